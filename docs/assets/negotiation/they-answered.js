/* Closing a round: what stood, what was asked and the day go into the record. Then their new figures are typed, or taken
   from the words that the reader pasted. */

import { all, around, button, element } from '../dom.js';
import { ask } from '../python/ask-python.js';
import { closeRound, wholeAnswer } from '../python/python-calls.js';
import * as negotiation from './negotiation.js';
import { say } from './notices.js';
import { fillStatus, goOnFrom } from './offer-tools.js';

/** @typedef {import('../calculator/offer-calculator.js').OfferCalculator} OfferCalculator */

const HEARD = 'said'; // the field of what they said
const READER = 'reply-decoder'; // what reads their words
const PASTED = 'pasted'; // the field for what they wrote
const FIELDS = { base: 'base', sign_on: 'sign_on', grant: 'grant', refresh: 'refresh.0.amount' }; // by piece
const LONGEST = 1_000; // signs of their words that a round keeps
const DONE = 'Noted: what stood, what you asked, and the day. Now type what they offer, over the old figures.';
const FIRST = 'base'; // of the figures to type
const TO_FIGURES = 'To the figures';
const TAKEN = 'This is your offer now. What stood before is kept as a round.';
const PART_TAKEN = 'These figures are your offer now. The rest of their words could not be read: type that too.';
const SAID = 'Taken as their answer: every page counts it now.';
const TAKE = 'Take this as their answer';
const TAKE_INSTEAD = 'Take this instead of what is picked';
const TAKE_NEXT = 'Take this as their next answer';
const TAKE_FIGURES = 'Take these figures as the new offer';
const REFUSED = 'refused';
const WHAT_IF = 'This page shows a what-if. Go back to your offer first, or make it your offer.';

/** @param {number} row @param {string} name */
const field = (row, name) => `turns.${row}.${name}`;

/** What a round keeps of their words: those that it kept already come first, as far as there is room.
    @param {string} kept @param {string} words */
const joined = (kept, words) => [kept.slice(0, Math.max(LONGEST - words.length - 1, 0)), words].filter(Boolean).join('\n');

/** What was read in their words, as it is typed: a grant in units where they name units, else in dollars.
    @param {Omit<Heard, 'heard_as' | 'is_no_answer' | 'left_unread'>} read @returns {Changes} */
function asTyped({ found, found_units: units, found_level: level, found_bonus: bonus, found_day: day }) {
  const figures = found.map(({ name, amount }) => [FIELDS[name], Number(amount).toLocaleString('en-US')]);
  const hasGrant = found.some(({ name }) => name === 'grant');
  return {
    ...Object.fromEntries(figures),
    ...hasGrant && { units: undefined },
    ...hasGrant && units && { grant: undefined, units: units.toLocaleString('en-US') },
    ...level && { offer_level: level },
    ...bonus && { bonus_percent: bonus },
    ...day && { deadline: day },
  };
}

/** The reply to a request, which throws an error with the cause REFUSED where there are problems.
    @template {Asked} Request @param {Request} request */
async function reply(request) {
  const found = await ask(request);
  if (found.problems.length) throw new Error(found.problems[0].message, { cause: REFUSED });
  return found;
}

export class TheyAnswered {
  /** @type {HTMLButtonElement[]} */
  tools = []; // for under the form
  said = '';

  /** @param {OfferCalculator} calculator */
  constructor(calculator) {
    const { slug, mirror, also, whatIf, view } = calculator;
    this.calculator = calculator;
    this.slug = slug;
    this.mirror = mirror;
    this.whatIf = whatIf;
    this.status = element('p', { className: 'round-status' });
    const close = button('They answered', () => this.undoable(() => this.close()));
    const step = mirror.fieldOf(HEARD)?.closest('.step-body');
    if (step) step.prepend(this.withWords(close));
    else if (mirror.controls.has(HEARD)) this.tools.push(close);
    else if (also.hidden(HEARD) && view.result.querySelector('.letter')) view.result.after(this.withWords(close));
    if (mirror.controls.has(PASTED)) this.putAfterPasted();
  }

