/* A field for the reader's own words, as a form of its own. */

import { element } from '../dom.js';

/** Gives `say` each line that is typed, in single spaces, and clears the field.
    @param {string} id @param {{ label: string, submit: string }} labels @param {(line: string) => void} say */
export function ownWords(id, { label, submit }, say) {
  const form = element('form', { className: 'own-words', autocomplete: 'off' });
  const field = element('input', { type: 'text', id, maxLength: 300 });
  form.append(
    element('label', { htmlFor: id, textContent: label }),
    field,
    element('button', { type: 'submit', textContent: submit }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation(); // no form around it takes it for its own
    const line = field.value.replaceAll(/\s+/g, ' ').trim();
    if (!line) return;
    field.value = '';
    say(line);
  });
  return form;
}
