/* The small toolbar under a calculator's form: remember, share, save, open, erase; and what was last done, with Undo. */

import { button, element, saveFile } from '../dom.js';
import { isEmpty } from './negotiation.js';
import { lastNotice, say } from './notices.js';
import * as saved from './saved-data.js';
import { shapeLink } from './shape.js';

const NOTHING = 'Nothing was typed yet, so there is nothing to save or share.';

/** Copies a link, or says it where the browser does not allow that: in the address, it would undo later edits on a reload.
    @param {string} link */
const copied = (link) => navigator.clipboard.writeText(link).then(() => 'Link copied. ', () => `Copy this link: ${link} `);

async function copyOffer() {
  if (isEmpty()) return say(NOTHING);
  say(`${await copied(saved.link())}It holds everything you typed here: share it only with people who may see it.`);
}

async function copyShape() {
  if (isEmpty()) return say(NOTHING);
  try {
    const { link, problem = '' } = await shapeLink();
    if (!link) return say(problem);
    say(`${await copied(link)}It holds shares and percentages: no amount, no name and no date.`);
  } catch {
    say('The calculator is needed for this, and does not answer. Reload the page and try again.');
  }
}

/** @param {HTMLInputElement} box */
function remember(box) {
  const done = saved.remember(box.checked);
  box.checked = saved.isRemembered();
  if (!done) say('This browser does not allow pages to store anything.');
  else say(box.checked ? 'Kept in this browser, on this device only.' : 'No longer kept once you close this tab.');
}

function opener() {
  const chooser = element('input', { type: 'file', accept: '.json,application/json', hidden: true });
  chooser.addEventListener('change', async () => {
    const text = await chooser.files?.[0]?.text();
    chooser.value = '';
    if (text !== undefined) saved.openFile(text);
  });
  return chooser;
}

/** Says in `place` what was last done or asked, with its button. Who pressed the one before goes on from there.
    @param {HTMLElement} place @param {Notice} notice */
export function fillStatus(place, { text, act, called = '' }) {
  const isHere = place.contains(document.activeElement);
  place.replaceChildren(text, ...(act ? [' ', button(called, act)] : []));
  if (isHere) goOnFrom(place);
}

/** Gives the focus to a place whose button is gone: with none, Tab would begin again at the top of the page.
    @param {HTMLElement} place */
export function goOnFrom(place) {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function askToErase() {
  if (isEmpty() && !saved.isRemembered()) return say('Nothing was typed yet, so there is nothing to erase.');
  say('Erase all that you typed, here and in your other tabs?', saved.erase, 'Yes, erase it');
}

/** The toolbar, with a calculator's own boxes and buttons; `sync()` keeps it in step, `show()` says what was last done. */
export class OfferTools {
  /** @param {HTMLElement[]} boxes @param {HTMLElement[]} ownButtons */
  constructor(boxes, ownButtons) {
    this.element = element('div', { className: 'offer-tools' });
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', 'Keep or share what you typed');
    this.status = element('p', { className: 'offer-status' });
    this.status.setAttribute('role', 'status');
    this.box = element('input', { type: 'checkbox' });
    this.box.addEventListener('change', () => remember(this.box));
    const label = element('label');
    label.append(this.box, ' Remember my offer in this browser');
    const chooser = opener();
    const buttons = element('div', { className: 'offer-buttons' });
    buttons.append(
      ...ownButtons,
      button('Open file', () => chooser.click()),
      button('Save file', () => (isEmpty() ? say(NOTHING) : saveFile(saved.asJson(2), 'application/json', 'offer.json'))),
      button('Copy link', copyOffer),
      button('Copy link without figures', copyShape),
      button('Erase', askToErase),
    );
    this.element.append(...boxes, label, buttons, chooser, this.status);
    this.sync();
    this.show(lastNotice());
  }

  sync() {
    this.box.checked = saved.isRemembered();
  }

  /** @param {Notice} notice */
  show(notice) {
    fillStatus(this.status, notice);
    this.sync();
  }
}
