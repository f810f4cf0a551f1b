/**
 * Reads the tables in which standard objects are written down, one field a line:
 *
 * ```
 * LastName              string(80) required name
 * Salutation            picklist(40) {Mr.|Ms.|Mrs.|Dr.|Prof.|Mx.}
 * AccountId             reference(Account) Account/Contacts
 * HasOptedOutOfEmail    boolean "Email Opt Out"
 * Probability           percent(3,0)
 * ```
 *
 * - Several fields that are alike share a line: `City,State  string(40)`.
 * - After the type of a reference: relationship name, then `/` and the parent's name for the children.
 * - `{a|b*|c}` are picklist values, `*` the default.
 * - Words: `required`, `defaulted` (filled in by the platform), `readonly`, `createonly`, `updateonly`, `unique`, `casesensitive`,
 *   `lookup` (idLookup: upsert may match by it), `nofilter`, `nosort`, `nogroup`, `cascade`, `restrict`, `restricted` (picklist), `name`
 *   (part of the compound Name), `address(Mailing)` (part of MailingAddress), `shows(ContactId.Email)`.
 * - In quotes: the label, when it is not the name in words.
 */
import { describeField } from './field-defaults.ts';
import type { FieldDescription, FieldType, PicklistValue } from './schema.ts';

type Particulars = { -readonly [Key in keyof FieldDescription]?: FieldDescription[Key] };

const words: Readonly<Record<string, Particulars>> = {
    required: { nillable: false },
    defaulted: { nillable: false, defaultedOnCreate: true },
    readonly: { createable: false, updateable: false },
    createonly: { updateable: false },
    updateonly: { createable: false },
    unique: { unique: true },
    casesensitive: { caseSensitive: true },
    lookup: { idLookup: true },
    nofilter: { filterable: false },
    nosort: { sortable: false },
    nogroup: { groupable: false },
    cascade: { onDelete: 'cascade' },
    restrict: { onDelete: 'restrict' },
    restricted: { restrictedPicklist: true },
    name: { compoundFieldName: 'Name' }
};

/** The fields of a table, in its order. */
export function readFieldTable(table: string): FieldDescription[] {
    return table
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .flatMap(readLine);
}

const linePattern = /^(\S+)\s+([a-z\d]+)(?:\(([^)]*)\))?\s*(.*)$/;
const partPattern = /"([^"]*)"|\{([^}]*)\}|([a-z]+)\(([^)]*)\)|(\S+)/g;

function readLine(line: string): FieldDescription[] {
    const match = linePattern.exec(line);
    if (!match) throw new Error(`Field table: cannot read the line "${line}".`);
    const [, names, type, argument = '', rest] = match;
    const particulars: Particulars = { ...fromArgument(type as FieldType, argument) };
    for (const part of rest.matchAll(partPattern)) Object.assign(particulars, fromPart(part, line));
    return names.split(',').map((name) => describeField(name, type as FieldType, particulars));
}

function fromArgument(type: FieldType, argument: string): Particulars {
    if (argument === '') return {};
    if (type === 'reference') return { referenceTo: argument.split(',') };
    const [first, second] = argument.split(',').map(Number);
    return second === undefined && type !== 'integer' ? { length: first } : { precision: first, scale: second ?? 0 };
}

function fromPart(part: RegExpMatchArray, line: string): Particulars {
    const [, label, values, call, argument, word] = part;
    if (label !== undefined) return { label };
    if (values !== undefined) return picklist(values);
    if (call === 'address') return { compoundFieldName: `${argument}Address` };
    if (call === 'shows') return { shows: path(argument), createable: false, updateable: false };
    if (words[word]) return words[word];
    if (/^[A-Z]/.test(word)) return relationship(word);
    throw new Error(`Field table: "${part[0]}" in the line "${line}" is no known word.`);
}

function path(text: string): { reference: string; field: string } {
    const [reference, field] = text.split('.');
    return { reference, field };
}

function relationship(word: string): Particulars {
    const [up, down] = word.split('/');
    return { relationshipName: up, ...(down ? { childRelationshipName: down } : {}) };
}

function picklist(text: string): Particulars {
    const picklistValues = text.split('|').map((entry): PicklistValue => {
        const value = entry.replace(/\*$/, '');
        return { value, label: value, active: true, isDefault: entry.endsWith('*') };
    });
    return { picklistValues, defaultedOnCreate: picklistValues.some(({ isDefault }) => isDefault) };
}
