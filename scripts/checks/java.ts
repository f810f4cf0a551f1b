import { runProcess } from '../project/run-process.ts';

/** Why the gates that need Java cannot run here; undefined when there is a Java that runs. */
export async function whyNoJava(environment?: Record<string, string>): Promise<string | undefined> {
    const reason = 'there is no Java; install version 11 or newer (apt-get install default-jre-headless)';
    try {
        const { status } = await runProcess('java', ['-version'], { cwd: '.', environment });
        return status === 0 ? undefined : reason;
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return reason;
        throw error;
    }
}
