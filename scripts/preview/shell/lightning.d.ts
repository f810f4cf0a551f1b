/// <reference path="../../../config/types/lightning.d.ts" />
// What the shell imports and nobody types.

declare module 'lightning/toast' {
    const Toast: { show(toast: object): Promise<void> };
    export default Toast;
}

declare module 'preview/app' {
    const App: typeof import('lwc').LightningElement;
    export default App;
}
