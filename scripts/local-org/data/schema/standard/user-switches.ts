/**
 * The check boxes of users, profiles and permission sets.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_user.htm
 */

function words(text: string): string[] {
    return text.trim().split(/\s+/);
}

/** User.UserPermissions…: the feature licences. */
export const userPermissions = words(`
    CallCenterAutoLogin InteractionUser JigsawProspectingUser KnowledgeUser MarketingUser OfflineUser
    SFContentUser SiteforceContributorUser SiteforcePublisherUser SupportUser WorkDotComUserFeature
`).map((word) => `UserPermissions${word}`);

/** User.UserPreferences… */
export const userPreferences = words(`
    ActionLauncherEinsteinGptConsent ActivityRemindersPopup ApexPagesDeveloperMode
    AssistiveActionsEnabledInActionLauncher BRELookupTableWelcomeMat CacheDiagnostics ContentEmailAsAndWhen
    ContentNoEmail CreateLEXAppsWTShown DisCommentAfterLikeEmail DisMentionsCommentEmail
    DisProfPostCommentEmail DisableAllFeedsEmail DisableBookmarkEmail DisableChangeCommentEmail
    DisableEndorsementEmail DisableFeedbackEmail DisableFileShareNotificationsForApi DisableFollowersEmail
    DisableLaterCommentEmail DisableLikeEmail DisableMentionsPostEmail DisableMessageEmail
    DisableProfilePostEmail DisableSharePostEmail DisableWorkEmail DismissPersonalSpaceLegalMessage
    DismissRecordChannelsSuggestedObjects EnableAutoSubForFeeds EnableLwrLexPilot
    EventRemindersCheckboxDefault ExcludeMailAppAttachments FavoritesShowTopFavorites FavoritesWTShown
    GlobalNavBarWTShown GlobalNavGridMenuWTShown HasCelebrationBadge HasSentWarningEmail
    HasSentWarningEmail238 HasSentWarningEmail240 HideBiggerPhotoCallout HideCSNDesktopTask
    HideCSNGetChatterMobileTask HideChatterOnboardingSplash HideEndUserOnboardingAssistantModal
    HideLegacyRetirementModal HideLightningMigrationModal HideManagedEcaMobilePubModal HideS1BrowserUI
    HideSecondChatterOnboardingSplash HideSfxWelcomeMat JigsawListUser LightningExperiencePreferred
    LiveAgentMiawSetupDeflection NativeEmailClient NewLightningReportRunPageEnabled PathAssistantCollapsed
    PreviewCustomTheme PreviewLightning ReceiveNoNotificationsAsApprover
    ReceiveNotificationsAsDelegatedApprover RecordHomeReservedWTShown RecordHomeSectionCollapseWTShown
    ReminderSoundOff ReverseOpenActivitiesView SRHOverrideActivities SendListEmailThroughExternalService
    ShowCityToExternalUsers ShowCityToGuestUsers ShowCountryToExternalUsers ShowCountryToGuestUsers
    ShowEmailToExternalUsers ShowEmailToGuestUsers ShowFaxToExternalUsers ShowFaxToGuestUsers
    ShowForecastingChangeSignals ShowForecastingRoundedAmounts ShowManagerToExternalUsers
    ShowManagerToGuestUsers ShowMobilePhoneToExternalUsers ShowMobilePhoneToGuestUsers
    ShowPostalCodeToExternalUsers ShowPostalCodeToGuestUsers ShowProfilePicToGuestUsers
    ShowStateToExternalUsers ShowStateToGuestUsers ShowStreetAddressToExternalUsers
    ShowStreetAddressToGuestUsers ShowTerritoryTimeZoneShifts ShowTitleToExternalUsers ShowTitleToGuestUsers
    ShowWorkPhoneToExternalUsers ShowWorkPhoneToGuestUsers SortFeedByComment SuppressEventSFXReminders
    SuppressTaskSFXReminders TaskRemindersCheckboxDefault UserDebugModePref
`).map((word) => `UserPreferences${word}`);

