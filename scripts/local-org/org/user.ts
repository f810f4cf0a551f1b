/** A user of the local org. What the user may do is answered by data/security. */
export interface User {
    /** 18 characters, prefix 005. */
    readonly id: string;
    /** Short name, for example rep: what calls from outside name a user by. */
    readonly alias: string;
    readonly username: string;
    readonly name: string;
    readonly profileName: string;
    /** IANA name, for example America/Los_Angeles. */
    readonly timeZone: string;
    /** For example en_US. */
    readonly locale: string;
    readonly language: string;
}
