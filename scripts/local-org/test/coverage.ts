/** Which lines ran: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_code_coverage_intro.htm */
import { findAnnotation } from '../apex/declare/modifiers.ts';
import type { Program } from '../apex/program.ts';
import type { FileCoverage } from './test-types.ts';

/** Classes and triggers that are not tests themselves; classes without a statement are left out, as on the platform. */
export function coverageOf(program: Program): FileCoverage[] {
    const testFiles = new Set(
        program.userTypes
            .filter(({ outer, definition }) => !outer && findAnnotation(definition.annotations, 'istest'))
            .map(({ unit }) => unit)
    );
    return program.units
        .filter((unit) => !testFiles.has(unit) && unit.executableLines.size > 0)
        .map((unit) => {
            const lines = [...unit.executableLines].sort((left, right) => left - right);
            return {
                name: unit.source.name,
                file: unit.source.file,
                covered: lines.filter((line) => unit.hits[line]),
                uncovered: lines.filter((line) => !unit.hits[line])
            };
        })
        .sort((left, right) => left.name.localeCompare(right.name));
}

/** Covered lines of a hundred; 100 for a file without lines. */
export function percentOf({ covered, uncovered }: FileCoverage): number {
    const all = covered.length + uncovered.length;
    return all === 0 ? 100 : Math.floor((covered.length * 100) / all);
}
