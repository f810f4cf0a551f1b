/**
 * Products, their prices, and the products of opportunities.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_product2.htm
 */
import { systemFields, viewFields, type StandardObject } from './standard-object.ts';

export const product2: StandardObject = {
    name: 'Product2',
    label: 'Product',
    keyPrefix: '01t',
    fields: `
        Id                      id defaulted readonly "Product ID"
        Name                    string(255) required lookup "Product Name"
        ProductCode             string(255)
        Description             textarea(4000) "Product Description"
        IsActive                boolean "Active"
        ${systemFields}
        Family                  picklist(255) "Product Family" {None}
        DisplayUrl              url "Display URL"
        QuantityUnitOfMeasure   picklist(255) {Each}
        IsDeleted               boolean readonly "Deleted"
        IsArchived              boolean readonly "Archived"
        ${viewFields}
        StockKeepingUnit        string(180) "Product SKU"
        ProductClass            picklist(40) readonly restricted {Simple|VariationParent|Variation|Bundle|Set}
    `
};

export const pricebookEntry: StandardObject = {
    name: 'PricebookEntry',
    label: 'Price Book Entry',
    pluralLabel: 'Price Book Entries',
    keyPrefix: '01u',
    fields: `
        Id                      id defaulted readonly "Price Book Entry ID"
        Name                    string(255) readonly "Product Name"
        Pricebook2Id            reference(Pricebook2) Pricebook2/PricebookEntries required createonly cascade
        Product2Id              reference(Product2) Product2/PricebookEntries required createonly cascade
        UnitPrice               currency(18,2) required "List Price"
        IsActive                boolean "Active"
        UseStandardPrice        boolean
        ${systemFields}
        ProductCode             string(255) readonly
        IsDeleted               boolean readonly "Deleted"
        IsArchived              boolean readonly "Archived"
    `
};

export const opportunityLineItem: StandardObject = {
    name: 'OpportunityLineItem',
    label: 'Opportunity Product',
    keyPrefix: '00k',
    sharingModel: 'ControlledByParent',
    fields: `
        Id                      id defaulted readonly "Line Item ID"
        OpportunityId           reference(Opportunity) Opportunity/OpportunityLineItems required createonly cascade
        SortOrder               integer(9) readonly
        PricebookEntryId        reference(PricebookEntry) PricebookEntry/OpportunityLineItems createonly
        Product2Id              reference(Product2) Product2/OpportunityLineItems createonly
        ProductCode             string(255) readonly
        Name                    string(376) readonly "Opportunity Product Name"
        Quantity                double(12,2) required
        Discount                percent(5,2)
        Subtotal                currency(18,2) readonly
        TotalPrice              currency(18,2)
        UnitPrice               currency(18,2) "Sales Price"
        ListPrice               currency(18,2) readonly
        ServiceDate             date "Date"
        Description             string(255) "Line Description"
        ${systemFields}
        IsDeleted               boolean readonly "Deleted"
        ${viewFields}
    `
};
