/** The interfaces for ordering objects. */
import { defineClass } from '../define-class.ts';

export const comparableInterface = defineClass({
    name: 'System.Comparable',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_System_Comparable.htm',
    kind: 'interface',
    abstractMethods: ['Integer compareTo(Object other)']
});

export const comparatorInterface = defineClass({
    name: 'System.Comparator',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_System_Comparator.htm',
    kind: 'interface',
    typeParameters: ['T'],
    abstractMethods: ['Integer compare(T first, T second)']
});

export const callableInterface = defineClass({
    name: 'System.Callable',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_System_Callable.htm',
    kind: 'interface',
    abstractMethods: ['Object call(String action, Map<String,Object> args)']
});
