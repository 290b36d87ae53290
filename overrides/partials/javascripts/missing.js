/* Says where a script did not arrive, so that no example's figure is taken for the reader's; inline, as it must not go missing
   too. Its Reload fetches anew what the browser may have kept of the failure. */
(() => {
  const DEAD = 'offer-calculator:not(:defined)';
  const PARTS = [DEAD, `${DEAD} offer-answer`, 'offer-letter:not(:defined)', 'shared-shape:not(:defined)'].join();
  const LATE = 'offer-answer:not(:defined)'; // their script comes after the page has loaded: only its failure says that it will not
  const SAYS = 'A part of this page did not load, so the figures here are the example’s and not for what you type. ';

  /** @param {Element} part */
  function tell(part) {
    const note = part.querySelector('.calculator-note');
    const result = part.querySelector('.result');
    if (!(note instanceof HTMLElement)) return;
    if (note.hidden) {
      const again = Object.assign(document.createElement('button'), { type: 'button', className: 'reload', textContent: 'Reload' });
      note.replaceChildren(SAYS, again);
      note.hidden = false;
    }
    const fields = /** @type {NodeListOf<HTMLInputElement>} */ (part.querySelectorAll('input, textarea'));
    const isTyped = [...fields].some(({ value, defaultValue }) => value !== defaultValue);
    result?.classList.add('waiting');
    if (isTyped || part.localName === 'offer-answer') result?.classList.add('is-awaited');
  }

  /** Looks at what the page has, and from then on at what is typed, only where something is missing: a key press has no time for it. */
  function look() {
    const missing = document.querySelectorAll(PARTS);
    missing.forEach(tell);
    if (missing.length) for (const type of ['input', 'change']) document.addEventListener(type, look);
  }

  const lookForLate = () => document.querySelectorAll(LATE).forEach(tell);

  async function loadAnew() {
    const links = document.querySelectorAll('script[src], link[rel=modulepreload]');
    const addresses = [...links].map((one) => ('src' in one ? String(one.src) : /** @type {HTMLLinkElement} */ (one).href));
    await Promise.allSettled(addresses.map((address) => fetch(address, { cache: 'reload' })));
    location.reload();
  }

  addEventListener('load', () => {
    look();
    window.document$?.subscribe(look);
  });
  document.addEventListener('part-missing', ({ target }) => (target instanceof Element ? tell(target) : lookForLate()));
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.matches('.calculator-note .reload')) loadAnew();
  });
})();
