import { byId, element, show } from './dom.js';

/** Shows the last requests to the API, the newest on top. */
export function showLog(requests) {
    show(byId('log'), requests, () =>
        requests.length
            ? table(requests.toReversed())
            : element('p', { class: 'empty' }, 'Nobody has asked for anything yet.')
    );
}

function table(requests) {
    return element(
        'div',
        { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Table of requests' },
        element(
            'table',
            {},
            element(
                'thead',
                {},
                element(
                    'tr',
                    {},
                    ...['No.', 'Request', 'Answer', 'ms'].map((text) => element('th', { scope: 'col' }, text))
                )
            ),
            element('tbody', {}, ...requests.map(row))
        )
    );
}

function row({ number, method, path, query, body, status, ms, fault }) {
    const search = new URLSearchParams(query).toString();
    return element(
        'tr',
        {},
        element('td', { class: 'number' }, String(number)),
        element(
            'td',
            {},
            element('code', {}, element('b', {}, method), ` ${path}${search ? `?${search}` : ''}`),
            body === null ? null : element('code', { class: 'detail' }, JSON.stringify(body).slice(0, 300))
        ),
        element(
            'td',
            {},
            element('span', { class: `answer ${answerClass(status)}` }, status === null ? 'none' : String(status)),
            fault ? element('span', { class: 'detail' }, fault) : null
        ),
        element('td', { class: 'number' }, ms === null ? '' : String(ms))
    );
}

function answerClass(status) {
    return status !== null && status < 400 ? 'good' : 'bad';
}
