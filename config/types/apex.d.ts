// The parameters and the result of each Apex method that a component imports. A gate compares the names with the classes.

declare module '@salesforce/apex/MailchimpAudiencesController.getAudiences' {
    const getAudiences: import('./apex-method').ApexMethod<
        Record<string, never>,
        readonly import('c/mailchimpAudiences').AudienceChoice[]
    >;
    export default getAudiences;
}

declare module '@salesforce/apex/MailchimpAudiencesController.leaveOut' {
    const leaveOut: import('./apex-method').ApexMethod<
        { audienceId: string },
        readonly import('c/mailchimpAudiences').AudienceChoice[]
    >;
    export default leaveOut;
}

declare module '@salesforce/apex/MailchimpAudiencesController.takeIn' {
    const takeIn: import('./apex-method').ApexMethod<
        { audienceId: string },
        readonly import('c/mailchimpAudiences').AudienceChoice[]
    >;
    export default takeIn;
}

declare module '@salesforce/apex/MailchimpHealthController.getHealth' {
    const getHealth: import('./apex-method').ApexMethod<
        Record<string, never>,
        readonly import('c/mailchimpHealth').HealthLine[]
    >;
    export default getHealth;
}

declare module '@salesforce/apex/MailchimpMembershipsController.getCard' {
    const getCard: import('./apex-method').ApexMethod<{ recordId?: string }, import('c/mailchimpCard').MembershipCard>;
    export default getCard;
}

declare module '@salesforce/apex/MailchimpMembershipsController.getHistory' {
    const getHistory: import('./apex-method').ApexMethod<
        { recordId?: string },
        readonly import('c/mailchimpCard').MembershipHistory[]
    >;
    export default getHistory;
}

declare module '@salesforce/apex/MailchimpMembershipsController.refresh' {
    const refresh: import('./apex-method').ApexMethod<{ recordId?: string }, import('c/mailchimpCard').MembershipCard>;
    export default refresh;
}

declare module '@salesforce/apex/MailchimpMembershipsController.refreshAudiences' {
    const refreshAudiences: import('./apex-method').ApexMethod<
        { recordId?: string; audienceIds: string[] },
        import('c/mailchimpCard').MembershipCard
    >;
    export default refreshAudiences;
}

declare module '@salesforce/apex/MailchimpMembershipsController.repeatChange' {
    const repeatChange: import('./apex-method').ApexMethod<{ changeId: string }, void>;
    export default repeatChange;
}

declare module '@salesforce/apex/MailchimpMembershipsController.unsubscribe' {
    const unsubscribe: import('./apex-method').ApexMethod<
        { recordId?: string; audienceId: string; reason: string },
        import('c/mailchimpCard').MembershipCard
    >;
    export default unsubscribe;
}

declare module '@salesforce/apex/MailchimpOptionsController.getOptions' {
    const getOptions: import('./apex-method').ApexMethod<Record<string, never>, import('c/mailchimpOptions').Options>;
    export default getOptions;
}

declare module '@salesforce/apex/MailchimpOptionsController.saveOptions' {
    const saveOptions: import('./apex-method').ApexMethod<
        { changes: Partial<Record<import('c/mailchimpOptions').OptionName, string>> },
        import('c/mailchimpOptions').SaveAnswer
    >;
    export default saveOptions;
}

declare module '@salesforce/apex/MailchimpSettingsController.connect' {
    const connect: import('./apex-method').ApexMethod<{ key: string }, void>;
    export default connect;
}

declare module '@salesforce/apex/MailchimpSettingsController.connection' {
    const connection: import('./apex-method').ApexMethod<Record<string, never>, boolean>;
    export default connection;
}

declare module '@salesforce/apex/MailchimpSettingsController.disconnect' {
    const disconnect: import('./apex-method').ApexMethod<Record<string, never>, void>;
    export default disconnect;
}

declare module '@salesforce/apex/MailchimpSettingsController.testConnection' {
    const testConnection: import('./apex-method').ApexMethod<
        Record<string, never>,
        import('c/mailchimpConnection').MailchimpAccount
    >;
    export default testConnection;
}

declare module '@salesforce/apex/MailchimpSyncController.approveRun' {
    const approveRun: import('./apex-method').ApexMethod<{ runId: string }, import('c/mailchimpRun').SyncRun>;
    export default approveRun;
}

declare module '@salesforce/apex/MailchimpSyncController.cancelRun' {
    const cancelRun: import('./apex-method').ApexMethod<{ runId: string }, import('c/mailchimpRun').SyncRun>;
    export default cancelRun;
}

declare module '@salesforce/apex/MailchimpSyncController.getDryRun' {
    const getDryRun: import('./apex-method').ApexMethod<
        { afterId: string | null; rule: import('c/mailchimpOptions').RuleEdits },
        import('c/mailchimpDryRun').DryRunPage
    >;
    export default getDryRun;
}

declare module '@salesforce/apex/MailchimpSyncController.getOverview' {
    const getOverview: import('./apex-method').ApexMethod<
        Record<string, never>,
        import('c/mailchimpSchedule').SyncOverview
    >;
    export default getOverview;
}

declare module '@salesforce/apex/MailchimpSyncController.getProgress' {
    const getProgress: import('./apex-method').ApexMethod<{ runId: string }, import('c/mailchimpRun').SyncRun>;
    export default getProgress;
}

declare module '@salesforce/apex/MailchimpSyncController.getRuns' {
    const getRuns: import('./apex-method').ApexMethod<
        Record<string, never>,
        readonly import('c/mailchimpRun').SyncRun[]
    >;
    export default getRuns;
}

declare module '@salesforce/apex/MailchimpSyncController.schedule' {
    const schedule: import('./apex-method').ApexMethod<
        Record<string, never>,
        import('c/mailchimpSchedule').SyncOverview
    >;
    export default schedule;
}

declare module '@salesforce/apex/MailchimpSyncController.setObjects' {
    const setObjects: import('./apex-method').ApexMethod<
        { apiNames: string[] },
        import('c/mailchimpSchedule').SyncOverview
    >;
    export default setObjects;
}

declare module '@salesforce/apex/MailchimpSyncController.startRun' {
    const startRun: import('./apex-method').ApexMethod<Record<string, never>, import('c/mailchimpRun').SyncRun>;
    export default startRun;
}

declare module '@salesforce/apex/MailchimpSyncController.unschedule' {
    const unschedule: import('./apex-method').ApexMethod<
        Record<string, never>,
        import('c/mailchimpSchedule').SyncOverview
    >;
    export default unschedule;
}
