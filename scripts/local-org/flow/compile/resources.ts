/** Variables, constants, formulas, text templates and choices. */
import type { Type } from '../../apex/types.ts';
import { ListValue } from '../../runtime/values.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowVariable } from '../flow.ts';
import { convertRead } from './convert.ts';
import type { FlowScope } from './flow-scope.ts';
import { formula, formulaResult, orRefuse } from './formulas.ts';
import { template } from './templates.ts';
import { value } from './values.ts';

export function defineResources(scope: FlowScope): void {
    const { root } = scope;
    for (const { name, node } of root.named('constants', 'constant')) defineConstant(scope, name, node);
    for (const { name, node } of root.named('formulas', 'formula')) defineFormula(scope, name, node);
    for (const { name, node } of root.named('textTemplates', 'text template')) defineTextTemplate(scope, name, node);
    for (const { name, node } of root.named('variables', 'variable')) defineVariable(scope, name, typed(scope, node));
}

/** The variables with the values that they begin with, which may name everything else. */
export function variablesOf(scope: FlowScope): FlowVariable[] {
    return scope.root
        .named('variables', 'variable')
        .map(({ name, node }) => variable(scope, name, node, typed(scope, node)));
}

/** What can be kept under a name while an interview runs. */
export function defineVariable(scope: FlowScope, name: string, type: Type): void {
    const key = name.toLowerCase();
    scope.define(name, () => ({
        type,
        read: ({ values }) => values.get(key) ?? null,
        write: ({ values }, given) => void values.set(key, given)
    }));
}

function typed(scope: FlowScope, node: FlowNode): Type {
    node.only('name', 'dataType', 'isCollection', 'isInput', 'isOutput', 'objectType', 'apexClass', 'scale', 'value');
    const type = typeNamed(scope, node, node.required('dataType'));
    return node.flag('isCollection') ? scope.types.list(type) : type;
}

function variable(scope: FlowScope, name: string, node: FlowNode, type: Type): FlowVariable {
    const given = node.child('value');
    const initial = given && convertRead(scope, node, value(scope, given), type);
    const list = scope.types.isList(type) ? emptyList(type) : undefined;
    return { name, type, isInput: node.flag('isInput'), isOutput: node.flag('isOutput'), initial: initial ?? list };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm, FlowDataType */
export function typeNamed({ types, org }: FlowScope, node: FlowNode, dataType: string): Type {
    switch (dataType) {
        case 'String':
        case 'Picklist':
        case 'Multipicklist':
            return types.string;
        case 'Number':
        case 'Currency':
            return types.decimal;
        case 'Boolean':
            return types.boolean;
        case 'Date':
            return types.date;
        case 'DateTime':
            return types.datetime;
        case 'SObject': {
            const name = node.required('objectType');
            return types.sobjectType(name) ?? node.refuse(`the object ${name}`);
        }
        case 'Apex': {
            const name = node.required('apexClass');
            const isClass = org.classes.has(name.split('.')[0].toLowerCase());
            return (isClass ? types.parse(name) : undefined) ?? node.refuse(`the Apex class ${name}`);
        }
        default:
            return node.refuse(`the data type ${dataType}`);
    }
}

function emptyList(type: Type): FlowVariable['initial'] {
    return () => new ListValue(type);
}

function defineConstant(scope: FlowScope, name: string, node: FlowNode): void {
    scope.define(name, () => {
        node.only('name', 'dataType', 'value');
        const type = typeNamed(scope, node, node.required('dataType'));
        return { type, read: convertRead(scope, node, value(scope, node.child('value')), type) };
    });
}

function defineFormula(scope: FlowScope, name: string, node: FlowNode): void {
    scope.define(name, () => {
        node.only('name', 'dataType', 'expression', 'scale');
        const type = typeNamed(scope, node, node.required('dataType'));
        const scale = Number(node.text('scale') ?? 0);
        const { evaluate } = formula(scope, node, node.required('expression'));
        return {
            type,
            read: (interview) => orRefuse(node, () => formulaResult(scope, type, scale, evaluate(interview)))
        };
    });
}

function defineTextTemplate(scope: FlowScope, name: string, node: FlowNode): void {
    scope.define(name, () => {
        node.only('name', 'text', 'isViewedAsPlainText');
        return { type: scope.types.string, read: template(scope, node, node.required('text')) };
    });
}
