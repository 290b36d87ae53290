/* Shows a reply beside its form: figures when the text was fine, problems beside their fields when it was not. */

import { all, element, first, keepingPlace } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { keepEdit } from './letter-edits.js';
import { askFor, showProblems } from './problems.js';
import { stackTables } from './stack-tables.js';

const SPEAK = 700; // ms of quiet before a change is read aloud
const SETTLE = 1500; // ms of quiet before a half-typed text counts as a problem

const FEW = 6; // elements within: to compare more as a whole, and again part by part, takes longer than the parts alone

/** Makes `shown` like `wanted`, touching only what differs: a new number in a table is one text, not a new table.
    @param {ChildNode} shown @param {ChildNode} wanted */
function update(shown, wanted) {
  const isLarge = shown instanceof Element && shown.childElementCount > FEW;
  if ((!isLarge && shown.isEqualNode(wanted)) || (shown instanceof HTMLElement && shown.dataset.held !== undefined)) return; // what the reader edits is held
  if (!(shown instanceof Element && wanted instanceof Element)) {
    if (shown.nodeName === wanted.nodeName) shown.nodeValue = wanted.nodeValue;
    else shown.replaceWith(wanted);
  } else if (shown.nodeName !== wanted.nodeName || shown.id !== wanted.id) shown.replaceWith(wanted);
  else {
    updateAttributes(shown, wanted);
    updateChildren(shown, wanted);
  }
}

const KEPT = new Set(['open', 'data-stacked']); // what the reader, or the room there is, makes of it

/** @param {Element} shown @param {Element} wanted */
function updateAttributes(shown, wanted) {
  for (const { name, value } of wanted.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  if (shown.attributes.length === wanted.attributes.length) return;
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name) && !KEPT.has(name)) shown.removeAttribute(name);
}

/** @param {ParentNode & Node} shown @param {ParentNode & Node} wanted */
function updateChildren(shown, wanted) {
  let [there, coming] = [shown.firstChild, wanted.firstChild];
  while (there && coming) {
    const [nextThere, nextComing] = [there.nextSibling, coming.nextSibling]; // `coming` may move to where `there` was
    update(there, coming);
    [there, coming] = [nextThere, nextComing];
  }
  while (there) {
    const next = there.nextSibling;
    there.remove();
    there = next;
  }
  while (coming) {
    const next = coming.nextSibling;
    shown.append(coming);
    coming = next;
  }
}

/** @param {string} html */
const parsed = (html) => element('template', { innerHTML: html }).content;

const NOT_YOURS = 'Example figures, not yours yet';
const AWAITED = 'Working out your figures';

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLElement && target.matches('.letter-text'))) return;
  target.dataset.held ??= ''; // at once, and kept: what edits letters may still be on its way
  if (!negotiation.isEmpty()) keepEdit(target, target.innerText);
  import('./letter-editor.js').then(({ takeEdit }) => takeEdit(target)).catch(() => {}); // it stays as it was typed
});

export class AnswerView {
  marked = false; // whether problems are shown
  /** @type {number | undefined} */
  settling;
  /** @type {(() => void) | undefined} */
  settle;
  /** @type {number | undefined} */
  speaking;
  /** @type {string | undefined} */
  html; // the figures that are shown
  /** @type {HTMLElement | undefined} */
  copy;

  /** @param {HTMLElement} calculator @param {FieldNames} names */
  constructor(calculator, names) {
    this.calculator = calculator;
    this.names = names;
    this.result = first(calculator, '.result');
    this.staleNote = first(calculator, '.stale-note');
    this.announce = calculator.querySelector('.announce');
    this.note = first(calculator, '.calculator-note');
    this.result.addEventListener('refill', () => this.refill());
    stackTables(this.result);
  }

  /** A plain word about an answer that is not there (yet), with a way to load the page anew; '' once it is.
      @param {string} text */
  explain(text, { reload = false } = {}) {
    if (text === (this.note.firstChild?.nodeValue ?? '')) return;
    keepingPlace(this.note, () => {
      this.note.replaceChildren(...(text ? [text] : []));
      if (reload) {
        this.note.append(' ', element('button', { className: 'reload', textContent: 'Reload', type: 'button' })); // the page hears it
      }
      this.note.hidden = !text;
      this.result.classList.toggle('waiting', Boolean(text));
    });
    if (reload && this.result.classList.contains('is-awaited')) {
      this.markExample(false);
      this.markExample(true);
    }
  }

