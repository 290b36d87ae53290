/* A form as a mirror of the negotiation: a control writes what is typed into it, and shows what it says. */

import * as negotiation from '../negotiation/negotiation.js';
import { CarriedTags } from './carried-tags.js';
import { addDayPicker } from './day-picker.js';
import { addRow, showRows } from './form-rows.js';

/** What a control holds before anything was typed. */
function asSent(control) {
  if (!control.options) return control.defaultValue;
  return ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])?.value;
}

export class FormMirror {
  constructor(form, slug, whatIf) {
    Object.assign(this, { form, slug, whatIf });
    this.ownHeads = new Set(form.dataset.own.split(' '));
    this.note = form.querySelector('.sample-note');
    this.tags = new CarriedTags(form, slug);
    this.index();
  }

  /** Finds the controls; anew once more of them are shown. */
  index() {
    this.controls = new Map([...this.form.elements].filter(({ name }) => name).map((control) => [control.name, control]));
    for (const control of this.form.querySelectorAll('.of-days [name]')) addDayPicker(control);
  }

  isOwn(name) {
    return this.ownHeads.has(name.split('.', 1)[0]);
  }

  /** The name under which a control's text is kept: its own, or the negotiation's. */
  key(name) {
    return this.isOwn(name) || this.whatIf.isOn ? `${this.slug}.${name}` : name;
  }

  /** What counts for a field here: the calculator's own or its what-if, else the negotiation's. */
  textOf(name) {
    return negotiation.textOf(`${this.slug}.${name}`) ?? (this.isOwn(name) ? undefined : negotiation.textOf(name));
  }

  fieldOf(name) {
    return this.controls.get(name)?.closest('.field');
  }

  /** Takes what a reader typed before this script was there. */
  takeEarly() {
    const early = [...this.controls.values()].filter((control) => {
      return control.value !== asSent(control) && control.value !== this.textOf(control.name);
    });
    if (early.length) negotiation.enter(Object.fromEntries(early.map(({ name, value }) => [this.key(name), value])), this.slug);
    return early;
  }

  take({ name, value }) {
    negotiation.enter({ [this.key(name)]: value }, this.slug);
  }

  /** Shows what the negotiation says, and no example beside it. `names` is what changed; by default everything. */
  sync(names) {
    if (!names) {
      this.syncAll({ unfold: true });
      if (!this.form.contains(document.activeElement)) this.settleTop(); // else it would move what the reader is at
      return;
    }
    if (negotiation.isEmpty() !== this.showsExample) return this.syncAll();
    const known = new Set(names.map((name) => negotiation.nameFor(this.slug, name)).filter(Boolean));
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

  /** The example is a placeholder, or the choice made at first; without it, the default is. */
  syncExample(control) {
    if (control.name === 'today' && !this.showsExample) control.placeholder = negotiation.today();
    if (control.options || control.dataset.blank === undefined) return;
    control.dataset.sample ??= control.placeholder;
    control.placeholder = this.showsExample ? control.dataset.sample : control.dataset.blank;
  }

  syncControl(control) {
    if (!control) return;
    const text = this.textOf(control.name);
    const blank = control.options ? (this.showsExample ? asSent(control) : control.dataset.blank ?? asSent(control)) : '';
    const choosable = !control.options || [...control.options].some(({ value }) => value === text);
    const shown = (choosable && text) || blank;
    if (control.value !== shown) control.value = shown;
    this.tags.tag(control, text);
  }

  /** The example's texts, by name. */
  sample() {
    const shown = [...this.controls.values()].filter(({ dataset }) => dataset.blank !== undefined);
    return Object.fromEntries(shown.map((control) => (
      [control.name, control.options ? asSent(control) : control.dataset.sample ?? control.placeholder]
    )));
  }

  addRow(adder) {
    const first = addRow(adder);
    this.index();
    this.syncAll();
    first?.focus();
  }

  /** Goes to a field, wherever it is folded away. False if this form has none of that name. */
  goTo(name) {
    const control = this.controls.get(name);
    if (!control) return false;
    this.open(name);
    control.focus();
    return true;
  }

  /** Marks the fields with a text of the reader's: print leaves out the others. */
  markTyped() {
    for (const control of this.controls.values()) {
      const hasText = Boolean(this.textOf(control.name)) && control.name !== 'today';
      control.closest('.field').classList.toggle('has-text', hasText);
      if (hasText) control.closest('details')?.setAttribute('open', '');
    }
  }

  /** Opens what a field is folded into. */
  open(name) {
    this.controls.get(name)?.closest('details')?.setAttribute('open', '');
  }
}
