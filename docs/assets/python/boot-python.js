/* Starts Pyodide from its unpacked files: afresh, or from a picture of its memory taken after an earlier start. */

import { addModules } from './python-calls.js';
import { memoryPicture, packFile, packsKnown, runtimeFiles } from './runtime-files.js';

const MODULES = ['pyodide.asm.mjs', 'pyodide.mjs']; // of later versions of Pyodide; the first else makes itself known

/** Pyodide itself: the folder around the one with our code.
    @param {string} bundle */
const runtimeOf = (bundle) => new URL('../', bundle).href;

/** Fetches Pyodide's modules past the browser's cache, which may keep a failure of them: an import cannot ask for that.
    @param {string} bundle */
export async function fetchModulesAnew(bundle) {
  await Promise.allSettled(MODULES.map((name) => fetch(runtimeOf(bundle) + name, { cache: 'reload' })));
}

/** Awaits `use` while Pyodide is handed, whenever it goes to fetch or compile its own files, what is here already.
    @template Result
    @param {{ module: WebAssembly.Module, zip: Response }} files @param {() => Promise<Result>} use */
async function handing({ module, zip }, use) {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  globalThis.fetch = async (address, options) => {
    const name = String(address);
    if (name.endsWith('.zip')) return zip;
    return name.endsWith('.wasm') ? new Response() : fetch(address, options); // what is compiled already is not read
  };
  WebAssembly.instantiateStreaming = async (_, imports) => (
    { module, instance: await WebAssembly.instantiate(module, imports) }
  );
  try {
    return await use();
  } finally {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

/** Pyodide with our code beside it: lean unless the `whole` is asked for, from the stored picture if asked to and if there
    is one. A lean one stops at whatever was left out of it; it never answers otherwise than the whole.
    @param {string} bundle @param {{ whole?: boolean, fromPicture?: boolean, toTakePicture?: boolean }} how */
export async function boot(bundle, { whole = false, fromPicture = false, toTakePicture = false } = {}) {
  const runtime = runtimeOf(bundle);
  const files = runtimeFiles(runtime, bundle, whole);
  // Compiled here, while all else is on its way: Pyodide itself would not say so if that failed.
  const compiled = files.then(async ({ wasm }) => (
    WebAssembly.compileStreaming?.(wasm) ?? WebAssembly.compile(await wasm.arrayBuffer())
  ));
  const picture = fromPicture ? memoryPicture(bundle) : undefined;
  const [{ zip, about: { lock } }, { default: createPyodideModule }, { loadPyodide }, _loadSnapshot, module] = await Promise.all([
    files,
    ...MODULES.map((name) => import(runtime + name)),
    picture,
    compiled,
  ]);
  return handing({ module, zip }, () => loadPyodide({
    createPyodideModule,
    indexURL: runtime,
    stdLibURL: `${bundle}python.zip`,
    packageBaseUrl: bundle,
    lockFileContents: lock,
    _makeSnapshot: toTakePicture,
    _loadSnapshot,
  }));
}

/** Gives a running Pyodide a pack of modules that few readers need.
    @param {Pyodide} pyodide @param {string} bundle @param {string} pack */
export async function addPack(pyodide, bundle, pack) {
  addModules(pyodide, pack, await packFile(runtimeOf(bundle), bundle, pack), packsKnown()[pack]);
}
