/** Failed assertions in the platform's words: shared by System.assert… and System.Assert. */
import type { Runtime } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';

/** Throws System.AssertException: `Assertion Failed: message: detail`, without what is null. */
export function assertionFailed(runtime: Runtime, message: Value, detail: string | null): never {
    const parts = [message === null ? null : runtime.stringify(message), detail].filter((part) => part !== null);
    const text = parts.length === 0 ? 'Assertion Failed' : `Assertion Failed: ${parts.join(': ')}`;
    throw runtime.exception('System.AssertException', text);
}

export function assertTrue(runtime: Runtime, condition: boolean, message: Value): void {
    if (!condition) {
        assertionFailed(runtime, message, null);
    }
}

/** Strings are compared with case here, unlike ==. */
function same(runtime: Runtime, left: Value, right: Value): boolean {
    return typeof left === 'string' && typeof right === 'string' ? left === right : runtime.equals(left, right);
}

export function assertEquals(runtime: Runtime, expected: Value, actual: Value, message: Value): void {
    if (!same(runtime, expected, actual)) {
        const detail = `Expected: ${runtime.stringify(expected)}, Actual: ${runtime.stringify(actual)}`;
        assertionFailed(runtime, message, detail);
    }
}

export function assertNotEquals(runtime: Runtime, unexpected: Value, actual: Value, message: Value): void {
    if (same(runtime, unexpected, actual)) {
        assertionFailed(runtime, message, `Same value: ${runtime.stringify(unexpected)}`);
    }
}
