/* The theme fetches the search index as each visit starts: 150 KB that most readers never need. Here it waits until the search
   is about to be used; inline, as the theme asks for it at once. */
(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const INDEX = /\/search_index\.json$/;
  const SEARCH = '.md-search, [for=__search]';
  /** @type {WeakSet<XMLHttpRequest>} */
  const late = new WeakSet();

  XMLHttpRequest.prototype.open = /** @type {typeof open} */ (/** @this {XMLHttpRequest} */ function openLate(
    /** @type {Parameters<typeof open>} */ ...how
  ) {
    if (INDEX.test(String(how[1]))) late.add(this);
    open.apply(this, how);
  });

  /** @param {[body?: XMLHttpRequestBodyInit | null]} body */
  XMLHttpRequest.prototype.send = function sendLate(...body) {
    if (!late.has(this)) return send.apply(this, body);
    const types = ['focusin', 'pointerover', 'touchstart'];
    /** @param {Event} event */
    const go = ({ target }) => {
      if (!(target instanceof Element) || !target.closest(SEARCH)) return;
      for (const type of types) document.removeEventListener(type, go);
      send.apply(this, body);
    };
    for (const type of types) document.addEventListener(type, go);
  };
})();
