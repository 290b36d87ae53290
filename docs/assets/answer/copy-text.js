/* Buttons that copy a letter: <button data-copy="id of the text">, with data-example where it is an example's. One listener, so that new answers need none. */

const COPIED = 'Copied';
const COPIED_EXAMPLE = 'Copied an example';
const BLOCKED = 'Select the text and copy it';

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && /** @type {HTMLElement | null} */ (target.closest('[data-copy]'));
  if (!button) return;
  const label = button.textContent;
  if ([COPIED, COPIED_EXAMPLE, BLOCKED].includes(label)) return;
  try {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy ?? '')?.textContent ?? '');
    button.textContent = 'example' in button.dataset ? COPIED_EXAMPLE : COPIED;
  } catch {
    button.textContent = BLOCKED;
  }
  setTimeout(() => { button.textContent = label; }, 2000);
});
