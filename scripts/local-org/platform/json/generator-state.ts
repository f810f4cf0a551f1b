/** What a System.JSONGenerator keeps. */
import type { Runtime } from '../../runtime/runtime.ts';
import type { Value } from '../../runtime/values.ts';
import { JsonWriter, WriterMisuse } from './json-writer.ts';
import { ValueWriter } from './write-value.ts';

export class GeneratorState {
    private readonly writer: JsonWriter;
    isClosed = false;

    constructor(pretty: boolean) {
        this.writer = new JsonWriter(pretty);
    }

    /** Calls in the wrong order and calls after the end throw System.JSONException. */
    private use(runtime: Runtime, work: () => void): void {
        if (this.isClosed) {
            throw runtime.exception('System.JSONException', 'The generator is closed: nothing more can be written');
        }
        try {
            work();
        } catch (error) {
            throw error instanceof WriterMisuse ? runtime.exception('System.JSONException', error.message) : error;
        }
    }

    name(runtime: Runtime, name: string): void {
        this.use(runtime, () => this.writer.name(name));
    }

    start(runtime: Runtime, kind: 'object' | 'array'): void {
        this.use(runtime, () => this.writer.start(kind));
    }

    end(runtime: Runtime, kind: 'object' | 'array'): void {
        this.use(runtime, () => this.writer.end(kind));
    }

    value(runtime: Runtime, value: Value): void {
        this.use(runtime, () => new ValueWriter(runtime, this.writer, { suppressNulls: false }).write(value));
    }

    /** Closes the generator: what is still open is closed too. */
    text(): string {
        this.isClosed = true;
        return this.writer.text();
    }
}
