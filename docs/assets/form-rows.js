/* Rows of a group, such as refreshers: a few are shown, and a button shows one more. */

/** Shows a row, those before it, so that none is skipped, and the row it stands in. */
export function showRow(row) {
  if (!row) return;
  showRow(row.previousElementSibling?.closest('.row[hidden]'));
  showRow(row.parentElement.closest('.row[hidden]'));
  row.hidden = false;
  const rows = row.closest('.rows');
  rows.querySelector(':scope > .add-row').hidden = !rows.querySelector(':scope > .row[hidden]');
}

/** Shows the next row and goes to its first field. */
export function addRow(adder) {
  const row = adder.closest('.rows').querySelector(':scope > .row[hidden]');
  showRow(row);
  row?.querySelector('input, select').focus();
}
