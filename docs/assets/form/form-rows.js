/* Rows of a group, such as refreshers: a few are shown, the rest wait in templates, and a button shows one more. */

/** Puts the row of a template in its place. */
function show(template) {
  const row = template.content.firstElementChild;
  const rows = template.parentElement;
  template.replaceWith(row);
  const adder = rows.querySelector(':scope > .add-row');
  if (adder) adder.hidden = !rows.querySelector(':scope > template');
  return row;
}

/** Whether a row that waits, or one that waits within it, has a control that `wanted` picks. */
function has({ content }, wanted) {
  return [...content.querySelectorAll('[name]')].some(wanted)
    || [...content.querySelectorAll('template')].some((within) => has(within, wanted));
}

/** Shows the rows with a control that `wanted` picks, and those before them, so that none is skipped. Says whether it did. */
export function showRows(place, wanted) {
  let shown = false;
  for (const rows of place.querySelectorAll('.rows')) {
    const waiting = [...rows.querySelectorAll(':scope > template')];
    const last = waiting.findLastIndex((template) => has(template, wanted));
    for (const template of waiting.slice(0, last + 1)) showRows(show(template), wanted);
    shown ||= last >= 0;
  }
  return shown;
}

/** Shows the next row; gives its first control. */
export function addRow(adder) {
  const next = adder.parentElement.querySelector(':scope > template');
  return next && show(next).querySelector('input, select, textarea');
}
