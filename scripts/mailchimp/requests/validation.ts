import type { z } from 'zod';
import type { FieldError } from '../answers/problems.ts';
import { invalidFields } from '../answers/problems.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks a request's body or query.
 * @throws Problem 400 Invalid Resource, worded as Mailchimp words it, when it does not fit
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown): T {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw invalidFields(fieldErrors(result.error.issues, value));
}

function fieldErrors(issues: readonly Issue[], value: unknown): FieldError[] {
    const missing = issues.filter((issue) => isMissing(issue, value));
    const wrong = issues.filter((issue) => !isMissing(issue, value));
    return [
        ...missingFields(missing),
        ...wrong.map((issue) => ({ field: issue.path.join('.'), message: messageOf(issue, value) }))
    ];
}

/** Missing properties are named together, once for each object that lacks some. */
function missingFields(issues: readonly Issue[]): FieldError[] {
    const namesByObject = new Map<string, string[]>();
    for (const issue of issues) {
        const object = issue.path.slice(0, -1).join('.');
        namesByObject.set(object, [...(namesByObject.get(object) ?? []), String(issue.path.at(-1))]);
    }
    return [...namesByObject].map(([field, names]) => ({
        field,
        message: `Required fields were not provided: ${names.join(', ')}`
    }));
}

function isMissing(issue: Issue, value: unknown): boolean {
    return issue.path.length > 0 && valueAt(value, issue.path) === undefined;
}

/** The type sentence is recorded; the others are this server's own, since no recording was found. */
function messageOf(issue: Issue, value: unknown): string {
    if (issue.code === 'invalid_type') {
        return `Schema describes ${issue.expected}, ${typeName(valueAt(value, issue.path))} found instead`;
    }
    if (issue.code === 'invalid_value') return `Value must be one of: ${issue.values.map(String).join(', ')}`;
    return issue.message;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
    return path.reduce<unknown>(
        (inner, key) =>
            typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
        value
    );
}

function typeName(value: unknown): string {
    if (value === null || value === undefined) return 'NULL';
    if (Array.isArray(value)) return 'array';
    if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'double';
    return typeof value;
}
