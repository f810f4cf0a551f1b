import { titledStatements } from '../test/titled-statements.ts';

const CRON = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm';

titledStatements(
    'Enqueueing outside a test',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm',
    [
        [
            'a finalizer needs a queueable',
            'public class F implements Finalizer { public void execute(FinalizerContext c) {} } System.attachFinalizer(new F());',
            ['System.HandledException: System.attachFinalizer(Finalizer) is not allowed in this context']
        ],
        [
            'fifty jobs are allowed, one more is not',
            'public class Q implements Queueable { public void execute(QueueableContext c) {} } for (Integer i = 0; i < 50; i++) { System.enqueueJob(new Q()); } System.debug(Limits.getQueueableJobs()); System.enqueueJob(new Q());',
            ['50', 'System.LimitException: Too many queueable jobs added to the queue: 51']
        ],
        [
            'the delay is at most ten minutes',
            'public class Q implements Queueable { public void execute(QueueableContext c) {} } System.enqueueJob(new Q(), 11);',
            ['System.IllegalArgumentException: The delay must be between 0 and 10 minutes: 11']
        ],
        [
            'a signature waits only once',
            "public class Q implements Queueable { public void execute(QueueableContext c) {} } AsyncOptions o = new AsyncOptions(); o.DuplicateSignature = new QueueableDuplicateSignature.Builder().addString('a').addInteger(1).build(); System.enqueueJob(new Q(), o); System.enqueueJob(new Q(), o);",
            ['System.DuplicateMessageException: Attempt to enqueue job with duplicate queueable signature']
        ]
    ]
);

titledStatements('Schedules', CRON, [
    [
        'a wrong cron expression is refused',
        "public class S implements Schedulable { public void execute(SchedulableContext c) {} } try { System.schedule('x', 'nonsense', new S()); } catch (StringException e) { System.debug(e.getMessage().startsWith('Illegal cron expression format')); }",
        ['true']
    ]
]);
