/**
 * Findings of the flow scanner that are meant to be: flow, to rule, to the names of elements ("*" for all of them).
 * Each entry has its reason beside it.
 */
export const flowExceptions: Record<string, Record<string, string[]>> = {
    // When neither the request nor the failed change can be written, the save has to fail with them: no opt-out is lost silently.
    Mailchimp_Contact_Email_Opt_Out: { MissingFaultPath: ['Leave_Failed_Request'] },
    Mailchimp_Lead_Email_Opt_Out: { MissingFaultPath: ['Leave_Failed_Request'] },
    Mailchimp_Account_Email_Opt_Out: { MissingFaultPath: ['Leave_Failed_Request'] }
};
