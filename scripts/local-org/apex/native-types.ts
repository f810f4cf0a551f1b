/** Turns the tables of platform classes (platform/define-class.ts) into type definitions. */
import type { NativeClass } from '../platform/define-class.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { enumMethods } from '../platform/types/enum-methods.ts';
import { EnumValue, ListValue, ObjectValue, type Value } from '../runtime/values.ts';
import { parseTypeText } from './type-text.ts';
import { makeDefinition } from './type-registry.ts';
import type { FieldDefinition, Invoke, MethodDefinition, Parameter, Type, TypeDefinition } from './types.ts';

/** What linking needs of the registry. */
export interface NativeTypeSource {
    readonly void: Type;
    definitionByPath(parts: readonly string[]): TypeDefinition | undefined;
    nativeByName(namespace: string, name: string): TypeDefinition | undefined;
    instantiate(definition: TypeDefinition, args: readonly Type[]): Type;
    list(element: Type): Type;
}

export interface NativeDeclaration {
    readonly definition: TypeDefinition;
    /** Resolves the types in the signatures; called once all native classes are declared. */
    link(types: NativeTypeSource): void;
}

type Body = (...args: never[]) => unknown;

export function declareNativeClass(source: NativeClass, existing?: TypeDefinition): NativeDeclaration {
    const [namespace = '', ...path] = source.name.split('.');
    const name = path.at(-1) ?? '';
    const definition =
        existing ??
        makeDefinition(source.kind ?? 'class', name, {
            namespace,
            typeParameters: source.typeParameters ?? [],
            isAbstract: source.isAbstract ?? source.kind === 'interface',
            isVirtual: source.isVirtual ?? false,
            ...(source.value ? { constructsValue: true } : {}),
            ...(source.refused ? { refused: refusedMembers(source.refused) } : {}),
            ...(source.values ? { enumValues: source.values } : {})
        });
    return { definition, link: (types) => new Linker(source, definition, types).link() };
}

function refusedMembers(refused: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    return new Map(Object.entries(refused).map(([name, reason]) => [name.toLowerCase(), reason]));
}

class Linker {
    private readonly source: NativeClass;
    private readonly definition: TypeDefinition;
    private readonly types: NativeTypeSource;
    private readonly variables: ReadonlyMap<string, Type>;
    /** `Self` in a signature is the class itself. */
    private readonly selfName: ReadonlyMap<string, Type>;

    constructor(source: NativeClass, definition: TypeDefinition, types: NativeTypeSource) {
        this.source = source;
        this.definition = definition;
        this.types = types;
        this.variables = new Map(
            definition.typeParameters.map((parameter) => [
                parameter,
                types.instantiate(makeDefinition('variable', parameter), [])
            ])
        );
        this.selfName = new Map([['Self', types.instantiate(definition, [...this.variables.values()])]]);
    }

    link(): void {
        const { source, definition } = this;
        this.joinOuter();
        if (source.extends) {
            definition.superclass = this.type(source.extends);
        }
        definition.interfaces = (source.implements ?? []).map((text) => this.type(text));
        for (const [signature, body] of Object.entries(source.statics ?? {})) {
            this.method(signature, body, true);
        }
        for (const [signature, body] of Object.entries(source.methods ?? {})) {
            this.method(signature, body, false);
        }
        for (const signature of source.abstractMethods ?? []) {
            this.method(signature, undefined, false);
        }
        for (const [signature, body] of Object.entries(source.constructors ?? {})) {
            this.constructorMethod(signature, body);
        }
        this.properties();
        this.enumConstants();
        if (source.kind === 'enum') {
            linkEnumMethods(definition, this.types);
        }
    }

    /** `System.Outer.Inner` is an inner class of `System.Outer`. */
    private joinOuter(): void {
        const [namespace = '', outerName = '', innerName] = this.source.name.split('.');
        if (innerName !== undefined) {
            this.types.nativeByName(namespace, outerName)?.innerTypes.set(innerName.toLowerCase(), this.definition);
        }
    }

    private self(): Type {
        return this.types.instantiate(this.definition, [...this.variables.values()]);
    }

    private type(text: string): Type {
        if (text === 'void') {
            return this.types.void;
        }
        const found = parseTypeText(text, (parts, args) => {
            const variable =
                parts.length === 1 ? (this.variables.get(parts[0]) ?? this.selfName.get(parts[0])) : undefined;
            const definition =
                this.types.nativeByName(this.definition.namespace, parts.join('.')) ??
                this.types.definitionByPath(parts);
            return variable ?? (definition ? this.types.instantiate(definition, args) : undefined);
        });
        if (!found) {
            throw new Error(`${this.source.name}: the type ${text} of a signature is not known`);
        }
        return found;
    }

    private signature(text: string): { name: string; returns: string | undefined; parameters: Parameter[] } {
        const match = /^(?:(\S.*?) )?([A-Za-z_]\w*)\((.*)\)$/.exec(text);
        if (!match) {
            throw new Error(`${this.source.name}: not a signature: ${text}`);
        }
        const parameters = splitParameters(match[3]).map((each) => {
            const [, typeText, nullable, name] = /^(.*?)(\?)? (\w+)$/.exec(each) ?? [];
            if (typeText === undefined || name === undefined) {
                throw new Error(`${this.source.name}: not a parameter: ${each} in ${text}`);
            }
            return { name, type: this.type(typeText), nullable: nullable !== undefined };
        });
        return { name: match[2], returns: match[1], parameters };
    }

