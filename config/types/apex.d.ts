// The parameters and the result of each Apex method that a component imports. A gate compares the names with the classes.

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
