/* One Python for the life of the visit: a worker that outlives instant navigation. */

/** What the page that is open says of itself.
    @param {string} name */
const said = (name) => /** @type {HTMLMetaElement | null} */ (document.querySelector(`meta[name="${name}"]`))?.content;

/** Where the Python of the page that is open is: its address is relative to the page's own. */
function bundleNamed() {
  const bundle = said('python-bundle');
  return bundle && new URL(bundle.replace(/\/?$/, '/'), document.baseURI).href;
}

const bundleAddress = bundleNamed();
const scripts = said('scripts-version');
/** What was asked, by id.
    @type {Map<number, { resolve(reply: unknown): void, reject(why: Error): void }>} */
const waiting = new Map();
const RETRY_AFTER = 10_000;
const LONGEST_ANSWER = 15_000; // ms without a sign of life after which a started Python is taken to hang
const LONGEST_SILENCE = 30_000; // the same of one that starts: it may have ended, or its script arrived empty

/** Why there is no answer: Python did not start, hangs, or stumbled over what was asked. */
export const [NO_START, HANGS, STUMBLED] = ['no start', 'hangs', 'stumbled'];

// With few cores, a page that shares them with Python's start halts as it opens.
/** @type {Promise<void>} */
const pageIsThere = new Promise((resolve) => {
  if (document.readyState === 'complete') resolve();
  else for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, () => setTimeout(resolve), { once: true });
});

/** @type {Worker | undefined} */
let worker;
let ready = false;
let lastId = 0;
let failedAt = -Infinity;
let failure = new Error('there is no Python beside this page', { cause: NO_START });
/** @type {ReturnType<typeof setTimeout> | undefined} */
let watch;
/** Draws a reply that nobody asked for.
    @type {((reply: Answer) => void) | undefined} */
let drawWarmUp;

/** @type {(run: () => void, options?: IdleRequestOptions) => void} */
const whenIdle = window.requestIdleCallback ?? ((run) => setTimeout(run, 500));

// The theme's navigation may bring a page of a newer site, whose fields neither these scripts nor this Python know: it is loaded
// whole. What was typed outlives that.
window.document$?.subscribe(() => {
  const bundle = bundleNamed();
  if (bundle && (bundle !== bundleAddress || said('scripts-version') !== scripts)) location.reload();
});

/** Whether Python runs. */
export const isReady = () => ready;

/** @param {string | undefined} message */
function fail(message, cause = NO_START) {
  worker?.terminate();
  worker = undefined;
  ready = false;
  clearTimeout(watch);
  failedAt = cause === NO_START ? performance.now() : -Infinity; // one that hung may be started anew at once
  failure = new Error(message, { cause });
  for (const { reject } of waiting.values()) reject(failure);
  waiting.clear();
}

/** Waits only so long for the next sign of life, while Python starts or has to answer. */
function watchWorker() {
  clearTimeout(watch);
  if (!worker || (ready && !waiting.size)) return;
  if (ready) watch = setTimeout(() => fail('Python does not answer', HANGS), LONGEST_ANSWER);
  else watch = setTimeout(() => fail('the worker says nothing'), LONGEST_SILENCE);
}

/** @param {MessageEvent<FromWorker>} event */
function receive({ data }) {
  if (data.failed) return fail(data.message);
  const { warmUp: warmedUp, id = 0, reply, error } = data;
  if (warmedUp !== undefined) return whenIdle(() => drawWarmUp?.(JSON.parse(warmedUp)));
  if (data.ready !== undefined) ready = data.ready;
  const asked = waiting.get(id);
  waiting.delete(id);
  watchWorker();
  if (reply !== undefined) asked?.resolve(JSON.parse(reply));
  else if (error !== undefined) asked?.reject(new Error(error, { cause: STUMBLED }));
}

/** Starts the worker; harmless when it runs already or has just failed. */
export async function startPython() {
  await pageIsThere;
  if (worker || !bundleAddress || performance.now() - failedAt < RETRY_AFTER) return;
  worker = new Worker(new URL('answer-worker.js', import.meta.url), { type: 'module' });
  worker.addEventListener('message', receive);
  worker.addEventListener('error', (event) => fail(event.message ?? 'the worker could not be loaded'));
  worker.postMessage({ bundle: bundleAddress });
  watchWorker();
}

/** The reply to a request. Rejects with an error whose cause says why there is none.
    @template {Asked} Request @param {Request} request @returns {Promise<ReplyTo<Request>>} */
export async function ask(request) {
  if (!worker) await startPython();
  if (!worker) throw failure;
  const id = ++lastId;
  worker.postMessage({ id, request: JSON.stringify(request) });
  const reply = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  watchWorker();
  return /** @type {Promise<ReplyTo<Request>>} */ (reply);
}

/** Has the worker warm up with the example that `exampleOf` gives once the page is at rest, if any; `draw` gets the replies.
    @param {() => Calculation | undefined} exampleOf @param {(reply: Answer) => void} draw */
export async function warmUp(exampleOf, draw) {
  await startPython();
  whenIdle(() => {
    const example = exampleOf();
    if (!worker || !example) return;
    drawWarmUp = draw;
    worker.postMessage({ example });
  });
}

/** Starts Python once the browser is idle, unless the reader pays for or saves data. */
export function startWhenIdle() {
  const { saveData, type, effectiveType = '' } = navigator.connection ?? {};
  if (saveData || type === 'cellular' || effectiveType.includes('2g')) return;
  const wait = () => whenIdle(startPython, { timeout: 5000 });
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
