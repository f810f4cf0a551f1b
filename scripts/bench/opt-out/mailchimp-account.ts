/** Looks at the development Mailchimp server from outside: its contacts and what it was asked to do. */
import { createHash } from 'node:crypto';
import type { LoggedRequest } from '../../mailchimp/control/request-log.ts';

const PAGE = 1000;

/** Statuses by address in lower case, for each audience by its id. */
export type Memberships = ReadonlyMap<string, ReadonlyMap<string, string>>;

async function control<T>(origin: string, path: string, init?: RequestInit): Promise<T> {
    const answer = await fetch(`${origin}/control${path}`, init);
    if (!answer.ok) {
        throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    }
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Sends JSON to the control API. */
export function tell(
    origin: string,
    method: 'PUT' | 'POST' | 'DELETE',
    path: string,
    body?: unknown
): Promise<unknown> {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return control(origin, path, { method, ...(body === undefined ? {} : json) });
}

export async function readMemberships(origin: string): Promise<Memberships> {
    const audiences = await control<{ id: string }[]>(origin, '/audiences');
    const memberships = new Map<string, ReadonlyMap<string, string>>();
    for (const { id } of audiences) {
        memberships.set(id, await readAudience(origin, id));
    }
    return memberships;
}

async function readAudience(origin: string, id: string): Promise<Map<string, string>> {
    const statuses = new Map<string, string>();
    for (let offset = 0, total = 1; offset < total; offset += PAGE) {
        const page = await control<{ members: { email_address: string; status: string }[]; total: number }>(
            origin,
            `/audiences/${id}/members?count=${PAGE}&offset=${offset}`
        );
        page.members.forEach(({ email_address: address, status }) => statuses.set(address.toLowerCase(), status));
        total = page.total;
    }
    return statuses;
}

/** Counts how often the server was told to unsubscribe whom; the server's log is emptied on the way, since it forgets. */
export class UnsubscribeCount {
    private readonly origin: string;
    private readonly times = new Map<string, number>();
    requests = 0;
    faults = 0;

    constructor(origin: string) {
        this.origin = origin;
    }

    async takeLog(): Promise<void> {
        const log = await control<LoggedRequest[]>(this.origin, '/requests');
        await tell(this.origin, 'DELETE', '/requests');
        this.requests += log.length;
        this.faults += log.filter(({ fault }) => fault !== null).length;
        log.filter(wasCarriedOut)
            .flatMap(unsubscribesOf)
            .forEach((membership) => this.times.set(membership, (this.times.get(membership) ?? 0) + 1));
    }

    /** Memberships that the server was told more than once to end. */
    get sentTwice(): number {
        return [...this.times.values()].filter((times) => times > 1).length;
    }
}

/** An endpoint's refusal shows in the status, unless a fault or the caller's leaving came between: then it counts as done. */
function wasCarriedOut({ carriedOut, fault, status }: LoggedRequest): boolean {
    return carriedOut && (fault !== null || status === null || status === 200);
}

function unsubscribesOf({ method, path, body }: LoggedRequest): string[] {
    const [, audience, hash] = /^\/lists\/([^/]+)(?:\/members\/([^/]+))?$/.exec(path) ?? [];
    if (audience === undefined || method === 'GET') {
        return [];
    }
    if (hash !== undefined) {
        return [`${audience}:${hash}`];
    }
    const { members = [] } = body as { members?: { email_address: string }[] };
    return members.map(({ email_address: address }) => `${audience}:${hashOf(address)}`);
}

function hashOf(address: string): string {
    return createHash('md5').update(address.toLowerCase()).digest('hex');
}
