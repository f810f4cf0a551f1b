import type { PageObject } from './objects.ts';
import { listRecords, shownFields, textOf, type PageRecord, type ShownField } from './records.ts';
import { addressOf } from '../platform/page-reference.ts';

/** One record of a list, ready for a template. */
export interface ListedRecord {
    id: string;
    name: string;
    subtitle: string;
    address: string;
    columns: ShownField[];
}

/** The records of an object as its lists show them. */
export async function listedRecords(object: PageObject): Promise<ListedRecord[]> {
    const columns = object.columns.map(({ field }) => field);
    const records = await listRecords(object, ['Name', object.subtitle, ...columns]);
    return records.map((record) => listed(record, object));
}

function listed(record: PageRecord, object: PageObject): ListedRecord {
    const attributes = { objectApiName: object.apiName, recordId: record.id };
    return {
        id: record.id,
        name: textOf(record, object.apiName, 'Name'),
        subtitle: textOf(record, object.apiName, object.subtitle),
        address: addressOf({ type: 'standard__recordPage', attributes, state: {} }),
        columns: shownFields(record, object, object.columns)
    };
}
