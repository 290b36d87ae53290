/* Letters that the reader edits in place. An edited one stays as it is when the figures change, until it is written anew; it
   is looked over as it is edited, and once more before it is copied. */

import { all, around, button, element, first, keepingPlace } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { say } from '../negotiation/notices.js';
import { ask } from '../python/ask-python.js';
import { lookOver } from '../python/python-calls.js';
import { editOf, forgetEdits, keepEdit, nameOf } from './letter-edits.js';

const PAUSE = 400; // ms of quiet before edited letters are looked over
const EDITED = '.letter-text[data-held]';
const LABELS = { copy: 'Copy', save: 'Save as text' };
const ANYWAY = ' anyway';
const ANEW = 'The letter is written anew, without your edits.';
const CHANGED = 'You have edited this letter, so it stays as it is when your figures change.';

/** @param {string} text */
const encoded = (text) => encodeURIComponent(text).replaceAll('%0A', '%0D%0A');
/** @type {number | undefined} */
let waiting;

/** Keeps what is in `place` from being replaced by the next answer.
    @param {HTMLElement | null} place @param {string} [name] of what the reader edits in it */
function hold(place, name = '') {
  if (place) place.dataset.held = name;
}

/** The text that is edited in a letter.
    @param {HTMLElement} letter */
const textOf = (letter) => first(letter, '.letter-text');

/** The way to send a letter with a mail program, if it stands under it.
    @param {HTMLElement} letter @returns {HTMLElement | null} */
const mailOf = ({ nextElementSibling: next }) => (next instanceof HTMLElement && next.matches('.mail') ? next : null);

/** The buttons of a letter say again what they do.
    @param {HTMLElement} letter */
function nameButtons(letter) {
  for (const one of all(letter, '.copy-text')) one.textContent = 'save' in one.dataset ? LABELS.save : LABELS.copy;
}

/** Lets the answer replace at once what was held of a letter.
    @param {HTMLElement} letter */
function release(letter) {
  nameButtons(letter);
  for (const held of [...all(letter, '[data-held]'), mailOf(letter)]) held?.removeAttribute('data-held');
  around(letter, '.result').dispatchEvent(new CustomEvent('refill'));
}

/** Takes an edit back, until the reader wants it after all.
    @param {HTMLElement} letter */
function writeAnew(letter) {
  const { id, innerText: edit } = textOf(letter);
  keepEdit(textOf(letter));
  release(letter);
  say(ANEW, () => {
    const text = document.getElementById(id);
    if (text && !negotiation.isEmpty()) keepEdit(text, edit);
    if (text) putBack(text, edit);
    say('Back as you had edited it.');
  });
}

/** Puts an edit in the place of a text.
    @param {HTMLElement} text @param {string} edit */
function putBack(text, edit) {
  text.textContent = edit;
  takeEdit(text);
}

/** The place under a letter for what is said of it.
    @param {HTMLElement} letter */
function noteOf(letter) {
  const note = first(letter, '.letter-note');
  if (!note.querySelector('button')) {
    note.replaceChildren(
      element('p', { textContent: CHANGED }),
      button('Write it anew', () => writeAnew(letter)),
      element('ul', { className: 'letter-checks' }),
    );
  }
  return note;
}

/** The mail link says what the letter says.
    @param {HTMLElement} letter @param {string} text */
function updateMail(letter, text) {
  const mail = mailOf(letter);
  const link = /** @type {HTMLAnchorElement | null | undefined} */ (mail?.querySelector('a'));
  if (!link) return;
  const [, subject = '', body = text] = /^Subject: (.*)\n+([^]*)$/.exec(text) ?? [];
  link.href = `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
  hold(mail);
}

/** What is said of a letter: it has it, it lacks it, or it could have it.
    @param {Checked['checks'][number]} check */
const classOf = ({ holds, advice }) => (holds ? 'holds' : advice ? 'advice' : 'lacks');

/** Says what an edited letter has and lacks. Gives whether all is well.
    @param {HTMLElement} letter */
async function check(letter) {
  const { checks } = await ask(lookOver(textOf(letter).innerText, negotiation.typedFor('messages')));
  if (!letter.querySelector(EDITED)) return true; // it was written anew meanwhile
  const list = first(noteOf(letter), '.letter-checks');
  keepingPlace(list, () => list.replaceChildren(...checks.map((one) => (
    element('li', { className: classOf(one), textContent: one.says })
  ))));
  return checks.every((one) => classOf(one) !== 'lacks');
}

/** Looks over all edited letters once nobody types. */
function checkSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    for (const text of all(document, EDITED)) check(around(text, '.letter')).catch(() => {}); // what fails is told where figures are awaited
  }, PAUSE);
}

/** Holds a text that the reader edited, with what is said of it.
    @param {HTMLElement} text */
export function takeEdit(text) {
  const letter = around(text, '.letter');
  hold(text, nameOf(text));
  hold(letter.querySelector('.letter-note'));
  nameButtons(letter);
  noteOf(letter);
  updateMail(letter, text.innerText);
  checkSoon();
}

/** Whether a text may be copied or saved: a letter that was edited and lacks something only at the second press, which says so.
    @param {HTMLElement} pressed */
export async function mayCopy(pressed) {
  const letter = /** @type {HTMLElement | null} */ (pressed.closest('.letter'));
  if (!letter?.querySelector(EDITED) || pressed.textContent?.endsWith(ANYWAY)) return true;
  const isFine = await check(letter).catch(() => true); // without Python there is nothing to hold it back for
  if (!isFine) pressed.textContent += ANYWAY;
  return isFine;
}

/** An answer was put in: what the reader made of its letters comes back.
    @param {HTMLElement} result */
export function restoreEdits(result) {
  for (const text of all(result, '[contenteditable]:not([data-held])')) {
    const edit = editOf(text);
    if (edit !== undefined) putBack(text, edit);
  }
}

/** An edit is of one kind of letter, and of one offer: it goes with them, and what is said of it may be another. */
document.addEventListener('negotiation-changed', () => {
  if (negotiation.isEmpty()) forgetEdits();
  for (const text of all(document, EDITED)) {
    if (negotiation.isEmpty() || text.dataset.held !== nameOf(text)) release(around(text, '.letter'));
    else checkSoon();
  }
});
