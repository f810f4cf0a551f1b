import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../project/root.ts';
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
 * @throws what the build throws
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
    const worker = new Worker(new URL('../../local-org/worker/typescript-worker.mjs', import.meta.url), {
        workerData: { module: new URL('build-worker.ts', import.meta.url).href, data: folder }
    });
    // Rejects with what the worker throws.
    await once(worker, 'exit');
}
