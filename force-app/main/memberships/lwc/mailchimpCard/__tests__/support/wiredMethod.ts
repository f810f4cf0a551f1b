/** Takes the place of a cacheable Apex method; a test emits what it answers. */
const { createApexTestWireAdapter } = require('@salesforce/sfdx-lwc-jest') as {
    createApexTestWireAdapter: (method: jest.Mock) => unknown;
};

export default createApexTestWireAdapter(jest.fn());
