/* What is wrong with what was typed, or still asked for: beside its field, or where that is not shown, by its name. */

import { all, element, first } from '../dom.js';

/** @param {HTMLElement} field @param {string} message */
function show(field, message) {
  const place = first(field, '.problem');
  if (place.textContent === message) return false;
  const control = first(field, 'input, select, textarea');
  place.textContent = message;
  place.hidden = !message;
  if (!message) control.removeAttribute('aria-invalid');
  else {
    control.setAttribute('aria-invalid', 'true');
    field.closest('details')?.setAttribute('open', '');
  }
  return Boolean(message);
}

/** A message under the name of its field, which is a link to it if the form can show it.
    @param {Problem} problem @param {FieldNames} names @returns {(string | Node)[]} */
function named({ field, message }, names) {
  const label = names.labelOf(field);
  if (!label) return [message];
  const link = element('a', { href: `#${names.idOf(field)}`, className: 'to-field', textContent: label });
  link.dataset.to = field;
  return [link, `: ${message}`];
}

/** The list of what a page needs before it can answer; `about` is the offer in words.
    @param {Problem[]} problems @param {FieldNames} names @param {string} about */
export function askFor(problems, names, about) {
  const asked = element('div', { className: 'ask-for' });
  if (about) asked.append(element('p', { className: 'about', textContent: about }));
  const list = element('ul');
  for (const problem of problems) {
    const item = element('li');
    item.append(...named(problem, names));
    list.append(item);
  }
  asked.append(element('p', { textContent: 'To answer for your offer, this page needs:' }), list);
  return asked;
}

/** Shows problems in a calculator and takes away those that are no more; gives the messages that are new.
    @param {HTMLElement} calculator @param {Problem[]} problems @param {FieldNames} names */
export function showProblems(calculator, problems, names) {
  const messages = new Map(problems.map((problem) => [problem.field, problem]));
  const fresh = [];
  for (const field of all(calculator, '.offer-form .field')) {
    const name = field.dataset.field ?? '';
    const message = messages.get(name)?.message ?? '';
    if (show(field, message)) fresh.push(message);
    messages.delete(name);
  }
  const stray = first(calculator, '.stray');
  stray.replaceChildren(...[...messages.values()].flatMap((problem) => [...named(problem, names), ' ']));
  stray.hidden = !messages.size;
  return [...fresh, ...[...messages.values()].map(({ message }) => message)];
}
