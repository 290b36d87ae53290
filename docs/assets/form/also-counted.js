/* The line on what counts though the form does not show it, and its button: it shows the fields of that. They wait in a
   template, one for each name; a `*` in a name stands for any row's key. */

import * as negotiation from '../negotiation/negotiation.js';
import { labelOf } from './carried-tags.js';
import { broughtBy } from './usual-terms.js';

const rowName = (key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key.toUpperCase());

/** `offers.b.refresh.0.amount` as `offers.*.refresh.*.amount`, and the keys: every other part is one. */
function pattern(name) {
  const parts = name.split('.');
  const keys = parts.filter((_, at) => at % 2);
  return { keys, pattern: parts.map((part, at) => (at % 2 ? '*' : part)).join('.') };
}

/** A field for any row, made the one of these rows: each `*` in it is the next key. */
function filledIn(field, keys) {
  const fill = (text, key) => {
    let at = 0;
    return text.replaceAll('*', () => key(keys[at++]));
  };
  for (const element of [field, ...field.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('*')) element.setAttribute(name, value.split(' ').map((one) => fill(one, String)).join(' '));
    }
  }
  const label = field.querySelector('label').firstChild;
  label.nodeValue = fill(label.nodeValue, rowName);
  return field;
}

export class AlsoCounted {
  constructor(form, mirror) {
    Object.assign(this, { form, mirror });
    this.line = form.querySelector('.also-counted');
    this.template = form.querySelector('template.also-fields');
  }

  show(html = '') {
    if (html !== this.html) this.line.innerHTML = this.html = html;
  }

  /** The field of a name that the form does not show, as it would be shown. */
  hidden(name) {
    const { keys, pattern: wanted } = pattern(name);
    const field = this.template?.content.querySelector(`[data-field="${wanted}"]`);
    return field && filledIn(field.cloneNode(true), keys);
  }

  /** What a field is called, whether or not it is shown. */
  labelOf(name) {
    const field = this.mirror.fieldOf(name) ?? this.hidden(name);
    return field ? labelOf(field) : '';
  }

  idOf(name) {
    return `${this.mirror.slug}-${name.replaceAll('.', '-')}`;
  }

  /** Shows the fields with these names; false if none of them can be. */
  reveal(names) {
    const unshown = [...new Set(names)].filter((name) => !this.mirror.controls.has(name));
    const fields = unshown.map((name) => this.hidden(name)).filter(Boolean);
    if (!fields.length) return false;
    if (!this.section) {
      this.section = this.template.content.firstElementChild.cloneNode(true);
      this.section.querySelector('.section-fields').replaceChildren();
      this.line.after(this.section);
    }
    this.section.querySelector('.section-fields').append(...fields);
    this.section.open = true;
    this.mirror.index();
    this.mirror.syncAll();
    return true;
  }

  /** Shows what counts: every hidden field with a text, and what the chosen company brings if it is left blank. */
  revealCounted() {
    const names = Object.keys(negotiation.typedFor(this.mirror.slug)).filter((name) => this.mirror.textOf(name));
    this.reveal([...names, ...names.flatMap((name) => this.broughtBy(name))]);
    this.section?.setAttribute('open', '');
    this.section?.querySelector('input, select, textarea')?.focus();
  }

  broughtBy(name) {
    const control = this.mirror.controls.get(name) ?? this.hidden(name)?.querySelector('select');
    const option = [...control?.options ?? []].find(({ value }) => value === this.mirror.textOf(name));
    return option ? Object.keys(broughtBy(option, name)) : [];
  }
}
