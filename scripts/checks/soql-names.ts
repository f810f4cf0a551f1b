import {
    ApexParserBaseListener,
    type FieldNameContext,
    type FromNameListContext,
    type QueryContext,
    type SubQueryContext
} from '@apexdevtools/apex-parser';
import { placeOf } from '../local-org/apex/parse.ts';
import type { Finding } from './gate.ts';
import { unknownTarget } from './schema/object-fields.ts';
import type { Schema } from './schema/schema.ts';

/** The object that a query reads, and the short name it gives it. */
interface Source {
    object: string;
    alias?: string;
}

/** Walks the queries of one file and collects names that the schema does not have. */
export class SoqlNames extends ApexParserBaseListener {
    readonly findings: Finding[] = [];
    readonly #file: string;
    readonly #schema: Schema;
    readonly #sources: Source[] = [];
    readonly #fromNames = new Set<FieldNameContext>();

    constructor(file: string, schema: Schema) {
        super();
        this.#file = file;
        this.#schema = schema;
    }

    enterQuery(query: QueryContext): void {
        this.#sources.push(this.#queriedObject(query.fromNameList()));
    }

    exitQuery(): void {
        this.#sources.pop();
    }

    /** In the select list a sub-query reads a child relationship, in a condition it reads an object. */
    enterSubQuery(query: SubQueryContext): void {
        const inSelectList = query.parentCtx && 'typeOf' in query.parentCtx;
        const from = query.fromNameList();
        this.#sources.push(inSelectList ? this.#childObject(from) : this.#queriedObject(from));
    }

    exitSubQuery(): void {
        this.#sources.pop();
    }

    /** What stands inside TYPEOF belongs to several objects. */
    enterTypeOf(): void {
        this.#sources.push({ object: unknownTarget });
    }

    exitTypeOf(): void {
        this.#sources.pop();
    }

    enterFieldName(name: FieldNameContext): void {
        const source = this.#sources.at(-1);
        if (!source || source.object === unknownTarget || this.#fromNames.has(name)) return;
        const path = name.soqlId_list().map((part) => part.getText());
        const withoutAlias = path[0].toLowerCase() === source.alias ? path.slice(1) : path;
        const complaint = this.#schema.complaintAbout(source.object, withoutAlias);
        if (complaint) this.#report(name, complaint);
    }

    #queriedObject(from: FromNameListContext): Source {
        const name = this.#nameOf(from);
        const object = name.getText();
        if (this.#schema.hasObject(object)) return { object, alias: aliasOf(from) };
        this.#report(name, `there is no object ${object}`);
        return { object: unknownTarget };
    }

    #childObject(from: FromNameListContext): Source {
        const parent = this.#sources.at(-1)?.object ?? unknownTarget;
        const name = this.#nameOf(from);
        if (parent === unknownTarget) return { object: unknownTarget };
        const child = this.#schema.child(parent, name.getText());
        if (child) return { object: child, alias: aliasOf(from) };
        this.#report(name, `${parent} has no child relationship ${name.getText()}`);
        return { object: unknownTarget };
    }

    #nameOf(from: FromNameListContext): FieldNameContext {
        const names = from.fieldName_list();
        for (const name of names) this.#fromNames.add(name);
        return names[0];
    }

    #report(node: FieldNameContext, message: string): void {
        this.findings.push({ file: this.#file, ...placeOf(node), message });
    }
}

function aliasOf(from: FromNameListContext): string | undefined {
    return from.soqlId_list()[0]?.getText().toLowerCase();
}
