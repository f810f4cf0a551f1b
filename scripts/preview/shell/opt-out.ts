import { call } from '../platform/http.ts';
import type { PageObject } from './objects.ts';
import { saveFaults } from './save-faults.ts';

/** What came of an action on a list. */
export interface ListActionResult {
    ok: boolean;
    sentence: string;
}

/** Checks Email Opt Out on some records of an object, all in one save. */
export async function optOut(object: PageObject, recordIds: string[]): Promise<ListActionResult> {
    if (recordIds.length === 0) return { ok: false, sentence: 'Please select at least one record first.' };
    const changes = recordIds.map((recordId) => ({ recordId, fields: { [object.optOut]: true } }));
    try {
        await call('PATCH', '/ui-api/records', { changes });
    } catch (error) {
        const { byField, others } = saveFaults(error);
        return { ok: false, sentence: `Nothing was saved. ${[...byField.values(), ...others].join(' ')}` };
    }
    const { label, pluralLabel } = object;
    const what = recordIds.length === 1 ? `1 ${label}` : `${recordIds.length} ${pluralLabel}`;
    return { ok: true, sentence: `Email Opt Out is checked for ${what.toLowerCase()}.` };
}
