/** Which records of a list are selected. It never changes: each change gives another one. */
export class Selection {
    static readonly none = new Selection(new Set());
    readonly #ids: ReadonlySet<string>;

    private constructor(ids: ReadonlySet<string>) {
        this.#ids = ids;
    }

    static of(ids: string[]): Selection {
        return new Selection(new Set(ids));
    }

    get ids(): string[] {
        return [...this.#ids];
    }

    get size(): number {
        return this.#ids.size;
    }

    has(id: string): boolean {
        return this.#ids.has(id);
    }

    with(id: string, isSelected: boolean): Selection {
        const others = this.ids.filter((other) => other !== id);
        return Selection.of(isSelected ? [...others, id] : others);
    }
}
