import { LightningElement, api } from 'lwc';
import { describeAction } from '../../action-summary.ts';
import type { Action } from '../../../shared/action.ts';

/** What one action did, the last one unless another is chosen. */
export default class ActionPanel extends LightningElement {
    @api action?: Action;
    @api actions: Action[] = [];

    get isEmpty(): boolean {
        return this.action === undefined;
    }

    get value(): string {
        return String(this.action?.id);
    }

    get options(): object[] {
        return this.actions.map((action) => ({ value: String(action.id), label: describeAction(action) }));
    }

    get when(): string {
        return this.action ? `${new Date(this.action.at).toLocaleTimeString()}, as ${this.action.user}` : '';
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.dispatchEvent(new CustomEvent('choose', { detail: Number(event.detail.value) }));
    }
}
