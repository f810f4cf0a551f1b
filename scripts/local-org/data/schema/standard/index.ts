/** The standard objects of the local org. To add one: write its table (field-table.ts says how) and name it here. */
import { account } from './account.ts';
import { event, task } from './activities.ts';
import { campaign, campaignMember, campaignMemberStatus } from './campaign.ts';
import { caseObject } from './case.ts';
import { apexClass, apexTrigger, recordType, staticResource } from './code.ts';
import { contact } from './contact.ts';
import { emailMessage, emailTemplate, folder, orgWideEmailAddress } from './email.ts';
import { entityDefinition } from './entity-definition.ts';
import { externalCredentialParameter } from './external-credential-parameter.ts';
import { attachment, contentDocument, contentDocumentLink, contentVersion, note } from './files.ts';
import { flowDefinitionView } from './flow-definition-view.ts';
import { group, groupMember, queueSobject, userRole } from './groups.ts';
import { individual } from './individual.ts';
import { asyncApexJob, cronJobDetail, cronTrigger } from './jobs.ts';
import { lead } from './lead.ts';
import { aggregateResult, nameObject } from './name.ts';
import { opportunity, opportunityContactRole, pricebook2 } from './opportunity.ts';
import { organization } from './organization.ts';
import * as permissions from './permissions.ts';
import { caseStatus, leadStatus, opportunityStage, taskStatus } from './picklist-objects.ts';
import { opportunityLineItem, pricebookEntry, product2 } from './products.ts';
import { businessHours, caseComment } from './service.ts';
import type { StandardObject } from './standard-object.ts';
import { user } from './user.ts';

export const standardObjects: readonly StandardObject[] = [
    account,
    aggregateResult,
    apexClass,
    apexTrigger,
    asyncApexJob,
    attachment,
    businessHours,
    campaign,
    campaignMember,
    campaignMemberStatus,
    caseComment,
    caseObject,
    caseStatus,
    contact,
    contentDocument,
    contentDocumentLink,
    contentVersion,
    cronJobDetail,
    cronTrigger,
    emailMessage,
    emailTemplate,
    entityDefinition,
    event,
    externalCredentialParameter,
    flowDefinitionView,
    folder,
    group,
    groupMember,
    individual,
    lead,
    leadStatus,
    nameObject,
    note,
    opportunity,
    opportunityContactRole,
    opportunityLineItem,
    opportunityStage,
    organization,
    orgWideEmailAddress,
    ...Object.values(permissions),
    pricebook2,
    pricebookEntry,
    product2,
    queueSobject,
    recordType,
    staticResource,
    task,
    taskStatus,
    user,
    userRole
];
