/** Keeps the rules of SubscriptionChangeRules, whoever writes. */
trigger SubscriptionChangeTrigger on SubscriptionChange__c(before insert, before update, before delete) {
    SubscriptionChangeRules.run();
}
