/* Changes that hold on one page only. They are kept under the calculator's slug, and the offer stays as it is. */

import * as negotiation from './negotiation.js';

function button(text) {
  return Object.assign(document.createElement('button'), { type: 'button', textContent: text });
}

const words = (text) => text || 'nothing';

export class WhatIf {
  ticked = false;

  /** `isOwn` and `labelOf` tell of a field, by name, whether it is the calculator's own and what it is called. */
  constructor(slug, { isOwn, labelOf }) {
    Object.assign(this, { slug, isOwn, labelOf });
    this.said = document.createElement('p');
    this.element = Object.assign(document.createElement('div'), { className: 'what-if', hidden: true });
    this.element.setAttribute('role', 'status');
    const [back, adopt] = [button('Back to my offer'), button('Make it my offer')];
    back.addEventListener('click', () => this.leave());
    adopt.addEventListener('click', () => this.leave(Object.fromEntries(this.overrides)));
    this.element.append(this.said, back, adopt);
    this.box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    this.box.addEventListener('change', () => (this.box.checked ? this.begin() : this.leave()));
    this.tool = document.createElement('label');
    this.tool.append(this.box, ' Try changes on this page only (a what-if)');
  }

  get overrides() {
    return negotiation.ownOf(this.slug).filter(([name]) => !this.isOwn(name));
  }

  get isOn() {
    return this.ticked || this.overrides.length > 0;
  }

  /** What the offer says where this page has changes, by name. */
  get unchanged() {
    return Object.fromEntries(this.overrides.map(([name]) => [name, negotiation.textOf(name) ?? '']));
  }

  begin() {
    this.ticked = true;
    this.sync();
  }

  /** Drops the changes of this page; those in `adopted` become the offer's. */
  leave(adopted = {}) {
    this.ticked = false;
    const dropped = Object.fromEntries(this.overrides.map(([name]) => [`${this.slug}.${name}`, undefined]));
    negotiation.enter({ ...dropped, ...adopted }, this.slug);
    this.sync();
  }

  sync() {
    this.box.checked = this.isOn;
    this.element.hidden = !this.isOn;
    if (!this.isOn) return;
    const changes = this.overrides.map(([name, text]) => {
      return `${this.labelOf(name)} ${words(text)} instead of ${words(negotiation.textOf(name))}`;
    });
    const said = changes.join('; ') || 'nothing is changed yet';
    this.said.textContent = `What-if on this page: ${said}. Your offer itself is unchanged.`;
  }
}
