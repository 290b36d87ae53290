/* The browser's own voice, off until the reader switches it on. Only voices of this machine: others would send the words away. */

import { element } from '../dom.js';

const LABEL = 'Read the recruiter aloud';
const NONE = 'This browser has no voice of its own.';
const LANGUAGE = /^en\b/i;

export class Voice {
  constructor() {
    this.box = element('input', { type: 'checkbox', id: 'rehearsal-voice' });
    this.note = element('span', { className: 'voice-note' });
    this.note.setAttribute('role', 'status');
    this.element = element('p', { className: 'voice' });
    this.element.append(this.box, element('label', { htmlFor: this.box.id, textContent: LABEL }), this.note);
    this.box.addEventListener('change', () => this.change());
    globalThis.speechSynthesis?.getVoices(); // some browsers list them only once they were asked
  }

  /** An English voice that speaks on this machine. */
  voice() {
    const voices = globalThis.speechSynthesis?.getVoices() ?? [];
    return voices.find(({ lang, localService }) => localService && LANGUAGE.test(lang));
  }

  change() {
    this.note.textContent = this.box.checked && !this.voice() ? NONE : '';
    if (!this.box.checked) globalThis.speechSynthesis?.cancel();
  }

  /** @param {string} words */
  say(words) {
    const voice = this.box.checked ? this.voice() : undefined;
    if (!voice) return;
    const speech = new SpeechSynthesisUtterance(words);
    Object.assign(speech, { voice, lang: voice.lang });
    speechSynthesis.cancel();
    speechSynthesis.speak(speech);
  }
}
