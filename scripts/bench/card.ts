/** The record page's card: opening it and refreshing it. */
import { measureCalls } from './figures.ts';
import type { Benchmark } from './row.ts';
import { withSampleOrg } from './sample-org.ts';

const CONTROLLER = 'MailchimpMembershipsController';

export const cardOpen: Benchmark = {
    name: 'card-open',
    measure: () =>
        withSampleOrg(async ({ org, contactId }) => {
            const call = (method: string) => () =>
                org.invokeApex({ user: 'rep', className: CONTROLLER, method, params: { recordId: contactId } });
            await call('refresh')();
            const figures = await measureCalls([call('getCard')]);
            return {
                name: 'card-open',
                work: 'open the card of a contact: one cached read',
                ...figures,
                baseline: null
            };
        })
};

export const cardRefresh: Benchmark = {
    name: 'card-refresh',
    measure: () =>
        withSampleOrg(async ({ org, contactId, audiences }) => {
            const call = { user: 'rep', className: CONTROLLER, method: 'refresh', params: { recordId: contactId } };
            // The first refresh also reads the list of audiences, which then counts as known for five minutes.
            await org.invokeApex(call);
            const figures = await measureCalls([() => org.invokeApex(call)]);
            const work = `refresh the card of a contact in an account with ${audiences} audiences that are known`;
            return { name: 'card-refresh', work, ...figures, baseline: null };
        })
};
