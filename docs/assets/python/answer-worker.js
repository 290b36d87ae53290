/* Python in a worker. Told first `{bundle}`, the address of a folder ending in a slash; then asked `{id, request}` and
   answers `{id, reply}`, both JSON text, or `{id, error}` where Python stumbled over the request. Says `{ready}` once Python
   runs, false while it starts anew, and `{failed, message}` if it cannot run. Told a page's `{example}`, it warms up with
   that, and tells each `{practice}`: a reply nobody asked for. */

import { boot } from './boot-python.js';
import { pythonSide } from './python-calls.js';
import { dropRuntimeFiles, hasMemoryPicture, keepRuntimeFiles } from './runtime-files.js';
import { examples, variants } from './warm-up.js';

const PAUSE = 20; // ms in which the page can draw a reply that nobody asked for
const REST = 1000; // ms without a question until something is prepared
const ENOUGH_MEMORY = 4; // GiB: a second Python runs while the picture is taken
const STARTS = [{ fromPicture: true }, {}, { whole: true }]; // each is tried if the one before it fails

let home; // the bundle's address
let python; // a promise of Python's `answer` and of the calculators' names: what is asked before it is there waits for it
let lastAsked = 0;
let lastBusy = 0;
let shown; // the example of the page that is open

/** Python, once it has shown that it can say what is no question. */
async function started(bundle, how) {
  const pyodide = await boot(bundle, how);
  const side = pythonSide(pyodide);
  side.answer('');
  return { ...side, isWhole: Boolean(how.whole) };
}

async function start(bundle, [how, ...next] = STARTS) {
  try {
    return await started(bundle, how);
  } catch (error) {
    if (!next.length) throw error;
    console.info('Python starts anew:', error);
    await dropRuntimeFiles(); // whatever was kept may be to blame
    return start(bundle, next);
  }
}

/** Whether Python itself raised, so that it runs on: no part is missing, and another Python would do the same. */
const isRaised = ({ type }) => Boolean(type) && !['ImportError', 'ModuleNotFoundError'].includes(type);

/** The reply. What a lean Python stops at is asked of the whole, which stays for the visit. */
async function reply(request) {
  const asked = python;
  const { answer, isWhole } = await asked;
  if (python !== asked) return reply(request); // it stopped at an earlier question
  try {
    const text = answer(request);
    if (typeof text !== 'string') throw new Error('Python has stopped');
    return text;
  } catch (error) {
    if (isWhole || isRaised(error)) throw error;
    console.info('The whole Python starts:', error);
    postMessage({ ready: false });
    python = started(home, { whole: true });
    const { answer: whole } = await python;
    postMessage({ ready: true });
    return whole(request);
  }
}

const pause = (ms) => new Promise((others) => setTimeout(others, ms));

/** Resolves once Python had nothing to do for a while. */
async function quiet() {
  do await pause(REST); while (performance.now() - lastBusy < REST);
}

/** Answers the open page's example time and again, until the reader asks, who so waits for one of these at most. */
async function warmUpFor(example) {
  const came = performance.now();
  shown = example;
  await python;
  for (const request of variants(example)) {
    if (lastAsked > came || shown !== example) return;
    lastBusy = performance.now();
    postMessage({ practice: await reply(JSON.stringify(request)) });
    await pause(PAUSE);
  }
}

/** Makes what comes next quicker: keeps the files, reads every calculator while the reader leaves Python alone, and has a
    picture taken for the next visit, by a Python that no reader has used. */
async function warmUp(bundle) {
  await keepRuntimeFiles(bundle);
  await quiet();
  if (!(navigator.deviceMemory < ENOUGH_MEMORY || await hasMemoryPicture(bundle))) {
    new Worker(new URL('picture-worker.js', import.meta.url), { type: 'module' }).postMessage({ bundle });
  }
  const { slugs } = await python;
  for (const example of examples(slugs)) {
    if (performance.now() - lastBusy < REST) await quiet();
    await reply(JSON.stringify(example));
    await pause(0);
  }
}

async function handle({ bundle, id, request, example }) {
  if (bundle) {
    home ??= bundle;
    python ??= start(bundle);
    await python;
    postMessage({ ready: true });
    warmUp(bundle).catch(() => {}); // no room, or not allowed: what comes next is only slower
  } else if (example) {
    warmUpFor(example).catch(() => {}); // what fails is told when it matters
  } else {
    lastAsked = lastBusy = performance.now();
    postMessage({ id, reply: await reply(request) });
  }
}

addEventListener('message', ({ data }) => {
  handle(data).catch((error) => {
    if (data.id && isRaised(error)) return postMessage({ id: data.id, error: String(error.message ?? error) });
    dropRuntimeFiles().catch(() => {});
    postMessage({ failed: true, message: String(error.message ?? error) });
  });
});
