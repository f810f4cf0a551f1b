/**
 * Asynchronous and scheduled Apex.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_asyncapexjob.htm
 */
import type { StandardObject } from './standard-object.ts';

export const asyncApexJob: StandardObject = {
    name: 'AsyncApexJob',
    label: 'Apex Job',
    keyPrefix: '707',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Apex Job ID"
        CreatedDate             datetime defaulted readonly
        CreatedById             reference(User) CreatedBy defaulted readonly
        JobType                 picklist(40) required readonly restricted {Future|SharingRecalculation|ScheduledApex|BatchApex|BatchApexWorker|TestRequest|TestWorker|ApexToken|Queueable}
        ApexClassId             reference(ApexClass) ApexClass readonly "Class ID"
        Status                  picklist(40) required readonly restricted {Queued|Processing|Aborted|Completed|Failed|Preparing|Holding}
        JobItemsProcessed       integer(9) required readonly "Batches Processed"
        TotalJobItems           integer(9) readonly "Total Batches"
        NumberOfErrors          integer(9) readonly "Failures"
        CompletedDate           datetime readonly "Completion Date"
        MethodName              string(40) readonly "Apex Method"
        ExtendedStatus          string(1000) readonly "Status Detail"
        ParentJobId             reference(AsyncApexJob) ParentJob readonly "Apex Job ID"
        LastProcessed           string(15) readonly "Last ID Processed"
        LastProcessedOffset     integer(9) readonly
        CronTriggerId           reference(CronTrigger) CronTrigger readonly
    `
};

/**
 * OwnerId is no relationship, unlike CronJobDetailId.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_crontrigger.htm
 */
export const cronTrigger: StandardObject = {
    name: 'CronTrigger',
    label: 'Scheduled Jobs',
    pluralLabel: 'Scheduled Jobs',
    keyPrefix: '08e',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly "Scheduled Job ID"
        CronJobDetailId         reference(CronJobDetail) CronJobDetail readonly
        NextFireTime            datetime readonly "Next Run Time (UTC)"
        PreviousFireTime        datetime readonly "Previous Run Time (UTC)"
        State                   picklist(16) required readonly "Job State" {WAITING|ACQUIRED|EXECUTING|COMPLETE|ERROR|DELETED|PAUSED|BLOCKED|PAUSED_BLOCKED}
        StartTime,EndTime       datetime readonly
        CronExpression          string(255) readonly "Cron Expression"
        TimeZoneSidKey          picklist(40) readonly restricted "Time Zone"
        OwnerId                 reference(User) defaulted readonly
        LastModifiedById        reference(User) LastModifiedBy defaulted readonly
        CreatedById             reference(User) CreatedBy defaulted readonly
        CreatedDate             datetime defaulted readonly
        TimesTriggered          integer(9) readonly
    `
};

export const cronJobDetail: StandardObject = {
    name: 'CronJobDetail',
    label: 'Cron Job',
    keyPrefix: '08a',
    setup: true,
    readOnly: true,
    fields: `
        Id                      id defaulted readonly
        Name                    string(255) required readonly
        JobType                 picklist(16) required readonly restricted
    `
};
