import { byId, element, show } from './dom.js';

const words = {
    latency: 'Answers late',
    timeout: 'Never answers',
    timeoutAfterApply: 'Does it, but never answers',
    reset: 'Breaks the connection',
    status429: '429 Too Many Requests',
    status500: '500 with a problem',
    html503: '503 with a page of HTML',
    akamai502: '502 from the edge, no detail',
    empty500: '500 with nothing in it',
    empty200: '200 with nothing in it',
    bareJson: '400 without type and detail',
    invalidKey: '401, the key was revoked',
    forbidden403: '403 Forbidden',
    userDisabled403: '403, account deactivated',
    empty403: '403 with nothing in it'
};

/** Fills the form's lists; `answer` needs a body of its own and is for tests only. */
export function fillFaultForm(kinds, audiences) {
    const offered = kinds.filter((kind) => kind !== 'answer');
    show(byId('fault-kinds'), offered, () =>
        offered.map((kind) => element('option', { value: kind, selected: kind === 'status500' }, words[kind] ?? kind))
    );
    show(
        byId('fault-audiences'),
        audiences.map(({ id, name }) => [id, name]),
        (options) => [
            element('option', { value: '' }, 'everywhere'),
            ...options.map(([id, name]) => element('option', { value: id }, name))
        ]
    );
}

/** The rule that the form describes. */
export function faultFromForm(form) {
    const { kind, audience, share, times, latencyMs } = Object.fromEntries(new FormData(form));
    return {
        kind,
        share: Number(share) / 100,
        latencyMs: Number(latencyMs),
        ...(audience ? { audience } : {}),
        ...(times ? { times: Number(times) } : {})
    };
}

/** Shows the rules that are switched on. */
export function showFaults(rules, audiences, switchOff) {
    const names = new Map(audiences.map(({ id, name }) => [id, name]));
    show(byId('faults'), { rules, names: [...names] }, () =>
        rules.length
            ? rules.map((rule, index) => item(rule, names, index, switchOff))
            : [element('li', { class: 'empty' }, 'None is switched on.')]
    );
}

function item(rule, names, index, switchOff) {
    const name = words[rule.kind] ?? rule.kind;
    return element(
        'li',
        {},
        element(
            'span',
            {},
            element('strong', {}, name),
            element('span', { class: 'detail' }, [...conditions(rule, names), `${rule.applied} so far`].join(', '))
        ),
        element(
            'button',
            {
                type: 'button',
                class: 'button small',
                'data-key': `off ${index}`,
                'aria-label': `Switch off: ${name}`,
                onclick: () => switchOff(index)
            },
            'Off'
        )
    );
}

function conditions({ method, path, audience, share, times, latencyMs }, names) {
    return [
        method?.toUpperCase(),
        path,
        audience && `in ${names.get(audience) ?? audience}`,
        share < 1 && `${Math.round(share * 100)} %`,
        times && `${times} times`,
        latencyMs && `after ${latencyMs} ms`
    ].filter(Boolean);
}
