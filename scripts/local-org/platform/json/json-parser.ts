/** System.JSONParser. */
import type { Type } from '../../apex/types.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { defineClass, type NativeMethod } from '../define-class.ts';
import { enumConstant } from '../native-values.ts';
import type { JsonToken, TokenName } from './json-node.ts';
import type { ParserState } from './parser-state.ts';
import { readPrimitive } from './read-primitive.ts';
import { typedValue } from './read-typed.ts';

const stateOf = (self: ObjectValue): ParserState => self.state as ParserState;

function token(runtime: Runtime, found: JsonToken | undefined): Value {
    return found ? enumConstant(runtime, 'System.JSONToken', found.name) : null;
}

const NUMBERS: readonly TokenName[] = ['VALUE_NUMBER_FLOAT', 'VALUE_NUMBER_INT'];
const BOOLEANS: readonly TokenName[] = ['VALUE_TRUE', 'VALUE_FALSE'];
const TEXTS: readonly TokenName[] = ['VALUE_STRING'];

/** Why a token is not what an accessor wants, as the platform's parser says it. */
const problems: ReadonlyMap<readonly TokenName[], string> = new Map([
    [NUMBERS, 'not numeric, can not use numeric value accessors'],
    [BOOLEANS, 'not of boolean type'],
    [TEXTS, 'not VALUE_STRING, can not access as text']
]);

/** The current token as a primitive; it must be one of `wanted`. */
function accessor(typeName: string, wanted: readonly TokenName[]): NativeMethod {
    return (runtime: Runtime, self: ObjectValue) => {
        const { current } = stateOf(self);
        if (!current || !wanted.includes(current.name)) {
            const message = `Current token (${current?.name ?? 'null'}) ${problems.get(wanted) ?? ''}`;
            throw runtime.exception('System.JSONException', message);
        }
        const type = runtime.types.parse(typeName) as Type;
        return readPrimitive(runtime, { kind: 'string', text: current.text }, type);
    };
}

function readAs(runtime: Runtime, self: ObjectValue, type: ObjectValue, strict: boolean): Value {
    const node = stateOf(self).readValue();
    if (!node) {
        throw runtime.exception('System.JSONException', 'No content to map to Object due to end of input');
    }
    return typedValue(runtime, node, type.state as Type, { strict });
}

export const jsonParserClass = defineClass({
    name: 'System.JSONParser',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonParser.htm',
    methods: {
        'void clearCurrentToken()': (runtime, self: ObjectValue) => stateOf(self).clear(),
        'Blob getBlobValue()': accessor('Blob', TEXTS),
        'Boolean getBooleanValue()': accessor('Boolean', BOOLEANS),
        'String getCurrentName()': (runtime, self: ObjectValue) => stateOf(self).current?.field ?? null,
        'JSONToken getCurrentToken()': (runtime, self: ObjectValue) => token(runtime, stateOf(self).current),
        'Datetime getDateTimeValue()': accessor('Datetime', TEXTS),
        'Date getDateValue()': accessor('Date', TEXTS),
        'Decimal getDecimalValue()': accessor('Decimal', NUMBERS),
        'Double getDoubleValue()': accessor('Double', NUMBERS),
        'Id getIdValue()': accessor('Id', TEXTS),
        'Integer getIntegerValue()': accessor('Integer', NUMBERS),
        'JSONToken getLastClearedToken()': (runtime, self: ObjectValue) => token(runtime, stateOf(self).lastCleared),
        'Long getLongValue()': accessor('Long', NUMBERS),
        'String getText()': (runtime, self: ObjectValue) => stateOf(self).current?.text ?? null,
        'Time getTimeValue()': accessor('Time', TEXTS),
        'Boolean hasCurrentToken()': (runtime, self: ObjectValue) => stateOf(self).current !== undefined,
        'JSONToken nextToken()': (runtime, self: ObjectValue) => token(runtime, stateOf(self).next()),
        'JSONToken nextValue()': (runtime, self: ObjectValue) => token(runtime, stateOf(self).nextValue()),
        'Object readValueAs(Type apexType)': (runtime, self: ObjectValue, type: ObjectValue) =>
            readAs(runtime, self, type, false),
        'Object readValueAsStrict(Type apexType)': (runtime, self: ObjectValue, type: ObjectValue) =>
            readAs(runtime, self, type, true),
        'void skipChildren()': (runtime, self: ObjectValue) => stateOf(self).skipChildren()
    }
});
