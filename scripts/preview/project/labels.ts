import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'labels' });

/** The custom labels of a project, value by full name. */
export function readLabels(files: string[]): Map<string, string> {
    const labels = files.filter((file) => file.endsWith('.labels-meta.xml')).flatMap(readLabelFile);
    return new Map(labels);
}

function readLabelFile(file: string): [string, string][] {
    const { CustomLabels } = parser.parse(readFileSync(file, 'utf8')) as {
        CustomLabels?: { labels?: { fullName: string; value: string }[] };
    };
    return (CustomLabels?.labels ?? []).map(({ fullName, value }) => [fullName, String(value)]);
}
