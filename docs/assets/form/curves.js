/* The small curves under fields: drawn anew one by one once the reader pauses, so that no key waits for one. */

import { all, around, first } from '../dom.js';
import { ask } from '../python/ask-python.js';
import { curvesOf } from '../python/python-calls.js';

const PAUSE = 250; // ms

export class Curves {
  /** @type {number | undefined} */
  waiting;
  /** @type {Texts | undefined} */
  wanted; // what they are to be for

  /** @param {HTMLFormElement} form @param {string} slug */
  constructor(form, slug) {
    this.form = form;
    this.slug = slug;
    form.addEventListener('toggle', () => this.wanted && this.draw(this.wanted), { capture: true }); // it does not bubble
  }

  /** What is shown is not what was typed (yet): an example's curves go, the reader's own wait for the next ones.
      @param {boolean} isExample */
  hold(isExample) {
    clearTimeout(this.waiting);
    this.wanted = undefined;
    this.form.classList.toggle('waits-for-curves', isExample);
  }

  /** Draws those in sight, after a pause.
      @param {Texts} typed */
  draw(typed) {
    if (!('curves' in this.form.dataset)) return;
    clearTimeout(this.waiting);
    this.wanted = typed;
    this.waiting = setTimeout(() => this.drawAll(typed).catch(() => {}), PAUSE); // what fails is told where figures are awaited
  }

  /** @param {Texts} typed */
  async drawAll(typed) {
    for (const place of all(this.form, '.slide')) {
      if (!place.checkVisibility()) continue;
      const name = around(place, '.field').dataset.field ?? '';
      const { curves: { [name]: html = '' } = {} } = await ask(curvesOf(this.slug, typed, [name]));
      if (this.wanted !== typed) return;
      this.put(first(place, '.curve-place'), html);
    }
    this.form.classList.remove('waits-for-curves');
  }

  /** A curve that is gone keeps its room while somebody types, so that no field moves under their fingers.
      @param {HTMLElement} place @param {string} html */
  put(place, html) {
    const keepsRoom = !html && this.form.contains(document.activeElement);
    place.classList.toggle('is-gone', keepsRoom);
    if (!keepsRoom && place.innerHTML !== html) place.innerHTML = html;
  }
}
