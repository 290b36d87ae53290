/* Python in a worker. Told first `{bundle}`, the address of a folder ending in a slash; then asked `{id, request}` and
   answers `{id, reply}`, both JSON text, or `{id, error}` where Python stumbled over the request. Says `{ready}` once Python
   runs, false while it starts anew, and `{failed, message}` if it cannot run. Told a page's `{example}`, it warms up with
   that, and tells each `{warmUp}`: a reply nobody asked for. */

import { addPack, boot, fetchModulesAnew } from './boot-python.js';
import { isRaised, packMissed, pythonSide } from './python-calls.js';
import { dropRuntimeFiles, hasMemoryPicture, keepRuntimeFiles, packsKnown } from './runtime-files.js';
import { answerOrMiss, examples, variants } from './warm-up.js';

const PAUSE = 20; // ms in which the page can draw a reply that nobody asked for
const PULSE = 2000; // ms between two signs of life while there is work
const REST = 1000; // ms without a question until something is prepared
const ENOUGH_MEMORY = 4; // GiB: a second Python runs while the picture is taken
/** @type {How[]} */
const STARTS = [{ fromPicture: true }, {}, { whole: true }]; // each is tried if the one before it fails

/** @typedef {{ fromPicture?: boolean, whole?: boolean }} How */
/** @typedef {{ answer(request: string): string, tidyUp(): void, slugs: string[], isWhole: boolean,
    addPack(pack: string): Promise<void>, coming: Map<string, Promise<void>> }} Running */

/** @type {string} */
let home; // the bundle's address
/** What is asked before Python is there waits for it.
    @type {Promise<Running>} */
let python;
let lastAsked = 0;
let lastBusy = 0;
/** @type {Calculation | undefined} */
let shown; // the example of the page that is open
let isToTidy = false;
let stopPicture = () => {}; // ends the taking of the picture, if one is being taken

/** Python, once it has shown that it can say what is no question.
    @param {string} bundle @param {How} how @returns {Promise<Running>} */
async function started(bundle, how) {
  const pyodide = await boot(bundle, how);
  const side = pythonSide(pyodide);
  side.answer('');
  return { ...side, isWhole: Boolean(how.whole), addPack: (pack) => addPack(pyodide, bundle, pack), coming: new Map() };
}

/** @param {string} bundle @returns {typeof python} */
async function start(bundle, [how, ...next] = STARTS) {
  try {
    return await started(bundle, how);
  } catch (error) {
    if (!next.length) throw error;
    console.info('Python starts anew:', error);
    await Promise.all([dropRuntimeFiles(), fetchModulesAnew(bundle)]); // whatever was stored may be to blame
    return start(bundle, next);
  }
}

/** Fetches, once, a pack of what few readers need. Without a network it may be asked for again.
    @param {Running} running @param {string} pack */
function complete({ coming, addPack: add }, pack) {
  const adding = coming.get(pack) ?? add(pack).catch((error) => {
    coming.delete(pack);
    throw Object.assign(error, { type: 'no network' });
  });
  coming.set(pack, adding);
  return adding;
}

/** @param {unknown} error */
const messageOf = (error) => String(/** @type {{ message?: string }} */ (error).message ?? error);

/** @param {FromWorker} message */
const tell = (message) => postMessage(message);

/** The reply. The pack of a module that is missing is fetched, each at most once for it; what a lean Python stops at is asked
    of the whole, which stays for the visit; without a network a lean one takes its place again.
    @param {string} request @param {string[]} [added] @returns {Promise<string>} */
async function reply(request, added = []) {
  const asked = python;
  const running = await asked;
  const { answer, isWhole } = running;
  if (python !== asked) return reply(request); // it stopped at an earlier question
  try {
    const text = answer(request);
    if (typeof text !== 'string') throw new Error('Python has stopped');
    return text;
  } catch (error) {
    const pack = packMissed(error, packsKnown());
    if (pack && !added.includes(pack)) {
      await complete(running, pack);
      return reply(request, [...added, pack]);
    }
    if (isWhole || isRaised(error)) throw error;
    console.info('The whole Python starts:', error);
    tell({ ready: false });
    let missing = {};
    python = started(home, { whole: true }).catch((why) => {
      missing = why;
      return start(home);
    });
    const next = await python;
    tell({ ready: true });
    if (!next.isWhole) throw Object.assign(missing, { type: 'no network' });
    return reply(request);
  }
}

/** @param {number} ms */
const pause = (ms) => new Promise((others) => setTimeout(others, ms));

/** Resolves once Python had nothing to do for a while. */
async function quiet() {
  do await pause(REST); while (performance.now() - lastBusy < REST);
}

/** Has Python tidy up its memory once the reader rests, so that it does not while they wait for an answer. */
async function tidyAtRest() {
  if (isToTidy) return;
  isToTidy = true;
  await quiet();
  isToTidy = false;
  (await python).tidyUp();
}

/** Answers the open page's example time and again, until the reader asks, who so waits for one of these at most.
    @param {Calculation} example */
async function warmUpFor(example) {
  const came = performance.now();
  shown = example;
  await python;
  for (const request of variants(example)) {
    if (lastAsked > came || shown !== example) return;
    lastBusy = performance.now();
    tell({ warmUp: await reply(JSON.stringify(request)) });
    await pause(PAUSE);
  }
}

/** Has a picture taken for the next visit, by a Python that no reader has used. It takes seconds of a processor, so it ends
    when the reader types and is begun anew when they rest.
    @param {string} bundle */
async function takePicture(bundle) {
  while (!await hasMemoryPicture(bundle)) {
    const worker = new Worker(new URL('picture-worker.js', import.meta.url), { type: 'module' });
    const isOver = await new Promise((end) => {
      stopPicture = () => end(false);
      for (const over of ['message', 'error']) worker.addEventListener(over, () => end(true)); // taken, or it cannot be
      worker.postMessage({ bundle });
    });
    worker.terminate();
    if (isOver) return;
    await quiet();
  }
}

/** Makes what comes next quicker: keeps the files, reads every calculator while the reader leaves Python alone, and has the
    picture taken where there is memory for two Pythons.
    @param {string} bundle */
async function warmUp(bundle) {
  await keepRuntimeFiles(bundle);
  await quiet();
  if ((navigator.deviceMemory ?? ENOUGH_MEMORY) >= ENOUGH_MEMORY) takePicture(bundle).catch(() => {}); // the next is slower
  const { answer, slugs } = await python;
  for (const example of examples(slugs)) {
    if (performance.now() - lastBusy < REST) await quiet();
    answerOrMiss(answer, example);
    await pause(0);
  }
}

/** @param {ToWorker} message */
async function handle({ bundle, id, request, example }) {
  if (bundle) {
    home ??= bundle;
    python ??= start(bundle);
    await python;
    tell({ ready: true });
    warmUp(bundle).catch(() => {}); // no room, or not allowed: what comes next is only slower
  } else if (example) {
    warmUpFor(example).catch(() => {}); // what fails is told when it matters
  } else if (request !== undefined) {
    lastAsked = lastBusy = performance.now();
    stopPicture();
    tell({ id, reply: await reply(request) });
    tidyAtRest().catch(() => {}); // what fails is told when it matters
  }
}

addEventListener('message', ({ data }) => {
  const pulse = setInterval(() => tell({}), PULSE); // a page ends a worker that is silent
  handle(data).finally(() => clearInterval(pulse)).catch((error) => {
    if (data.id && isRaised(error)) return tell({ id: data.id, error: messageOf(error) });
    dropRuntimeFiles().catch(() => {});
    tell({ failed: true, message: messageOf(error) });
  });
});
