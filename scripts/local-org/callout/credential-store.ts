import type { Store } from '../data/store/store.ts';

/**
 * What the org keeps of credentials outside metadata: the principals' secret values and URLs that were changed. It lies with the
 * records, because what Apex writes through ConnectApi belongs to its transaction: a write costs a DML statement, and a request that
 * fails leaves nothing behind.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_connect_api_limits.htm
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
 */
export class CredentialStore {
    readonly #store: Store;

    /** Makes its tables in the store, which must not have them yet. */
    constructor(store: Store) {
        this.#store = store;
        store.run(
            'CREATE TABLE "credential values" (credential, parameter, value, PRIMARY KEY (credential, parameter))'
        );
        store.run('CREATE TABLE "callout urls" (credential PRIMARY KEY, url)');
    }

    /** The value of an external credential's parameter; names without case. */
    valueOf(externalCredential: string, parameter: string): string | undefined {
        const sql = 'SELECT value FROM "credential values" WHERE credential = ? AND parameter = ?';
        return this.#text(sql, [externalCredential, parameter]);
    }

    setValue(externalCredential: string, parameter: string, value: string): void {
        const names = [externalCredential, parameter].map(withoutCase);
        this.#store.run('INSERT OR REPLACE INTO "credential values" VALUES (?, ?, ?)', [...names, value]);
    }

    deleteValue(externalCredential: string, parameter: string): void {
        const names = [externalCredential, parameter].map(withoutCase);
        this.#store.run('DELETE FROM "credential values" WHERE credential = ? AND parameter = ?', names);
    }

    /** The names of the external credential's values, in lower case, in the order they were stored. */
    parametersOf(externalCredential: string): string[] {
        const sql = 'SELECT parameter FROM "credential values" WHERE credential = ? ORDER BY rowid';
        return this.#store.rows(sql, [withoutCase(externalCredential)]).map(([name]) => name as string);
    }

    /** The URL that stands in for the one in the named credential's metadata, if any. */
    urlOf(namedCredential: string): string | undefined {
        return this.#text('SELECT url FROM "callout urls" WHERE credential = ?', [namedCredential]);
    }

    setUrl(namedCredential: string, url: string): void {
        this.#store.run('INSERT OR REPLACE INTO "callout urls" VALUES (?, ?)', [withoutCase(namedCredential), url]);
    }

    #text(sql: string, names: readonly string[]): string | undefined {
        const [row] = this.#store.rows(sql, names.map(withoutCase));
        return row?.[0] as string | undefined;
    }
}

function withoutCase(name: string): string {
    return name.toLowerCase();
}
