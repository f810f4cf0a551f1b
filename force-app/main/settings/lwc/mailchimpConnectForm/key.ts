/** 32 hexadecimal digits, a hyphen and the data centre, as the Apex class `MailchimpConnection` demands it. */
const SHAPE = /^[0-9a-f]{32}-(us[0-9]{1,3})$/i;

/**
 * The data centre of an API key.
 * @param key as it was pasted; blanks around it do no harm
 * @returns for example us19; undefined for what is no whole key
 */
export function dataCenterOf(key: string): string | undefined {
    return SHAPE.exec(key.trim())?.[1].toLowerCase();
}
