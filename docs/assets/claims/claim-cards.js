/* Escape shuts an open source card without moving the pointer or the focus (WCAG 1.4.13). */

/** @param {boolean} wanted */
const shut = (wanted) => document.documentElement.classList.toggle('claims-shut', wanted);

document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') shut(true); });
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => { if (target instanceof Element && target.closest('.claim-note')) shut(false); });
}
