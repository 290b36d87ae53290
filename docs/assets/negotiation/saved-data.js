/* Keeps the negotiation: in this tab through a reload, in this browser if the reader says so, in a file, in a link.
   Saved as {"version": 2, "typed": {name: text}, "where": {name: slug}}; what is older is read by Python, or refused whole.
   What a browser kept is read field by field; with one that cannot be read, the rest opens and nothing is written over it. */

import { ask } from '../python/ask-python.js';
import { openSaved } from '../python/python-calls.js';
import * as negotiation from './negotiation.js';
import { say } from './notices.js';

const KEY = 'counterplay:negotiation';
const OLD_KEY = 'counterplay:offer';
const LETTERS = 'counterplay:letters'; // those that were edited: no page need show one to erase them
const VERSION = 2;
const FRAGMENT = '#offer=';
const NAME = /^[a-z][\w-]{0,79}(\.[\w-]{1,80}){0,9}$/;
const LONGEST_TEXT = 10_000;
const MOST_FIELDS = 1_000;
const SAME_LINK = 2_000; // ms in which the same link is no second one
const UNREADABLE = 'What this browser kept cannot be read by this version of the site. It was left as it is.';
const NO_ROOM = 'This browser has no room for your last change: what it keeps is older. Press “Save file” before you close this tab.';
const JOINED = 'Another tab now remembers its offer, which is shown here too. What you had here comes back with Undo.';
const MOST_NAMED = 5;

/** @typedef {Saved & { typed: Texts, unread: string[], isNewer: boolean }} Kept */

let remembered = false;
let works = true; // whether this tab can store anything
let opensOld = true;
let isBehind = false; // whether the last change found no room in what this browser keeps
let isHearing = false; // whether a change comes from another tab, which has kept it
/** @type {Kept | undefined} */
let unchecked; // what was saved, before Python looked at its names
/** @type {string | undefined} */
let lastLink;

export const isRemembered = () => remembered;

/** What can be read of saved texts; a field that is not sound is dropped alone.
    @param {Texts} [texts] @returns {Texts} */
function sound(texts) {
  const pairs = Object.entries(texts ?? {}).slice(0, MOST_FIELDS);
  return Object.fromEntries(pairs.filter(([name, text]) => NAME.test(name) && typeof text === 'string' && text.length <= LONGEST_TEXT));
}

/** @param {string | null} json @returns {Saved | undefined} */
function parsed(json) {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

/** Says what could not be read, by name.
    @param {string[]} names */
function sayUnread(names) {
  const more = names.length > MOST_NAMED ? ', …' : '';
  const named = names.slice(0, MOST_NAMED).map((name) => name.slice(0, 40)).join(', ');
  say(`What this browser kept was opened without what cannot be read: ${named}${more}. All of it is left as it is, and what you`
    + ' type now is kept in this tab only, until you tick “Remember my offer” again.');
}

/** @param {number} [indent] */
export function asJson(indent) {
  return JSON.stringify({ version: VERSION, ...negotiation.everything() }, null, indent);
}

/** An address of this page with the negotiation in its fragment, which browsers never send to a server. */
export function link() {
  const { typed, where } = negotiation.everything();
  const notTyped = Object.entries(where).filter(([name, place]) => (
    place === negotiation.USUAL || place === negotiation.WORKED_OUT || negotiation.insteadOf(name) !== undefined
  ));
  const saved = { version: VERSION, typed, ...(notTyped.length ? { where: Object.fromEntries(notTyped) } : {}) };
  return location.origin + location.pathname + FRAGMENT + encodeURIComponent(JSON.stringify(saved));
}

/** False where storage is switched off or full.
    @param {'localStorage' | 'sessionStorage'} storage @param {boolean} wanted */
function store(storage, wanted) {
  try {
    const isNewer = isBehind && storage === 'sessionStorage';
    if (wanted) globalThis[storage].setItem(KEY, isNewer ? JSON.stringify({ ...parsed(asJson()), isNewer }) : asJson());
    else for (const key of [KEY, LETTERS]) globalThis[storage].removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function keep() {
  const was = isBehind;
  if (!isHearing) isBehind = remembered && !store('localStorage', true);
  works = store('sessionStorage', !negotiation.isEmpty());
  if (isBehind && !was) say(NO_ROOM);
}

/** Keeps the negotiation in this browser, or stops keeping it. False where that is not allowed.
    @param {boolean} wanted */
export function remember(wanted) {
  remembered = wanted;
  const done = store('localStorage', wanted);
  remembered = wanted && done;
  isBehind = false;
  return done;
}

/** Puts what was found in the place of what was there, which Undo brings back.
    @param {Saved} found @param {string} text */
function open(found, text, remembering = remembered) {
  const was = remembered;
  remembered = remembering;
  const before = negotiation.replace(found);
  say(text, () => {
    remembered = false; // what another tab remembers is not ours to change
    negotiation.replace(before);
    if (was) remember(true);
    say('Back as it was.');
  });
}

/** Forgets everything, in every tab of this browser. */
export function erase() {
  open({}, 'Erased, here and in your other tabs. The forms show their examples again.', false);
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, typed: {}, erased: true })); // what the other tabs hear
  } catch { /* no room, or switched off */ }
  try {
    for (const key of [KEY, OLD_KEY]) localStorage.removeItem(key);
  } catch { /* storage is switched off: there is nothing in it */ }
}

