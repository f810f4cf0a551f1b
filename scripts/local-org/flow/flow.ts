/** A flow made ready to run: no XML is left. */
import type { Type } from '../apex/types.ts';
import type { SObjectDescription } from '../data/schema/schema.ts';
import type { Value } from '../runtime/values.ts';
import type { Interview } from './run/interview.ts';
import type { InterviewBatch } from './run/interview-batch.ts';

/** Reads a value in an interview. */
export type Read = (interview: Interview) => Value;
export type Test = (interview: Interview) => boolean;
/** Where a connector leads; undefined is the end. Known when the whole flow has been read. */
export type Connector = () => FlowElement | undefined;

/** Elements that do nothing outside the interview take a step; the others are run for all interviews that have reached them. */
export type FlowElement = {
    readonly name: string;
    readonly type: string;
} & ({ readonly step: (interview: Interview) => StepEnd } | BulkElement | ScreenElement);

export interface StepEnd {
    readonly next: FlowElement | undefined;
    readonly detail?: string;
}

export interface BulkElement {
    /** Sets where each interview goes on, or fails it; gives what the trace says. */
    readonly runAll: (batch: InterviewBatch, interviews: readonly Interview[]) => string;
    /** In a screen flow: what was done before has to be committed first. */
    readonly needsCommit?: (batch: InterviewBatch) => boolean;
}

export interface ScreenElement {
    readonly screen: Screen;
}

export interface Screen {
    readonly label: string;
    readonly fields: readonly ScreenField[];
    readonly allowBack: boolean;
    readonly allowFinish: boolean;
    readonly backLabel: string;
    readonly nextLabel: () => string;
    readonly next: Connector;
}

export interface ScreenChoice {
    /** What stands for it while a person chooses. */
    readonly token: string;
    readonly label: string;
    readonly value: Value;
}

export type ScreenFieldKind = 'DisplayText' | 'InputField' | 'LargeTextArea' | 'RadioButtons' | 'DropdownBox';

export interface ScreenField {
    readonly name: string;
    readonly kind: ScreenFieldKind;
    readonly dataType: string;
    /** The type of its value; undefined for display text. */
    readonly type: Type | undefined;
    /** The text itself for display text. */
    readonly label: Read;
    readonly helpText: Read;
    readonly required: boolean;
    readonly initial: Read | undefined;
    /** The choices, asked for when the screen is shown. */
    readonly choices: ((interview: Interview) => readonly ScreenChoice[]) | undefined;
    /** The token of the choice that is made already. */
    readonly defaultChoice: string | undefined;
    readonly check: { readonly holds: Test; readonly message: Read } | undefined;
}

/** How what a flow does with data is checked; `user` is what the platform calls user context. */
export type RunContext = 'user' | 'systemWithSharing' | 'systemWithoutSharing';

export interface FlowVariable {
    readonly name: string;
    readonly type: Type;
    readonly isInput: boolean;
    readonly isOutput: boolean;
    readonly initial: Read | undefined;
}

export interface CompiledFlow {
    readonly name: string;
    readonly label: string;
    readonly version: string;
    readonly file: string;
    readonly runContext: RunContext;
    readonly variables: readonly FlowVariable[];
    /** Where interviews begin: the immediate path of record-triggered flows. */
    readonly start: FlowElement | undefined;
    /** Record-triggered flows only. */
    readonly trigger: FlowTrigger | undefined;
}

export interface FlowTrigger {
    readonly object: SObjectDescription;
    readonly meetsCriteria: Test;
    /** Where the path that runs after the commit begins. */
    readonly afterCommit: FlowElement | undefined;
}
