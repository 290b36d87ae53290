/* <offer-calculator>: keeps a prerendered answer in step with the reader's negotiation. */

import { all, first, keepingPlace, pressOver } from '../dom.js';
import { AlsoCounted } from '../form/also-counted.js';
import { AnswerBar } from '../answer/answer-bar.js';
import { AnswerView } from '../answer/answer-view.js';
import { ask, startPython, startWhenIdle, warmUp } from '../python/ask-python.js';
import { shownAnswer } from '../python/python-calls.js';
import { Curves } from '../form/curves.js';
import { FormMirror } from '../form/form-mirror.js';
import * as negotiation from '../negotiation/negotiation.js';
import { OfferTools } from '../negotiation/offer-tools.js';
import { Questions } from './questions.js';
import { ReadAs } from '../form/read-as.js';
import { putSheetFirst, SheetPager } from '../answer/sheet-pager.js';
import { checkSaved, openAddress, openOld } from '../negotiation/saved-data.js';
import { TheyAnswered } from '../negotiation/they-answered.js';
import { bringUsual } from '../form/usual-terms.js';
import { WhatIf } from '../negotiation/what-if.js';

const SHEET = 'call-sheet';
const DOLLAR = '$';
const HEARD = /** @type {const} */ (['negotiation-changed', 'notice']);

export class OfferCalculator extends HTMLElement {
  /** @type {HTMLFormElement} */ form;
  /** @type {WhatIf} */ whatIf;
  /** @type {FormMirror} */ mirror;
  /** @type {AlsoCounted} */ also;
  /** @type {AnswerView} */ view;
  /** @type {AnswerBar} */ bar;
  /** @type {Questions} */ questions;
  /** @type {SheetPager | undefined} */ pager;
  /** @type {ReadAs} */ readAs;
  /** @type {Curves} */ curves;
  /** @type {TheyAnswered} */ answered;
  /** @type {OfferTools} */ tools;
  asked = '{}'; // what the prerendered answer is for
  example = ''; // the HTML of the prerendered answer
  hasOwn = false; // whether the figures are for what the reader entered
  isLeft = false; // whether nobody is typing
  /** @type {Map<string, string | undefined>} */
  former = new Map(); // what each field said before its last change
  /** @type {Texts | undefined} */
  shown; // what the figures are for

  get slug() {
    return this.dataset.slug ?? '';
  }

  connectedCallback() {
    startPython();
    if (this.form) this.enter();
    else setTimeout(() => this.isConnected && this.enter()); // a task of its own: the theme's scripts run in this one
  }

  /** Takes its place in the page. What was typed before then stands in the fields. */
  enter() {
    for (const type of HEARD) document.addEventListener(type, this);
    if (this.form) this.hear({});
    else this.prepare();
    this.bar.attach();
    checkSaved();
    openOld();
    openAddress();
  }

  disconnectedCallback() {
    for (const type of HEARD) document.removeEventListener(type, this);
    this.bar?.detach();
    // The theme's navigation keeps every page that was left in memory; this one goes without its largest part.
    setTimeout(() => this.isConnected || this.remove());
  }