/** Profile.Permissions… and PermissionSet.Permissions…: the permissions of the core platform; those of single products are left out. */
export const systemPermissions = words(`
    ActivateContract ActivateOrder ActivitiesAccess AllowViewKnowledge ApexRestServices ApiEnabled ApiUserOnly
    AssignPermissionSets AssignTopics AuthorApex BulkApiHardDelete BulkMacrosAllowed CanApproveFeedPost
    CanInsertFeedSystemFields CanUseNewDashboardBuilder CanVerifyComment ChangeDashboardColors
    ChatterEditOwnPost ChatterFileLink ChatterInternalUser ChatterInviteExternalUsers ChatterOwnGroups
    ConnectOrgToEnvironmentHub ContentAdministrator ContentHubUser ContentWorkspaces ConvertLeads
    CreateCustomizeDashboards CreateCustomizeFilters CreateCustomizeReports CreateDashboardFolders
    CreateReportFolders CreateTopics CreateWorkspaces CustomMobileAppsAccess CustomizeApplication DataExport
    DelegatedTwoFactor DeleteActivatedContract DeleteTopics DistributeFromPersWksp EditActivatedOrders
    EditBillingInfo EditBrandTemplates EditCaseComments EditEvent EditHtmlTemplates EditKnowledge
    EditMyDashboards EditMyReports EditOppLineItemUnitPrice EditPublicDocuments EditPublicFilters
    EditPublicTemplates EditReadonlyFields EditTask EditTopics EmailAdministration EmailMass EmailSingle
    EmailTemplateManagement EnableNotifications ExportReport FlowUFLRequired ForceTwoFactor
    GiveRecognitionBadge GovernNetworks HideReadByList IdentityConnect IdentityEnabled ImportCustomObjects
    ImportLeads ImportPersonal IsSsoEnabled LightningConsoleAllowedForUser LightningExperienceUser
    ListEmailSend LtngPromoReserved01UserPerm ManageAnalyticSnapshots ManageAuthProviders
    ManageBusinessHourHolidays ManageCallCenters ManageCases ManageCategories ManageCertificates
    ManageContentPermissions ManageContentProperties ManageContentTypes ManageCssUsers ManageCustomPermissions
    ManageCustomReportTypes ManageDashbdsInPubFolders ManageDataCategories ManageDataIntegrations
    ManageDynamicDashboards ManageEmailClientConfig ManageEntitlements ManageExchangeConfig ManageHealthCheck
    ManageInteraction ManageInternalUsers ManageIpAddresses ManageKnowledge ManageKnowledgeImportExport
    ManageLeads ManageLoginAccessPolicies ManageMobile ManageNamedCredentials ManageNetworks
    ManagePasswordPolicies ManageProfilesPermissionsets ManagePropositions ManagePvtRptsAndDashbds
    ManageRecommendationStrategies ManageRemoteAccess ManageReportsInPubFolders ManageRoles
    ManageSearchPromotionRules ManageSessionPermissionSets ManageSharing ManageSolutions ManageSubscriptions
    ManageSurveys ManageSynonyms ManageTwoFactor ManageUnlistedGroups ManageUsers MassInlineEdit MergeTopics
    ModerateChatter ModifyAllData ModifyDataClassification ModifyMetadata MonitorLoginHistory
    NativeWebviewScrolling NewReportBuilder OverrideForecasts Packaging2 Packaging2Delete PasswordNeverExpires
    PrivacyDataAccess RemoveDirectMessageMembers ResetPasswords RunFlow RunReports SalesConsole
    SandboxTestingInCommunityApp ScheduleReports SelectFilesFromSalesforce SendAnnouncementEmails
    SendCustomNotifications SendSitRequests ShareInternalArticles ShowCompanyNameAsUserBadge SolutionImport
    SubmitMacrosAllowed SubscribeToLightningDashboards SubscribeToLightningReports TransactionalEmailSend
    TransferAnyCase TransferAnyEntity TransferAnyLead TwoFactorApi UseTeamReassignWizards UseWebLink
    ViewAllActivities ViewAllCustomSettings ViewAllData ViewAllFieldsGlobal ViewAllForecasts ViewAllProfiles
    ViewAllUsers ViewContent ViewDataAssessment ViewDataCategories ViewDeveloperName ViewEncryptedData
    ViewEventLogFiles ViewGlobalHeader ViewHealthCheck ViewHelpLink ViewMyTeamsDashboards ViewPlatformEvents
    ViewPrivateStaticResources ViewPublicDashboards ViewPublicReports ViewRoles ViewSetup ViewUserPII
    WorkCalibrationUser
`).map((word) => `Permissions${word}`);
