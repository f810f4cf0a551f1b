import { defineClass } from '../define-class.ts';
import { BlobValue, type ObjectValue } from '../../runtime/values.ts';
import {
    bytesOf,
    header,
    MAXIMUM_TIMEOUT,
    newRequest,
    setHeader,
    textOf,
    type CalloutRequest
} from '../../callout/callout-request.ts';

const stateOf = (self: ObjectValue): CalloutRequest => self.state as CalloutRequest;

const certificates = 'client certificates are not kept by the local org';
const documents = 'Dom.Document is not part of the local org';

export const httpRequestClass = defineClass({
    name: 'System.HttpRequest',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_httprequest.htm',
    constructors: { 'HttpRequest()': () => newRequest() },
    methods: {
        'String getBody()': (_, self: ObjectValue) => textOf(stateOf(self).body),
        'Blob getBodyAsBlob()': (_, self: ObjectValue) => new BlobValue(stateOf(self).body ?? new Uint8Array()),
        'Boolean getCompressed()': (_, self: ObjectValue) => stateOf(self).compressed,
        'String getEndpoint()': (_, self: ObjectValue) => stateOf(self).endpoint || null,
        'String getHeader(String key)': (_, self: ObjectValue, key: string) => header(stateOf(self).headers, key),
        'String getMethod()': (_, self: ObjectValue) => stateOf(self).method || null,
        // Not in the reference, but there: https://salesforce.stackexchange.com/questions/17405
        'Integer getTimeout()': (_, self: ObjectValue) => stateOf(self).timeout,
        'void setBody(String? body)': (_, self: ObjectValue, body: string | null) => {
            stateOf(self).body = body === null ? null : bytesOf(body);
        },
        'void setBodyAsBlob(Blob? body)': (_, self: ObjectValue, body: BlobValue | null) => {
            stateOf(self).body = body?.bytes ?? null;
        },
        'void setCompressed(Boolean flag)': (_, self: ObjectValue, flag: boolean) => {
            stateOf(self).compressed = flag;
        },
        'void setEndpoint(String endpoint)': (_, self: ObjectValue, endpoint: string) => {
            stateOf(self).endpoint = endpoint;
        },
        'void setHeader(String key, String value)': (_, self: ObjectValue, key: string, value: string) =>
            setHeader(stateOf(self).headers, key, value),
        'void setMethod(String method)': (_, self: ObjectValue, method: string) => {
            stateOf(self).method = method;
        },
        'void setTimeout(Integer timeout)': (runtime, self: ObjectValue, timeout: number) => {
            if (timeout < 1 || timeout > MAXIMUM_TIMEOUT) {
                throw runtime.exception('System.CalloutException', `Invalid timeout value: ${timeout}`);
            }
            stateOf(self).timeout = timeout;
        },
        'String toString()': (_, self: ObjectValue) =>
            `System.HttpRequest[Endpoint=${stateOf(self).endpoint || 'null'}, Method=${stateOf(self).method || 'null'}]`
    },
    refused: {
        getBodyDocument: documents,
        setBodyDocument: documents,
        setClientCertificate: certificates,
        setClientCertificateName: certificates
    }
});
