/// <reference path="../../../config/types/lightning.d.ts" />
// What the shell imports and nobody types.

declare module 'lightning/toast' {
    const Toast: { show(toast: object): Promise<void> };
    export default Toast;
}

declare module 'lightning/modal' {
    import { LightningElement } from 'lwc';
    export default class LightningModal extends LightningElement {
        close(result: unknown): void;
    }
}

declare module 'preview/flowModal' {
    const FlowModal: typeof import('./lwc/flowModal/flowModal.ts').default;
    export default FlowModal;
}

declare module 'preview/app' {
    const App: typeof import('lwc').LightningElement;
    export default App;
}
