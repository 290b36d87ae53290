/* <offer-calculator>: keeps a prerendered answer in step with the reader's negotiation. */

import { AlsoCounted } from '../form/also-counted.js';
import { AnswerView } from '../answer/answer-view.js';
import { ask, startPython, startWhenIdle, warmUp } from '../python/ask-python.js';
import { shownAnswer } from '../python/python-calls.js';
import { FormMirror } from '../form/form-mirror.js';
import * as negotiation from '../negotiation/negotiation.js';
import { OfferTools } from '../negotiation/offer-tools.js';
import { Questions } from './questions.js';
import { ReadAs } from '../form/read-as.js';
import { openAddress, openOld } from '../negotiation/saved-data.js';
import { TheyAnswered } from '../negotiation/they-answered.js';
import { bringUsual } from '../form/usual-terms.js';
import { WhatIf } from '../negotiation/what-if.js';

class OfferCalculator extends HTMLElement {
  connectedCallback() {
    startPython();
    for (const type of ['negotiation-changed', 'notice']) document.addEventListener(type, this);
    if (!this.form) this.prepare();
    else this.hear({});
    openOld();
    openAddress();
  }

  disconnectedCallback() {
    for (const type of ['negotiation-changed', 'notice']) document.removeEventListener(type, this);
  }

  prepare() {
    const { slug } = this.dataset;
    this.form = this.querySelector('form');
    this.whatIf = new WhatIf(slug, { isOwn: (name) => this.mirror.isOwn(name), labelOf: (name) => this.also.labelOf(name) });
    this.mirror = new FormMirror(this.form, slug, this.whatIf);
    this.also = new AlsoCounted(this.form, this.mirror);
    this.view = new AnswerView(this, this.also);
    this.questions = new Questions(this.view, (reply, asked) => this.showReply(reply, asked));
    this.readAs = new ReadAs();
    this.answered = new TheyAnswered(this);
    this.tools = new OfferTools([this.whatIf.tool], this.answered.tools);
    this.mirror.tags.line.after(this.whatIf.element);
    this.form.append(this.tools.element);
    for (const type of ['input', 'change', 'submit']) this.form.addEventListener(type, this);
    this.addEventListener('click', this);
    this.view.result.addEventListener('toggle', this, { capture: true }); // it does not bubble
    this.asked = '{}'; // what the prerendered answer is for
    this.hasOwn = false; // whether the figures are for what the reader entered
    const early = this.mirror.takeEarly();
    this.hear({ edited: early.length > 0 });
    for (const control of early) this.choose(control);
    const isIdle = () => this.isConnected && !this.questions.wanted;
    warmUp(() => isIdle() && this.request(this.mirror.sample()), ({ html }) => isIdle() && this.view.drawAside(html));
  }

  request(typed) {
    return shownAnswer(this.dataset.slug, typed, this.view.unfolded());
  }

  handleEvent(event) {
    const { type, target, detail } = event;
    if (type === 'submit') event.preventDefault();
    else if (type === 'negotiation-changed') this.hear(detail);
    else if (type === 'notice') this.tell(detail);
    else if (type === 'click') this.press(target, event);
    else if (type === 'toggle') this.unfold(target);
    else if (target.name) this.take(target, type === 'change');
  }

  tell(notice) {
    this.tools.show(notice);
    this.answered.tell(notice);
  }

  press(target, event) {
    if (target.matches('.add-row')) this.mirror.addRow(target);
    else if (target.matches('.show-counted')) this.also.revealCounted();
    else if (target.matches('.to-field')) {
      event.preventDefault(); // the theme would take it for another page
      event.stopPropagation();
      this.show(target.dataset.to, { focus: true });
    }
  }

  /** Brings a field into sight, even if the form does not show it at first. */
  show(name, { focus = false } = {}) {
    if (!this.mirror.controls.has(name)) this.also.reveal([name]);
    if (focus) this.mirror.goTo(name);
    else this.mirror.open(name);
  }

  take(control, left) {
    this.isLeft = left;
    this.mirror.take(control);
    if (!control.value) this.readAs.say(control, '');
    if (left) this.choose(control);
    if (left) this.view.settle?.();
  }

  choose(control) {
    if (control.options) bringUsual(control, this.mirror, (name) => this.show(name));
  }

  /** The negotiation has changed, here or elsewhere: the form shows it, and what it says now is asked if that is new. */
  hear({ names, edited = false }) {
    if (!edited) this.isLeft = true; // nobody is typing
    this.mirror.sync(names);
    this.whatIf.sync();
    this.tools.sync();
    const typed = negotiation.typedFor(this.dataset.slug);
    const asked = JSON.stringify(typed);
    if (asked === this.asked) return;
    this.asked = asked;
    if (!this.hasOwn && asked !== '{}') this.view.markExample(true);
    this.questions.put({ typed, request: this.request(typed) });
  }

  showReply({ problems, html, counted, about, read_as: said }, { typed }) {
    this.also.show(counted);
    this.readAs.show(this.mirror.controls, said);
    if (problems.length) {
      this.view.awaitProblems(problems, { keepFigures: this.hasOwn, about }, this.isLeft);
      return;
    }
    this.shown = typed;
    this.hasOwn = Object.keys(typed).length > 0;
    this.view.forgetProblems();
    this.view.showProblems([]);
    this.view.showFigures(html);
    this.answered.offerFound();
  }

  /** Fills what the reader opens: answers come without what is folded away. */
  async unfold({ open, children }) {
    if (!open || children.length > 1 || !this.shown) return;
    try {
      let shown;
      let reply;
      while (shown !== this.shown) {
        shown = this.shown;
        reply = await ask(this.request(shown));
      }
      this.view.showFigures(reply.html);
    } catch (error) {
      this.questions.tell(error);
    }
  }
}

customElements.define('offer-calculator', OfferCalculator);
if (!document.querySelector('offer-calculator')) startWhenIdle();
