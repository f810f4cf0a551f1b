import { unwrap } from 'lwc';

/** What a wire hands to a component. */
export interface WireValue {
    data?: unknown;
    error?: unknown;
}

type Configuration = Record<string, unknown>;

/** Every value that went to a component, so that refreshApex(value) finds the adapter that it came from. */
const emitted = new WeakMap<WireValue, RequestWireAdapter>();

/** A wire adapter that asks the server whenever its parameters change. */
export abstract class RequestWireAdapter {
    readonly #callback: (value: WireValue) => void;
    #configuration: Configuration | undefined;
    #connected = false;
    #latest = 0;

    constructor(callback: (value: WireValue) => void) {
        this.#callback = callback;
        this.#emit({ data: undefined, error: undefined });
    }

    /** Asks for the data of a configuration. */
    protected abstract request(configuration: Configuration): Promise<unknown>;

    /** Nothing is asked for while a parameter is undefined, as on the platform. */
    protected isComplete(configuration: Configuration): boolean {
        return Object.values(configuration).every((value) => value !== undefined);
    }

    protected get configuration(): Configuration | undefined {
        return this.#configuration;
    }

    connect(): void {
        this.#connected = true;
        if (this.#configuration) void this.run();
    }

    disconnect(): void {
        this.#connected = false;
    }

    update(configuration: Configuration): void {
        this.#configuration = configuration;
        if (this.#connected) void this.run();
    }

    /** Asks now, and hands out the answer unless a newer question has been asked meanwhile. */
    async run(): Promise<void> {
        if (!this.#configuration || !this.isComplete(this.#configuration)) return;
        const turn = (this.#latest += 1);
        const value = await this.#answer(this.#configuration);
        if (turn === this.#latest && this.#connected) this.#emit(value);
    }

    async #answer(configuration: Configuration): Promise<WireValue> {
        try {
            return { data: deepFreeze(await this.request(configuration)), error: undefined };
        } catch (error) {
            return { data: undefined, error };
        }
    }

    #emit(value: WireValue): void {
        emitted.set(value, this);
        this.#callback(value);
    }
}

/** Asks again for a value that a component got from a wire. */
export function refreshWire(value: WireValue): Promise<void> {
    const adapter = emitted.get(unwrap(value) as WireValue) ?? emitted.get(value);
    if (!adapter) return Promise.reject(new Error('refreshApex was not given the value that a wire provisioned.'));
    return adapter.run();
}

/** Wired data is read-only, as on the platform. */
function deepFreeze(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
}
