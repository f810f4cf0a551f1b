import lwcPlugin from '@lwc/eslint-plugin-lwc';
import lwcRecommendedTs from '@salesforce/eslint-config-lwc/recommended-ts.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const testSupport = 'config/jest/**/*.ts';
const components = ['force-app/**/lwc/**/*.ts', testSupport];
const componentTests = ['force-app/**/lwc/**/__tests__/**/*.ts', testSupport];

const typeChecked = (project) => ({
    parser: tseslint.parser,
    parserOptions: { project, tsconfigRootDir: import.meta.dirname }
});

export default defineConfig([
    globalIgnores([
        'build/**',
        'coverage/**',
        '.sf/**',
        '.sfdx/**',
        '.preview-cache/**',
        '**/*.d.ts',
        'force-app/**/*.js'
    ]),
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    {
        files: components,
        extends: [lwcRecommendedTs, tseslint.configs.recommendedTypeChecked],
        languageOptions: {
            ...typeChecked('./config/tsconfig.lwc-tests.json'),
            globals: { ...globals.browser }
        },
        plugins: { '@lwc/lwc': lwcPlugin },
        rules: {
            // TypeScript, or the rule's TypeScript twin below, does these better.
            'no-undef': 'off',
            'no-unused-vars': 'off',
            'no-shadow': 'off',
            'no-use-before-define': 'off',
            'no-useless-constructor': 'off',
            'no-throw-literal': 'off',
            'no-return-await': 'off',
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
            ],
            '@typescript-eslint/no-shadow': 'error',
            // eslint-plugin-import cannot resolve what the platform supplies: lightning/*, @salesforce/*, c/*.
            'import/named': 'off',
            'import/namespace': 'off',
            'import/default': 'off',
            'import/export': 'off'
        }
    },
    {
        files: componentTests,
        extends: [jest.configs['flat/recommended']],
        languageOptions: { globals: { ...globals.node, ...globals.jest } },
        rules: {
            // A test emits from wire adapters and mocks modules in ways that no component should.
            '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
            '@typescript-eslint/no-require-imports': 'off',
            '@typescript-eslint/no-unsafe-call': 'off',
            '@typescript-eslint/no-unsafe-assignment': 'off',
            '@typescript-eslint/no-unsafe-member-access': 'off',
            'consistent-return': 'off'
        }
    },
    {
        files: ['scripts/**/*.ts'],
        extends: [tseslint.configs.recommendedTypeChecked],
        languageOptions: typeChecked('./scripts/tsconfig.json'),
        rules: {
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
            ],
            // An exception of Apex is no error of JavaScript: the local org throws its own class, without a stack of Node's.
            '@typescript-eslint/only-throw-error': [
                'error',
                { allow: [{ from: 'file', name: ['ApexThrow', 'LimitExceeded'] }], allowRethrowing: true }
            ],
            '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
            '@typescript-eslint/restrict-template-expressions': [
                'error',
                { allowNumber: true, allowBoolean: true, allowNullish: true }
            ]
        }
    },
    {
        files: ['scripts/**/*.test.ts'],
        rules: {
            // node:test's describe and it return promises that the runner itself waits for.
            '@typescript-eslint/no-floating-promises': [
                'error',
                {
                    allowForKnownSafeCalls: [
                        { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] }
                    ]
                }
            ]
        }
    },
    {
        files: ['*.config.js', 'scripts/**/*.mjs'],
        extends: [tseslint.configs.recommended],
        languageOptions: { globals: { ...globals.node } }
    }
]);
