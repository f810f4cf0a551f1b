import { readFileSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import lwcCompiler from '@lwc/compiler';
import { sourceFiles } from '../project/source-files.ts';
import type { Finding, Gate } from './gate.ts';

/** The LWC compiler over what is deployed: the built JavaScript, templates and styles of every component. */
export const lwcCompile: Gate = {
    name: 'lwc',
    description: 'the LWC compiler accepts the built components',
    needsBuild: true,
    run(project) {
        const files = sourceFiles(project).filter((file) => bundleOf(file) && /\.(js|html|css)$/.test(file));
        return { findings: files.flatMap((file) => compile(project, file)) };
    }
};

/** The component that a file of its folder belongs to; tests are not part of it. */
function bundleOf(file: string): string | undefined {
    const folders = dirname(file).split(sep);
    return folders.at(-2) === 'lwc' ? folders.at(-1) : undefined;
}

function compile(project: string, path: string): Finding[] {
    const file = relative(project, path);
    try {
        const bundle = bundleOf(path)!;
        const { warnings } = lwcCompiler.transformSync(readFileSync(path, 'utf8'), basename(path), {
            name: bundle,
            namespace: 'c'
        });
        return (warnings ?? []).map((warning) => findingOf(file, warning));
    } catch (error) {
        return [findingOf(file, error as CompilerComplaint)];
    }
}

interface CompilerComplaint {
    message: string;
    location?: { line: number; column: number };
}

function findingOf(file: string, { message, location }: CompilerComplaint): Finding {
    return { file, line: location?.line, column: location && location.column + 1, message: message.split('\n', 1)[0] };
}
