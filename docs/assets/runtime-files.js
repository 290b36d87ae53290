/* The runtime's large files: from the browser's store as they were unpacked last time, else from the network. */

import { unpack, zstd } from './unpack.js';

const STORE = 'counterplay-python';
const ABOUT = 'x-about';
const PICTURE = 'memory.picture';

const wanted = new Set();
const arrived = new Map(); // address → what is to be kept of it

let decoder;

/** The store, or undefined where there is none, as in some private windows. */
async function openStore() {
  return globalThis.caches?.open(STORE).catch(() => undefined);
}

/** The file at an address, unpacked, and its header. `folder` holds the decoder. */
async function file(address, type, folder, store) {
  wanted.add(address);
  const kept = await store?.match(address);
  if (kept) return { about: JSON.parse(kept.headers.get(ABOUT)), response: kept };
  decoder ??= zstd(fetch(`${folder}zstd.wasm`));
  const { about, frames } = await unpack(fetch(address), decoder);
  const headers = { 'content-type': type, [ABOUT]: JSON.stringify(about) };
  const parts = [];
  const stream = new ReadableStream({
    async pull(controller) {
      const { done, value } = await frames.next();
      if (!done) {
        parts.push(value);
        controller.enqueue(value);
        return;
      }
      arrived.set(address, { parts, headers });
      controller.close();
    },
  });
  return { about, response: new Response(stream, { headers }) };
}

/** Pyodide's WebAssembly and Python's zip as responses, and the list of packages that goes with them. */
export async function runtimeFiles(runtime, bundle) {
  const store = await openStore();
  const [wasm, zip] = await Promise.all([
    file(`${runtime}pyodide.packed`, 'application/wasm', runtime, store),
    file(`${bundle}python.packed`, 'application/zip', runtime, store),
  ]);
  return { wasm: wasm.response, zip: zip.response, lock: zip.about.lock };
}

/** Keeps what arrived, unpacked, for the next visit; drops what an older version kept. */
export async function keepRuntimeFiles(bundle) {
  const store = await openStore();
  wanted.add(bundle + PICTURE);
  for (const request of await store.keys()) if (!wanted.has(request.url)) await store.delete(request);
  for (const [address, { parts, headers }] of arrived) await store.put(address, new Response(new Blob(parts), { headers }));
  arrived.clear();
}

/** Whether a picture of Python's memory is kept. */
export async function hasMemoryPicture(bundle) {
  return Boolean(await (await openStore())?.match(bundle + PICTURE));
}

/** The kept picture of Python's memory, or undefined. */
export async function memoryPicture(bundle) {
  const kept = await (await openStore())?.match(bundle + PICTURE);
  const bytes = await kept?.arrayBuffer();
  if (kept && bytes.byteLength !== JSON.parse(kept.headers.get(ABOUT)).bytes) throw new Error('the picture is cut short');
  return bytes;
}

/** Keeps a picture of Python's memory. */
export async function keepMemoryPicture(bundle, bytes) {
  const headers = { [ABOUT]: JSON.stringify({ bytes: bytes.byteLength }) };
  await (await openStore()).put(bundle + PICTURE, new Response(new Blob([bytes]), { headers }));
}

/** Forgets everything kept: what could not be started once is fetched anew. */
export async function dropRuntimeFiles() {
  await globalThis.caches?.delete(STORE);
}
