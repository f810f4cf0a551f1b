import { defineClass } from '../define-class.ts';
import { listOf } from '../native-values.ts';
import { BlobValue, type ObjectValue } from '../../runtime/values.ts';
import {
    bytesOf,
    header,
    newResponse,
    setHeader,
    textOf,
    type CalloutResponse
} from '../../callout/callout-request.ts';

const stateOf = (self: ObjectValue): CalloutResponse => self.state as CalloutResponse;

export const httpResponseClass = defineClass({
    name: 'System.HttpResponse',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_httpresponse.htm',
    constructors: { 'HttpResponse()': () => newResponse() },
    methods: {
        'String getBody()': (_, self: ObjectValue) => textOf(stateOf(self).body),
        'Blob getBodyAsBlob()': (_, self: ObjectValue) => new BlobValue(stateOf(self).body),
        'String getHeader(String key)': (_, self: ObjectValue, key: string) => header(stateOf(self).headers, key),
        'List<String> getHeaderKeys()': (runtime, self: ObjectValue) =>
            listOf(runtime, 'String', [...stateOf(self).headers.keys()]),
        'String getStatus()': (_, self: ObjectValue) => stateOf(self).status || null,
        'Integer getStatusCode()': (_, self: ObjectValue) => stateOf(self).statusCode,
        'void setBody(String? body)': (_, self: ObjectValue, body: string | null) => {
            stateOf(self).body = bytesOf(body ?? '');
        },
        'void setBodyAsBlob(Blob body)': (_, self: ObjectValue, body: BlobValue) => {
            stateOf(self).body = body.bytes;
        },
        'void setHeader(String key, String value)': (_, self: ObjectValue, key: string, value: string) =>
            setHeader(stateOf(self).headers, key, value),
        'void setStatus(String status)': (_, self: ObjectValue, status: string) => {
            stateOf(self).status = status;
        },
        'void setStatusCode(Integer statusCode)': (_, self: ObjectValue, statusCode: number) => {
            stateOf(self).statusCode = statusCode;
        },
        'String toString()': (_, self: ObjectValue) =>
            `System.HttpResponse[Status=${stateOf(self).status || 'null'}, StatusCode=${stateOf(self).statusCode}]`
    },
    refused: {
        getBodyDocument: 'Dom.Document is not part of the local org',
        getXmlStreamReader: 'System.XmlStreamReader is not part of the local org'
    }
});
