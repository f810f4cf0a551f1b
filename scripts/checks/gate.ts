/** One thing that is wrong, at a place in the source. */
export interface Finding {
    /** The file, relative to the project; '' when the finding is about no file in particular. */
    file: string;
    line?: number;
    column?: number;
    message: string;
}

/** What a gate found; `skipped` is the reason why it could not look. */
export interface GateResult {
    findings: Finding[];
    skipped?: string;
}

/** A static check of the whole project. It passes when it finds nothing. */
export interface Gate {
    /** The part after `check:` in the npm scripts. */
    name: string;
    /** What it looks for, for the list that `npm run check -- --help` prints. */
    description: string;
    /** Set when the gate reads the built components, so that the build has to run first. */
    needsBuild?: true;
    /** Looks at the project in a folder. Rejects when it could not look for a reason that is nobody's choice. */
    run(project: string): Promise<GateResult> | GateResult;
}

/** A finding as editors and terminals make a link of it: `file:line:column message`. */
export function formatFinding({ file, line, column, message }: Finding): string {
    const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
    return place ? `${place} ${message.replace(/\s+/g, ' ')}` : message;
}
