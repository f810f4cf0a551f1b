import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What an XML text holds: the name of its root element and the tree below it. */
export interface XmlRoot {
    readonly type: string;
    readonly content: Readonly<Record<string, unknown>>;
}

/** Why a text is not well-formed XML; line and column from 1. */
export interface XmlError {
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

// htmlEntities is the parser's word for decoding numeric references such as &#8217; too.
const parser = new XMLParser({
    ignoreAttributes: true,
    ignoreDeclaration: true,
    parseTagValue: false,
    htmlEntities: true
});

/** Parses the XML of a metadata file; says where it is malformed instead of guessing. */
export function parseMetadataXml(text: string): XmlRoot | XmlError {
    // A byte order mark is allowed in front of the declaration and is no content.
    const xml = text.replace(/^\uFEFF/, '');
    const validity = XMLValidator.validate(xml);
    if (validity !== true) {
        return { line: validity.err.line, column: validity.err.col || 1, message: validity.err.msg };
    }
    const content = parser.parse(xml) as Record<string, unknown>;
    const roots = Object.keys(content);
    if (roots.length !== 1) {
        return { line: 1, column: 1, message: `Expected one root element, found ${roots.length}.` };
    }
    return { type: roots[0], content };
}

export function isXmlError(result: XmlRoot | XmlError): result is XmlError {
    return 'message' in result;
}
