/** What addresses and geolocations keep, and how far apart they are. */
import type { BigDecimal } from 'bigdecimal.js';
import type { Runtime } from '../../runtime/runtime.ts';
import { DoubleValue, type ObjectValue, type Value } from '../../runtime/values.ts';

/** Values by the component's name in lower case: `street`, `postalcode`, `latitude` … */
export type CompoundState = ReadonlyMap<string, Value>;

export function component(self: ObjectValue, name: string): Value {
    return (self.state as CompoundState).get(name) ?? null;
}

export function coordinate(self: ObjectValue, name: 'latitude' | 'longitude'): DoubleValue | null {
    const value = component(self, name) as BigDecimal | null;
    return value === null ? null : new DoubleValue(value.numberValue());
}

/** The earth's mean radius. */
const radius: Readonly<Record<string, number>> = { mi: 3958.8, km: 6371 };

/**
 * The distance on the earth, as the platform calculates it: with the haversine formula; null when a place has no coordinates.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Location.htm
 */
export function distance(runtime: Runtime, from: ObjectValue, to: ObjectValue, unit: string): DoubleValue | null {
    const earth = radius[unit.toLowerCase()];
    if (earth === undefined) {
        throw runtime.exception('System.InvalidParameterValueException', `Invalid unit: ${unit}. Use mi or km.`);
    }
    const angles = [from, to].flatMap((place) => [radians(place, 'latitude'), radians(place, 'longitude')]);
    if (angles.some((angle) => angle === null)) return null;
    const [latitude1, longitude1, latitude2, longitude2] = angles as number[];
    const half =
        Math.sin((latitude2 - latitude1) / 2) ** 2 +
        Math.cos(latitude1) * Math.cos(latitude2) * Math.sin((longitude2 - longitude1) / 2) ** 2;
    return new DoubleValue(2 * earth * Math.asin(Math.sqrt(half)));
}

function radians(place: ObjectValue, name: 'latitude' | 'longitude'): number | null {
    const degrees = coordinate(place, name);
    return degrees === null ? null : (degrees.value * Math.PI) / 180;
}
