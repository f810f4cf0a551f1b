import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One element that a metadata type may hold. */
export interface Member {
    /** The metadata type of what is inside, or how its text is written. */
    type: { named: string } | { scalar: 'string' | 'boolean' | 'number' };
    optional: boolean;
    array: boolean;
}

/** A metadata type: elements, or the values that its text may have. */
export interface MetadataType {
    members: ReadonlyMap<string, Member>;
    values?: ReadonlySet<string>;
}

/** The types of Salesforce's Metadata API, as @salesforce/types writes down its WSDL in TypeScript. */
export class MetadataTypes {
    readonly #source: ts.SourceFile;
    readonly #declarations = new Map<string, ts.TypeNode>();
    readonly #types = new Map<string, MetadataType>();

    constructor() {
        const entry = createRequire(import.meta.url).resolve('@salesforce/types/metadata');
        const file = join(dirname(entry), 'metadata.d.ts');
        this.#source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
        for (const statement of this.#source.statements) {
            if (ts.isTypeAliasDeclaration(statement)) this.#declarations.set(statement.name.text, statement.type);
        }
    }

    has(name: string): boolean {
        return this.#declarations.has(name);
    }

    get(name: string): MetadataType {
        const type = this.#types.get(name) ?? this.#describe(name);
        this.#types.set(name, type);
        return type;
    }

    #describe(name: string): MetadataType {
        const declaration = this.#declarations.get(name);
        const parts = declaration && ts.isIntersectionTypeNode(declaration) ? declaration.types : [declaration];
        const members = new Map<string, Member>();
        const values = new Set<string>();
        for (const part of parts) {
            if (part === undefined) continue;
            for (const [memberName, member] of this.#membersOf(part)) members.set(memberName, member);
            for (const value of valuesOf(part)) values.add(value);
        }
        return values.size > 0 ? { members, values } : { members };
    }

    #membersOf(node: ts.TypeNode): Iterable<[string, Member]> {
        if (ts.isTypeReferenceNode(node)) return this.get(node.typeName.getText(this.#source)).members;
        if (!ts.isTypeLiteralNode(node)) return [];
        return node.members
            .filter(ts.isPropertySignature)
            .map((member) => [member.name.getText(this.#source).replace(/['"]/g, ''), this.#memberOf(member)]);
    }

    #memberOf({ type, questionToken }: ts.PropertySignature): Member {
        const array = type !== undefined && ts.isArrayTypeNode(type);
        const inner = array ? type.elementType : type;
        return { type: this.#typeOf(inner), optional: questionToken !== undefined, array };
    }

    #typeOf(node: ts.TypeNode | undefined): Member['type'] {
        if (node && ts.isTypeReferenceNode(node)) return { named: node.typeName.getText(this.#source) };
        if (node?.kind === ts.SyntaxKind.BooleanKeyword) return { scalar: 'boolean' };
        if (node?.kind === ts.SyntaxKind.NumberKeyword) return { scalar: 'number' };
        return { scalar: 'string' };
    }
}

/** The values of an enumeration. */
function valuesOf(node: ts.TypeNode): string[] {
    const literals = ts.isUnionTypeNode(node) ? [...node.types] : [node];
    return literals
        .filter(ts.isLiteralTypeNode)
        .map(({ literal }) => literal)
        .filter(ts.isStringLiteral)
        .map(({ text }) => text);
}
