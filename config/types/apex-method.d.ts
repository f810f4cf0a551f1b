import type { WireAdapterConstructor } from 'lwc';

/**
 * An imported `@AuraEnabled` Apex method: callable, and usable as a wire adapter when it is cacheable.
 * Declare a module of the exact name (see apex.d.ts) to give a method its parameters and its result.
 * @see https://developer.salesforce.com/docs/platform/lwc/guide/apex.html
 */
export type ApexMethod<Parameters extends object = Record<string, unknown>, Result = unknown> = ((
    parameters?: Parameters
) => Promise<Result>) &
    WireAdapterConstructor<Parameters, { data?: Result; error?: unknown }>;
