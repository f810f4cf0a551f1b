/** A running org: metadata and Apex loaded, data seeded, ready for transactions. */
import { Program } from '../apex/program.ts';
import { CompileFailure, type CompileProblem } from '../apex/problems.ts';
import { Types } from '../apex/type-registry.ts';
import type { TypeDefinition } from '../apex/types.ts';
import { JobQueue } from '../async/job-queue.ts';
import { CredentialStore } from '../callout/credential-store.ts';
import { createDataEngine } from '../data/data-engine.ts';
import type { DataEngine } from '../data/engine.ts';
import { buildSchema } from '../data/schema/build-schema.ts';
import type { Schema } from '../data/schema/schema.ts';
import { createSecurity, type LocalSecurity } from '../data/security/index.ts';
import { seedOrg, type SeededOrg } from '../data/seed/seed-org.ts';
import { Store } from '../data/store/store.ts';
import { FlowCatalog } from '../flow/flow-catalog.ts';
import { RecordTriggeredFlows } from '../flow/run/record-triggered.ts';
import { platformClasses } from '../platform/index.ts';
import type { CompiledTrigger } from '../runtime/trigger.ts';
import type { Metadata } from './metadata.ts';
import type { Org, OrgOptions } from './org.ts';
import { readMetadata } from './read-metadata.ts';
import type { User } from './user.ts';
import { userByAlias, userById } from './users.ts';

/** The innermost isolation rolls back to this name. */
const ISOLATION = 'isolation';

/** What is remembered goes back to this name. */
const MEMORY = 'memory';

const ENTERPRISE: Omit<OrgOptions, 'project'> = {
    dirs: [],
    personAccounts: false,
    queueableDepth: Infinity,
    longestCalloutWait: Infinity,
    hosts: {}
};

/** The project's folder, and what differs from an ordinary Enterprise org without Person Accounts. */
export type LoadOptions = Pick<OrgOptions, 'project'> & Partial<OrgOptions>;

/** What is made anew from the project's source; data, users and secrets stay. */
interface Loaded {
    readonly metadata: Metadata;
    readonly schema: Schema;
    readonly program: Program;
    readonly data: DataEngine;
    readonly security: LocalSecurity;
    readonly flows: FlowCatalog;
    readonly seeded: SeededOrg;
    readonly problems: readonly CompileProblem[];
}

export class LocalOrg implements Org {
    readonly options: OrgOptions;
    readonly store: Store;
    readonly credentials: CredentialStore;
    jobs = new JobQueue();
    private loaded: Loaded;
    private clockOffset = 0;
    private memory: { readonly jobs: JobQueue; readonly now: number } | undefined;

    private constructor(options: OrgOptions, store: Store, loaded: Loaded) {
        this.options = options;
        this.store = store;
        this.credentials = new CredentialStore(store);
        this.loaded = loaded;
    }

    /**
     * Reads and compiles a project. Source that does not compile is not refused here: see {@link LocalOrg.problems}.
     *
     * @throws Error when the project or a folder cannot be read
     */
    static async load(given: LoadOptions): Promise<LocalOrg> {
        const options: OrgOptions = { ...ENTERPRISE, ...given };
        const metadata = readMetadata(options.project, options.dirs);
        const { schema } = buildSchema(metadata, { personAccounts: options.personAccounts });
        const store = await Store.open(schema);
        return new LocalOrg(options, store, load(options, store, metadata, undefined));
    }

    /** Reads and compiles the project again, keeping the data. @throws CompileFailure when it does not compile: the code before stays. */
    reload(): void {
        const metadata = readMetadata(this.options.project, this.options.dirs);
        const next = load(this.options, this.store, metadata, this.loaded.schema);
        if (next.problems.length > 0) {
            throw new CompileFailure(next.problems);
        }
        this.loaded = next;
    }

    /** Everything that is wrong with the source, metadata and Apex. */
    get problems(): readonly CompileProblem[] {
        return this.loaded.problems;
    }

    get metadata(): Metadata {
        return this.loaded.metadata;
    }

    get schema(): Schema {
        return this.loaded.schema;
    }

    get program(): Program {
        return this.loaded.program;
    }

    get types(): Types {
        return this.loaded.program.types;
    }

    get data(): DataEngine {
        return this.loaded.data;
    }

    get security(): LocalSecurity {
        return this.loaded.security;
    }

    get flows(): FlowCatalog {
        return this.loaded.flows;
    }

    get seeded(): SeededOrg {
        return this.loaded.seeded;
    }

    get classes(): ReadonlyMap<string, TypeDefinition> {
        return this.types.user;
    }

    get triggers(): readonly CompiledTrigger[] {
        return this.program.triggers;
    }

    now(): number {
        return Date.now() + this.clockOffset;
    }

    /** Moves the org's clock; milliseconds, negative for backwards. */
    moveClock(milliseconds: number): void {
        this.clockOffset += milliseconds;
    }

    userById(id: string): User | undefined {
        return userById(this.store, id);
    }

    /** A user by alias (`rep`, `admin` …). @throws Error when there is none */
    user(alias: string): User {
        const found = userByAlias(this.store, alias);
        if (!found) {
            throw new Error(`The local org has no user ${alias}.`);
        }
        return found;
    }

    /** The System Administrator: runs tests, and whatever names no user. */
    get testUser(): User {
        return this.userById(this.seeded.administratorId)!;
    }

    /** Remembers data, jobs and the clock as they are, between transactions, instead of what was remembered before. */
    remember(): void {
        if (this.memory) {
            this.store.release(MEMORY);
        }
        this.store.savepoint(MEMORY);
        this.memory = { jobs: this.jobs.copy(), now: this.now() };
    }

    /** Makes data, jobs and the clock what they were. @throws Error when nothing was remembered */
    goBack(): void {
        if (!this.memory) {
            throw new Error('The local org was not asked to remember anything.');
        }
        this.store.rollbackTo(MEMORY);
        this.security.forget();
        this.jobs = this.memory.jobs.copy();
        this.moveClock(this.memory.now - this.now());
    }

    /** Runs work and undoes every change to the data afterwards. */
    isolated<T>(work: () => T): T {
        this.store.savepoint(ISOLATION);
        try {
            return work();
        } finally {
            this.store.rollbackTo(ISOLATION);
            this.store.release(ISOLATION);
            this.security.forget();
        }
    }
}

function load(options: OrgOptions, store: Store, metadata: Metadata, previous: Schema | undefined): Loaded {
    const { schema, problems } = buildSchema(metadata, {
        personAccounts: options.personAccounts,
        ...(previous ? { previous } : {})
    });
    store.changeSchema(schema);
    const seeded = seedOrg(store, schema, metadata, Date.now());
    const security = createSecurity(schema, store, seeded.furtherGrants, metadata);
    const flows = new FlowCatalog(metadata);
    const automation = new RecordTriggeredFlows(flows);
    const data = createDataEngine({ store, schema, metadata, security, automation });
    const types = new Types(platformClasses, (name) => schema.object(name)?.name);
    const program = new Program(
        { types, schema, labels: metadata.labels, compileQuery: (query, file) => data.compileQuery(query, file) },
        metadata.apex
    );
    return {
        metadata,
        schema,
        program,
        data,
        security,
        flows,
        seeded,
        problems: [...metadata.problems, ...problems, ...program.problems]
    };
}
