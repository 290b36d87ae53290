/* Tables whose rows must be stacked because of the words that are in them, and the reader's font: only measuring tells. */

const STACKED = 'data-stacked';
/** @type {Set<Element>} */
const changed = new Set();

/** All are told apart before any is stacked: the page is laid out once, however many tables there are. */
function fit() {
  const tables = [...changed];
  changed.clear();
  for (const table of tables) table.removeAttribute(STACKED);
  const wide = tables.filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1);
  for (const table of wide) table.setAttribute(STACKED, '');
}

// In the next frame: what changes a size while sizes are being told is told as an error.
const sizes = new ResizeObserver((entries) => {
  if (!changed.size) requestAnimationFrame(fit);
  for (const { target } of entries) changed.add(target);
});

/** Stacks the rows of those tables in `place` that do not fit, from now on.
    @param {Element} place */
export function stackTables(place) {
  for (const table of place.querySelectorAll('.pay-table')) sizes.observe(table);
}
