import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Gate } from './gate.ts';
import { metadataOf } from './source.ts';

const page = 'docs/sync-rules.md';
const test = 'force-app/test/sync/classes/EmailOptOutRuleTableTest.cls';

/** The decision table that people read, and the rows that the Email Opt Out rule is tested with. */
export const decisionTable: Gate = {
    name: 'decision-table',
    description: `${page} has the rows that the Email Opt Out rule is tested with, in their order`,
    run(project) {
        const absent = [page, test].filter((file) => !existsSync(join(project, file)));
        if (absent.length > 0) {
            return { findings: absent.map((file) => ({ file, message: 'is not there' })) };
        }
        const tested = testedRows(readFileSync(join(project, test), 'utf8'), metadataOf(project).labels);
        return { findings: differences(tested, writtenRows(readFileSync(join(project, page), 'utf8'))) };
    }
};

/** The rows of the Apex test, each reason being the sentence of its label. */
function testedRows(apex: string, labels: ReadonlyMap<string, string>): string[] {
    return [...apex.matchAll(/^\s*'([^'|]+(?: \| [^'|]+){5})',?$/gm)].map((match) => {
        const cells = (match[1] ?? '').split(' | ');
        const reason = cells.pop() ?? '';
        const sentence = labels.get(`mailchimp_rule_${reason.replaceAll('_', '').toLowerCase()}`);
        return [...cells, sentence ?? `(there is no label for ${reason})`].join(' | ');
    });
}

/** The rows of the page's tables that have six columns, without their heads. */
function writtenRows(markdown: string): string[] {
    return markdown
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').slice(1, -1))
        .filter((cells) => cells.length === 6)
        .map((cells) => cells.map((cell) => cell.trim()).join(' | '))
        .slice(2);
}

function differences(tested: readonly string[], written: readonly string[]): Finding[] {
    if (tested.length === 0) {
        return [{ file: test, message: 'has no rows' }];
    }
    const length = Math.max(tested.length, written.length);
    const at = Array.from({ length }, (_, index) => index).find((index) => tested[index] !== written[index]);
    return at === undefined
        ? []
        : [
              {
                  file: page,
                  message: `row ${at + 1} reads "${written[at] ?? 'nothing'}", the test has "${tested[at] ?? 'nothing'}"`
              }
          ];
}
