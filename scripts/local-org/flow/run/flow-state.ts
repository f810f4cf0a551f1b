/** Where a flow stands that a person runs, as the page that shows it gets it. */

export interface ScreenState {
    readonly name: string;
    readonly label: string;
    readonly fields: readonly ScreenFieldState[];
    readonly allowBack: boolean;
    readonly allowFinish: boolean;
    readonly backLabel: string;
    /** `Next`, `Finish` or what the screen calls it. */
    readonly nextLabel: string;
}

export interface ScreenFieldState {
    readonly name: string;
    /** DisplayText, InputField, LargeTextArea, RadioButtons or DropdownBox. */
    readonly type: string;
    /** Empty for display text. */
    readonly label: string;
    /** String, Number, Currency, Boolean, Date or DateTime; empty for display text. */
    readonly dataType: string;
    readonly required: boolean;
    readonly helpText?: string;
    /** What is entered: text, number, boolean, ISO 8601, or the value of one of the choices; null for nothing. */
    readonly value: unknown;
    readonly choices?: readonly { readonly value: string; readonly label: string }[];
    /** Display text as HTML. */
    readonly text?: string;
    /** Why the value was not taken. */
    readonly error?: string;
}

export type FlowState =
    | { readonly interviewId: string; readonly status: 'screen'; readonly screen: ScreenState }
    | {
          readonly interviewId: string;
          readonly status: 'finished';
          /** The output variables by name. */
          readonly outputs: Readonly<Record<string, unknown>>;
      }
    | { readonly interviewId: string; readonly status: 'failed'; readonly message: string };
