/* On a narrow page: the headline figures in a bar along the bottom edge, above the keyboard, while the answer itself is out of
   sight. Each with its change since the last key, and with what it was before the field was entered. */

const MOST = 4; // figures that find room

const bySign = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0, signDisplay: 'always' });

function element(name, className, textContent = '') {
  return Object.assign(document.createElement(name), { className, textContent });
}

/** The headline figures that an answer shows. */
function figuresIn(result) {
  return [...result.querySelectorAll('.figures.headline > .figure')].slice(0, MOST).map((figure) => {
    const data = figure.querySelector('data');
    return {
      label: figure.querySelector('.figure-label').textContent,
      words: data?.textContent ?? '',
      name: data?.dataset.figure,
      dollars: data?.textContent.includes('$') ? Number(data.value) : undefined,
    };
  }).filter(({ words }) => words);
}

export class AnswerBar {
  constructor(calculator, { result }) {
    Object.assign(this, { calculator, result });
    this.element = Object.assign(element('div', 'answer-bar'), { hidden: true });
    this.element.setAttribute('aria-hidden', 'true'); // a live region says it
    calculator.append(this.element);
    this.last = new Map();
    this.before = new Map();
    this.seen = new IntersectionObserver((entries) => this.see(entries));
    this.seen.observe(calculator);
    calculator.addEventListener('focusin', ({ target }) => target.name && this.enter());
    for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, () => this.place());
  }

  /** The figures as they are when a field is entered. */
  enter() {
    this.before = new Map(this.last);
    this.show();
  }

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
    const headline = this.result.querySelector('.figures.headline');
    if (headline !== this.headline) {
      if (this.headline) this.seen.unobserve(this.headline);
      if (headline) this.seen.observe(headline);
      this.headline = headline;
    }
    this.calculator.classList.toggle('has-bar', figures.length > 0);
    this.element.replaceChildren(...figures.map((figure) => this.cell(figure)));
    this.last = new Map(figures.map(({ name, dollars }) => [name, dollars]));
    this.toggle();
  }

  cell({ label, words, name, dollars }) {
    const cell = element('p', 'bar-figure');
    cell.append(element('span', 'bar-label', label), element('span', 'bar-value', words));
    const [last, before] = [this.last.get(name), this.before.get(name)];
    const step = dollars - (last ?? dollars);
    if (step) this.steps = { ...this.steps, [name]: step };
    const change = step || (dollars !== before && this.steps?.[name]);
    if (change) cell.append(element('span', 'bar-change', bySign.format(change)));
    if (before !== undefined && before !== dollars && dollars - before !== change) {
      cell.append(element('span', 'bar-before', `was ${bySign.format(before).replace('+', '')}`));
    }
    return cell;
  }

  toggle() {
    const isShown = Boolean(this.isNear && !this.isAnswerSeen && this.element.childElementCount);
    if (this.element.hidden === !isShown) return;
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
