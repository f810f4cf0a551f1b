/**
 * The formula of an external credential's header: `{!'Basic ' & BASE64('user:' & $Credential.Mailchimp.ApiKey)}`.
 * https://help.salesforce.com/s/articleView?id=xcloud.nc_create_edit_custom_auth_ext_cred.htm
 */
import { NotSupported } from '../runtime/runtime.ts';

/** `$Credential.ExternalCredential.Parameter`; undefined when the principal has no such value. */
export type CredentialLookup = (externalCredential: string, parameter: string) => string | undefined;

/** A parameter that the principal has no value for. */
export class CredentialValueMissing extends Error {}

/** Evaluates text with `{!…}` in it: string literals, `&`, BASE64(…) and `$Credential` references; refuses the rest by name. */
export function evaluateCredentialFormula(text: string, lookup: CredentialLookup): string {
    return text.replace(/\{!(.*?)\}/gs, (_, formula: string) => new Reader(formula, lookup).all());
}

class Reader {
    private readonly tokens: readonly string[];
    private readonly lookup: CredentialLookup;
    private at = 0;

    constructor(formula: string, lookup: CredentialLookup) {
        this.tokens = formula.match(/'[^']*'|"[^"]*"|\$[\w.]+|\w+|\S/g) ?? [];
        this.lookup = lookup;
    }

    all(): string {
        const value = this.concatenation();
        if (this.at < this.tokens.length) {
            throw new NotSupported(`${this.tokens[this.at]} in the formula of an external credential`);
        }
        return value;
    }

    private concatenation(): string {
        let value = this.operand();
        while (this.tokens[this.at] === '&' || this.tokens[this.at] === '+') {
            this.at += 1;
            value += this.operand();
        }
        return value;
    }

    private operand(): string {
        const token = this.tokens[this.at] ?? '';
        this.at += 1;
        if (/^['"]/.test(token)) {
            return token.slice(1, -1);
        }
        if (token.startsWith('$Credential.')) {
            return this.credential(token);
        }
        if (token.toUpperCase() === 'BASE64' && this.tokens[this.at] === '(') {
            this.at += 1;
            const inner = this.concatenation();
            this.at += 1;
            return Buffer.from(inner, 'utf8').toString('base64');
        }
        throw new NotSupported(`${token || 'the end'} in the formula of an external credential`);
    }

    private credential(token: string): string {
        const [, name = '', parameter = ''] = token.split('.');
        const value = this.lookup(name, parameter);
        if (value === undefined) {
            throw new CredentialValueMissing(token);
        }
        return value;
    }
}
