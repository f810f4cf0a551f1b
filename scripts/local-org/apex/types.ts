/**
 * The type model of Apex: what the checker reasons with at compile time and what values carry at run time.
 *
 * Types are interned by {@link TypeRegistry}: two types are the same type exactly when they are the same object.
 * Names are compared without case everywhere, as Apex does:
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_intro_what_is_apex.htm
 */
import type { Runtime } from '../runtime/runtime.ts';
import type { ObjectValue, Value } from '../runtime/values.ts';

/** `any` is Apex's `Object`; `null` is the type of the literal null; `variable` is a type parameter such as T of List<T>. */
export type TypeKind = 'void' | 'null' | 'any' | 'primitive' | 'class' | 'interface' | 'enum' | 'sobject' | 'variable';

export type Access = 'private' | 'protected' | 'public' | 'global';

/** A place in a source file; line from 1, column from 1. */
export interface Position {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}

/** One type as written in a program, for example `Map<Id, List<Contact>>`. */
export interface Type {
    /** As Apex prints it: `Map<Id,List<Contact>>`; inner classes as `Outer.Inner`; System classes without `System.`. */
    readonly name: string;
    readonly definition: TypeDefinition;
    /** Type arguments; empty for types without parameters. */
    readonly args: readonly Type[];
}

/** A parameter of a method or constructor; `nullable` is only used by native members (see define-class.ts). */
export interface Parameter {
    readonly name: string;
    readonly type: Type;
    readonly nullable?: boolean;
}

/** Calls a method or constructor. `self` is null for static members and for constructors of native classes. */
export type Invoke = (runtime: Runtime, self: Value, args: Value[]) => Value;

/** A method or a constructor (name `<init>`, return type the class itself). */
export interface MethodDefinition {
    readonly name: string;
    readonly owner: TypeDefinition;
    readonly access: Access;
    readonly isStatic: boolean;
    readonly isAbstract: boolean;
    readonly isVirtual: boolean;
    readonly isOverride: boolean;
    readonly parameters: readonly Parameter[];
    readonly returnType: Type;
    readonly annotations: readonly Annotation[];
    readonly position?: Position;
    /** Set when the body is compiled; absent for abstract and interface methods. */
    invoke?: Invoke;
}

/** A field or property. User fields live in `slot` of the object (or of the class's statics); native ones have get/set. */
export interface FieldDefinition {
    readonly name: string;
    readonly owner: TypeDefinition;
    readonly access: Access;
    readonly setAccess: Access;
    readonly isStatic: boolean;
    readonly isFinal: boolean;
    /** Left out of JSON and of view state. */
    readonly isTransient?: boolean;
    readonly type: Type;
    readonly annotations: readonly Annotation[];
    readonly position?: Position;
    readonly slot: number;
    get?: (runtime: Runtime, self: Value) => Value;
    set?: (runtime: Runtime, self: Value, value: Value) => void;
}

/** `@IsTest(SeeAllData=true)` is `{ name: 'istest', values: { seealldata: 'true' } }`: names in lower case. */
export interface Annotation {
    readonly name: string;
    readonly values: Readonly<Record<string, string>>;
}

/** What a class, interface, enum, primitive or sObject type is; shared by all its instantiations. */
export interface TypeDefinition {
    readonly kind: TypeKind;
    /** Simple name as declared. */
    readonly name: string;
    /** `System`, `Database`, `Schema` … for native types, '' for user types. */
    readonly namespace: string;
    /** The outer class of an inner class. */
    readonly outer?: TypeDefinition;
    readonly typeParameters: readonly string[];
    /** Written with the definition's own type parameters; instantiate with {@link TypeRegistry.supertypes}. */
    superclass?: Type;
    interfaces: readonly Type[];
    readonly isAbstract: boolean;
    readonly isVirtual: boolean;
    readonly access: Access;
    /** `with sharing`, `without sharing`, `inherited sharing`; undefined = not written (API 67: with sharing). */
    readonly sharing?: 'with' | 'without' | 'inherited';
    readonly annotations: readonly Annotation[];
    readonly position?: Position;
    /** By lower-cased name; constructors under `<init>`. */
    readonly methods: Map<string, MethodDefinition[]>;
    readonly fields: Map<string, FieldDefinition>;
    readonly innerTypes: Map<string, TypeDefinition>;
    /** Names of an enum in order. */
    readonly enumValues?: readonly string[];
    /** For kind `sobject`: the API name of the object; '' for the generic SObject. */
    readonly objectName?: string;
    /** True for definitions in the user's source, false for the platform's own. */
    readonly isUser: boolean;
    /** Number of instance slots including inherited ones; set once members are declared. */
    slotCount: number;
    /** Members that the platform has and the local org refuses, by lower-cased name, with the reason. */
    readonly refused?: ReadonlyMap<string, string>;
    /** Native classes whose constructors give the value itself (List, Set, Map): they get the type as first argument. */
    readonly constructsValue?: boolean;
    /** Runs instance initialisers of a user class, superclass first; set by the compiler. */
    initialise?: (runtime: Runtime, self: ObjectValue) => void;
}

/** Interns types and answers the questions of the type system. Implemented in type-registry.ts. */
export interface TypeRegistry {
    readonly object: Type;
    readonly void: Type;
    readonly null: Type;
    readonly boolean: Type;
    readonly integer: Type;
    readonly long: Type;
    readonly double: Type;
    readonly decimal: Type;
    readonly string: Type;
    readonly id: Type;
    readonly date: Type;
    readonly datetime: Type;
    readonly time: Type;
    readonly blob: Type;
    /** The generic SObject. */
    readonly sobject: Type;
    /** The type of a specific sObject by API name, without case; undefined when the org has no such object. */
    sobjectType(objectName: string): Type | undefined;
    list(element: Type): Type;
    set(element: Type): Type;
    map(key: Type, value: Type): Type;
    instantiate(definition: TypeDefinition, args: readonly Type[]): Type;
    /** Parses `Map<Id, List<Contact>>` as seen from outside any class; undefined when unknown. */
    parse(text: string): Type | undefined;
    /** Superclass and interfaces of a type with the type arguments put in. */
    supertypes(type: Type): readonly Type[];
    /** May a value of `from` be assigned to `to` without a cast? (identity, widening numbers, subclass, String/Id, list covariance, null) */
    isAssignable(from: Type, to: Type): boolean;
    /** True when `type` is `ancestor` or inherits from or implements it. */
    isSubtype(type: Type, ancestor: Type): boolean;
}
