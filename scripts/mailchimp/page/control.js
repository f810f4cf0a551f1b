import { byId } from './dom.js';

/**
 * Calls the control API. A refusal is shown to the person and thrown.
 * @returns the parsed answer, or null without a body
 */
export async function control(method, path, body) {
    const response = await fetch(`/control${path}`, {
        method,
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body)
    });
    const answer = response.status === 204 ? null : await response.json();
    if (response.ok) return answer;
    tell(answer.error, true);
    throw new Error(answer.error);
}

/** Shows a sentence below the head of the page. */
export function tell(sentence, failed = false) {
    const message = byId('message');
    message.textContent = sentence;
    message.classList.toggle('failed', failed);
}
