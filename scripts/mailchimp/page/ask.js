import { byId, element } from './dom.js';

/**
 * Asks for one text in a dialog.
 * @param {string} title what will happen
 * @param {string} label what to write
 * @param {string} go the words of the button that does it
 * @param {string[]} choices texts to choose from; the first one is filled in
 * @returns {Promise<string | null>} the text, or null when the person thought better of it
 */
export function ask(title, label, go, choices) {
    const dialog = byId('ask');
    const input = dialog.querySelector('input');
    byId('ask-title').textContent = title;
    byId('ask-label').textContent = label;
    byId('ask-go').textContent = go;
    byId('ask-choices').replaceChildren(...choices.map((choice) => element('option', { value: choice })));
    input.value = choices[0] ?? '';
    // Not a submit button: Enter in the text would press the first of those, and that must not be this one.
    byId('ask-cancel').onclick = () => dialog.close();
    dialog.returnValue = '';
    dialog.showModal();
    input.select();
    return new Promise((resolve) => {
        dialog.addEventListener('close', () => resolve(dialog.returnValue ? input.value : null), { once: true });
    });
}
