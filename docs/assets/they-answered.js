/* The button that closes a round: what stood and what was asked go into the record, and their figures can be typed. */

import { ask } from './ask-python.js';
import * as negotiation from './negotiation.js';
import { say } from './notices.js';

const DONE = 'Noted: what stood, and what you asked. Now type what they offer, over the old figures.';

/** Closes the round; `done` is called once the record has it. */
async function close(slug, done) {
  try {
    const before = negotiation.everything();
    const { typed, problems } = await ask(JSON.stringify({ answered: negotiation.typedFor(slug) }));
    if (problems.length) return say(problems[0].message);
    negotiation.enter(typed, slug);
    done();
    say(DONE, () => {
      negotiation.replace(before);
      say('Back as it was.');
    });
  } catch (error) {
    console.error(error);
    say('The calculator is needed for this, and does not answer. Reload the page and try again.');
  }
}

export function theyAnswered(slug, done) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'They answered' });
  button.addEventListener('click', () => close(slug, done));
  return button;
}
