/* Python in a worker. Told first `{bundle}`, the address of a folder ending in a slash; then asked `{id, request}` and
   answers `{id, reply}`, both JSON text. Says `{ready}` once Python runs, and `{failed, message}` if anything breaks. */

let python; // a promise of Python's `answer`, so that what is asked before it is there waits for it

async function start(bundle) {
  const runtime = new URL('../', bundle).href; // Pyodide itself: the folder around the one with our code
  const lockFile = fetch(`${bundle}lock.json`).then((response) => response.text());
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  // Fetches its script, the WebAssembly and the zip at once; names no address but ours.
  const pyodide = await loadPyodide({
    indexURL: runtime,
    stdLibURL: `${bundle}python.zip`,
    packageBaseUrl: bundle,
    lockFileContents: lockFile,
  });
  return pyodide.pyimport('calculators.answer').answer;
}

async function handle({ bundle, id, request }) {
  if (bundle) {
    python ??= start(bundle);
    await python;
    postMessage({ ready: true });
  } else {
    const answer = await python;
    postMessage({ id, reply: answer(request) });
  }
}

addEventListener('message', ({ data }) => {
  handle(data).catch((error) => postMessage({ failed: true, message: String(error.message ?? error) }));
});