  /** Whether the figures are the example's though the reader has an offer: they say so. Beside one that was `carried` here
      they are out of sight, unless no others will come.
      @param {boolean} isExample */
  markExample(isExample, carried = false) {
    if (isExample === this.result.classList.contains('is-example')) return;
    if (isExample && this.result.querySelector(':scope > .ask-for')) return; // nothing of the example is left
    this.result.classList.toggle('is-example', isExample);
    this.result.classList.toggle('is-awaited', isExample && carried);
    if (isExample) this.result.prepend(element('p', { className: 'example-tag', textContent: carried ? AWAITED : NOT_YOURS }));
    else this.result.querySelector(':scope > .example-tag')?.remove();
  }

  /** Shows problems now, or if somebody is typing, by `settle` or after a good pause. A newer answer forgets them.
      @param {Problem[]} problems @param {{ keepFigures: boolean, about?: string }} how @param {boolean} now */
  awaitProblems(problems, how, now) {
    this.forgetProblems();
    this.settle = () => {
      this.forgetProblems();
      const show = () => this.showProblems(problems, how);
      keepingPlace(this.calculator, () => keepingPlace(this.result, show)); // messages move fields too
    };
    if (now) this.settle();
    else this.settling = setTimeout(this.settle, SETTLE);
  }

  forgetProblems() {
    clearTimeout(this.settling);
    this.settle = undefined;
  }

  /** Problems beside their fields. The figures stay, marked as old, if they are the reader's; an example's go.
      @param {Problem[]} problems */
  showProblems(problems, { keepFigures = true, about = '' } = {}) {
    if (!problems.length && !this.marked) return;
    this.marked = problems.length > 0;
    const [fresh] = showProblems(this.calculator, problems, this.names);
    if (fresh) this.speak(fresh);
    if (this.marked && !keepFigures) {
      this.markExample(false);
      this.result.replaceChildren(askFor(problems, this.names, about));
      this.html = undefined;
      this.result.dispatchEvent(new Event('figures-gone'));
    }
    this.staleNote.hidden = !this.marked || !keepFigures;
    this.result.classList.toggle('stale', this.marked && keepFigures);
  }

  /** The ids of what the reader has unfolded. */
  unfolded() {
    return all(this.result, 'details[open]').map(({ id }) => id);
  }

  /** Does what showing figures takes on a copy that nobody sees.
      @param {string} html */
  drawAside(html) {
    this.copy ??= /** @type {HTMLElement} */ (this.result.cloneNode(true));
    updateChildren(this.copy, parsed(html));
  }

  /** Puts the figures in, keeping what the reader has unfolded and where they are.
      @param {string} html */
  showFigures(html) {
    this.markExample(false);
    if (html === this.html) return;
    this.html = html;
    const unfolded = this.unfolded();
    const focused = this.result.contains(document.activeElement) ? document.activeElement : null;
    updateChildren(this.result, parsed(html));
    stackTables(this.result);
    this.restoreEdits();
    for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
    const lost = focused?.isConnected ? undefined : focused?.closest('[id]')?.id;
    if (lost) document.getElementById(lost)?.querySelector('summary')?.focus();
    this.speak(this.result.querySelector('.summary')?.textContent ?? '');
  }

  /** What the reader made of a letter comes back; few pages have one. */
  restoreEdits() {
    if (!this.result.querySelector('[contenteditable]')) return;
    import('./letter-editor.js').then(({ restoreEdits }) => restoreEdits(this.result)).catch(() => {}); // it stays as it was written
  }

  /** Puts in anew what is shown, once nothing of it is held any more. */
  refill() {
    const { html } = this;
    this.forget();
    if (html !== undefined) this.showFigures(html);
  }

  /** The next figures are shown whatever stands there. */
  forget() {
    this.html = undefined;
    this.markExample(false);
  }

  /** @param {string} text */
  speak(text) {
    const { announce } = this;
    if (!announce) return; // one place speaks for all of a page
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => { announce.textContent = text; }, SPEAK);
  }
}
