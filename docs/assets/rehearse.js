/* Has Python answer the form as it stands, time and again before anyone types: a browser makes fast what runs often. */

import { ask } from './ask-python.js';

const TIMES = 20;

const whenIdle = window.requestIdleCallback ?? ((run) => setTimeout(run, 100));
const idle = () => new Promise((go) => whenIdle(go));
const loaded = () => new Promise((go) => {
  if (document.readyState === 'complete') go();
  else window.addEventListener('load', go, { once: true });
});

/** One question at a time and none once the reader has one, who so waits for one of these at most. */
export async function rehearse(calculator) {
  await loaded();
  for (let time = 0; time < TIMES; time++) {
    await idle();
    if (calculator.wanted || !calculator.isConnected) return;
    await ask(calculator.request);
  }
}
