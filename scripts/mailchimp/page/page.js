import { showAudiences } from './audiences.js';
import { showContacts } from './contacts.js';
import { control, tell } from './control.js';
import { byId, element, readableTime, show } from './dom.js';
import { faultFromForm, fillFaultForm, showFaults } from './faults.js';
import { showLog } from './log.js';

const pageSize = 15;
const requestsShown = 40;
const refreshEveryMs = 2000;

const view = { audienceId: location.hash.slice(1), text: '', status: '', offset: 0 };
const [kinds, reasons, server] = await Promise.all([
    control('GET', '/faults/kinds'),
    control('GET', '/subscriber/reasons'),
    control('GET', '/server')
]);

async function refresh() {
    const [audiences, rules, requests, clock] = await Promise.all([
        control('GET', '/audiences'),
        control('GET', '/faults'),
        control('GET', `/requests?last=${requestsShown}`),
        control('GET', '/clock')
    ]);
    if (!audiences.some(({ id }) => id === view.audienceId)) view.audienceId = audiences[0]?.id ?? '';
    showFacts(clock);
    showAudiences(audiences, view.audienceId, chooseAudience);
    fillFaultForm(kinds, audiences);
    showFaults(rules, audiences, (index) => setFaults(rules.filter((_, other) => other !== index)));
    showLog(requests);
    byId('contacts-title').textContent = audiences.find(({ id }) => id === view.audienceId)?.name ?? 'No audience';
    if (view.audienceId) await refreshContacts();
}

async function refreshContacts() {
    const query = new URLSearchParams({ text: view.text, count: String(pageSize), offset: String(view.offset) });
    if (view.status) query.set('status', view.status);
    const page = await control('GET', `/audiences/${view.audienceId}/members?${query}`);
    showContacts({ ...page, offset: view.offset, count: pageSize }, reasons, play, turnTo);
}

function showFacts({ now, frozen }) {
    const time = `${readableTime(now)} UTC${frozen ? ', stopped' : ''}`;
    const facts = { Address: `${location.origin}/3.0`, 'API key': server.apiKey, Time: time };
    show(byId('facts'), facts, () =>
        Object.entries(facts).map(([name, value]) =>
            element('div', {}, element('dt', {}, name), element('dd', {}, element('code', {}, value)))
        )
    );
}

async function play(action, event) {
    const { email_address: email, status } = await control('POST', `/subscriber/${action}`, {
        audienceId: view.audienceId,
        ...event
    });
    tell(`${email} is ${status} now.`);
    await refresh();
}

async function setFaults(rules) {
    const bare = rules.map(({ matched: _matched, applied: _applied, ...rule }) => rule);
    await control('PUT', '/faults', bare);
    await refresh();
}

async function chooseAudience(id) {
    Object.assign(view, { audienceId: id, offset: 0 });
    history.replaceState(null, '', `#${id}`);
    await refresh();
}

async function turnTo(offset) {
    view.offset = Math.max(0, offset);
    await refreshContacts();
}

byId('filters').addEventListener('input', (event) => {
    Object.assign(view, Object.fromEntries(new FormData(event.currentTarget)), { offset: 0 });
    void refreshContacts();
});
byId('filters').addEventListener('submit', (event) => event.preventDefault());
byId('fault-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const rule = faultFromForm(event.currentTarget);
    await setFaults([...(await control('GET', '/faults')), rule]);
    tell('The fault is switched on.');
});
byId('empty-log').addEventListener('click', async () => {
    await control('DELETE', '/requests');
    await refresh();
});
byId('reset').addEventListener('click', async () => {
    await control('POST', '/reset');
    tell('Data, faults, requests and time are as they were at the start.');
    await refresh();
});

await refresh();
// A refresh that fails (the server was stopped) is shown once; the next one may succeed again.
setInterval(() => {
    if (!document.hidden) refresh().catch((error) => tell(`The server does not answer: ${error.message}`, true));
}, refreshEveryMs);
