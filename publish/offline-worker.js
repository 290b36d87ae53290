/* Keeps the whole site for when there is no network. Above stand, written at build time, FILES: {address: hash of the
   file}, PYTHON: [address] and, among these, APART: [address]; addresses are relative to the site.

   Pages come from the network first, so that nobody reads yesterday's. Everything else is left to the browser while the
   network is there: it starts Python faster from its own cache than from a service worker's. */

const HOME = new URL('./', location.href).href;
const STORE = 'counterplay';
const PAGE = /(^|\/|\.html)$/;

let reachable = true;

/** @param {string} address */
const keyOf = (address) => `${HOME}${address}${FILES[address] ? `?${FILES[address]}` : ''}`;
const openStore = () => caches.open(STORE);

/** Fetches what is new or changed, one at a time so that the reader's own page is not slowed. */
async function keepFiles() {
  const store = await openStore();
  const kept = new Set((await store.keys()).map(({ url }) => url));
  for (const address of Object.keys(FILES)) {
    if (kept.has(keyOf(address))) continue;
    const response = await fetch(HOME + address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await store.put(keyOf(address), response);
  }
}

/** Copies Python from the browser's own cache, if a page has used it: it is never fetched for this alone. What is apart is,
    once the rest is here, so that every calculator works without a network. */
async function keepPython() {
  const store = await openStore();
  for (const address of PYTHON) {
    if (await store.match(keyOf(address))) continue;
    const request = new Request(HOME + address, { cache: 'only-if-cached', mode: 'same-origin' });
    const response = await fetch(request).catch(() => undefined);
    if (!response?.ok) continue;
    await store.put(keyOf(address), response);
  }
  for (const address of APART) {
    const rest = address.replace(/[^/]*$/, 'python.packed');
    if (!(await store.match(keyOf(rest))) || await store.match(keyOf(address))) continue;
    const response = await fetch(HOME + address).catch(() => undefined);
    if (response?.ok) await store.put(keyOf(address), response);
  }
}

async function dropOld() {
  const store = await openStore();
  const wanted = new Set([...Object.keys(FILES), ...PYTHON].map(keyOf));
  for (const request of await store.keys()) if (!wanted.has(request.url)) await store.delete(request);
}

/** @param {string} address */
async function stored(address) {
  return (await openStore()).match(keyOf(address));
}

/** @param {Request} request @param {string} address */
async function page(request, address) {
  try {
    const response = await fetch(request);
    reachable = true;
    return response;
  } catch {
    reachable = false;
    return (await stored(address)) ?? (await stored('404.html')) ?? Response.error();
  }
}

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(keepFiles());
});

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOld(), clients.claim(), keepPython()]));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return;
  const address = decodeURI(request.url.slice(HOME.length)).replace(/[?#].*/s, '');
  if (PAGE.test(address)) {
    event.respondWith(page(request, address));
    event.waitUntil(keepPython());
  } else if (!reachable || !navigator.onLine) {
    event.respondWith(stored(address).then((found) => found ?? fetch(request)));
  }
});
