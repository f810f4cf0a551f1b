import { IdValue, type ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';

const SCHEDULER = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm';

export const schedulableInterface = defineClass({
    name: 'System.Schedulable',
    source: SCHEDULER,
    kind: 'interface',
    abstractMethods: ['void execute(SchedulableContext context)']
});

export const schedulableContext = defineClass({
    name: 'System.SchedulableContext',
    source: SCHEDULER,
    methods: { 'Id getTriggerId()': (_, self: ObjectValue) => new IdValue(self.state as string) }
});
