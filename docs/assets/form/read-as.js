/* What a text was taken for, under its field: the day that "11/12" is, the yearly pay that "$57.70/hr" is. */

function placeBeside(control) {
  const place = Object.assign(document.createElement('p'), { className: 'read-as', id: `${control.id}-read-as` });
  control.closest('.control').after(place);
  control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby')} ${place.id}`);
  return place;
}

export class ReadAs {
  places = new Map(); // by control

  /** Shows the words in `said`, by the name of their field, and takes away all others. */
  show(controls, said = {}) {
    for (const control of this.places.keys()) if (!(control.name in said)) this.say(control, '');
    for (const [name, words] of Object.entries(said)) {
      if (controls.has(name)) this.say(controls.get(name), `Read as ${words}`);
    }
  }

  say(control, text) {
    if (!text && !this.places.has(control)) return;
    if (!this.places.has(control)) this.places.set(control, placeBeside(control));
    const place = this.places.get(control);
    if (place.textContent === text) return;
    place.textContent = text;
    place.hidden = !text;
  }
}
