/** System.Address: what an address field such as Contact.MailingAddress holds. */
import type { ObjectValue } from '../../runtime/values.ts';
import { defineClass, type NativeMethod, type NativeProperty } from '../define-class.ts';
import { component, coordinate, distance } from './compound-state.ts';

const texts = ['City', 'Country', 'CountryCode', 'GeocodeAccuracy', 'PostalCode', 'State', 'StateCode', 'Street'];

const getters = Object.fromEntries(
    texts.map((name): [string, NativeMethod] => [
        `String get${name}()`,
        (_runtime, self: ObjectValue) => component(self, name.toLowerCase())
    ])
);

const properties = Object.fromEntries(
    texts.map((name): [string, NativeProperty] => [
        `String ${name}`,
        { get: (_runtime, self: ObjectValue) => component(self, name.toLowerCase()) }
    ])
);

export const addressClass = defineClass({
    name: 'System.Address',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Address.htm',
    methods: {
        ...getters,
        'Double getDistance(Location to, String unit)': distance,
        'Double getLatitude()': (_runtime, self: ObjectValue) => coordinate(self, 'latitude'),
        'Double getLongitude()': (_runtime, self: ObjectValue) => coordinate(self, 'longitude')
    },
    properties
});
