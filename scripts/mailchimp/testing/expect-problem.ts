import assert from 'node:assert/strict';
import type { TestAnswer } from './test-api.ts';

/** What a refusal must say; its property order and the request id are checked besides. */
export interface ExpectedProblem {
    readonly status: number;
    readonly title: string;
    readonly detail: string;
    readonly errors?: readonly { field: string; message: string }[];
    /** False for the problems that are recorded without `type`. */
    readonly withType?: boolean;
}

/** Fails unless an answer is exactly this problem, in Mailchimp's shape. */
export function expectProblem(answer: TestAnswer, expected: ExpectedProblem): void {
    const { withType = true, errors, ...words } = expected;
    assert.equal(answer.status, expected.status, answer.text);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.deepEqual(answer.body, {
        ...(withType ? { type: 'https://mailchimp.com/developer/marketing/docs/errors/' } : {}),
        ...words,
        instance: answer.headers.get('x-request-id'),
        ...(errors ? { errors } : {})
    });
    assert.deepEqual(Object.keys(answer.body as object), [
        ...(withType ? ['type'] : []),
        'title',
        'status',
        'detail',
        'instance',
        ...(errors ? ['errors'] : [])
    ]);
}

/** The detail of most refusals that name fields. */
export const seeErrors =
    "The resource submitted could not be validated. For field-specific details, see the 'errors' array.";
