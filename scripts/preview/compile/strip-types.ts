import { SourceMap, type SourceMapPayload } from 'node:module';
import { transform, type TransformFailure } from 'esbuild';
import { CompileProblems } from '../shared/problem.ts';

/** JavaScript made from TypeScript. */
export interface StrippedCode {
    code: string;
    /** Where a position in the JavaScript comes from; both count lines and columns from 1. */
    original: (line: number, column: number) => { line: number; column: number };
}

/**
 * Removes the types from TypeScript and keeps everything else, decorators included, for the LWC compiler.
 * @param file how problems name the file
 * @throws CompileProblems on a syntax error
 */
export async function stripTypes(source: string, file: string): Promise<StrippedCode> {
    try {
        const { code, map } = await transform(source, {
            loader: 'ts',
            target: 'esnext',
            sourcefile: file,
            sourcemap: 'external',
            // Spelled out, so that no tsconfig.json can make esbuild lower the decorators that LWC compiles itself.
            tsconfigRaw: {
                compilerOptions: {
                    experimentalDecorators: false,
                    useDefineForClassFields: true,
                    verbatimModuleSyntax: true
                }
            }
        });
        return { code, original: originalPosition(map) };
    } catch (error) {
        throw new CompileProblems(syntaxErrors(error as TransformFailure, file));
    }
}

function originalPosition(map: string): StrippedCode['original'] {
    const lines = new SourceMap(JSON.parse(map) as SourceMapPayload);
    return (line, column) => {
        const entry = lines.findEntry(line - 1, column - 1);
        if (!('originalLine' in entry)) return { line, column };
        return { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    };
}

function syntaxErrors({ errors }: TransformFailure, file: string): CompileProblems['problems'] {
    return errors.map(({ text, location }) => ({
        file,
        line: location?.line ?? 0,
        column: (location?.column ?? -1) + 1,
        message: text
    }));
}
