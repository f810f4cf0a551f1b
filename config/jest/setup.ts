import { readFileSync } from 'node:fs';
import { setup as setUpAccessibilityMatcher } from '@sa11y/jest';
import { XMLParser } from 'fast-xml-parser';

const LABELS = 'force-app/main/app/labels/CustomLabels.labels-meta.xml';

interface LabelFile {
    readonly CustomLabels: { readonly labels: readonly { readonly fullName: string; readonly value: string }[] };
}

/** Lets `@salesforce/label/c.X` be the text that users read; without this, tests would see the label's name only. */
function useRealLabels(): void {
    const parser = new XMLParser({ parseTagValue: false });
    const { CustomLabels } = parser.parse(readFileSync(LABELS, 'utf8')) as LabelFile;
    for (const { fullName, value } of CustomLabels.labels) {
        jest.doMock(`@salesforce/label/c.${fullName}`, () => ({ default: value }), { virtual: true });
    }
}

useRealLabels();
setUpAccessibilityMatcher();

afterEach(() => {
    document.body.replaceChildren();
    jest.clearAllMocks();
});
