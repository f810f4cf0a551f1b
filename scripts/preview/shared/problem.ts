/** Something wrong in a source file, as an editor would show it. Line and column count from 1; 0 when not known. */
export interface Problem {
    /** Relative to the project, with forward slashes. */
    file: string;
    line: number;
    column: number;
    message: string;
}

/** One or more source files cannot be compiled. */
export class CompileProblems extends Error {
    readonly problems: Problem[];

    constructor(problems: Problem[]) {
        super(problems.map(describeProblem).join('\n'));
        this.name = 'CompileProblems';
        this.problems = problems;
    }
}

/** `file:line:column message`, which terminals and editors turn into a link; `file: message` when the line is not known. */
export function describeProblem({ file, line, column, message }: Problem): string {
    return line === 0 ? `${file}: ${message}` : `${file}:${line}:${column} ${message}`;
}
