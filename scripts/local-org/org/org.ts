/**
 * The org: what stays between transactions. Metadata, compiled classes, data, users, clock, credentials.
 * The parts are owned by their folders; this is where they meet.
 */
import type { JobQueue } from '../async/job-queue.ts';
import type { CredentialStore } from '../callout/credential-store.ts';
import type { TypeDefinition, TypeRegistry } from '../apex/types.ts';
import type { DataEngine } from '../data/engine.ts';
import type { Schema } from '../data/schema/schema.ts';
import type { Security } from '../data/security/security.ts';
import type { Store } from '../data/store/store.ts';
import type { CompiledTrigger } from '../runtime/trigger.ts';
import type { Metadata } from './metadata.ts';
import type { User } from './user.ts';

export interface Org {
    readonly metadata: Metadata;
    readonly schema: Schema;
    readonly types: TypeRegistry;
    readonly data: DataEngine;
    /** The rows behind the data engine: for what no DML can do, such as Test.setCreatedDate. */
    readonly store: Store;
    readonly security: Security;
    /** Top-level user classes by lower-cased name. */
    readonly classes: ReadonlyMap<string, TypeDefinition>;
    /** The compiled triggers; data/dml runs those of an object and event in the order given here. */
    readonly triggers: readonly CompiledTrigger[];
    /** Milliseconds since 1970: the org's clock, which tests and the preview may move. */
    now(): number;
    /** Asynchronous work that waits. */
    readonly jobs: JobQueue;
    /** Secrets of external credentials and changed URLs of named credentials. */
    readonly credentials: CredentialStore;
    /** The user with that id, also one that the running test has inserted. */
    userById(id: string): User | undefined;
    readonly options: OrgOptions;
}

export interface OrgOptions {
    /** The folder with sfdx-project.json. */
    readonly project: string;
    /** Further source folders. */
    readonly dirs: readonly string[];
    /** The org has Person Accounts. */
    readonly personAccounts: boolean;
    /** How many queueables may follow one another: 5 in Developer, trial and scratch orgs, no limit elsewhere. */
    readonly queueableDepth: number;
    /** Milliseconds that a callout really waits at most, see callout/send.ts. */
    readonly longestCalloutWait: number;
    /** Where hosts really are, as in a hosts file, see callout/hosts.ts. */
    readonly hosts: Readonly<Record<string, string>>;
}
