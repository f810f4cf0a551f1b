import lwcJest from '@salesforce/sfdx-lwc-jest/config.js';

export default {
    ...lwcJest.jestConfig,
    roots: ['<rootDir>/force-app'],
    modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.localdevserver'],
    collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
    coverageDirectory: 'coverage/lwc'
};
