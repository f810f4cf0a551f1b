import { expressions } from '../../test/expressions.ts';
import { titledStatements } from '../../test/titled-statements.ts';

const location =
    'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Location.htm';
const address = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Address.htm';

expressions('System.Location', location, [
    ['Location.newInstance(28.635308, 77.22496).getLatitude()', '28.635308'],
    ['Location.newInstance(28.635308, 77.22496).longitude', '77.22496'],
    [
        "Math.round(Location.getDistance(Location.newInstance(52.52, 13.405), Location.newInstance(48.8566, 2.3522), 'km'))",
        '877'
    ],
    ["Math.round(Location.newInstance(0, 0).getDistance(Location.newInstance(0, 1), 'mi'))", '69']
]);

titledStatements('System.Address', address, [
    [
        'is what a query gives for an address field',
        "insert new Account(Name = 'A', BillingCity = 'Berlin', BillingPostalCode = '10115'); Account a = [SELECT BillingAddress, ShippingAddress FROM Account]; System.debug(a.BillingAddress.getCity() + ' ' + a.BillingAddress.postalCode + ' ' + a.BillingAddress.getStreet() + ' ' + a.ShippingAddress);",
        ['Berlin 10115 null null']
    ]
]);
