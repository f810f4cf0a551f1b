import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startPreview, type Preview } from '../server/server.ts';
import { FakeOrg } from '../testing/fake-org.ts';
import { recordPageMeta, scratchProject } from '../testing/scratch-project.ts';
import { vendorFiles } from '../vendor/vendor.ts';
import { stage } from './stage.ts';

const html = `<template>
    <p class="user">{user}</p>
    <p class="wired">{wiredText}</p>
    <p class="error">{error}</p>
    <p class="handled">handled {handled}</p>
    <button onclick={notify}>Notify</button>
    <button onclick={refresh}>Refresh view</button>
    <button onclick={readAgain}>Read again</button>
    <button onclick={call}>Call</button>
    <button onclick={toast}>Toast</button>
    <button onclick={fail}>Fail</button>
    <button onclick={navigate}>Navigate</button>
    <lightning-record-edit-form></lightning-record-edit-form>
</template>`;
const script = `import { LightningElement, api, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent, registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { publish } from 'lightning/messageService';
import { refreshApex } from '@salesforce/apex';
import greet from '@salesforce/apex/Greeter.greet';
import USER_ID from '@salesforce/user/Id';
import mayChange from '@salesforce/customPermission/Change';

export default class Greeting extends NavigationMixin(LightningElement) {
    @api recordId?: string;
    wired: { data?: { className: string } } = {};
    handled = 0;
    error = '';
    handler = 0;
    @wire(greet, { id: '$recordId', never: '$undefinedAtFirst' }) neverCalled: unknown;
    @wire(greet, { id: '$recordId' }) take(value: { data?: { className: string } }): void {
        this.wired = value;
    }
    connectedCallback(): void {
        this.handler = registerRefreshHandler(this.template.host, async () => (this.handled += 1));
    }
    disconnectedCallback(): void {
        unregisterRefreshHandler(this.handler);
    }
    get user(): string {
        return USER_ID + ' may change: ' + mayChange;
    }
    get wiredText(): string {
        return this.wired.data ? this.wired.data.className + ' answered' : 'nothing yet';
    }
    notify(): void {
        void notifyRecordUpdateAvailable([{ recordId: this.recordId }]);
    }
    refresh(): void {
        this.dispatchEvent(new RefreshEvent());
    }
    readAgain(): void {
        void refreshApex(this.wired);
    }
    async call(): Promise<void> {
        try {
            await greet({ id: this.recordId });
        } catch (error) {
            this.error = error.body.message;
        }
    }
    toast(): void {
        publish();
        this.dispatchEvent(new ShowToastEvent({ title: 'A toast', message: 'for you', variant: 'success' }));
    }
    fail(): void {
        throw new Error('Something to mend');
    }
    navigate(): void {
        const attributes = { objectApiName: 'Lead', actionName: 'list' };
        this[NavigationMixin.Navigate]({ type: 'standard__objectPage', attributes });
    }
}`;

const project = scratchProject({
    'main/lwc/greeting/greeting.html': html,
    'main/lwc/greeting/greeting.ts': script,
    'main/lwc/greeting/greeting.js-meta.xml': recordPageMeta
});

describe('a component in the preview', () => {
    const org = new FakeOrg();
    let preview: Preview;
    let page: Page;

    before(async () => {
        const mailchimp = { url: 'http://localhost/', isReal: false };
        preview = await startPreview({ project: project.root, org, vendor: await vendorFiles(), mailchimp, port: 0 });
        const { window } = await stage();
        await window.context.clearCookies();
        page = await window.context.newPage();
        await page.goto(new URL('/lightning/r/Contact/003/view', preview.url).href);
        await shows('Greeter answered');
    });
    after(async () => {
        await page.close();
        await preview.stop();
        project.remove();
    });

    const shows = (text: string) => page.getByText(text, { exact: true }).waitFor();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    const wiredCalls = () => org.calls.length;

    it('knows the user and the user’s permissions', () => shows('005-manager may change: true'));

    it('runs in synthetic shadow', async () => {
        const isSynthetic = "document.querySelector('preview-app').shadowRoot.synthetic";
        assert.equal(await page.evaluate(isSynthetic), true);
    });

    it('is not called by a wire while a parameter is undefined', () => {
        assert.deepEqual(
            org.calls.map(({ params }) => params),
            [{ id: '003' }]
        );
    });

    it('keeps working after its code threw an error, which is shown', async () => {
        await press('Fail');
        await page.getByText('Something to mend').waitFor();
    });

    it('refreshes the record view by notifyRecordUpdateAvailable', async () => {
        org.recordName = 'Notified Name';
        await press('Notify');
        await heading('Notified Name');
    });

    it('refreshes the record view and every registered handler by RefreshEvent', async () => {
        org.recordName = 'Refreshed Name';
        await press('Refresh view');
        await heading('Refreshed Name');
        await shows('handled 1');
    });

    it('reads a wire again by refreshApex', async () => {
        const before = wiredCalls();
        await Promise.all([page.waitForResponse(/Greeter\.greet/), press('Read again')]);
        assert.equal(wiredCalls(), before + 1);
    });

    it('catches the sentence of an Apex exception', async () => {
        org.failure = new Error('Not today');
        await press('Call');
        await shows('Not today');
        org.failure = undefined;
    });

    it('shows a platform toast', async () => {
        await press('Toast');
        await shows('A toast');
    });

    it('may contain what only an org has, as a placeholder', async () => {
        await page.locator('[data-preview-placeholder=recordEditForm]').waitFor();
    });

    it('navigates by page references', async () => {
        await press('Navigate');
        await heading('Leads');
        assert.equal(new URL(page.url()).pathname, '/lightning/o/Lead/list');
    });
});
