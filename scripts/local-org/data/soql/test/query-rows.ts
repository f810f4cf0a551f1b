/** Runs queries for tests and shows their rows as text. */
import type { AccessMode, Runtime } from '../../../runtime/runtime.ts';
import { ApexThrow, type ExceptionState } from '../../../runtime/runtime.ts';
import { ListValue, type Value } from '../../../runtime/values.ts';
import { emptyOrg } from '../../../test/evaluate.ts';
import { runTransaction, TransactionFailure } from '../../../org/run-transaction.ts';
import { SObjectValue } from '../../sobject-value.ts';
import type { LocalOrg } from '../../../org/local-org.ts';
import { insertSamples } from './sample-rows.ts';

/** Values of bind variables by name. */
export type Binds = Readonly<Record<string, Value>>;

/** Runs work in a transaction over the sample rows; nothing of it stays. */
export async function inSamples<Result>(work: (runtime: Runtime, org: LocalOrg) => Result): Promise<Result> {
    const org = await emptyOrg();
    return org.isolated(() => {
        insertSamples(org);
        return inTransaction(org, work);
    });
}

function inTransaction<Result>(org: LocalOrg, work: (runtime: Runtime, org: LocalOrg) => Result): Result {
    let result!: Result;
    runTransaction(org, org.program, { user: org.testUser, kind: 'anonymous' }, (runtime) => {
        result = work(runtime, org);
    });
    return result;
}

/** The rows of a query: each the values of the SELECT list, rows apart by ` | `; an exception as its message. */
export async function show(query: string, binds: Binds = {}): Promise<string> {
    try {
        return await inSamples((runtime) => shownRows(runtime, query, binds));
    } catch (error) {
        return messageOf(error);
    }
}

/** As {@link show}, over the rows of an org. */
export function showIn(org: LocalOrg, query: string): string {
    try {
        return inTransaction(org, (runtime) => shownRows(runtime, query, {}));
    } catch (error) {
        return messageOf(error);
    }
}

function shownRows(runtime: Runtime, query: string, binds: Binds): string {
    const rows = runText(runtime, query, binds, 'system');
    if (typeof rows === 'number') return String(rows);
    const paths = selectList(query);
    return rows.map((row) => paths.map((path) => shown(runtime, valueAt(row, path))).join(' ')).join(' | ');
}

export function runText(runtime: Runtime, text: string, binds: Binds, mode: AccessMode): Value[] | number {
    const query = runtime.org.data.compileDynamicQuery(runtime, text);
    const values = query.binds.map((bind) => binds[bind.expression().getText()]);
    return runtime.org.data.runQuery(runtime, query, values, query.mode ?? mode);
}

function messageOf(error: unknown): string {
    const reason = error instanceof TransactionFailure ? error.reason : error;
    if (reason instanceof ApexThrow) return (reason.exception.state as ExceptionState).message ?? '';
    // Outside Apex there is no position.
    if (reason instanceof Error) return reason.message.replace(/, :0$/, '');
    throw error;
}

/** What stands between SELECT and FROM, as paths to read: sub-selects by the name after FROM, functions by their alias or exprN. */
function selectList(query: string): string[][] {
    const list = topLevelParts(query);
    let unnamed = 0;
    return list.map((item) => {
        const child = /^\(\s*select\b.*?\bfrom\s+(\w+)/is.exec(item);
        if (child) return [child[1]];
        const alias = /^.*[)\w]\s+(\w+)$/s.exec(item)?.[1];
        if (alias) return [alias];
        const label = /^toLabel\((\w+)\)$/i.exec(item);
        if (label) return [label[1]];
        if (item.includes('(')) return [`expr${unnamed++}`];
        return item.split('.');
    });
}

function topLevelParts(query: string): string[] {
    const parts = [''];
    let depth = 0;
    for (const word of query.slice('SELECT '.length).split(/([(),]|\bFROM\b)/i)) {
        if (depth === 0 && /^from$/i.test(word)) break;
        depth += word === '(' ? 1 : word === ')' ? -1 : 0;
        if (depth === 0 && word === ',') parts.push('');
        else parts[parts.length - 1] += word;
    }
    return parts.map((part) => part.trim());
}

function valueAt(row: Value, path: readonly string[]): Value {
    return path.reduce<Value>((value, name, index) => {
        if (!(value instanceof SObjectValue)) return value;
        const key = name.toLowerCase();
        const found = value.fields.get(key) ?? value.parents.get(key) ?? value.children.get(key) ?? null;
        // An alias in front of a path is the record itself.
        return found === null && index === 0 && path.length > 1 && !value.parents.has(key) ? value : found;
    }, row);
}

function shown(runtime: Runtime, value: Value): string {
    if (!(value instanceof ListValue)) return runtime.stringify(value);
    const names = value.items.map(
        (item) => (item as SObjectValue).fields.get('name') ?? (item as SObjectValue).fields.get('lastname')
    );
    return `[${names.map((name) => runtime.stringify(name ?? null)).join(' ')}]`;
}
