import { RequestWireAdapter } from './wire-adapter.ts';

const wires = new Set<RecordWireAdapter>();

/** A wire on one record, which asks again when somebody says that the record has changed. */
export abstract class RecordWireAdapter extends RequestWireAdapter {
    override connect(): void {
        wires.add(this);
        super.connect();
    }

    override disconnect(): void {
        wires.delete(this);
        super.disconnect();
    }

    get recordId(): unknown {
        return this.configuration?.recordId;
    }
}

/** Asks again for some records, or for all that are on the page. */
export async function refreshRecords(recordIds?: string[]): Promise<void> {
    const stale = [...wires].filter(({ recordId }) => !recordIds || recordIds.some((id) => sameRecord(id, recordId)));
    await Promise.all(stale.map((wire) => wire.run()));
}

/** Ids have 15 characters, or 18 with a checksum. */
function sameRecord(first: string, second: unknown): boolean {
    return typeof second === 'string' && first.slice(0, 15) === second.slice(0, 15);
}
