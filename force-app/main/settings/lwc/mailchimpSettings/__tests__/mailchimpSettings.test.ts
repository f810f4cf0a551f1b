import MailchimpSettings from 'c/mailchimpSettings';
import {
    find,
    findAll,
    mount,
    settle,
    type Mounted
} from '../../../../memberships/lwc/mailchimpCard/__tests__/support/mount';

jest.mock('@salesforce/customPermission/Mailchimp_Administer', () => ({ default: true }), { virtual: true });
jest.mock(
    '@salesforce/apex/MailchimpAudiencesController.getAudiences',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpAudiencesController.leaveOut',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpHealthController.getHealth',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpOptionsController.getOptions',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpOptionsController.saveOptions',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSettingsController.connect',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSettingsController.connection',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSettingsController.disconnect',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSettingsController.testConnection',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.approveRun',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.cancelRun',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.getDryRun',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.getOverview',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.getProgress',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.getRuns',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.setObjects',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.schedule',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);
jest.mock(
    '@salesforce/apex/MailchimpSyncController.startRun',
    () => ({ default: jest.fn(() => new Promise(() => undefined)) }),
    {
        virtual: true
    }
);

let element: Mounted<MailchimpSettings>;

const SECTIONS = ['connection', 'sync', 'advanced', 'health'];
const shown = (): string[] => SECTIONS.filter((name) => findAll(element, `c-mailchimp-${name}`).length > 0);
const activeTab = (): string => find<{ activeTabValue: string }>(element, 'lightning-tabset').activeTabValue;

function open(): void {
    element = mount<MailchimpSettings>('c-mailchimp-settings', MailchimpSettings);
}

async function openTab(section: string): Promise<void> {
    const tabs = findAll<{ value: string }>(element, 'lightning-tab');
    tabs.find(({ value }) => value === section)!.dispatchEvent(new CustomEvent('active'));
    await settle();
}

describe('c-mailchimp-settings', () => {
    it('begins with the connection', async () => {
        open();
        expect(find(element, 'h1').textContent).toBe('General Settings');
        expect(findAll<{ label: string }>(element, 'lightning-tab').map(({ label }) => label)).toEqual([
            'Connection',
            'Sync',
            'Advanced Settings',
            'Health'
        ]);
        expect(shown()).toEqual(['connection']);
        await expect(element).toBeAccessible();
    });

    it('opens one section at a time, and keeps what is not saved yet', async () => {
        open();
        await openTab('advanced');
        expect(shown()).toEqual(['advanced']);
        await openTab('sync');
        expect(shown()).toEqual(['sync', 'advanced']);
    });

    it('leads from the health check to the section with the fix', async () => {
        open();
        await openTab('health');
        find(element, 'c-mailchimp-health').dispatchEvent(new CustomEvent('opensection', { detail: 'connection' }));
        await settle();
        expect(activeTab()).toBe('connection');
        expect(shown()).toEqual(['connection']);
    });
});
