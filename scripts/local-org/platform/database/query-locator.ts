import { NotSupported } from '../../runtime/runtime.ts';
import type { ListValue, ObjectValue } from '../../runtime/values.ts';
import { defineClass } from '../define-class.ts';
import { nativeObject } from '../native-values.ts';

export interface QueryLocatorState {
    /** The query's text; undefined for a locator made of a query in brackets. */
    readonly text: string | undefined;
    readonly records: ListValue;
}

interface IteratorState {
    readonly records: ListValue;
    next: number;
}

const stateOf = (self: ObjectValue): QueryLocatorState => self.state as QueryLocatorState;
const positionOf = (self: ObjectValue): IteratorState => self.state as IteratorState;

/** The rows of a query, for batch jobs and for iterating over. */
export const queryLocator = defineClass({
    name: 'Database.QueryLocator',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_QueryLocator.htm',
    methods: {
        'String getQuery()': (runtime, self: ObjectValue) => {
            const { text } = stateOf(self);
            if (text === undefined) {
                throw new NotSupported('Database.QueryLocator.getQuery of a query in brackets', runtime.position());
            }
            return text;
        },
        'Database.QueryLocatorIterator iterator()': (runtime, self: ObjectValue) => {
            const state: IteratorState = { records: stateOf(self).records, next: 0 };
            return nativeObject(runtime, 'Database.QueryLocatorIterator', state);
        }
    },
    refused: { querymore: 'not documented for Apex' }
});

export const queryLocatorIterator = defineClass({
    name: 'Database.QueryLocatorIterator',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_QueryLocatorIterator.htm',
    implements: ['Iterator<SObject>'],
    methods: {
        'Boolean hasNext()': (_runtime, self: ObjectValue) =>
            positionOf(self).next < positionOf(self).records.items.length,
        'SObject next()': (runtime, self: ObjectValue) => {
            const position = positionOf(self);
            const record = position.records.items[position.next++];
            if (record !== undefined) return record;
            throw runtime.exception('System.NoSuchElementException', 'No more elements');
        }
    }
});
