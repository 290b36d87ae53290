/* The runtime's large files: from the browser's store as they were unpacked last time, else from the network. */

import { unpack, zstd } from './unpack.js';

const STORE = 'counterplay-python';
const ABOUT = 'x-about';
/** @typedef {keyof typeof TYPES} Name */
/** @typedef {import('./unpack.js').About} About */
/** @typedef {{ wasm: Response, zip: Response, about: About }} Files */

const TYPES = { wasm: 'application/wasm', zip: 'application/zip', picture: 'application/octet-stream' };

/** @type {ReturnType<typeof zstd> | undefined} */
let decoder;
/** What comes apart, as the files that Python started from say.
    @type {Packs} */
let packs = {};
/** What a lean start fetched, to be stored once Python runs.
    @type {Awaited<ReturnType<typeof fetched>> | undefined} */
let arrived;
/** How files are fetched: past the browser's cache once a start has failed, as the failure may be what it keeps.
    @type {RequestInit} */
let how = {};

/** The store, or undefined where there is none, as in some private windows. */
async function openStore() {
  return globalThis.caches?.open(STORE).catch(() => undefined);
}

/** @param {string} bundle @param {Name} name */
const keyOf = (bundle, name) => `${bundle}python.${name}`;

/** @param {Cache} store @param {string} bundle @param {Name} name @param {BlobPart[]} parts @param {object} about */
async function keep(store, bundle, name, parts, about) {
  const headers = { 'content-type': TYPES[name], [ABOUT]: JSON.stringify(about) };
  await store.put(keyOf(bundle, name), new Response(new Blob(parts), { headers }));
}

/** What is in the packed file at an address, as responses by name that fill as it arrives; what comes with it; its parts.
    @param {string} address @param {string} runtime */
async function fetched(address, runtime) {
  decoder ??= zstd(fetch(`${runtime}zstd.wasm`, how));
  const { about, files } = await unpack(fetch(address, how), decoder);
  /** @type {Record<string, Response>} */
  const responses = {};
  /** @type {Record<string, Uint8Array<ArrayBuffer>[]>} */
  const parts = {};
  /** @type {Record<string, ReadableStreamDefaultController>} */
  const open = {};
  for (const name of Object.keys(about.files)) {
    const stream = new ReadableStream({ start(controller) { open[name] = controller; } });
    responses[name] = new Response(stream, { headers: { 'content-type': TYPES[/** @type {Name} */ (name)] } });
  }
  async function fill() {
    for await (const [name, coming] of files) {
      parts[name] = [];
      for await (const part of coming) {
        parts[name].push(part);
        open[name].enqueue(part);
      }
      open[name].close();
    }
  }
  fill().catch((error) => Object.values(open).forEach((controller) => controller.error(error)));
  return { responses, about, parts };
}

/** What was stored with a file.
    @param {Response} stored */
const aboutOf = (stored) => JSON.parse(stored.headers.get(ABOUT) ?? '');

/** The lean files: WebAssembly and Python's zip as responses, and what goes with them.
    @param {string} runtime @param {string} bundle @returns {Promise<Files>} */
async function leanFiles(runtime, bundle) {
  const store = await openStore();
  const [wasm, zip] = await Promise.all([store?.match(keyOf(bundle, 'wasm')), store?.match(keyOf(bundle, 'zip'))]);
  if (wasm && zip) {
    const about = aboutOf(zip);
    packs = about.packs;
    return { wasm, zip, about };
  }
  arrived = await fetched(`${bundle}python.packed`, runtime);
  const { responses, about } = arrived;
  packs = about.packs;
  return { wasm: responses.wasm, zip: responses.zip, about };
}

/** The same; where the lean WebAssembly was found wanting, with the `whole`.
    @param {string} runtime @param {string} bundle @param {boolean} whole @returns {Promise<Files>} */
export async function runtimeFiles(runtime, bundle, whole) {
  const [lean, instead] = await Promise.all([
    leanFiles(runtime, bundle),
    whole ? fetched(`${runtime}pyodide.packed`, runtime) : undefined,
  ]);
  return { ...lean, ...instead && { wasm: instead.responses.wasm } };
}

/** The modules of each pack, once Python has started. */
export const packsKnown = () => packs;

/** The zip of a pack, which is fetched only once it is missed.
    @param {string} runtime @param {string} bundle @param {string} pack */
export async function packFile(runtime, bundle, pack) {
  const { responses: { zip } } = await fetched(`${bundle}${pack}.packed`, runtime);
  return new Uint8Array(await zip.arrayBuffer());
}

/** Keeps what arrived, unpacked, for the next visit; drops what an older version stored.
    @param {string} bundle */
export async function keepRuntimeFiles(bundle) {
  const store = await openStore();
  if (!store) return;
  const names = /** @type {Name[]} */ (Object.keys(TYPES));
  const wanted = new Set(names.map((name) => keyOf(bundle, name)));
  for (const { url } of await store.keys()) if (!wanted.has(url)) await store.delete(url);
  for (const name of names) if (arrived?.parts[name]) await keep(store, bundle, name, arrived.parts[name], arrived.about);
  arrived = undefined;
}

/** Whether a picture of Python's memory is stored.
    @param {string} bundle */
export async function hasMemoryPicture(bundle) {
  return Boolean(await (await openStore())?.match(keyOf(bundle, 'picture')));
}

/** The stored picture of Python's memory, or undefined.
    @param {string} bundle */
export async function memoryPicture(bundle) {
  const stored = await (await openStore())?.match(keyOf(bundle, 'picture'));
  if (!stored) return undefined;
  const bytes = await stored.arrayBuffer();
  if (bytes.byteLength !== aboutOf(stored).bytes) throw new Error('the picture is cut short');
  return bytes;
}

/** Keeps a picture of Python's memory.
    @param {string} bundle @param {Uint8Array<ArrayBuffer>} picture */
export async function keepMemoryPicture(bundle, picture) {
  const store = await openStore();
  if (store) await keep(store, bundle, 'picture', [picture], { bytes: picture.byteLength });
}

/** Forgets everything stored: what could not be started once is fetched anew. */
export async function dropRuntimeFiles() {
  arrived = decoder = undefined;
  how = { cache: 'reload' };
  await globalThis.caches?.delete(STORE);
}
