import { createElement } from 'lwc';
import App from 'preview/app';
import { startHotReload } from './hot-reload.ts';
import { listenToServer } from './live-events.ts';
import { reportUncaughtErrors } from './problems.ts';
import { showPlatformToasts } from './toasts.ts';

reportUncaughtErrors();
showPlatformToasts();
document.body.append(createElement('preview-app', { is: App }));
startHotReload();
listenToServer();
