type FieldTree = Map<string, FieldTree>;

/**
 * What a caller wants of an answer: `fields` or `exclude_fields`, comma lists of dotted paths that begin at the answer's
 * top (`members.email_address,total_items`). A path that the answer does not have is ignored, as was observed for
 * `exclude_fields`; the documentation says that it is an error.
 * @see https://mailchimp.com/developer/marketing/docs/methods-parameters/#query-string-parameters
 */
export class FieldSelection {
    private readonly included: FieldTree | undefined;
    private readonly excluded: FieldTree | undefined;

    constructor(included?: FieldTree, excluded?: FieldTree) {
        this.included = included;
        this.excluded = excluded;
    }

    /** From the values of the two query parameters. */
    static of(fields: string | undefined, excludeFields: string | undefined): FieldSelection {
        return new FieldSelection(treeOf(fields), treeOf(excludeFields));
    }

    /** Whether any of this property is wanted, so that what is not need not be made. */
    wants(property: string): boolean {
        if (this.excluded?.get(property)?.size === 0) return false;
        return !this.included || this.included.has(property);
    }

    /** The selection that holds inside a property. */
    at(property: string): FieldSelection {
        const included = this.included?.get(property);
        return new FieldSelection(included?.size ? included : undefined, this.excluded?.get(property));
    }

    /** A copy of an answer with what is wanted of it; lists are gone through item by item. */
    apply(value: unknown): unknown {
        if (!this.included && !this.excluded) return value;
        if (Array.isArray(value)) return value.map((item) => this.apply(item));
        if (typeof value !== 'object' || value === null) return value;
        const wanted = Object.entries(value).filter(([property]) => this.wants(property));
        return Object.fromEntries(wanted.map(([property, inner]) => [property, this.at(property).apply(inner)]));
    }
}

/** The selection that wants all of an answer. */
export const everything = new FieldSelection();

function treeOf(paths: string | undefined): FieldTree | undefined {
    const parts = (paths ?? '')
        .split(',')
        .map((path) => path.trim())
        .filter(Boolean);
    if (!parts.length) return undefined;
    const tree: FieldTree = new Map<string, FieldTree>();
    for (const path of parts) insert(tree, path.split('.'));
    return tree;
}

/** A branch without branches of its own stands for the whole property, so a longer path must not narrow it. */
function insert(tree: FieldTree, [property, ...rest]: string[]): void {
    const known = tree.get(property);
    if (known?.size === 0) return;
    const branch: FieldTree = rest.length && known ? known : new Map<string, FieldTree>();
    tree.set(property, branch);
    if (rest.length) insert(branch, rest);
}
