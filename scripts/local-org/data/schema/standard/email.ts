/**
 * E-mail messages, templates and senders.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_emailmessage.htm
 */
import { systemFields, type StandardObject } from './standard-object.ts';

export const emailMessage: StandardObject = {
    name: 'EmailMessage',
    keyPrefix: '02s',
    nameField: 'Subject',
    sharingModel: 'ControlledByParent',
    fields: `
        Id                      id defaulted readonly "Email Message ID"
        ParentId                reference(Case) Parent/EmailMessages createonly
        ActivityId              reference(Task) Activity readonly
        ${systemFields}
        TextBody                textarea(131072) "Text Body"
        HtmlBody                textarea(131072) "HTML Body"
        Headers                 textarea(131072)
        Subject                 string(3000)
        FromName                string(1000)
        FromAddress             email(1000)
        ValidatedFromAddress    picklist(765) "From"
        ToAddress,CcAddress,BccAddress string(4000)
        Incoming                boolean "Is Incoming"
        HasAttachment           boolean readonly
        Status                  picklist(40) restricted {0|1|2|3|4|5}
        MessageDate             datetime
        IsDeleted               boolean readonly "Deleted"
        ReplyToEmailMessageId   reference(EmailMessage) ReplyToEmailMessage createonly
        IsExternallyVisible     boolean
        MessageIdentifier,ThreadIdentifier string(765)
        IsClientManaged         boolean
        RelatedToId             reference(*) RelatedTo/Emails
        IsTracked,IsOpened      boolean
        FirstOpenedDate,LastOpenedDate datetime
        IsBounced               boolean
        EmailTemplateId         reference(EmailTemplate) EmailTemplate createonly
    `
};

export const emailTemplate: StandardObject = {
    name: 'EmailTemplate',
    keyPrefix: '00X',
    setup: true,
    fields: `
        Id                      id defaulted readonly "Email Template ID"
        Name                    string(80) required "Email Template Name"
        DeveloperName           string(80) required "Template Unique Name"
        NamespacePrefix         string(15) readonly
        OwnerId                 reference(User) Owner defaulted
        FolderId                reference(Folder,Organization,User) Folder required
        FolderName              string(256) readonly
        BrandTemplateId         id
        TemplateStyle           picklist(40) restricted {none|freeForm|formalLetter|promotionRight|promotionLeft|newsletter|products}
        IsActive                boolean "Available For Use"
        TemplateType            picklist(40) required restricted {text|html|custom|visualforce}
        Encoding                picklist(40) restricted
        Description             string(600)
        Subject                 string(230)
        HtmlValue               textarea(384000)
        Body                    textarea(384000) "Email Body"
        TimesUsed               integer(8) readonly
        LastUsedDate            datetime readonly
        ${systemFields}
        ApiVersion              double(18,1)
        Markup                  textarea(1048576)
        UiType                  picklist(40) restricted {Aloha|SFX|SFX_Sample}
        RelatedEntityType       picklist(100)
    `
};

export const orgWideEmailAddress: StandardObject = {
    name: 'OrgWideEmailAddress',
    label: 'Organization-wide From Email Address',
    pluralLabel: 'Organization-wide From Email Addresses',
    keyPrefix: '0D2',
    nameField: 'DisplayName',
    setup: true,
    fields: `
        Id                      id defaulted readonly
        ${systemFields}
        Address                 email required
        DisplayName             string(765) required
        IsAllowAllProfiles      boolean
        Purpose                 picklist(40) restricted {UserSelection|DefaultNoreply|UserSelectionAndDefaultNoreply}
        IsVerified              boolean readonly
    `
};

export const folder: StandardObject = {
    name: 'Folder',
    keyPrefix: '00l',
    setup: true,
    fields: `
        Id                      id defaulted readonly "Folder ID"
        ParentId                reference(Folder) Parent
        Name                    string(240)
        DeveloperName           string(80) "Folder Unique Name"
        AccessType              picklist(40) required restricted {Shared|Public|Hidden|PublicInternal}
        IsReadonly              boolean "Read Only"
        Type                    picklist(40) required restricted {Document|Email|Report|Dashboard|QuickText|Macro|EmailTemplate}
        NamespacePrefix         string(15) readonly
        ${systemFields}
    `
};
