/* What a browser keeps of an offer: read field by field, shared by tabs, and never written over by what is older. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { reply as replyAs, started } from './fake-page.js';

const KEY = 'counterplay:negotiation';
const UNKNOWN = /foo/;
await import('../../docs/assets/python/ask-python.js'); // where the page says which Python it has
const negotiation = await import('../../docs/assets/negotiation/negotiation.js');
const { lastNotice } = await import('../../docs/assets/negotiation/notices.js');

let times = 0;
let isPythonThere = true;

/** What the storages of a page are, which refuse texts longer than `room`. */
function storage(room = Infinity) {
  const texts = new Map();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      if (text.length > this.room) throw new Error('full');
      texts.set(key, text);
    },
    removeItem: (key) => texts.delete(key),
    room,
  };
}

/** A page that opens, with what its browser and its tab keep; nothing of an earlier one hears what happens in it.
    @param {{ browser?: unknown, tab?: unknown, hash?: string }} [held] */
async function opened({ browser, tab, hash = '' } = {}) {
  const addresses = [];
  for (const [name, value] of Object.entries({
    document: Object.assign(new EventTarget(), { querySelector: () => null }),
    window: new EventTarget(),
    localStorage: storage(),
    sessionStorage: storage(),
    location: { hash, origin: 'https://example.org', pathname: '/counterplay/', search: '' },
    history: { state: null, replaceState: (_state, _title, address) => addresses.push(address) },
  })) Object.defineProperty(globalThis, name, { value, configurable: true });
  if (browser) localStorage.setItem(KEY, typeof browser === 'string' ? browser : JSON.stringify(browser));
  if (tab) sessionStorage.setItem(KEY, JSON.stringify(tab));
  const page = await import(`../../docs/assets/negotiation/saved-data.js?${times += 1}`);
  return {
    ...page,
    addresses,
    kept: (where = localStorage) => JSON.parse(where.getItem(KEY) ?? 'null'),
    hears(after, before = localStorage.getItem(KEY)) {
      const newValue = after && JSON.stringify(after);
      if (newValue) localStorage.setItem(KEY, newValue);
      else localStorage.removeItem(KEY);
      window.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, oldValue: before, newValue }));
    },
  };
}

const offer = (typed) => ({ version: 2, typed, where: {} });
const typed = () => negotiation.everything().typed;
const undo = () => lastNotice().act?.();

beforeEach(() => {
  isPythonThere = true;
  replyAs(function react({ bundle, id, request }) {
    if (!isPythonThere) return queueMicrotask(() => this.say({ failed: true, message: 'no Python' }));
    if (bundle) queueMicrotask(() => this.say({ ready: true }));
    const { saved } = JSON.parse(request ?? '{}');
    const problems = Object.keys(saved?.typed ?? {}).some((name) => UNKNOWN.test(name)) ? [{ field: '', message: 'No such field.' }] : [];
    if (request) queueMicrotask(() => this.say({ id, reply: JSON.stringify({ typed: saved?.typed, problems }) }));
  });
});

test('a field that Python does not know is left out by name, and what was kept stays whole', async () => {
  const kept = offer({ base: '180k', foo: 'bar', grant: '90k' });
  const page = await opened({ browser: kept });
  await page.checkSaved();
  assert.deepEqual(typed(), { base: '180k', grant: '90k' });
  assert.match(lastNotice().text, /without what cannot be read: foo\./);
  assert.equal(page.isRemembered(), false);
  negotiation.enter({ grant: '95k' }, 'x');
  assert.deepEqual(page.kept(), kept);
});

test('a field that is no text or too long is left out alone, at once', async () => {
  const kept = offer({ base: '180k', grant: 5, pasted: 'x'.repeat(10_001) });
  const page = await opened({ browser: kept });
  assert.deepEqual(typed(), { base: '180k' });
  assert.match(lastNotice().text, /grant, pasted\./);
  negotiation.enter({ sign_on: '5k' }, 'x');
  assert.deepEqual(page.kept(), kept);
});

test('after a reload, edits of the rest are not undone by what was kept', async () => {
  await opened({ browser: offer({ base: '180k', grant: 5 }), tab: offer({ base: '190k' }) });
  assert.deepEqual(typed(), { base: '190k' });
});

test('nothing that can be read is said, and left as it is', async () => {
  for (const browser of ['{', '3', '{"version": 9, "typed": {"base": "1"}}', '{"version": 2, "typed": {"base": 5}}']) {
    const page = await opened({ browser });
    assert(negotiation.isEmpty());
    assert.match(lastNotice().text, /left as it is/);
    negotiation.enter({ base: '1' }, 'x');
    assert.equal(localStorage.getItem(KEY), browser);
    assert.equal(page.isRemembered(), false);
  }
});

test('what was kept and is sound stays', async () => {
  const page = await opened({ browser: offer({ base: '180k' }) });
  await page.checkSaved();
  assert.deepEqual(typed(), { base: '180k' });
  assert(page.isRemembered());
});

