/**
 * The form that Email fields want: https://help.salesforce.com/s/articleView?id=000389447&type=1. Letters beyond ASCII are allowed, as
 * in orgs with Email Address Internationalization.
 */
const local = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

export function isEmailAddress(text: string): boolean {
    const at = text.lastIndexOf('@');
    const labels = text.slice(at + 1).split('.');
    return (
        at > 0 &&
        at <= 64 &&
        local.test(text.slice(0, at)) &&
        labels.length > 1 &&
        labels.every((part) => label.test(part))
    );
}
