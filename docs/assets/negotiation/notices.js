/* What was last done with the offer, or asked about it, and the button that undoes or does it: heard by the tools under each form. */

/** @type {Notice} */
let last = { text: '' };

export const lastNotice = () => last;

/** With `act`, a button does more: it undoes, unless it is `called` otherwise.
    @param {string} text @param {() => void} [act] */
export function say(text, act, called = 'Undo') {
  last = { text, act, called };
  document.dispatchEvent(new CustomEvent('notice', { detail: last }));
}

// Undo brings back what was there before; it would take away what was typed since. A question is about what was there, too.
document.addEventListener('negotiation-changed', ({ detail }) => {
  if (detail.edited && detail.names?.length && last.act) say('');
});
