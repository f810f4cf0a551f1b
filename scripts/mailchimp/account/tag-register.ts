/** A tag of an audience; Mailchimp keeps tags as static segments, whence the number. */
export interface AudienceTag {
    readonly id: number;
    readonly name: string;
}

/** The names of an audience's tags; capitals make no difference between two names. */
export class TagRegister {
    private readonly byName = new Map<string, AudienceTag>();
    private readonly firstId: number;

    constructor(firstId: number) {
        this.firstId = firstId;
    }

    find(name: string): AudienceTag | undefined {
        return this.byName.get(name.toLowerCase());
    }

    findOrAdd(name: string): AudienceTag {
        const known = this.find(name);
        if (known) return known;
        const tag = { id: this.firstId + this.byName.size, name };
        this.byName.set(name.toLowerCase(), tag);
        return tag;
    }

    /** All tags whose name begins so, capitals or not; all of them for an empty prefix. */
    startingWith(prefix: string): AudienceTag[] {
        const wanted = prefix.toLowerCase();
        return [...this.byName].filter(([name]) => name.startsWith(wanted)).map(([, tag]) => tag);
    }
}
