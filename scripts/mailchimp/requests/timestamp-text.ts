const isoTimestamp = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads an ISO 8601 time, with or without a fraction of a second; UTC when it names no offset.
 * @returns seconds since 1970, possibly with a fraction; undefined when it is not a time
 */
export function parseTimestamp(text: string): number | undefined {
    if (!isoTimestamp.test(text)) return undefined;
    const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10));
    const withTime = text.length > 10 ? text.replace(' ', 'T') : `${text}T00:00:00`;
    const milliseconds = Date.parse(hasZone ? withTime : `${withTime}Z`);
    return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
