import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { runAnonymousAs } from '../aura/run-anonymous.ts';
import type { LocalOrg } from '../org/local-org.ts';
import { orgWith } from '../test/sample-org.ts';
import { RecordFailure, type SaveErrors } from './record-failure.ts';
import { listRecords, updateRecords } from './records.ts';

const rule = `<ValidationRule><fullName>No_generals</fullName><active>true</active>
    <errorConditionFormula>Title = "General"</errorConditionFormula><errorMessage>No generals, please.</errorMessage></ValidationRule>`;

void describe('a record that is not saved', () => {
    let org: LocalOrg;
    let recordId: string;
    before(async () => {
        org = await orgWith({ 'objects/Contact/validationRules/No_generals.validationRule-meta.xml': rule });
        const user = org.user('sysadmin');
        runAnonymousAs(org, user, "insert as system new Contact(LastName = 'Alvarez');");
        recordId = listRecords(org, user, { object: 'Contact', fields: ['Id'] })[0].id;
    });

    /** Saves, and gives what was wrong with it. */
    function errorsOf(fields: Record<string, unknown>): SaveErrors | undefined {
        try {
            updateRecords(org, org.user('sysadmin'), [{ recordId, fields }]);
        } catch (error) {
            if (error instanceof RecordFailure) return error.output;
            throw error;
        }
        return assert.fail('It was saved.');
    }

    void it('names the fields that are wrong', () => {
        const { errors, fieldErrors } = errorsOf({ Email: 'nobody' })!;
        assert.deepEqual(errors, []);
        assert.deepEqual(fieldErrors, {
            Email: [{ errorCode: 'INVALID_EMAIL_ADDRESS', message: 'Email: invalid email address: nobody' }]
        });
    });

    void it('tells what concerns no field apart', () => {
        assert.deepEqual(errorsOf({ Title: 'General' }), {
            errors: [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'No generals, please.' }],
            fieldErrors: {}
        });
    });

    void it('has no such list when there is no such field', () => {
        assert.equal(errorsOf({ Rank: 'General' }), undefined);
    });
});
