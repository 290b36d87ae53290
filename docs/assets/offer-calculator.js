/* <offer-calculator>: keeps a prerendered answer in step with what the reader types. */

import { AnswerView } from './answer-view.js';
import { ask, startPython, warmUpWhenIdle } from './ask-python.js';
import { addRow, showRows } from './form-rows.js';
import { offerTools } from './offer-tools.js';
import * as offer from './saved-offer.js';

const SETTLE = 500; // ms of quiet before a half-typed text counts as a problem
const PATIENCE = 400; // ms before the wait for an answer is mentioned
const STARTING = 'Starting the calculator. The figures shown are not yours yet.';
const FAILED = 'The calculator could not start in this browser, so the figures shown are not for what you typed. '
  + 'Reload the page to try again.';

class OfferCalculator extends HTMLElement {
  connectedCallback() {
    startPython();
    offer.takeFromAddress();
    document.addEventListener('offer-changed', this);
    if (!this.form) this.prepare();
    this.fill();
  }

  disconnectedCallback() {
    document.removeEventListener('offer-changed', this);
  }

  prepare() {
    this.form = this.querySelector('form');
    this.sampleNote = this.querySelector('.sample-note');
    this.view = new AnswerView(this);
    this.tools = offerTools(() => this.typed((control) => this.key(control)));
    this.form.append(this.tools.element);
    for (const type of ['input', 'change', 'submit', 'click']) this.form.addEventListener(type, this);
    this.view.result.addEventListener('toggle', this, { capture: true }); // it does not bubble
    import('./rehearse.js').then(({ rehearse }) => rehearse(this)).catch(() => {}); // what fails is told when it matters
  }

  get controls() {
    return [...this.form.elements].filter((control) => control.name);
  }

  typed(name = (control) => control.name) {
    return Object.fromEntries(this.controls.map((control) => [name(control), control.value]));
  }

  request(typed = this.typed()) {
    return JSON.stringify({ slug: this.dataset.slug, typed, values: false, open: this.view.unfolded() });
  }

  handleEvent(event) {
    if (event.type === 'submit') event.preventDefault();
    else if (event.type === 'click') this.press(event.target);
    else if (event.type === 'toggle') this.unfold(event.target);
    else if (event.type === 'offer-changed') this.hear(event.detail);
    else if (event.target.name) this.take(event.target, event.type === 'change');
  }

  press(target) {
    if (target.matches('.add-row')) addRow(target);
  }

  hear({ source, erased }) {
    if (source !== this) this.fill(erased);
  }

  /** The name a control's text is shared by; some belong to one calculator. */
  key(control) {
    return control.dataset.own === undefined ? control.name : `${this.dataset.slug}.${control.name}`;
  }

  /** The sample stands until the reader has typed; from then on, what is not typed counts as nothing. */
  dropSample(kept) {
    if (this.sampleNote.hidden) return;
    this.sampleNote.hidden = true;
    for (const control of this.controls) {
      if (control !== kept && control.dataset.blank !== undefined) control.value = control.dataset.blank;
    }
  }

  take(control, left) {
    this.dropSample(control);
    offer.merge({ [this.key(control)]: control.value }, this);
    this.answer();
    if (left) this.settle?.();
  }

  /** Puts the reader's offer into the form; asks only when that changes what the form says. */
  fill(erased) {
    showRows(this.form, (control) => offer.entered(this.key(control)));
    const before = JSON.stringify(this.typed());
    if (erased) this.form.reset();
    if (erased) this.sampleNote.hidden = false;
    this.tools.sync();
    const entered = (control) => offer.entered(this.key(control));
    if (this.controls.some((control) => control.dataset.blank !== undefined && entered(control))) this.dropSample();
    for (const control of this.controls) {
      const text = entered(control);
      if (text === undefined) continue;
      if (control.options && ![...control.options].some((option) => option.value === text)) continue;
      control.value = text;
    }
    if (JSON.stringify(this.typed()) !== before) this.answer();
  }

  /** One question at a time, always the latest: no queue grows and no older answer comes after a newer one. */
  async answer() {
    this.wanted = this.request();
    if (this.asking) return;
    this.asking = true;
    const patience = setTimeout(() => this.view.explain(STARTING), PATIENCE);
    try {
      while (this.wanted !== this.answered) {
        const request = this.wanted;
        const reply = await ask(request);
        this.show(reply);
        this.answered = request;
        if (!reply.problems.length) this.shown = request;
      }
      this.view.explain('');
    } catch (error) {
      console.error(error);
      this.view.explain(FAILED);
    }
    clearTimeout(patience);
    this.asking = false;
  }

  /** Fills what the reader opens: answers come without what is folded away. */
  async unfold({ open, children }) {
    if (!open || children.length > 1 || !this.shown) return;
    try {
      let shown;
      let reply;
      while (shown !== this.shown) {
        shown = this.shown;
        reply = await ask(this.request(JSON.parse(shown).typed));
      }
      this.view.showFigures(reply.html);
    } catch (error) {
      console.error(error);
      this.view.explain(FAILED);
    }
  }

  show({ problems, html }) {
    clearTimeout(this.settling);
    this.settle = undefined;
    if (!problems.length) {
      this.view.showProblems([]);
      this.view.showFigures(html);
      return;
    }
    this.settle = () => {
      clearTimeout(this.settling);
      this.settle = undefined;
      this.view.showProblems(problems);
    };
    this.settling = setTimeout(this.settle, SETTLE);
  }
}

customElements.define('offer-calculator', OfferCalculator);
window.addEventListener('hashchange', offer.takeFromAddress);
if (!document.querySelector('offer-calculator')) warmUpWhenIdle();
