/** Finds the test classes and methods of a program. */
import { findAnnotation } from '../apex/declare/modifiers.ts';
import type { UserType } from '../apex/declare/user-type.ts';
import type { Program } from '../apex/program.ts';
import type { MethodDefinition } from '../apex/types.ts';

export interface TestClass {
    readonly type: UserType;
    readonly name: string;
    readonly setup: readonly MethodDefinition[];
    readonly tests: readonly MethodDefinition[];
}

/** Every @IsTest class with test methods, in the order of their names. */
export function findTests(program: Program): TestClass[] {
    return program.userTypes
        .filter(({ definition, outer }) => !outer && findAnnotation(definition.annotations, 'istest'))
        .map((type) => {
            const methods = [...type.definition.methods.values()].flat();
            const annotated = (name: string): MethodDefinition[] =>
                methods.filter((method) => findAnnotation(method.annotations, name));
            return { type, name: type.definition.name, setup: annotated('testsetup'), tests: annotated('istest') };
        })
        .filter(({ tests, type }) => tests.length > 0 || type.unit.problems.length > 0)
        .sort((left, right) => left.name.localeCompare(right.name));
}

/** Test classes in files that do not even parse: they have no type. */
export function brokenTestFiles(program: Program): { name: string; message: string }[] {
    return program.units
        .filter((unit) => !unit.classTree && unit.source.kind === 'class' && /@istest/i.test(unit.source.text))
        .map((unit) => ({
            name: unit.source.name,
            message: unit.problems
                .map(({ line, column, message }) => `${unit.source.file}:${line}:${column} ${message}`)
                .join('\n')
        }));
}
