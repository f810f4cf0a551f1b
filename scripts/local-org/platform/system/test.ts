import type { Type } from '../../apex/types.ts';
import { LimitCounter } from '../../limits/limits.ts';
import type { ApexRuntime } from '../../runtime/apex-runtime.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { runTestJobs } from '../../async/run-test-jobs.ts';
import { createStub } from '../../runtime/stub.ts';
import type { TestState } from '../../runtime/transaction.ts';
import type { DatetimeValue, IdValue, ObjectValue } from '../../runtime/values.ts';
import { setCreatedDate } from '../../data/created-date.ts';
import { defineClass } from '../define-class.ts';

const pages = 'Visualforce pages are not part of the local org';
const packages = 'packages are not part of the local org';
const jobs = 'batch jobs wait in no flex queue here';
const queries = 'SOQL stubs are not part of the local org';

function requireTest(runtime: Runtime, method: string): TestState {
    const { test } = runtime.transaction;
    if (!test) {
        throw runtime.exception('System.UnexpectedException', `Test.${method} can be used only in test methods`);
    }
    return test;
}

/** Fresh limits: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_start_stop_test.htm */
function startTest(runtime: ApexRuntime): void {
    const test = requireTest(runtime, 'startTest');
    if (test.started) {
        throw runtime.exception('System.FinalException', 'Testing already started');
    }
    const { transaction } = runtime;
    test.started = true;
    test.outerLimits = transaction.limits;
    transaction.limits = new LimitCounter(transaction.limits.options);
    // What the test prepared counts as committed: callouts are allowed after startTest.
    transaction.uncommittedWork = false;
    runtime.cpu.restart();
}

function stopTest(runtime: ApexRuntime): void {
    const test = requireTest(runtime, 'stopTest');
    if (!test.started || test.stopped) {
        throw runtime.exception(
            'System.FinalException',
            test.started ? 'Testing already stopped' : 'Testing not started'
        );
    }
    test.stopped = true;
    test.innerLimits = runtime.transaction.limits;
    test.innerLimits.used.cpuTime = runtime.cpu.used();
    runtime.transaction.limits = test.outerLimits!;
    runtime.cpu.restart(test.outerLimits!.used.cpuTime);
    runTestJobs(runtime);
}

export const testClass = defineClass({
    name: 'System.Test',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_test.htm',
    statics: {
        'Object createStub(Type parentType, StubProvider provider)': (
            runtime,
            parentType: ObjectValue,
            provider: ObjectValue
        ) => {
            requireTest(runtime, 'createStub');
            return createStub(runtime as ApexRuntime, parentType.state as Type, provider);
        },
        'Boolean isRunningTest()': (runtime) => runtime.transaction.test !== undefined,
        'void setCreatedDate(Id recordId, Datetime createdDatetime)': (runtime, id: IdValue, moment: DatetimeValue) => {
            requireTest(runtime, 'setCreatedDate');
            setCreatedDate(runtime, id.value, moment.milliseconds);
        },
        'void setMock(Type interfaceType, Object instance)': (
            runtime,
            interfaceType: ObjectValue,
            instance: ObjectValue
        ) => {
            const test = requireTest(runtime, 'setMock');
            if ((interfaceType.state as Type).name !== 'HttpCalloutMock') {
                throw runtime.exception(
                    'System.TypeException',
                    `Unsupported mock type: ${(interfaceType.state as Type).name}`
                );
            }
            test.httpMock = instance;
        },
        'void startTest()': (runtime) => startTest(runtime as ApexRuntime),
        'void stopTest()': (runtime) => stopTest(runtime as ApexRuntime)
    },
    refused: {
        calculatePermissionSetGroup: 'permission set groups are not part of the local org',
        clearApexPageMessages: pages,
        createSoqlStub: queries,
        createStubQueryRow: queries,
        createStubQueryRows: queries,
        enableChangeDataCapture: 'change data capture is not part of the local org',
        enqueueBatchJobs: jobs,
        getEventBus: 'platform events are not part of the local org',
        getFlexQueueOrder: jobs,
        getStandardPricebookId: 'price books are not part of the local org',
        invokeContinuationMethod: 'continuations are not part of the local org',
        loadData: 'static resources are not part of the local org',
        newSendEmailQuickActionDefaults: 'quick actions for e-mail are not part of the local org',
        setContinuationResponse: 'continuations are not part of the local org',
        setCurrentPage: pages,
        setCurrentPageReference: pages,
        setFixedSearchResults: 'SOSL is not part of the local org',
        setReadOnlyApplicationMode: 'read-only mode is not part of the local org',
        testInstall: packages,
        testSandboxPostCopyScript: packages,
        testUninstall: packages
    }
});

export const stubProviderInterface = defineClass({
    name: 'System.StubProvider',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_System_StubProvider.htm',
    kind: 'interface',
    abstractMethods: [
        'Object handleMethodCall(Object stubbedObject, String stubbedMethodName, Type returnType, List<Type> listOfParamTypes, List<String> listOfParamNames, List<Object> listOfArgs)'
    ]
});
