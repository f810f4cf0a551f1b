import type { AccessMode, Runtime } from '../../../runtime/runtime.ts';
import type { Value } from '../../../runtime/values.ts';
import type { Store } from '../../store/store.ts';
import type { QueryRun } from '../check/sql.ts';

/** In user mode sharing always counts; in system mode the running class says. */
export function queryRun(runtime: Runtime, store: Store, binds: readonly Value[], mode: AccessMode): QueryRun {
    const { user, sharing } = runtime.transaction;
    return {
        binds,
        now: runtime.org.now(),
        timeZone: user.timeZone,
        locale: user.locale,
        get fiscalYearStart() {
            return fiscalYearStart(store);
        },
        visibleRows: (object, alias) =>
            runtime.org.security.visibleRows(user, object, mode === 'user' ? 'with' : sharing, alias)
    };
}

const january = 1;

function fiscalYearStart(store: Store): number {
    const [row] = store.rows('SELECT "FiscalYearStartMonth" FROM "Organization" LIMIT 1');
    return (row?.[0] as number | null | undefined) ?? january;
}
