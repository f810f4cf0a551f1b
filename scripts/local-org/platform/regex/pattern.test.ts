import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../test/evaluate.ts';
import { expressions, statements } from '../../test/expressions.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref';
const java = 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html';

expressions('Pattern', `${reference}/apex_classes_pattern_and_matcher_pattern_methods.htm`, [
    ["Pattern.compile('a*b').pattern()", 'a*b'],
    ["Pattern.matches('a*b', 'aaaaab')", 'true'],
    ["Pattern.matches('a*b', 'aaaaabc')", 'false'],
    ["Pattern.compile('a(b)?').matcher('ab').groupCount()", '1'],
    ["Pattern.compile(':').split('boo:and:foo')", '(boo, and, foo)'],
    ["Pattern.compile(':').split('boo:and:foo', 2)", '(boo, and:foo)'],
    ["Pattern.quote('a.b')", '\\Qa.b\\E'],
    ["Pattern.matches(Pattern.quote('a.b'), 'axb')", 'false'],
    ["Pattern.matches(Pattern.quote('a.b'), 'a.b')", 'true'],
    ["Pattern.compile('[')", 'System.StringException: Invalid regex: Unclosed character class near index 0\n[\n^'],
    ["Pattern.compile('*a')", "System.StringException: Invalid regex: Dangling meta character '*' near index 0\n*a\n^"]
]);

expressions('Regular expressions of Java', java, [
    ["Pattern.matches('(?i)abc', 'aBC')", 'true'],
    ["Pattern.matches('a(?i)b', 'aB')", 'true'],
    ["Pattern.matches('a(?i)b', 'AB')", 'false'],
    ["Pattern.matches('a(?i:b)c', 'aBc')", 'true'],
    ["Pattern.matches('a(?i:b)c', 'aBC')", 'false'],
    // Without (?u) case is that of ASCII.
    ["Pattern.matches('(?i)é', 'É')", 'false'],
    ["Pattern.matches('(?iu)é', 'É')", 'true'],
    ["Pattern.matches('(?i)[a-c]+', 'ABC')", 'true'],
    ["Pattern.matches('a.c', 'a\\nc')", 'false'],
    ["Pattern.matches('(?s)a.c', 'a\\nc')", 'true'],
    ["Pattern.matches('(?s).*', 'a\\nc')", 'true'],
    ["Pattern.matches('a+{2}', 'aaa')", 'true'],
    [
        "Pattern.compile('\\\\k<n>')",
        'System.StringException: Invalid regex: named capturing group <n> does not exist near index 4\n\\k<n>\n    ^'
    ],
    ["Pattern.matches('(?x) a b # comment', 'ab')", 'true'],
    ["'a\\nb'.replaceAll('(?m)^', '> ')", '> a\n> b'],
    ["'a\\n'.replaceAll('$', '!')", 'a!\n!'],
    ["Pattern.matches('\\\\w+', 'é')", 'false'],
    ["Pattern.matches('\\\\p{L}+', 'é')", 'true'],
    ["Pattern.matches('\\\\p{IsAlphabetic}+', 'é')", 'true'],
    ["Pattern.matches('\\\\p{Alpha}+', 'é')", 'false'],
    ["Pattern.matches('\\\\p{Upper}\\\\p{Lower}\\\\P{Digit}', 'Ab_')", 'true'],
    ["Pattern.matches('\\\\p{Punct}', '!')", 'true'],
    ["Pattern.matches('[a-z&&[^aeiou]]+', 'xyz')", 'true'],
    ["Pattern.matches('[a-z&&[^aeiou]]+', 'xya')", 'false'],
    ["Pattern.matches('[a-d[m-p]]+', 'amp')", 'true'],
    ["Pattern.matches('[^a-d[m-p]]', 'e')", 'true'],
    ["Pattern.matches('[]a]+', ']a')", 'true'],
    ["Pattern.matches('[a-]+', 'a-')", 'true'],
    ["Pattern.matches('a++b', 'aab')", 'true'],
    ["Pattern.matches('a++ab', 'aab')", 'false'],
    ["Pattern.matches('(?>a+)ab', 'aab')", 'false'],
    ["Pattern.matches('a{2}', 'aa')", 'true'],
    ["Pattern.matches('a{2,}?b', 'aaab')", 'true'],
    ["Pattern.matches('(?<year>\\\\d{4})-\\\\k<year>', '2026-2026')", 'true'],
    ["'2026-05'.replaceAll('(?<y>\\\\d+)-(?<m>\\\\d+)', '${m}/${y}')", '05/2026'],
    ["Pattern.matches('(a)\\\\1', 'aa')", 'true'],
    ["'foobar'.replaceAll('(?<=foo)bar', 'X')", 'fooX'],
    ["'foobar'.replaceAll('o(?!b)', '0')", 'f0obar'],
    ["Pattern.matches('\\\\x41\\\\u0042\\\\0103\\\\t', 'ABC\\t')", 'true'],
    ["Pattern.matches('\\\\R', '\\r\\n')", 'true'],
    ["Pattern.matches('\\\\h\\\\v', ' \\n')", 'true'],
    ["'aXbX'.replaceAll('X\\\\z', '')", 'aXb'],
    ["'a1b22'.replaceAll('\\\\d', '[$0]')", 'a[1]b[2][2]'],
    ["'a'.replaceAll('a', '\\\\$')", '$'],
    ["'a'.replaceAll('a', '$')", 'System.StringException: Illegal group reference'],
    ["'a'.replaceAll('a', '$1')", 'System.StringException: No group 1'],
    ["'ab'.replaceAll('(a)(b)', '$12')", 'a2'],
    ["'abc'.replaceAll('', '-')", '-a-b-c-'],
    ["'a{b}'.replaceAll('\\\\{|}', '')", 'ab'],
    ["Pattern.matches('😀.', '😀😀')", 'true']
]);

