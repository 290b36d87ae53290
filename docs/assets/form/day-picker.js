/* A button beside a field for a day: it opens the browser's own calendar, and the day chosen there is typed into the field. */

import { around, element } from '../dom.js';
import { labelOf } from './carried-tags.js';

const WHOLE_DATE = /^\d{4}-\d\d-\d\d$/;

/** @param {HTMLInputElement} day @param {string} text */
function open(day, text) {
  day.value = WHOLE_DATE.test(text) ? text : '';
  try {
    day.showPicker();
  } catch {
    day.focus(); // an older browser, which opens it so or takes the day by keyboard
  }
}

/** The browser's calendar for a control.
    @param {Control} control @param {string} label */
function calendarFor(control, label) {
  const day = element('input', { type: 'date', className: 'picked-day', tabIndex: -1 });
  day.setAttribute('aria-label', `${label}: the day`);
  day.addEventListener('change', () => {
    control.value = day.value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  });
  return day;
}

/** Gives a control its button, unless it has one. The calendar is made when first asked for: each costs the opening of the page
    a millisecond or more.
    @param {Control} control */
export function addDayPicker(control) {
  if (control.nextElementSibling) return;
  const label = labelOf(around(control, '.field'));
  const button = element('button', { type: 'button', className: 'pick-day', title: 'Choose a day' });
  button.setAttribute('aria-label', `${label}: choose a day`);
  const place = element('span', { className: 'day-picker' });
  place.append(button);
  /** @type {HTMLInputElement | undefined} */
  let day;
  button.addEventListener('click', () => {
    if (!day) place.append(day = calendarFor(control, label));
    open(day, control.value.trim());
  });
  control.after(place);
}
