import { explain, isClassAccessError, reduceErrors } from 'c/mailchimpErrors';

describe('reduceErrors', () => {
    it.each([
        ['Apex', { body: { message: 'The record doesn’t exist any more.' } }, ['The record doesn’t exist any more.']],
        ['a read of the UI API', { body: [{ message: 'One.' }, { message: 'Two.' }] }, ['One.', 'Two.']],
        ['page errors', { body: { pageErrors: [{ message: 'Page.' }], fieldErrors: {} } }, ['Page.']],
        ['field errors', { body: { fieldErrors: { Email: [{ message: 'No email.' }] } } }, ['No email.']],
        [
            'a write of the UI API, whose details say more than its message',
            {
                body: {
                    message: 'An error occurred.',
                    output: { errors: [{ message: 'Record.' }], fieldErrors: { Email: [{ message: 'Field.' }] } }
                }
            },
            ['Record.', 'Field.']
        ],
        ['JavaScript', new Error('Broken.'), ['Broken.']],
        ['the network', { statusText: 'Service Unavailable' }, ['Service Unavailable']],
        ['a text', '  Plain.  ', ['Plain.']],
        ['a list that repeats itself', [new Error('Same.'), { body: { message: 'Same.' } }], ['Same.']],
        ['nothing', undefined, []],
        ['null', null, []],
        ['an empty body', { body: {} }, []],
        ['a body of null entries', { body: [null, { message: ' ' }] }, []],
        ['an empty body beside a message', { body: {}, message: 'Outer.' }, ['Outer.']]
    ])('reads what %s says', (_origin, error, messages) => {
        expect(reduceErrors(error)).toEqual(messages);
    });
});

describe('explain', () => {
    it('joins the sentences', () => {
        expect(explain({ body: [{ message: 'One.' }, { message: 'Two.' }] })).toBe('One. Two.');
    });

    it('says something even if the error does not', () => {
        expect(explain({})).toBe('Something unexpected happened. Please try again.');
    });
});

describe('isClassAccessError', () => {
    it.each([
        ["You do not have access to the Apex class named 'SomeController'.", true],
        ['Sie haben keinen Zugriff auf die Apex-Klasse „SomeController“.', true],
        ['The record doesn’t exist any more.', false]
    ])('decides by the name of the class: %s', (message, refused) => {
        expect(isClassAccessError({ body: { message } }, 'SomeController')).toBe(refused);
    });

    it('is false where there is no error', () => {
        expect(isClassAccessError(undefined, 'SomeController')).toBe(false);
    });
});
