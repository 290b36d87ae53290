/* What was last done with the offer, in words, and how to undo it: heard by the tools under each form. */

/** @type {Notice} */
let last = { text: '' };

export const lastNotice = () => last;

/** @param {string} text @param {() => void} [undo] */
export function say(text, undo) {
  last = { text, undo };
  document.dispatchEvent(new CustomEvent('notice', { detail: last }));
}

// Undo brings back what was there before; it would take away what was typed since.
document.addEventListener('negotiation-changed', ({ detail }) => {
  if (detail.edited && last.undo) say('');
});
