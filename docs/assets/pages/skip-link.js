/* The link past the navigation takes the focus along, on every page: the theme's own navigation loses it where it came from. */

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
