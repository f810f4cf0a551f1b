import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../project/root.ts';
import { runProcess } from '../../project/run-process.ts';
import { vendorKey } from './packages.ts';

/** The compiled packages: where they are, under which key, and which `lightning/<name>` modules they contain. */
export interface VendorFiles {
    folder: string;
    key: string;
    modules: string[];
}

/**
 * The compiled base components and engine from .preview-cache, built first if a package or the build has changed.
 * @param onBuild called when they have to be built, which takes ten to twenty seconds
 * @throws when the build fails; the message is what it printed
 */
export async function vendorFiles(onBuild: () => void = () => {}): Promise<VendorFiles> {
    const key = vendorKey();
    const folder = join(projectRoot, '.preview-cache', key);
    const manifest = join(folder, 'manifest.json');
    if (!existsSync(manifest)) {
        onBuild();
        await build(folder);
    }
    const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as { modules: string[] };
    return { folder, key, modules };
}

async function build(folder: string): Promise<void> {
    const program = fileURLToPath(new URL('main.ts', import.meta.url));
    const { status, stderr } = await runProcess(process.execPath, ['--import', 'tsx', program, folder], {
        cwd: projectRoot
    });
    if (status !== 0) throw new Error(`The base components could not be compiled:\n${stderr}`);
}
