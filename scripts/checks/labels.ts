import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ApexParserBaseListener, ApexParseTreeWalker, type DotExpressionContext } from '@apexdevtools/apex-parser';
import { placeOf } from '../local-org/apex/parse.ts';
import { rootOf, textOf } from '../local-org/org/metadata-tree.ts';
import type { ApexSource, MetadataFile } from '../local-org/org/metadata.ts';
import { sourceFiles } from '../project/source-files.ts';
import type { Finding, Gate } from './gate.ts';
import { parseApex } from './parse-apex.ts';
import { findingAt, metadataOf } from './source.ts';

/**
 * How long the texts of a label may be; the platform refuses longer ones when they are deployed. The short description is
 * the label's MasterLabel.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_customlabels.htm
 */
const longestTexts: Readonly<Record<string, number>> = { value: 1000, categories: 255, shortDescription: 80 };

/** Custom labels: what Apex and metadata name exists, none is left over, and all can be deployed. */
export const labels: Gate = {
    name: 'labels',
    description:
        'every label that is named exists, every label is used, each stands once, in order and is short enough',
    run(project) {
        const metadata = metadataOf(project);
        const uses = [...metadata.apex.flatMap(usesInApex), ...usesInFiles(project)];
        const all = metadata.ofType('CustomLabel');
        const known = new Set(all.map(({ name }) => name.toLowerCase()));
        const used = new Set(uses.map(({ label }) => label.toLowerCase()));
        return {
            findings: [
                ...uses.filter(({ label }) => !known.has(label.toLowerCase())).map(toMissing),
                ...all
                    .filter(({ name }) => !used.has(name.toLowerCase()))
                    .map((each) => atLabel(project, each, 'is used nowhere')),
                ...misplaced(all).map((each) => atLabel(project, each, 'stands twice or out of order')),
                ...all.flatMap((each) => excesses(each).map((excess) => atLabel(project, each, excess)))
            ]
        };
    }
};

/** A place that names a label. */
interface LabelUse extends Omit<Finding, 'message'> {
    label: string;
}

function toMissing({ label, file, line, column }: LabelUse): Finding {
    return { file, line, column, message: `there is no label ${label}` };
}

function atLabel(project: string, { file, name }: MetadataFile, message: string): Finding {
    return findingAt(project, file, `>${name}<`, `label ${name} ${message}`);
}

function usesInApex(source: ApexSource): LabelUse[] {
    const finder = new LabelFinder(source.file);
    ApexParseTreeWalker.DEFAULT.walk(finder, parseApex(source).tree);
    return finder.uses;
}

class LabelFinder extends ApexParserBaseListener {
    readonly uses: LabelUse[] = [];
    readonly #file: string;

    constructor(file: string) {
        super();
        this.#file = file;
    }

    enterDotExpression(node: DotExpressionContext): void {
        const label = /^(?:system\.)?label\.(\w+)$/i.exec(node.getText())?.[1];
        if (label) this.uses.push({ label, file: this.#file, ...placeOf(node) });
    }
}

/** `@salesforce/label/c.X` in components, `$Label.X` in metadata. */
function usesInFiles(project: string): LabelUse[] {
    return sourceFiles(project)
        .filter((file) => /[\\/]lwc[\\/].*\.ts$|-meta\.xml$/.test(file))
        .flatMap((file) =>
            readFileSync(file, 'utf8')
                .split('\n')
                .flatMap((text, index) =>
                    [...text.matchAll(/(?:@salesforce\/label\/c|\$Label(?:\.c)?)\.(\w+)/g)].map((match) => ({
                        label: match[1],
                        file: relative(project, file),
                        line: index + 1,
                        column: match.index + 1
                    }))
                )
        );
}

function excesses(label: MetadataFile): string[] {
    return Object.entries(longestTexts).flatMap(([element, longest]) => {
        const { length } = textOf(rootOf(label), element) ?? '';
        return length > longest ? [`has a ${element} of ${length} characters, ${longest} at most`] : [];
    });
}

/** Labels that stand before one whose name comes first, or twice: sorted files merge without conflicts. */
function misplaced(labels: readonly MetadataFile[]): MetadataFile[] {
    return labels.filter((label, index) => {
        const previous = labels[index - 1];
        return previous?.file === label.file && previous.name.toLowerCase() >= label.name.toLowerCase();
    });
}
