/** System.TimeZone. */
import type { DatetimeValue, ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { zoneFromId, zoneName, zoneOffset } from './zone-names.ts';
import { offsetAt } from './zones.ts';

const zoneOf = (self: ObjectValue): string => self.state as string;

/** `(GMT-08:00) Pacific Standard Time (America/Los_Angeles)`, in summer time with its name and offset. */
function displayName(instant: number, zone: string): string {
    const offset = zoneOffset(instant, zone, 'XXX').replace('Z', '+00:00');
    return `(GMT${offset}) ${zoneName(instant, zone, true)} (${zone})`;
}

export const timeZoneClass = defineClass({
    name: 'System.TimeZone',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_timezone.htm',
    statics: {
        'TimeZone getTimeZone(String id)': (runtime, id: string) =>
            nativeObject(runtime, 'System.TimeZone', zoneFromId(id))
    },
    methods: {
        'String getDisplayName()': (runtime, self: ObjectValue) => displayName(runtime.org.now(), zoneOf(self)),
        'String getID()': (runtime, self: ObjectValue) => zoneOf(self),
        'Integer getOffset(Datetime at)': (runtime, self: ObjectValue, at: DatetimeValue) =>
            offsetAt(at.milliseconds, zoneOf(self)),
        'String toString()': (runtime, self: ObjectValue) => zoneOf(self)
    }
});
