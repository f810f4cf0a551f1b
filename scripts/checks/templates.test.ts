import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsIn, type SampleFiles } from './sample-project.ts';
import { component, componentClass } from './samples.ts';
import { templates } from './templates.ts';

const child = component('childRow', { ts: componentClass('    @api row?: string;\n    hidden?: string;') });
const members =
    "    rows = ['a'];\n    open = false;\n    get title(): string {\n        return '';\n    }\n    handleClick(): void {}";

function findingsOf(html: string, base?: string, more: SampleFiles = {}): Promise<string[]> {
    const parent = component('parentCard', {
        ts: componentClass(members, base),
        html: `<template>\n${html}\n</template>\n`
    });
    return findingsIn(templates, { ...child, ...more, ...parent });
}

describe('check:templates', () => {
    const bad: [html: string, message: string][] = [
        ['<c-child-rows></c-child-rows>', 'there is no component c-child-rows'],
        ['<lightning-buton></lightning-buton>', 'there is no base component lightning-buton'],
        ['<c-child-row rwo={title}></c-child-row>', 'c-child-row has no public property rwo'],
        ['<c-child-row hidden-row="a"></c-child-row>', 'c-child-row has no public property hiddenRow'],
        ['<p>{titel}</p>', 'the class has no member titel'],
        ['<p onclick={handleClik}></p>', 'the class has no member handleClik'],
        ['<template lwc:if={opne}></template>', 'the class has no member opne'],
        ['<template for:each={rowz} for:item="row"><p key={row}></p></template>', 'the class has no member rowz'],
        ['<template for:each={rows} for:item="row"><p key={rwo}></p></template>', 'the class has no member rwo'],
        ['<template for:each={row} for:item="row"><p key={row}></p></template>', 'the class has no member row']
    ];
    for (const [html, message] of bad) {
        it(`reports ${html}`, async () => {
            const findings = await findingsOf(html);
            assert.equal(findings.length, 1, findings.join('\n'));
            assert.match(findings[0], /parentCard\.html:2:\d+ /);
            assert.ok(findings[0].endsWith(message), findings[0]);
        });
    }

    const good = [
        '<c-child-row row={title} class="wide" data-id="1" onclick={handleClick}></c-child-row>',
        '<template for:each={rows} for:item="row" for:index="at"><p key={row.id} data-at={at}>{row.name}</p></template>',
        '<template iterator:it={rows}><p key={it.value}>{it.first}</p></template>',
        '<template lwc:if={open}><lightning-button label={title} onclick={handleClick}></lightning-button></template>'
    ];
    for (const html of good) it(`accepts ${html}`, async () => assert.deepEqual(await findingsOf(html), []));

    it('knows the members of classes that are extended, and of the modal', async () => {
        const base = component('baseCard', { ts: componentClass('    inherited?: string;') });
        const extending = `import Base from 'c/baseCard';\nexport default class Extended extends Base {\n}\n`;
        const modal = `import LightningModal from 'lightning/modal';\nexport default class Modal extends LightningModal {\n}\n`;
        const findings = await findingsIn(templates, {
            ...base,
            ...component('extended', { ts: extending, html: '<template>{inherited}{inhertied}</template>' }),
            ...component('modal', { ts: modal, html: '<template>{label}{lable}</template>' })
        });
        assert.deepEqual(
            findings.map((finding) => finding.replace(/^.*lwc\/(\w+).* (\w+)$/, '$1 $2')),
            ['extended inhertied', 'modal lable']
        );
    });

    it('looks through mixins', async () => {
        const findings = await findingsOf('<p>{titel}</p>', 'NavigationMixin(LightningElement)');
        assert.equal(findings.length, 1);
    });
});
