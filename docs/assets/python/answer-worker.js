/* Python in a worker. Told first `{bundle}`, the address of a folder ending in a slash; then asked `{id, request}` and
   answers `{id, reply}`, both JSON text, or `{id, error}` where Python stumbled over the request. Says `{ready}` once Python
   runs, false while it starts anew, and `{failed, message}` if it cannot run. */

import { addApart, boot } from './boot-python.js';
import { dropRuntimeFiles, hasMemoryPicture, keepRuntimeFiles } from './runtime-files.js';

const REST = 1000; // ms without a question until something is prepared
const ENOUGH_MEMORY = 4; // GiB: a second Python runs while the picture is taken
const STARTS = [{ fromPicture: true }, {}, { whole: true }]; // each is tried if the one before it fails

let home; // the bundle's address
let python; // a promise of Python's `answer` and of the calculators' names: what is asked before it is there waits for it
let lastAsked = 0;

/** Python, once it has shown that it can say what is no question. */
async function started(bundle, how) {
  const pyodide = await boot(bundle, how);
  const { answer } = pyodide.pyimport('calculators.answer');
  answer('');
  const slugs = [...pyodide.pyimport('calculators.catalog').SLUGS];
  return { answer, isWhole: Boolean(how.whole), slugs, addApart: () => addApart(pyodide, bundle) };
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

const lacksModule = ({ type }) => type === 'ModuleNotFoundError';

/** Fetches, once, what few readers need. Without a network it may be asked for again. */
function complete(running) {
  running.completing ??= running.addApart().catch((error) => {
    running.completing = undefined;
    throw Object.assign(error, { type: 'no network' });
  });
  return running.completing;
}

/** Whether Python itself raised, so that it runs on: no part is missing, and another Python would do the same. */
const isRaised = ({ type }) => Boolean(type) && !['ImportError', 'ModuleNotFoundError'].includes(type);

/** The reply. A module that is missing is fetched; what a lean Python stops at is asked of the whole, which stays for the
    visit. */
async function reply(request, isComplete = false) {
  const asked = python;
  const running = await asked;
  const { answer, isWhole } = running;
  if (python !== asked) return reply(request); // it stopped at an earlier question
  try {
    const text = answer(request);
    if (typeof text !== 'string') throw new Error('Python has stopped');
    return text;
  } catch (error) {
    if (lacksModule(error) && !isComplete) {
      await complete(running);
      return reply(request, true);
    }
    if (isWhole || isRaised(error)) throw error;
    console.info('The whole Python starts:', error);
    postMessage({ ready: false });
    python = started(home, { whole: true });
    await python;
    postMessage({ ready: true });
    return reply(request);
  }
}

/** Resolves once nothing was asked for a while. */
async function quiet() {
  do await new Promise((rested) => setTimeout(rested, REST)); while (performance.now() - lastAsked < REST);
}

/** Reads every calculator before it is asked for, between the reader's questions; not what it would have to fetch. */
async function readCalculators() {
  const { slugs, answer } = await python;
  for (const slug of slugs) {
    if (performance.now() - lastAsked < REST) await quiet();
    try {
      answer(JSON.stringify({ slug, typed: {} }));
    } catch (error) {
      if (!lacksModule(error)) throw error;
    }
    await new Promise((others) => setTimeout(others));
  }
}

/** Makes what comes next quicker: keeps the files, reads the calculators while the reader leaves Python alone, and has a
    picture taken for the next visit, by a Python that no reader has used. */
async function prepare(bundle) {
  await keepRuntimeFiles(bundle);
  await quiet();
  if (!(navigator.deviceMemory < ENOUGH_MEMORY || await hasMemoryPicture(bundle))) {
    new Worker(new URL('picture-worker.js', import.meta.url), { type: 'module' }).postMessage({ bundle });
  }
  await readCalculators();
}

async function handle({ bundle, id, request }) {
  if (bundle) {
    home ??= bundle;
    python ??= start(bundle);
    await python;
    postMessage({ ready: true });
    prepare(bundle).catch(() => {}); // no room, or not allowed: what comes next is only slower
  } else {
    lastAsked = performance.now();
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
