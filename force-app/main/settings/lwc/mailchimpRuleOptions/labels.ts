import checks from '@salesforce/label/c.Mailchimp_RuleOptions_Checks';
import checksAll from '@salesforce/label/c.Mailchimp_RuleOptions_Checks_All';
import checksAny from '@salesforce/label/c.Mailchimp_RuleOptions_Checks_Any';
import cleaned from '@salesforce/label/c.Mailchimp_RuleOptions_Cleaned';
import manual from '@salesforce/label/c.Mailchimp_RuleOptions_Manual';
import manualRespect from '@salesforce/label/c.Mailchimp_RuleOptions_Manual_Respect';
import manualSetBack from '@salesforce/label/c.Mailchimp_RuleOptions_Manual_SetBack';
import preset from '@salesforce/label/c.Mailchimp_RuleOptions_Preset';
import presetOwn from '@salesforce/label/c.Mailchimp_RuleOptions_Preset_Own';
import sayAll from '@salesforce/label/c.Mailchimp_RuleOptions_Say_All';
import sayAlways from '@salesforce/label/c.Mailchimp_RuleOptions_Say_Always';
import sayAny from '@salesforce/label/c.Mailchimp_RuleOptions_Say_Any';
import sayCleaned from '@salesforce/label/c.Mailchimp_RuleOptions_Say_Cleaned';
import sayNever from '@salesforce/label/c.Mailchimp_RuleOptions_Say_Never';
import sayNotCleaned from '@salesforce/label/c.Mailchimp_RuleOptions_Say_NotCleaned';
import sayOwn from '@salesforce/label/c.Mailchimp_RuleOptions_Say_Own';
import sayRespect from '@salesforce/label/c.Mailchimp_RuleOptions_Say_Respect';
import saySetBack from '@salesforce/label/c.Mailchimp_RuleOptions_Say_SetBack';
import sayUnsubscribes from '@salesforce/label/c.Mailchimp_RuleOptions_Say_Unsubscribes';
import unchecks from '@salesforce/label/c.Mailchimp_RuleOptions_Unchecks';
import unchecksAlways from '@salesforce/label/c.Mailchimp_RuleOptions_Unchecks_Always';
import unchecksNever from '@salesforce/label/c.Mailchimp_RuleOptions_Unchecks_Never';
import unchecksOwn from '@salesforce/label/c.Mailchimp_RuleOptions_Unchecks_Own';
import what from '@salesforce/label/c.Mailchimp_RuleOptions_What';

/** The texts of this component in the language of the user. */
export const labels = {
    checks,
    checksAll,
    checksAny,
    cleaned,
    manual,
    manualRespect,
    manualSetBack,
    preset,
    presetOwn,
    sayAll,
    sayAlways,
    sayAny,
    sayCleaned,
    sayNever,
    sayNotCleaned,
    sayOwn,
    sayRespect,
    saySetBack,
    sayUnsubscribes,
    unchecks,
    unchecksAlways,
    unchecksNever,
    unchecksOwn,
    what
} as const;
