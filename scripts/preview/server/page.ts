import type { PageData } from '../shared/page-data.ts';

/** What the HTML of every page is made of. */
export interface PageContent {
    data: PageData;
    /** `@salesforce/i18n/…` and `@salesforce/client/…` values. */
    settings: Record<string, unknown>;
    imports: Record<string, string>;
    /** Address of the shell's first module. */
    main: string;
    /** Address of the compiled packages. */
    vendor: string;
}

/** The HTML of every page of the preview; the shell's router decides what it shows. */
export function pageHtml({ data, settings, imports, main, vendor }: PageContent): string {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local preview</title>
<link rel="icon" href="/shell/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/styles/salesforce-lightning-design-system.min.css">
<link rel="stylesheet" href="/shell/shell.css">
<script>
globalThis.$preview = ${inScript(data)};
globalThis.$sf = ${inScript(settings)};
// The visitor's screen, which the server does not know.
$sf['@salesforce/client/formFactor'] = matchMedia('(max-width: 47.9375em)').matches ? 'Small' : 'Large';
</script>
<script type="importmap">${inScript({ imports })}</script>
<link rel="modulepreload" href="${vendor}/lwc.js">
<link rel="modulepreload" href="${vendor}/lightning.js">
<!-- Before the engine: LWC looks for synthetic shadow when it loads, and silently does without if it comes later. -->
<script type="module" src="${vendor}/synthetic-shadow.js"></script>
<script type="module" src="${main}"></script>
</head>
<body></body>
</html>
`;
}

/** JSON that cannot end the script element that it stands in. */
function inScript(value: unknown): string {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}
