/* Python in a worker. Told first `{bundle}`, the address of a folder ending in a slash; then asked `{id, request}` and
   answers `{id, reply}`, both JSON text. Says `{ready}` once Python runs, and `{failed, message}` if anything breaks. */

import { dropRuntimeFiles, keepRuntimeFiles, runtimeFiles } from './runtime-files.js';

let python; // a promise of Python's `answer`, so that what is asked before it is there waits for it

async function start(bundle) {
  const runtime = new URL('../', bundle).href; // Pyodide itself: the folder around the one with our code
  const files = runtimeFiles(runtime, bundle);
  const script = import(`${runtime}pyodide.asm.mjs`);
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const { wasm, zip, lock } = await files;

  // Pyodide fetches these two by itself, and is given them instead, the one while it is still arriving.
  const instead = new Map([[`${runtime}pyodide.asm.wasm`, wasm], [`${bundle}python.zip`, zip]]);
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) => instead.get(String(address)) ?? fetch(address, options);
  const pyodide = await loadPyodide({
    createPyodideModule: (await script).default,
    indexURL: runtime,
    stdLibURL: `${bundle}python.zip`,
    packageBaseUrl: bundle,
    lockFileContents: lock,
  });
  globalThis.fetch = fetch;
  return pyodide.pyimport('calculators.answer').answer;
}

async function handle({ bundle, id, request }) {
  if (bundle) {
    python ??= start(bundle);
    await python;
    postMessage({ ready: true });
    keepRuntimeFiles().catch(() => {}); // no room, or not allowed: fetched again next time
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
