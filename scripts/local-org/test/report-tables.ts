/** The tables at the end of a test run. */
import { percentOf } from './coverage.ts';
import type { FileCoverage, TestOutcome } from './test-types.ts';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
    const line = (row: readonly string[]): string =>
        row
            .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
            .join('  ')
            .trimEnd();
    return ['', line(head), ...rows.map(line)].join('\n');
}

/** Line coverage of each class and trigger, with the lines that did not run. */
export function coverageTable(files: readonly FileCoverage[]): string {
    const covered = files.reduce((sum, each) => sum + each.covered.length, 0);
    const all = covered + files.reduce((sum, each) => sum + each.uncovered.length, 0);
    const rows = files.map((each) => [
        each.name,
        `${percentOf(each)} %`,
        `${each.covered.length}/${each.covered.length + each.uncovered.length}`,
        each.uncovered.slice(0, 12).join(' ')
    ]);
    const total = ['all', `${all === 0 ? 100 : Math.floor((covered * 100) / all)} %`, `${covered}/${all}`, ''];
    return table(['class', 'covered', 'lines', 'not run'], [...rows, total]);
}

/** The highest use of each limit in the methods of each test class. */
export function limitTable(tests: readonly TestOutcome[]): string {
    const classes = [...new Set(tests.map((each) => each.class))];
    const rows = classes.map((name) => {
        const own = tests.filter((each) => each.class === name).map(({ limits }) => limits);
        const most = (read: (limits: TestOutcome['limits']) => number): string => String(Math.max(...own.map(read)));
        return [
            name,
            most((limits) => limits.callouts),
            most((limits) => limits.queries),
            most((limits) => limits.dmlStatements),
            most((limits) => limits.dmlRows),
            most((limits) => limits.cpuMs)
        ];
    });
    return table(['highest limit use', 'callouts', 'queries', 'DML statements', 'DML rows', 'CPU ms'], rows);
}
