import { Problem, apiKeyInvalid, internalServerError, tooManyRequests } from '../answers/problems.ts';
import type { FaultKind, FaultRule } from './fault-schema.ts';

/** An answer that a fault gives in the server's place. */
export interface FaultAnswer {
    readonly status: number;
    readonly contentType: string;
    readonly body: string;
}

/** The kinds that answer; the others wait or break the connection. */
export type AnsweringKind = Exclude<FaultKind, 'latency' | 'timeout' | 'timeoutAfterApply' | 'reset'>;

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';
const problemJson = 'application/problem+json; charset=utf-8';

const serviceUnavailablePage = `<html><head><title>503 Service Temporarily Unavailable</title></head>
<body><center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>openresty</center></body></html>
`;

const answers: Readonly<Record<AnsweringKind, (rule: FaultRule, instance: string) => FaultAnswer>> = {
    status429: (_rule, instance) => problem(tooManyRequests(), instance),
    status500: (_rule, instance) => problem(internalServerError(), instance),
    html503: () => ({ status: 503, contentType: html, body: serviceUnavailablePage }),
    // Reported from the edge in front of Mailchimp: no detail, no instance.
    akamai502: () => ({
        status: 502,
        contentType: json,
        body: JSON.stringify({
            type: 'akamai_error_message',
            title: 'akamai_502',
            status: 502,
            ref_no: 'Reference Number: 18.2f3e1602.1700000000.0a1b2c3d'
        })
    }),
    empty500: () => ({ status: 500, contentType: json, body: '' }),
    empty200: () => ({ status: 200, contentType: json, body: '' }),
    bareJson: (_rule, instance) => ({
        status: 400,
        contentType: problemJson,
        body: JSON.stringify({ title: 'Bad Request', status: 400, instance })
    }),
    invalidKey: (_rule, instance) => problem(apiKeyInvalid(), instance),
    // Reported in older issues; the bodies of today are not confirmed.
    forbidden403: (_rule, instance) =>
        problem(new Problem(403, 'Forbidden', 'User does not have access to the requested operation.'), instance),
    userDisabled403: (_rule, instance) =>
        problem(new Problem(403, 'User Disabled', 'This account has been deactivated.'), instance),
    empty403: () => ({ status: 403, contentType: json, body: '' }),
    answer: ({ answer }) => custom(answer)
};

/** What the caller gets instead of the server's own answer. */
export function faultAnswer(rule: FaultRule & { kind: AnsweringKind }, instance: string): FaultAnswer {
    return answers[rule.kind](rule, instance);
}

/** Whether a rule answers, rather than waiting or breaking the connection. */
export function isAnswering(rule: FaultRule): rule is FaultRule & { kind: AnsweringKind } {
    return rule.kind in answers;
}

function problem(refusal: Problem, instance: string): FaultAnswer {
    return { status: refusal.status, contentType: problemJson, body: JSON.stringify(refusal.body(instance)) };
}

function custom(answer: FaultRule['answer']): FaultAnswer {
    if (!answer) throw new Error('The schema lets no rule of this kind through without an answer.');
    const { status, contentType, body } = answer;
    return { status, contentType, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
