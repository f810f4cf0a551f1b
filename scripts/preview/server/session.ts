import type { FastifyRequest } from 'fastify';
import type { OrgUser } from '../../local-org/client.ts';

/** Name of the cookie that holds the chosen username. */
export const userCookie = 'preview-user';

/** Who a new visitor is: the persona that can try everything the component offers. */
const defaultUsername = 'manager';

/** The user that a request's cookie names, else the one a new visitor is. */
export function userOf(request: FastifyRequest, users: OrgUser[]): OrgUser {
    const chosen = new RegExp(`(?:^|; )${userCookie}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];
    const named = (username: string | undefined) => users.find((user) => user.username === username);
    const user = named(chosen && decodeURIComponent(chosen)) ?? named(defaultUsername) ?? users[0];
    if (!user) throw new Error('The local org has no users.');
    return user;
}
