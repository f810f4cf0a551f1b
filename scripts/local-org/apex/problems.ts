/** Compile errors: collected, never thrown past the statement that holds them, and reported all at once. */
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';

/** One error of the source; line and column from 1. */
export interface CompileProblem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

/** Ends the compilation of one statement or declaration; the others go on. */
export class CompileError extends Error {
    /** Undefined when the problems are recorded already. */
    readonly node: ApexParserRuleContext | undefined;

    constructor(node: ApexParserRuleContext | undefined, message: string) {
        super(message);
        this.node = node;
    }
}

/** Source that does not compile: what starting an org or calling a broken class ends with. */
export class CompileFailure extends Error {
    readonly problems: readonly CompileProblem[];

    constructor(problems: readonly CompileProblem[]) {
        super(problems.map(formatProblem).join('\n'));
        this.problems = problems;
    }
}

/** `file:line:column message` */
export function formatProblem({ file, line, column, message }: CompileProblem): string {
    return `${file}:${line}:${column} ${message}`;
}
