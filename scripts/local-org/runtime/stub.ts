/** `Test.createStub`: an object whose instance methods all go to a StubProvider. */
import type { MethodDefinition, Type } from '../apex/types.ts';
import type { ApexRuntime } from './apex-runtime.ts';
import { ListValue, ObjectValue, type Value } from './values.ts';

/** The state of a stubbed object. */
export class Stub {
    readonly provider: ObjectValue;

    constructor(provider: ObjectValue) {
        this.provider = provider;
    }
}

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_stub_api.htm */
export function createStub(runtime: ApexRuntime, type: Type, provider: ObjectValue): ObjectValue {
    const { definition } = type;
    if (!definition.isUser || definition.outer || definition.kind === 'enum') {
        throw runtime.exception(
            'System.TypeException',
            `Cannot stub the type ${type.name}: only top-level user classes and interfaces can be stubbed`
        );
    }
    return new ObjectValue(type, new Array<Value>(definition.slotCount).fill(null), new Stub(provider));
}

/** The method that stands in for `member` on a stub. */
export function stubMethod(member: MethodDefinition): MethodDefinition {
    return {
        ...member,
        invoke: (runtime, self, args) => {
            const apex = runtime as ApexRuntime;
            const { provider } = (self as ObjectValue).state as Stub;
            const { types } = apex;
            const typeType = types.parse('System.Type')!;
            return apex.invoke(provider, 'handleMethodCall', [
                self,
                member.name,
                member.returnType === types.void ? null : apex.typeToken(member.returnType),
                new ListValue(
                    types.list(typeType),
                    member.parameters.map((each) => apex.typeToken(each.type))
                ),
                new ListValue(
                    types.list(types.string),
                    member.parameters.map((each) => each.name)
                ),
                new ListValue(types.list(types.object), args)
            ]);
        }
    };
}
