import Toast from 'lightning/toast';

interface PlatformToast {
    title: string;
    message?: string;
    messageData?: unknown[];
    variant?: string;
    mode?: string;
}

/**
 * Shows platform toasts (ShowToastEvent) with the base component. Listens while the event comes down: the base
 * component uses an event of the same name, whose detail has a label, and would stop the platform's.
 */
export function showPlatformToasts(): void {
    const show = (event: Event) => {
        const { detail } = event as CustomEvent<PlatformToast | { label: string } | null>;
        if (!detail || 'label' in detail) return;
        event.stopPropagation();
        const { title, message, messageData, variant = 'info', mode } = detail;
        const lightningMode = mode === 'sticky' ? 'sticky' : 'dismissible';
        void Toast.show({ label: title, message, messageLinks: messageData, variant, mode: lightningMode });
    };
    document.addEventListener('lightning__showtoast', show, true);
}
