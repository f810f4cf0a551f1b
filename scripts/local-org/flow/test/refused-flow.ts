import type { SourceFiles } from '../../test/sample-org.ts';

/** What is refused, a flow F with it, and what the refusal says. */
export type RefusedFlow = readonly [what: string, flow: SourceFiles, message: RegExp];
