/* <evidence-table>: filters a table of figures that others printed, and types those of a row into the reader's negotiation. */

import { all, button, first } from '../dom.js';
import { enter, textOf } from '../negotiation/negotiation.js';

const PLACE = 'evidence-table'; // where the figures were typed

/** The words of a text without case and accents.
    @param {string} text */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

class EvidenceTable extends HTMLElement {
  /** @type {{ row: HTMLElement, text: string }[]} */
  rows = [];

  connectedCallback() {
    for (const hidden of all(this, '.field[hidden], button[hidden]')) hidden.hidden = false;
    this.rows = all(this, 'tbody tr').map((row) => ({ row, text: folded(row.textContent ?? '') }));
    first(this, 'input').addEventListener('input', ({ target }) => this.filter(/** @type {HTMLInputElement} */ (target).value));
    this.addEventListener('click', ({ target }) => {
      const control = target instanceof Element && target.closest('button');
      if (control instanceof HTMLButtonElement && control.dataset.takes) this.take(control.dataset);
    });
  }

  /** Shows the rows that have every word.
      @param {string} wanted */
  filter(wanted) {
    const words = folded(wanted).split(/\s+/).filter(Boolean);
    for (const { row, text } of this.rows) row.hidden = !words.every((word) => text.includes(word));
    const [shown, whole] = [this.rows.filter(({ row }) => !row.hidden).length, this.rows.length];
    first(this, '.evidence-count').textContent = `${shown === whole ? '' : `${shown} of `}${whole} ${this.dataset.many}.`;
  }

  /** Enters the figures of a row, and says so, with a way back.
      @param {DOMStringMap} data */
  take({ takes = '', says = '' }) {
    /** @type {Texts} */
    const texts = JSON.parse(takes);
    const before = Object.fromEntries(Object.keys(texts).map((name) => [name, textOf(name)]));
    enter(texts, PLACE);
    this.say(`${says} `, button('Undo', () => {
      enter(before, PLACE);
      this.say('Back as it was.');
    }));
  }

  /** @param {(string | Node)[]} parts */
  say(...parts) {
    const place = first(this, '.evidence-taken');
    place.replaceChildren(...parts);
    place.hidden = false;
  }
}

customElements.define('evidence-table', EvidenceTable);