  /** The button with what it does, for where it stands alone.
      @param {HTMLButtonElement} close */
  withWords(close) {
    const place = element('div', { className: 'next-step' });
    const textContent = 'Once they answer: keep what stood and what you asked as a round.';
    place.append(element('p', { textContent }), close, this.status);
    return place;
  }

  putAfterPasted() {
    this.found = element('div', { className: 'found-figures', hidden: true });
    this.foundWords = element('p');
    this.takes = button(TAKE_FIGURES, () => this.undoable(() => this.take()));
    this.takesNext = button(TAKE_NEXT, () => this.undoable(() => this.takeNext()));
    this.found.append(this.foundWords, this.takesNext, this.takes);
    this.mirror.fieldOf(PASTED)?.after(this.found, this.status);
  }

  /** @param {string} text @param {() => void} [undo] */
  say(text, undo) {
    this.said = text;
    say(text, undo);
  }

  /** Repeats beside the button what it did, until something else is done.
      @param {Notice} notice */
  tell(notice) {
    fillStatus(this.status, notice.text === this.said ? notice : { text: '' });
    if (notice.text === DONE && this.mirror.controls.has(FIRST)) {
      this.status.append(' ', button(TO_FIGURES, () => this.calculator.show(FIRST, { focus: true })));
    }
  }

  /** Offers the figures that the answer found in their words. */
  offerFound() {
    if (!this.found || !this.foundWords || !this.takes || !this.takesNext) return;
    const rows = this.words() ? all(this.reader, 'data[data-figure="amount"][data-name]') : [];
    const words = rows.map((one) => `${around(one, 'tr').children[0].textContent?.toLowerCase()} ${one.textContent}`);
    for (const name of ['level', 'bonus']) {
      const said = this.read(`found_${name}`);
      if (said) words.push(`${name} ${said}`);
    }
    const day = words.length ? this.read('found_day') : '';
    if (day) words.push(`an answer by ${day}`);
    const [said, next] = words.length ? ['', ''] : [this.read('to_take'), this.read('to_take_again')];
    if (said || next) words.push(said || next || '');
    this.takes.textContent = next ? TAKE_INSTEAD : said ? TAKE : TAKE_FIGURES;
    this.takes.hidden = Boolean(next && !said);
    this.takesNext.hidden = !next;
    if (!words.length && this.found.contains(document.activeElement)) goOnFrom(this.status);
    this.found.hidden = !words.length;
    this.foundWords.textContent = words.length ? `Found in their words: ${words.join(', ')}.` : '';
  }

  /** What shows the figures in their words: on a page of many answers, only the one of their reader. */
  get reader() {
    return this.calculator.querySelector(`offer-answer[data-slug="${READER}"]`) ?? this.calculator;
  }

  /** What the answer shows by a name that it read in their words; blank for none.
      @param {string} name */
  read(name) {
    const shown = this.words() && this.reader.querySelector(`data[data-figure="${name}"]:not([value=""])`);
    return shown ? shown.textContent : '';
  }

  /** What the reader pasted, as far as a round keeps it. */
  words() {
    return (this.mirror.textOf(PASTED) ?? '').trim().slice(0, LONGEST);
  }

  /** Whether the round that the pasted words answer is closed. */
  isClosed() {
    const row = negotiation.lastRound();
    const kept = negotiation.textOf(field(row, 'their_words')) ?? '';
    return Boolean(this.words()) && (kept === this.words() || kept.endsWith(`\n${this.words()}`));
  }

