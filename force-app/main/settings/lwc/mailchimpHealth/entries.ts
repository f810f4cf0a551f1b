import { fill } from 'c/mailchimpFormat';
import { labels } from './labels';
import { sectionName } from './sections';

/** One thing that has to be right; the counterpart of the Apex class `HealthLine`. */
export interface HealthLine {
    readonly key: string;
    readonly title: string;
    readonly healthy: boolean;
    readonly finding: string;
    /** None when all is well. */
    readonly fix?: string | null;
    /** Where on this page it is mended; none for another place. */
    readonly section?: string | null;
}

/** A line as it is shown. */
export interface HealthEntry extends HealthLine {
    readonly icon: string;
    readonly variant: string;
    readonly verdict: string;
    /** Label of the button that leads to the section; empty without one. */
    readonly openLabel: string;
}

function healthEntry(line: HealthLine): HealthEntry {
    const name = sectionName(line.section);
    return {
        ...line,
        icon: line.healthy ? 'utility:success' : 'utility:error',
        variant: line.healthy ? 'success' : 'error',
        verdict: line.healthy ? labels.good : labels.bad,
        openLabel: name ? fill(labels.open, name) : ''
    };
}

/** The lines as they are shown, what needs attention first. */
export function healthEntries(lines: readonly HealthLine[]): readonly HealthEntry[] {
    const entries = lines.map(healthEntry);
    return [...entries.filter(({ healthy }) => !healthy), ...entries.filter(({ healthy }) => healthy)];
}

/** How many of them need attention, in a sentence. */
export function summaryOf(lines: readonly HealthLine[]): string {
    const problems = lines.filter(({ healthy }) => !healthy).length;
    if (problems === 0) {
        return fill(labels.allGood, lines.length);
    }
    return problems === 1 ? fill(labels.problem, lines.length) : fill(labels.problems, problems, lines.length);
}
