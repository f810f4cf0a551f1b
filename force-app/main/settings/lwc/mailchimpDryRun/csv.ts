import type { Action, DryRunLine } from './people';
import { labels } from './labels';

/** The words for an action; the file goes to people who never saw this page. */
const ACTIONS: Readonly<Record<Action, string>> = { CHECK: 'Check', UNCHECK: 'Uncheck', LEAVE: 'Leave' };

/**
 * A value as spreadsheets read it: quotes doubled, and nothing that they would take for a formula.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string): string {
    const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
    return `"${harmless.replaceAll('"', '""')}"`;
}

function row(values: readonly string[]): string {
    return values.map(cell).join(',');
}

/** The file with everybody, with a mark at its beginning from which spreadsheets know that it is UTF-8. */
export function csvOf(lines: readonly DryRunLine[]): string {
    const header = [labels.what, labels.name, labels.record, 'Id', labels.email, labels.now, labels.why];
    const rows = lines.map(({ action, name, objectApiName, recordId, emailAddress, isChecked, reason }) => [
        ACTIONS[action],
        name ?? '',
        objectApiName,
        recordId,
        emailAddress ?? '',
        isChecked ? labels.nowYes : labels.nowNo,
        reason
    ]);
    return `\uFEFF${[header, ...rows].map(row).join('\r\n')}\r\n`;
}
