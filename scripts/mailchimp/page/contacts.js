import { ask } from './ask.js';
import { byId, element, readableTime, show } from './dom.js';

// What a person can do in each status, in the words of the buttons.
const plays = {
    unsubscribe: 'Unsubscribe',
    confirm: 'Confirm',
    resubscribe: 'Sign up again',
    changeAddress: 'New address',
    bounce: 'Bounce',
    complain: 'Report spam'
};

const possible = {
    subscribed: ['unsubscribe', 'changeAddress', 'bounce', 'complain'],
    pending: ['confirm', 'unsubscribe'],
    transactional: ['unsubscribe', 'bounce'],
    unsubscribed: ['resubscribe'],
    cleaned: ['resubscribe'],
    archived: ['resubscribe']
};

/** Shows one page of contacts with a button for everything that each of them could do now. */
export function showContacts(page, reasons, play, turnTo) {
    const onPlay = (action, member) => playOrAsk(action, member, reasons, play);
    show(byId('contacts'), page, () =>
        page.total === 0
            ? element('p', { class: 'empty' }, 'Nobody fits.')
            : [
                  element('ul', { class: 'contacts' }, ...page.members.map((member) => item(member, onPlay))),
                  pager(page, turnTo)
              ]
    );
}

function item(member, onPlay) {
    return element(
        'li',
        { class: 'contact' },
        element(
            'div',
            {},
            element('span', { class: 'name' }, member.full_name || '(no name)'),
            element('span', { class: 'address' }, member.email_address)
        ),
        element(
            'div',
            {},
            element('span', { class: `badge ${member.status}` }, member.status),
            element('span', { class: 'detail' }, `changed ${readableTime(member.last_changed)}`),
            detail(member)
        ),
        element(
            'div',
            { class: 'plays' },
            ...possible[member.status].map((action) => playButton(action, member, onPlay))
        )
    );
}

function playButton(action, member, onPlay) {
    return element(
        'button',
        {
            type: 'button',
            class: 'button small',
            'data-key': `${member.contact_id} ${action}`,
            'aria-label': `${plays[action]}: ${member.full_name || member.email_address}`,
            onclick: () => onPlay(action, member)
        },
        plays[action]
    );
}

/** Why the contact has its status, where that is known. */
function detail(member) {
    const locked = member.compliance && member.status !== 'subscribed' ? 'only the person can come back' : '';
    const mails = member.status === 'pending' ? `${member.confirmation_mails} confirmation sent` : '';
    const words = [member.unsubscribe_reason, mails, locked].filter(Boolean).join('; ');
    return words ? element('span', { class: 'detail' }, words) : null;
}

function pager({ offset, count, total, members }, turnTo) {
    const last = offset + members.length;
    const turn = (words, disabled, to) =>
        element(
            'button',
            {
                type: 'button',
                class: 'button small',
                'data-key': `pager ${words}`,
                disabled,
                onclick: () => turnTo(to)
            },
            words
        );
    return element(
        'div',
        { class: 'pager' },
        turn('Previous', offset === 0, offset - count),
        element('span', {}, `${offset + 1} to ${last} of ${total}`),
        turn('Next', last >= total, offset + count)
    );
}

async function playOrAsk(action, member, reasons, play) {
    const email = member.email_address;
    if (action === 'unsubscribe') {
        const reason = await ask(`Unsubscribe ${email}`, 'Reason', 'Unsubscribe', reasons);
        if (reason !== null) await play(action, { email, reason });
    } else if (action === 'changeAddress') {
        const newEmail = await ask(`New address for ${email}`, 'Address', 'Change', []);
        if (newEmail !== null) await play(action, { email, newEmail });
    } else await play(action, { email });
}
