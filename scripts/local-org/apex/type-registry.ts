/** Interns types, finds them by name and knows what may be assigned to what. */
import type { NativeClass } from '../platform/define-class.ts';
import { declareNativeClass, type NativeTypeSource } from './native-types.ts';
import type { Type, TypeDefinition, TypeKind, TypeRegistry } from './types.ts';
import { parseTypeText } from './type-text.ts';
import { isAssignable } from './assignability.ts';

/** Namespaces whose types may be written without them: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_namespaces_and_invoking_methods.htm */
const IMPLICIT_NAMESPACES = ['system', 'schema'];

interface Interned extends Type {
    /** Instantiations by the names of their arguments. */
    readonly key: string;
}

export function makeDefinition(kind: TypeKind, name: string, more: Partial<TypeDefinition> = {}): TypeDefinition {
    return {
        kind,
        name,
        namespace: '',
        typeParameters: [],
        interfaces: [],
        isAbstract: false,
        isVirtual: false,
        access: 'global',
        annotations: [],
        methods: new Map(),
        fields: new Map(),
        innerTypes: new Map(),
        isUser: false,
        slotCount: 0,
        ...more
    };
}

/** How a definition is printed: inner classes with their outer class, System's without namespace. */
export function qualifiedName(definition: TypeDefinition): string {
    if (definition.outer) {
        return `${qualifiedName(definition.outer)}.${definition.name}`;
    }
    const implicit = definition.namespace === '' || IMPLICIT_NAMESPACES.includes(definition.namespace.toLowerCase());
    return implicit ? definition.name : `${definition.namespace}.${definition.name}`;
}

export class Types implements TypeRegistry, NativeTypeSource {
    private readonly interned = new Map<TypeDefinition, Map<string, Interned>>();
    /** Native definitions by `namespace.name` in lower case. */
    private readonly native = new Map<string, TypeDefinition>();
    /** User classes by lower-cased name. */
    readonly user = new Map<string, TypeDefinition>();
    private readonly sobjects = new Map<string, TypeDefinition>();
    private readonly supertypeCache = new Map<Type, readonly Type[]>();
    private readonly findSObject: (name: string) => string | undefined;

    readonly void: Type;
    readonly null: Type;
    readonly object: Type;
    readonly sobject: Type;
    boolean!: Type;
    integer!: Type;
    long!: Type;
    double!: Type;
    decimal!: Type;
    string!: Type;
    id!: Type;
    date!: Type;
    datetime!: Type;
    time!: Type;
    blob!: Type;
    private listDefinition!: TypeDefinition;
    private setDefinition!: TypeDefinition;
    private mapDefinition!: TypeDefinition;

    /** `findSObject` gives an object's API name in its own spelling, or undefined when the org has no such object. */
    constructor(classes: readonly NativeClass[], findSObject: (name: string) => string | undefined) {
        this.findSObject = findSObject;
        this.void = this.instantiate(makeDefinition('void', 'void'), []);
        this.null = this.instantiate(makeDefinition('null', 'null'), []);
        const any = makeDefinition('any', 'Object', { namespace: 'System' });
        this.native.set('system.object', any);
        this.object = this.instantiate(any, []);
        const sobject = makeDefinition('sobject', 'SObject', { namespace: 'System', objectName: '' });
        this.native.set('system.sobject', sobject);
        this.sobject = this.instantiate(sobject, []);
        this.declareNative(classes);
    }

    private declareNative(classes: readonly NativeClass[]): void {
        const pending = classes.map((source) => ({
            ...declareNativeClass(source, this.native.get(source.name.toLowerCase())),
            key: source.name.toLowerCase()
        }));
        for (const { key, definition } of pending) {
            this.native.set(key, definition);
        }
        const known = (name: string): Type => this.instantiate(this.nativeDefinition(name), []);
        this.boolean = known('Boolean');
        this.integer = known('Integer');
        this.long = known('Long');
        this.double = known('Double');
        this.decimal = known('Decimal');
        this.string = known('String');
        this.id = known('Id');
        this.date = known('Date');
        this.datetime = known('Datetime');
        this.time = known('Time');
        this.blob = known('Blob');
        this.listDefinition = this.nativeDefinition('List');
        this.setDefinition = this.nativeDefinition('Set');
        this.mapDefinition = this.nativeDefinition('Map');
        for (const declaration of pending) {
            declaration.link(this);
        }
    }

    private nativeDefinition(name: string): TypeDefinition {
        const found = this.native.get(`system.${name.toLowerCase()}`);
        if (!found) {
            throw new Error(`The platform class System.${name} is not registered in platform/index.ts`);
        }
        return found;
    }

