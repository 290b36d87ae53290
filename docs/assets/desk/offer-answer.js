/* <offer-answer>: parts of a calculator's answer, for the reader's negotiation, anywhere on a page. It asks while it is in sight. */

import { AnswerView } from '../answer/answer-view.js';
import { askFor } from '../answer/problems.js';
import { SheetPager } from '../answer/sheet-pager.js';
import { Questions } from '../calculator/questions.js';
import { keepingPlace } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { shownAnswer } from '../python/python-calls.js';

const NEAR = '50%'; // of the window's height: an answer is there before it is scrolled to
const NOTHING = '{}';

export class OfferAnswer extends HTMLElement {
  /** @type {AnswerView} */ view;
  /** @type {Questions} */ questions;
  /** @type {SheetPager | undefined} */ pager;
  /** @type {IntersectionObserver} */ watch;
  asked = NOTHING; // what is shown, or asked for
  example = ''; // the HTML of the prerendered answer
  hasOwn = false;
  isInSight = false;
  isCarried = false; // whether the page opened with an offer

  connectedCallback() {
    if (!this.view) this.prepare();
    this.isCarried = !negotiation.isEmpty();
    document.addEventListener('negotiation-changed', this);
    // A busy page tells of several moves at once: the last one holds.
    this.watch = new IntersectionObserver((moves) => this.see(Boolean(moves.at(-1)?.isIntersecting)), { rootMargin: NEAR });
    this.watch.observe(this);
  }

  disconnectedCallback() {
    document.removeEventListener('negotiation-changed', this);
    this.watch.disconnect();
  }

  prepare() {
    this.view = new AnswerView(this, this.names);
    this.questions = new Questions(this.view, (reply, typed) => this.showReply(reply, typed));
    this.example = this.view.result.innerHTML;
    if (this.dataset.slug === 'call-sheet') this.pager = new SheetPager(this);
    this.view.result.addEventListener('toggle', () => this.ask(), { capture: true }); // it does not bubble
  }

  /** The element with the form around it. */
  get calculator() {
    return /** @type {import('../calculator/offer-calculator.js').OfferCalculator} */ (this.closest('offer-calculator'));
  }

  /** What that form calls its fields.
      @returns {FieldNames} */
  get names() {
    return { labelOf: (name) => this.calculator.also.labelOf(name), idOf: (name) => this.calculator.also.idOf(name) };
  }

  /** @param {boolean} isInSight */
  see(isInSight) {
    this.isInSight = isInSight;
    if (isInSight) this.refresh();
  }

  handleEvent() {
    if (this.isInSight) this.refresh();
  }

  refresh() {
    const asked = JSON.stringify(negotiation.typedFor(this.dataset.slug ?? ''));
    if (asked === this.asked) return;
    this.asked = asked;
    if (asked === NOTHING) this.showExample();
    else this.ask();
  }

  ask() {
    if (this.asked === NOTHING) return;
    const { slug = '', parts } = this.dataset;
    if (!this.hasOwn) keepingPlace(this.view.result, () => this.view.markExample(true, this.isCarried));
    const typed = negotiation.typedFor(slug);
    this.questions.put(shownAnswer(slug, typed, this.view.unfolded(), parts ? { parts: parts.split(' ') } : {}));
  }

  showExample() {
    this.hasOwn = false;
    this.questions.put(undefined);
    this.view.forget();
    this.view.result.innerHTML = this.example;
  }

  /** @param {Answer} reply @param {Texts} typed */
  showReply(reply, typed) {
    if (this.asked !== NOTHING) keepingPlace(this.view.result, () => this.putReply(reply, typed));
  }

  /** @param {Answer} reply @param {Texts} typed */
  putReply({ problems, html, about = '' }, typed) {
    this.view.result.classList.toggle('stale', problems.length > 0 && this.hasOwn);
    if (!problems.length) {
      this.hasOwn = Object.keys(typed).length > 0;
      this.view.showFigures(html);
      this.calculator.answered.offerFound();
    } else if (!this.hasOwn) {
      this.view.forget();
      this.view.result.replaceChildren(askFor(problems, this.names, about));
    }
  }
}
