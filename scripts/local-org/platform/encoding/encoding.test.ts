import { expressions, statements } from '../../test/expressions.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref';

expressions('Blob', `${reference}/apex_methods_system_blob.htm`, [
    ["Blob.valueOf('StringToBlob').size()", '12'],
    ["Blob.valueOf('é').size()", '2'],
    ["Blob.valueOf('StringToBlob').toString()", 'StringToBlob'],
    ["Blob.valueOf('abc')", 'Blob[3]'],
    ["EncodingUtil.convertFromHex('ff').toString()", 'System.StringException: BLOB is not a valid UTF-8 string'],
    ["Blob.valueOf('a') == Blob.valueOf('a')", 'true'],
    ["Blob.toPdf('x')", 'compile error: Not supported by the local org: Blob.toPdf (the local org makes no PDF files)']
]);

expressions('EncodingUtil', `${reference}/apex_classes_restful_encodingUtil.htm`, [
    ["EncodingUtil.base64Encode(Blob.valueOf('any carnal pleas'))", 'YW55IGNhcm5hbCBwbGVhcw=='],
    ["EncodingUtil.base64Decode('YW55IGNhcm5hbCBwbGVhcw==').toString()", 'any carnal pleas'],
    ["EncodingUtil.convertToHex(Blob.valueOf('JKL'))", '4a4b4c'],
    ["EncodingUtil.convertFromHex('4A4B4C').toString()", 'JKL'],
    [
        "EncodingUtil.convertFromHex('4A4')",
        'System.InvalidParameterValueException: Invalid hexadecimal string: an even number of characters 0-9, a-f, A-F is expected.'
    ],
    ['EncodingUtil.convertFromHex(null)', 'System.NullPointerException: Argument cannot be null.'],
    ["EncodingUtil.urlEncode('a b.-*_+/é~', 'UTF-8')", 'a+b.-*_%2B%2F%C3%A9%7E'],
    ["EncodingUtil.urlEncode('é', 'ISO-8859-1')", '%E9'],
    ["EncodingUtil.urlDecode('a+b%2B%C3%A9', 'UTF-8')", 'a b+é'],
    [
        "EncodingUtil.urlDecode('%zz', 'UTF-8')",
        'System.IllegalArgumentException: URLDecoder: Illegal hex characters in escape: %zz'
    ],
    [
        "EncodingUtil.urlEncode('a', 'EBCDIC')",
        'System.InvalidParameterValueException: Unsupported encoding scheme: EBCDIC'
    ]
]);

const hex = (expression: string): string => `EncodingUtil.convertToHex(${expression})`;

