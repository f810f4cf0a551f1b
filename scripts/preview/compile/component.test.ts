import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { scratchProject } from '../testing/scratch-project.ts';
import { ComponentCompiler } from './component.ts';

const project = scratchProject({});
after(() => project.remove());

const compile = (file: string, text: string) =>
    new ComponentCompiler(project.root).compile({
        path: project.write(`main/lwc/greeting/${file}`, text),
        namespace: 'c',
        name: 'greeting'
    });

describe('ComponentCompiler', () => {
    it('compiles a TypeScript class to a registered LWC class', async () => {
        const code = await compile(
            'greeting.ts',
            "import { LightningElement, api } from 'lwc';\nexport default class Greeting extends LightningElement {\n    @api name?: string;\n}\n"
        );
        assert.match(code, /registerComponent/);
        assert.match(code, /publicProps:\s*\{\s*name/);
    });

    it('reports what LWC refuses at the position in the TypeScript, not in the JavaScript', async () => {
        const source = [
            'interface Gone {',
            '    a: string;',
            '}',
            "import { LightningElement, api } from 'lwc';",
            'export default class Greeting extends LightningElement {',
            '    @api DATA?: Gone;',
            '    @api @api twice?: Gone;',
            '}'
        ].join('\n');
        await assert.rejects(compile('greeting.ts', source), (error: Error) => {
            assert.match(error.message, /^force-app\/main\/lwc\/greeting\/greeting\.ts:7:\d+ LWC\d+/);
            return true;
        });
    });

    it('reports an error of a template with its line and column', async () => {
        await assert.rejects(compile('greeting.html', '<template>\n    <div>\n</template>'), {
            name: 'CompileProblems',
            message: /^force-app\/main\/lwc\/greeting\/greeting\.html:3:1 LWC\d+/
        });
    });

    it('compiles again once a file has changed', async () => {
        const compiler = new ComponentCompiler(project.root);
        const html = (text: string) => project.write('main/lwc/greeting/greeting.html', `<template>${text}</template>`);
        const file = { path: html('before'), namespace: 'c', name: 'greeting' };
        assert.match(await compiler.compile(file), /before/);
        html('after');
        assert.match(await compiler.compile(file), /after/);
    });
});
