/* The reader's offer: field name → text as typed, shared by every calculator.
   In memory for the visit; in this browser's storage only after the reader asks; never sent anywhere. */

const KEY = 'counterplay:offer';
const FRAGMENT = '#offer=';
const MOST_FIELDS = 400;
const LONGEST_TEXT = 10_000;

const fields = new Map();
let kept = false;

/** An offer from JSON text, or undefined when the text is something else. */
export function parseOffer(json) {
  try {
    const found = Object.entries(JSON.parse(json));
    const sound = ([name, text]) => /^[a-z][\w.-]{0,79}$/.test(name) && typeof text === 'string' && text.length <= LONGEST_TEXT;
    if (found.length && found.length <= MOST_FIELDS && found.every(sound)) return Object.fromEntries(found);
  } catch { /* not JSON: the same answer as JSON of another shape */ }
  return undefined;
}

function store() {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(fields)));
    else localStorage.removeItem(KEY);
    return true;
  } catch { // storage is switched off or full
    return false;
  }
}

function tell(source, erased = false) {
  document.dispatchEvent(new CustomEvent('offer-changed', { detail: { source, erased } }));
}

/** Takes over texts by field name; `source` is the calculator that need not hear of it. */
export function merge(texts, source) {
  for (const [name, text] of Object.entries(texts)) fields.set(name, text);
  if (kept) store();
  tell(source);
}

export const entered = (name) => fields.get(name);
export const allEntered = () => Object.fromEntries(fields);
export const isKept = () => kept;

/** Keeps the offer in this browser, or stops keeping it. False where storage is switched off. */
export function keep(wanted) {
  kept = wanted;
  const done = store();
  kept &&= done;
  return done;
}

/** Forgets everything: memory and storage. */
export function erase() {
  fields.clear();
  kept = false;
  store();
  tell(undefined, true);
}

/** An address of this page with the offer in its fragment, which browsers never send to a server. */
export function linkTo(texts) {
  return location.origin + location.pathname + FRAGMENT + encodeURIComponent(JSON.stringify(texts));
}

/** Takes over the offer in the address, then clears it so that later edits are not undone by Back. */
export function takeFromAddress() {
  if (!location.hash.startsWith(FRAGMENT)) return false;
  let offer;
  try {
    offer = parseOffer(decodeURIComponent(location.hash.slice(FRAGMENT.length)));
  } catch { /* a cut-off link; the fields keep what they had */ }
  history.replaceState(history.state, '', location.pathname + location.search);
  if (offer) merge(offer);
  return Boolean(offer);
}

try {
  const stored = localStorage.getItem(KEY);
  kept = stored !== null;
  if (kept) merge(parseOffer(stored) ?? {});
} catch { /* storage is switched off */ }
