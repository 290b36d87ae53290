/* Buttons that copy a letter: <button data-copy="id of the text">, with data-example where it is an example's. One listener, so that new answers need none. */

import { mayCopy } from './letter-editor.js';

const COPIED = 'Copied';
const COPIED_EXAMPLE = 'Copied an example';
const BLOCKED = 'Select the text and copy it';

/** A text as it reads: one that was edited has its lines as elements.
    @param {HTMLElement} place */
const textIn = (place) => ('held' in place.dataset ? place.innerText : place.textContent ?? '');

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && /** @type {HTMLElement | null} */ (target.closest('[data-copy]'));
  if (!button) return;
  const label = button.textContent;
  if ([COPIED, COPIED_EXAMPLE, BLOCKED].includes(label) || !await mayCopy(button)) return;
  try {
    const place = document.getElementById(button.dataset.copy ?? '');
    await navigator.clipboard.writeText(place ? textIn(place) : '');
    button.textContent = 'example' in button.dataset ? COPIED_EXAMPLE : COPIED;
  } catch {
    button.textContent = BLOCKED;
  }
  setTimeout(() => { button.textContent = label; }, 2000);
});
