/* On a narrow page: the headline figures in a bar along the bottom edge, above the keyboard, while the answer itself is out of
   sight; before them what else the field moves that is typed into. Each with its change since the last key, and with what it
   was before the field was entered. */

import { all, element, first } from '../dom.js';

const MOST = 4; // figures that find room
const MOST_BESIDE = 3; // where some are the field's own
const ABOVE = 8; // pixels between what is typed into and the bar
const SEEN = 0.97; // of the answer's figures: browsers round

/** @type {Map<'auto' | 'always', Intl.NumberFormat>} */
const formats = new Map(); // made when first used: making one takes longer than the whole bar

/** A whole amount with its currency's sign and a true minus.
    @param {number} amount @param {string} sign @param {'auto' | 'always'} [signDisplay] */
function moneyText(amount, sign, signDisplay = 'auto') {
  const format = formats.get(signDisplay)
    ?? new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0, signDisplay });
  formats.set(signDisplay, format);
  return format.format(amount).replace('-', '−').replace('$', () => sign);
}

/** @typedef {{ label: string, words: string, name: string, dollars?: number }} Shown */

/** The headline figures that an answer shows.
    @param {HTMLElement} result @param {string} sign @returns {Shown[]} */
function figuresIn(result, sign) {
  const found = all(result, '.figures.headline > .figure').slice(0, MOST).map((figure) => {
    const data = figure.querySelector('data');
    const words = data?.textContent ?? '';
    return {
      label: first(figure, '.figure-label').textContent ?? '',
      words,
      name: data?.dataset.figure ?? '',
      dollars: words.includes(sign) ? Number(data?.value) : undefined,
    };
  });
  return found.filter(({ words }) => words);
}

/** @param {MovedFigure} moved @param {string} sign @returns {Shown} */
function beside({ label, amount }, sign) {
  const dollars = Number(amount);
  return { label, name: label, dollars, words: moneyText(dollars, sign) };
}

/** Whether a field moves a figure.
    @param {string} field @param {MovedFigure} moved */
const moves = (field, { fields }) => fields.split(' ').some((one) => field === one || field.startsWith(`${one}.`));

/** @param {string} className @param {string} textContent */
const span = (className, textContent) => element('span', { className, textContent });

/** Where somebody types in `place`: the field, or in a letter the line.
    @param {HTMLElement} place */
function typedAt(place) {
  const { activeElement: field } = document;
  if (!field || !place.contains(field) || !field.matches('input, select, textarea, [contenteditable]')) return undefined;
  if (!field.matches('[contenteditable]')) return field.getBoundingClientRect();
  const selected = getSelection();
  return selected?.rangeCount ? selected.getRangeAt(0).getClientRects()[0] : undefined; // an empty line has none
}

export class AnswerBar {
  /** The figures as they were shown last, and as they were when the field was entered.
      @type {Map<string, number | undefined>} */
  last = new Map();
  /** @type {Map<string, number | undefined>} */
  before = new Map();
  /** @type {Map<string, number>} */
  steps = new Map(); // the last change of each
  /** @type {MovedFigure[]} */
  moved = [];
  field = ''; // the one that is typed into
  sign = '$'; // of the currency that the answer is in
  hasOwnFigures = false; // whether that field moves some of its own
  covered = 0; // pixels behind a keyboard
  isOwn = false; // whether what is shown is the reader's
  isTyped = false; // whether anything was typed on this page
  isNear = false;
  clearing = 0; // the frame in which what is typed into is brought above the bar
  isAnswerSeen = true; // until the page is laid out: no bar flashes up beside its answer
  /** @type {Element | undefined} */
  headline;

  /** @param {HTMLElement} calculator @param {{ result: HTMLElement }} view */
  constructor(calculator, { result }) {
    this.calculator = calculator;
    this.result = result;
    this.element = element('div', { className: 'answer-bar', hidden: true });
    this.element.setAttribute('aria-hidden', 'true'); // a live region says it
    calculator.append(this.element);
    this.near = new IntersectionObserver((told) => {
      if (!this.seen) this.watch(this.covered); // now that the page is laid out, asking for a height costs nothing
      this.see({ isNear: Boolean(told.at(-1)?.isIntersecting) });
    });
    calculator.addEventListener('focusin', ({ target }) => this.enter(target));
    calculator.addEventListener('input', () => {
      this.isTyped = true;
      this.clearSoon();
    });
    result.addEventListener('figures-gone', () => this.show());
  }

