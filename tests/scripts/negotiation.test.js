/* The reader's negotiation in the page: what it holds, what it asks about, and how it is saved and opened. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { exchanges, replyByContract } from './fake-page.js';

const negotiation = await import('../../docs/assets/negotiation/negotiation.js');
const saved = await import('../../docs/assets/negotiation/saved-data.js');
const { lastNotice } = await import('../../docs/assets/negotiation/notices.js');

beforeEach(() => {
  replyByContract();
  negotiation.replace({});
});

test('nothing typed asks for the example', () => {
  assert.deepEqual(negotiation.typedFor('total-comp'), {});
});

test('once anything was typed, every calculator is asked with a base and a day, and with what is its own', () => {
  negotiation.enter({ grant: '200k', 'total-comp.years': '5', 'timeline.base': '1' }, 'total-comp');
  assert.deepEqual(negotiation.typedFor('total-comp'), { base: '', today: negotiation.today(), grant: '200k', years: '5' });
  assert.deepEqual(negotiation.typedFor('timeline'), { base: '1', today: negotiation.today(), grant: '200k' });
});

test('a name in an odd number of parts is everybody\'s, in an even number one calculator\'s', () => {
  assert.equal(negotiation.nameFor('total-comp', 'offers.b.base'), 'offers.b.base');
  assert.equal(negotiation.nameFor('total-comp', 'total-comp.years'), 'years');
  assert.equal(negotiation.nameFor('total-comp', 'timeline.years'), undefined);
});

test('undefined takes a text away', () => {
  negotiation.enter({ base: '180k' }, 'total-comp');
  negotiation.enter({ base: undefined }, 'total-comp');
  assert(negotiation.isEmpty());
  assert.deepEqual(negotiation.everything(), { typed: {}, where: {} });
});

test('whoever listens hears which names changed, and whether the reader typed them', () => {
  const heard = [];
  const hear = ({ detail }) => heard.push(detail);
  document.addEventListener('negotiation-changed', hear);
  negotiation.enter({ base: '180k' }, 'x');
  negotiation.follow({ base: '190k' }, {});
  negotiation.replace({});
  document.removeEventListener('negotiation-changed', hear);
  assert.deepEqual(heard, [
    { names: ['base'], edited: true }, { names: ['base'], edited: false }, { names: undefined, edited: false },
  ]);
});

test('a saved file is opened as Python reads it, and Undo brings back what was there', async () => {
  negotiation.enter({ base: '1' }, 'x');
  const { request, reply } = exchanges['of before versions'];
  await saved.openFile(JSON.stringify(request.saved));
  assert.deepEqual(negotiation.everything().typed, reply.typed);
  lastNotice().undo?.();
  assert.deepEqual(negotiation.everything(), { typed: { base: '1' }, where: { base: 'x' } });
});

test('a file that Python refuses changes nothing and says why', async () => {
  negotiation.enter({ base: '1' }, 'x');
  const { request, reply } = exchanges['of a later version'];
  await saved.openFile(JSON.stringify(request.saved));
  assert.equal(lastNotice().text, reply.problems[0].message);
  await saved.openFile('{');
  assert.match(lastNotice().text, /not an offer saved here/);
  assert.deepEqual(negotiation.everything().typed, { base: '1' });
});

test('what is saved is what opens', async () => {
  negotiation.replace({ typed: exchanges['of today'].reply.typed });
  const { version, typed } = JSON.parse(saved.asJson());
  assert.deepEqual({ version, typed }, exchanges['of today'].request.saved);
});
