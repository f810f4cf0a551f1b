/**
 * Custom validation rules of the project.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_validationformulas.htm
 */
import { flagOf, rootOf, textOf } from '../../org/metadata-tree.ts';
import type { Metadata, MetadataFile } from '../../org/metadata.ts';
import { NotSupported } from '../../runtime/runtime.ts';
import type { Formula } from '../formula/evaluate.ts';
import { compileFormula } from '../formula/evaluate.ts';
import { FormulaError } from '../formula/tokens.ts';
import type { SObjectDescription } from '../schema/schema.ts';
import { formulaContext } from './formula-context.ts';
import { validationRuleFailed } from './row-errors.ts';
import type { Row } from './row.ts';
import type { Statement } from './statement.ts';

interface ValidationRule {
    readonly file: MetadataFile;
    readonly formula: string;
    readonly message: string;
    readonly field: string | undefined;
}

export class ValidationRules {
    readonly #byObject = new Map<string, ValidationRule[]>();
    readonly #compiled = new Map<ValidationRule, Formula>();

    constructor(metadata: Metadata) {
        for (const file of metadata.ofType('ValidationRule')) {
            const root = rootOf(file);
            const object = (file.parent ?? '').toLowerCase();
            if (!flagOf(root, 'active')) continue;
            const rule: ValidationRule = {
                file,
                formula: textOf(root, 'errorConditionFormula') ?? 'FALSE',
                message: textOf(root, 'errorMessage') ?? '',
                field: textOf(root, 'errorDisplayField')
            };
            this.#byObject.set(object, [...(this.#byObject.get(object) ?? []), rule]);
        }
    }

    /** Fails the rows for which an active rule's condition holds. */
    check(statement: Statement, rows: readonly Row[]): void {
        for (const rule of this.#byObject.get(statement.object.name.toLowerCase()) ?? []) {
            const rejected = rows.filter((row) => this.#holds(statement, rule, row));
            rejected.forEach((row) => row.fail(validationRuleFailed(rule.message, fieldName(statement.object, rule))));
        }
    }

    #holds(statement: Statement, rule: ValidationRule, row: Row): boolean {
        try {
            return this.#compile(rule).evaluate(formulaContext(statement, row.record, row.old)) === true;
        } catch (error) {
            if (!(error instanceof FormulaError)) throw error;
            const where = { file: rule.file.file, line: 1 };
            throw new NotSupported(`the validation rule ${rule.file.name} (${error.message})`, where);
        }
    }

    #compile(rule: ValidationRule): Formula {
        const formula = this.#compiled.get(rule) ?? compileFormula(rule.formula);
        this.#compiled.set(rule, formula);
        return formula;
    }
}

function fieldName(object: SObjectDescription, { field }: ValidationRule): string | undefined {
    return field === undefined ? undefined : (object.fields.get(field.toLowerCase())?.name ?? field);
}
