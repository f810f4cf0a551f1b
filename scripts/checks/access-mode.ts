import {
    ApexParserBaseListener,
    ApexParseTreeWalker,
    type AccessLevelContext,
    type ApexParserRuleContext,
    type DotExpressionContext,
    type QueryContext
} from '@apexdevtools/apex-parser';
import { placeOf } from '../local-org/apex/parse.ts';
import type { ApexSource } from '../local-org/org/metadata.ts';
import { classesIn, isAnnotated } from './apex-outline.ts';
import type { Finding, Gate } from './gate.ts';
import { parseApex } from './parse-apex.ts';
import { metadataOf } from './source.ts';

/** Methods of Database that take an AccessLevel, https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm */
const databaseMethods =
    /^database\.(query|querywithbinds|countquery|countquerywithbinds|getquerylocator|getquerylocatorwithbinds|getcursor|getcursorwithbinds|insert|insertimmediate|insertasync|update|updateimmediate|updateasync|upsert|delete|deleteimmediate|deleteasync|undelete|merge|convertlead)\(/;

/** Every query and every change of data says in which mode it runs, so that it does not change with the class's API version. */
export const accessMode: Gate = {
    name: 'access-mode',
    description: 'every query and DML outside tests states user or system mode',
    run: (project) => ({
        findings: metadataOf(project)
            .apex.filter((source) => !isTest(source))
            .flatMap(findingsIn)
    })
};

function isTest(source: ApexSource): boolean {
    return classesIn(source).some((each) => each.isTopLevel && isAnnotated(each, 'istest'));
}

function findingsIn(source: ApexSource): Finding[] {
    const { tree, problems } = parseApex(source);
    if (problems.length > 0) return [];
    const finder = new ModeFinder(source.file);
    ApexParseTreeWalker.DEFAULT.walk(finder, tree);
    return finder.findings;
}

class ModeFinder extends ApexParserBaseListener {
    readonly findings: Finding[] = [];
    readonly #file: string;

    constructor(file: string) {
        super();
        this.#file = file;
    }

    enterQuery(query: QueryContext): void {
        const mode = query.withClause();
        if (!mode?.USER_MODE() && !mode?.SYSTEM_MODE())
            this.#report(query, 'query without WITH USER_MODE or WITH SYSTEM_MODE');
    }

    enterDotExpression(node: DotExpressionContext): void {
        const call = node.getText().toLowerCase();
        const method = databaseMethods.exec(call.replace(/^system\./, ''))?.[1];
        if (method && !call.includes('accesslevel')) this.#report(node, `Database.${method} without an AccessLevel`);
    }

    enterInsertStatement = this.#statement('insert');
    enterUpdateStatement = this.#statement('update');
    enterDeleteStatement = this.#statement('delete');
    enterUndeleteStatement = this.#statement('undelete');
    enterUpsertStatement = this.#statement('upsert');
    enterMergeStatement = this.#statement('merge');

    #statement(verb: string): (node: ApexParserRuleContext & { accessLevel(): AccessLevelContext }) => void {
        return (node) => {
            if (!node.accessLevel()) this.#report(node, `${verb} without "as user" or "as system"`);
        };
    }

    #report(node: ApexParserRuleContext, message: string): void {
        this.findings.push({ file: this.#file, ...placeOf(node), message });
    }
}
