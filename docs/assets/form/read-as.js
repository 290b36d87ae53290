/* What a text was taken for, under its field: the day that "11/12" is, the yearly pay that "$57.70/hr" is.
   A day that counts from today, such as "in 4 days", becomes that day once its field is left: it may be kept until tomorrow. */

import { around, element } from '../dom.js';

/** @param {Control} control */
function placeBeside(control) {
  const place = element('p', { className: 'read-as', id: `${control.id}-read-as` });
  around(control, '.control').after(place);
  control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby')} ${place.id}`);
  return place;
}

export class ReadAs {
  /** @type {Map<Control, HTMLElement>} */
  places = new Map();
  /** @type {Texts} */
  said = {};
  /** @type {Texts} */
  typed = {}; // what it was said of

  /** Shows the words in `said`, by the name of their field, and takes away all others.
      @param {Map<string, Control>} controls @param {Texts} typed @param {Texts} [said] */
  show(controls, typed, said = {}) {
    Object.assign(this, { typed, said });
    for (const control of this.places.keys()) if (!(control.name in said)) this.say(control, '');
    for (const [name, words] of Object.entries(said)) {
      const control = controls.get(name);
      if (control) this.say(control, `Read as ${words}`);
    }
  }

  /** The whole day that the text in a field means, where the text says it otherwise.
      @param {Control} control */
  dayMeant(control) {
    const { name, value } = control;
    const day = value === this.typed[name] ? this.said[name] : undefined;
    return day !== value && control.closest('.of-days') ? day : undefined;
  }

  /** @param {Control} control @param {string} text */
  say(control, text) {
    const place = this.places.get(control) ?? (text ? placeBeside(control) : undefined);
    if (!place || place.textContent === text) return;
    this.places.set(control, place);
    place.textContent = text;
    place.hidden = !text;
  }
}
