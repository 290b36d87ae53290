/* Closing a round: what stood, what was asked and the day go into the record. Then their new figures are typed, or taken
   from the words that the reader pasted. */

import { ask } from '../python/ask-python.js';
import { closeRound, wholeAnswer } from '../python/python-calls.js';
import * as negotiation from './negotiation.js';
import { say } from './notices.js';
import { button, fillStatus } from './offer-tools.js';

const HEARD = 'said'; // the field of what they said
const PASTED = 'pasted'; // the field for what they wrote
const FIELDS = { base: 'base', sign_on: 'sign_on', grant: 'grant', refresh: 'refresh.0.amount' }; // by piece
const LONGEST = 1_000; // signs of their words that a round keeps
const DONE = 'Noted: what stood, what you asked, and the day. Now type what they offer, over the old figures.';
const TAKEN = 'This is your offer now. What stood before is kept as a round.';
const REFUSED = 'refused';
const WHAT_IF = 'This page shows a what-if. Go back to your offer first, or make it your offer.';

const field = (row, name) => `turns.${row}.${name}`;

/** The highest row of rounds among names: -1 without any. */
function lastRow(texts) {
  return Math.max(-1, ...Object.keys(texts).map((name) => Number(/^turns\.(\d+)\./.exec(name)?.[1] ?? -1)));
}

async function reply(request) {
  const { problems, ...found } = await ask(request);
  if (problems.length) throw new Error(problems[0].message, { cause: REFUSED });
  return found;
}

function element(name, className, textContent) {
  return Object.assign(document.createElement(name), { className, textContent });
}

export class TheyAnswered {
  tools = []; // buttons for the tools under the form

  constructor({ dataset: { slug }, mirror, also, whatIf, view }) {
    Object.assign(this, { slug, mirror, whatIf, view });
    this.status = element('p', 'round-status', '');
    const close = button('They answered', () => this.undoable(() => this.close()));
    if (mirror.controls.has(HEARD)) this.tools.push(close);
    else if (also.hidden(HEARD) && view.result.querySelector('.letter')) this.putAfterLetter(close);
    if (mirror.controls.has(PASTED)) this.putAfterPasted();
  }

  /** What comes once a letter is sent stands after it. */
  putAfterLetter(close) {
    const place = element('div', 'next-step', '');
    place.append(element('p', '', 'Once they answer: keep what stood and what you asked as a round.'), close, this.status);
    this.view.result.after(place);
  }

  putAfterPasted() {
    this.found = Object.assign(element('div', 'found-figures', ''), { hidden: true });
    this.foundWords = element('p', '', '');
    this.found.append(this.foundWords, button('Take these figures as the new offer', () => this.undoable(() => this.take())));
    this.mirror.fieldOf(PASTED).after(this.found, this.status);
  }

  say(text, undo) {
    this.said = text;
    say(text, undo);
  }

  /** Repeats beside the button what it did, until something else is done. */
  tell(notice) {
    fillStatus(this.status, notice.text === this.said ? notice : { text: '' });
  }

  /** Offers the figures that the answer found in their words. */
  offerFound() {
    if (!this.found) return;
    const rows = this.words() ? [...this.view.result.querySelectorAll('data[data-figure="amount"][data-name]')] : [];
    const words = rows.map((one) => `${one.closest('tr').cells[0].textContent.toLowerCase()} ${one.textContent}`);
    this.found.hidden = !rows.length;
    this.foundWords.textContent = words.length ? `Found in their words: ${words.join(', ')}.` : '';
  }

  /** What the reader pasted, as far as a round keeps it. */
  words() {
    return (this.mirror.textOf(PASTED) ?? '').trim().slice(0, LONGEST);
  }

  /** Whether the round that the pasted words answer is closed. */
  isClosed() {
    const row = lastRow(negotiation.everything().typed);
    return Boolean(this.words()) && negotiation.textOf(field(row, 'their_words')) === this.words();
  }

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
      if (error.cause === REFUSED) return this.say(error.message);
      console.error(error);
      this.say('The calculator is needed for this, and does not answer. Reload the page and try again.');
    }
  }

  /** What closes the round: texts by name. */
  async closing() {
    const { typed } = await reply(closeRound(negotiation.typedFor(this.slug)));
    const row = lastRow(typed);
    const words = this.words() && !this.isClosed() ? { [field(row, 'their_words')]: this.words() } : {};
    return { ...typed, [field(row, 'day')]: negotiation.today(), ...words };
  }

  async close() {
    negotiation.enter(await this.closing(), this.slug);
    this.view.calculator.show(HEARD);
    return DONE;
  }

  /** Takes the figures in their words, in a round of their own. */
  async take() {
    const typed = negotiation.typedFor(this.slug);
    const isNew = !this.isClosed();
    const closing = isNew ? await this.closing() : {};
    const heard = isNew && lastRow(typed) >= 0 ? { [HEARD]: '' } : {}; // what they said in the last round
    const { values } = await reply(wholeAnswer(this.slug, { ...typed, ...heard }));
    const figures = values.found.map(({ name, amount }) => [FIELDS[name], Number(amount).toLocaleString('en-US')]);
    const inUnits = values.found.some(({ name }) => name === 'grant') ? { units: undefined } : {}; // it is in dollars now
    negotiation.enter({
      ...closing, ...Object.fromEntries(figures), ...inUnits, [HEARD]: values.heard_as, [this.mirror.key(PASTED)]: undefined,
    }, this.slug);
    return TAKEN;
  }
}
