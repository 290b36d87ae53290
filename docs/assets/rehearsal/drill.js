/* The drill: the sayings one after the other, in an order of chance. Hear it, answer it, see a good answer. The list that the
   page came with is what it asks. */

import { all, button, element, first } from '../dom.js';
import { ownWords } from './own-words.js';

/** @typedef {import('./voice.js').Voice} Voice */
/** @typedef {{ said: string, good: string }} Saying */

const SECONDS = 120;
const OTHERS = 2; // answers beside the good one, which fit other sayings

/** @template Thing @param {Thing[]} things */
function shuffled(things) {
  return things.map((thing) => ({ thing, at: Math.random() })).sort((one, other) => one.at - other.at).map(({ thing }) => thing);
}

class Drill {
  met = 0;
  at = 0;
  began = 0;

  /** @param {HTMLElement} place @param {Saying[]} sayings @param {Voice} voice */
  constructor(place, sayings, voice) {
    this.place = place;
    this.all = sayings;
    this.sayings = shuffled(sayings);
    this.voice = voice;
    this.status = element('p', { className: 'drill-status' });
    this.status.setAttribute('role', 'status');
  }

  start() {
    this.began = performance.now();
    this.ask();
  }

  secondsLeft() {
    return Math.max(0, Math.round(SECONDS - (performance.now() - this.began) / 1000));
  }

  ask() {
    const saying = this.sayings[this.at];
    if (!saying || !this.secondsLeft()) return this.end();
    const heard = element('p', { className: 'drill-said', textContent: saying.said, tabIndex: -1 });
    const wrong = shuffled(this.all.filter(({ good }) => good !== saying.good)).slice(0, OTHERS);
    const answers = element('ul', { className: 'drill-answers' });
    for (const one of shuffled([saying, ...wrong])) {
      const item = element('li');
      item.append(button(one.good, () => this.judge(saying, one === saying)));
      answers.append(item);
    }
    const labels = { label: 'Or type what you would say', submit: 'Compare' };
    const typed = ownWords('drill-words', labels, () => this.judge(saying, undefined));
    this.status.textContent = `${this.at + 1} of ${this.sayings.length}, ${this.secondsLeft()} seconds left.`;
    this.place.replaceChildren(this.status, heard, answers, typed);
    heard.focus({ preventScroll: true });
    this.voice.say(saying.said);
  }

  /** @param {Saying} saying @param {boolean | undefined} isGood undefined where the reader compares their own words */
  judge(saying, isGood) {
    if (isGood) this.met++;
    this.at++;
    const word = { true: 'Yes.', false: 'That fits another saying.', undefined: 'Compare it with yours.' }[`${isGood}`];
    const good = element('p', { className: 'drill-good', textContent: `${word} A good answer: “${saying.good}”`, tabIndex: -1 });
    this.place.replaceChildren(
      this.status,
      element('p', { className: 'drill-said', textContent: saying.said }),
      good,
      button('Next', () => this.ask()),
    );
    good.focus({ preventScroll: true });
  }

  end() {
    const told = `${this.at} of ${this.sayings.length} sayings heard, ${this.met} answered as we would.`;
    const end = element('p', { className: 'drill-good', textContent: told, tabIndex: -1 });
    this.place.replaceChildren(end, button('Once more', () => {
      Object.assign(this, { met: 0, at: 0, sayings: shuffled(this.all) });
      this.start();
    }));
    end.focus({ preventScroll: true });
  }
}

/** Puts a button before the list of sayings, and the drill in its place once it is pressed.
    @param {Voice} voice */
export function startDrill(voice) {
  const list = /** @type {HTMLElement | null} */ (document.querySelector('.drill'));
  if (!list || list.previousElementSibling?.matches('.drill-place')) return;
  const sayings = all(list, 'li').map((item) => ({
    said: first(item, 'summary').textContent ?? '',
    good: first(item, '.drill-answer').textContent ?? '',
  }));
  const place = element('div', { className: 'drill-place' });
  place.append(button('Start the two-minute drill', () => new Drill(place, sayings, voice).start()));
  list.before(place);
}
