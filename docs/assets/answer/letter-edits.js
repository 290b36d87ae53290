/* Letters as the reader edited them: kept in this tab through a reload, on every page that shows them, until they are erased. */

import * as negotiation from '../negotiation/negotiation.js';

const KEY = 'counterplay:letters';
const OF_KINDS = /^messages-/; // texts whose kind the reader may choose
const CHOSEN = 'messages.kind';

/** What was kept.
    @returns {Texts} */
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {}; // storage is switched off, or what is in it is not ours
  }
}

/** By the name of what was edited. */
let edits = kept();

function store() {
  try {
    if (Object.keys(edits).length) sessionStorage.setItem(KEY, JSON.stringify(edits));
    else sessionStorage.removeItem(KEY);
  } catch { /* switched off or full: an edit lasts as long as its page */ }
}

/** The name of a text by what it says: of letters, each kind that is chosen has an edit of its own, and each round.
    @param {HTMLElement} text */
export function nameOf({ id }) {
  const kind = OF_KINDS.test(id) ? ` ${negotiation.textOf(CHOSEN) ?? ''}` : '';
  const round = negotiation.lastRound();
  return `${id}${kind}${round < 0 ? '' : ` after round ${round + 1}`}`;
}

/** The reader's edit of a text, if there is one.
    @param {HTMLElement} text @returns {string | undefined} */
export const editOf = (text) => edits[nameOf(text)];

/** Keeps an edit of a text; undefined forgets it.
    @param {HTMLElement} text @param {string} [edit] */
export function keepEdit(text, edit) {
  if (edit === undefined) delete edits[nameOf(text)];
  else edits[nameOf(text)] = edit;
  store();
}

export function forgetEdits() {
  edits = {};
  store();
}
