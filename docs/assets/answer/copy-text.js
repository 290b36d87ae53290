/* Buttons that copy a text or save it as plain text: <button data-copy="id of the text">, with data-example where it is an
   example's, and <button data-save="id">. One listener, so that new answers need none. */

import { saveFile, sayOn } from '../dom.js';

const COPIED = 'Copied';
const COPIED_EXAMPLE = 'Copied an example';
const BLOCKED = 'Select the text and copy it';

/** A text as it reads: one that was edited has its lines as elements.
    @param {HTMLElement} place */
const textIn = (place) => ('held' in place.dataset ? place.innerText : place.textContent ?? '');

/** Whether a text may be copied or saved, which is for what edits letters to say.
    @param {HTMLElement} button */
async function mayCopy(button) {
  const editor = await import('./letter-editor.js').catch(() => undefined);
  return !editor || editor.mayCopy(button);
}

/** The text of an id.
    @param {string} [id] */
function textOf(id = '') {
  const place = document.getElementById(id);
  return place ? textIn(place) : '';
}

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && /** @type {HTMLElement | null} */ (target.closest('[data-save]'));
  const { save } = button ? button.dataset : {};
  if (button && save && await mayCopy(button)) saveFile(textOf(save), 'text/plain', `${save}.txt`);
});

/** Copies a text that may still be on its way: Safari lets a page copy for a second after a press, and for longer only what it
    was promised then.
    @param {Promise<string>} text */
async function copy(text) {
  const item = text.then((one) => new Blob([one], { type: 'text/plain' }));
  item.catch(() => {}); // told by `text`
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': item })]);
  } catch { // an older browser, or it may not
    await navigator.clipboard.writeText(await text);
  }
}

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && /** @type {HTMLElement | null} */ (target.closest('[data-copy]'));
  if (!button || [COPIED, COPIED_EXAMPLE, BLOCKED].includes(button.textContent)) return;
  const allowed = mayCopy(button);
  const text = allowed.then((may) => (may ? textOf(button.dataset.copy) : Promise.reject(new Error('it lacks something'))));
  try {
    await copy(text);
    sayOn(button, 'example' in button.dataset ? COPIED_EXAMPLE : COPIED);
  } catch {
    if (await allowed) sayOn(button, BLOCKED);
  }
});
