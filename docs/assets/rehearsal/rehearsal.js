/* The rehearsal: what is pressed or typed becomes a line of what was said so far, and the answer is the talk from then on. */

import { all, button, copyLink, element, first, sayOn } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { say } from '../negotiation/notices.js';
import { startDrill } from './drill.js';
import { ownWords } from './own-words.js';
import { Voice } from './voice.js';

/** @typedef {import('../calculator/offer-calculator.js').OfferCalculator} OfferCalculator */

const FRAGMENT = '#game=';
const MOST = 100_000; // game numbers that are drawn
const COPY = 'Copy a link to this game';
const COPIED = 'Copied';
const PAGE = 'This page'; // who asks for other words, where some could not be read
const BLOCKED = 'Copy the address of this page';
const OVER = 'The call is over.';
const FIRST_SCENARIO = 1; // of the list: the one after the reader's own offer

/** The rehearsal that was opened last: one listener serves all of a visit.
    @type {Rehearsal | undefined} */
let shown;

export class Rehearsal {
  /** Whether the reader just said something, and where.
      @type {'choice' | 'words' | undefined} */
  said;

  /** @param {OfferCalculator} calculator */
  constructor(calculator) {
    this.calculator = calculator;
    this.slug = calculator.slug;
    this.voice = new Voice();
    this.words = this.ownWords();
    calculator.view.result.after(this.words, this.tools());
    calculator.addEventListener('click', (event) => this.press(/** @type {HTMLElement} */ (event.target)));
    calculator.addEventListener('offer-answered', () => this.answered());
    shown = this;
    this.openAddress();
    this.show();
    startDrill(this.voice);
  }

  /** @param {string} name */
  textOf(name) {
    return negotiation.textOf(`${this.slug}.${name}`) ?? '';
  }

  /** @param {Texts} texts */
  enter(texts) {
    const entries = Object.entries(texts).map(([name, text]) => [`${this.slug}.${name}`, text || undefined]);
    negotiation.enter(Object.fromEntries(entries), this.slug);
  }

  lines() {
    return this.textOf('spoken').split('\n').filter(Boolean);
  }

  /** @param {string} line @param {'choice' | 'words'} how */
  say(line, how) {
    const lines = this.isUnread() ? this.lines().slice(0, -1) : this.lines();
    this.said = how;
    this.enter({ spoken: [...lines, line].join('\n') });
  }

  talk() {
    return all(this.calculator, '[data-list="talk"] > ol > li');
  }

  /** Whether the last words could not be read: what is said next takes their place. */
  isUnread() {
    return this.talk().at(-1)?.querySelector('.list-who')?.textContent === PAGE;
  }

  /** Whether there is nothing left to say. */
  isOver() {
    return !this.calculator.querySelector('[data-list="choices"]');
  }

  /** @param {HTMLElement} target */
  press(target) {
    const { adds, key } = target.dataset;
    if (adds && key) this.say(key, 'choice');
  }

  /** A field for the reader's own words. */
  ownWords() {
    const labels = { label: 'Or say it in your own words', submit: 'Say it' };
    return ownWords('rehearsal-own-words', labels, (line) => this.say(line, 'words'));
  }

  tools() {
    const tools = element('div', { className: 'rehearsal-tools' });
    const copy = button(COPY, () => this.copy(copy));
    this.back = button('Take back my last words', () => this.takeBack());
    tools.append(button('Start a new call', () => this.start()), this.back, copy, this.voice.element);
    return tools;
  }

  takeBack() {
    this.said = 'choice';
    this.enter({ spoken: this.lines().slice(0, -1).join('\n') });
  }

  /** A call with another number: with the reader's own offer, or without one with a made-up offer. */
  start() {
    const select = /** @type {HTMLSelectElement} */ (first(this.calculator, '[name="scenario"]'));
    const hasOffer = Boolean(negotiation.textOf('base'));
    const scenario = select.value || (hasOffer ? '' : select.options[FIRST_SCENARIO].value);
    const [drawn] = crypto.getRandomValues(new Uint32Array(1));
    this.said = 'choice';
    this.enter({ scenario, seed: String(drawn % MOST), spoken: '' });
  }

  /** @param {HTMLButtonElement} control */
  async copy(control) {
    if (control.textContent !== COPY) return; // it says still what it did
    const game = new URLSearchParams({ scenario: this.textOf('scenario'), seed: this.textOf('seed') || '1' });
    const link = `${location.origin}${location.pathname}${FRAGMENT}${game}`;
    const told = await copyLink(link) ? COPIED : BLOCKED;
    sayOn(control, told);
    say(`${told}. The link holds the game, and no figure of yours.`); // in place of what was last done
  }

  /** Opens the game that the address names; what was said in another one is gone. */
  openAddress() {
    if (!location.hash.startsWith(FRAGMENT)) return;
    const game = new URLSearchParams(location.hash.slice(FRAGMENT.length));
    history.replaceState(history.state, '', location.pathname + location.search);
    this.enter({ scenario: game.get('scenario') ?? '', seed: (game.get('seed') ?? '').slice(0, 40), spoken: '' });
  }

  /** The recruiter has answered: what they say is read aloud, and whoever pressed a button is brought to it. Words that could
      not be read are back in their field. */
  answered() {
    this.show();
    const lines = this.talk();
    const last = lines.at(-1);
    if (!last || !this.said) return;
    const words = first(last, '.list-said').textContent ?? '';
    const mark = lines.at(-2)?.querySelector('.list-mark')?.textContent ?? '';
    const over = this.isOver() ? this.calculator.view.result.querySelector('.summary')?.textContent || OVER : '';
    this.voice.say(words);
    if (this.isUnread()) /** @type {HTMLInputElement} */ (first(this.words, 'input')).value = this.lines().at(-1) ?? '';
    if (this.said === 'choice') {
      last.tabIndex = -1;
      last.focus({ preventScroll: true });
      last.scrollIntoView({ block: 'nearest' });
      if (mark || over) this.calculator.view.speak(`${mark} ${over}`.trim());
    } else {
      this.calculator.view.speak(`${mark} ${first(last, '.list-who').textContent}: ${words} ${over}`.trim());
    }
    this.said = undefined;
  }

  /** Own words only where it is the reader's turn, and nothing to take back before anything was said. */
  show() {
    this.words.hidden = this.isOver() || negotiation.isEmpty();
    if (this.back) this.back.disabled = !this.lines().length;
  }
}

window.addEventListener('hashchange', () => shown?.calculator.isConnected && shown.openAddress());
