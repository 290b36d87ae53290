/* The line on what counts though the form does not show it, and its button: it shows the fields of that. They wait in a
   template, one for each name; a `*` in a name stands for any row's key. */

import { all, first, keepingPlace } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';
import { ask } from '../python/ask-python.js';
import { countedOf } from '../python/python-calls.js';
import { labelOf } from './carried-tags.js';
import { wordsFor } from './control-text.js';
import { focusWhole } from './select-all.js';
import { broughtBy } from './usual-terms.js';

/** @typedef {import('./form-mirror.js').FormMirror} FormMirror */

const PAUSE = 400; // ms

/** @param {string} key */
const rowName = (key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key.toUpperCase());

/** `offers.b.refresh.0.amount` as `offers.*.refresh.*.amount`, and the keys: every other part is one.
    @param {string} name */
function pattern(name) {
  const parts = name.split('.');
  const keys = parts.filter((_, at) => at % 2);
  return { keys, pattern: parts.map((part, at) => (at % 2 ? '*' : part)).join('.') };
}

/** A field for any row, made the one of these rows: each `*` in it is the next key.
    @param {HTMLElement} field @param {string[]} keys */
function filledIn(field, keys) {
  /** @param {string} text @param {(key: string) => string} key */
  const fill = (text, key) => {
    let at = 0;
    return text.replaceAll('*', () => key(keys[at++]));
  };
  for (const element of [field, ...all(field, '*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('*')) element.setAttribute(name, value.split(' ').map((one) => fill(one, String)).join(' '));
    }
  }
  const label = /** @type {Text} */ (first(field, 'label').firstChild);
  label.data = fill(label.data, rowName);
  return field;
}

export class AlsoCounted {
  html = ''; // of the line
  /** @type {number | undefined} */
  waiting;
  /** @type {Texts | undefined} */
  wanted; // what it is to be for
  /** @type {HTMLDetailsElement | undefined} */
  section;

  /** @param {HTMLFormElement} form @param {FormMirror} mirror */
  constructor(form, mirror) {
    this.mirror = mirror;
    this.line = /** @type {HTMLElement} */ (form.querySelector('.also-counted'));
    this.template = /** @type {HTMLTemplateElement | null} */ (form.querySelector('template.also-fields'));
  }

  /** Asks what else counts once the reader pauses: Python works out an answer for each text that the form does not show.
      @param {Texts} typed */
  ask(typed) {
    clearTimeout(this.waiting);
    this.wanted = typed;
    if (!Object.keys(typed).length) this.show('');
    else this.waiting = setTimeout(() => this.askNow(typed).catch(() => {}), PAUSE); // what fails is told where figures are
  }

  /** @param {Texts} typed */
  async askNow(typed) {
    const { counted = '' } = await ask(countedOf(this.mirror.slug, typed));
    if (this.wanted === typed) keepingPlace(this.line, () => this.show(counted));
  }

  show(html = '') {
    if (html !== this.html) this.line.innerHTML = this.html = html;
  }

  /** The field of a name that the form does not show, as it would be shown.
      @param {string} name */
  hidden(name) {
    const { keys, pattern: wanted } = pattern(name);
    const field = this.template?.content.querySelector(`[data-field="${wanted}"]`);
    return field ? filledIn(/** @type {HTMLElement} */ (field.cloneNode(true)), keys) : undefined;
  }

  /** What a field is called, whether or not it is shown.
      @param {string} name */
  labelOf(name) {
    const field = this.mirror.fieldOf(name) ?? this.hidden(name);
    return field ? labelOf(field) : '';
  }

  /** What a text says in a field: the label of a choice, else the text.
      @param {string} name @param {string} text */
  choiceOf(name, text) {
    const control = this.mirror.controls.get(name) ?? /** @type {Control | null | undefined} */ (this.hidden(name)?.querySelector('[name]'));
    return control ? wordsFor(control, text) : text;
  }

  /** @param {string} name */
  idOf(name) {
    return `${this.mirror.slug}-${name.replaceAll('.', '-')}`;
  }

  /** Shows the fields with these names; false if none of them can be.
      @param {string[]} names */
  reveal(names) {
    const unshown = [...new Set(names)].filter((name) => !this.mirror.controls.has(name));
    const fields = unshown.flatMap((name) => this.hidden(name) ?? []);
    if (!this.template || !fields.length) return false;
    if (!this.section) {
      this.section = /** @type {HTMLDetailsElement} */ (first(this.template.content, '*').cloneNode(true));
      first(this.section, '.section-fields').replaceChildren();
      this.line.after(this.section);
    }
    first(this.section, '.section-fields').append(...fields);
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
    if (this.section) focusWhole(first(this.section, 'input, select, textarea'));
  }

  /** @param {string} name */
  broughtBy(name) {
    const control = this.mirror.controls.get(name) ?? this.hidden(name)?.querySelector('select');
    const options = control && 'options' in control ? [...control.options] : [];
    const option = options.find(({ value }) => value === this.mirror.textOf(name));
    return option ? Object.keys(broughtBy(option, name)) : [];
  }
}
