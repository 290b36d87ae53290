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

/** Puts in what the chosen option brings, where nothing was typed, and takes away what the one before it had brought: what
    is marked so, or says what the `former` choice brings, as after a link.
    @param {HTMLSelectElement} control @param {FormMirror} mirror @param {(name: string) => void} show @param {string} [former] */
export function bringUsual(control, mirror, show, former) {
  const options = [...control.options];
  /** @param {HTMLOptionElement} [option] @returns {Texts} */
  const brings = (option) => (option ? broughtBy(option, control.name) : {});
  const chosen = brings(control.selectedOptions[0]);
  const before = brings(options.find(({ value }) => value === former));
  /** @type {Changes} */
  const texts = {};
  for (const name of Object.keys(Object.assign({}, ...options.map(brings)))) {
    const key = mirror.key(name);
    const text = mirror.textOf(name);
    const place = negotiation.textOf(key) === undefined ? negotiation.placeOf(name) : negotiation.placeOf(key);
    const wasBrought = place === negotiation.USUAL || (text && text === before[name]);
    const none = key === name ? undefined : ''; // in a what-if, nothing in place of what the offer says
    if (chosen[name] === '') show(name);
    else if (wasBrought || (chosen[name] && !text)) texts[key] = chosen[name] ?? none;
  }
  if (Object.keys(texts).length) negotiation.enter(texts, negotiation.USUAL);
}
