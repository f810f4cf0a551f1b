/**
 * Makes an element.
 * @param {string} tag
 * @param {Record<string, unknown>} properties attributes; names that begin with "on" are listeners
 * @param {...(Node | string | null)} children
 */
export function element(tag, properties = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
        else if (value === true) made.setAttribute(name, '');
        else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
    }
    made.append(...children.filter((child) => child !== null));
    return made;
}

/** The element with an id. */
export function byId(id) {
    return document.getElementById(id);
}

/**
 * Replaces what an element shows, when it shows something else. The keyboard focus stays on the control with the same
 * `data-key`, or else on the first one whose key begins with the same word, so that a person who works by keyboard is not
 * thrown back to the top.
 */
export function show(container, data, render) {
    const state = JSON.stringify(data);
    if (container.dataset.state === state) return;
    const focused = container.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    container.replaceChildren(...[render(data)].flat());
    container.dataset.state = state;
    if (focused) controlWithKey(container, focused)?.focus();
}

function controlWithKey(container, key) {
    const [word] = key.split(' ');
    return (
        container.querySelector(`[data-key="${CSS.escape(key)}"]`) ??
        container.querySelector(`[data-key^="${CSS.escape(word)}"]`)
    );
}

/** A time as people read it, in UTC like the API's own. */
export function readableTime(iso) {
    const time = new Date(iso);
    const date = time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return `${date}, ${time.toISOString().slice(11, 16)}`;
}
