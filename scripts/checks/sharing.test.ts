import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsIn } from './sample-project.ts';
import { apexClass } from './samples.ts';
import { sharing } from './sharing.ts';

describe('check:sharing', () => {
    it('reports a class without a sharing keyword, but not tests, interfaces, enums and inner classes', async () => {
        const findings = await findingsIn(sharing, {
            ...apexClass('Silent', '/** A comment. */\npublic class Silent {}\n'),
            ...apexClass('Stated', 'public inherited sharing class Stated {\n    public class Inner {}\n}\n'),
            ...apexClass('Open', 'public without sharing class Open {}\n'),
            ...apexClass('SilentTest', '@IsTest\nprivate class SilentTest {}\n'),
            ...apexClass('Role', 'public interface Role {}\n'),
            ...apexClass('Colour', 'public enum Colour { RED }\n')
        });
        assert.deepEqual(findings, [
            'force-app/main/room/classes/Silent.cls:2 Silent does not say with, without or inherited sharing'
        ]);
    });
});
