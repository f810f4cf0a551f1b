/** What an API key of Mailchimp looks like, wherever it stands. */
const apiKey = /\b[0-9a-f]{32}-us\d{1,3}\b/gi;

/** The same parameters without API keys: what the preview writes down can be seen by everybody who looks at its page. */
export function withoutKeys(parameters: unknown): unknown {
    if (parameters === undefined) return undefined;
    return JSON.parse(JSON.stringify(parameters).replace(apiKey, '(API key)')) as unknown;
}
