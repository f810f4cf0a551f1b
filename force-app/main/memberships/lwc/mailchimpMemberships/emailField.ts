const EMAIL_FIELDS: Readonly<Record<string, string[]>> = {
    Account: ['Account.PersonEmail'],
    Contact: ['Contact.Email'],
    Lead: ['Lead.Email']
};

/**
 * The field that holds the address of a person, to be read as optional field: not every org has person accounts.
 * Text and not a schema import, which would keep the component from being deployed to an org without the field.
 * @returns always the same list for the same object, so that a wire is not asked again
 */
export function emailFieldsOf(objectApiName: string | undefined): string[] | undefined {
    return objectApiName === undefined ? undefined : EMAIL_FIELDS[objectApiName];
}
