import { join } from 'node:path';
import type { Problem } from '../shared/problem.ts';
import { readProject, type Project } from '../project/project.ts';
import { watchFiles } from './file-watch.ts';
import type { LiveEvents } from './live-events.ts';
import type { PreviewOrg } from './org.ts';
import { sourceChange } from './source-change.ts';

const previewFolder = join(import.meta.dirname, '..');

/** What follows the files needs to know and to tell. */
export interface FollowerSources {
    /** Folder of the SFDX project. */
    project: string;
    org: Pick<PreviewOrg, 'reload'>;
    events: Pick<LiveEvents, 'publish'>;
}

/** Keeps the preview true to the files on disk: reads them again, compiles Apex again, tells the open pages. */
export class SourceFollower {
    readonly #sources: FollowerSources;
    readonly #stopWatching: (() => void)[];
    #project: Project;
    #problems: Problem[] = [];
    // Begins differently each time the preview starts, since files change while it does not run.
    #revision = Date.now();
    #work: Promise<void> = Promise.resolve();

    constructor(sources: FollowerSources) {
        this.#sources = sources;
        this.#project = readProject(sources.project);
        const own = ['shell', 'platform'].map((folder) => join(previewFolder, folder));
        this.#stopWatching = [
            watchFiles(this.#project.folders, (files) => this.#queue(files)),
            watchFiles(own, () => this.#reloadPages())
        ];
    }

    /** Another word after every change of a file. */
    get revision(): string {
        return this.#revision.toString(36);
    }

    /** The project as it was last readable. */
    get project(): Project {
        return this.#project;
    }

    /** What keeps the newest files from being used; the last good ones stay in use meanwhile. */
    get problems(): Problem[] {
        return this.#problems;
    }

    close(): void {
        for (const stop of this.#stopWatching) stop();
    }

    #reloadPages(): void {
        this.#revision += 1;
        this.#sources.events.publish({ type: 'reload' });
    }

    #queue(files: string[]): void {
        this.#work = this.#work.then(() => this.#follow(files));
    }

    async #follow(files: string[]): Promise<void> {
        const { modules, reloadPage, reloadOrg } = sourceChange(files, this.#project.bundles.values());
        const { events } = this.#sources;
        this.#revision += 1;
        await this.#attempt(async () => {
            this.#project = readProject(this.#sources.project);
            if (reloadOrg) await this.#sources.org.reload();
        });
        if (reloadOrg) events.publish({ type: 'problems', problems: this.#problems });
        if (reloadPage) this.#reloadPages();
        else if (modules.length > 0) events.publish({ type: 'modules', addresses: modules });
        if (reloadOrg && this.#problems.length === 0) events.publish({ type: 'apex' });
    }

    async #attempt(read: () => Promise<void>): Promise<void> {
        try {
            await read();
            this.#problems = [];
        } catch (error) {
            const { problems, message } = error as Error & { problems?: Problem[] };
            this.#problems = problems ?? [{ file: this.#sources.project, line: 0, column: 0, message }];
        }
    }
}