/** What saved data says today, or undefined once the reader was told why not.
    @param {Saved | undefined} saved @param {string} unreadable @param {() => void} [later] called where Python is not there */
async function read(saved, unreadable, later) {
  if (saved === undefined) {
    say(unreadable);
    return undefined;
  }
  try {
    const { typed, problems } = await ask(openSaved(saved));
    if (!problems.length) return { typed, where: sound(saved?.where) };
    say(problems[0].message);
  } catch {
    later?.();
    say('The calculator is needed to open this, and could not start. Reload the page and try again. Nothing was changed.');
  }
  return undefined;
}

/** Opens what “Save file” made.
    @param {string} text */
export async function openFile(text) {
  const found = await read(parsed(text), 'That file is not an offer saved here. Choose a file that “Save file” made.');
  if (found) open(found, 'Opened. What you had before comes back with Undo.');
}

/** Opens the negotiation in the address, and clears that, so that later edits are not undone by Back. */
export async function openAddress() {
  if (!location.hash.startsWith(FRAGMENT)) return;
  const text = location.hash.slice(FRAGMENT.length);
  const place = location.pathname + location.search;
  history.replaceState(history.state, '', place);
  if (text === lastLink) return; // the theme's navigation puts a fragment back
  lastLink = text;
  setTimeout(() => { lastLink = undefined; }, SAME_LINK);
  say('Opening the offer in the link …');
  let json = '';
  try {
    json = decodeURIComponent(text);
  } catch { /* a cut-off link */ }
  const putBack = () => {
    if (location.pathname + location.search === place) history.replaceState(history.state, '', place + FRAGMENT + text);
  };
  const found = await read(parsed(json), 'The link is cut off, so its offer cannot be opened. Nothing was changed.', putBack);
  if (found) open(found, 'Opened from the link. What you had before is kept under Undo.');
}

/** Whether Python reads saved texts.
    @param {Texts} typed */
const isRead = async (typed) => !(await ask(openSaved({ version: VERSION, typed }))).problems.length;

/** Has Python look at the names of what was saved, once it answers: with one that it does not know nothing could be answered.
    Then that field is left out, and what this browser keeps stays as it is. */
export async function checkSaved() {
  const { typed: saved = {} } = unchecked ?? {};
  unchecked = undefined;
  const names = Object.keys(saved);
  if (!names.length) return;
  try {
    if (await isRead(saved)) return;
    const alone = await Promise.all(names.map((name) => isRead({ [name]: saved[name] })));
    const unread = alone.includes(false) ? names.filter((_, at) => !alone[at]) : names; // each can be read, but not together
    remembered = false;
    const { typed, where } = negotiation.everything();
    const isLeft = (/** @type {string} */ name, /** @type {string} */ text) => !unread.includes(name) || text !== saved[name];
    negotiation.replace({ typed: Object.fromEntries(Object.entries(typed).filter(([name, text]) => isLeft(name, text))), where });
    sayUnread(unread);
  } catch { /* Python could not start, which the calculator says */ }
}

