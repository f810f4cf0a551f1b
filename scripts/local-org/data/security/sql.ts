/** Building blocks of conditions on rows. */
import type { SqlFragment } from './security.ts';

/** The user is the owner or a member of the queue that is. */
export function ownedBy(userId: string, alias: string): SqlFragment {
    return {
        sql: `("${alias}"."OwnerId" = ? OR "${alias}"."OwnerId" IN (SELECT "GroupId" FROM "GroupMember" WHERE "UserOrGroupId" = ?))`,
        parameters: [userId, userId]
    };
}

export function anyOf(conditions: readonly SqlFragment[]): SqlFragment {
    return join(conditions, ' OR ');
}

export function everyOf(conditions: readonly SqlFragment[]): SqlFragment {
    return join(conditions, ' AND ');
}

/** `alias.field IN (SELECT column FROM table AS inner WHERE condition)` */
export function inSubquery(
    alias: string,
    field: string,
    column: string,
    table: string,
    condition: SqlFragment,
    inner: string = table
): SqlFragment {
    return {
        sql: `"${alias}"."${field}" IN (SELECT "${inner}"."${column}" FROM "${table}" AS "${inner}" WHERE ${condition.sql})`,
        parameters: condition.parameters
    };
}

function join(conditions: readonly SqlFragment[], word: string): SqlFragment {
    return {
        sql: `(${conditions.map(({ sql }) => sql).join(word)})`,
        parameters: conditions.flatMap(({ parameters }) => parameters)
    };
}
