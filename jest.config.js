import lwcJest from '@salesforce/sfdx-lwc-jest/config.js';

export default {
    ...lwcJest.jestConfig,
    roots: ['<rootDir>/force-app'],
    testMatch: ['**/__tests__/**/*.test.ts'],
    setupFilesAfterEnv: [...lwcJest.jestConfig.setupFilesAfterEnv, '<rootDir>/config/jest/setup.ts'],
    moduleNameMapper: { '^lightning/modal$': '<rootDir>/config/jest/modal.ts' },
    modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.localdevserver'],
    collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
    coverageDirectory: 'coverage/lwc'
};
