import type { Component } from './components.ts';

/** A node of the template compiler's tree; what kind it is says `type`. */
export interface TemplateNode {
    type?: string;
    name?: string;
    location?: { startLine: number; startColumn: number };
    [part: string]: unknown;
}

/** A name in a template that leads nowhere. */
export interface NameComplaint {
    line?: number;
    column?: number;
    message: string;
}

/** Attributes that every element has. */
const globalAttribute =
    /^(accesskey|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|key|lang|part|role|slot|spellcheck|style|tabindex|title|translate)$|^(aria|data)-/;

/** Parts of a node that declare a name for what is inside, instead of using one. */
const declarations = ['item', 'index', 'iterator', 'slotData'];

/** Walks one template and finds child components, attributes, fields and handlers that are not there. */
export class TemplateNames {
    readonly complaints: NameComplaint[] = [];
    readonly #owner: Component;
    readonly #components: ReadonlyMap<string, Component>;
    readonly #baseComponents: ReadonlySet<string>;
    #place: TemplateNode['location'];

    constructor(owner: Component, components: ReadonlyMap<string, Component>, baseComponents: ReadonlySet<string>) {
        this.#owner = owner;
        this.#components = components;
        this.#baseComponents = baseComponents;
    }

    walk(node: TemplateNode, scope: readonly string[] = []): void {
        this.#place = node.location ?? this.#place;
        if (node.type === 'Identifier') return this.#checkName(node.name ?? '', scope);
        if (node.type === 'MemberExpression') return this.walk(node.object as TemplateNode, scope);
        if (node.type === 'Component' || node.type === 'ExternalComponent') this.#checkElement(node);
        const declared = declarations
            .map((part) => (node[part] as TemplateNode | undefined)?.name)
            .filter((name) => name !== undefined);
        for (const [part, value] of Object.entries(node)) {
            if (declarations.includes(part) || /[lL]ocation$/.test(part)) continue;
            // The list is named outside, what is repeated for its items inside.
            const inner = part === 'expression' ? scope : [...scope, ...declared];
            for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
                if (isNode(child)) this.walk(child, inner);
            }
        }
    }

    #checkName(name: string, scope: readonly string[]): void {
        const { members } = this.#owner;
        if (!members || members.all.has(name) || scope.includes(name)) return;
        this.#report(`the class has no member ${name}`);
    }

    #checkElement(node: TemplateNode): void {
        const [namespace, ...words] = (node.name ?? '').split('-');
        const component = words
            .map((word, index) => (index === 0 ? word : word[0].toUpperCase() + word.slice(1)))
            .join('');
        if (namespace === 'lightning' && !this.#baseComponents.has(component))
            this.#report(`there is no base component ${node.name}`);
        if (namespace !== 'c') return;
        const child = this.#components.get(component);
        if (!child) return this.#report(`there is no component ${node.name}`);
        for (const { name, attributeName } of (node.properties ?? []) as { name: string; attributeName: string }[]) {
            if (globalAttribute.test(attributeName) || !child.members || child.members.api.has(name)) continue;
            this.#report(`${node.name} has no public property ${name}`);
        }
    }

    #report(message: string): void {
        this.complaints.push({ line: this.#place?.startLine, column: this.#place?.startColumn, message });
    }
}

function isNode(value: unknown): value is TemplateNode {
    return typeof value === 'object' && value !== null;
}
