/* The desk: each step's line in its heading, what a step of a piece is worth beside its field, and the way from step to step. */

import './offer-answer.js';

const WORTH = 'worth';

/** Puts a text where it belongs, only if it is new there. */
function write(place, text) {
  if (place && place.textContent !== text) place.textContent = text;
}

/** A place for a text under a field, made when it is first needed. */
function placeIn(field, className) {
  const place = field.querySelector(`.${className}`);
  if (place) return place;
  const made = Object.assign(document.createElement('p'), { className });
  field.append(made);
  return made;
}

function showLines(desk, steps) {
  const lines = new Map(steps.map(({ name, line }) => [name, line]));
  for (const place of desk.querySelectorAll('.step-line')) write(place, lines.get(place.dataset.step) ?? '');
}

function showWorth(desk, rows) {
  const says = new Map(rows.map(({ name, says: text }) => [name, text]));
  for (const name of ['base', 'sign_on', 'grant']) {
    const field = desk.querySelector(`.offer-form .field[data-field="${name}"]`);
    if (field && (says.has(name) || field.querySelector(`.${WORTH}`))) write(placeIn(field, WORTH), says.get(name) ?? '');
  }
}

/** Opens a step and goes there; the one that was done folds to its line. */
function goTo(step, from) {
  from?.removeAttribute('open');
  step.setAttribute('open', '');
  step.querySelector('summary').focus({ preventScroll: true });
  step.scrollIntoView({ block: 'start' });
}

/** Prints the call sheet alone. */
function printSheet() {
  document.documentElement.classList.add('print-call');
  window.addEventListener('afterprint', () => document.documentElement.classList.remove('print-call'), { once: true });
  window.print();
}

function openNamed() {
  const step = location.hash.startsWith('#step-') && document.getElementById(location.hash.slice(1));
  if (step) goTo(step);
}

document.addEventListener('offer-answered', ({ target, detail: { values } }) => {
  const desk = target.closest('.desk');
  if (!desk) return;
  showLines(desk, values.steps ?? []);
  showWorth(desk, values.worth ?? []);
});

document.addEventListener('click', ({ target }) => {
  if (target.closest?.('.print-sheet')) return printSheet();
  const button = target.closest?.('.step-done');
  if (!button) return;
  const step = button.closest('.step');
  goTo(step.nextElementSibling, step);
});

window.addEventListener('hashchange', openNamed);
(window.document$ ?? { subscribe: (run) => run() }).subscribe(openNamed);
