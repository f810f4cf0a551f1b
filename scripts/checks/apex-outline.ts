import {
    ApexParserBaseListener,
    ApexParseTreeWalker,
    type ApexParserRuleContext,
    type ClassDeclarationContext,
    type FieldDeclarationContext,
    type MethodDeclarationContext,
    type ModifierContext,
    type PropertyDeclarationContext
} from '@apexdevtools/apex-parser';
import { readModifiers, type Modifiers } from '../local-org/apex/declare/modifiers.ts';
import { placeOf } from '../local-org/apex/parse.ts';
import type { ApexSource } from '../local-org/org/metadata.ts';
import { parseApex } from './parse-apex.ts';

/** What other files can name of a class. */
export interface ClassOutline {
    file: string;
    name: string;
    line: number;
    /** False for a class inside another one. */
    isTopLevel: boolean;
    modifiers: Modifiers;
    methods: MethodOutline[];
    /** Fields and properties. */
    variables: { name: string; modifiers: Modifiers }[];
}

export interface MethodOutline {
    name: string;
    line: number;
    modifiers: Modifiers;
    parameters: string[];
}

/** Every class of an Apex file, the inner ones after their outer one; [] for triggers, interfaces, enums and what does not parse. */
export function classesIn(source: ApexSource): ClassOutline[] {
    if (source.kind === 'trigger') return [];
    const { tree, problems } = parseApex(source);
    if (problems.length > 0) return [];
    const outliner = new Outliner(source.file);
    ApexParseTreeWalker.DEFAULT.walk(outliner, tree);
    return outliner.classes;
}

/** Whether a declaration has an annotation, such as `auraenabled`. */
export function isAnnotated({ modifiers }: { modifiers: Modifiers }, annotation: string): boolean {
    return modifiers.annotations.some(({ name }) => name === annotation);
}

class Outliner extends ApexParserBaseListener {
    readonly classes: ClassOutline[] = [];
    readonly #file: string;
    readonly #open: ClassOutline[] = [];

    constructor(file: string) {
        super();
        this.#file = file;
    }

    enterClassDeclaration(node: ClassDeclarationContext): void {
        const outline: ClassOutline = {
            file: this.#file,
            name: node.id().getText(),
            line: placeOf(node).line,
            isTopLevel: this.#open.length === 0,
            modifiers: modifiersOf(node),
            methods: [],
            variables: []
        };
        this.classes.push(outline);
        this.#open.push(outline);
    }

    exitClassDeclaration(): void {
        this.#open.pop();
    }

    enterMethodDeclaration(node: MethodDeclarationContext): void {
        const parameters = node.formalParameters().formalParameterList()?.formalParameter_list() ?? [];
        this.#open.at(-1)?.methods.push({
            name: node.id().getText(),
            line: placeOf(node).line,
            modifiers: modifiersOf(node),
            parameters: parameters.map((parameter) => parameter.id().getText())
        });
    }

    enterPropertyDeclaration(node: PropertyDeclarationContext): void {
        this.#open.at(-1)?.variables.push({ name: node.id().getText(), modifiers: modifiersOf(node) });
    }

    enterFieldDeclaration(node: FieldDeclarationContext): void {
        for (const declarator of node.variableDeclarators().variableDeclarator_list()) {
            this.#open.at(-1)?.variables.push({ name: declarator.id().getText(), modifiers: modifiersOf(node) });
        }
    }
}

/** Modifiers stand beside a class, or around the member that a declaration is. */
function modifiersOf(node: ApexParserRuleContext): Modifiers {
    for (let around = node.parentCtx; around; around = around.parentCtx) {
        if ('modifier_list' in around)
            return readModifiers((around as unknown as { modifier_list(): ModifierContext[] }).modifier_list());
    }
    return readModifiers([]);
}