/** Opens what this browser saved before saved data had a version. It is left where it is if it cannot be read. */
export async function openOld() {
  if (!opensOld) return;
  opensOld = false;
  let saved;
  try {
    saved = localStorage.getItem(OLD_KEY);
    if (saved === null || localStorage.getItem(KEY) !== null) return;
  } catch {
    return;
  }
  const found = await read(parsed(saved), UNREADABLE);
  if (!found) return;
  const { typed, where } = negotiation.everything(); // typed while Python started: newer than what was saved
  remembered = true;
  negotiation.replace({ typed: { ...found.typed, ...typed }, where });
  if (localStorage.getItem(KEY) !== null) localStorage.removeItem(OLD_KEY);
}

/** What a storage holds, with the names of what cannot be read; 'unreadable' where that is all; undefined for nothing.
    @param {'localStorage' | 'sessionStorage'} storage @returns {Kept | 'unreadable' | undefined} */
function load(storage) {
  let json;
  try {
    json = globalThis[storage].getItem(KEY);
  } catch { /* storage is switched off */ }
  if (json === null || json === undefined) return undefined;
  const saved = /** @type {Kept | undefined} */ (parsed(json));
  if (saved?.version !== VERSION || Object(saved.typed) !== saved.typed) return 'unreadable';
  const typed = sound(saved.typed);
  const unread = Object.keys(saved.typed).filter((name) => !(name in typed));
  if (unread.length && !Object.keys(typed).length) return 'unreadable';
  return { typed, where: sound(saved.where), unread, isNewer: Boolean(saved.isNewer) };
}

/** Begins with what is remembered, if it is whole and no older than what this tab has. */
function start() {
  const [saved, tab] = [load('localStorage'), load('sessionStorage')];
  const whole = saved !== 'unreadable' && !saved?.unread.length ? saved : undefined;
  const ofTab = tab === 'unreadable' ? undefined : tab;
  remembered = whole !== undefined;
  isBehind = Boolean(whole && ofTab?.isNewer);
  const rest = saved === 'unreadable' ? undefined : saved;
  unchecked = isBehind ? ofTab : whole ?? ofTab ?? rest;
  negotiation.replace(unchecked ?? {});
  if (unchecked?.unread.length) sayUnread(unchecked.unread);
  else if (saved === 'unreadable' || (tab === 'unreadable' && !whole)) say(UNREADABLE);
}

/** Takes what another tab began to remember in the place of what is here: two offers are never mixed.
    @param {Saved} saved */
function join(saved) {
  const [here, there] = [negotiation.everything().typed, saved.typed ?? {}];
  const isSame = Object.entries(here).every(([name, text]) => there[name] === text);
  if (!isSame) return open(saved, JOINED, true);
  remembered = true;
  negotiation.replace(saved);
}

/** Another tab changed what is remembered: takes its changes field by field, and its Erase whole. A tab that went its own way
    since stays as it is.
    @param {StorageEvent} event */
function hear({ key, oldValue, newValue }) {
  if (key !== KEY) return;
  const [before, after] = [parsed(oldValue), parsed(newValue)];
  const isKept = after?.version === VERSION;
  isHearing = isKept;
  if (after?.erased && !negotiation.isEmpty()) open({}, 'Erased in another tab.', false);
  else if (!isKept || after.erased) remembered = false;
  else if (remembered) follow(before, after);
  else if (before?.version !== VERSION || negotiation.isEmpty()) join({ typed: sound(after.typed), where: sound(after.where) });
  isHearing = false;
}

/** @param {Saved | undefined} before @param {Saved} after */
function follow(before, after) {
  const [was, is, wasFrom, from] = [before?.typed, after.typed, before?.where, after.where].map(sound);
  const names = Object.keys({ ...was, ...is }).filter((name) => was[name] !== is[name] || wasFrom[name] !== from[name]);
  if (names.length) negotiation.follow(Object.fromEntries(names.map((name) => [name, is[name]])), from);
}

start();
document.addEventListener('negotiation-changed', keep);
window.addEventListener('storage', hear);
window.addEventListener('hashchange', openAddress);
window.addEventListener('pageshow', ({ persisted }) => persisted && works && start()); // other pages may have changed it
