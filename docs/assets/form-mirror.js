/* A form as a mirror of the negotiation: a control writes what is typed into it, and shows what it says. */

import * as negotiation from './negotiation.js';
import { addRow, showRows } from './form-rows.js';

const TAGS = { carried: 'from your offer', usual: 'usual there' };

/** The text of a field's label, without tags. */
export const labelOf = (field) => field.querySelector('label').firstChild.textContent.trim();

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
    this.index();
  }

  /** Finds the controls; anew once more of them are shown. */
  index() {
    this.controls = new Map([...this.form.elements].filter(({ name }) => name).map((control) => [control.name, control]));
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
    if (!names) return this.syncAll({ unfold: true });
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
    this.tag(control, text);
  }

  /** Marks what came from another page, or along with the company. */
  tag(control, text) {
    const override = `${this.slug}.${control.name}`;
    const isOverride = negotiation.textOf(override) !== undefined;
    const place = negotiation.placeOf(isOverride ? override : control.name);
    const kind = !text || place === this.slug || (isOverride && place !== negotiation.USUAL) ? '' : 'carried';
    this.setTag(control, kind && (place === negotiation.USUAL ? TAGS.usual : TAGS.carried), kind && place !== negotiation.USUAL);
  }

  setTag(control, text, isCarried) {
    const field = control.closest('.field');
    const label = field.querySelector('label');
    const tag = label.querySelector('.carried-tag');
    if ((tag?.textContent ?? '') === text) return;
    if (tag) label.replaceChildren(label.firstChild);
    if (text) label.append(' ', Object.assign(document.createElement('span'), { className: 'carried-tag', textContent: text }));
    field.classList.toggle('is-carried', Boolean(isCarried));
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

  /** Opens what a field is folded into. */
  open(name) {
    this.controls.get(name)?.closest('details')?.setAttribute('open', '');
  }
}
