/** One source file on its way through the compiler, and which of its lines ran. */
import type { AnonymousUnitContext, CompilationUnitContext, TriggerUnitContext } from '@apexdevtools/apex-parser';
import { parseAnonymous, parseClass, parseTrigger, placeOf } from '../parse.ts';
import { CompileError, type CompileProblem } from '../problems.ts';
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';

export interface SourceText {
    readonly file: string;
    readonly name: string;
    readonly text: string;
    readonly kind: 'class' | 'trigger' | 'anonymous';
    readonly apiVersion: number;
}

export class SourceUnit {
    readonly source: SourceText;
    readonly problems: CompileProblem[] = [];
    /** Lines that hold a statement: what coverage is counted over. */
    readonly executableLines = new Set<number>();
    /** Lines that ran, since the program was loaded or {@link SourceUnit.forgetCoverage}. */
    hits: boolean[] = [];
    readonly classTree: CompilationUnitContext | undefined;
    readonly triggerTree: TriggerUnitContext | undefined;
    readonly anonymousTree: AnonymousUnitContext | undefined;

    constructor(source: SourceText) {
        this.source = source;
        const { file, text, kind } = source;
        const parsed =
            kind === 'class'
                ? parseClass(file, text)
                : kind === 'trigger'
                  ? parseTrigger(file, text)
                  : parseAnonymous(file, text);
        this.problems.push(...parsed.problems);
        if (this.problems.length === 0) {
            this.classTree = kind === 'class' ? (parsed.tree as CompilationUnitContext) : undefined;
            this.triggerTree = kind === 'trigger' ? (parsed.tree as TriggerUnitContext) : undefined;
            this.anonymousTree = kind === 'anonymous' ? (parsed.tree as AnonymousUnitContext) : undefined;
        }
    }

    report(node: ApexParserRuleContext, message: string): void {
        const { line, column } = placeOf(node);
        if (!this.problems.some((each) => each.line === line && each.column === column && each.message === message)) {
            this.problems.push({ file: this.source.file, line, column, message });
        }
    }

    /** Runs a piece of the compilation; a CompileError becomes a problem (unless it has no place: then it is recorded already). */
    attempt<T>(work: () => T): T | undefined {
        try {
            return work();
        } catch (error) {
            if (error instanceof CompileError) {
                if (error.node) {
                    this.report(error.node, error.message);
                }
                return undefined;
            }
            throw error;
        }
    }

    forgetCoverage(): void {
        this.hits = [];
    }
}
