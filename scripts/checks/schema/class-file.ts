/** Bytes of each constant pool entry after its tag, by tag; https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4 */
const entrySizes: Readonly<Record<number, number>> = {
    3: 4,
    4: 4,
    5: 8,
    6: 8,
    7: 2,
    8: 2,
    9: 4,
    10: 4,
    11: 4,
    12: 4,
    15: 3,
    16: 2,
    17: 4,
    18: 4,
    19: 2,
    20: 2
};

const textTag = 1;
/** long and double take two places in the constant pool. */
const wideTags = [5, 6];

/** Reads a Java class file from its start. */
class Cursor {
    readonly #bytes: DataView;
    #at = 0;

    constructor(bytes: Uint8Array) {
        this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }

    skip(bytes: number): void {
        this.#at += bytes;
    }

    byte(): number {
        return this.#bytes.getUint8(this.#at++);
    }

    short(): number {
        this.#at += 2;
        return this.#bytes.getUint16(this.#at - 2);
    }

    int(): number {
        this.#at += 4;
        return this.#bytes.getUint32(this.#at - 4);
    }

    text(): string {
        const length = this.short();
        this.#at += length;
        return new TextDecoder().decode(
            new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset + this.#at - length, length)
        );
    }
}

/** The fields of a Java class: name to type descriptor, such as `Lcom/example/Account;`. */
export function fieldsOfClass(bytes: Uint8Array): Map<string, string> {
    const cursor = new Cursor(bytes);
    cursor.skip(8);
    const texts = readTexts(cursor);
    cursor.skip(6);
    cursor.skip(2 * cursor.short());
    const fields = new Map<string, string>();
    for (let left = cursor.short(); left > 0; left -= 1) {
        cursor.skip(2);
        const name = texts[cursor.short()];
        fields.set(name, texts[cursor.short()]);
        for (let attributes = cursor.short(); attributes > 0; attributes -= 1) {
            cursor.skip(2);
            cursor.skip(cursor.int());
        }
    }
    return fields;
}

/** The texts of the constant pool by their index. */
function readTexts(cursor: Cursor): string[] {
    const texts: string[] = [];
    const count = cursor.short();
    for (let index = 1; index < count; index += 1) {
        const tag = cursor.byte();
        if (tag === textTag) texts[index] = cursor.text();
        else cursor.skip(entrySizes[tag]);
        if (wideTags.includes(tag)) index += 1;
    }
    return texts;
}
