/* What Python answers before anyone asks: a browser makes fast what runs often, and Python reads a calculator only once. */

import { lacksModule, wholeAnswer } from './python-calls.js';

const TIMES = 100;
const NUMBER = /^[$,\d]*\d$/;

/** A page's example, its first number raised each time, so that no answer is one remembered from the time before.
    @param {Calculation} example */
export function* variants({ typed, ...rest }) {
  const name = Object.keys(typed).find((one) => NUMBER.test(typed[one]));
  for (let by = 1; by <= TIMES; by++) {
    yield { ...rest, typed: name ? { ...typed, [name]: String(Number(typed[name].replace(/[$,]/g, '')) + by) } : typed };
  }
}

/** Every calculator's example.
    @param {string[]} slugs */
export const examples = (slugs) => slugs.map((slug) => wholeAnswer(slug, {}));

/** Asks what a Python may miss a module for, which then stays away: what few readers need comes only when they ask.
    @param {(request: string) => string} answer @param {Asked} asked */
export function answerOrMiss(answer, asked) {
  try {
    answer(JSON.stringify(asked));
  } catch (error) {
    if (!lacksModule(error)) throw error;
  }
}
