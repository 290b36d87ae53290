/* The page's colours: the system's until the reader chooses. `__md_get` and `__md_set` are the theme's, for local storage. */
{
  const LIGHT = '(prefers-color-scheme: light)';
  const DARK = '(prefers-color-scheme: dark)';
  // By choice: what `<meta name="color-scheme">` says, and where each `<meta name="theme-color">` holds, light then dark.
  /** @type {Record<string, string[]>} */
  const SAID = { '': ['light dark', LIGHT, DARK], default: ['light', 'all', 'not all'], slate: ['dark', 'not all', 'all'] };
  const system = matchMedia(DARK);
  /** @type {NodeListOf<HTMLElement>} */
  const found = document.querySelectorAll('[data-colours]');
  const buttons = [...found];
  /** @type {NodeListOf<HTMLMetaElement>} */
  const metas = document.head.querySelectorAll('meta[name="color-scheme"], meta[name="theme-color"]');
  let chosen = '';

  function show() {
    document.body.dataset.mdColorScheme = chosen || (system.matches ? 'slate' : 'default');
    const [schemes, ...media] = SAID[chosen];
    metas[0].content = schemes;
    for (const [at, where] of media.entries()) metas[at + 1].media = where;
    for (const button of buttons) button.hidden = button.dataset.colours !== chosen;
  }

  /** Shows the other colours at once: the theme's styles pass over no colour while this attribute is there. */
  function change() {
    document.body.setAttribute('data-md-color-switching', '');
    show();
    const painted = () => document.body.removeAttribute('data-md-color-switching');
    requestAnimationFrame(() => requestAnimationFrame(painted));
  }

  function chooseNext() {
    const choices = Object.keys(SAID);
    chosen = choices[(choices.indexOf(chosen) + 1) % choices.length];
    __md_set('colours', chosen);
    change();
    buttons.find(({ hidden }) => !hidden)?.focus();
  }

  try {
    const kept = String(__md_get('colours'));
    if (Object.hasOwn(SAID, kept)) chosen = kept;
  } catch {} // a browser that keeps nothing
  for (const button of buttons) button.addEventListener('click', chooseNext);
  system.addEventListener('change', change);
  show();
}