  /** Does what gives its words for what was done, and can be undone.
      @param {() => Promise<string>} act */
  async undoable(act) {
    if (this.whatIf.overrides.length) return this.say(WHAT_IF);
    const before = negotiation.everything();
    try {
      const done = await act();
      this.say(done, () => {
        negotiation.replace(before);
        this.say('Back as it was.');
      });
    } catch (error) {
      if (error instanceof Error && error.cause === REFUSED) return this.say(error.message);
      console.error(error);
      this.say('The calculator is needed for this, and does not answer. Reload the page and try again.');
    }
  }

  /** What closes the round: texts by name.
      @param {Texts} [before] what is typed, if that is more than stands
      @returns {Promise<Texts>} */
  async closing(before = {}) {
    const { typed = {} } = await reply(closeRound({ ...negotiation.typedFor(this.slug), ...before }));
    const row = Math.max(negotiation.lastRow(typed), negotiation.lastRow(before), negotiation.lastRound());
    return { ...typed, [field(row, 'day')]: negotiation.today(), ...this.keeping(row) };
  }

  /** Their words for a round to keep, after those that it keeps already; none without a round.
      @param {number} row @returns {Texts} */
  keeping(row) {
    const name = field(row, 'their_words');
    return row >= 0 && this.words() && !this.isClosed() ? { [name]: joined(negotiation.textOf(name) ?? '', this.words()) } : {};
  }

  async close() {
    negotiation.enter(await this.closing(), this.slug);
    this.calculator.show(HEARD);
    return DONE;
  }

  /** What their words were read as, whatever was picked before, and whether that answers nothing. */
  async saying() {
    const { values } = await reply(wholeAnswer(READER, { ...negotiation.typedFor(this.slug), [HEARD]: '' }));
    const { heard_as: heardAs, is_no_answer: isNoAnswer } = /** @type {Heard} */ (/** @type {unknown} */ (values));
    return { heard: { [HEARD]: heardAs, [this.mirror.key(PASTED)]: undefined }, isNoAnswer: Boolean(isNoAnswer) };
  }

  /** Takes what their words were read as: it counts as if it had been picked. The round that it answers keeps the words. */
  async takeSaying() {
    const { heard, isNoAnswer } = await this.saying();
    const row = negotiation.lastRound();
    if (row < 0 && isNoAnswer) negotiation.enter({ [HEARD]: heard[HEARD] }, this.slug); // no round keeps the words: they stay
    else negotiation.enter({ ...row < 0 ? await this.closing() : this.keeping(row), ...heard }, this.slug);
    return SAID;
  }

  /** Takes it as their answer to what was sent since the last one, which closes the rounds until then. */
  async takeNext() {
    const { typed } = negotiation.everything();
    const picked = { [HEARD]: typed[HEARD] ?? '' };
    const first = negotiation.lastRow(typed) < 0 ? await this.closing() : {}; // what they said last answered the first asks
    const closed = { ...first, ...await this.closing({ ...first, ...picked }) };
    negotiation.enter({ ...closed, ...(await this.saying()).heard }, this.slug);
    return SAID;
  }

  /** Takes the figures in their words, in a round of their own; without any, what was said. Words of which a part was
      not read stay in their field, and what was said is picked once that part is typed. */
  async take() {
    if (this.takes?.textContent !== TAKE_FIGURES) return this.takeSaying();
    const typed = negotiation.typedFor(this.slug);
    const isNew = !this.isClosed();
    const closing = isNew ? await this.closing() : {};
    /** @type {Texts} */
    const heard = isNew && negotiation.lastRow(typed) >= 0 ? { [HEARD]: '' } : {}; // what they said in the last round
    const { values } = await reply(wholeAnswer(READER, { ...typed, ...heard }));
    const { heard_as: heardAs, left_unread: isLeft, ...read } = /** @type {Heard} */ (/** @type {unknown} */ (values));
    const rest = isLeft ? { [HEARD]: '' } : { [HEARD]: heardAs, [this.mirror.key(PASTED)]: undefined };
    negotiation.enter({ ...closing, ...asTyped(read), ...rest }, this.slug);
    return isLeft ? PART_TAKEN : TAKEN;
  }
}
