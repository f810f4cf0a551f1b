/** A message of apex-ls that is wrong: its platform types are those of API 65, and its grammar has gaps. */
export interface ApexAllowance {
    /** The whole message, so that nothing else is allowed with it. */
    message: string;
    /** Why the platform accepts it, with the source. */
    reason: string;
}

/** The known gaps of apex-ls 6.0.2 that code of this project runs into. */
export const apexAllowances: ApexAllowance[] = [
    {
        message:
            "Missing: No matching method found for 'updateNamedCredential' on 'ConnectApi.NamedCredentials' " +
            "taking arguments 'System.String, ConnectApi.NamedCredentialInput'",
        reason:
            'new in API 66, ' +
            'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ConnectAPI_NamedCredentials_static_methods.htm'
    }
];
