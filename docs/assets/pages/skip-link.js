/* The link past the navigation is the first that Tab finds on every page, and it takes the focus along: the theme's own
   navigation leaves the focus where the followed link was. */

/** Begins at the top of a new page, unless its address names a place in it or it has put the focus somewhere itself. */
function beginAtTop() {
  if (location.hash || document.activeElement?.closest('.md-content')) return;
  document.body.tabIndex = -1;
  document.body.focus({ preventScroll: true });
  document.body.removeAttribute('tabindex');
}

document.addEventListener('click', (event) => {
  const content = event.target instanceof Element && event.target.closest('.md-skip')
    && /** @type {HTMLElement | null} */ (document.querySelector('.md-content'));
  if (!content) return;
  event.preventDefault();
  event.stopPropagation();
  content.tabIndex = -1;
  content.focus({ preventScroll: true });
  content.scrollIntoView();
}, { capture: true });

let isFirst = true; // the browser itself begins at the top
window.document$?.subscribe(() => {
  if (!isFirst) beginAtTop();
  isFirst = false;
});
