/* The small toolbar under a calculator's form: keep, share, save, open, erase. */

import * as offer from './saved-offer.js';

function button(text, onClick) {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

function download(texts) {
  const file = new Blob([JSON.stringify(texts, null, 2)], { type: 'application/json' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'offer.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The toolbar and its `sync()`; `typed()` gives the form's texts by field name. */
export function offerTools(typed) {
  const tools = Object.assign(document.createElement('div'), { className: 'offer-tools' });
  const status = Object.assign(document.createElement('p'), { className: 'offer-status' });
  const say = (text) => { status.textContent = text; };
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', 'Keep or share what you typed');
  status.setAttribute('role', 'status');

  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: offer.isKept() });
  const label = document.createElement('label');
  label.append(box, ' Remember my offer in this browser');
  box.addEventListener('change', () => {
    const done = offer.keep(box.checked);
    box.checked = offer.isKept();
    if (!done) say('This browser does not allow pages to store anything.');
    else say(box.checked ? 'Kept in this browser, on this device only.' : 'No longer kept.');
  });

  const chooser = Object.assign(document.createElement('input'), { type: 'file', accept: '.json,application/json', hidden: true });
  chooser.addEventListener('change', async () => {
    const opened = offer.parseOffer(await chooser.files[0]?.text() ?? '');
    chooser.value = '';
    if (opened) offer.merge(opened);
    say(opened ? 'Opened.' : 'That file is not an offer saved here. Choose a file that “Save file” made.');
  });

  async function copyLink() {
    const link = offer.linkTo(typed());
    try {
      await navigator.clipboard.writeText(link);
      say('Link copied. It holds the figures in this form: share it only with people who may see them.');
    } catch {
      history.replaceState(history.state, '', link);
      say('The link is now in the address bar. It holds the figures in this form.');
    }
  }

  function eraseAll() {
    offer.erase();
    box.checked = false;
    say('Erased. The form shows the sample offer again.');
  }

  const buttons = Object.assign(document.createElement('div'), { className: 'offer-buttons' });
  buttons.append(
    button('Copy link', copyLink),
    button('Save file', () => download({ ...offer.allEntered(), ...typed() })),
    button('Open file', () => chooser.click()),
    button('Erase', eraseAll),
  );
  tools.append(label, buttons, chooser, status);
  return { element: tools, sync: () => { box.checked = offer.isKept(); } };
}
