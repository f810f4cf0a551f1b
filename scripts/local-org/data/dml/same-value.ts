import type { Value } from '../../runtime/values.ts';
import { toSql } from '../store/columns.ts';

/** Whether two values of a field are stored alike: text with case, Decimals by number, an empty text as null. */
export function sameValue(left: Value, right: Value): boolean {
    const [one, other] = [toSql(left), toSql(right)];
    if (one instanceof Uint8Array && other instanceof Uint8Array) {
        return Buffer.compare(one, other) === 0;
    }
    return one === other;
}
