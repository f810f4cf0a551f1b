/** The standard objects of the local org. To add one: write its table (field-table.ts says how) and name it here. */
import { account } from './account.ts';
import { event, task } from './activities.ts';
import { campaign, campaignMember, campaignMemberStatus } from './campaign.ts';
import { caseObject } from './case.ts';
import { apexClass, apexTrigger, recordType, staticResource } from './code.ts';
import { contact } from './contact.ts';
import { attachment, contentDocument, contentDocumentLink, contentVersion, note } from './files.ts';
import { group, groupMember, queueSobject, userRole } from './groups.ts';
import { individual } from './individual.ts';
import { asyncApexJob, cronJobDetail, cronTrigger } from './jobs.ts';
import { lead } from './lead.ts';
import { aggregateResult, nameObject } from './name.ts';
import { opportunity, opportunityContactRole, pricebook2 } from './opportunity.ts';
import { organization } from './organization.ts';
import * as permissions from './permissions.ts';
import { caseStatus, leadStatus, opportunityStage, taskStatus } from './picklist-objects.ts';
import type { StandardObject } from './standard-object.ts';
import { user } from './user.ts';

export const standardObjects: readonly StandardObject[] = [
    account,
    apexClass,
    apexTrigger,
    asyncApexJob,
    attachment,
    campaign,
    campaignMember,
    campaignMemberStatus,
    caseObject,
    caseStatus,
    contact,
    contentDocument,
    contentDocumentLink,
    contentVersion,
    cronJobDetail,
    cronTrigger,
    event,
    group,
    groupMember,
    individual,
    lead,
    leadStatus,
    nameObject,
    aggregateResult,
    note,
    opportunity,
    opportunityContactRole,
    opportunityStage,
    organization,
    ...Object.values(permissions),
    pricebook2,
    queueSobject,
    recordType,
    staticResource,
    task,
    taskStatus,
    user,
    userRole
];
