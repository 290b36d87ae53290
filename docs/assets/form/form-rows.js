/* Rows of a group, such as refreshers: a few are shown, the rest wait in templates, and a button shows one more. */

import { all } from '../dom.js';

/** @typedef {(control: Control) => string | undefined | boolean} Picks */

/** Puts the row of a template in its place.
    @param {HTMLTemplateElement} template */
function show(template) {
  const row = /** @type {HTMLElement} */ (template.content.firstElementChild);
  const rows = /** @type {HTMLElement} */ (template.parentElement);
  template.replaceWith(row);
  const adder = /** @type {HTMLElement | null} */ (rows.querySelector(':scope > .add-row'));
  if (adder) adder.hidden = !rows.querySelector(':scope > template');
  return row;
}

/** Whether a row that waits, or one that waits within it, has a control that `wanted` picks.
    @param {HTMLTemplateElement} template @param {Picks} wanted @returns {boolean} */
function has({ content }, wanted) {
  return /** @type {Control[]} */ (all(content, '[name]')).some((control) => wanted(control))
    || [...content.querySelectorAll('template')].some((within) => has(within, wanted));
}

/** Shows the rows with a control that `wanted` picks, and those before them, so that none is skipped. Says whether it did.
    @param {ParentNode} place @param {Picks} wanted */
export function showRows(place, wanted) {
  let shown = false;
  for (const rows of place.querySelectorAll('.rows')) {
    const waiting = /** @type {HTMLTemplateElement[]} */ (all(rows, ':scope > template'));
    const last = waiting.findLastIndex((template) => has(template, wanted));
    for (const template of waiting.slice(0, last + 1)) showRows(show(template), wanted);
    shown ||= last >= 0;
  }
  return shown;
}

/** Shows the next row; gives its first control.
    @param {HTMLElement} adder */
export function addRow(adder) {
  const next = /** @type {HTMLTemplateElement | null} */ (adder.parentElement?.querySelector(':scope > template') ?? null);
  return next && /** @type {Control | null} */ (show(next).querySelector('input, select, textarea'));
}
