import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from '../local-org/org/metadata.ts';
import { readMetadata } from '../local-org/org/read-metadata.ts';
import { classesIn, type ClassOutline } from './apex-outline.ts';
import type { Finding } from './gate.ts';
import { Schema } from './schema/schema.ts';

const read = new Map<string, Metadata>();
const schemas = new Map<string, Schema>();

/** The metadata of a project, read once for all gates. */
export function metadataOf(project: string): Metadata {
    const metadata = read.get(project) ?? readMetadata(project);
    read.set(project, metadata);
    return metadata;
}

/** The objects and fields that a project may name, put together once for all gates. */
export function schemaOf(project: string): Schema {
    const schema = schemas.get(project) ?? new Schema(metadataOf(project));
    schemas.set(project, schema);
    return schema;
}

/** Every class of a project with its methods, the inner ones after their outer one. */
export function classesOf(project: string): ClassOutline[] {
    return metadataOf(project).apex.flatMap(classesIn);
}

/** A finding at the first line of a file that has a text; about the file alone if none has. */
export function findingAt(project: string, file: string, text: string, message: string): Finding {
    const lines = readFileSync(join(project, file), 'utf8').split('\n');
    const index = lines.findIndex((line) => line.includes(text));
    return index < 0 ? { file, message } : { file, line: index + 1, column: lines[index].indexOf(text) + 1, message };
}
