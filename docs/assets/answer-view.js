/* Shows a reply beside its form: figures when the text was fine, problems beside their fields when it was not. */

const SPEAK = 700; // ms of quiet before a change is read aloud

/** Makes `shown` like `wanted`, touching only what differs: a new number in a table is one text, not a new table. */
function update(shown, wanted) {
  if (shown.isEqualNode(wanted)) return;
  if (shown.nodeName !== wanted.nodeName || shown.id !== wanted.id) shown.replaceWith(wanted);
  else if (!wanted.attributes) shown.nodeValue = wanted.nodeValue;
  else {
    updateAttributes(shown, wanted);
    updateChildren(shown, wanted);
  }
}

function updateAttributes(shown, wanted) {
  for (const { name, value } of wanted.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  if (shown.attributes.length === wanted.attributes.length) return;
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name) && name !== 'open') shown.removeAttribute(name);
}

function updateChildren(shown, wanted) {
  let [there, coming] = [shown.firstChild, wanted.firstChild];
  while (there && coming) {
    const [nextThere, nextComing] = [there.nextSibling, coming.nextSibling]; // `coming` may move to where `there` was
    update(there, coming);
    [there, coming] = [nextThere, nextComing];
  }
  while (there) {
    const next = there.nextSibling;
    there.remove();
    there = next;
  }
  while (coming) {
    const next = coming.nextSibling;
    shown.append(coming);
    coming = next;
  }
}

function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

export class AnswerView {
  constructor(calculator) {
    this.calculator = calculator;
    this.result = calculator.querySelector('.result');
    this.staleNote = calculator.querySelector('.stale-note');
    this.announce = calculator.querySelector('.announce');
    this.note = calculator.querySelector('.calculator-note');
    this.stray = calculator.querySelector('.stray');
  }

  /** A plain word about an answer that is not there (yet); '' once it is. */
  explain(text) {
    if (text === this.note.textContent) return;
    this.note.textContent = text;
    this.note.hidden = !text;
    this.result.classList.toggle('waiting', Boolean(text));
  }

  showProblems(problems) {
    if (!problems.length && !this.marked) return;
    this.marked = problems.length > 0;
    const messages = new Map(problems.map(({ field, message }) => [field, message]));
    for (const field of this.calculator.querySelectorAll('.field')) {
      this.showProblem(field, messages.get(field.dataset.field) ?? '');
      messages.delete(field.dataset.field);
    }
    this.stray.textContent = [...messages.values()].join(' ');
    this.stray.hidden = !messages.size;
    this.staleNote.hidden = !problems.length;
    this.result.classList.toggle('stale', this.marked);
  }

  showProblem(field, message) {
    const place = field.querySelector('.problem');
    if (place.textContent === message) return;
    const control = field.querySelector('input, select, textarea');
    place.textContent = message;
    place.hidden = !message;
    if (!message) return control.removeAttribute('aria-invalid');
    control.setAttribute('aria-invalid', 'true');
    field.closest('details')?.setAttribute('open', '');
    this.speak(message);
  }

  /** The ids of what the reader has unfolded. */
  unfolded() {
    return [...this.result.querySelectorAll('details[open]')].map(({ id }) => id);
  }

  /** Does what showing figures takes on a copy that nobody sees. */
  drawAside(html) {
    this.copy ??= this.result.cloneNode(true);
    updateChildren(this.copy, parsed(html));
  }

  /** Puts the figures in, keeping what the reader has unfolded and where they are. */
  showFigures(html) {
    if (html === this.html) return;
    this.html = html;
    const unfolded = this.unfolded();
    const focused = this.result.contains(document.activeElement) && document.activeElement;
    updateChildren(this.result, parsed(html));
    for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
    if (focused && !focused.isConnected) document.getElementById(focused.closest('[id]')?.id)?.querySelector('summary')?.focus();
    this.speak(this.result.querySelector('.summary')?.textContent ?? '');
  }

  speak(text) {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => { this.announce.textContent = text; }, SPEAK);
  }
}
