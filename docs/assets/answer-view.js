/* Shows a reply beside its form: figures when the text was fine, problems beside their fields when it was not. */

const SPEAK = 700; // ms of quiet before a change is read aloud

export class AnswerView {
  constructor(calculator) {
    this.calculator = calculator;
    this.result = calculator.querySelector('.result');
    this.staleNote = calculator.querySelector('.stale-note');
    this.announce = calculator.querySelector('.announce');
    this.note = Object.assign(document.createElement('p'), { className: 'calculator-note', hidden: true });
    this.note.setAttribute('role', 'status');
    this.stray = Object.assign(document.createElement('p'), { className: 'problem', hidden: true });
    this.staleNote.before(this.note, this.stray);
  }

  /** A plain word about an answer that is not there (yet); '' once it is. */
  explain(text) {
    this.note.textContent = text;
    this.note.hidden = !text;
    this.result.classList.toggle('waiting', Boolean(text));
  }

  showProblems(problems) {
    const messages = new Map(problems.map(({ field, message }) => [field, message]));
    for (const field of this.calculator.querySelectorAll('.field')) {
      this.showProblem(field, messages.get(field.dataset.field) ?? '');
      messages.delete(field.dataset.field);
    }
    this.stray.textContent = [...messages.values()].join(' ');
    this.stray.hidden = !messages.size;
    this.staleNote.hidden = !problems.length;
    this.result.classList.toggle('stale', problems.length > 0);
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

  /** Puts the figures in, keeping what the reader has unfolded and where they are. */
  showFigures(html) {
    if (html === this.html) return;
    this.html = html;
    const folds = new Map([...this.result.querySelectorAll('details[id]')].map((fold) => [fold.id, fold.open]));
    const focused = this.result.contains(document.activeElement) && document.activeElement.closest('[id]')?.id;
    this.result.innerHTML = html;
    for (const fold of this.result.querySelectorAll('details[id]')) fold.open = folds.get(fold.id) ?? fold.open;
    if (focused) document.getElementById(focused)?.querySelector('summary')?.focus();
    this.speak(this.result.querySelector('.summary')?.textContent ?? '');
  }

  speak(text) {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => { this.announce.textContent = text; }, SPEAK);
  }
}
