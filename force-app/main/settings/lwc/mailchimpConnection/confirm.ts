import LightningConfirm from 'lightning/confirm';

/** What @salesforce/lightning-types 0.8.0 does not know of lightning/confirm. */
interface Confirm {
    open(options: { label: string; message: string; theme: string }): Promise<boolean>;
}

/** Asks before something is done. @returns whether the user agreed */
export function confirm(label: string, message: string): Promise<boolean> {
    return (LightningConfirm as unknown as Confirm).open({ label, message, theme: 'warning' });
}
