import cancel from '@salesforce/label/c.Mailchimp_Run_Cancel';
import cancelling from '@salesforce/label/c.Mailchimp_Run_Cancelling';
import checked from '@salesforce/label/c.Mailchimp_Run_Checked';
import current from '@salesforce/label/c.Mailchimp_Run_Current';
import ended from '@salesforce/label/c.Mailchimp_Run_Ended';
import errorList from '@salesforce/label/c.Mailchimp_Run_ErrorList';
import errors from '@salesforce/label/c.Mailchimp_Run_Errors';
import figures from '@salesforce/label/c.Mailchimp_Run_Figures';
import last from '@salesforce/label/c.Mailchimp_Run_Last';
import membersChanged from '@salesforce/label/c.Mailchimp_Run_MembersChanged';
import membersMatched from '@salesforce/label/c.Mailchimp_Run_MembersMatched';
import membersRead from '@salesforce/label/c.Mailchimp_Run_MembersRead';
import moreErrors from '@salesforce/label/c.Mailchimp_Run_MoreErrors';
import peopleLookedUp from '@salesforce/label/c.Mailchimp_Run_PeopleLookedUp';
import phaseCompare from '@salesforce/label/c.Mailchimp_Run_Phase_Compare';
import phaseDecide from '@salesforce/label/c.Mailchimp_Run_Phase_Decide';
import phaseList from '@salesforce/label/c.Mailchimp_Run_Phase_List';
import phaseLookUp from '@salesforce/label/c.Mailchimp_Run_Phase_LookUp';
import phaseRead from '@salesforce/label/c.Mailchimp_Run_Phase_Read';
import phaseReadNone from '@salesforce/label/c.Mailchimp_Run_Phase_ReadNone';
import phaseWrite from '@salesforce/label/c.Mailchimp_Run_Phase_Write';
import progress from '@salesforce/label/c.Mailchimp_Run_Progress';
import started from '@salesforce/label/c.Mailchimp_Run_Started';
import stateCancelled from '@salesforce/label/c.Mailchimp_Run_State_Cancelled';
import stateCompleted from '@salesforce/label/c.Mailchimp_Run_State_Completed';
import stateCompletedWithErrors from '@salesforce/label/c.Mailchimp_Run_State_CompletedWithErrors';
import stateFailed from '@salesforce/label/c.Mailchimp_Run_State_Failed';
import stateInterrupted from '@salesforce/label/c.Mailchimp_Run_State_Interrupted';
import stateRunning from '@salesforce/label/c.Mailchimp_Run_State_Running';
import stateWaitingForApproval from '@salesforce/label/c.Mailchimp_Run_State_WaitingForApproval';
import takesOver from '@salesforce/label/c.Mailchimp_Run_TakesOver';
import unchecked from '@salesforce/label/c.Mailchimp_Run_Unchecked';

/** The texts of this component in the language of the user. */
export const labels = {
    cancel,
    cancelling,
    checked,
    current,
    ended,
    errorList,
    errors,
    figures,
    last,
    membersChanged,
    membersMatched,
    membersRead,
    moreErrors,
    peopleLookedUp,
    phaseCompare,
    phaseDecide,
    phaseList,
    phaseLookUp,
    phaseRead,
    phaseReadNone,
    phaseWrite,
    progress,
    started,
    stateCancelled,
    stateCompleted,
    stateCompletedWithErrors,
    stateFailed,
    stateInterrupted,
    stateRunning,
    stateWaitingForApproval,
    takesOver,
    unchecked
} as const;
