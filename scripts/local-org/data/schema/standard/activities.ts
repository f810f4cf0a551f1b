/**
 * Tasks and events.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm
 */
import { systemFields, type StandardObject } from './standard-object.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const recurrence = `
    RecurrenceTimeZoneSidKey picklist(40) restricted "Recurrence Time Zone"
    RecurrenceType          picklist(40) restricted {RecursDaily|RecursEveryWeekday|RecursMonthly|RecursMonthlyNth|RecursWeekly|RecursYearly|RecursYearlyNth}
    RecurrenceInterval      integer(9)
    RecurrenceDayOfWeekMask integer(9)
    RecurrenceDayOfMonth    integer(9)
    RecurrenceInstance      picklist(40) restricted {First|Second|Third|Fourth|Last}
    RecurrenceMonthOfYear   picklist(40) restricted {${months}}
`;

export const task: StandardObject = {
    name: 'Task',
    keyPrefix: '00T',
    nameField: 'Subject',
    sharingModel: 'Private',
    fields: `
        Id                      id defaulted readonly "Activity ID"
        WhoId                   reference(Contact,Lead) Who/Tasks "Name ID"
        WhatId                  reference(*) What/Tasks "Related To ID"
        WhoCount                integer(9) readonly "Relation Count"
        WhatCount               integer(9) readonly "Related To Count"
        Subject                 combobox(255) {Call|Email|Send Letter|Send Quote|Other}
        ActivityDate            date "Due Date Only"
        Status                  picklist(255) required {Not Started*|In Progress|Completed|Waiting on someone else|Deferred}
        Priority                picklist(255) required {High|Normal*|Low}
        IsHighPriority          boolean readonly "High Priority"
        OwnerId                 reference(Group,User) Owner defaulted "Assigned To ID"
        Description             textarea(32000)
        IsDeleted               boolean readonly "Deleted"
        AccountId               reference(Account) Account readonly
        IsClosed                boolean readonly "Closed"
        ${systemFields}
        IsArchived              boolean readonly "Archived"
        CallDurationInSeconds   integer(9) "Call Duration"
        CallType                picklist(40) restricted {Internal|Inbound|Outbound}
        CallDisposition         string(255) "Call Result"
        CallObject              string(255) "Call Object Identifier"
        ReminderDateTime        datetime "Reminder Date/Time"
        IsReminderSet           boolean "Reminder Set"
        RecurrenceActivityId    reference(Task) RecurrenceActivity/RecurringTasks readonly
        IsRecurrence            boolean "Create Recurring Series of Tasks"
        RecurrenceStartDateOnly,RecurrenceEndDateOnly date
        ${recurrence}
        RecurrenceRegeneratedType picklist(40) restricted "Repeat This Task" {RecurrenceRegenerateAfterDueDate|RecurrenceRegenerateAfterToday|RecurrenceRegenerated}
        Type                    picklist(255) {Call|Email|Meeting|Other}
        TaskSubtype             picklist(40) restricted {Task*|Email|ListEmail|Cadence|Call|LinkedIn}
        CompletedDateTime       datetime readonly
    `
};

export const event: StandardObject = {
    name: 'Event',
    keyPrefix: '00U',
    nameField: 'Subject',
    sharingModel: 'Private',
    fields: `
        Id                      id defaulted readonly "Activity ID"
        WhoId                   reference(Contact,Lead) Who/Events "Name ID"
        WhatId                  reference(*) What/Events "Related To ID"
        WhoCount                integer(9) readonly "Relation Count"
        WhatCount               integer(9) readonly "Related To Count"
        Subject                 combobox(255) {Call|Email|Meeting|Send Letter/Quote|Other}
        Location                string(255)
        IsAllDayEvent           boolean "All-Day Event"
        ActivityDateTime        datetime "Due Date Time"
        ActivityDate            date "Due Date Only"
        DurationInMinutes       integer(8) "Duration"
        StartDateTime           datetime
        EndDateTime             datetime
        EndDate                 date readonly
        AccountId               reference(Account) Account readonly
        OwnerId                 reference(Group,User) Owner defaulted "Assigned To ID"
        Description             textarea(32000)
        IsPrivate               boolean "Private"
        ShowAs                  picklist(40) restricted "Show Time As" {Busy*|OutOfOffice|Free}
        IsDeleted               boolean readonly "Deleted"
        IsChild                 boolean readonly
        IsGroupEvent            boolean readonly
        GroupEventType          picklist(40) readonly restricted {0|1|2|3}
        ${systemFields}
        IsArchived              boolean readonly "Archived"
        RecurrenceActivityId    reference(Event) RecurrenceActivity/RecurringEvents readonly
        IsRecurrence            boolean createonly "Create Recurring Series of Events"
        RecurrenceStartDateTime datetime
        RecurrenceEndDateOnly   date
        ${recurrence}
        ReminderDateTime        datetime "Reminder Date/Time"
        IsReminderSet           boolean "Reminder Set"
        Type                    picklist(255) {Call|Email|Meeting|Other}
        EventSubtype            picklist(40) restricted createonly {Event*}
        IsRecurrence2Exclusion  boolean readonly
        Recurrence2PatternText  textarea(512) createonly "Recurrence Pattern"
        Recurrence2PatternVersion picklist(40) restricted readonly {1|2}
        IsRecurrence2           boolean readonly
        IsRecurrence2Exception  boolean readonly
        Recurrence2PatternStartDate datetime readonly
        Recurrence2PatternTimeZone string(255) readonly
    `
};
