import { navigateTo } from '../platform/navigator.ts';
import type { PageObject } from './objects.ts';
import { listRecords } from './records.ts';

/** Shows the first record of an object, or its empty list if there is none, in place of the present page. */
export async function openFirstRecord(object: PageObject): Promise<void> {
    const [first] = await listRecords(object, ['Name']);
    const type = first ? 'standard__recordPage' : 'standard__objectPage';
    navigateTo({ type, attributes: { objectApiName: object.apiName, recordId: first?.id }, state: {} }, true);
}
