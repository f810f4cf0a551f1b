import { defineClass } from '../define-class.ts';

const features = 'feature parameters belong to managed packages';

export const featureManagement = defineClass({
    name: 'System.FeatureManagement',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_FeatureManagement.htm',
    statics: {
        'Boolean checkPermission(String apiName)': (runtime, name: string) =>
            runtime.org.security.hasCustomPermission(runtime.transaction.user, name)
    },
    refused: {
        changeProtection: features,
        checkPackageBooleanValue: features,
        checkPackageDateValue: features,
        checkPackageIntegerValue: features,
        setPackageBooleanValue: features,
        setPackageDateValue: features,
        setPackageIntegerValue: features
    }
});
