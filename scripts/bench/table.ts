/** Rows as a Markdown table, as docs/performance.md shows them. */
import type { Figures, Row } from './row.ts';

const HEAD = [
    'name',
    'work',
    'callouts',
    'queries',
    'DML statements',
    'DML rows',
    'CPU ms',
    'heap bytes',
    'transactions',
    'seconds'
];

function cells(name: string, work: string, figures: Figures): string[] {
    const { callouts, queries, dmlStatements, dmlRows, cpuMs, heapBytes, transactions, seconds } = figures;
    return [
        name,
        work,
        ...[callouts, queries, dmlStatements, dmlRows, cpuMs, heapBytes, transactions, seconds].map(String)
    ];
}

export function markdownTable(rows: readonly Row[]): string {
    const lines = rows.flatMap((row) => [
        cells(row.name, row.work, row),
        ...(row.baseline ? [cells('', 'the plain way', row.baseline)] : [])
    ]);
    const all = [HEAD, HEAD.map(() => '---'), ...lines];
    return all.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
