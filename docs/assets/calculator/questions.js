/* Puts a calculator's questions to Python, one at a time, and says plainly while there is no answer, or why there is none. */

import { pressOver } from '../dom.js';
import { HANGS, NO_START, STUMBLED, ask, isReady } from '../python/ask-python.js';

/** @typedef {import('../answer/answer-view.js').AnswerView} AnswerView */

const PATIENCE = 400; // ms before the wait for an answer is mentioned
const LONGEST_START = 20_000; // ms after which the start is said to take long
const STARTING = 'Starting the calculator. The figures shown are not yours yet.';
const TAKES_LONG = 'The calculator has not started after 20 seconds. It may still come; if not, load the page again.';
/** @type {Record<string, string>} */
const WHY_NOT = {
  [NO_START]: 'The calculator could not start in this browser, so the figures shown are not for what you typed. Load the page again.',
  [HANGS]: 'The calculator gave no answer within 15 seconds, so the figures shown are not for what you typed. Change something, '
    + 'or load the page again.',
  [STUMBLED]: 'The calculator failed at what you typed: a fault of ours. The figures shown are not for that. Change something, '
    + 'or load the page again.',
};

export class Questions {
  asking = false;
  /** @type {Calculation | undefined} */
  wanted;
  /** @type {Calculation | undefined} */
  answered;

  /** `show` is given each reply and what it answers.
      @param {AnswerView} view @param {(reply: Answer, typed: Texts) => void} show */
  constructor(view, show) {
    this.view = view;
    this.show = show;
  }

  /** Asks what is `wanted` now: no queue grows, and no older answer comes after a newer one. Undefined asks nothing more.
      @param {Calculation | undefined} wanted */
  async put(wanted) {
    this.wanted = wanted;
    if (this.asking) return;
    this.asking = true;
    const timers = [
      setTimeout(() => this.view.explain(STARTING), PATIENCE),
      setTimeout(() => isReady() || this.view.explain(TAKES_LONG, { reload: true }), LONGEST_START),
    ];
    try {
      while (this.wanted !== this.answered) {
        const asked = this.wanted;
        const reply = asked && await ask(asked);
        await pressOver();
        if (reply && this.wanted) this.show(reply, asked.typed);
        this.answered = asked;
      }
      this.view.explain('');
    } catch (error) {
      this.tell(error);
    }
    timers.forEach(clearTimeout);
    this.asking = false;
  }

  /** @param {unknown} error */
  tell(error) {
    console.error(error);
    const cause = error instanceof Error ? String(error.cause) : STUMBLED;
    this.view.explain(WHY_NOT[cause] ?? WHY_NOT[STUMBLED], { reload: true });
  }
}
