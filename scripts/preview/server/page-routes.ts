import type { FastifyInstance } from 'fastify';
import type { OrgUser } from '../../local-org/client.ts';
import type { PageData } from '../shared/page-data.ts';
import type { VendorFiles } from '../vendor/vendor.ts';
import type { ActionLog } from './action-log.ts';
import type { JobFollower } from './job-follower.ts';
import { importMap } from './import-map.ts';
import { pageHtml } from './page.ts';
import { userOf } from './session.ts';
import type { SourceFollower } from './source-follower.ts';

/** What every page is made from. */
export interface PageSources {
    sources: SourceFollower;
    users: OrgUser[];
    actions: ActionLog;
    jobs: JobFollower;
    vendor: VendorFiles;
    mailchimp: PageData['mailchimp'];
    personAccounts: boolean;
    settings: Record<string, unknown>;
}

/** Serves the page, which is the same for every address; the shell reads the address. */
export function pageRoutes(server: FastifyInstance, page: PageSources): void {
    for (const address of ['/', '/lightning/*']) {
        server.get(address, async (request, reply) => {
            const { sources, users, actions, jobs, vendor, mailchimp, personAccounts, settings } = page;
            await jobs.look();
            const user = userOf(request, users);
            const bundles = [...sources.project.bundles.values()];
            const html = pageHtml({
                data: {
                    user,
                    users,
                    bundles: bundles.map(({ folder: _folder, ...bundle }) => bundle),
                    quickActions: sources.project.quickActions,
                    tabs: sources.project.tabs,
                    mailchimp,
                    personAccounts,
                    actions: [...actions.actions],
                    jobs: [...jobs.jobs],
                    queue: jobs.queue,
                    problems: sources.problems
                },
                settings: { ...settings, '@salesforce/i18n/timeZone': user.timeZone },
                imports: importMap(sources.project, sources.revision, vendor),
                main: `/at/${sources.revision}/shell/main.ts`,
                vendor: `/vendor/${vendor.key}`
            });
            return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
        });
    }
}
