/** What the compiler knows at a place in the source: the class, the method, the variables in sight. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { CodeInfo } from '../../runtime/frame.ts';
import { placeOf } from '../parse.ts';
import { CompileError } from '../problems.ts';
import type { SourceUnit } from '../declare/source-unit.ts';
import type { TypeScope } from '../declare/resolve-type.ts';
import type { FieldDefinition, Type, TypeDefinition } from '../types.ts';
import type { Program } from '../program.ts';
import type { Types } from '../type-registry.ts';

export interface Variable {
    readonly name: string;
    readonly type: Type;
    readonly slot: number;
    readonly isFinal: boolean;
}

/** The body being compiled. */
export interface BodyInfo {
    readonly code: CodeInfo;
    readonly isStatic: boolean;
    readonly returnType: Type;
    /** Inside a property's get or set: its own name is the backing field. */
    readonly property?: FieldDefinition;
    readonly isConstructor: boolean;
}

export class CompileContext implements TypeScope {
    readonly program: Program;
    readonly unit: SourceUnit;
    readonly owner: TypeDefinition | undefined;
    readonly body: BodyInfo;
    private readonly scopes = [new Map<string, Variable>()];
    private nextSlot = 0;
    loopDepth = 0;

    constructor(program: Program, unit: SourceUnit, owner: TypeDefinition | undefined, body: BodyInfo) {
        this.program = program;
        this.unit = unit;
        this.owner = owner;
        this.body = body;
    }

    get types(): Types {
        return this.program.types;
    }

    /** Declares a local variable; the same name twice in one method body is an error, as on the platform. */
    declare(node: ApexParserRuleContext, name: string, type: Type, isFinal = false): Variable {
        const key = name.toLowerCase();
        if (this.scopes.some((scope) => scope.has(key))) {
            throw new CompileError(node, `Duplicate variable: ${name}`);
        }
        return this.hidden(key, type, isFinal, name);
    }

    /** A slot that no source name reaches (loop iterators and the like) when `key` starts with a blank. */
    hidden(key: string, type: Type, isFinal = false, name = key): Variable {
        const variable: Variable = { name, type, slot: this.nextSlot, isFinal };
        this.nextSlot += 1;
        this.body.code.localCount = Math.max(this.body.code.localCount, this.nextSlot);
        this.scopes.at(-1)!.set(key, variable);
        return variable;
    }

    lookup(name: string): Variable | undefined {
        const key = name.toLowerCase();
        for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
            const found = this.scopes[index].get(key);
            if (found) {
                return found;
            }
        }
        return undefined;
    }

    /** All variables in sight, for queries whose binds are found at run time. */
    visible(): ReadonlyMap<string, Variable> {
        return new Map(this.scopes.flatMap((scope) => [...scope]));
    }

    /** Runs work in a nested block of variables. */
    nested<T>(work: () => T): T {
        this.scopes.push(new Map());
        try {
            return work();
        } finally {
            this.scopes.pop();
        }
    }

    fail(node: ApexParserRuleContext, message: string): never {
        throw new CompileError(node, message);
    }

    place(node: ApexParserRuleContext): { line: number; column: number } {
        return placeOf(node);
    }
}
