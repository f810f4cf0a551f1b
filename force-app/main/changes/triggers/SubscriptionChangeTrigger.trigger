/** Keeps the rules of SubscriptionChangeRules, whoever writes. */
trigger SubscriptionChangeTrigger on SubscriptionChange__c(before insert, before update, before delete) {
    if (Trigger.isInsert) {
        SubscriptionChangeRules.beforeInsert(Trigger.new);
    } else if (Trigger.isUpdate) {
        SubscriptionChangeRules.beforeUpdate(Trigger.new, Trigger.oldMap);
    } else {
        SubscriptionChangeRules.beforeDelete(Trigger.old);
    }
}
