/* What scripts find in a browser, as far as the tests need it: a document that hears events, storage, and a worker that the
   test answers for. Imported before any script of the site. */
import { readFileSync } from 'node:fs';

export const contract = JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8'));

/** Every exchange of the contract, by its name. */
export const exchanges = Object.fromEntries(Object.values(contract).flatMap((kind) => Object.entries(kind)));

function storage() {
  const texts = new Map();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => { texts.set(key, text); },
    removeItem: (key) => { texts.delete(key); },
  };
}

/** The last worker that was started, and what it was told. */
export const started = {
  /** @type {Worker | undefined} */
  worker: undefined,
  /** @type {ToWorker[]} */
  told: [],
};

class Worker extends EventTarget {
  isEnded = false;

  constructor() {
    super();
    Object.assign(started, { worker: this, told: [] });
  }

  /** What the test has it do with a message. */
  reactTo(_message) {}

  postMessage(message) {
    started.told.push(message);
    this.reactTo(message);
  }

  terminate() {
    this.isEnded = true;
  }

  say(data) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

/** Has workers reply what Python replied when the contract was written. */
export function replyByContract() {
  const replies = new Map(Object.values(exchanges).map((one) => [JSON.stringify(one.request), JSON.stringify(one.reply)]));
  Worker.prototype.reactTo = function react({ bundle, id, request }) {
    if (bundle) queueMicrotask(() => this.say({ ready: true }));
    if (request) queueMicrotask(() => this.say({ id, reply: replies.get(request) }));
  };
}

/** Has workers react otherwise. */
export function reply(react) {
  Worker.prototype.reactTo = react;
}

class FakeEvent extends Event {
  /** @param {string} type @param {CustomEventInit} [init] */
  constructor(type, { detail } = {}) {
    super(type);
    this.detail = detail;
  }
}

const document = Object.assign(new EventTarget(), {
  readyState: 'complete',
  baseURI: 'https://example.org/counterplay/calculators/x/',
  querySelector: () => ({ content: '../../assets/python/a/b' }),
});

for (const [name, value] of Object.entries({
  document,
  Worker,
  window: new EventTarget(),
  CustomEvent: globalThis.CustomEvent ?? FakeEvent,
  localStorage: storage(),
  sessionStorage: storage(),
  location: { hash: '', origin: 'https://example.org', pathname: '/counterplay/', search: '' },
  history: { state: null, replaceState() {} },
})) Object.defineProperty(globalThis, name, { value, configurable: true });
