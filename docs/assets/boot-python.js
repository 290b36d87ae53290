/* Starts Pyodide from its unpacked files: afresh, or from a picture of its memory taken after an earlier start. */

import { memoryPicture, runtimeFiles } from './runtime-files.js';

/** Awaits `use` while fetches of the given addresses, which Pyodide makes itself, get the given responses. */
async function answering(responses, use) {
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) => responses.get(String(address)) ?? fetch(address, options);
  try {
    return await use();
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Pyodide with our code beside it. Starts from the kept picture if asked to and if there is one. */
export async function boot(bundle, { fromPicture = false, toTakePicture = false }) {
  const runtime = new URL('../', bundle).href; // Pyodide itself: the folder around the one with our code
  const files = runtimeFiles(runtime, bundle);
  const script = import(`${runtime}pyodide.asm.mjs`);
  const picture = fromPicture ? memoryPicture(bundle) : undefined;
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const { wasm, zip, lock } = await files;
  const { default: createPyodideModule } = await script; // where Pyodide is a module; else it is global by now
  const options = {
    createPyodideModule,
    indexURL: runtime,
    stdLibURL: `${bundle}python.zip`,
    packageBaseUrl: bundle,
    lockFileContents: lock,
    _makeSnapshot: toTakePicture,
    _loadSnapshot: (await picture)?.arrayBuffer(), // read while the WebAssembly compiles
  };
  const responses = new Map([[`${runtime}pyodide.asm.wasm`, wasm], [`${bundle}python.zip`, zip]]);
  return answering(responses, () => loadPyodide(options));
}
