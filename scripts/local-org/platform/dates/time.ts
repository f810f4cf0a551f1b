/** System.Time. */
import { DAY, HOUR, MINUTE, SECOND } from '../../runtime/calendar.ts';
import { TimeValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

/** Past midnight the clock begins anew. */
const time = (milliseconds: number): TimeValue => new TimeValue(((milliseconds % DAY) + DAY) % DAY);

export const timeClass = defineClass({
    name: 'System.Time',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_time.htm',
    kind: 'primitive',
    statics: {
        'Time newInstance(Integer hour, Integer minute, Integer second, Integer millisecond)': (
            runtime,
            hour: number,
            minute: number,
            second: number,
            millisecond: number
        ) => time(hour * HOUR + minute * MINUTE + second * SECOND + millisecond)
    },
    methods: {
        'Time addHours(Integer hours)': (runtime, self: TimeValue, count: number) =>
            time(self.milliseconds + count * HOUR),
        'Time addMilliseconds(Integer milliseconds)': (runtime, self: TimeValue, count: number) =>
            time(self.milliseconds + count),
        'Time addMinutes(Integer minutes)': (runtime, self: TimeValue, count: number) =>
            time(self.milliseconds + count * MINUTE),
        'Time addSeconds(Integer seconds)': (runtime, self: TimeValue, count: number) =>
            time(self.milliseconds + count * SECOND),
        'Integer hour()': (runtime, self: TimeValue) => Math.floor(self.milliseconds / HOUR),
        'Integer millisecond()': (runtime, self: TimeValue) => self.milliseconds % 1000,
        'Integer minute()': (runtime, self: TimeValue) => Math.floor(self.milliseconds / MINUTE) % 60,
        'Integer second()': (runtime, self: TimeValue) => Math.floor(self.milliseconds / SECOND) % 60
    }
});
