/* Letters that the reader edits in place. An edited one stays as it is when the figures change, until it is written anew; it
   is looked over as it is edited, and once more before it is copied. */

import { ask } from '../python/ask-python.js';
import * as negotiation from '../negotiation/negotiation.js';

const PAUSE = 400; // ms of quiet before an edited letter is looked over
const [COPY, ANYWAY] = ['Copy', 'Copy anyway'];
const CHANGED = 'You have edited this letter, so it stays as it is when your figures change.';

const encoded = (text) => encodeURIComponent(text).replaceAll('%0A', '%0D%0A');
let waiting;

function element(name, className, textContent) {
  return Object.assign(document.createElement(name), { className, textContent });
}

/** Keeps what is in `place` from being replaced by the next answer. */
function hold(place) {
  place?.setAttribute('data-held', '');
}

/** Lets the next answer replace all that was held in a letter, and asks for it at once. */
function release(letter) {
  const result = letter.closest('.result');
  letter.querySelector('.copy-text').textContent = COPY;
  for (const held of result.querySelectorAll('[data-held]')) held.removeAttribute('data-held');
  result.dispatchEvent(new CustomEvent('refill'));
}

function noteOf(letter) {
  const note = letter.querySelector('.letter-note');
  if (!note.firstChild) {
    const anew = Object.assign(element('button', 'write-anew', 'Write it anew'), { type: 'button' });
    anew.addEventListener('click', () => release(letter));
    note.append(element('p', '', CHANGED), anew, element('ul', 'letter-checks', ''));
  }
  return note;
}

/** The mail link says what the letter says. */
function updateMail(letter, text) {
  const link = letter.parentElement.querySelector('.mail a');
  if (!link) return;
  const [, subject = '', body = text] = /^Subject: (.*)\n+([^]*)$/.exec(text) ?? [];
  link.href = `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
  hold(link.closest('.mail'));
}

/** Looks a letter over, and says what it has and lacks. Gives whether all is well. */
async function lookOver(letter) {
  const text = letter.querySelector('.letter-text').innerText;
  const { checks } = await ask(JSON.stringify({ letter: text, typed: negotiation.typedFor('messages') }));
  const list = noteOf(letter).querySelector('.letter-checks');
  list.replaceChildren(...checks.map(({ holds, says }) => element('li', holds ? 'holds' : 'lacks', says)));
  return checks.every(({ holds }) => holds);
}

/** Whether a letter may be copied: one that was edited and lacks something only at the second press, which says so. */
export async function mayCopy(button) {
  const letter = button.closest('.letter');
  if (!letter?.querySelector('.letter-text[data-held]') || button.textContent === ANYWAY) return true;
  const isFine = await lookOver(letter).catch(() => true); // without Python there is nothing to hold it back for
  if (!isFine) button.textContent = ANYWAY;
  return isFine;
}

document.addEventListener('input', ({ target }) => {
  const place = target.closest?.('.letter-text[contenteditable]');
  if (!place) return;
  const letter = place.closest('.letter');
  hold(place);
  hold(letter.querySelector('.letter-note'));
  letter.querySelector('.copy-text').textContent = COPY;
  noteOf(letter);
  updateMail(letter, place.innerText);
  clearTimeout(waiting);
  waiting = setTimeout(() => lookOver(letter).catch(() => {}), PAUSE); // what fails is told where figures are awaited
});
