/** Constants of the platform's enums, for those that are too many to write down twice. */
import signatures from './signatures.json' with { type: 'json' };

/** The constants of an enum in the platform's order; an error in our own code when the list has no such enum. */
export function knownEnumValues(name: string): string[] {
    const members = (signatures as Readonly<Record<string, readonly string[]>>)[name] ?? [];
    const values = members
        .filter((member) => member.startsWith('value '))
        .map((member) => member.slice('value '.length));
    if (values.length === 0) throw new Error(`known/signatures.json lists no enum ${name}`);
    return values;
}
