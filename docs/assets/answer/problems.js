/* What is wrong with what was typed, or still asked for: beside its field, or where that is not shown, by its name. */

function show(field, message) {
  const place = field.querySelector('.problem');
  if (place.textContent === message) return false;
  const control = field.querySelector('input, select, textarea');
  place.textContent = message;
  place.hidden = !message;
  if (!message) control.removeAttribute('aria-invalid');
  else {
    control.setAttribute('aria-invalid', 'true');
    field.closest('details')?.setAttribute('open', '');
  }
  return Boolean(message);
}

/** A message under the name of its field, which is a link to it if the form can show it. */
function named({ field, message }, names) {
  const label = names.labelOf(field);
  if (!label) return [message];
  const link = Object.assign(document.createElement('a'), { href: `#${names.idOf(field)}`, className: 'to-field', textContent: label });
  link.dataset.to = field;
  return [link, `: ${message}`];
}

/** The list of what a page needs before it can answer; `about` is the offer in words. */
export function askFor(problems, names, about) {
  const asked = Object.assign(document.createElement('div'), { className: 'ask-for' });
  if (about) asked.append(Object.assign(document.createElement('p'), { className: 'about', textContent: about }));
  const list = document.createElement('ul');
  for (const problem of problems) {
    const item = document.createElement('li');
    item.append(...named(problem, names));
    list.append(item);
  }
  asked.append(Object.assign(document.createElement('p'), { textContent: 'To answer for your offer, this page needs:' }), list);
  return asked;
}

/** `names` says what a field is called and its id. Shows problems in a calculator and takes away those that are no more; gives the messages that are new. */
export function showProblems(calculator, problems, names) {
  const messages = new Map(problems.map((problem) => [problem.field, problem]));
  const fresh = [];
  for (const field of calculator.querySelectorAll('.offer-form .field')) {
    const message = messages.get(field.dataset.field)?.message ?? '';
    if (show(field, message)) fresh.push(message);
    messages.delete(field.dataset.field);
  }
  const stray = calculator.querySelector('.stray');
  stray.replaceChildren(...[...messages.values()].flatMap((problem) => [...named(problem, names), ' ']));
  stray.hidden = !messages.size;
  return [...fresh, ...[...messages.values()].map(({ message }) => message)];
}
