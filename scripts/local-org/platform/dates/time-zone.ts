/** System.TimeZone. */
import type { DatetimeValue, ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';
import { zoneFromId, zoneName } from './zone-names.ts';
import { offsetAt } from './zones.ts';

const zoneOf = (self: ObjectValue): string => self.state as string;

/** Half a year apart one of these is not in summer time. */
const JANUARY = Date.UTC(2026, 0, 1);
const JULY = Date.UTC(2026, 6, 1);

/** The name without summer time, whatever the season. */
function standardName(zone: string): string {
    return zoneName(offsetAt(JANUARY, zone) <= offsetAt(JULY, zone) ? JANUARY : JULY, zone, true);
}

export const timeZoneClass = defineClass({
    name: 'System.TimeZone',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_timezone.htm',
    statics: {
        'TimeZone getTimeZone(String id)': (runtime, id: string) =>
            nativeObject(runtime, 'System.TimeZone', zoneFromId(id))
    },
    methods: {
        'String getDisplayName()': (runtime, self: ObjectValue) => standardName(zoneOf(self)),
        'String getID()': (runtime, self: ObjectValue) => zoneOf(self),
        'Integer getOffset(Datetime at)': (runtime, self: ObjectValue, at: DatetimeValue) =>
            offsetAt(at.milliseconds, zoneOf(self)),
        'String toString()': (runtime, self: ObjectValue) => zoneOf(self)
    }
});
