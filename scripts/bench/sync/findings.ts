/** Compares what Salesforce has with Mailchimp's own state, without any of the code that the sync uses. */
import type { Memberships } from '../opt-out/mailchimp-account.ts';
import type { PersonState } from './history-org.ts';
import type { Person } from './random-history.ts';

export interface Findings {
    /** One sentence for each thing that is not as it must be. */
    readonly wrong: string[];
    /** How many memberships and boxes were looked at. */
    readonly memberships: number;
    readonly boxes: number;
}

export function findingsIn(people: readonly Person[], states: readonly PersonState[], server: Memberships): Findings {
    const wrong: string[] = [];
    let memberships = 0;
    let boxes = 0;
    for (const person of people) {
        const state = states.find(({ name }) => name === person.name);
        if (!state) {
            wrong.push(`${person.name} is gone`);
            continue;
        }
        for (const [audience, members] of server) {
            const expected = person.email === null ? undefined : members.get(person.email);
            const stored = state.statuses[audience];
            memberships += expected === undefined ? 0 : 1;
            if (stored !== expected) {
                wrong.push(`${person.name} (${person.email}) in ${audience}: ${stored}, Mailchimp says ${expected}`);
            }
        }
        const box = expectedBox(person, server);
        boxes += box === undefined ? 0 : 1;
        if (box !== undefined && state.optedOut !== box) {
            wrong.push(`Email Opt Out of ${person.name} is ${state.optedOut}`);
        }
    }
    return { wrong, memberships, boxes };
}

/**
 * What the default rule, "Suppression wins", demands whatever happened before: whoever is unsubscribed and nowhere
 * subscribed has the box checked; it is unchecked for whoever is subscribed, if nobody but the sync ever set it and the
 * person always had that address. Undefined where the past decides.
 */
function expectedBox(person: Person, server: Memberships): boolean | undefined {
    const { email } = person;
    const statuses = email === null ? [] : [...server.values()].map((members) => members.get(email));
    if (statuses.includes('subscribed')) {
        return person.isManual || person.hasMoved ? undefined : false;
    }
    return statuses.includes('unsubscribed') ? true : undefined;
}
