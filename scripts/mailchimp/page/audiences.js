import { byId, element, show } from './dom.js';

/** Shows the audiences as buttons; the chosen one is pressed. */
export function showAudiences(audiences, chosenId, choose) {
    show(byId('audiences'), { audiences, chosenId }, () =>
        audiences.map((audience) => element('li', {}, button(audience, audience.id === chosenId, choose)))
    );
}

function button(audience, pressed, choose) {
    const total = Object.values(audience.counts).reduce((sum, count) => sum + count, 0);
    return element(
        'button',
        {
            type: 'button',
            class: 'audience',
            'aria-pressed': String(pressed),
            'data-key': audience.id,
            onclick: () => choose(audience.id)
        },
        element('span', { class: 'audience-name' }, audience.name),
        element(
            'span',
            { class: 'audience-total' },
            `${total} contacts${audience.doubleOptIn ? ', double opt-in' : ''}`
        ),
        bar(audience.counts, total),
        element('code', {}, audience.id)
    );
}

/** How the statuses are shared out; said in words for those who do not see it. */
function bar(counts, total) {
    const shares = Object.entries(counts).filter(([, count]) => count > 0);
    const words = shares.map(([status, count]) => `${count} ${status}`).join(', ');
    return element(
        'span',
        { class: 'bar', role: 'img', 'aria-label': words || 'no contacts', title: words },
        ...shares.map(([status, count]) =>
            element('span', { class: `share ${status}`, style: `flex-grow: ${count / Math.max(1, total)}` })
        )
    );
}
