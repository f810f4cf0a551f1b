/** The fields and relationships of one object; every name is lower-cased. */
export interface ObjectFields {
    /** Field or parent relationship, to the object that the relationship leads to; undefined for a plain field. */
    fields: Map<string, string | undefined>;
    /** Child relationship to the child object. */
    children: Map<string, string>;
}

/** The target of a relationship to more than one object: nothing is known of the fields behind it. */
export const unknownTarget = '*';

const everyObject = ['id', 'isdeleted', 'name', 'createdbyid', 'createddate', 'lastmodifiedbyid', 'lastmodifieddate'];
const systemFields = [
    ...everyObject,
    'systemmodstamp',
    'ownerid',
    'lastvieweddate',
    'lastreferenceddate',
    'recordtypeid'
];

/**
 * The fields that an object has without anybody declaring them, by the ending of its name.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/system_fields.htm
 */
const systemFieldsByKind: Readonly<Record<string, readonly string[]>> = {
    c: [...systemFields, 'setupownerid'],
    mdt: [
        'id',
        'developername',
        'masterlabel',
        'label',
        'language',
        'namespaceprefix',
        'qualifiedapiname',
        'systemmodstamp'
    ],
    e: ['replayid', 'eventuuid', 'createddate', 'createdbyid'],
    share: [
        'id',
        'parentid',
        'accesslevel',
        'userorgroupid',
        'rowcause',
        'lastmodifieddate',
        'lastmodifiedbyid',
        'isdeleted'
    ],
    history: ['id', 'parentid', 'field', 'oldvalue', 'newvalue', 'createddate', 'createdbyid', 'isdeleted', 'datatype']
};

const systemRelationships: readonly (readonly [string, string])[] = [
    ['createdby', 'user'],
    ['lastmodifiedby', 'user'],
    ['owner', unknownTarget],
    ['recordtype', 'recordtype']
];

/** A custom object before its own fields are added. */
export function systemFieldsOf(object: string): ObjectFields {
    const kind = /__([a-z]+)$/.exec(object)?.[1] ?? 'c';
    const fields = new Map<string, string | undefined>();
    for (const field of systemFieldsByKind[kind] ?? systemFields) fields.set(field, undefined);
    for (const [relationship, target] of systemRelationships) {
        if (fields.has(`${relationship}id`)) fields.set(relationship, target);
    }
    return { fields, children: new Map() };
}
