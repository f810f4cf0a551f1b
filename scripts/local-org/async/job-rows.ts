/** The AsyncApexJob rows that tell of jobs: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_asyncapexjob.htm */
import type { LocalOrg } from '../org/local-org.ts';
import { DatetimeValue, IdValue, type Value } from '../runtime/values.ts';

/** How many characters ExtendedStatus holds. */
const EXTENDED_STATUS = 1000;

export interface JobRow {
    readonly jobType: 'Queueable' | 'Future' | 'ScheduledApex';
    readonly className: string;
    readonly methodName: string | null;
    readonly userId: string;
}

/** Adds a row with status Queued and gives its id; it is undone when the transaction is. */
export function addJobRow(org: LocalOrg, row: JobRow): string {
    const object = org.schema.object('AsyncApexJob')!;
    const id = org.store.nextId(object);
    const values = new Map<string, Value>([
        ['id', new IdValue(id)],
        ['jobtype', row.jobType],
        ['status', 'Queued'],
        ['methodname', row.methodName],
        ['apexclassid', classId(org, row.className)],
        ['createdbyid', new IdValue(row.userId)],
        ['createddate', new DatetimeValue(org.now())],
        ['jobitemsprocessed', 0],
        ['totaljobitems', 0],
        ['numberoferrors', 0]
    ]);
    org.store.insert(object, values);
    return id;
}

function classId(org: LocalOrg, className: string): Value {
    const object = org.schema.object('ApexClass')!;
    const [id] = org.store.idsWhere(object, object.fields.get('name')!, className);
    return id === undefined ? null : new IdValue(id);
}

/** Processing, Completed, Failed or Aborted; `error` is shown as the job's status detail. */
export function setJobStatus(org: LocalOrg, id: string, status: string, error: string | null = null): void {
    const ended = status !== 'Processing';
    org.store.update(
        org.schema.object('AsyncApexJob')!,
        id,
        new Map<string, Value>([
            ['status', status],
            ['extendedstatus', error?.slice(0, EXTENDED_STATUS) ?? null],
            ['numberoferrors', status === 'Failed' ? 1 : 0],
            ['completeddate', ended ? new DatetimeValue(org.now()) : null]
        ])
    );
}
