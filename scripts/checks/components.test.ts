import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { components } from './components.ts';
import { findingsIn, type SampleFiles } from './sample-project.ts';
import { component, componentClass } from './samples.ts';

const design = (name: string): string =>
    `<isExposed>true</isExposed>\n<targetConfigs><targetConfig targets="lightning__RecordPage"><property name="${name}" type="String" /></targetConfig></targetConfigs>`;

const card = (name = 'size', html = '<template></template>'): SampleFiles =>
    component('card', {
        ts: componentClass('    @api size?: string;\n    hidden?: string;'),
        html,
        metadata: design(name)
    });

describe('check:components', () => {
    it('reports a design attribute that is not public in the class', async () => {
        assert.deepEqual(await findingsIn(components, card('hidden')), [
            'force-app/main/room/lwc/card/card.js-meta.xml:4:77 the class has no @api hidden'
        ]);
    });

    it('reports a component that is not exposed and that nothing uses', async () => {
        const row = component('cardRow', { html: '<template><c-card-row></c-card-row></template>' });
        const unused = 'force-app/main/room/lwc/cardRow is not exposed and nothing uses it';
        assert.deepEqual(await findingsIn(components, { ...row, ...card() }), [unused]);
        const used = '<template><c-card-row></c-card-row></template>';
        assert.deepEqual(await findingsIn(components, { ...row, ...card('size', used) }), []);
    });

    it('reports built files whose source is gone, and a component without metadata', async () => {
        const stale = 'force-app/main/room/lwc/card/old.js';
        assert.deepEqual(
            await findingsIn(components, { ...card(), [stale]: '', 'force-app/main/room/lwc/bare/bare.ts': '' }),
            [
                'force-app/main/room/lwc/bare has no bare.js-meta.xml and would not be deployed',
                `${stale} has no .ts beside it any more; delete it`
            ]
        );
    });
});
