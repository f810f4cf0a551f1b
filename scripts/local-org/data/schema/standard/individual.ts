import { systemFields, type StandardObject } from './standard-object.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_individual.htm */
export const individual: StandardObject = {
    name: 'Individual',
    keyPrefix: '0PK',
    fields: `
        Id                      id defaulted readonly "Individual ID"
        OwnerId                 reference(User) Owner defaulted
        IsDeleted               boolean readonly "Deleted"
        LastName                string(80) required name
        FirstName               string(40) name
        Salutation              picklist(40) name {Mr.|Ms.|Mrs.|Dr.|Prof.|Mx.}
        Name                    string(121) required readonly
        ${systemFields}
        LastViewedDate          datetime readonly
        HasOptedOutTracking     boolean "Don't Track"
        HasOptedOutProfiling    boolean "Don't Profile"
        HasOptedOutProcessing   boolean "Don't Process"
        HasOptedOutSolicit      boolean "Don't Market"
        ShouldForget            boolean "Forget this Individual"
        SendIndividualData      boolean "Export Individual's Data"
        CanStorePiiElsewhere    boolean "OK to Store PII Data Elsewhere"
        HasOptedOutGeoTracking  boolean "Block Geolocation Tracking"
        BirthDate               date
        DeathDate               date
        ConvictionsCount        integer(9)
        ChildrenCount           integer(9)
        MilitaryService         picklist(40) {Yes|No}
        IsHomeOwner             boolean
        Occupation              string(150)
        Website                 url
        IndividualsAge          picklist(40) restricted {13 or Older|16 or Older}
        MasterRecordId          reference(Individual) MasterRecord readonly
        ConsumerCreditScore     integer(9)
        ConsumerCreditScoreProviderName string(80)
        InfluencerRating        integer(9)
    `
};
