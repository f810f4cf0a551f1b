/** Methods of String that escape it for other languages. */
import type { NativeMethod } from '../define-class.ts';
import {
    escapeCsv,
    escapeEcmaScript,
    escapeEntities,
    escapeJava,
    escapeUnicode,
    unescapeCsv,
    unescapeEntities,
    unescapeJava,
    unescapeUnicode
} from './escapes.ts';
import { html3Entities, html4Entities, xmlEntities } from './html-entities.ts';

export const stringEscapes: Readonly<Record<string, NativeMethod>> = {
    'String escapeCsv()': (runtime, self: string) => escapeCsv(self),
    'String escapeEcmaScript()': (runtime, self: string) => escapeEcmaScript(self),
    'String escapeHtml3()': (runtime, self: string) => escapeEntities(self, html3Entities),
    'String escapeHtml4()': (runtime, self: string) => escapeEntities(self, html4Entities),
    'String escapeJava()': (runtime, self: string) => escapeJava(self),
    'String escapeUnicode()': (runtime, self: string) => escapeUnicode(self),
    'String escapeXml()': (runtime, self: string) => escapeEntities(self, xmlEntities),
    'String unescapeCsv()': (runtime, self: string) => unescapeCsv(self),
    'String unescapeEcmaScript()': (runtime, self: string) => unescapeJava(self),
    'String unescapeHtml3()': (runtime, self: string) => unescapeEntities(self, html3Entities),
    'String unescapeHtml4()': (runtime, self: string) => unescapeEntities(self, html4Entities),
    'String unescapeJava()': (runtime, self: string) => unescapeJava(self),
    'String unescapeUnicode()': (runtime, self: string) => unescapeUnicode(self),
    'String unescapeXml()': (runtime, self: string) => unescapeEntities(self, xmlEntities)
};
