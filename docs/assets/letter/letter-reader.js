/* Reads the letter that is pasted or dropped. Its words stay in the page: they are stored nowhere and sent nowhere. Only what
   the reader ticks enters the negotiation, and what is ticked off goes back to what it was. */

import { all, first } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { NO_START, ask } from '../python/ask-python.js';
import { openFile, readLetter } from '../python/python-calls.js';

const PAUSE = 400; // ms of quiet before a letter is read
const MOST_SENT = 60_000; // signs: more than are read, so that Python says that it was cut
const PLACE = 'letter'; // where what is ticked was typed
const ENOUGH = 10_000_001; // bytes: one more than are read, and Python says that it is too much
const NO_PYTHON = 'What reads the letter could not start. Reload the page and try again.';
const NOT_OPENED = 'This file could not be opened here. Copy its text and paste it. If you are offline, connect and choose it again: '
  + 'what opens it is fetched the first time.';

/** What is in a file, in base64.
    @param {Blob} file @returns {Promise<string>} */
function inBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

export class LetterReader {
  /** What stood before it was ticked over, by name.
      @type {Map<string, string | undefined>} */
  before = new Map();
  /** @type {number | undefined} */
  waiting;
  asked = 0;
  opening = 0;
  /** What the answer on the page was read of: nothing of theirs while it is the example.
      @type {string | undefined} */
  shown;

  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.note = first(place, '.calculator-note');
    this.result = first(place, '.result');
    /** @type {HTMLTextAreaElement[]} */
    this.texts = all(place, 'textarea');
    place.addEventListener('focusin', () => this.warmUp(), { once: true });
    place.addEventListener('input', (event) => this.typed(event));
    place.addEventListener('change', (event) => this.changed(event));
    place.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') target.value = ''; // so that the same may be chosen again
    });
    place.addEventListener('dragover', (event) => event.preventDefault());
    place.addEventListener('drop', (event) => this.dropped(event));
    this.takeEarly();
  }

  /** Takes what was chosen or pasted before this could hear of it. */
  takeEarly() {
    /** @type {HTMLInputElement | null} */
    const chosen = this.place.querySelector('input[type=file]');
    if (chosen?.files?.length) this.open(chosen.files[0], this.texts[0]);
    else if (this.letters() !== '\0') this.read();
  }

  /** Has what reads a letter fetched while the reader is about to paste one. */
  warmUp() {
    ask(readLetter('Dear', {})).catch(() => {}); // what is pasted asks again, and says what is wrong
  }

  /** @param {Event} event */
  typed({ target }) {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.opening++; // a file that is still being opened would write over it
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.read(), PAUSE);
  }

  /** @param {Event} event */
  changed({ target }) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'file') this.open(target.files?.[0], this.texts[0]);
    else if (this.shown !== this.letters()) target.checked = !target.checked; // the example's, or of words that have changed
    else if (target.dataset.enters) this.tick(target.dataset.enters, target.dataset.typed ?? '', target.checked);
  }

  /** @param {DragEvent} event */
  dropped(event) {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.open(event.dataTransfer.files[0], this.texts.find((text) => text === event.target) ?? this.texts[0]);
  }

  /** @param {string} text */
  say(text) {
    this.note.hidden = !text;
    this.note.textContent = text;
  }

  /** Puts a file's text where a letter is pasted; what stands there stays if there is none.
      @param {File | undefined} file @param {HTMLTextAreaElement} into */
  async open(file, into) {
    if (!file) return;
    const mine = ++this.opening;
    this.say('Opening …');
    try {
      const { text = '', problems } = await ask(openFile(file.name, await inBase64(file.slice(0, ENOUGH))));
      if (mine !== this.opening) return;
      if (problems.length) {
        this.say(problems[0].message);
        return;
      }
      into.value = text;
      await this.read();
    } catch (error) {
      if (mine === this.opening) this.say(error instanceof Error && error.cause === NO_START ? NO_PYTHON : NOT_OPENED);
    }
  }

  async read() {
    const [letter, second] = this.texts.map(({ value }) => value.slice(0, MOST_SENT));
    const mine = ++this.asked;
    if (!letter.trim()) {
      this.say('');
      this.result.replaceChildren();
      return;
    }
    this.say('Reading …');
    const read = this.letters();
    if (read !== this.shown) for (const box of this.boxes()) box.disabled = true;
    try {
      const { html } = await ask(readLetter(letter, { ...negotiation.typedFor(''), today: negotiation.today() }, second));
      if (mine !== this.asked) return;
      this.place.querySelector('.example-tag')?.remove();
      const held = this.boxes().find((box) => box === document.activeElement)?.dataset.enters;
      const isOpen = this.result.querySelector('details')?.open;
      this.result.innerHTML = html;
      this.result.querySelector('details')?.toggleAttribute('open', isOpen);
      this.shown = read;
      this.say('');
      for (const box of this.boxes()) {
        const name = box.dataset.enters ?? '';
        box.checked = negotiation.textOf(name) === box.dataset.typed;
        box.disabled = box.checked && !this.before.has(name); // it stands already: the reader's own is not ticked off
        if (name === held) box.focus();
      }
    } catch {
      if (mine === this.asked) this.say(NO_PYTHON);
    }
  }

  /** @returns {HTMLInputElement[]} */
  boxes() {
    return all(this.result, '[data-enters]');
  }

  /** What the two places for a letter hold, as one text. */
  letters() {
    return this.texts.map(({ value }) => value).join('\0');
  }

  /** Enters what was read, or puts back what it stood in the place of. Units take the place of the grant's dollars.
      @param {string} name @param {string} text @param {boolean} isAgreed */
  tick(name, text, isAgreed) {
    const others = this.boxes().map(({ dataset }) => dataset.enters);
    const names = name === 'units' && !others.includes('grant') ? [name, 'grant'] : [name];
    if (isAgreed) for (const one of names) this.before.set(one, negotiation.textOf(one));
    const agreed = names.map((one) => [one, one === name ? text : undefined]);
    negotiation.enter(Object.fromEntries(isAgreed ? agreed : names.map((one) => [one, this.before.get(one)])), PLACE);
    if (!isAgreed) for (const one of names) this.before.delete(one);
    this.read(); // what differs goes by what stands now
  }
}
