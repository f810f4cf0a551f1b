/** What ConnectApi.NamedCredentials takes and gives, as far as custom authentication needs it. */
import { defineClass, type NativeClass } from '../define-class.ts';
import { exceptionConstructors } from '../exceptions/exception.ts';
import { dataClass } from './data-class.ts';

const enums = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/connectAPI_enums.htm';
const outputs = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/connectAPI_outputs.htm';

function enumeration(name: string, values: readonly string[]): NativeClass {
    return defineClass({ name: `ConnectApi.${name}`, source: enums, kind: 'enum', values });
}

export const connectEnums: readonly NativeClass[] = [
    enumeration('CredentialAuthenticationProtocol', ['AwsSv4', 'Basic', 'Custom', 'Jwt', 'OAuth']),
    enumeration('CredentialAuthenticationStatus', ['Configured', 'NotConfigured', 'Unknown']),
    enumeration('CredentialPrincipalType', ['AwsStsPrincipal', 'NamedPrincipal', 'PerUserPrincipal']),
    enumeration('NamedCredentialType', ['PrivateEndpoint', 'SecuredEndpoint'])
];

/** https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_connectapi_exceptions.htm */
export const connectApiException = defineClass({
    name: 'ConnectApi.ConnectApiException',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_connectapi_exceptions.htm',
    extends: 'System.Exception',
    constructors: exceptionConstructors('ConnectApiException')
});

export const connectData: readonly NativeClass[] = [
    dataClass('CredentialValueInput', { encrypted: 'Boolean', revision: 'Integer', value: 'String' }),
    dataClass('CredentialInput', {
        authenticationProtocol: 'ConnectApi.CredentialAuthenticationProtocol',
        credentials: 'Map<String,ConnectApi.CredentialValueInput>',
        externalCredential: 'String',
        principalName: 'String',
        principalType: 'ConnectApi.CredentialPrincipalType'
    }),
    dataClass('ExternalCredentialInput', { developerName: 'String', masterLabel: 'String' }),
    dataClass('NamedCredentialCalloutOptionsInput', {
        allowMergeFieldsInBody: 'Boolean',
        allowMergeFieldsInHeader: 'Boolean',
        generateAuthorizationHeader: 'Boolean'
    }),
    dataClass('NamedCredentialInput', {
        calloutOptions: 'ConnectApi.NamedCredentialCalloutOptionsInput',
        calloutUrl: 'String',
        developerName: 'String',
        externalCredentials: 'List<ConnectApi.ExternalCredentialInput>',
        masterLabel: 'String',
        type: 'ConnectApi.NamedCredentialType'
    }),
    dataClass('CredentialValue', { encrypted: 'Boolean', value: 'String' }, outputs),
    dataClass(
        'Credential',
        {
            authenticationProtocol: 'ConnectApi.CredentialAuthenticationProtocol',
            authenticationStatus: 'ConnectApi.CredentialAuthenticationStatus',
            credentials: 'Map<String,ConnectApi.CredentialValue>',
            externalCredential: 'String',
            principalName: 'String',
            principalType: 'ConnectApi.CredentialPrincipalType'
        },
        outputs
    ),
    dataClass(
        'ExternalCredentialPrincipal',
        {
            authenticationStatus: 'ConnectApi.CredentialAuthenticationStatus',
            id: 'String',
            principalName: 'String',
            principalType: 'ConnectApi.CredentialPrincipalType'
        },
        outputs
    ),
    dataClass(
        'ExternalCredential',
        {
            authenticationProtocol: 'ConnectApi.CredentialAuthenticationProtocol',
            authenticationStatus: 'ConnectApi.CredentialAuthenticationStatus',
            developerName: 'String',
            principals: 'List<ConnectApi.ExternalCredentialPrincipal>'
        },
        outputs
    ),
    dataClass(
        'NamedCredential',
        {
            calloutUrl: 'String',
            developerName: 'String',
            externalCredentials: 'List<ConnectApi.ExternalCredential>',
            masterLabel: 'String',
            type: 'ConnectApi.NamedCredentialType'
        },
        outputs
    )
];
