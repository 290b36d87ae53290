/* Letters that the reader edits in place. An edited one stays as it is when the figures change, until it is written anew; it
   is looked over as it is edited, and once more before it is copied. */

import { all, around, button, element, first } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { ask } from '../python/ask-python.js';
import { lookOver } from '../python/python-calls.js';

const PAUSE = 400; // ms of quiet before an edited letter is looked over
const LABELS = { copy: 'Copy', save: 'Save as text' };
const ANYWAY = ' anyway';
const CHANGED = 'You have edited this letter, so it stays as it is when your figures change.';

/** @param {string} text */
const encoded = (text) => encodeURIComponent(text).replaceAll('%0A', '%0D%0A');
/** @type {number | undefined} */
let waiting;

/** Keeps what is in `place` from being replaced by the next answer.
    @param {Element | null} place */
const hold = (place) => place?.setAttribute('data-held', '');

/** The buttons of a letter say again what they do.
    @param {HTMLElement} letter */
function nameButtons(letter) {
  for (const one of all(letter, '.copy-text')) one.textContent = 'save' in one.dataset ? LABELS.save : LABELS.copy;
}

/** Lets the next answer replace all that was held beside a letter, at once.
    @param {HTMLElement} letter */
function release(letter) {
  const result = around(letter, '.result');
  nameButtons(letter);
  for (const held of result.querySelectorAll('[data-held]')) held.removeAttribute('data-held');
  result.dispatchEvent(new CustomEvent('refill'));
}

/** The place under a letter for what is said of it.
    @param {HTMLElement} letter */
function noteOf(letter) {
  const note = first(letter, '.letter-note');
  if (!note.firstChild) {
    note.append(
      element('p', { textContent: CHANGED }),
      button('Write it anew', () => release(letter)),
      element('ul', { className: 'letter-checks' }),
    );
  }
  return note;
}

/** The mail link says what the letter says.
    @param {HTMLElement} letter @param {string} text */
function updateMail(letter, text) {
  const link = /** @type {HTMLAnchorElement | null | undefined} */ (letter.parentElement?.querySelector('.mail a'));
  if (!link) return;
  const [, subject = '', body = text] = /^Subject: (.*)\n+([^]*)$/.exec(text) ?? [];
  link.href = `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
  hold(link.closest('.mail'));
}

/** Says what a letter has and lacks. Gives whether all is well.
    @param {HTMLElement} letter */
async function check(letter) {
  const text = first(letter, '.letter-text').innerText;
  const { checks } = await ask(lookOver(text, negotiation.typedFor('messages')));
  first(noteOf(letter), '.letter-checks').replaceChildren(...checks.map(({ holds, says }) => (
    element('li', { className: holds ? 'holds' : 'lacks', textContent: says })
  )));
  return checks.every(({ holds }) => holds);
}

/** Whether a text may be copied or saved: a letter that was edited and lacks something only at the second press, which says so.
    @param {HTMLElement} pressed */
export async function mayCopy(pressed) {
  const letter = /** @type {HTMLElement | null} */ (pressed.closest('.letter'));
  if (!letter?.querySelector('.letter-text[data-held]') || pressed.textContent?.endsWith(ANYWAY)) return true;
  const isFine = await check(letter).catch(() => true); // without Python there is nothing to hold it back for
  if (!isFine) pressed.textContent += ANYWAY;
  return isFine;
}

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLElement && target.matches('.letter-text'))) return;
  const letter = around(target, '.letter');
  hold(target);
  hold(letter.querySelector('.letter-note'));
  nameButtons(letter);
  noteOf(letter);
  updateMail(letter, target.innerText);
  clearTimeout(waiting);
  waiting = setTimeout(() => check(letter).catch(() => {}), PAUSE); // what fails is told where figures are awaited
});
