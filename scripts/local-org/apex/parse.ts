/** From Apex text to the parse tree of @apexdevtools/apex-parser, with every syntax error at its place. */
import {
    ApexErrorListener,
    ApexParserFactory,
    type AnonymousUnitContext,
    type ApexParserRuleContext,
    type CompilationUnitContext,
    type TriggerUnitContext
} from '@apexdevtools/apex-parser';
import { protectPatterns } from '../data/soql/syntax/text-literal.ts';
import type { CompileProblem } from './problems.ts';

export interface Parsed<Tree> {
    readonly tree: Tree;
    readonly problems: CompileProblem[];
}

class SyntaxErrors extends ApexErrorListener {
    readonly problems: CompileProblem[] = [];
    private readonly file: string;

    constructor(file: string) {
        super();
        this.file = file;
    }

    apexSyntaxError(line: number, column: number, message: string): void {
        this.problems.push({ file: this.file, line, column: column + 1, message });
    }
}

function parse<Tree>(
    file: string,
    text: string,
    rule: (parser: ReturnType<typeof ApexParserFactory.createLexerAndParser>['parser']) => Tree
): Parsed<Tree> {
    const errors = new SyntaxErrors(file);
    const { parser } = ApexParserFactory.createLexerAndParser(protectPatterns(text), errors);
    return { tree: rule(parser), problems: errors.problems };
}

/** A class, interface or enum in a file of its own. */
export function parseClass(file: string, text: string): Parsed<CompilationUnitContext> {
    return parse(file, text, (parser) => parser.compilationUnit());
}

export function parseTrigger(file: string, text: string): Parsed<TriggerUnitContext> {
    return parse(file, text, (parser) => parser.triggerUnit());
}

/** Anonymous Apex: statements with methods and classes between them. */
export function parseAnonymous(file: string, text: string): Parsed<AnonymousUnitContext> {
    return parse(file, text, (parser) => parser.anonymousUnit());
}

/** Line and column (both from 1) where a node begins. */
export function placeOf(node: ApexParserRuleContext): { line: number; column: number } {
    const { start } = node;
    return { line: start.line, column: start.column + 1 };
}
