/** All Apex of an org, compiled: declares every type first, then compiles the bodies, and collects every problem. */
import type { QueryContext } from '@apexdevtools/apex-parser';
import type { CompiledQuery } from '../data/engine.ts';
import type { Schema } from '../data/schema/schema.ts';
import type { AccessMode } from '../runtime/runtime.ts';
import type { ApexRuntime } from '../runtime/apex-runtime.ts';
import type { CompiledTrigger } from '../runtime/trigger.ts';
import { compileAnonymous } from './compile/anonymous.ts';
import { BodyCompiler } from './compile/methods.ts';
import { compileTrigger, triggerObjectName } from './compile/triggers.ts';
import { checkInheritance, checkMethods, nameNode, placeSlots } from './declare/check-types.ts';
import { declareMembers, declareSupertypes, type Members } from './declare/members.ts';
import { SourceUnit, type SourceText } from './declare/source-unit.ts';
import { declareUserType, type UserType } from './declare/user-type.ts';
import { CompileFailure, type CompileProblem } from './problems.ts';
import type { Types } from './type-registry.ts';
import type { Type, TypeDefinition } from './types.ts';

/** What compiling needs of the org. */
export interface ProgramParts {
    readonly types: Types;
    readonly schema: Schema;
    /** Custom labels by lower-cased name. */
    readonly labels: ReadonlyMap<string, string>;
    compileQuery(query: QueryContext, file: string): CompiledQuery;
}

/** Database operations run in user mode by default from this version on (facts of API 67). */
const USER_MODE_SINCE = 67;

export class Program {
    readonly types: Types;
    readonly schema: Schema;
    readonly labels: ReadonlyMap<string, string>;
    readonly compileQuery: ProgramParts['compileQuery'];
    readonly units: SourceUnit[];
    readonly triggers: CompiledTrigger[] = [];
    /** Runs the static initialisers of a class; see ApexRuntime.statics. */
    readonly staticInitialisers = new Map<TypeDefinition, (runtime: ApexRuntime) => void>();
    readonly staticSlots = new Map<TypeDefinition, number>();
    readonly userTypes: UserType[] = [];

    constructor(parts: ProgramParts, sources: readonly SourceText[]) {
        this.types = parts.types;
        this.schema = parts.schema;
        this.labels = parts.labels;
        this.compileQuery = (query, file) => parts.compileQuery(query, file);
        this.units = sources.map((source) => new SourceUnit(source));
        this.addTypes(this.units.filter((unit) => unit.classTree).flatMap((unit) => this.declareTopLevel(unit) ?? []));
        for (const unit of this.units) {
            unit.attempt(() => this.addTrigger(unit));
        }
        this.units.forEach((unit) => this.disable(unit));
    }

    /** Every problem of every file. */
    get problems(): CompileProblem[] {
        return this.units.flatMap((unit) => unit.problems);
    }

    private declareTopLevel(unit: SourceUnit): UserType | undefined {
        const node = unit.classTree!.typeDeclaration();
        const type = unit.attempt(() => declareUserType(unit, node, node.modifier_list()));
        if (!type) {
            return undefined;
        }
        const key = type.definition.name.toLowerCase();
        if (key !== unit.source.name.toLowerCase()) {
            unit.report(
                nameNode(type),
                `Class name must match its file: ${type.definition.name} is in ${unit.source.name}.cls`
            );
        }
        if (this.types.user.has(key)) {
            unit.report(nameNode(type), `Duplicate class name: ${type.definition.name}`);
            return undefined;
        }
        this.types.user.set(key, type.definition);
        return type;
    }

    /** Declares and compiles types, inner ones included. */
    addTypes(topLevel: readonly UserType[]): void {
        const all = topLevel.flatMap((type) => [type, ...type.inner]);
        this.userTypes.push(...all);
        all.forEach((type) => declareSupertypes(this.types, type));
        all.forEach((type) => checkInheritance(type));
        this.types.forgetSupertypes();
        const members = new Map<UserType, Members>(all.map((type) => [type, declareMembers(this.types, type)]));
        const placed = new Set<TypeDefinition>();
        for (const [type, { staticSlots }] of members) {
            placeSlots(type.definition, placed);
            this.staticSlots.set(type.definition, staticSlots);
        }
        all.forEach((type) => checkMethods(this.types, type));
        for (const [type, found] of members) {
            new BodyCompiler(this, type).compile(found);
        }
    }

    private addTrigger(unit: SourceUnit): void {
        if (unit.triggerTree) {
            this.triggers.push(compileTrigger(this, unit, unit.triggerTree));
        }
    }

    /** Code of a file that does not compile refuses to run, and says why. */
    private disable(unit: SourceUnit): void {
        if (unit.problems.length === 0) {
            return;
        }
        const refuse = (): never => {
            throw new CompileFailure(unit.problems);
        };
        for (const type of this.userTypes.filter((each) => each.unit === unit)) {
            [...type.definition.methods.values()].flat().forEach((method) => (method.invoke = refuse));
            type.definition.initialise = refuse;
            this.staticInitialisers.set(type.definition, refuse);
        }
    }

    /** User mode is the default from API 67 on; before it was system mode. */
    defaultMode(unit: SourceUnit): AccessMode {
        return unit.source.apiVersion >= USER_MODE_SINCE ? 'user' : 'system';
    }

    /** The record type of `Trigger.new` in a trigger's file. */
    triggerObject(unit: SourceUnit): Type | undefined {
        return unit.triggerTree ? this.types.sobjectType(triggerObjectName(unit.triggerTree)) : undefined;
    }

    /** Compiles anonymous Apex into something to run; throws CompileFailure. */
    anonymous(text: string, apiVersion: number): (runtime: ApexRuntime) => void {
        return compileAnonymous(
            this,
            new SourceUnit({ file: 'AnonymousBlock', name: 'AnonymousBlock', text, kind: 'anonymous', apiVersion })
        );
    }
}
