/** Pieces of Apex, and what they log, for tests. */
import type { LocalOrg } from '../org/local-org.ts';
import { runIn } from './evaluate.ts';

/** Logs what the statement throws, as `Type: message`. */
export function attempt(statement: string): string {
    return `try { ${statement} } catch (Exception e) { System.debug(e.getTypeName() + ': ' + e.getMessage()); }`;
}

/** The debug lines of statements, `ID` in place of every record id: ids differ from run to run. */
export function linesIn(org: LocalOrg, statements: string): string[] {
    return withoutIds(runIn(org, statements));
}

export function withoutIds(lines: readonly string[]): string[] {
    return lines.map((line) => line.replace(/\b\w{3}LO0\w{12}\b/g, 'ID'));
}
