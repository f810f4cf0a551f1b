import ageJustNow from '@salesforce/label/c.Mailchimp_Age_JustNow';
import answerAll from '@salesforce/label/c.Mailchimp_Answer_All';
import answerCount from '@salesforce/label/c.Mailchimp_Answer_Count';
import answerNone from '@salesforce/label/c.Mailchimp_Answer_None';
import answerSome from '@salesforce/label/c.Mailchimp_Answer_Some';
import cardAudiences from '@salesforce/label/c.Mailchimp_Card_Audiences';
import cardBroken from '@salesforce/label/c.Mailchimp_Card_Broken';
import cardEmpty from '@salesforce/label/c.Mailchimp_Card_Empty';
import cardFirstRefresh from '@salesforce/label/c.Mailchimp_Card_FirstRefresh';
import cardLoading from '@salesforce/label/c.Mailchimp_Card_Loading';
import cardNoEmail from '@salesforce/label/c.Mailchimp_Card_NoEmail';
import cardNoEmailHelp from '@salesforce/label/c.Mailchimp_Card_NoEmail_Help';
import cardNoPermission from '@salesforce/label/c.Mailchimp_Card_NoPermission';
import cardNoRecord from '@salesforce/label/c.Mailchimp_Card_NoRecord';
import cardNoRecordHelp from '@salesforce/label/c.Mailchimp_Card_NoRecord_Help';
import cardNotConnected from '@salesforce/label/c.Mailchimp_Card_NotConnected';
import cardNotConnectedAdmin from '@salesforce/label/c.Mailchimp_Card_NotConnected_Admin';
import cardNotConnectedHelp from '@salesforce/label/c.Mailchimp_Card_NotConnected_Help';
import cardRefresh from '@salesforce/label/c.Mailchimp_Card_Refresh';
import cardRefreshing from '@salesforce/label/c.Mailchimp_Card_Refreshing';
import cardSettings from '@salesforce/label/c.Mailchimp_Card_Settings';
import cardTitle from '@salesforce/label/c.Mailchimp_Card_Title';
import cardTryAgain from '@salesforce/label/c.Mailchimp_Card_TryAgain';
import cardUpdated from '@salesforce/label/c.Mailchimp_Card_Updated';
import changeAttempts from '@salesforce/label/c.Mailchimp_Change_Attempts';
import changeAttemptsOne from '@salesforce/label/c.Mailchimp_Change_Attempts_One';
import changeBy from '@salesforce/label/c.Mailchimp_Change_By';
import changeNext from '@salesforce/label/c.Mailchimp_Change_Next';
import changeOptOutChecked from '@salesforce/label/c.Mailchimp_Change_OptOut_Checked';
import changeOptOutUnchecked from '@salesforce/label/c.Mailchimp_Change_OptOut_Unchecked';
import changeRepeat from '@salesforce/label/c.Mailchimp_Change_Repeat';
import changeRepeatFailed from '@salesforce/label/c.Mailchimp_Change_Repeat_Failed';
import changeRepeatSpoken from '@salesforce/label/c.Mailchimp_Change_Repeat_Spoken';
import changeRepeated from '@salesforce/label/c.Mailchimp_Change_Repeated';
import changeStatusNone from '@salesforce/label/c.Mailchimp_Change_Status_None';
import changeStatuses from '@salesforce/label/c.Mailchimp_Change_Statuses';
import changeSubscribe from '@salesforce/label/c.Mailchimp_Change_Subscribe';
import changeSubscribePlain from '@salesforce/label/c.Mailchimp_Change_Subscribe_Plain';
import changeUnsubscribe from '@salesforce/label/c.Mailchimp_Change_Unsubscribe';
import changeUnsubscribeAll from '@salesforce/label/c.Mailchimp_Change_Unsubscribe_All';
import channelComponent from '@salesforce/label/c.Mailchimp_Channel_Component';
import channelFlow from '@salesforce/label/c.Mailchimp_Channel_Flow';
import channelListView from '@salesforce/label/c.Mailchimp_Channel_ListView';
import channelMailchimp from '@salesforce/label/c.Mailchimp_Channel_Mailchimp';
import channelSync from '@salesforce/label/c.Mailchimp_Channel_Sync';
import errorMayNotSee from '@salesforce/label/c.Mailchimp_Error_MayNotSee';
import failureAll from '@salesforce/label/c.Mailchimp_Failure_All';
import failureAllKnown from '@salesforce/label/c.Mailchimp_Failure_All_Known';
import failureAudience from '@salesforce/label/c.Mailchimp_Failure_Audience';
import failureRetry from '@salesforce/label/c.Mailchimp_Failure_Retry';
import failureSome from '@salesforce/label/c.Mailchimp_Failure_Some';
import failureUnexpected from '@salesforce/label/c.Mailchimp_Failure_Unexpected';
import historyBroken from '@salesforce/label/c.Mailchimp_History_Broken';
import historyEmpty from '@salesforce/label/c.Mailchimp_History_Empty';
import historyList from '@salesforce/label/c.Mailchimp_History_List';
import historyLoading from '@salesforce/label/c.Mailchimp_History_Loading';
import historyMore from '@salesforce/label/c.Mailchimp_History_More';
import historyTitle from '@salesforce/label/c.Mailchimp_History_Title';
import rowActions from '@salesforce/label/c.Mailchimp_Row_Actions';
import rowLastKnown from '@salesforce/label/c.Mailchimp_Row_LastKnown';
import rowLastKnownUndated from '@salesforce/label/c.Mailchimp_Row_LastKnown_Undated';
import rowReason from '@salesforce/label/c.Mailchimp_Row_Reason';
import rowSubscribeFailed from '@salesforce/label/c.Mailchimp_Row_Subscribe_Failed';
import rowSubscribeWaits from '@salesforce/label/c.Mailchimp_Row_Subscribe_Waits';
import rowSubscribing from '@salesforce/label/c.Mailchimp_Row_Subscribing';
import rowUnsubscribeFailed from '@salesforce/label/c.Mailchimp_Row_Unsubscribe_Failed';
import rowUnsubscribeWaits from '@salesforce/label/c.Mailchimp_Row_Unsubscribe_Waits';
import rowUnsubscribing from '@salesforce/label/c.Mailchimp_Row_Unsubscribing';
import stateApplied from '@salesforce/label/c.Mailchimp_State_Applied';
import stateFailed from '@salesforce/label/c.Mailchimp_State_Failed';
import stateObserved from '@salesforce/label/c.Mailchimp_State_Observed';
import stateRefused from '@salesforce/label/c.Mailchimp_State_Refused';
import stateRequested from '@salesforce/label/c.Mailchimp_State_Requested';
import stateRetrying from '@salesforce/label/c.Mailchimp_State_Retrying';
import stateSent from '@salesforce/label/c.Mailchimp_State_Sent';
import statusArchived from '@salesforce/label/c.Mailchimp_Status_Archived';
import statusArchivedSince from '@salesforce/label/c.Mailchimp_Status_Archived_Since';
import statusArchivedUndated from '@salesforce/label/c.Mailchimp_Status_Archived_Undated';
import statusCleaned from '@salesforce/label/c.Mailchimp_Status_Cleaned';
import statusCleanedSince from '@salesforce/label/c.Mailchimp_Status_Cleaned_Since';
import statusCleanedUndated from '@salesforce/label/c.Mailchimp_Status_Cleaned_Undated';
import statusPending from '@salesforce/label/c.Mailchimp_Status_Pending';
import statusPendingSince from '@salesforce/label/c.Mailchimp_Status_Pending_Since';
import statusPendingUndated from '@salesforce/label/c.Mailchimp_Status_Pending_Undated';
import statusSubscribed from '@salesforce/label/c.Mailchimp_Status_Subscribed';
import statusSubscribedSince from '@salesforce/label/c.Mailchimp_Status_Subscribed_Since';
import statusSubscribedUndated from '@salesforce/label/c.Mailchimp_Status_Subscribed_Undated';
import statusTransactional from '@salesforce/label/c.Mailchimp_Status_Transactional';
import statusTransactionalSince from '@salesforce/label/c.Mailchimp_Status_Transactional_Since';
import statusTransactionalUndated from '@salesforce/label/c.Mailchimp_Status_Transactional_Undated';
import statusUnknownSince from '@salesforce/label/c.Mailchimp_Status_Unknown_Since';
import statusUnknownUndated from '@salesforce/label/c.Mailchimp_Status_Unknown_Undated';
import statusUnsubscribed from '@salesforce/label/c.Mailchimp_Status_Unsubscribed';
import statusUnsubscribedAdmin from '@salesforce/label/c.Mailchimp_Status_Unsubscribed_Admin';
import statusUnsubscribedAdminUndated from '@salesforce/label/c.Mailchimp_Status_Unsubscribed_Admin_Undated';
import statusUnsubscribedSince from '@salesforce/label/c.Mailchimp_Status_Unsubscribed_Since';
import statusUnsubscribedUndated from '@salesforce/label/c.Mailchimp_Status_Unsubscribed_Undated';
import unsubscribeAction from '@salesforce/label/c.Mailchimp_Unsubscribe_Action';
import unsubscribeBusy from '@salesforce/label/c.Mailchimp_Unsubscribe_Busy';
import unsubscribeCancel from '@salesforce/label/c.Mailchimp_Unsubscribe_Cancel';
import unsubscribeConsequence from '@salesforce/label/c.Mailchimp_Unsubscribe_Consequence';
import unsubscribeDone from '@salesforce/label/c.Mailchimp_Unsubscribe_Done';
import unsubscribeDoneHelp from '@salesforce/label/c.Mailchimp_Unsubscribe_Done_Help';
import unsubscribeFailed from '@salesforce/label/c.Mailchimp_Unsubscribe_Failed';
import unsubscribeGone from '@salesforce/label/c.Mailchimp_Unsubscribe_Gone';
import unsubscribeGoneHelp from '@salesforce/label/c.Mailchimp_Unsubscribe_Gone_Help';
import unsubscribeQuestion from '@salesforce/label/c.Mailchimp_Unsubscribe_Question';
import unsubscribeReason from '@salesforce/label/c.Mailchimp_Unsubscribe_Reason';
import unsubscribeRefused from '@salesforce/label/c.Mailchimp_Unsubscribe_Refused';
import unsubscribeRefusedHelp from '@salesforce/label/c.Mailchimp_Unsubscribe_Refused_Help';
import unsubscribeWaits from '@salesforce/label/c.Mailchimp_Unsubscribe_Waits';

