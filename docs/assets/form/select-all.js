/* A tap into a text field selects what is there, as Tab does: what is typed next takes its place. A second one sets the caret. */

const OF_TEXT = 'input:is(:not([type]), [type="text"])';

/** @param {HTMLElement} form */
export function selectAtTap(form) {
  /** @type {EventTarget | null} */
  let entered = null; // what is pressed and had no focus
  form.addEventListener('pointerdown', ({ target }) => { entered = target === document.activeElement ? null : target; });
  form.addEventListener('click', ({ target }) => {
    if (target !== entered || !(target instanceof HTMLInputElement && target.matches(OF_TEXT))) return;
    entered = null;
    if (target.selectionStart === target.selectionEnd) target.select(); // else a part was chosen by dragging
  });
}

/** Focuses a field; as with a tap, what is typed next takes the place of its text.
    @param {HTMLElement} control */
export function focusWhole(control) {
  control.focus();
  if (control instanceof HTMLInputElement && control.matches(OF_TEXT)) control.select();
}
