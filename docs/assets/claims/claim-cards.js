/* A tap on a source's mark opens its card, at once and where it is. Escape shuts an open card without moving the pointer or the
   focus (WCAG 1.4.13). */

/** @param {boolean} wanted */
const shut = (wanted) => document.documentElement.classList.toggle('claims-shut', wanted);

document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') shut(true); });
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => { if (target instanceof Element && target.closest('.claim-note')) shut(false); });
}
// The mark is a link to its card, for want of scripts: to follow it would take the focus away, and the card with it.
document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element && /** @type {HTMLElement | null} */ (event.target.closest('.claim-mark'));
  if (!mark || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation(); // the theme would take it for another page
  shut(false);
  mark.focus();
}, { capture: true });
