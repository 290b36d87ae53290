/* The reader's negotiation: one text for each name, on whatever page it was typed. In memory; saved-data.js keeps it.

   A name of the negotiation has an odd number of parts: `base`, `offers.b.base`. What is one calculator's own has its slug in
   front, so an even number: its own field `total-comp.years`, or a what-if `total-comp.base`. A what-if that changes an own
   field has what stood there for its place: `instead of 4`. */

/** @type {Map<string, string>} */
const shared = new Map();
/** @type {Map<string, string>} */
const own = new Map();
/** By name, the slug of the page it was last typed on, USUAL, WORKED_OUT, or INSTEAD with what a what-if put aside.
    @type {Map<string, string>} */
const places = new Map();

/** The places of a text that came along with the chosen company, and of one that an answer worked out. */
export const [USUAL, WORKED_OUT] = ['usual', 'worked out'];
const INSTEAD = 'instead of ';

/** @param {string} name */
const isShared = (name) => name.split('.').length % 2 === 1;
/** @param {string} name */
const mapOf = (name) => (isShared(name) ? shared : own);

/** `names` is what changed, or undefined for everything; `edited` says that the reader typed it here.
    @param {string[] | undefined} names @param {boolean} edited */
function tell(names, edited) {
  document.dispatchEvent(new CustomEvent('negotiation-changed', { detail: { names, edited } }));
}

/** @param {string} name */
export const textOf = (name) => mapOf(name).get(name);
/** @param {string} name */
export const placeOf = (name) => places.get(name);
/** What a what-if put aside for a calculator's own text; undefined where the text is none of a what-if.
    @param {string} name */
export function insteadOf(name) {
  const place = places.get(name);
  return place?.startsWith(INSTEAD) ? place.slice(INSTEAD.length) : undefined;
}
export const isEmpty = () => !shared.size && !own.size;

/** What an answer works out rests on these fields of the offer, and the page that works it out. Not so the units: they rest
    on the share of the company, which is that page's own. */
const BASIS = new Set(['company', 'instrument', 'strike', 'price', 'sized_price', 'preferred_price', 'prices']);
const WORKER = 'equity-value';

/** What was worked out for another offer than the one that `texts` make of it: taken away, or in a what-if left blank.
    @param {Changes} texts @param {string} place @returns {Changes} */
function outdated(texts, place) {
  const workedOut = [...shared.keys()].filter((name) => placeOf(name) === WORKED_OUT && name !== 'units');
  const changed = Object.entries(texts).filter(([name, text]) => text !== textOf(name)).flatMap(([name, text]) => {
    const slug = isShared(name) ? undefined : name.split('.', 1)[0];
    const counts = BASIS.has(slug ? name.slice(slug.length + 1) : name) && (slug ?? place) !== WORKER;
    return !counts || (slug && text === undefined) ? [] : workedOut.map((one) => (slug ? [`${slug}.${one}`, ''] : [one, undefined]));
  });
  return Object.fromEntries(changed);
}

/** Takes texts by name; undefined takes a text away. `place` is the slug of the page they were typed on, and `isTried` tells
    which are a calculator's own and typed in a what-if.
    @param {Changes} entered @param {string} place @param {(name: string) => boolean} [isTried] */
export function enter(entered, place, isTried = () => false) {
  const texts = { ...outdated(entered, place), ...entered };
  for (const [name, text] of Object.entries(texts)) {
    if (text === undefined) {
      mapOf(name).delete(name);
      places.delete(name);
    } else {
      places.set(name, isTried(name) ? INSTEAD + (insteadOf(name) ?? textOf(name) ?? '') : place);
      mapOf(name).set(name, text);
    }
  }
  tell(Object.keys(texts), true);
}

/** Takes what an answer works out for the other pages, but for what the reader typed; an empty text takes it back.
    @param {Texts} texts */
export function carry(texts) {
  const news = Object.entries(texts).filter(([name, text]) => {
    return (!shared.has(name) || placeOf(name) === WORKED_OUT) && text !== (textOf(name) ?? '');
  });
  if (news.length) enter(Object.fromEntries(news.map(([name, text]) => [name, text || undefined])), WORKED_OUT);
}

/** Takes what another tab changed: its texts by name, undefined for none.
    @param {Changes} texts @param {Texts} wheres */
export function follow(texts, wheres) {
  for (const [name, text] of Object.entries(texts)) {
    if (text === undefined) mapOf(name).delete(name);
    else mapOf(name).set(name, text);
    places.set(name, wheres[name]);
  }
  tell(Object.keys(texts), false);
}

/** Everything, as plain objects: what is saved.
    @returns {{ typed: Texts, where: Texts }} */
export function everything() {
  return { typed: Object.fromEntries([...shared, ...own]), where: Object.fromEntries(places) };
}

/** Puts another negotiation in the place of this one, which it returns.
    @param {Saved} saved */
export function replace({ typed = {}, where = {} }) {
  const before = everything();
  for (const map of [shared, own, places]) map.clear();
  for (const [name, text] of Object.entries(typed)) mapOf(name).set(name, text);
  for (const name of Object.keys(typed)) if (where[name]) places.set(name, where[name]);
  tell(undefined, false);
  return before;
}

/** What a calculator has for its own, by the name it knows it by.
    @param {string} slug */
export function ownOf(slug) {
  /** @type {[string, string][]} */
  const found = [];
  for (const [name, text] of own) {
    const known = nameFor(slug, name);
    if (known) found.push([known, text]);
  }
  return found;
}

/** What a name is to a calculator: its own without its slug, the negotiation's as it is, undefined for another's own.
    @param {string} slug @param {string} name */
export function nameFor(slug, name) {
  if (isShared(name)) return name;
  return name.startsWith(`${slug}.`) ? name.slice(slug.length + 1) : undefined;
}

/** The highest row of rounds among names: -1 without any.
    @param {Texts} texts */
export function lastRow(texts) {
  return Math.max(-1, ...Object.keys(texts).map((name) => Number(/^turns\.(\d+)\./.exec(name)?.[1] ?? -1)));
}

/** The row of the last round: -1 before the first. */
export const lastRound = () => lastRow(everything().typed);

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100]; // that a day may be in

/** The day it is where the reader is, as 2026-11-30; blank where the clock cannot be right. */
export function today() {
  const now = new Date();
  if (now.getFullYear() < FIRST_YEAR || now.getFullYear() > LAST_YEAR) return '';
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What to ask a calculator about: all of the negotiation. Nothing at all is answered with its example, so a blank goes
    along once anything was typed, though it be on another page.
    @param {string} slug @returns {Texts} */
export function typedFor(slug) {
  if (isEmpty()) return {};
  return { base: '', today: today(), ...Object.fromEntries(shared), ...Object.fromEntries(ownOf(slug)) };
}
