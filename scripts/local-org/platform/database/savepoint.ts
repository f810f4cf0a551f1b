import { defineClass } from '../define-class.ts';

/** What Database.setSavepoint gives; its state is the data engine's number of the savepoint. */
export const savepoint = defineClass({
    name: 'System.Savepoint',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm'
});
