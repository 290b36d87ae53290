/* Buttons that copy a letter: <button data-copy="id of the text">. One listener, so that new answers need none. */

const COPIED = 'Copied';
const BLOCKED = 'Select the text and copy it';

document.addEventListener('click', async ({ target }) => {
  const button = target.closest?.('[data-copy]');
  if (!button) return;
  const label = button.textContent;
  if (label === COPIED || label === BLOCKED) return;
  try {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = COPIED;
  } catch {
    button.textContent = BLOCKED;
  }
  setTimeout(() => { button.textContent = label; }, 2000);
});