// RFC 1321, RFC 3174, FIPS 180-4, RFC 2202, RFC 4231
expressions('Crypto: digests and codes', `${reference}/apex_classes_restful_crypto.htm`, [
    [hex("Crypto.generateDigest('MD5', Blob.valueOf('abc'))"), '900150983cd24fb0d6963f7d28e17f72'],
    [hex("Crypto.generateDigest('SHA1', Blob.valueOf('abc'))"), 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    [
        hex("Crypto.generateDigest('SHA-256', Blob.valueOf('abc'))"),
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    ],
    [
        hex("Crypto.generateDigest('SHA3-256', Blob.valueOf('abc'))"),
        '3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532'
    ],
    ["Crypto.generateDigest('SHA-512', Blob.valueOf('abc')).size()", '64'],
    [
        "Crypto.generateDigest('CRC', Blob.valueOf('abc'))",
        'System.InvalidParameterValueException: Invalid algorithm CRC. Must be one of MD5, SHA1, SHA-1, SHA3-256, SHA3-384, SHA3-512, SHA-256, SHA256, SHA-512, SHA512.'
    ],
    [
        hex("Crypto.generateMac('hmacMD5', Blob.valueOf('what do ya want for nothing?'), Blob.valueOf('Jefe'))"),
        '750c783e6ab0b503eaa86e310a5db738'
    ],
    [
        hex("Crypto.generateMac('HmacSHA256', Blob.valueOf('what do ya want for nothing?'), Blob.valueOf('Jefe'))"),
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
    ],
    [
        "Crypto.verifyHmac('HmacSHA256', Blob.valueOf('data'), Blob.valueOf('key'), Crypto.generateMac('HmacSHA256', Blob.valueOf('data'), Blob.valueOf('key')))",
        'true'
    ],
    ["Crypto.verifyHmac('HmacSHA256', Blob.valueOf('data'), Blob.valueOf('key'), Blob.valueOf('other'))", 'false'],
    ['Crypto.getRandomInteger() == Crypto.getRandomInteger()', 'false'],
    ['Crypto.getRandomLong() == Crypto.getRandomLong()', 'false'],
    ['Crypto.generateAesKey(128).size()', '16'],
    ['Crypto.generateAesKey(100)', 'System.InvalidParameterValueException: Invalid key size. Must be 128, 192 or 256.']
]);

statements('Crypto: encryption', `${reference}/apex_classes_restful_crypto.htm`, [
    // NIST SP 800-38A, F.2.1: the first block.
    [
        "Blob key = EncodingUtil.convertFromHex('2b7e151628aed2a6abf7158809cf4f3c'); Blob iv = EncodingUtil.convertFromHex('000102030405060708090a0b0c0d0e0f'); Blob text = EncodingUtil.convertFromHex('6bc1bee22e409f96e93d7e117393172a'); String hex = EncodingUtil.convertToHex(Crypto.encrypt('AES128', key, iv, text)); System.debug(hex.left(32)); System.debug(hex.length());",
        ['7649abac8119b246cee98e9b12e9197d', '64']
    ],
    [
        "Blob iv = Blob.valueOf('Example of IV123'); Blob key = Crypto.generateAesKey(128); Blob data = Blob.valueOf('Data to be encrypted'); System.debug(Crypto.decrypt('AES128-CBC', key, iv, Crypto.encrypt('AES128', key, iv, data)).toString());",
        ['Data to be encrypted']
    ],
    [
        "Blob key = Crypto.generateAesKey(256); Blob c = Crypto.encryptWithManagedIV('AES256', key, Blob.valueOf('x')); System.debug(c.size()); System.debug(Crypto.decryptWithManagedIV('AES256', key, c).toString());",
        ['32', 'x']
    ],
    [
        "Blob key = Crypto.generateAesKey(256); Blob c = Crypto.encryptWithManagedIV('AES256-GCM', key, Blob.valueOf('x'), Blob.valueOf('tag')); System.debug(c.size()); System.debug(Crypto.decryptWithManagedIV('AES256-GCM', key, c, Blob.valueOf('tag')).toString()); Crypto.decryptWithManagedIV('AES256-GCM', key, c, Blob.valueOf('tug'));",
        ['30', 'x', "System.SecurityException: Given final block isn't properly padded"]
    ],
    [
        "Crypto.encrypt('AES128', Crypto.generateAesKey(256), Blob.valueOf('Example of IV123'), Blob.valueOf('x'));",
        ['System.InvalidParameterValueException: Invalid private key. Must be 16 bytes.']
    ],
    [
        "Crypto.encrypt('AES128', Crypto.generateAesKey(128), Blob.valueOf('short'), Blob.valueOf('x'));",
        [
            'System.InvalidParameterValueException: Invalid initialization vector. For CBC, this must be 16 bytes. For GCM, the IV is 12 bytes.'
        ]
    ],
    [
        "Crypto.decryptWithManagedIV('AES128', Crypto.generateAesKey(128), Blob.valueOf('x'));",
        ['System.InvalidParameterValueException: Unable to parse the initialization vector from encrypted data.']
    ],
    [
        "Crypto.encryptWithManagedIV('AES128', Crypto.generateAesKey(128), Blob.valueOf('x'), Blob.valueOf('y'));",
        ['System.InvalidParameterValueException: AAD can only be used with AESGCM algorithms.']
    ],
    [
        "Crypto.encryptWithManagedIV('DES', Crypto.generateAesKey(128), Blob.valueOf('x'));",
        [
            'System.InvalidParameterValueException: Invalid algorithm DES. Must be one of AES128, AES192, AES256, AES128-CBC, AES192-CBC, AES256-CBC, AES256-GCM.'
        ]
    ],
    [
        "Blob key = Crypto.generateAesKey(128); Blob iv = Blob.valueOf('Example of IV123'); Crypto.decrypt('AES128', key, iv, Blob.valueOf('not a whole block'));",
        ["System.SecurityException: Given final block isn't properly padded"]
    ]
]);

expressions('UUID', `${reference}/apex_class_System_UUID.htm`, [
    ["UUID.fromString('707b2538-98bb-41e7-95e3-1d77bf42b102')", '707b2538-98bb-41e7-95e3-1d77bf42b102'],
    [
        "UUID.fromString('707b2538-98bb-41e7-95e3-1d77bf42b102').equals(UUID.fromString('707B2538-98bb-41e7-95e3-1d77bf42b102'))",
        'true'
    ],
    ["UUID.fromString('707b2538-98bb-41e7-95e3-1d77bf42b102').equals('707b2538-98bb-41e7-95e3-1d77bf42b102')", 'false'],
    ["UUID.fromString('not a uuid')", 'System.IllegalArgumentException: Invalid UUID string: not a uuid'],
    ['UUID.fromString(null)', 'System.NullPointerException: Argument cannot be null.'],
    ["UUID.fromString('00000000-0000-0001-0000-000000000002').hashCode()", '3'],
    ['UUID.randomUUID() == UUID.randomUUID()', 'false'],
    ['UUID.randomUUID().toString().length()', '36']
]);

const address = "new Url('https://user@www.example.com:8080/a/b?x=1&y=2#top')";

expressions('Url', `${reference}/apex_methods_system_url.htm`, [
    [`${address}.getAuthority()`, 'user@www.example.com:8080'],
    [`${address}.getDefaultPort()`, '443'],
    [`${address}.getFile()`, '/a/b?x=1&y=2'],
    [`${address}.getHost()`, 'www.example.com'],
    [`${address}.getPath()`, '/a/b'],
    [`${address}.getPort()`, '8080'],
    [`${address}.getProtocol()`, 'https'],
    [`${address}.getQuery()`, 'x=1&y=2'],
    [`${address}.getRef()`, 'top'],
    [`${address}.getUserInfo()`, 'user'],
    [`${address}.toExternalForm()`, 'https://user@www.example.com:8080/a/b?x=1&y=2#top'],
    ["new Url('https://www.example.com').getPort()", '-1'],
    ["new Url('https://www.example.com').getQuery()", 'null'],
    ["new Url('https', 'www.example.com', '/a').toExternalForm()", 'https://www.example.com/a'],
    ["new Url('https', 'www.example.com', 8080, '/a').toExternalForm()", 'https://www.example.com:8080/a'],
    ["new Url(new Url('https://www.example.com/a/b'), '../c').toExternalForm()", 'https://www.example.com/c'],
    ["new Url('https://www.example.com/a#one').sameFile(new Url('https://WWW.example.com/a#two'))", 'true'],
    ["new Url('no url')", 'System.StringException: Invalid URL: no url'],
    ['Url.getOrgDomainUrl().getProtocol()', 'https'],
    ["new Url('https://www.example.com')", 'Url:[delegate=https://www.example.com]']
]);