  prepare() {
    this.form = first(this, 'form');
    this.whatIf = new WhatIf(this.slug, {
      isOwn: (name) => this.mirror.isOwn(name),
      labelOf: (name) => this.also.labelOf(name),
      choiceOf: (name, text) => this.also.choiceOf(name, text),
    });
    this.mirror = new FormMirror(this.form, this.slug, this.whatIf);
    this.also = new AlsoCounted(this.form, this.mirror);
    this.view = new AnswerView(this, this.also);
    this.bar = new AnswerBar(this, this.view);
    this.questions = new Questions(this.view, (reply, typed) => this.showReply(reply, typed));
    this.readAs = new ReadAs();
    this.curves = new Curves(this.form, this.slug);
    this.answered = new TheyAnswered(this);
    this.tools = new OfferTools([this.whatIf.tool], this.answered.tools);
    this.mirror.tags.line.after(this.whatIf.element);
    this.form.append(this.tools.element);
    for (const type of ['input', 'change', 'submit']) this.form.addEventListener(type, this);
    this.addEventListener('click', this);
    this.view.result.addEventListener('toggle', this, { capture: true }); // it does not bubble
    this.example = this.view.result.innerHTML;
    if (this.slug === SHEET) this.pager = new SheetPager(this);
    this.bar.show();
    const early = this.mirror.takeEarly();
    this.hear({ edited: early.length > 0 });
    for (const control of early) this.choose(control);
    const desk = this.closest('.desk');
    if (desk) import('../desk/desk.js').then(({ enterDesk }) => enterDesk(desk)).catch(() => this.tellMissing());
    if (this.slug === 'rehearsal') import('../rehearsal/rehearsal.js').then(({ Rehearsal }) => new Rehearsal(this)).catch(() => this.tellMissing());
    const isIdle = () => this.isConnected && !this.questions.wanted;
    warmUp(() => (isIdle() ? this.request(this.mirror.sample()) : undefined), ({ html }) => isIdle() && this.view.drawAside(html));
  }

  /** Has the page say that a script of it did not arrive: here, or where the parts are that it would have made. */
  tellMissing() {
    const place = this.closest('.desk') ? document : this;
    place.dispatchEvent(new Event('part-missing', { bubbles: true }));
  }

  /** @param {Texts} typed */
  request(typed) {
    const { parts } = this.dataset;
    const more = parts ? { parts: parts.split(' '), values: true } : {};
    return shownAnswer(this.slug, typed, this.view.unfolded(), { unchanged: this.whatIf.unchanged, ...more });
  }

  /** @param {Event} event */
  handleEvent(event) {
    const { type, target } = event;
    if (type === 'submit') event.preventDefault();
    else if (type === 'negotiation-changed') this.hear(/** @type {CustomEvent<Changed>} */ (event).detail);
    else if (type === 'notice') this.tell(/** @type {CustomEvent<Notice>} */ (event).detail);
    else if (type === 'click') this.press(/** @type {HTMLElement} */ (target), event);
    else if (target instanceof HTMLDetailsElement) this.unfold(target);
    else this.take(/** @type {Control} */ (target), type === 'change');
  }

  /** @param {Notice} notice */
  tell(notice) {
    this.tools.show(notice);
    this.answered.tell(notice);
  }

  /** @param {HTMLElement} target @param {Event} event */
  press(target, event) {
    if (target.matches('.add-row')) this.mirror.addRow(target);
    else if (target.matches('.show-counted')) this.also.revealCounted();
    else if (target.matches('.to-field')) {
      event.preventDefault(); // the theme would take it for another page
      event.stopPropagation();
      this.show(target.dataset.to ?? '', { focus: true });
    }
  }

  /** Brings a field into sight, even if the form does not show it at first.
      @param {string} name */
  show = (name, { focus = false } = {}) => {
    if (!this.mirror.controls.has(name)) this.also.reveal([name]);
    if (focus) this.mirror.goTo(name);
    else this.mirror.open(name);
  };

  /** @param {Control} control @param {boolean} left */
  take(control, left) {
    if (!control.name) return;
    this.isLeft = left;
    const former = this.mirror.textOf(control.name);
    if (former !== control.value) this.former.set(control.name, former);
    this.mirror.take(control);
    if (!control.value) this.readAs.say(control, '');
    if (left) this.choose(control);
    if (left) pressOver().then(() => this.questions.asking || this.view.settle?.());
    if (left) this.settleDay(control, left);
  }

  /** A day that counts from today becomes that day once its field is left.
      @param {Control} [control] */
  settleDay(control, left = control !== document.activeElement) {
    if (control && left) this.mirror.settle(this.readAs.dayMeant(control), control);
  }

  /** @param {Control} control */
  choose(control) {
    if ('options' in control) bringUsual(control, this.mirror, this.show, this.former.get(control.name));
  }