  /** Watches where the page is scrolled to, from the time that the calculator is in it. */
  attach() {
    this.near.observe(this.calculator);
    for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, this.place);
  }

  /** Leaves the page with the calculator: what watches on would keep every page of a visit in memory. */
  detach() {
    this.near.disconnect();
    this.seen?.disconnect();
    this.seen = undefined;
    for (const type of ['resize', 'scroll']) window.visualViewport?.removeEventListener(type, this.place);
  }

  /** Pixels that the page's header covers. */
  get header() {
    return document.querySelector('.md-header')?.clientHeight ?? 0;
  }

  /** Watches whether the answer's figures are in sight: not under the page's header, nor behind a keyboard.
      @param {number} covered */
  watch(covered) {
    this.covered = covered;
    this.seen?.disconnect();
    const top = this.header;
    const seen = new IntersectionObserver((told) => {
      this.see({ isAnswerSeen: (told.at(-1)?.intersectionRatio ?? 0) >= SEEN });
    }, { rootMargin: `-${top}px 0px -${covered}px`, threshold: [0, SEEN] });
    if (this.headline) seen.observe(this.headline);
    this.seen = seen;
  }

  /** A field is entered: what is shown now is what was before.
      @param {EventTarget | null} target */
  enter(target) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement)) return;
    this.field = target.name || target.closest('.field')?.getAttribute('data-field') || '';
    this.before = new Map(this.last);
    this.steps.clear();
    this.draw();
  }

  /** @param {{ isNear?: boolean, isAnswerSeen?: boolean }} now */
  see(now) {
    Object.assign(this, now);
    this.toggle();
  }

  /** The answer has come: its figures, and where they are now.
      @param {MovedFigure[]} [moved] what fields move besides @param {boolean} [isOwn] whether it is the reader's */
  show(moved = this.moved, isOwn = this.isOwn) {
    const headline = this.result.querySelector('.figures.headline') ?? undefined;
    if (headline !== this.headline) {
      if (this.headline) this.seen?.unobserve(this.headline);
      if (headline) this.seen?.observe(headline);
      this.headline = headline;
    }
    if (!headline) this.isAnswerSeen = false;
    if (!isOwn) for (const map of [this.last, this.before, this.steps]) map.clear(); // the example's are nobody's
    this.isOwn = isOwn;
    this.moved = moved;
    const figures = [...figuresIn(this.result, this.sign), ...this.besides(moved)];
    if (isOwn) this.compare(figures);
    this.draw();
  }

  /** @param {MovedFigure[]} moved */
  besides(moved) {
    return moved.map((one) => beside(one, this.sign));
  }

  /** How far each figure is from what it was; the first comes from nothing.
      @param {Shown[]} figures */
  compare(figures) {
    for (const { name, dollars } of figures) {
      if (dollars === undefined) continue;
      const step = dollars - (this.last.get(name) ?? (this.isTyped ? 0 : dollars));
      if (step) this.steps.set(name, step);
    }
    this.last = new Map(figures.map(({ name, dollars }) => [name, dollars]));
  }

  /** The figures that there is room for, those of the field first. */
  draw() {
    const own = this.besides(this.moved.filter((one) => moves(this.field, one)));
    const figures = [...own, ...figuresIn(this.result, this.sign)].slice(0, own.length ? MOST_BESIDE : MOST);
    this.hasOwnFigures = own.length > 0;
    this.calculator.classList.toggle('has-bar', figures.length > 0);
    this.element.replaceChildren(...figures.map((figure) => this.cell(figure)));
    this.toggle();
    this.clearSoon();
  }

  /** @param {Shown} figure */
  cell({ label, words, name, dollars }) {
    const cell = element('p', { className: 'bar-figure' });
    cell.append(span('bar-label', label), span('bar-value', words));
    if (dollars === undefined) return cell;
    const change = this.steps.get(name);
    if (change) cell.append(span('bar-change', moneyText(change, this.sign, 'always')));
    const before = this.before.get(name);
    if (before !== undefined && before !== dollars && dollars - before !== change) {
      cell.append(span('bar-before', `was ${moneyText(before, this.sign)}`));
    }
    return cell;
  }

  /** A field's own figures stand nowhere else. */
  toggle() {
    const isShown = this.isNear && (!this.isAnswerSeen || this.hasOwnFigures) && this.element.childElementCount > 0;
    if (this.element.hidden !== isShown) return;
    this.element.hidden = !isShown;
    this.place();
  }

  /** Keeps what is typed into above the bar, which grows as changes come: in the next frame, once all of it is laid out. */
  clearSoon() {
    if (!this.isTyped || this.clearing || this.element.hidden) return;
    this.clearing = requestAnimationFrame(() => {
      this.clearing = 0;
      const place = this.element.offsetHeight ? typedAt(this.calculator) : undefined;
      const covered = place ? place.bottom + ABOVE - this.element.getBoundingClientRect().top : 0;
      if (place && covered > 0) window.scrollBy({ top: Math.min(covered, place.top - this.header), behavior: 'instant' });
    });
  }

  /** Above whatever the browser lays over the page. */
  place = () => {
    const { visualViewport: seen } = window;
    const covered = seen ? Math.round(Math.max(0, innerHeight - seen.height - seen.offsetTop)) : 0;
    if (covered !== this.covered) this.watch(covered);
    this.element.style.setProperty('bottom', `${covered}px`);
  };
}