    private method(text: string, body: Body | undefined, isStatic: boolean): void {
        const { name, returns, parameters } = this.signature(text);
        if (returns === undefined) {
            throw new Error(`${this.source.name}: no return type: ${text}`);
        }
        this.add(name, {
            isStatic,
            isAbstract: body === undefined,
            parameters,
            returnType: this.type(returns),
            ...(body ? { invoke: bodyToInvoke(parameters, body, isStatic) } : {})
        });
    }

    private constructorMethod(text: string, body: Body): void {
        const { parameters } = this.signature(text);
        this.add('<init>', {
            isStatic: true,
            isAbstract: false,
            parameters,
            returnType: this.self(),
            invoke: this.source.value ? typedConstructor(parameters, body) : bodyToInvoke(parameters, body, true)
        });
    }

    private add(
        name: string,
        more: Pick<MethodDefinition, 'isStatic' | 'isAbstract' | 'parameters' | 'returnType' | 'invoke'>
    ): void {
        const key = name.toLowerCase();
        const list = this.definition.methods.get(key) ?? [];
        this.definition.methods.set(key, list);
        list.push({
            name,
            owner: this.definition,
            access: 'global',
            isVirtual: true,
            isOverride: false,
            annotations: [],
            ...more
        });
    }

    private properties(): void {
        for (const [text, { get, set }] of Object.entries(this.source.properties ?? {})) {
            this.field(text, { isStatic: false, isFinal: !set, get, ...(set ? { set } : {}) });
        }
        for (const [text, get] of Object.entries(this.source.staticProperties ?? {})) {
            this.field(text, { isStatic: true, isFinal: true, get: (runtime) => get(runtime) });
        }
    }

    private field(text: string, more: Pick<FieldDefinition, 'isStatic' | 'isFinal' | 'get' | 'set'>): void {
        const space = text.lastIndexOf(' ');
        const name = text.slice(space + 1);
        this.definition.fields.set(name.toLowerCase(), {
            name,
            owner: this.definition,
            access: 'global',
            setAccess: 'global',
            type: this.type(text.slice(0, space)),
            annotations: [],
            slot: -1,
            ...more
        });
    }

    private enumConstants(): void {
        (this.source.values ?? []).forEach((name, ordinal) => {
            const constant = new EnumValue(this.self(), name, ordinal);
            this.definition.fields.set(name.toLowerCase(), {
                name,
                owner: this.definition,
                access: 'global',
                setAccess: 'private',
                isStatic: true,
                isFinal: true,
                type: this.self(),
                annotations: [],
                slot: ordinal,
                get: () => constant
            });
        });
    }
}

/** Every enum has `values()` and `valueOf()`, and its constants have the methods of enum-methods.ts. */
export function linkEnumMethods(definition: TypeDefinition, types: NativeTypeSource): void {
    const constants = (): EnumValue[] =>
        (definition.enumValues ?? []).map(
            (name) => definition.fields.get(name.toLowerCase())!.get!(undefined as never, null) as EnumValue
        );
    const source: NativeClass = {
        name: `${definition.namespace}.${definition.name}`,
        source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_enum.htm',
        statics: {
            'List<Self> values()': (runtime) =>
                new ListValue(runtime.types.list(runtime.types.instantiate(definition, [])), constants()),
            'Self valueOf(String name)': (runtime, name: string) => {
                const found = constants().find((each) => each.name.toLowerCase() === name.toLowerCase());
                if (!found) {
                    throw runtime.exception(
                        'System.NoSuchElementException',
                        `No enum constant ${definition.name}.${name}`
                    );
                }
                return found;
            }
        },
        methods: enumMethods
    };
    new Linker(source, definition, types).link();
}

function splitParameters(text: string): string[] {
    const parts: string[] = [];
    let depth = 0;
    let current = '';
    for (const character of text) {
        depth += character === '<' ? 1 : character === '>' ? -1 : 0;
        if (character === ',' && depth === 0) {
            parts.push(current.trim());
            current = '';
        } else {
            current += character;
        }
    }
    return current.trim() === '' ? parts : [...parts, current.trim()];
}

/** Null arguments are refused unless the signature allows them; a function without result gives null. */
function bodyToInvoke(parameters: readonly Parameter[], body: Body, isStatic: boolean): Invoke {
    const strict = parameters
        .map((parameter, index) => (parameter.nullable ? -1 : index))
        .filter((index) => index >= 0);
    const call = body as unknown as (...args: unknown[]) => Value | undefined;
    return (runtime, self, args) => {
        for (const index of strict) {
            if (args[index] === null) {
                throw runtime.exception('System.NullPointerException', 'Argument cannot be null.');
            }
        }
        return (isStatic ? call(runtime, ...args) : call(runtime, self, ...args)) ?? null;
    };
}

/** Collections' constructors get their type in front of the arguments. */
function typedConstructor(parameters: readonly Parameter[], body: Body): Invoke {
    const call = body as unknown as (...args: unknown[]) => unknown;
    return (runtime, self, [type, ...args]) =>
        bodyToInvoke(parameters, (...rest: unknown[]) => call(rest[0], type, ...rest.slice(1)), true)(
            runtime,
            self,
            args
        );
}

/**
 * Runs a native constructor for `type`: the value itself for collections, else an object around the state that was made.
 * For a user class that extends a platform class `type` is the user's.
 */
export function constructNative(runtime: Runtime, constructor: MethodDefinition, type: Type, args: Value[]): Value {
    if (constructor.owner.constructsValue) {
        return constructor.invoke!(runtime, null, [type as unknown as Value, ...args]);
    }
    return new ObjectValue(
        type,
        new Array<Value>(type.definition.slotCount).fill(null),
        constructor.invoke!(runtime, null, args)
    );
}