    instantiate(definition: TypeDefinition, args: readonly Type[]): Type {
        let byKey = this.interned.get(definition);
        if (!byKey) {
            byKey = new Map();
            this.interned.set(definition, byKey);
        }
        const key = args.map((arg) => this.keyOf(arg)).join(',');
        let type = byKey.get(key);
        if (!type) {
            const suffix = args.length > 0 ? `<${args.map((arg) => arg.name).join(',')}>` : '';
            type = { name: qualifiedName(definition) + suffix, definition, args, key };
            byKey.set(key, type);
        }
        return type;
    }

    private readonly identities = new Map<Type, number>();

    private keyOf(type: Type): number {
        let identity = this.identities.get(type);
        if (identity === undefined) {
            identity = this.identities.size;
            this.identities.set(type, identity);
        }
        return identity;
    }

    list(element: Type): Type {
        return this.instantiate(this.listDefinition, [element]);
    }

    set(element: Type): Type {
        return this.instantiate(this.setDefinition, [element]);
    }

    map(key: Type, value: Type): Type {
        return this.instantiate(this.mapDefinition, [key, value]);
    }

    isList(type: Type): boolean {
        return type.definition === this.listDefinition;
    }

    isSet(type: Type): boolean {
        return type.definition === this.setDefinition;
    }

    isMap(type: Type): boolean {
        return type.definition === this.mapDefinition;
    }

    sobjectType(objectName: string): Type | undefined {
        const name = this.findSObject(objectName);
        if (name === undefined) {
            return undefined;
        }
        let definition = this.sobjects.get(name.toLowerCase());
        if (!definition) {
            definition = makeDefinition('sobject', name, { objectName: name });
            this.sobjects.set(name.toLowerCase(), definition);
        }
        return this.instantiate(definition, []);
    }

    /** A native definition by namespace and name, both without case. */
    nativeByName(namespace: string, name: string): TypeDefinition | undefined {
        return this.native.get(`${namespace}.${name}`.toLowerCase());
    }

    isNamespace(name: string): boolean {
        const prefix = `${name.toLowerCase()}.`;
        for (const key of this.native.keys()) {
            if (key.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** A top-level name as any class sees it: user classes first, then System, Schema and the org's objects. */
    topLevel(name: string): TypeDefinition | undefined {
        const lower = name.toLowerCase();
        const user = this.user.get(lower);
        if (user) {
            return user;
        }
        for (const namespace of IMPLICIT_NAMESPACES) {
            const found = this.native.get(`${namespace}.${lower}`);
            if (found) {
                return found;
            }
        }
        return this.sobjectType(name)?.definition;
    }

    parse(text: string): Type | undefined {
        return parseTypeText(text, (parts, args) => {
            const definition = this.definitionByPath(parts);
            return definition ? this.instantiate(definition, args) : undefined;
        });
    }

    /** `Outer.Inner`, `System.Label`, `Schema.Contact`, `Foo`. */
    definitionByPath(parts: readonly string[]): TypeDefinition | undefined {
        const [first, second, third] = parts as [string, string?, string?];
        if (second === undefined) {
            return this.topLevel(first);
        }
        const inner = this.user.get(first.toLowerCase())?.innerTypes.get(second.toLowerCase());
        const found = inner ?? this.nativeByName(first, second) ?? this.schemaObject(first, second);
        if (third === undefined) {
            return found;
        }
        // The inner classes of the platform are joined to their outer ones while the signatures of both are read.
        return found?.innerTypes.get(third.toLowerCase()) ?? this.native.get(parts.join('.').toLowerCase());
    }

    private schemaObject(namespace: string, name: string): TypeDefinition | undefined {
        return IMPLICIT_NAMESPACES.includes(namespace.toLowerCase()) ? this.sobjectType(name)?.definition : undefined;
    }

    /** Puts type arguments in place of a definition's own type parameters. */
    substitute(type: Type, parameters: readonly string[], args: readonly Type[]): Type {
        if (parameters.length === 0) {
            return type;
        }
        if (type.definition.kind === 'variable') {
            const index = parameters.indexOf(type.definition.name);
            return index >= 0 ? (args[index] ?? this.object) : type;
        }
        if (type.args.length === 0) {
            return type;
        }
        return this.instantiate(
            type.definition,
            type.args.map((arg) => this.substitute(arg, parameters, args))
        );
    }

    supertypes(type: Type): readonly Type[] {
        let result = this.supertypeCache.get(type);
        if (!result) {
            const { definition } = type;
            const declared = [...(definition.superclass ? [definition.superclass] : []), ...definition.interfaces];
            result = declared.map((each) => this.substitute(each, definition.typeParameters, type.args));
            this.supertypeCache.set(type, result);
        }
        return result;
    }

    /** Forgets cached supertypes: needed while user classes are being declared. */
    forgetSupertypes(): void {
        this.supertypeCache.clear();
    }

    isSubtype(type: Type, ancestor: Type): boolean {
        if (type === ancestor || ancestor === this.object) {
            return true;
        }
        return this.supertypes(type).some((each) => this.isSubtype(each, ancestor));
    }

    isAssignable(from: Type, to: Type): boolean {
        return isAssignable(this, from, to);
    }
}
