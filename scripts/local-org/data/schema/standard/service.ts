/**
 * What goes with cases.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_casecomment.htm
 */
import { systemFields, type StandardObject } from './standard-object.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const caseComment: StandardObject = {
    name: 'CaseComment',
    keyPrefix: '00a',
    sharingModel: 'ControlledByParent',
    fields: `
        Id                      id defaulted readonly "Case Comment Id"
        ParentId                reference(Case) Parent/CaseComments required createonly cascade
        IsPublished             boolean "Published"
        CommentBody             textarea(4000) "Body"
        ${systemFields}
        IsDeleted               boolean readonly "Deleted"
    `
};

export const businessHours: StandardObject = {
    name: 'BusinessHours',
    pluralLabel: 'Business Hours',
    keyPrefix: '01m',
    setup: true,
    fields: `
        Id                      id defaulted readonly "Business Hours ID"
        Name                    string(80) required "Business Hours Name"
        IsActive                boolean "Active"
        IsDefault               boolean "Default Business Hours"
        ${days.flatMap((day) => [`${day}StartTime`, `${day}EndTime`]).join(',')} time
        TimeZoneSidKey          picklist(40) required restricted "Time Zone"
        ${systemFields}
        LastViewedDate          datetime readonly
    `
};
