import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { transform, type TransformOptions } from '@lwc/compiler';
import { CompileProblems } from '../shared/problem.ts';
import { stripTypes, type StrippedCode } from './strip-types.ts';

/** What the LWC compiler must know of the bundle that a file belongs to. */
export interface ComponentFile {
    /** Absolute path of a .ts, .js, .html or .css file. */
    path: string;
    namespace: string;
    /** Name of the bundle. */
    name: string;
    /** From js-meta.xml; the compiler's newest if the bundle does not say. */
    apiVersion?: number;
    /** A stylesheet that is asked for as scoped (`*.scoped.css`). */
    scoped?: boolean;
}

/** Compiles files of Lightning web components; a file that has not changed is not compiled again. */
export class ComponentCompiler {
    readonly #project: string;
    readonly #compiled = new Map<string, { source: string; code: string }>();

    /** @param project the folder that problems name files relative to */
    constructor(project: string) {
        this.#project = project;
    }

    /**
     * The module that the browser loads for a file.
     * @throws CompileProblems
     */
    async compile(file: ComponentFile): Promise<string> {
        const source = await readFile(file.path, 'utf8');
        const key = JSON.stringify(file);
        const known = this.#compiled.get(key);
        if (known?.source === source) return known.code;
        const code = await this.#compileSource(source, file);
        this.#compiled.set(key, { source, code });
        return code;
    }

    async #compileSource(source: string, file: ComponentFile): Promise<string> {
        const shownAs = relative(this.#project, file.path).replaceAll(sep, '/');
        const stripped = file.path.endsWith('.ts') ? await stripTypes(source, shownAs) : undefined;
        try {
            return await lwc(stripped?.code ?? source, file);
        } catch (error) {
            throw new CompileProblems([compilerError(error as CompilerError, shownAs, stripped)]);
        }
    }
}

/** What the LWC compiler throws: the CompilerError of @lwc/errors. */
interface CompilerError extends Error {
    code?: number;
    location?: { line: number; column: number };
}

async function lwc(source: string, file: ComponentFile): Promise<string> {
    const options: TransformOptions = {
        namespace: file.namespace,
        name: file.name,
        apiVersion: file.apiVersion,
        scopedStyles: file.scoped ?? false,
        enableDynamicComponents: true,
        enableLwcOn: true
    };
    const { code } = await transform(source, file.path.replace(/\.ts$/, '.js'), options);
    return code;
}

function compilerError({ message, location }: CompilerError, file: string, stripped?: StrippedCode) {
    const found = { line: location?.line ?? 0, column: location?.column ?? 0 };
    const { line, column } = stripped && location ? stripped.original(found.line, found.column) : found;
    return { file, line, column, message: message.replace(/^.*?(?=LWC\d+)/s, '') };
}