statements('Matcher', `${reference}/apex_classes_pattern_and_matcher_matcher_methods.htm`, [
    [
        "Matcher m = Pattern.compile('(\\\\w)(\\\\d)?').matcher('a1 b'); while (m.find()) { System.debug(m.group() + ' ' + m.start() + '-' + m.end() + ' ' + m.group(1) + ' ' + m.group(2) + ' ' + m.start(2) + ' ' + m.end(2)); }",
        ['a1 0-2 a 1 1 2', 'b 3-4 b null -1 -1']
    ],
    [
        "Matcher m = Pattern.compile('a').matcher('xaxa'); System.debug(m.find(2)); System.debug(m.start()); System.debug(m.find()); m.reset(); System.debug(m.find()); System.debug(m.start());",
        ['true', '3', 'false', 'true', '1']
    ],
    ["Matcher m = Pattern.compile('a').matcher('b'); m.find(); m.group();", ['System.StringException: No match found']],
    ["Matcher m = Pattern.compile('a').matcher('a'); m.find(); m.group(1);", ['System.StringException: No group 1']],
    [
        "Matcher m = Pattern.compile('ab').matcher('abc'); System.debug(m.lookingAt()); System.debug(m.matches());",
        ['true', 'false']
    ],
    [
        "Matcher m = Pattern.compile('a|ab').matcher('ab'); System.debug(m.matches()); System.debug(m.group());",
        ['true', 'ab']
    ],
    [
        "Matcher m = Pattern.compile('^b').matcher('abc'); m.region(1, 3); System.debug(m.find()); System.debug(m.start()); System.debug(m.regionStart() + '-' + m.regionEnd());",
        ['true', '1', '1-3']
    ],
    [
        "Matcher m = Pattern.compile('a').matcher('a1a'); System.debug(m.replaceAll('b')); System.debug(m.replaceFirst('c'));",
        ['b1b', 'c1a']
    ],
    [
        "Matcher m = Pattern.compile('a').matcher('a'); m.reset('xa'); System.debug(m.find()); System.debug(m.start()); System.debug(m.pattern().pattern());",
        ['true', '1', 'a']
    ],
    [
        "Matcher m = Pattern.compile('a').matcher('ab'); m.usePattern(Pattern.compile('b')); System.debug(m.find());",
        ['true']
    ],
    [
        "Matcher m = Pattern.compile('a').matcher('a'); System.debug(m.hasAnchoringBounds()); System.debug(m.hasTransparentBounds()); System.debug(m.useAnchoringBounds(false).hasAnchoringBounds()); System.debug(m.useTransparentBounds(true).hasTransparentBounds());",
        ['true', 'false', 'false', 'true']
    ],
    ["System.debug(Matcher.quoteReplacement('$1\\\\'));", ['\\$1\\\\']],
    [
        "Matcher m = Pattern.compile('x*').matcher('axb'); String found = ''; while (m.find()) { found += m.start() + ','; } System.debug(found);",
        ['0,1,2,3,']
    ],
    ["Matcher m = Pattern.compile('a').matcher('a'); m.find(5);", ['System.StringException: Illegal start index']]
]);

describe('what JavaScript cannot do', () => {
    for (const [pattern, feature] of [
        ['\\\\G', '\\G'],
        ['\\\\X', '\\X'],
        ['(?U)a', 'The flag (?U)'],
        ['\\\\p{InGreek}', 'The Unicode block \\p{InGreek}'],
        ['(?i)(a)\\\\1', 'A back reference without case']
    ] as const) {
        it(`is refused by name and place: ${feature}`, async () => {
            await assert.rejects(run(`Pattern.compile('${pattern}');`), (error: Error) => {
                assert.ok(
                    error.message.startsWith(`Not supported by the local org: ${feature} in the regular expression`)
                );
                assert.match(error.message, /, AnonymousBlock:1$/);
                return true;
            });
        });
    }
});
