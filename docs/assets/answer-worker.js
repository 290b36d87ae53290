/* Python in a worker. Told first `{bundle}`, the address of a folder ending in a slash; then asked `{id, request}` and
   answers `{id, reply}`, both JSON text. Says `{ready}` once Python runs, and `{failed, message}` if anything breaks. */

import { boot } from './boot-python.js';
import { dropRuntimeFiles, hasMemoryPicture, keepRuntimeFiles } from './runtime-files.js';

const REST = 1000; // ms from the start until a picture is taken for the next one
const ENOUGH_MEMORY = 4; // GiB: a second Python runs while the picture is taken

const STARTS = [{ fromPicture: true }, {}, { whole: true }]; // each is tried if the one before it fails

let home; // the bundle's address
let python; // a promise of Python's `answer`, so that what is asked before it is there waits for it

/** Python's `answer`, once it has shown that it can say what is no question. */
async function started(bundle, how) {
  const { answer } = (await boot(bundle, how)).pyimport('calculators.answer');
  answer('');
  return answer;
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

/** The reply. What a lean Python stops at is asked of the whole, which stays for the visit. */
async function reply(request) {
  const answer = await python;
  try {
    return answer(request);
  } catch (error) {
    console.info('The whole Python starts:', error);
    python = started(home, { whole: true });
    return (await python)(request);
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
    home ??= bundle;
    python ??= start(bundle);
    await python;
    postMessage({ ready: true });
    prepareNext(bundle).catch(() => {}); // no room, or not allowed: the next start is like this one
  } else {
    postMessage({ id, reply: await reply(request) });
  }
}

addEventListener('message', ({ data }) => {
  handle(data).catch((error) => {
    dropRuntimeFiles().catch(() => {});
    postMessage({ failed: true, message: String(error.message ?? error) });
  });
});
