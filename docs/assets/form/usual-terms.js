/* What choosing an option brings along, as a company its usual vesting: its option's `data-usual-…` attributes, the texts of
   fields of the same record. They are put in to be seen and changed; an empty one only brings its field into sight. */

import * as negotiation from '../negotiation/negotiation.js';

/** @typedef {import('./form-mirror.js').FormMirror} FormMirror */

const PREFIX = 'data-usual-';

/** The texts that an option of the field `name` brings, by name.
    @param {HTMLOptionElement} option @param {string} name @returns {Texts} */
export function broughtBy(option, name) {
  const record = name.slice(0, name.lastIndexOf('.') + 1);
  const brought = option.getAttributeNames().filter((attribute) => attribute.startsWith(PREFIX));
  return Object.fromEntries(brought.map((attribute) => (
    [record + attribute.slice(PREFIX.length).replaceAll('-', '_'), option.getAttribute(attribute) ?? '']
  )));
}

/** Puts in what the chosen option brings, where nothing was typed, and takes away what the one before it had brought.
    @param {HTMLSelectElement} control @param {FormMirror} mirror @param {(name: string) => void} show */
export function bringUsual(control, mirror, show) {
  /** @param {HTMLOptionElement} option */
  const brings = (option) => broughtBy(option, control.name);
  const chosen = brings(control.selectedOptions[0]);
  /** @type {Changes} */
  const texts = {};
  for (const name of Object.keys(Object.assign({}, ...[...control.options].map(brings)))) {
    const key = mirror.key(name);
    const wasBrought = negotiation.placeOf(key) === negotiation.USUAL;
    if (chosen[name] === '') show(name);
    else if (wasBrought || (chosen[name] && !mirror.textOf(name))) texts[key] = chosen[name];
  }
  if (Object.keys(texts).length) negotiation.enter(texts, negotiation.USUAL);
}
