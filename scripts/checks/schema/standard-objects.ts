import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { apexJars } from '../apex.ts';
import { fieldsOfClass } from './class-file.ts';
import { unknownTarget, type ObjectFields } from './object-fields.ts';

const classFile = /\/SObjects\/([A-Za-z0-9_]+)\.class$/;
const parentDescriptor = /^L.*\/SObjects\/([A-Za-z0-9_]+);$/;
const childDescriptor = /^\[L.*\/SObjects\/([A-Za-z0-9_]+);$/;
/** Members that the class files have and the objects have not. */
const notFields = ['sobjecttype', 'fields'];

/**
 * Fields that the class files lack: of person accounts they know the address and not the box, and the object that permissions are
 * about has the name of a member of every class.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_objectpermissions.htm
 */
const forgottenFields: Readonly<Record<string, readonly string[]>> = {
    account: ['personhasoptedoutofemail'],
    fieldpermissions: ['sobjecttype'],
    objectpermissions: ['sobjecttype']
};

/** The standard objects by lower-cased name, each read when it is asked for; from the jar of apex-ls (API 65). */
export class StandardObjects {
    readonly #jar = readFileSync(standardObjectsJar());
    readonly #files = new Map<string, string>();
    readonly #objects = new Map<string, ObjectFields>();

    constructor() {
        unzipSync(this.#jar, {
            filter: ({ name }) => {
                const object = classFile.exec(name)?.[1];
                if (object) this.#files.set(object.toLowerCase(), name);
                return false;
            }
        });
    }

    has(object: string): boolean {
        return this.#files.has(object);
    }

    get(object: string): ObjectFields | undefined {
        const file = this.#files.get(object);
        if (!file) return undefined;
        const known = this.#objects.get(object) ?? this.#read(file);
        for (const field of forgottenFields[object] ?? []) known.fields.set(field, undefined);
        this.#objects.set(object, known);
        return known;
    }

    #read(file: string): ObjectFields {
        const classes = unzipSync(this.#jar, { filter: ({ name }) => name === file });
        const object: ObjectFields = { fields: new Map(), children: new Map() };
        for (const [name, descriptor] of fieldsOfClass(classes[file])) {
            const key = name.toLowerCase();
            const child = childDescriptor.exec(descriptor)?.[1];
            if (notFields.includes(key)) continue;
            if (child) object.children.set(key, child.toLowerCase());
            else object.fields.set(key, parentOf(descriptor));
        }
        return object;
    }
}

/** The object that a relationship leads to; undefined for a plain field. `Name` stands for several objects. */
function parentOf(descriptor: string): string | undefined {
    const parent = parentDescriptor.exec(descriptor)?.[1].toLowerCase();
    return parent === 'name' ? unknownTarget : parent;
}

function standardObjectsJar(): string {
    const folder = apexJars();
    const jar = readdirSync(folder).find((name) => /^sobject-types-.*\.jar$/.test(name));
    if (!jar) throw new Error(`There is no jar of standard objects in ${folder}.`);
    return join(folder, jar);
}
