import { labels } from 'c/mailchimpLabels';

describe('labels', () => {
    it('all have a text in the label file', () => {
        const missing = Object.values(labels).filter((text) => text.startsWith('c.'));
        expect(missing).toEqual([]);
    });
});
