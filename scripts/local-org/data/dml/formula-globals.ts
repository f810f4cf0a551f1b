/** The global variables of formulas: https://help.salesforce.com/s/articleView?id=platform.dev_understanding_global_variables.htm&type=5 */
import { IdValue } from '../../runtime/values.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import { FormulaError } from '../formula/tokens.ts';
import { settingOf } from './custom-setting-values.ts';
import { loadRecords } from './load-records.ts';
import type { Statement } from './statement.ts';

/** What global variables are read from: a DML statement under way, or a flow. */
export interface GlobalsSource {
    readonly runtime: Runtime;
    readonly services: Pick<Statement['services'], 'store' | 'schema' | 'metadata'>;
}

type Reader = (statement: GlobalsSource, path: readonly string[]) => Value;

const readers: Readonly<Record<string, Reader>> = {
    $user: (statement, path) => readRow(statement, 'User', statement.runtime.transaction.user.id, path),
    $profile: (statement, path) => readRow(statement, 'Profile', profileId(statement), path),
    $userrole: (statement, path) => readRow(statement, 'UserRole', userField(statement, 'userroleid'), path),
    $organization: (statement, path) => readRow(statement, 'Organization', organizationId(statement), path),
    $permission: ({ runtime }, [name = '']) => runtime.org.security.hasCustomPermission(runtime.transaction.user, name),
    $label: ({ services }, path) => labelText(services.metadata.labels, path),
    $setup: ({ runtime, services }, [settingName = '', fieldName = '']) => {
        const object = services.schema.object(settingName);
        if (object?.kind !== 'hierarchySetting') throw new FormulaError(`$Setup.${settingName} does not exist`);
        const field = object.fields.get(fieldName.toLowerCase());
        if (!field) throw new FormulaError(`Field ${fieldName} does not exist`);
        return settingOf(services, object, runtime.transaction.user.id)?.fields.get(fieldName.toLowerCase()) ?? null;
    }
};

/** @throws FormulaError for variables that the local org does not have */
export function readGlobal(statement: GlobalsSource, name: string, path: readonly string[]): Value {
    const reader = readers[name.toLowerCase()];
    if (!reader) throw new FormulaError(`the global variable ${name} is not supported`);
    return reader(statement, path);
}

function readRow(
    { services }: GlobalsSource,
    objectName: string,
    id: string | undefined,
    path: readonly string[]
): Value {
    const object = services.schema.object(objectName);
    const key = path.join('.').toLowerCase();
    if (!object?.fields.has(key)) throw new FormulaError(`Field ${path.join('.')} does not exist`);
    return (id !== undefined && loadRecords(services, object, [id]).get(id)?.fields.get(key)) || null;
}

function userField(statement: GlobalsSource, key: string): string | undefined {
    const value = readRow(statement, 'User', statement.runtime.transaction.user.id, [key]);
    return value instanceof IdValue ? value.value : undefined;
}

function profileId(statement: GlobalsSource): string | undefined {
    return userField(statement, 'profileid');
}

function organizationId({ services }: GlobalsSource): string | undefined {
    return services.store.rows('SELECT "Id" FROM "Organization"')[0]?.[0] as string | undefined;
}

/** `$Label.Name` and `$Label.c.Name` */
function labelText(labels: ReadonlyMap<string, string>, path: readonly string[]): string {
    const name = path.filter((part) => part !== 'c').join('.');
    const text = labels.get(name.toLowerCase());
    if (text === undefined) throw new FormulaError(`the label ${name} does not exist`);
    return text;
}
