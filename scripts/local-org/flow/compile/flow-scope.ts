/** What the parts of a flow know of each other while it is made ready: resources and elements by name. */
import type { Types } from '../../apex/type-registry.ts';
import type { Type } from '../../apex/types.ts';
import type { SObjectDescription } from '../../data/schema/schema.ts';
import type { LocalOrg } from '../../org/local-org.ts';
import type { Value } from '../../runtime/values.ts';
import type { Connector, FlowElement, Read } from '../flow.ts';
import type { FlowNode } from '../flow-node.ts';
import type { Interview } from '../run/interview.ts';

/** A value with its type; `null` of the type registry stands for a value that is never there. */
export interface TypedRead {
    readonly type: Type;
    readonly read: Read;
}

/** What an elementReference may name. */
export interface Resource extends TypedRead {
    readonly write?: (interview: Interview, value: Value) => void;
}

export class FlowScope {
    readonly root: FlowNode;
    readonly org: LocalOrg;
    /** The object of a record-triggered flow. */
    readonly triggerObject: SObjectDescription | undefined;
    readonly elements = new Map<string, FlowElement>();
    private readonly definitions = new Map<string, () => Resource>();
    private readonly resources = new Map<string, Resource>();
    private readonly links: { readonly node: FlowNode; readonly target: string }[] = [];

    constructor(root: FlowNode, org: LocalOrg, triggerObject: SObjectDescription | undefined) {
        this.root = root;
        this.org = org;
        this.triggerObject = triggerObject;
    }

    get types(): Types {
        return this.org.types;
    }

    /** Resources are made when they are first named, so that their order does not matter. */
    define(name: string, make: () => Resource): void {
        this.definitions.set(name.toLowerCase(), make);
    }

    resource(name: string, node: FlowNode): Resource {
        const key = name.toLowerCase();
        const known = this.resources.get(key);
        if (known) return known;
        const make = this.definitions.get(key) ?? node.refuse(`the reference to ${name}`);
        // Who names itself on the way finds nothing.
        this.definitions.delete(key);
        const resource = make();
        this.resources.set(key, resource);
        return resource;
    }

    /** The connector that is that child of an element. */
    connector(node: FlowNode, name: string): Connector {
        const connector = node.child(name)?.only('targetReference', 'isGoTo');
        return connector ? this.link(connector, connector.required('targetReference')) : () => undefined;
    }

    link(node: FlowNode, target: string): Connector {
        this.links.push({ node, target });
        return () => this.elements.get(target.toLowerCase());
    }

    /** @throws NotSupported when a connector leads nowhere */
    checkLinks(): void {
        for (const { node, target } of this.links) {
            if (!this.elements.has(target.toLowerCase())) node.refuse(`the connector to ${target}`);
        }
    }
}
