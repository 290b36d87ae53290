/* <offer-answer>: parts of a calculator's answer, for the reader's negotiation, anywhere on a page. It asks while it is in sight. */

import { AnswerView } from '../answer/answer-view.js';
import { askFor } from '../answer/problems.js';
import { Questions } from '../calculator/questions.js';
import * as negotiation from '../negotiation/negotiation.js';

const NEAR = '50%'; // of the window's height: an answer is there before it is scrolled to

class OfferAnswer extends HTMLElement {
  connectedCallback() {
    if (!this.view) this.prepare();
    document.addEventListener('negotiation-changed', this);
    this.watch = new IntersectionObserver(([{ isIntersecting }]) => this.see(isIntersecting), { rootMargin: NEAR });
    this.watch.observe(this);
  }

  disconnectedCallback() {
    document.removeEventListener('negotiation-changed', this);
    this.watch.disconnect();
  }

  prepare() {
    this.view = new AnswerView(this, {});
    this.questions = new Questions(this.view, (reply, { typed }) => this.showReply(reply, typed));
    this.example = this.view.result.innerHTML;
    this.asked = '{}'; // what the prerendered answer is for
    this.view.result.addEventListener('toggle', () => this.ask(), { capture: true }); // it does not bubble
  }

  /** The element around it that has the form. */
  get calculator() {
    return this.closest('offer-calculator');
  }

  see(isInSight) {
    this.isInSight = isInSight;
    if (isInSight) this.refresh();
  }

  handleEvent() {
    if (this.isInSight) this.refresh();
  }

  refresh() {
    const typed = negotiation.typedFor(this.dataset.slug);
    const asked = JSON.stringify(typed);
    if (asked === this.asked) return;
    this.asked = asked;
    if (asked === '{}') this.showExample();
    else this.ask();
  }

  ask() {
    if (this.asked === '{}') return;
    const { slug, parts } = this.dataset;
    const typed = negotiation.typedFor(slug);
    const named = parts ? { parts: parts.split(' ') } : {};
    const request = JSON.stringify({ slug, typed, values: false, open: this.view.unfolded(), ...named });
    if (!this.hasOwn) this.view.markExample(true);
    this.questions.put({ typed, request });
  }

  showExample() {
    this.hasOwn = false;
    this.questions.put(undefined);
    this.view.forget();
    this.view.result.innerHTML = this.example;
  }

  showReply({ problems, html, about }, typed) {
    if (this.asked === '{}') return;
    this.view.result.classList.toggle('stale', problems.length > 0 && Boolean(this.hasOwn));
    if (!problems.length) {
      this.hasOwn = Object.keys(typed).length > 0;
      this.view.showFigures(html);
    } else if (!this.hasOwn) {
      this.view.forget();
      this.view.result.replaceChildren(askFor(problems, this.calculator.also, about));
    }
  }
}

customElements.define('offer-answer', OfferAnswer);
