import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whyNoJava } from './java.ts';
import { pmd } from './pmd.ts';
import { findingsIn } from './sample-project.ts';
import { apexClass } from './samples.ts';

const withoutJava = await whyNoJava();

describe('check:pmd', { skip: withoutJava }, () => {
    it('reports injection, queries in loops, empty catch blocks, trailing spaces, and a class that it cannot parse', async () => {
        const sample = [
            'public with sharing class Sample {',
            '    public static void run(String name) {',
            "        Database.query('SELECT Id FROM Contact WHERE Name = ' + name, AccessLevel.USER_MODE);  ",
            '        for (Integer i = 0; i < 3; i++) {',
            '            List<Contact> all = [SELECT Id FROM Contact WITH USER_MODE LIMIT 1];',
            '        }',
            '        try {',
            '            run(name);',
            '        } catch (Exception e) {',
            '        }',
            '    }',
            '}'
        ];
        const findings = await findingsIn(pmd, {
            ...apexClass('Sample', sample.join('\n')),
            ...apexClass('Broken', 'public class Broken { void run( }')
        });
        for (const expected of [
            /Sample\.cls:3:.*ApexSOQLInjection/,
            /Sample\.cls:3:.*NoTrailingWhitespace/,
            /Sample\.cls:5:.*OperationWithLimitsInLoop/,
            /Sample\.cls:9:.*EmptyCatchBlock/,
            /Broken\.cls/
        ]) {
            assert.ok(
                findings.some((finding) => expected.test(finding)),
                `${expected} is not among\n${findings.join('\n')}`
            );
        }
    });
});
