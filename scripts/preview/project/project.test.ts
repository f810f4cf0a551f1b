import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { recordPageMeta, scratchProject } from '../testing/scratch-project.ts';
import { readProject } from './project.ts';

const scratch = scratchProject({
    'main/lwc/greeting/greeting.ts': '',
    'main/lwc/greeting/greeting.js': 'written by the build',
    'main/lwc/greeting/greeting.js-meta.xml': recordPageMeta,
    'main/lwc/greeting/__tests__/greeting.test.ts': '',
    'main/lwc/look/look.css': '',
    'main/lwc/jsconfig.json': '{}',
    'main/quickActions/Contact.Call_Back.quickAction-meta.xml':
        '<QuickAction><flowDefinition>Call_Back</flowDefinition><label>Call back</label><type>Flow</type></QuickAction>',
    'main/quickActions/Contact.Note.quickAction-meta.xml':
        '<QuickAction><label>Note</label><type>Create</type></QuickAction>',
    'main/quickActions/Everywhere.quickAction-meta.xml':
        '<QuickAction><flowDefinition>Call_Back</flowDefinition><label>Global</label><type>Flow</type></QuickAction>',
    'main/tabs/Room__c.tab-meta.xml': '<CustomTab><customObject>true</customObject></CustomTab>',
    'main/tabs/Choices.tab-meta.xml':
        '<CustomTab><label>Your choices</label><lwcComponent>greeting</lwcComponent></CustomTab>',
    'main/labels/CustomLabels.labels-meta.xml':
        '<CustomLabels><labels><fullName>Hello</fullName><value>Hi &amp; bye</value></labels></CustomLabels>'
});
after(() => scratch.remove());

describe('readProject', () => {
    const { bundles, labels, quickActions, tabs } = readProject(scratch.root);

    it('finds the bundles, and takes a script before a template before a stylesheet', () => {
        const entries = [...bundles.values()].map(({ name, entry }) => [name, entry]);
        assert.deepEqual(entries, [
            ['greeting', 'greeting.ts'],
            ['look', 'look.css']
        ]);
    });

    it('reads targets, objects and typed defaults of design attributes', () => {
        const greeting = bundles.get('greeting');
        assert.equal(greeting?.masterLabel, 'Greeting & more');
        assert.equal(greeting?.apiVersion, 67);
        assert.deepEqual(greeting?.targets, [
            { name: 'lightning__RecordPage', objects: ['Contact'], defaults: { size: 5, loud: true } },
            { name: 'lightning__AppPage', objects: undefined, defaults: {} }
        ]);
    });

    it('does not expose a bundle without js-meta.xml', () => {
        assert.equal(bundles.get('look')?.isExposed, false);
    });

    it('reads the quick actions of objects that run a flow', () => {
        assert.deepEqual(quickActions, [
            { object: 'Contact', name: 'Call_Back', label: 'Call back', flow: 'Call_Back' }
        ]);
    });

    it('reads the tabs that show a component', () => {
        assert.deepEqual(tabs, [{ name: 'Choices', label: 'Your choices', component: 'greeting' }]);
    });

    it('reads labels', () => {
        assert.equal(labels.get('Hello'), 'Hi & bye');
    });
});
