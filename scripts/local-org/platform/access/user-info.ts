import type { Runtime } from '../../runtime/runtime.ts';
import type { SqlValue } from '../../data/store/store.ts';
import { defineClass } from '../define-class.ts';

const licences = 'package licences are not part of the local org';

/** A column of the running user's row. */
function userField(runtime: Runtime, column: string): SqlValue {
    const rows = runtime.org.store.rows(`SELECT "${column}" FROM "User" WHERE "Id" = ?`, [runtime.transaction.user.id]);
    return rows[0]?.[0] ?? null;
}

function userText(runtime: Runtime, column: string): string | null {
    const value = userField(runtime, column);
    return typeof value === 'string' ? value : null;
}

function organizationText(runtime: Runtime, column: string): string | null {
    const value = runtime.org.store.rows(`SELECT "${column}" FROM "Organization"`)[0]?.[0];
    return typeof value === 'string' ? value : null;
}

/** About the user whose code is running; ids are Strings of 18 characters. */
export const userInfo = defineClass({
    name: 'System.UserInfo',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_userinfo.htm',
    statics: {
        'String getDefaultCurrency()': () => 'USD',
        'String getFirstName()': (runtime) => userText(runtime, 'FirstName'),
        'String getLanguage()': (runtime) => userText(runtime, 'LanguageLocaleKey'),
        'String getLastName()': (runtime) => userText(runtime, 'LastName'),
        'String getLocale()': (runtime) => userText(runtime, 'LocaleSidKey'),
        'String getName()': (runtime) => userText(runtime, 'Name'),
        'String getOrganizationId()': (runtime) => organizationText(runtime, 'Id'),
        'String getOrganizationName()': (runtime) => organizationText(runtime, 'Name'),
        'String getProfileId()': (runtime) => userText(runtime, 'ProfileId'),
        'TimeZone getTimeZone()': (runtime) =>
            runtime.invokeStatic('System.TimeZone', 'getTimeZone', [userText(runtime, 'TimeZoneSidKey') ?? 'GMT']),
        'String getUiTheme()': () => 'Theme4d',
        'String getUiThemeDisplayed()': () => 'Theme4d',
        'String getUserEmail()': (runtime) => userText(runtime, 'Email'),
        'String getUserId()': (runtime) => runtime.transaction.user.id,
        'String getUserName()': (runtime) => userText(runtime, 'Username'),
        'String getUserRoleId()': (runtime) => userText(runtime, 'UserRoleId'),
        'String getUserType()': (runtime) => userText(runtime, 'UserType'),
        'Boolean isMultiCurrencyOrganization()': () => false
    },
    refused: {
        getCurrentUvid: 'there are no user sessions in the local org',
        getSessionId: 'there are no user sessions in the local org',
        hasPackageLicense: licences,
        isCurrentUserLicensed: licences,
        isCurrentUserLicensedForPackage: licences
    }
});
