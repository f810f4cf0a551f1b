/** Writes JSON content piece by piece, compact or indented as the platform indents it. */
import { quote } from './json-text.ts';

interface Open {
    readonly kind: 'object' | 'array';
    isEmpty: boolean;
    /** A field name has been written and waits for its value. */
    named: boolean;
}

/** What is wrong with the order of the calls; the caller makes a System.JSONException of it. */
export class WriterMisuse extends Error {}

export class JsonWriter {
    private readonly pretty: boolean;
    private readonly open: Open[] = [];
    private readonly parts: string[] = [];

    constructor(pretty: boolean) {
        this.pretty = pretty;
    }

    /** The content so far; what is still open is closed. */
    text(): string {
        while (this.open.length > 0) {
            this.end(this.open.at(-1)?.kind ?? 'object');
        }
        return this.parts.join('');
    }

    start(kind: 'object' | 'array'): void {
        this.beforeValue();
        this.parts.push(kind === 'object' ? '{' : '[');
        this.open.push({ kind, isEmpty: true, named: false });
    }

    end(kind: 'object' | 'array'): void {
        const inside = this.open.at(-1);
        if (inside?.kind !== kind) {
            throw new WriterMisuse(`Current context not an ${kind} but ${inside?.kind ?? 'root'}`);
        }
        this.open.pop();
        this.parts.push(this.beforeEnd(inside), kind === 'object' ? '}' : ']');
    }

    private beforeEnd(inside: Open): string {
        if (!this.pretty) {
            return '';
        }
        return inside.isEmpty || inside.kind === 'array' ? ' ' : this.lineBreak();
    }

    name(name: string): void {
        const inside = this.open.at(-1);
        if (inside?.kind !== 'object' || inside.named) {
            throw new WriterMisuse('Can not write a field name, expecting a value');
        }
        this.parts.push(
            inside.isEmpty ? '' : ',',
            this.pretty ? this.lineBreak() : '',
            quote(name),
            this.pretty ? ' : ' : ':'
        );
        inside.isEmpty = false;
        inside.named = true;
    }

    /** `text` is JSON already: a number, a quoted text, `true`, `null`. */
    raw(text: string): void {
        this.beforeValue();
        this.parts.push(text);
    }

    private beforeValue(): void {
        const inside = this.open.at(-1);
        if (!inside) {
            this.parts.push(this.parts.length > 0 ? ' ' : '');
            return;
        }
        if (inside.kind === 'object') {
            if (!inside.named) {
                throw new WriterMisuse('Can not write a value, expecting field name');
            }
            inside.named = false;
            return;
        }
        this.parts.push(inside.isEmpty ? '' : ',', this.pretty ? ' ' : '');
        inside.isEmpty = false;
    }

    /** Only objects indent what they hold. */
    private lineBreak(): string {
        return `\n${'  '.repeat(this.open.filter(({ kind }) => kind === 'object').length)}`;
    }
}
