/* Has Python answer, and the page draw aside, the example with one number changed, time and again before anyone
   types: a browser makes fast what runs often, and nothing is rehearsed by what is remembered from the last time. */

import { ask } from './ask-python.js';

const TIMES = 30;
const NUMBER = /^[$,\d]*\d$/;

const whenIdle = window.requestIdleCallback ?? ((run) => setTimeout(run, 100));
const idle = () => new Promise((go) => whenIdle(go));
const loaded = () => new Promise((go) => {
  if (document.readyState === 'complete') go();
  else window.addEventListener('load', go, { once: true });
});

/** The example, its first number raised by `by`. */
function changed(sample, by) {
  const name = Object.keys(sample).find((one) => NUMBER.test(sample[one]));
  return name ? { ...sample, [name]: String(Number(sample[name].replace(/[$,]/g, '')) + by) } : sample;
}

/** One question at a time and none once the reader has one, who so waits for one of these at most. */
export async function rehearse(calculator) {
  await loaded();
  for (let time = 1; time <= TIMES; time++) {
    await idle();
    if (calculator.questions.wanted || !calculator.isConnected) return;
    const { html } = await ask(calculator.request(changed(calculator.mirror.sample(), time)));
    calculator.view.drawAside(html);
  }
}
