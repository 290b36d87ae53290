/* Python in a worker. Told first `{bundle}`, the address of a folder ending in a slash; then asked `{id, request}` and
   answers `{id, reply}`, both JSON text. Says `{ready}` once Python runs, and `{failed, message}` if anything breaks. */

import { boot } from './boot-python.js';
import { dropRuntimeFiles, hasMemoryPicture, keepRuntimeFiles } from './runtime-files.js';

const REST = 1000; // ms from the start until a picture is taken for the next one
const ENOUGH_MEMORY = 4; // GiB: a second Python runs while the picture is taken

let python; // a promise of Python's `answer`, so that what is asked before it is there waits for it

const answerOf = (pyodide) => pyodide.pyimport('calculators.answer').answer;

async function start(bundle) {
  try {
    const answer = answerOf(await boot(bundle, { fromPicture: true }));
    answer(''); // what cannot say that this is no question is not to be trusted with one
    return answer;
  } catch (error) { // whatever was kept may be to blame: once more without
    await dropRuntimeFiles();
    console.info('Python starts anew:', error);
    return answerOf(await boot(bundle, {}));
  }
}

/** Makes the next start quicker: keeps the files, and has a picture taken by a Python that no reader has used. */
async function prepareNext(bundle) {
  await keepRuntimeFiles(bundle);
  if (navigator.deviceMemory < ENOUGH_MEMORY || await hasMemoryPicture(bundle)) return;
  await new Promise((rested) => setTimeout(rested, REST));
  new Worker(new URL('picture-worker.js', import.meta.url), { type: 'module' }).postMessage({ bundle });
}

async function handle({ bundle, id, request }) {
  if (bundle) {
    python ??= start(bundle);
    await python;
    postMessage({ ready: true });
    prepareNext(bundle).catch(() => {}); // no room, or not allowed: the next start is like this one
  } else {
    const answer = await python;
    postMessage({ id, reply: answer(request) });
  }
}

addEventListener('message', ({ data }) => {
  handle(data).catch((error) => {
    dropRuntimeFiles().catch(() => {});
    postMessage({ failed: true, message: String(error.message ?? error) });
  });
});
