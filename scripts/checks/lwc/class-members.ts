import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a template or another component can name of a component's class. */
export interface ClassMembers {
    /** Fields, getters, setters and methods, with those of the classes it extends. */
    all: ReadonlySet<string>;
    /** Those with the decorator `@api`. */
    api: ReadonlySet<string>;
}

/** Members that templates or parents may name of the platform's base classes. */
const platformMembers: Readonly<Record<string, { all: string[]; api: string[] }>> = {
    LightningElement: { all: [], api: [] },
    LightningModal: { all: ['label', 'size', 'description', 'disableClose', 'close'], api: [] }
};

/**
 * Reads the class that a TypeScript file exports by default; undefined when there is none (a module without a class) or
 * when it extends something that cannot be read.
 *
 * @param resolve gives the file behind an import, undefined for the platform's modules
 */
export function membersOf(
    file: string,
    resolve: (from: string, specifier: string) => string | undefined
): ClassMembers | undefined {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const declaration = source.statements.filter(ts.isClassDeclaration).find(isDefaultExport);
    if (!declaration) return undefined;
    const base = baseClassOf(declaration);
    const inherited = platformMembers[base] ?? inheritedFrom(source, base, resolve);
    if (!inherited) return undefined;
    const named = declaration.members.filter((member) => member.name !== undefined);
    const nameOf = (member: ts.ClassElement): string => member.name!.getText(source);
    return {
        all: new Set([...inherited.all, ...named.map(nameOf)]),
        api: new Set([...inherited.api, ...named.filter(isApi).map(nameOf)])
    };
}

function isDefaultExport(declaration: ts.ClassDeclaration): boolean {
    return declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function isApi(member: ts.ClassElement): boolean {
    const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
    return decorators.some(({ expression }) => expression.getText() === 'api');
}

/** The class that is extended in the end: a mixin such as `NavigationMixin(LightningElement)` adds nothing for templates. */
function baseClassOf(declaration: ts.ClassDeclaration): string {
    const extended = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    let expression: ts.Expression | undefined = extended?.expression;
    while (expression && ts.isCallExpression(expression)) expression = expression.arguments[0];
    return expression?.getText() ?? '';
}

function inheritedFrom(
    source: ts.SourceFile,
    base: string,
    resolve: (from: string, specifier: string) => string | undefined
): ClassMembers | undefined {
    const specifier = source.statements
        .filter(ts.isImportDeclaration)
        .find(({ importClause }) => importClause?.name?.text === base)?.moduleSpecifier;
    const file = specifier && ts.isStringLiteral(specifier) ? resolve(source.fileName, specifier.text) : undefined;
    return file === undefined ? undefined : membersOf(file, resolve);
}
