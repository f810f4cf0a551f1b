/** The deaths that the jobs of a run may die, named by what they stand before. */
import type { Activity } from '../../../local-org/client.ts';

/** The places that matter most, and all others. */
export const places = [
    'before the callout',
    'after the callout',
    'between the rows and the cursor',
    'in the finalizer',
    'elsewhere'
] as const;

export type Place = (typeof places)[number];

/** How a job dies, and what comes of it. */
export const manners = ['its finalizer lives', 'its machine is lost', 'its finalizer dies'] as const;

export type Manner = (typeof manners)[number];

export interface Death {
    /** The job's place in the run: 0 for the first. */
    readonly step: number;
    readonly manner: Manner;
    /** Platform operations that the job got through. */
    readonly afterOperations: number;
    /** Operations that its finalizer got through, when that dies. */
    readonly finalizerAfter?: number;
}

const ROWS = /^(insert|update|upsert|delete) (MailchimpMember__c|SubscriptionChange__c)$/;
const CURSOR = 'update MailchimpAudience__c';

/** How the operations of a job, or of its finalizer, are told to people. */
export function operationText(operation: string): string {
    return operation.replace('callout:Mailchimp', '').replace(/\?.*$/, '');
}

/**
 * The places of a death; more than one when it stands between two callouts.
 *
 * @param undisturbed the operations of that job when it lives
 */
export function placesOf({ manner, afterOperations }: Death, undisturbed: readonly string[]): Place[] {
    if (manner === 'its finalizer dies') {
        return ['in the finalizer'];
    }
    const done = undisturbed.slice(0, afterOperations);
    const toDo = undisturbed.slice(afterOperations);
    const found: [Place, boolean][] = [
        ['before the callout', isCallout(toDo[0])],
        ['after the callout', isCallout(done.at(-1))],
        ['between the rows and the cursor', done.some((each) => ROWS.test(each)) && toDo.includes(CURSOR)]
    ];
    const met = found.filter(([, isThere]) => isThere).map(([place]) => place);
    return met.length === 0 ? ['elsewhere'] : met;
}

function isCallout(operation: string | undefined): boolean {
    return operation?.startsWith('callout ') ?? false;
}

/** For people: what died, and between which two operations. */
export function nameOf({ step, manner }: Death, ran: readonly Activity[]): string {
    const died = ran.find(({ status }) => status === 'lost') ?? ran[0];
    const [before, next] = ['', ...died.operations].slice(-2).map(operationText);
    const whose = died.kind === 'finalizer' ? 'the finalizer of job' : 'job';
    return `${whose} ${step} dies ${before === '' ? '' : `after "${before}", `}before "${next}" (${manner})`;
}
