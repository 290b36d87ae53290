/* The runtime's large files: from the browser's store as they were unpacked last time, else from the network. */

import { unpack, zstd } from './unpack.js';

const STORE = 'counterplay-python';
const ABOUT = 'x-about';
const TYPES = { wasm: 'application/wasm', zip: 'application/zip', picture: 'application/octet-stream' };

let decoder;
let arrived; // what a lean start fetched, to be kept once Python runs

/** The store, or undefined where there is none, as in some private windows. */
async function openStore() {
  return globalThis.caches?.open(STORE).catch(() => undefined);
}

const keyOf = (bundle, name) => `${bundle}python.${name}`;

async function keep(store, bundle, name, parts, about) {
  const headers = { 'content-type': TYPES[name], [ABOUT]: JSON.stringify(about) };
  await store.put(keyOf(bundle, name), new Response(new Blob(parts), { headers }));
}

/** What is in the packed file at an address, as responses by name that fill as it arrives; what comes with it; its parts. */
async function fetched(address, runtime) {
  decoder ??= zstd(fetch(`${runtime}zstd.wasm`));
  const { about, files } = await unpack(fetch(address), decoder);
  const found = { about, parts: {} };
  const open = {};
  for (const name of Object.keys(about.files)) {
    const stream = new ReadableStream({ start(controller) { open[name] = controller; } });
    found[name] = new Response(stream, { headers: { 'content-type': TYPES[name] } });
  }
  async function fill() {
    for await (const [name, parts] of files) {
      found.parts[name] = [];
      for await (const part of parts) {
        found.parts[name].push(part);
        open[name].enqueue(part);
      }
      open[name].close();
    }
  }
  fill().catch((error) => Object.values(open).forEach((controller) => controller.error(error)));
  return found;
}

/** The lean files: WebAssembly and Python's zip as responses, and what goes with them. */
async function leanFiles(runtime, bundle) {
  const store = await openStore();
  const [wasm, zip] = await Promise.all(['wasm', 'zip'].map((name) => store?.match(keyOf(bundle, name))));
  if (wasm && zip) return { wasm, zip, about: JSON.parse(zip.headers.get(ABOUT)) };
  arrived = await fetched(`${bundle}python.packed`, runtime);
  return arrived;
}

/** The same; where the lean WebAssembly was found wanting, with the `whole`. */
export async function runtimeFiles(runtime, bundle, whole) {
  const [lean, instead] = await Promise.all([
    leanFiles(runtime, bundle),
    whole && fetched(`${runtime}pyodide.packed`, runtime),
  ]);
  return { ...lean, ...instead && { wasm: instead.wasm } };
}

/** The zip of what is fetched only once it is missed. */
export async function apartFile(runtime, bundle) {
  const { zip } = await fetched(`${bundle}apart.packed`, runtime);
  return new Uint8Array(await zip.arrayBuffer());
}

/** Keeps what arrived, unpacked, for the next visit; drops what an older version kept. */
export async function keepRuntimeFiles(bundle) {
  const store = await openStore();
  const names = Object.keys(TYPES);
  const wanted = new Set(names.map((name) => keyOf(bundle, name)));
  for (const { url } of await store.keys()) if (!wanted.has(url)) await store.delete(url);
  const { parts = {}, about } = arrived ?? {};
  for (const [name, some] of Object.entries(parts)) await keep(store, bundle, name, some, about);
  arrived = undefined;
}

/** Whether a picture of Python's memory is kept. */
export async function hasMemoryPicture(bundle) {
  return Boolean(await (await openStore())?.match(keyOf(bundle, 'picture')));
}

/** The kept picture of Python's memory, or undefined. */
export async function memoryPicture(bundle) {
  const kept = await (await openStore())?.match(keyOf(bundle, 'picture'));
  const bytes = await kept?.arrayBuffer();
  if (kept && bytes.byteLength !== JSON.parse(kept.headers.get(ABOUT)).bytes) throw new Error('the picture is cut short');
  return bytes;
}

/** Keeps a picture of Python's memory. */
export async function keepMemoryPicture(bundle, picture) {
  await keep(await openStore(), bundle, 'picture', [picture], { bytes: picture.byteLength });
}

/** Forgets everything kept: what could not be started once is fetched anew. */
export async function dropRuntimeFiles() {
  arrived = undefined;
  await globalThis.caches?.delete(STORE);
}
