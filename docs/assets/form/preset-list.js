/* A button beside a field with suggestions: it opens the browser's own list of them, all of them whatever the field says, and the
   one chosen there is typed into the field. */

import { around, element } from '../dom.js';
import { labelOf } from './carried-tags.js';

const CHOOSE = 'Choose one';

/** A suggestion by its label; one that says less than the text, as a code, stands behind it.
    @param {HTMLOptionElement} one */
const named = ({ value, text }) => (text.length < value.length ? `${value} ${text}` : text).trim();

/** Gives a control its list, unless it has one.
    @param {HTMLInputElement} control */
export function addPresetList(control) {
  const { list, nextElementSibling: next } = control;
  if (!list || next?.matches('.presets')) return;
  const presets = element('select', { className: 'presets', title: CHOOSE });
  presets.setAttribute('aria-label', `${labelOf(around(control, '.field'))}: choose one`);
  const fill = () => {
    const options = [...control.list?.options ?? []].map((one) => new Option(named(one), one.value));
    presets.replaceChildren(new Option(CHOOSE, ''), ...options);
  };
  for (const type of ['pointerdown', 'focus']) presets.addEventListener(type, fill); // the suggestions may have changed
  presets.addEventListener('change', () => {
    if (!presets.value) return;
    control.value = presets.value;
    presets.value = '';
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  });
  control.after(presets);
}
