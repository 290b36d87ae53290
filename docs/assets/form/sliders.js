/* A slider under each field with a natural range. It types its stops into the field, which stays what counts. */

import { around, element, first } from '../dom.js';
import { labelOf } from './carried-tags.js';

/** @type {Record<string, number>} */
const SCALES = { '': 1, k: 1e3, m: 1e6, b: 1e9 };
/** @type {WeakMap<Control, HTMLInputElement>} */
const sliders = new WeakMap();

/** About what a text says, to place a slider by; Python alone reads it.
    @param {string} text */
function about(text) {
  const [, digits = '0', scale = ''] = /^[$\s]*([-−+]?[\d.,]+)\s*([kmb]?)/i.exec(text) ?? [];
  return Number(digits.replace('−', '-').replaceAll(',', '')) * SCALES[scale.toLowerCase()] || 0;
}

/** Makes a slider of the stops that wait for one, unless there is one.
    @param {HTMLElement} place */
export function addSlider(place) {
  if (place.querySelector('.slider')) return;
  const field = around(place, '.field');
  const control = /** @type {Control} */ (first(field, '[name]'));
  const stops = place.dataset.stops?.split(' ') ?? [];
  const slider = element('input', { type: 'range', className: 'slider', min: '0', max: String(stops.length - 1), step: '1' });
  slider.dataset.stops = stops.map(about).join(' ');
  slider.setAttribute('aria-label', `${labelOf(field)}: slider`);
  slider.addEventListener('input', () => {
    control.value = stops[slider.valueAsNumber];
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
  slider.addEventListener('change', () => control.dispatchEvent(new Event('change', { bubbles: true })));
  sliders.set(control, slider);
  place.prepend(slider);
  syncSlider(control);
}

/** Puts a field's slider, if it has one, to the stop nearest to what the field says.
    @param {Control} control */
export function syncSlider(control) {
  const slider = sliders.get(control);
  if (!slider || !('placeholder' in control)) return;
  const text = control.value || control.placeholder;
  const wanted = about(text);
  const far = (slider.dataset.stops ?? '').split(' ').map((stop) => Math.abs(Number(stop) - wanted));
  slider.value = String(far.indexOf(Math.min(...far)));
  const { previousElementSibling: before, nextElementSibling: after } = control;
  slider.setAttribute('aria-valuetext', text ? [before?.textContent, text, after?.textContent].filter(Boolean).join(' ') : 'blank');
}
