import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { filesUnder, sourceFiles } from '../project/source-files.ts';
import { isAnnotated, type ClassOutline, type MethodOutline } from './apex-outline.ts';
import type { Finding, Gate } from './gate.ts';
import type { Schema } from './schema/schema.ts';
import { classesOf, metadataOf, schemaOf } from './source.ts';

/** What components import from the org, and what config/types says of it: TypeScript takes any name there. Labels: check:labels. */
export const imports: Gate = {
    name: 'imports',
    description: '@salesforce/… imports name what exists in the project',
    run(project) {
        const components = sourceFiles(project).filter((file) => /[\\/]lwc[\\/].*\.ts$/.test(file));
        const types = filesUnder(join(project, 'config/types'));
        const org = orgOf(project);
        return { findings: [...components, ...types].flatMap((file) => findingsIn(project, file, org)) };
    }
};

/** What an import can name. */
interface Org {
    classes: ClassOutline[];
    schema: Schema;
    has: (type: string, name: string) => boolean;
}

function orgOf(project: string): Org {
    const metadata = metadataOf(project);
    const has = (type: string, name: string): boolean => metadata.ofType(type).some((each) => each.name === name);
    return { classes: classesOf(project), schema: schemaOf(project), has };
}

/** For each kind of import: what is wrong with the rest of the name, undefined if nothing is. */
const complaints: Readonly<Record<string, (org: Org, name: string) => string | undefined>> = {
    apex: ({ classes }, name) => {
        const found = findMethod(classes, name);
        return 'complaint' in found ? found.complaint : undefined;
    },
    customPermission: ({ has }, name) =>
        has('CustomPermission', name) ? undefined : `there is no custom permission ${name}`,
    messageChannel: ({ has }, name) =>
        has('LightningMessageChannel', name.replace(/__c$/, '')) ? undefined : `there is no message channel ${name}`,
    resourceUrl: ({ has }, name) => (has('StaticResource', name) ? undefined : `there is no static resource ${name}`),
    schema: ({ schema }, name) => schemaComplaint(schema, name)
};

function findingsIn(project: string, path: string, org: Org): Finding[] {
    const text = readFileSync(path, 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const findings: Finding[] = [];
    const report = (node: ts.Node, message: string): void => {
        const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
        findings.push({ file: relative(project, path), line: line + 1, column: character + 1, message });
    };
    const visit = (node: ts.Node): void => {
        if (ts.isStringLiteral(node)) {
            const [, kind, name] = /^@salesforce\/(\w+)\/([\w.]+)$/.exec(node.text) ?? [];
            const complaint = kind && complaints[kind]?.(org, name);
            if (complaint) report(node, complaint);
        }
        if (ts.isModuleDeclaration(node))
            for (const complaint of parameterComplaints(org.classes, node)) report(node, complaint);
        ts.forEachChild(node, visit);
    };
    visit(source);
    return findings;
}

interface Missing {
    complaint: string;
}

/** The method that `Class.method` names, or why a component cannot call it. */
function findMethod(classes: ClassOutline[], name: string): { method: MethodOutline } | Missing {
    const [className, methodName] = name.split('.');
    const owner = classes.find((each) => each.isTopLevel && each.name === className);
    if (!owner) return { complaint: `there is no class ${className}` };
    const method = owner.methods.find((each) => each.name === methodName);
    if (!method) return { complaint: `${className} has no method ${methodName}` };
    if (!isAnnotated(method, 'auraenabled')) return { complaint: `${name} is not @AuraEnabled` };
    if (!method.modifiers.isStatic) return { complaint: `${name} is not static` };
    return { method };
}

function schemaComplaint(schema: Schema, name: string): string | undefined {
    const [object, ...path] = name.split('.');
    if (!schema.hasObject(object)) return `there is no object ${object}`;
    return schema.complaintAbout(object, path);
}

/** Apex takes a component's parameters by name: the declared ones have to be those of the method. */
function parameterComplaints(classes: ClassOutline[], node: ts.ModuleDeclaration): string[] {
    const name = /^@salesforce\/apex\/([\w.]+)$/.exec(node.name.text)?.[1];
    const found = name ? findMethod(classes, name) : undefined;
    if (!found || !('method' in found)) return [];
    const { parameters } = found.method;
    const declared = declaredParameters(node);
    return [
        ...declared.filter((each) => !parameters.includes(each)).map((each) => `${name} has no parameter ${each}`),
        ...parameters
            .filter((each) => !declared.includes(each))
            .map((each) => `${name} has a parameter ${each}, not declared here`)
    ];
}

/** The names in the first type argument of `ApexMethod<{ … }, Result>`. */
function declaredParameters(module: ts.ModuleDeclaration): string[] {
    let names: string[] = [];
    const visit = (node: ts.Node): void => {
        if (ts.isImportTypeNode(node) && node.qualifier?.getText() === 'ApexMethod') {
            const [parameters] = node.typeArguments ?? [];
            if (parameters && ts.isTypeLiteralNode(parameters))
                names = parameters.members.map((member) => member.name?.getText() ?? '');
            return;
        }
        ts.forEachChild(node, visit);
    };
    visit(module);
    return names;
}
