/**
 * One DML statement for the records of all interviews. When some cannot be saved, what the other interviews want is saved all the same,
 * and the ones that failed go on along their fault path: "Salesforce attempts to save all successful record changes in the bulk
 * operation up to three times."
 * https://help.salesforce.com/s/articleView?id=platform.flow_concepts_bulkification.htm&type=5
 */
import type { DmlOperation, RowResult } from '../../data/engine.ts';
import type { SObjectValue } from '../../data/sobject-value.ts';
import { exceptionMessage } from '../../runtime/exception-text.ts';
import type { FlowElement } from '../flow.ts';
import type { Interview } from '../run/interview.ts';
import type { InterviewBatch } from '../run/interview-batch.ts';
import { dataFault, whileTrying } from './faults.ts';
import { Together } from './together.ts';

export interface Wish {
    readonly interview: Interview;
    readonly records: readonly SObjectValue[];
}

const SAVEPOINT = 'flow element';

/** Sets where the interviews go on; gives the wishes that came true. */
export function saveRecords(
    batch: InterviewBatch,
    operation: DmlOperation,
    wishes: readonly Wish[],
    next: () => FlowElement | undefined,
    fault: () => FlowElement | undefined
): readonly Wish[] {
    const what = operation === 'insert' ? 'create' : operation;
    let open = wishes;
    for (;;) {
        const outcome = attemptAll(batch, operation, open);
        if (typeof outcome === 'string') {
            open.forEach(({ interview }) => interview.fault(whileTrying(what, outcome), fault()));
            return [];
        }
        const failed = open.filter((wish) => outcome.get(wish)!.some(({ success }) => !success));
        failed.forEach((wish) => {
            const error = outcome.get(wish)!.find(({ success }) => !success)!.errors[0];
            wish.interview.fault(dataFault(what, error), fault());
        });
        const good = open.filter((wish) => !failed.includes(wish));
        // The records of one interview are saved together or not at all.
        const isDone = failed.every((wish) => outcome.get(wish)!.every(({ success }) => !success));
        if (isDone) {
            good.forEach(({ interview }) => (interview.at = next()));
            batch.org.store.release(SAVEPOINT);
            return good;
        }
        batch.org.store.rollbackTo(SAVEPOINT);
        batch.org.store.release(SAVEPOINT);
        if (operation === 'insert')
            good.forEach(({ records }) => records.forEach((record) => record.fields.delete('id')));
        open = good;
    }
}

/** The results by wish, the savepoint being open; or why the whole statement was refused. */
function attemptAll(
    batch: InterviewBatch,
    operation: DmlOperation,
    wishes: readonly Wish[]
): Map<Wish, readonly RowResult[]> | string {
    const { runtime, org } = batch;
    const together = new Together(wishes);
    let results: readonly RowResult[] = [];
    org.store.savepoint(SAVEPOINT);
    const thrown = runtime.attempt(() => {
        results = batch.withSharing(() =>
            org.data.dml(runtime, operation, together.records, { mode: batch.mode, allOrNothing: false })
        );
    });
    if (thrown) {
        org.store.rollbackTo(SAVEPOINT);
        org.store.release(SAVEPOINT);
        return exceptionMessage(thrown.exception);
    }
    return new Map(wishes.map((wish) => [wish, together.of(wish, results)]));
}
