/** Finds the method that a call reaches at run time. */
import type { MethodDefinition, Type, TypeDefinition } from '../apex/types.ts';
import { constructNative } from '../apex/native-types.ts';
import type { ApexRuntime } from './apex-runtime.ts';
import { Stub, stubMethod } from './stub.ts';
import { ObjectValue, type Value } from './values.ts';

export class Dispatcher {
    private readonly runtime: ApexRuntime;
    /** By class, then by the method that was called: found once. */
    private readonly found = new Map<TypeDefinition, Map<MethodDefinition, MethodDefinition>>();

    constructor(runtime: ApexRuntime) {
        this.runtime = runtime;
    }

    /** The overriding or implementing method for the object's own class. */
    implementation(self: Value, member: MethodDefinition): MethodDefinition {
        if (self instanceof ObjectValue && self.state instanceof Stub && member.owner.isUser) {
            return stubMethod(member);
        }
        const type = this.runtime.typeOf(self);
        const { definition } = type;
        let byMember = this.found.get(definition);
        if (!byMember) {
            byMember = new Map();
            this.found.set(definition, byMember);
        }
        let method = byMember.get(member);
        if (!method) {
            method = this.search(type, member);
            byMember.set(member, method);
        }
        return method;
    }

    private search(type: Type, member: MethodDefinition): MethodDefinition {
        const key = member.name.toLowerCase();
        for (let at: Type | undefined = type; at; at = at.definition.superclass) {
            // A static method may implement an interface, as https://github.com/trailheadapps/apex-recipes does with Queueable.
            const candidates = (at.definition.methods.get(key) ?? []).filter((each) => each.invoke);
            const match =
                candidates.find((each) => each === member) ?? candidates.find((each) => overrides(each, member));
            if (match) {
                return match;
            }
        }
        if (member.invoke) {
            return member;
        }
        throw new Error(`No implementation of ${member.owner.name}.${member.name} in ${type.name}`);
    }

    byName(target: Value, name: string, args: readonly Value[]): MethodDefinition {
        const type = this.runtime.typeOf(target);
        for (let at: Type | undefined = type; at; at = at.definition.superclass) {
            const method = this.pick(at.definition.methods.get(name.toLowerCase()), args, undefined);
            if (method) {
                return method;
            }
        }
        throw this.runtime.exception('System.TypeException', `Method not found: ${type.name}.${name}`);
    }

    staticByName(typeName: string, name: string, args: readonly Value[]): MethodDefinition {
        const type = this.runtime.types.parse(typeName);
        const method = this.pick(type?.definition.methods.get(name.toLowerCase()), args, true);
        if (!method) {
            throw this.runtime.exception('System.TypeException', `Method not found: ${typeName}.${name}`);
        }
        return method;
    }

    construct(type: Type, args: Value[]): Value {
        const { definition } = type;
        const written = definition.methods.get('<init>');
        const method = this.pick(written, args, undefined) ?? this.inheritedConstructor(definition, args);
        if (!method && (args.length > 0 || (written && written.length > 0))) {
            throw this.runtime.exception('System.TypeException', `Constructor not found: ${type.name}`);
        }
        return method && !definition.isUser
            ? constructNative(this.runtime, method, type, args)
            : this.runtime.create(type, method, args);
    }

    private inheritedConstructor(definition: TypeDefinition, args: readonly Value[]): MethodDefinition | undefined {
        const parent = definition.superclass?.definition;
        return parent && !parent.isUser ? this.pick(parent.methods.get('<init>'), args, undefined) : undefined;
    }

    private pick(
        methods: readonly MethodDefinition[] | undefined,
        args: readonly Value[],
        isStatic: boolean | undefined
    ): MethodDefinition | undefined {
        return methods?.find(
            (each) =>
                each.invoke &&
                (isStatic === undefined || each.isStatic === isStatic) &&
                each.parameters.length === args.length &&
                args.every((arg, index) => this.accepts(each.parameters[index].type, arg))
        );
    }

    private accepts(type: Type, arg: Value): boolean {
        return arg === null || isOpen(type) || this.runtime.isInstance(arg, type);
    }
}

function isOpen(type: Type): boolean {
    return type.definition.kind === 'variable' || type.args.some(isOpen);
}

function overrides(candidate: MethodDefinition, member: MethodDefinition): boolean {
    return (
        candidate.parameters.length === member.parameters.length &&
        candidate.parameters.every(({ type }, index) => {
            const wanted = member.parameters[index].type;
            return type === wanted || isOpen(wanted) || isOpen(type);
        })
    );
}
