/* <posted-ranges>: filters the table of job ads, and takes one as the reader's posted range. */

import { all, button, first } from '../dom.js';
import { enter, textOf } from '../negotiation/negotiation.js';

const NAMES = ['posted_low', 'posted_high', 'posted_source'];
const PLACE = 'posted-ranges'; // where the range was typed

/** The words of a text without case and accents.
    @param {string} text */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

class PostedRanges extends HTMLElement {
  /** @type {{ row: HTMLElement, text: string }[]} */
  rows = [];
  /** @type {HTMLElement | undefined} */
  taken;

  connectedCallback() {
    for (const hidden of all(this, '.field[hidden], button[hidden]')) hidden.hidden = false;
    this.rows = all(this, 'tbody tr').map((row) => ({ row, text: folded(row.textContent ?? '') }));
    this.taken = first(this, '.ads-taken');
    first(this, 'input').addEventListener('input', ({ target }) => this.filter(/** @type {HTMLInputElement} */ (target).value));
    this.addEventListener('click', ({ target }) => {
      const control = target instanceof Element && target.closest('button');
      if (control instanceof HTMLButtonElement && control.dataset.low) this.take(control);
    });
  }

  /** Shows the rows that have every word.
      @param {string} wanted */
  filter(wanted) {
    const words = folded(wanted).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of this.rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    const whole = this.rows.length;
    first(this, '.ads-count').textContent = shown === whole ? `${whole} ads.` : `${shown} of ${whole} ads.`;
  }

  /** Enters the range of an ad, and says so, with a way back.
      @param {HTMLButtonElement} control */
  take({ dataset: { low = '', high = '', source = '' } }) {
    const before = Object.fromEntries(NAMES.map((name) => [name, textOf(name)]));
    enter({ posted_low: low, posted_high: high, posted_source: source }, PLACE);
    const [from, to] = [low, high].map((dollars) => `$${Number(dollars).toLocaleString('en-US')}`);
    this.say(`Your posted range is now ${from} to ${to}, on every page: “${source}”. `, button('Undo', () => {
      enter(before, PLACE);
      this.say('Back as it was.');
    }));
  }

  /** @param {(string | Node)[]} parts */
  say(...parts) {
    this.taken?.replaceChildren(...parts);
    this.taken?.removeAttribute('hidden');
  }
}

customElements.define('posted-ranges', PostedRanges);