/** Every text that the membership components show, in the language of the user. */
export const labels = {
    ageJustNow,
    answerAll,
    answerCount,
    answerNone,
    answerSome,
    cardAudiences,
    cardBroken,
    cardEmpty,
    cardFirstRefresh,
    cardLoading,
    cardNoEmail,
    cardNoEmailHelp,
    cardNoPermission,
    cardNoRecord,
    cardNoRecordHelp,
    cardNotConnected,
    cardNotConnectedAdmin,
    cardNotConnectedHelp,
    cardRefresh,
    cardRefreshing,
    cardSettings,
    cardTitle,
    cardTryAgain,
    cardUpdated,
    changeAttempts,
    changeAttemptsOne,
    changeBy,
    changeNext,
    changeOptOutChecked,
    changeOptOutUnchecked,
    changeRepeat,
    changeRepeatFailed,
    changeRepeatSpoken,
    changeRepeated,
    changeStatusNone,
    changeStatuses,
    changeSubscribe,
    changeSubscribePlain,
    changeUnsubscribe,
    changeUnsubscribeAll,
    channelComponent,
    channelFlow,
    channelListView,
    channelMailchimp,
    channelSync,
    errorMayNotSee,
    failureAll,
    failureAllKnown,
    failureAudience,
    failureRetry,
    failureSome,
    failureUnexpected,
    historyBroken,
    historyEmpty,
    historyList,
    historyLoading,
    historyMore,
    historyTitle,
    rowActions,
    rowLastKnown,
    rowLastKnownUndated,
    rowReason,
    rowSubscribeFailed,
    rowSubscribeWaits,
    rowSubscribing,
    rowUnsubscribeFailed,
    rowUnsubscribeWaits,
    rowUnsubscribing,
    stateApplied,
    stateFailed,
    stateObserved,
    stateRefused,
    stateRequested,
    stateRetrying,
    stateSent,
    statusArchived,
    statusArchivedSince,
    statusArchivedUndated,
    statusCleaned,
    statusCleanedSince,
    statusCleanedUndated,
    statusPending,
    statusPendingSince,
    statusPendingUndated,
    statusSubscribed,
    statusSubscribedSince,
    statusSubscribedUndated,
    statusTransactional,
    statusTransactionalSince,
    statusTransactionalUndated,
    statusUnknownSince,
    statusUnknownUndated,
    statusUnsubscribed,
    statusUnsubscribedAdmin,
    statusUnsubscribedAdminUndated,
    statusUnsubscribedSince,
    statusUnsubscribedUndated,
    unsubscribeAction,
    unsubscribeBusy,
    unsubscribeCancel,
    unsubscribeConsequence,
    unsubscribeDone,
    unsubscribeDoneHelp,
    unsubscribeFailed,
    unsubscribeGone,
    unsubscribeGoneHelp,
    unsubscribeQuestion,
    unsubscribeReason,
    unsubscribeRefused,
    unsubscribeRefusedHelp,
    unsubscribeWaits
} as const;
