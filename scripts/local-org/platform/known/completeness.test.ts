/** A class that is touched is done whole: every member that the platform lists is there, or refused with a reason. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NativeClass } from '../define-class.ts';
import { platformClasses } from '../index.ts';
import classNames from './class-names.json' with { type: 'json' };
import signatures from './signatures.json' with { type: 'json' };

const known: Readonly<Record<string, readonly string[]>> = signatures;

/** Members that the compiler makes of what stands before or behind them: `record.Name.addError('…')`, `System.runAs(user) { … }`. */
const MADE_BY_THE_COMPILER = new Set(['adderror', 'runas']);

/** Namespaces do not count, nor do case and what marks a parameter that may be null. */
function typeName(text: string): string {
    return text
        .replace(/\?$/, '')
        .replace(/\b\w+\./g, '')
        .replaceAll(' ', '')
        .toLowerCase();
}

interface Overload {
    readonly name: string;
    readonly types: readonly string[];
}

/** `static Integer abs(Integer)`, `Integer abs(Integer value)`; undefined for a field. */
function overload(signature: string): Overload | undefined {
    const [, name, parameters = ''] = /(\w+)\((.*)\)$/.exec(signature) ?? [];
    const types = parameters === '' ? [] : parameters.split(/,\s*(?![^<]*>)/);
    return name === undefined
        ? undefined
        : { name: name.toLowerCase(), types: types.map((each) => typeName(each.replace(/ \w+$/, ''))) };
}

/** Where the list says Object it may stand for anything, in lists too, and `equals` takes anything. */
function coversType(own: string | undefined, listed: string): boolean {
    return listed === 'object' || listed === own || (listed === 'list<object>' && own?.startsWith('list<') === true);
}

function covers(own: Overload, listed: Overload): boolean {
    return (
        own.name === listed.name &&
        own.types.length === listed.types.length &&
        (own.name === 'equals' || listed.types.every((type, index) => coversType(own.types[index], type)))
    );
}

function ownOverloads(definition: NativeClass): Overload[] {
    const tables = [definition.statics, definition.methods, definition.constructors].flatMap((table) =>
        Object.keys(table ?? {})
    );
    return [...tables, ...(definition.abstractMethods ?? [])].flatMap((signature) => overload(signature) ?? []);
}

function missingMembers(definition: NativeClass, listed: readonly string[]): string[] {
    const own = ownOverloads(definition);
    const refused = new Set(Object.keys(definition.refused ?? {}).map((name) => name.toLowerCase()));
    const simpleName = definition.name.split('.')[1]?.toLowerCase() ?? '';
    return listed.filter((member) => {
        const wanted = overload(member);
        // The list's stubs have a constructor without parameters even where the platform has none.
        if (!wanted || (wanted.name === simpleName && wanted.types.length === 0)) {
            return false;
        }
        const isElsewhere = refused.has(wanted.name) || MADE_BY_THE_COMPILER.has(wanted.name);
        return !isElsewhere && !own.some((each) => covers(each, wanted));
    });
}

describe('platform classes are whole', () => {
    for (const definition of platformClasses) {
        const listed = known[definition.name];
        if (listed && definition.kind !== 'enum') {
            it(`${definition.name} has every method that the platform has, or refuses it with a reason`, () => {
                assert.deepEqual(missingMembers(definition, listed), []);
            });
        }
        if (listed && definition.kind === 'enum') {
            it(`${definition.name} has the constants that the platform has`, () => {
                const constants = (definition.values ?? []).map((name) => `value ${name}`);
                assert.deepEqual([...constants].sort(), [...listed].sort());
            });
        }
    }

    it('every reason for refusing says something', () => {
        for (const { name, refused } of platformClasses) {
            for (const [method, reason] of Object.entries(refused ?? {})) {
                assert.ok(reason.length > 10, `${name}.${method} is refused without a reason`);
            }
        }
    });

    it('no class is there that the platform does not have', () => {
        const names = new Set(classNames.map((name) => name.toLowerCase()));
        const hidden = /^Internal\./;
        const unknown = platformClasses
            .map(({ name }) => name)
            .filter((name) => !names.has(name.toLowerCase()) && !hidden.test(name));
        // System.Object is the root of all types and stands in no list.
        assert.deepEqual(unknown, ['System.Object']);
    });
});
