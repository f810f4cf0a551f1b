/** Reading the XML of flows so that nothing in it is passed over. */
import { nodesOf, rootOf, textOf, textsOf, type MetadataNode } from '../org/metadata-tree.ts';
import type { MetadataFile } from '../org/metadata.ts';
import { NotSupported } from '../runtime/runtime.ts';

/** Where things are drawn and what they are called: nothing of it changes what a flow does. */
const VISUAL: ReadonlySet<string> = new Set([
    'description',
    'elementSubtype',
    'label',
    'locationX',
    'locationY',
    'processMetadataValues'
]);

/** A piece of a flow's XML that knows where it stands. */
export class FlowNode {
    readonly file: MetadataFile;
    /** `the element Unsubscribe (actionCalls)`; empty for the flow itself. */
    readonly place: string;
    private readonly node: MetadataNode;

    constructor(file: MetadataFile, place: string, node: MetadataNode) {
        this.file = file;
        this.place = place;
        this.node = node;
    }

    static ofFile(file: MetadataFile): FlowNode {
        return new FlowNode(file, '', rootOf(file));
    }

    /** @throws NotSupported for the first child that is neither named here nor visual */
    only(...names: readonly string[]): this {
        const unknown = Object.keys(this.node).find((name) => !names.includes(name) && !VISUAL.has(name));
        if (unknown !== undefined) this.refuse(unknown);
        return this;
    }

    /** @throws NotSupported always: says what, where, in which flow and file */
    refuse(what: string): never {
        const inPlace = this.place === '' ? '' : ` in ${this.place}`;
        throw new NotSupported(`${what}${inPlace} of the flow ${this.file.name}`, { file: this.file.file, line: 1 });
    }

    has(name: string): boolean {
        return this.node[name] !== undefined;
    }

    text(name: string): string | undefined {
        return textOf(this.node, name);
    }

    /** @throws NotSupported when it is missing */
    required(name: string): string {
        return this.text(name) ?? this.refuse(`a missing ${name}`);
    }

    flag(name: string): boolean {
        return this.text(name) === 'true';
    }

    texts(name: string): string[] {
        return textsOf(this.node, name);
    }

    /** The only child of that name; `place` says where it is when that is not where this is. */
    child(name: string, place = this.place): FlowNode | undefined {
        const [first, second] = this.children(name, place);
        if (second) this.refuse(`more than one ${name}`);
        return first;
    }

    children(name: string, place = this.place): FlowNode[] {
        return nodesOf(this.node, name).map((node) => new FlowNode(this.file, place, node));
    }

    /** The children that are elements or resources: their places are their own names. */
    named(tag: string, kind: string): { readonly name: string; readonly node: FlowNode }[] {
        return nodesOf(this.node, tag).map((node) => {
            const name = textOf(node, 'name') ?? this.refuse(`a missing name of ${tag}`);
            return { name, node: new FlowNode(this.file, `the ${kind} ${name} (${tag})`, node) };
        });
    }

    childNames(): string[] {
        return Object.keys(this.node);
    }
}
