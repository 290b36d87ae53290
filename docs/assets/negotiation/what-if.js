/* Changes that hold on one page only, of the offer and of the calculator's own fields. They are kept under the calculator's
   slug, and the offer stays as it is. */

import { button, element } from '../dom.js';
import * as negotiation from './negotiation.js';

export class WhatIf {
  ticked = false;

  /** `isOwn`, `labelOf` and `choiceOf` tell of a field, by name, whether it is the calculator's own, what it is called, and
      what a text says in it.
      @param {string} slug @param {{ isOwn(name: string): boolean, labelOf(name: string): string,
        choiceOf(name: string, text: string): string }} fields */
  constructor(slug, { isOwn, labelOf, choiceOf }) {
    this.slug = slug;
    this.isOwn = isOwn;
    this.labelOf = labelOf;
    this.choiceOf = choiceOf;
    this.said = element('p');
    this.element = element('div', { className: 'what-if', hidden: true });
    this.element.setAttribute('role', 'status');
    this.element.append(
      this.said,
      button('Back to my offer', () => this.leave()),
      button('Make it my offer', () => this.leave(true)),
    );
    this.box = element('input', { type: 'checkbox' });
    this.box.addEventListener('change', () => (this.box.checked ? this.begin() : this.leave()));
    this.tool = element('label');
    this.tool.append(this.box, ' Try changes on this page only (a what-if)');
  }

  /** The changes of this page: their names, what each says here, and what it says but for the what-if.
      @returns {[string, string, string][]} */
  get overrides() {
    return negotiation.ownOf(this.slug).flatMap(([name, text]) => {
      const before = this.isOwn(name) ? negotiation.insteadOf(`${this.slug}.${name}`) : negotiation.textOf(name) ?? '';
      return before === undefined ? [] : [[name, text, before]];
    });
  }

  get isOn() {
    return this.ticked || this.overrides.length > 0;
  }

  /** What the offer says where this page has changes, by name. */
  get unchanged() {
    return Object.fromEntries(this.overrides.flatMap(([name, , before]) => (this.isOwn(name) ? [] : [[name, before]])));
  }

  begin() {
    this.ticked = true;
    this.sync();
  }

  /** Drops the changes of this page, or makes them the offer's. */
  leave(isAdopted = false) {
    this.ticked = false;
    /** @type {Changes} */
    const texts = {};
    for (const [name, text, before] of this.overrides) {
      const isOwn = this.isOwn(name);
      const stays = isAdopted ? text : before;
      texts[`${this.slug}.${name}`] = (isOwn && stays) || undefined;
      if (isAdopted && !isOwn) texts[name] = text;
    }
    negotiation.enter(texts, this.slug);
    this.sync();
  }

  sync() {
    this.box.checked = this.isOn;
    this.element.hidden = !this.isOn;
    if (!this.isOn) return;
    const changes = this.overrides.flatMap(([name, ...texts]) => {
      const [now, before] = texts.map((one) => (one ? this.choiceOf(name, one) : 'nothing'));
      return now === before ? [] : [`${this.labelOf(name)} ${now} instead of ${before}`];
    });
    const said = changes.join('; ') || 'nothing is changed yet';
    this.said.textContent = `What-if on this page: ${said}. Your offer itself is unchanged.`;
  }
}
