/* On a narrow page: the headline figures in a bar along the bottom edge, above the keyboard, while the answer itself is out of
   sight. Each with its change since the last key, and with what it was before the field was entered. */

import { all, element, first } from '../dom.js';

const MOST = 4; // figures that find room

const signed = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0, signDisplay: 'always' });
const dollarsOf = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** @typedef {{ label: string, words: string, name: string, dollars?: number }} Shown */

/** The headline figures that an answer shows.
    @param {HTMLElement} result @returns {Shown[]} */
function figuresIn(result) {
  const found = all(result, '.figures.headline > .figure').slice(0, MOST).map((figure) => {
    const data = figure.querySelector('data');
    const words = data?.textContent ?? '';
    return {
      label: first(figure, '.figure-label').textContent ?? '',
      words,
      name: data?.dataset.figure ?? '',
      dollars: words.includes('$') ? Number(data?.value) : undefined,
    };
  });
  return found.filter(({ words }) => words);
}

/** @param {string} className @param {string} textContent */
const span = (className, textContent) => element('span', { className, textContent });

export class AnswerBar {
  /** The figures as they were shown last, and as they were when the field was entered.
      @type {Map<string, number | undefined>} */
  last = new Map();
  /** @type {Map<string, number | undefined>} */
  before = new Map();
  /** @type {Map<string, number>} */
  steps = new Map(); // the last change of each
  isNear = false;
  isAnswerSeen = false;
  /** @type {Element | undefined} */
  headline;

  /** @param {HTMLElement} calculator @param {{ result: HTMLElement }} view */
  constructor(calculator, { result }) {
    this.calculator = calculator;
    this.result = result;
    this.element = element('div', { className: 'answer-bar', hidden: true });
    this.element.setAttribute('aria-hidden', 'true'); // a live region says it
    calculator.append(this.element);
    this.seen = new IntersectionObserver((entries) => this.see(entries));
    this.seen.observe(calculator);
    calculator.addEventListener('focusin', ({ target }) => target instanceof Element && 'name' in target && this.enter());
    result.addEventListener('figures-gone', () => this.show());
    for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, () => this.place());
  }

  /** A field is entered: what is shown now is what was before. */
  enter() {
    this.before = new Map(this.last);
    this.steps.clear();
    this.show();
  }

  /** @param {IntersectionObserverEntry[]} entries */
  see(entries) {
    for (const { target, isIntersecting } of entries) {
      if (target === this.calculator) this.isNear = isIntersecting;
      else this.isAnswerSeen = isIntersecting;
    }
    this.toggle();
  }

  /** The answer has come: its figures, and where they are now. */
  show() {
    const figures = figuresIn(this.result);
    const headline = this.result.querySelector('.figures.headline') ?? undefined;
    if (headline !== this.headline) {
      if (this.headline) this.seen.unobserve(this.headline);
      if (headline) this.seen.observe(headline);
      else this.isAnswerSeen = false;
      this.headline = headline;
    }
    this.calculator.classList.toggle('has-bar', figures.length > 0);
    this.element.replaceChildren(...figures.map((figure) => this.cell(figure)));
    this.last = new Map(figures.map(({ name, dollars }) => [name, dollars]));
    this.toggle();
  }

  /** @param {Shown} figure */
  cell({ label, words, name, dollars }) {
    const cell = element('p', { className: 'bar-figure' });
    cell.append(span('bar-label', label), span('bar-value', words));
    if (dollars === undefined) return cell;
    const step = dollars - (this.last.get(name) ?? dollars);
    if (step) this.steps.set(name, step);
    const change = this.steps.get(name);
    if (change) cell.append(span('bar-change', signed.format(change)));
    const before = this.before.get(name);
    if (before !== undefined && before !== dollars && dollars - before !== change) {
      cell.append(span('bar-before', `was ${dollarsOf.format(before)}`));
    }
    return cell;
  }

  toggle() {
    const isShown = this.isNear && !this.isAnswerSeen && this.element.childElementCount > 0;
    if (this.element.hidden !== isShown) return;
    this.element.hidden = !isShown;
    this.place();
  }

  /** Above whatever the browser lays over the page. */
  place() {
    const { visualViewport: seen } = window;
    const covered = seen ? Math.max(0, innerHeight - seen.height - seen.offsetTop) : 0;
    this.element.style.setProperty('bottom', `${covered}px`);
  }
}
