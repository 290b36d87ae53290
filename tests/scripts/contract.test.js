/* The browser's side of the contract: the requests it makes, and what becomes of the replies. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchanges, reply, replyByContract, started } from './fake-page.js';
import { examples, variants } from '../../docs/assets/python/warm-up.js';

const calls = await import('../../docs/assets/python/python-calls.js');
const { ask, HANGS, NO_START, STUMBLED } = await import('../../docs/assets/python/ask-python.js');
const LONGEST_ANSWER = 15_000; // ms
const LONGEST_SILENCE = 30_000; // ms
const ABOUT_PYTHON = ['addModules', 'isRaised', 'lacksModule', 'packMissed', 'pythonSide']; // make no request
/** The module anew, as in another tab. */
const another = (name) => import(`../../docs/assets/python/ask-python.js?${name}`);
const OFFER = exchanges['an offer'].request;

for (const [name, { call, given, request }] of Object.entries(exchanges)) {
  test(`the request of "${name}" is made as Python knows it`, () => {
    assert.deepEqual(calls[call](...given), request);
  });

  test(`the reply to "${name}" arrives as Python gave it`, async () => {
    replyByContract();
    assert.deepEqual(await ask(calls[call](...given)), exchanges[name].reply);
  });
}

test('no function asks Python what is not in the contract', () => {
  const asked = new Set(Object.values(exchanges).map(({ call }) => call));
  const requests = Object.keys(calls).filter((name) => !ABOUT_PYTHON.includes(name));
  assert.deepEqual(requests.sort(), [...asked].sort());
});

test('the worker is told where Python is, and asked in JSON with a number', async () => {
  replyByContract();
  await ask(OFFER);
  const { id, request } = started.told.at(-1) ?? {};
  assert.equal(typeof id, 'number');
  assert.deepEqual(JSON.parse(request ?? ''), OFFER);
  assert.deepEqual(started.told[0], { bundle: 'https://example.org/counterplay/assets/python/a/b/' });
});

test('a request that Python stumbles over fails alone', async () => {
  reply(function stumble({ id }) { queueMicrotask(() => this.say({ id, error: 'ZeroDivisionError' })); });
  await assert.rejects(ask(OFFER), { cause: STUMBLED, message: 'ZeroDivisionError' });
  replyByContract();
  assert.deepEqual(await ask(OFFER), exchanges['an offer'].reply);
});

test('a Python that hangs is ended, and one is started anew for the next request', async (context) => {
  const { setTimeout } = globalThis;
  context.after(() => Object.assign(globalThis, { setTimeout }));
  const { worker } = started;
  const timedOut = new Promise((resolve) => {
    Object.assign(globalThis, { setTimeout: (run, delay) => { if (delay === LONGEST_ANSWER) resolve(run); } });
  });
  reply(() => {});
  const waiting = assert.rejects(ask(OFFER), { cause: HANGS });
  (await timedOut)();
  await waiting;
  assert(worker?.isEnded);
  replyByContract();
  assert.deepEqual(await ask(OFFER), exchanges['an offer'].reply);
  assert.notEqual(started.worker, worker);
});

test('a Python that cannot start fails whatever waits, and is not tried at once again', async () => {
  reply(function fail({ id }) { if (id) queueMicrotask(() => this.say({ failed: true, message: 'no room' })); });
  await assert.rejects(ask(OFFER), { cause: NO_START, message: 'no room' });
  const { worker } = started;
  replyByContract();
  await assert.rejects(ask(OFFER), { cause: NO_START });
  assert.equal(started.worker, worker);
});

test('a worker that ends, or arrives empty, is given up, and so is what waits for it', async (context) => {
  const { setTimeout } = globalThis;
  context.after(() => Object.assign(globalThis, { setTimeout }));
  const fresh = await another('silent');
  const silent = new Promise((resolve) => {
    Object.assign(globalThis, { setTimeout: (run, delay) => { if (delay === LONGEST_SILENCE) resolve(run); } });
  });
  reply(() => {});
  const waiting = assert.rejects(fresh.ask(OFFER), { cause: NO_START });
  (await silent)();
  await waiting;
  assert(started.worker?.isEnded);
});

test('a sign of life is no answer, and gives more time', async (context) => {
  const { setTimeout, clearTimeout } = globalThis;
  context.after(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  const fresh = await another('alive');
  const running = new Set();
  Object.assign(globalThis, {
    setTimeout: (_, delay) => { if (delay === LONGEST_SILENCE) running.add(running.size); return running.size; },
    clearTimeout: (at) => { if (at) running.delete(at - 1); },
  });
  reply(() => {});
  await fresh.startPython();
  const asked = fresh.ask(OFFER);
  await Promise.resolve();
  started.worker?.say({});
  assert.equal(running.size, 1);
  started.worker?.say({ failed: true, message: 'enough' });
  await assert.rejects(asked, { cause: NO_START });
  assert.equal(running.size, 0);
});

test('the warm-up asks what a page asks, each time with another number, and every example', () => {
  const example = calls.shownAnswer('total-comp', { company: 'Birch', base: '$180,000', grant: '200,000' }, ['a']);
  const warm = [...variants(example)];
  assert.equal(new Set(warm.map(({ typed }) => typed.base)).size, warm.length);
  assert.deepEqual(warm[1], { ...example, typed: { ...example.typed, base: '180002' } });
  const wordless = { slug: 'messages', typed: { company: 'Birch' } };
  assert.deepEqual([...variants(wordless)][0], wordless);
  assert.deepEqual(examples(['counter-ask']), [exchanges['nothing typed'].request]);
});
