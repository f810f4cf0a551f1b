/** Rows as a Markdown table, as docs/performance.md shows them. */
import type { Figures, Row } from './row.ts';

type Column = readonly [title: string, figure: keyof Figures];

const COLUMNS: readonly Column[] = [
    ['callouts', 'callouts'],
    ['queries', 'queries'],
    ['DML statements', 'dmlStatements'],
    ['DML rows', 'dmlRows'],
    ['CPU ms', 'cpuMs'],
    ['heap bytes', 'heapBytes'],
    ['transactions', 'transactions'],
    ['seconds', 'seconds']
];

/** Only some rows have these: they are shown when at least one has. */
const SOMETIMES: readonly Column[] = [
    ['lost', 'lost'],
    ['wrong', 'wrong'],
    ['sent twice', 'sentTwice']
];

export function markdownTable(rows: readonly Row[]): string {
    const sometimes = SOMETIMES.filter(([, figure]) => rows.some((row) => row[figure] !== undefined));
    const columns = [...COLUMNS, ...sometimes];
    const cells = (name: string, work: string, figures: Figures): string[] => [
        name,
        work,
        ...columns.map(([, figure]) => String(figures[figure] ?? ''))
    ];
    const head = ['name', 'work', ...columns.map(([title]) => title)];
    const lines = rows.flatMap((row) => [
        cells(row.name, row.work, row),
        ...(row.baseline ? [cells('', 'the plain way', row.baseline)] : [])
    ]);
    const all = [head, head.map(() => '---'), ...lines];
    return all.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