test('a tab takes the changes of another field by field, and writes nothing back', async () => {
  const page = await opened({ browser: offer({ base: '180k', grant: '90k' }) });
  negotiation.enter({ sign_on: '5k' }, 'x');
  page.hears(offer({ base: '181k', sign_on: '5k' }));
  assert.deepEqual(typed(), { base: '181k', sign_on: '5k' });
  assert.deepEqual(page.kept(), offer({ base: '181k', sign_on: '5k' }));
});

test('a tab hears where a text is from now, though it is the same text', async () => {
  const kept = { ...offer({ base: '180k', liquidity_percent: '77' }), where: { liquidity_percent: negotiation.WORKED_OUT } };
  const page = await opened({ browser: kept });
  page.hears({ ...kept, where: { liquidity_percent: 'equity-value' } });
  assert.equal(negotiation.placeOf('liquidity_percent'), 'equity-value');
});

test('a tab with another offer shows the one that is now remembered whole, and Undo brings back its own for itself alone', async () => {
  const page = await opened();
  negotiation.enter({ base: '150k', grant: '400k' }, 'x');
  const other = offer({ base: '222k' });
  page.hears(other);
  assert.deepEqual(typed(), { base: '222k' });
  assert(page.isRemembered());
  undo();
  assert.deepEqual(typed(), { base: '150k', grant: '400k' });
  assert.equal(page.isRemembered(), false);
  page.hears(offer({ base: '223k' }));
  assert.deepEqual(typed(), { base: '150k', grant: '400k' });
  assert.deepEqual(page.kept(), offer({ base: '223k' }));
});

test('an empty tab, or one with the same, takes part without a word', async () => {
  for (const here of [{}, { base: '222k' }]) {
    const page = await opened();
    const before = lastNotice();
    if (here.base) negotiation.enter(here, 'x');
    page.hears(offer({ base: '222k', grant: '1k' }));
    assert.deepEqual(typed(), { base: '222k', grant: '1k' });
    assert(page.isRemembered());
    assert.equal(lastNotice(), before);
  }
});

test('Erase in one tab is not undone by a key in another', async () => {
  const page = await opened({ browser: offer({ base: '180k' }) });
  page.hears({ version: 2, typed: {}, erased: true });
  page.hears(null);
  assert(negotiation.isEmpty());
  negotiation.enter({ grant: '1k' }, 'x');
  assert.equal(page.kept(), null);
  assert.deepEqual(page.kept(sessionStorage).typed, { grant: '1k' });
});

test('a newer version of the site in another tab is not written over', async () => {
  const page = await opened({ browser: offer({ base: '180k' }) });
  const newer = { version: 3, offers: [] };
  page.hears(newer);
  negotiation.enter({ grant: '1k' }, 'x');
  assert.deepEqual(page.kept(), newer);
});

test('where there is no room, it is said once, and a reload brings back what was typed last', async () => {
  const page = await opened({ browser: offer({ base: '1' }) });
  localStorage.room = 60;
  negotiation.enter({ base: '180k', grant: '90k' }, 'x');
  assert.match(lastNotice().text, /no room/);
  assert.equal(page.kept().typed.base, '1');
  const [browser, tab] = [page.kept(), page.kept(sessionStorage)];
  const later = await opened({ browser, tab });
  assert.deepEqual(typed(), { base: '180k', grant: '90k' });
  negotiation.enter({ grant: '91k' }, 'x');
  assert.deepEqual(later.kept().typed, { base: '180k', grant: '91k' });
  assert.equal(later.kept(sessionStorage).isNewer, undefined);
});

test('Erase empties a storage that has no room, and one that is denied raises nothing', async () => {
  const page = await opened({ browser: offer({ base: '180k' }) });
  localStorage.room = 0;
  page.erase();
  assert.equal(page.kept(), null);
  const { setItem } = localStorage;
  Object.assign(localStorage, { getItem: assert.fail, setItem: assert.fail, removeItem: assert.fail });
  assert.equal(page.remember(true), false);
  page.erase();
  Object.assign(localStorage, { setItem });
});

test('a link leaves the address once it is opened, and comes back where Python could not start', async () => {
  const hash = `#offer=${encodeURIComponent(JSON.stringify(offer({ base: '222k' })))}`;
  const page = await opened({ hash });
  await page.openAddress();
  assert.deepEqual(typed(), { base: '222k' });
  assert.deepEqual(page.addresses, ['/counterplay/']);
  negotiation.replace({ typed: { base: '1' } });
  const failing = await opened({ hash, tab: offer({ base: '1' }) });
  isPythonThere = false;
  started.worker?.say({ failed: true, message: 'gone' });
  await failing.openAddress();
  assert.deepEqual(failing.addresses, ['/counterplay/', `/counterplay/${hash}`]);
  assert.match(lastNotice().text, /could not start/);
  assert.deepEqual(typed(), { base: '1' });
});
