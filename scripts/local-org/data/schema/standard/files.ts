/**
 * Notes, attachments and files.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contentversion.htm
 */
import { systemFields, viewFields, type StandardObject } from './standard-object.ts';

export const note: StandardObject = {
    name: 'Note',
    keyPrefix: '002',
    nameField: 'Title',
    fields: `
        Id                      id defaulted readonly "Note Id"
        IsDeleted               boolean readonly "Deleted"
        ParentId                reference(*) Parent/Notes required createonly cascade
        Title                   string(80) required
        IsPrivate               boolean "Private"
        Body                    textarea(32000)
        OwnerId                 reference(User) Owner defaulted
        ${systemFields}
    `
};

export const attachment: StandardObject = {
    name: 'Attachment',
    keyPrefix: '00P',
    fields: `
        Id                      id defaulted readonly "Attachment ID"
        IsDeleted               boolean readonly "Deleted"
        ParentId                reference(*) Parent/Attachments required createonly cascade
        Name                    string(255) required "File Name"
        IsPrivate               boolean "Private"
        ContentType             string(120)
        BodyLength              integer(9) readonly
        Body                    base64 required
        OwnerId                 reference(User) Owner defaulted
        ${systemFields}
        Description             textarea(500)
    `
};

const sharing = `
    SharingOption           picklist(40) restricted "Prevent others from sharing and unsharing" {A*|R}
    SharingPrivacy          picklist(40) restricted "File Privacy on Records" {N*|P}
    PublishStatus           picklist(40) readonly restricted {P*|R|U}
`;

export const contentVersion: StandardObject = {
    name: 'ContentVersion',
    keyPrefix: '068',
    nameField: 'Title',
    sharingModel: 'ControlledByParent',
    fields: `
        Id                      id defaulted readonly "ContentVersion ID"
        ContentDocumentId       reference(ContentDocument) ContentDocument/ContentVersions createonly cascade defaulted
        IsLatest                boolean readonly "Is Latest"
        ContentUrl              url "Content URL"
        VersionNumber           string(20) readonly
        Title                   string(255) required
        Description             textarea(1000)
        ReasonForChange         string(1000)
        ${sharing}
        PathOnClient            string(500) "Path On Client"
        RatingCount             integer(9) readonly
        IsDeleted               boolean readonly
        ContentModifiedDate     datetime
        ContentModifiedById     reference(User) ContentModifiedBy readonly
        PositiveRatingCount,NegativeRatingCount,FeaturedContentBoost integer(9) readonly
        FeaturedContentDate     date readonly
        OwnerId                 reference(User) Owner defaulted
        ${systemFields}
        TagCsv                  textarea(2000) "Tags"
        FileType                string(20) readonly
        VersionData             base64
        ContentSize             integer(9) readonly "Size"
        FileExtension           string(40) readonly
        FirstPublishLocationId  reference(*) FirstPublishLocation createonly
        Origin                  picklist(40) required restricted createonly "Content Origin" {C*|H}
        ContentLocation         picklist(40) restricted createonly {S*|E|L}
        TextPreview             string(255) readonly
        ExternalDocumentInfo1,ExternalDocumentInfo2 string(1000)
        Checksum                string(50) readonly
        IsMajorVersion          boolean createonly "Major Version"
        IsAssetEnabled          boolean "Asset File Enabled"
        VersionDataUrl          url readonly
    `
};

export const contentDocument: StandardObject = {
    name: 'ContentDocument',
    keyPrefix: '069',
    nameField: 'Title',
    sharingModel: 'Private',
    fields: `
        Id                      id defaulted readonly "ContentDocument ID"
        ${systemFields}
        IsArchived              boolean
        ArchivedById            reference(User) ArchivedBy readonly
        ArchivedDate            date readonly
        IsDeleted               boolean readonly
        OwnerId                 reference(User) Owner defaulted
        Title                   string(255) required
        ${sharing}
        LatestPublishedVersionId reference(ContentVersion) LatestPublishedVersion readonly
        ${viewFields}
        Description             textarea(1000)
        ContentSize             integer(9) readonly "Size"
        FileType                string(20) readonly
        FileExtension           string(40) readonly
        ContentModifiedDate     datetime readonly
    `
};

export const contentDocumentLink: StandardObject = {
    name: 'ContentDocumentLink',
    keyPrefix: '06A',
    fields: `
        Id                      id defaulted readonly "ContentDocumentLink ID"
        LinkedEntityId          reference(*) LinkedEntity/ContentDocumentLinks required createonly cascade
        ContentDocumentId       reference(ContentDocument) ContentDocument/ContentDocumentLinks required createonly cascade
        IsDeleted               boolean readonly "Is Deleted"
        SystemModstamp          datetime defaulted readonly
        ShareType               picklist(40) restricted {V*|C|I}
        Visibility              picklist(40) restricted {AllUsers|InternalUsers*|SharedUsers}
    `
};
