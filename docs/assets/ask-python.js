/* One Python for the life of the visit: a worker that outlives instant navigation. */

const bundle = document.querySelector('meta[name="python-bundle"]')?.content;
// Resolved once, while the address is still the one the relative path was written for.
const bundleAddress = bundle && new URL(bundle.replace(/\/?$/, '/'), document.baseURI).href;
const waiting = new Map();
const RETRY_AFTER = 10_000;

// With few cores, a page that shares them with Python's start halts as it opens.
const pageIsThere = new Promise((resolve) => {
  if (document.readyState === 'complete') resolve();
  else for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, () => setTimeout(resolve), { once: true });
});

let worker;
let lastId = 0;
let failedAt = -Infinity;
let failure = 'there is no Python beside this page';

function fail(message) {
  worker?.terminate();
  worker = undefined;
  failedAt = performance.now();
  failure = message;
  for (const { reject } of waiting.values()) reject(new Error(failure));
  waiting.clear();
}

function receive({ data }) {
  if (data.failed) return fail(data.message);
  if (!waiting.has(data.id)) return; // {ready: true}
  waiting.get(data.id).resolve(JSON.parse(data.reply));
  waiting.delete(data.id);
}

/** Starts the worker; harmless when it runs already or has just failed. */
export async function startPython() {
  await pageIsThere;
  if (worker || !bundleAddress || performance.now() - failedAt < RETRY_AFTER) return;
  worker = new Worker(new URL('answer-worker.js', import.meta.url), { type: 'module' });
  worker.addEventListener('message', receive);
  worker.addEventListener('error', (event) => fail(event.message ?? 'the worker could not be loaded'));
  worker.postMessage({ bundle: bundleAddress });
}

/** The reply to a request (JSON text), parsed. Rejects when Python cannot start. */
export async function ask(request) {
  await startPython();
  if (!worker) throw new Error(failure);
  const id = ++lastId;
  worker.postMessage({ id, request });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

/** Starts Python once the browser is idle, unless the reader pays for or saves data. */
export function warmUpWhenIdle() {
  const { saveData, type, effectiveType = '' } = navigator.connection ?? {};
  if (saveData || type === 'cellular' || effectiveType.includes('2g')) return;
  const whenIdle = window.requestIdleCallback ?? ((run) => setTimeout(run, 2000));
  const wait = () => whenIdle(startPython, { timeout: 5000 });
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
