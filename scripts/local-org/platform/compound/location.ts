/** System.Location. */
import type { BigDecimal } from 'bigdecimal.js';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { coordinate, distance, type CompoundState } from './compound-state.ts';

function newInstance(runtime: Runtime, latitude: BigDecimal, longitude: BigDecimal): ObjectValue {
    const state: CompoundState = new Map<string, Value>([
        ['latitude', latitude],
        ['longitude', longitude]
    ]);
    return nativeObject(runtime, 'System.Location', state);
}

export const locationClass = defineClass({
    name: 'System.Location',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Location.htm',
    statics: {
        'Location newInstance(Decimal latitude, Decimal longitude)': newInstance,
        'Double getDistance(Location first, Location second, String unit)': distance
    },
    methods: {
        'Double getDistance(Location to, String unit)': distance,
        'Double getLatitude()': (_runtime, self: ObjectValue) => coordinate(self, 'latitude'),
        'Double getLongitude()': (_runtime, self: ObjectValue) => coordinate(self, 'longitude')
    },
    properties: {
        'Double latitude': { get: (_runtime, self: ObjectValue) => coordinate(self, 'latitude') },
        'Double longitude': { get: (_runtime, self: ObjectValue) => coordinate(self, 'longitude') }
    }
});