  /** The negotiation has changed, here or elsewhere: the form shows it, and what it says now is asked if that is new.
      @param {Changed} change */
  hear({ names, edited = false }) {
    if (!edited) this.isLeft = true; // nobody is typing
    if (!names) this.whatIf.ticked = false; // another offer, or none
    if (this.slug === SHEET && !names && !edited && !negotiation.isEmpty()) putSheetFirst(this);
    const typed = negotiation.typedFor(this.slug);
    const asked = JSON.stringify(negotiation.isEmpty() ? {} : [typed, this.whatIf.unchanged, this.whatIf.isOn]);
    const isNew = asked !== this.asked;
    const isExample = asked === '{}' && Boolean(this.dataset.parts);
    if (isNew && !isExample) this.questions.put(this.request(typed)); // first: Python works on it meanwhile
    this.asked = asked;
    this.mirror.sync(names);
    this.whatIf.sync();
    this.tools.sync();
    if (!isNew) return;
    if (isExample) return this.showExample();
    if (!this.hasOwn && asked !== '{}') keepingPlace(this.view.result, () => this.view.markExample(true, !names && !edited));
    this.curves.hold(!this.hasOwn && asked !== '{}');
  }

  /** Shows again what was sent with the page: a part of an answer may be for an example of its own. */
  showExample() {
    this.questions.put(undefined);
    this.hasOwn = false;
    this.view.forget();
    this.view.forgetProblems();
    this.view.showProblems([]);
    this.view.result.innerHTML = this.example;
    this.also.ask({});
    this.tellAnswered({});
  }

  /** The bar shows what the answer says, and who else goes by its values hears of them.
      @param {Record<string, unknown>} values */
  tellAnswered(values = {}) {
    this.bar.show(/** @type {DeskValues} */ (values).moved ?? [], this.hasOwn);
    this.dispatchEvent(new CustomEvent('offer-answered', { detail: values, bubbles: true }));
  }

  /** @param {Answer} reply @param {Texts} typed */
  showReply(reply, typed) {
    keepingPlace(this.view.result, () => this.putReply(reply, typed));
  }

  /** @param {Answer} reply @param {Texts} typed */
  putReply({ problems, html, about, values, read_as: said, carries, sign = DOLLAR }, typed) {
    this.putSign(sign);
    this.readAs.show(this.mirror.controls, typed, said);
    for (const name of Object.keys(said ?? {})) this.settleDay(this.mirror.controls.get(name));
    this.also.ask(typed);
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
    this.tellAnswered(values);
    this.curves.draw(typed);
    const isLatest = typed === this.questions.wanted?.typed; // else it may be for a what-if that was left since
    if (carries && isLatest && !this.whatIf.isOn) negotiation.carry(carries);
  }

  /** Puts the currency's sign before the fields for money: those of a row that was added have a dollar's still.
      @param {string} sign */
  putSign(sign) {
    const signs = new Set([DOLLAR, this.bar.sign.trim()]);
    this.bar.sign = sign;
    if (signs.size === 1 && sign === DOLLAR) return;
    for (const affix of all(this.form, '.affix')) if (signs.has(affix.textContent ?? '')) affix.textContent = sign.trim();
  }

  /** Fills what the reader opens: answers come without what is folded away.
      @param {HTMLDetailsElement} part */
  async unfold({ open, children }) {
    if (!open || children.length > 1 || !this.shown) return;
    try {
      let shown;
      let html = '';
      while (shown !== this.shown) {
        shown = this.shown;
        ({ html } = await ask(this.request(shown)));
      }
      this.view.showFigures(html);
    } catch (error) {
      this.questions.tell(error);
    }
  }
}

customElements.define('offer-calculator', OfferCalculator);
if (!document.querySelector('offer-calculator')) startWhenIdle();
window.addEventListener('beforeprint', () => {
  for (const calculator of document.querySelectorAll('offer-calculator')) {
    if (calculator instanceof OfferCalculator) calculator.mirror?.markTyped();
  }
});
