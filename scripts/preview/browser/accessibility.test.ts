import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessibility.ts';
import { visitRecord } from './stage.ts';

describe('the check of accessibility itself', () => {
    it('finds pale text and a nameless button inside a component', () =>
        visitRecord('Keiko Tanaka', {}, async ({ page, card }) => {
            await card.says('Keiko Tanaka isn’t in any Mailchimp audience');
            await assertAccessible(page);
            const heading = card.root.getByText('Keiko Tanaka isn’t in any Mailchimp audience');
            await heading.evaluate((element) => (element.style.color = '#ccc'));
            await assert.rejects(assertAccessible(page), /color-contrast/);
            await heading.evaluate((element) => element.replaceChildren(document.createElement('button')));
            await assert.rejects(assertAccessible(page), /button-name/);
        }));
});
