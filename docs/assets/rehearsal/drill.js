/* The drill: the sayings one after the other, in an order of chance. Hear it, answer it, see a good answer: with the reader's
   own figures once an offer was typed, else those of the example that the page came with. */

import { all, button, element, first } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { ask } from '../python/ask-python.js';
import { wholeAnswer } from '../python/python-calls.js';
import { ownWords } from './own-words.js';

/** @typedef {import('./voice.js').Voice} Voice */
/** @typedef {{ slug: string, said: string, good: string }} Saying */

const READER = 'reply-decoder';

const SECONDS = 120;
const OWN = 'With your figures.';
const EXAMPLE = 'With an example\'s figures: type your offer above to drill with yours.';
const OTHERS = 2; // answers beside the good one, which fit other sayings

/** @template Thing @param {Thing[]} things */
function shuffled(things) {
  return things.map((thing) => ({ thing, at: Math.random() })).sort((one, other) => one.at - other.at).map(({ thing }) => thing);
}

/** The sayings with answers in the reader's own figures; those to which there is nothing to say as the talks stand are left
    out. Undefined while there is no offer to answer for.
    @param {Saying[]} sayings @returns {Promise<Saying[] | undefined>} */
async function inOwnFigures(sayings) {
  const typed = negotiation.typedFor(READER);
  if (!typed.base) return undefined;
  const answered = sayings.map(async (saying) => {
    const { problems, values } = await ask(wholeAnswer(READER, { ...typed, said: saying.slug, pasted: '' }));
    return problems.length ? undefined : { ...saying, good: String(values.say).split(/\s+/).join(' ').trim() };
  });
  const own = (await Promise.all(answered)).filter((saying) => saying !== undefined);
  return own.length === sayings.length ? own.filter(({ good }) => good) : undefined;
}

class Drill {
  met = 0;
  at = 0;
  began = 0;

  /** @param {HTMLElement} place @param {Saying[]} sayings @param {Voice} voice @param {string} whose figures they are */
  constructor(place, sayings, voice, whose) {
    this.place = place;
    this.all = sayings;
    this.sayings = shuffled(sayings);
    this.whose = whose;
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
    this.status.textContent = `${this.at + 1} of ${this.sayings.length}, ${this.secondsLeft()} seconds left. ${this.whose}`;
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
    slug: item.dataset.said ?? '',
    said: first(item, 'summary').textContent ?? '',
    good: first(item, '.drill-answer').textContent ?? '',
  }));
  const place = element('div', { className: 'drill-place' });
  place.append(button('Start the two-minute drill', async () => {
    const own = await inOwnFigures(sayings).catch(() => undefined);
    new Drill(place, own ?? sayings, voice, own ? OWN : EXAMPLE).start();
  }));
  list.before(place);
}
