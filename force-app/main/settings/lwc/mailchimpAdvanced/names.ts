import ruleChecks from '@salesforce/label/c.Mailchimp_RuleOptions_Checks';
import ruleCleaned from '@salesforce/label/c.Mailchimp_RuleOptions_Cleaned';
import ruleManual from '@salesforce/label/c.Mailchimp_RuleOptions_Manual';
import ruleUnchecks from '@salesforce/label/c.Mailchimp_RuleOptions_Unchecks';
import { labels } from './labels';
import type { OptionName } from 'c/mailchimpOptions';

const NAMES: Readonly<Record<OptionName, string>> = {
    syncEmailOptOut: labels.sync,
    checks: ruleChecks,
    unchecks: ruleUnchecks,
    manualUnchecks: ruleManual,
    countsCleaned: ruleCleaned,
    unsubscribeOnEmailOptOut: labels.flow,
    retryAttempts: labels.attempts,
    brakeNumber: labels.brakeNumber,
    brakeShare: labels.brakeShare
};

/** What users call a choice: the label of its field. */
export function nameOf(name: OptionName): string {
    return NAMES[name];
}
