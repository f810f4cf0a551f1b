import type { ScreenState } from '../../local-org/flow/run/flow-state.ts';

/** Where a screen flow stands, as the page needs it. */
export type FlowStep =
    | { interviewId: string; status: 'screen'; screen: ScreenState }
    | { interviewId: string; status: 'finished' }
    | { interviewId: string; status: 'failed'; message: string };
