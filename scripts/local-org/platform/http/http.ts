import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { ObjectValue } from '../../runtime/values.ts';
import { sendRequest } from '../../callout/send.ts';
import { defineClass } from '../define-class.ts';

export const httpClass = defineClass({
    name: 'System.Http',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_http.htm',
    constructors: { 'Http()': () => undefined },
    methods: {
        'HttpResponse send(HttpRequest request)': (runtime, _, request: ObjectValue) =>
            sendRequest(runtime as ApexRuntime, request),
        'String toString()': () => 'System.Http'
    }
});

export const httpCalloutMockInterface = defineClass({
    name: 'System.HttpCalloutMock',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_httpcalloutmock.htm',
    kind: 'interface',
    abstractMethods: ['HttpResponse respond(HttpRequest request)']
});
