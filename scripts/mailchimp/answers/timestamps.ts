/** A time as Mailchimp writes it, `2026-05-03T10:00:00+00:00`; an empty text for 0, which stands for never. */
export function timestamp(seconds: number): string {
    if (seconds === 0) return '';
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}+00:00`;
}
