/** `===`: the same object, or the same primitive value (strings with case). */
import { BigDecimal } from 'bigdecimal.js';
import { DatetimeValue, DateValue, DoubleValue, IdValue, TimeValue, type Value } from './values.ts';

export function identical(left: Value, right: Value): boolean {
    if (left === right) {
        return true;
    }
    if (left instanceof BigDecimal && right instanceof BigDecimal) {
        return left.compareTo(right) === 0;
    }
    if (
        (left instanceof DoubleValue && right instanceof DoubleValue) ||
        (left instanceof IdValue && right instanceof IdValue)
    ) {
        return left.value === right.value;
    }
    if (left instanceof DateValue && right instanceof DateValue) {
        return left.epochDay === right.epochDay;
    }
    const bothTimes = left instanceof TimeValue && right instanceof TimeValue;
    const bothInstants = left instanceof DatetimeValue && right instanceof DatetimeValue;
    return (bothTimes || bothInstants) && left.milliseconds === right.milliseconds;
}
