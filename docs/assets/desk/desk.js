/* The desk: each step's line in its heading, what a step of a piece is worth beside its field, and the way from step to step. */

import { all, around, first } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { OfferAnswer } from './offer-answer.js';

const ENTERED = 1000; // ms
const PRINT = 'Print this sheet';
const EXAMPLE = 'This sheet is the example’s. Type your offer first.';

/** Puts a text where it belongs, only if it is new there.
    @param {Element} place @param {string} text */
function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** @param {HTMLElement} desk @param {NonNullable<DeskValues['steps']>} steps */
function showLines(desk, steps) {
  const lines = new Map(steps.map(({ name, line }) => [name, line]));
  for (const place of all(desk, '.step-line')) write(place, lines.get(place.dataset.step ?? '') ?? '');
}

/** @param {Element} desk @param {NonNullable<DeskValues['worth']>} rows */
function showWorth(desk, rows) {
  const texts = new Map(rows.map(({ name, says }) => [name, says]));
  for (const place of all(desk, '.worth')) write(place, texts.get(around(place, '.field').dataset.field ?? '') ?? '');
}

/** Takes the example's worth away from an offer of the reader's, until there is its own. */
function hideExample() {
  const desk = document.querySelector('.desk');
  if (desk && !negotiation.isEmpty() && desk.querySelector('.result.is-example')) showWorth(desk, []);
}

/** Opens a step and goes there; the one that was done folds to its line.
    @param {Element} step @param {Element} [done] */
function goTo(step, done) {
  done?.removeAttribute('open');
  step.setAttribute('open', '');
  first(step, 'summary').focus({ preventScroll: true });
  step.scrollIntoView({ block: 'start' });
}

/** Prints the call sheet alone; the example's only says that it is one.
    @param {Element} button */
function printSheet(button) {
  if (negotiation.isEmpty()) return write(button, EXAMPLE);
  document.documentElement.classList.add('print-call');
  window.addEventListener('afterprint', () => document.documentElement.classList.remove('print-call'), { once: true });
  window.print();
}

/** Opens the step that the address names. */
function openNamed() {
  const step = location.hash.startsWith('#step-') && document.getElementById(location.hash.slice(1));
  if (step) goTo(step);
}

document.addEventListener('offer-answered', ({ target, detail }) => {
  const desk = target instanceof Element && /** @type {HTMLElement | null} */ (target.closest('.desk'));
  if (!desk) return;
  if (!negotiation.isEmpty()) write(first(desk, '.print-sheet'), PRINT);
  const { steps = [], worth = [] } = /** @type {DeskValues} */ (detail);
  showLines(desk, steps);
  showWorth(desk, worth);
});

document.addEventListener('negotiation-changed', hideExample);
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const print = target.closest('.print-sheet');
  if (print) printSheet(print);
  const button = target.closest('.step-done');
  if (!button) return;
  const step = around(button, '.step');
  if (step.nextElementSibling) goTo(step.nextElementSibling, step);
});

/** What is folded in a desk can be found in the page, once the task in which it is entered is over.
    @param {Element} desk */
export function enterDesk(desk) {
  setTimeout(() => desk.classList.add('is-entered'), ENTERED);
}

customElements.define('offer-answer', OfferAnswer);
window.addEventListener('hashchange', openNamed);
hideExample();
openNamed();
