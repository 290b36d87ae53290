/* Words beside a label on where its text is from: typed on another page, brought along with the company, or worked out. Where many were
   carried over, one line on top says so, and each field only has a dot. */

import { all, around, element, first } from '../dom.js';
import * as negotiation from '../negotiation/negotiation.js';

const CARRIED = 'from your offer';
const BY_PLACE = { [negotiation.USUAL]: 'usual there', [negotiation.WORKED_OUT]: 'by equity value' };
const FEW = 3; // fields that may each say it in words
const MOST_NAMED = 4;

/** The text of a field's label, without tags.
    @param {HTMLElement} field */
export const labelOf = (field) => (first(field, 'label').firstChild?.textContent ?? '').trim();

/** @param {Control} control @param {string} text @param {boolean} isCarried */
function setTag(control, text, isCarried) {
  const field = around(control, '.field');
  const label = first(field, 'label');
  const tag = label.querySelector('.carried-tag');
  if ((tag?.textContent ?? '') === text) return;
  if (tag) label.replaceChildren(label.firstChild ?? '');
  if (text) {
    const added = element('span', { className: 'carried-tag', title: text });
    added.append(element('span', { textContent: text }));
    label.append(' ', added);
  }
  field.classList.toggle('is-carried', isCarried);
}

export class CarriedTags {
  /** @param {HTMLFormElement} form @param {string} slug */
  constructor(form, slug) {
    this.form = form;
    this.slug = slug;
    this.line = element('p', { className: 'carried-line', hidden: true });
    first(form, '.sample-note').after(this.line);
  }

  /** Marks a control whose text came from another page, or along with the company.
      @param {Control} control @param {string} [text] */
  tag(control, text) {
    const override = `${this.slug}.${control.name}`;
    const isOverride = negotiation.textOf(override) !== undefined;
    const place = (text && negotiation.placeOf(isOverride ? override : control.name)) ?? '';
    if (place in BY_PLACE) setTag(control, BY_PLACE[place], false);
    else if (!place || place === this.slug || isOverride) setTag(control, '', false);
    else setTag(control, CARRIED, true);
  }

  /** Says on top what was carried over, if that is much. It stands until the next time, so that no key moves a field. */
  sum() {
    const carried = all(this.form, '.field.is-carried');
    const isMuch = carried.length > FEW;
    this.form.classList.toggle('many-carried', isMuch);
    this.line.hidden = !isMuch;
    if (!isMuch) return;
    const labels = [...new Set(carried.map(labelOf))];
    const more = labels.length > MOST_NAMED ? ` and ${labels.length - MOST_NAMED} more` : '';
    this.line.textContent = `Carried over from your offer: ${labels.slice(0, MOST_NAMED).join(', ')}${more}. `
      + 'Change them here, or try a what-if below.';
  }
}
