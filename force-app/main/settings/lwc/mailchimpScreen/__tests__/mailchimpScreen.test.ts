import { isNarrow } from 'c/mailchimpScreen';

describe('c-mailchimp-screen', () => {
    it.each([
        [320, true],
        [479, true],
        [480, false],
        [1280, false]
    ])('takes a window of %d pixels for narrow: %s', (width, narrow) => {
        window.innerWidth = width;
        expect(isNarrow()).toBe(narrow);
    });
});
