/** One request under /3.0. */
export interface LoggedRequest {
    /** Counts up from 1 since the log was last emptied. */
    readonly number: number;
    /** When it came, by the computer's own clock, in ISO 8601. */
    readonly at: string;
    readonly method: string;
    /** Below /3.0, without the query, as it was sent. */
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    /** The parsed body; null without one. */
    body: unknown;
    /** Null until it is answered, and for good when the connection was broken or the caller left before. */
    status: number | null;
    /** Milliseconds until the answer began; null like the status. */
    ms: number | null;
    /** The kind of the fault that decided the answer, or null. */
    fault: string | null;
    /** It got past the faults to its endpoint, whatever the caller was told of it afterwards. */
    carriedOut: boolean;
}

const mostEntries = 20_000;

/** What was asked of the server, oldest first; the older half falls out when there are twenty thousand. */
export class RequestLog {
    private entries: LoggedRequest[] = [];
    private count = 0;

    add(request: Pick<LoggedRequest, 'method' | 'path' | 'query'>): LoggedRequest {
        const entry: LoggedRequest = {
            number: ++this.count,
            at: new Date().toISOString(),
            ...request,
            body: null,
            status: null,
            ms: null,
            fault: null,
            carriedOut: false
        };
        this.entries.push(entry);
        if (this.entries.length > mostEntries) this.entries = this.entries.slice(-mostEntries / 2);
        return entry;
    }

    /** All entries, or the last so many of them. */
    list(last?: number): readonly LoggedRequest[] {
        return last === undefined ? this.entries : this.entries.slice(Math.max(0, this.entries.length - last));
    }

    clear(): void {
        this.entries = [];
        this.count = 0;
    }
}
