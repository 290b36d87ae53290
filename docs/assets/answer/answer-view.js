/* Shows a reply beside its form: figures when the text was fine, problems beside their fields when it was not. */

import { askFor, showProblems } from './problems.js';

const SPEAK = 700; // ms of quiet before a change is read aloud
const SETTLE = 1500; // ms of quiet before a half-typed text counts as a problem

/** Makes `shown` like `wanted`, touching only what differs: a new number in a table is one text, not a new table. */
function update(shown, wanted) {
  if (shown.isEqualNode(wanted) || shown.dataset?.held !== undefined) return; // what the reader edits is held
  if (shown.nodeName !== wanted.nodeName || shown.id !== wanted.id) shown.replaceWith(wanted);
  else if (!wanted.attributes) shown.nodeValue = wanted.nodeValue;
  else {
    updateAttributes(shown, wanted);
    updateChildren(shown, wanted);
  }
}

function updateAttributes(shown, wanted) {
  for (const { name, value } of wanted.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  if (shown.attributes.length === wanted.attributes.length) return;
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name) && name !== 'open') shown.removeAttribute(name);
}

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

function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const NOT_YOURS = 'Example figures, not yours yet';

function element(name, className, textContent) {
  return Object.assign(document.createElement(name), { className, textContent });
}

export class AnswerView {
  /** `names` gives what a field is called (`labelOf`) and its id (`idOf`), by its name. */
  constructor(calculator, names) {
    Object.assign(this, { calculator, names });
    this.result = calculator.querySelector('.result');
    this.staleNote = calculator.querySelector('.stale-note');
    this.announce = calculator.querySelector('.announce');
    this.note = calculator.querySelector('.calculator-note');
    this.result.addEventListener('refill', () => this.refill());
  }

  /** A plain word about an answer that is not there (yet), with a way to load the page anew; '' once it is. */
  explain(text, { reload = false } = {}) {
    if (text === this.note.firstChild?.nodeValue) return;
    this.note.replaceChildren(...(text ? [text] : []));
    if (reload) {
      const again = Object.assign(element('button', 'reload', 'Reload'), { type: 'button' });
      again.addEventListener('click', () => location.reload());
      this.note.append(' ', again);
    }
    this.note.hidden = !text;
    this.result.classList.toggle('waiting', Boolean(text));
  }

  /** Whether the figures are the example's though the reader has an offer: they say so. */
  markExample(isExample) {
    if (isExample === this.result.classList.contains('is-example')) return;
    if (isExample && this.result.querySelector(':scope > .ask-for')) return; // nothing of the example is left
    this.result.classList.toggle('is-example', isExample);
    if (isExample) this.result.prepend(element('p', 'example-tag', NOT_YOURS));
    else this.result.querySelector(':scope > .example-tag')?.remove();
  }

  /** Shows problems now, or if somebody is typing, by `settle` or after a good pause. A newer answer forgets them. */
  awaitProblems(problems, how, now) {
    this.forgetProblems();
    this.settle = () => {
      this.forgetProblems();
      this.showProblems(problems, how);
    };
    if (now) this.settle();
    else this.settling = setTimeout(this.settle, SETTLE);
  }

  forgetProblems() {
    clearTimeout(this.settling);
    this.settle = undefined;
  }

  /** Problems beside their fields. The figures stay, marked as old, if they are the reader's; an example's go. */
  showProblems(problems, { keepFigures = true, about = '' } = {}) {
    if (!problems.length && !this.marked) return;
    this.marked = problems.length > 0;
    const [fresh] = showProblems(this.calculator, problems, this.names);
    if (fresh) this.speak(fresh);
    if (this.marked && !keepFigures) {
      this.markExample(false);
      this.result.replaceChildren(askFor(problems, this.names, about));
      this.html = undefined;
    }
    this.staleNote.hidden = !this.marked || !keepFigures;
    this.result.classList.toggle('stale', this.marked && keepFigures);
  }

  /** The ids of what the reader has unfolded. */
  unfolded() {
    return [...this.result.querySelectorAll('details[open]')].map(({ id }) => id);
  }

  /** Does what showing figures takes on a copy that nobody sees. */
  drawAside(html) {
    this.copy ??= this.result.cloneNode(true);
    updateChildren(this.copy, parsed(html));
  }

  /** Puts the figures in, keeping what the reader has unfolded and where they are. */
  showFigures(html) {
    this.markExample(false);
    if (html === this.html) return;
    this.html = html;
    const unfolded = this.unfolded();
    const focused = this.result.contains(document.activeElement) && document.activeElement;
    updateChildren(this.result, parsed(html));
    for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
    if (focused && !focused.isConnected) document.getElementById(focused.closest('[id]')?.id)?.querySelector('summary')?.focus();
    this.speak(this.result.querySelector('.summary')?.textContent ?? '');
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

  speak(text) {
    if (!this.announce) return;
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => { this.announce.textContent = text; }, SPEAK);
  }
}
