/* A form as a mirror of the negotiation: a control writes what is typed into it, and shows what it says. */

import { all, around, first } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { CarriedTags } from './carried-tags.js';
import { asSent, putText, textIn, wordsFor } from './control-text.js';
import { addDayPicker } from './day-picker.js';
import { addRow, showRows } from './form-rows.js';
import { addPresetList } from './preset-list.js';
import { focusWhole, selectAtTap } from './select-all.js';
import { addSlider, syncSlider } from './sliders.js';

/** @typedef {import('../negotiation/what-if.js').WhatIf} WhatIf */

export class FormMirror {
  showsExample = false;
  /** @type {Map<string, Control>} */
  controls = new Map(); // by name
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  adding; // the timer until new fields have their aids

  /** @param {HTMLFormElement} form @param {string} slug @param {WhatIf} whatIf */
  constructor(form, slug, whatIf) {
    this.form = form;
    this.slug = slug;
    this.whatIf = whatIf;
    this.ownHeads = new Set(form.dataset.own?.split(' '));
    this.note = first(form, '.sample-note');
    this.tags = new CarriedTags(form, slug);
    selectAtTap(form);
    this.index();
  }

  /** Finds the controls; anew once more of them are shown. */
  index() {
    const controls = /** @type {Control[]} */ ([...this.form.elements]).filter(({ name }) => name);
    this.controls = new Map(controls.map((control) => [control.name, control]));
    this.adding ??= setTimeout(() => this.addAids()); // in a task of its own: a page has dozens
  }

  /** Gives fields their buttons, lists and sliders. */
  addAids() {
    this.adding = undefined;
    for (const control of all(this.form, '.of-days [name]')) addDayPicker(/** @type {HTMLInputElement} */ (control));
    for (const control of all(this.form, 'input[list]')) addPresetList(/** @type {HTMLInputElement} */ (control));
    for (const place of all(this.form, '.slide')) addSlider(place);
  }

  /** @param {string} name */
  isOwn(name) {
    return this.ownHeads.has(name.split('.', 1)[0]);
  }

  /** The name under which a control's text is stored: its own, or the negotiation's.
      @param {string} name */
  key(name) {
    return this.isOwn(name) || this.whatIf.isOn ? `${this.slug}.${name}` : name;
  }

  /** Whether what is typed under a key is the calculator's own and part of its what-if.
      @param {string} key */
  isTried = (key) => this.whatIf.isOn && this.isOwn(key.slice(this.slug.length + 1));

  /** @param {Control[]} controls */
  enter(controls) {
    const texts = Object.fromEntries(controls.map((one) => [this.key(one.name), textIn(one)]));
    negotiation.enter(texts, this.slug, this.isTried);
  }

  /** What counts for a field here: the calculator's own or its what-if, else the negotiation's.
      @param {string} name */
  textOf(name) {
    return negotiation.textOf(`${this.slug}.${name}`) ?? (this.isOwn(name) ? undefined : negotiation.textOf(name));
  }

  /** @param {string} name */
  fieldOf(name) {
    const control = this.controls.get(name);
    return control && around(control, '.field');
  }

  /** Takes what a reader typed before this script was there. */
  takeEarly() {
    const early = [...this.controls.values()].filter((control) => {
      return textIn(control) !== asSent(control) && textIn(control) !== this.textOf(control.name);
    });
    if (early.length) this.enter(early);
    return early;
  }

  /** @param {Control} control */
  take(control) {
    this.enter([control]);
  }

  /** Writes a `text` into a control as if it had been typed so.
      @param {string | undefined} text @param {Control} control */
  settle(text, control) {
    if (!text) return;
    putText(control, text);
    this.take(control);
  }

  /** Shows what the negotiation says, and no example beside it. `names` is what changed; by default everything.
      @param {string[]} [names] */
  sync(names) {
    if (!names) {
      this.syncAll({ unfold: true });
      if (!this.form.contains(document.activeElement)) this.settleTop(); // else it would move what the reader is at
      return;
    }
    if (negotiation.isEmpty() !== this.showsExample) return this.syncAll();
    const known = new Set(names.flatMap((name) => negotiation.nameFor(this.slug, name) ?? []));
    if ([...known].some((name) => !this.controls.has(name))) this.showRows();
    for (const name of known) this.syncControl(this.controls.get(name));
  }

  /** With `unfold`, what has a text is not left folded away. */
  syncAll({ unfold = false } = {}) {
    this.showsExample = negotiation.isEmpty();
    this.note.classList.toggle('is-gone', !this.showsExample);
    this.showRows();
    for (const control of this.controls.values()) {
      this.syncExample(control);
      this.syncControl(control);
      if (unfold && this.textOf(control.name)) control.closest('details')?.setAttribute('open', '');
    }
    if (this.showsExample) this.settleTop();
  }

  /** What stands above the fields. The first key leaves the room of the note; a page that opens with an offer needs none. */
  settleTop() {
    this.note.hidden = !this.showsExample;
    this.tags.sum();
  }

  /** Shows the rows with a text in them. */
  showRows() {
    if (showRows(this.form, ({ name }) => this.textOf(name))) this.index();
  }

  /** The example is a placeholder, or the choice made at first; without it, the default is.
      @param {Control} control */
  syncExample(control) {
    if ('options' in control) return;
    if (control.name === 'today' && !this.showsExample) control.placeholder = negotiation.today();
    if (control.dataset.blank === undefined) return;
    control.dataset.sample ??= control.placeholder;
    control.placeholder = this.showsExample ? control.dataset.sample : control.dataset.blank;
  }

  /** @param {Control} [control] */
  syncControl(control) {
    if (!control) return;
    const text = this.textOf(control.name);
    const shown = 'options' in control ? this.choiceFor(control, text) : text ?? '';
    putText(control, shown);
    syncSlider(control);
    this.tags.tag(control, text);
  }

  /** The choice for a text: what is no choice is not shown.
      @param {HTMLSelectElement} control @param {string | undefined} text */
  choiceFor(control, text) {
    if (text && [...control.options].some(({ value }) => value === text)) return text;
    return this.showsExample ? asSent(control) : control.dataset.blank ?? asSent(control);
  }

  /** The example's texts, by name. */
  sample() {
    const shown = [...this.controls.values()].filter(({ dataset }) => dataset.blank !== undefined);
    return Object.fromEntries(shown.map((control) => (
      [control.name, 'options' in control ? asSent(control) : control.dataset.sample ?? control.placeholder]
    )));
  }

  /** @param {HTMLElement} adder */
  addRow(adder) {
    const control = addRow(adder);
    this.index();
    this.syncAll();
    control?.focus();
  }

  /** Goes to a field, wherever it is folded away. False if this form has none of that name.
      @param {string} name */
  goTo(name) {
    const control = this.controls.get(name);
    if (!control) return false;
    this.open(name);
    focusWhole(control);
    return true;
  }

  /** Marks the fields with a text of the reader's: print leaves out the others, and has the whole of what one line would cut. */
  markTyped() {
    for (const control of this.controls.values()) {
      const text = this.textOf(control.name) ?? '';
      const hasText = text !== '' && control.name !== 'today';
      around(control, '.field').classList.toggle('has-text', hasText);
      const place = /** @type {HTMLElement | null} */ (control.closest('.control'));
      if (place && control.localName !== 'textarea') place.dataset.says = wordsFor(control, text);
      if (hasText) control.closest('details')?.setAttribute('open', '');
    }
  }

  /** Opens what a field is folded into.
      @param {string} name */
  open(name) {
    this.controls.get(name)?.closest('details')?.setAttribute('open', '');
  }
}
