/** What the org keeps of credentials outside metadata: the principals' secret values and URLs that were changed. */
export class CredentialStore {
    private readonly values = new Map<string, string>();
    private readonly urls = new Map<string, string>();

    /** The value of an external credential's parameter; names without case. */
    valueOf(externalCredential: string, parameter: string): string | undefined {
        return this.values.get(keyOf(externalCredential, parameter));
    }

    setValue(externalCredential: string, parameter: string, value: string): void {
        this.values.set(keyOf(externalCredential, parameter), value);
    }

    deleteValue(externalCredential: string, parameter: string): void {
        this.values.delete(keyOf(externalCredential, parameter));
    }

    /** The names of the external credential's values, in lower case. */
    parametersOf(externalCredential: string): string[] {
        const prefix = keyOf(externalCredential, '');
        return [...this.values.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    }

    /** The URL that stands in for the one in the named credential's metadata, if any. */
    urlOf(namedCredential: string): string | undefined {
        return this.urls.get(namedCredential.toLowerCase());
    }

    setUrl(namedCredential: string, url: string): void {
        this.urls.set(namedCredential.toLowerCase(), url);
    }
}

function keyOf(externalCredential: string, parameter: string): string {
    return `${externalCredential}.${parameter}`.toLowerCase();
}
