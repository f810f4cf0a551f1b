/** One part of `npm test`; each is an npm script of its own. */
export interface Part {
    /** The npm script. */
    name: string;
    /** The TypeScript program behind it, relative to the project, and its parameters. */
    program: string;
    parameters: string[];
}

/** The parts of `npm test` in the order they run. */
export const parts: Part[] = [
    { name: 'check', program: 'scripts/checks/main.ts', parameters: [] },
    { name: 'typecheck', program: 'scripts/test-run/typecheck.ts', parameters: [] },
    { name: 'test:lwc', program: 'scripts/test-run/lwc-tests.ts', parameters: [] },
    { name: 'apex:test', program: 'scripts/local-org/test-command.ts', parameters: [] },
    {
        name: 'apex:test:person-accounts',
        program: 'scripts/local-org/test-command.ts',
        parameters: [
            ...['--person-accounts', '--dir', 'force-app/person-accounts'],
            ...['--class', 'MailchimpPersonTest', '--class', 'EmailOptOutPersonAccountTest']
        ]
    },
    { name: 'test:scripts', program: 'scripts/test-run/script-tests.ts', parameters: [] },
    { name: 'test:mailchimp', program: 'scripts/test-run/script-tests.ts', parameters: ['mailchimp'] },
    { name: 'test:browser', program: 'scripts/test-run/browser-tests.ts', parameters: [] }
];
