/* The reader's negotiation in the page: what it holds, what it asks about, and how it is saved and opened. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { exchanges, replyByContract } from './fake-page.js';

const negotiation = await import('../../docs/assets/negotiation/negotiation.js');
const saved = await import('../../docs/assets/negotiation/saved-data.js');
const { bringUsual } = await import('../../docs/assets/form/usual-terms.js');
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
  lastNotice().act?.();
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

const believed = { instrument: 'private_rsu', grant: '400k', price: '10' };

test('what was worked out goes when what it was worked out for changes, on any page but the one that works it out', () => {
  for (const [name, text] of Object.entries({ company: 'google', instrument: 'public_rsu', price: '11', strike: '2', prices: '1 / 2' })) {
    negotiation.replace({ typed: believed });
    negotiation.carry({ liquidity_percent: '77' });
    negotiation.enter({ [name]: text }, 'equity-value');
    assert.equal(negotiation.textOf('liquidity_percent'), '77');
    negotiation.enter({ [name]: text, base: '200k', 'offers.b.instrument': 'options' }, 'counter-ask');
    assert.equal(negotiation.textOf('liquidity_percent'), '77', 'nothing has changed');
    negotiation.enter({ [name]: `${text}1` }, 'counter-ask');
    assert.equal(negotiation.textOf('liquidity_percent'), undefined, name);
  }
});

test('units that are a share of the company stay whatever is typed elsewhere, and go when they are taken back', () => {
  negotiation.replace({ typed: { instrument: 'options' } });
  negotiation.carry({ units: '148,500' });
  negotiation.enter({ price: '2', strike: '0.5', instrument: 'private_rsu' }, 'total-comp');
  assert.equal(negotiation.textOf('units'), '148,500');
  negotiation.enter({ company: 'google' }, 'total-comp');
  assert.equal(negotiation.textOf('units'), '148,500');
  negotiation.carry({ units: '' });
  assert.equal(negotiation.textOf('units'), undefined);
});

test('a share that the reader typed stays', () => {
  negotiation.enter({ ...believed, liquidity_percent: '40' }, 'equity-value');
  negotiation.enter({ instrument: 'options' }, 'counter-ask');
  assert.equal(negotiation.textOf('liquidity_percent'), '40');
});

test('in a what-if, what was worked out for the offer is left blank, and the offer keeps it', () => {
  negotiation.replace({ typed: believed });
  negotiation.carry({ liquidity_percent: '77' });
  negotiation.enter({ 'counter-ask.instrument': 'options' }, 'counter-ask');
  assert.equal(negotiation.typedFor('counter-ask').liquidity_percent, '');
  assert.equal(negotiation.typedFor('total-comp').liquidity_percent, '77');
  negotiation.enter({ 'counter-ask.instrument': undefined, 'counter-ask.liquidity_percent': undefined }, 'counter-ask');
  assert.equal(negotiation.typedFor('counter-ask').liquidity_percent, '77');
});

test('what a what-if puts in the place of a calculator\'s own text is told until it is taken as typed', () => {
  const isTried = (/** @type {string} */ name) => name === 'x.years';
  negotiation.enter({ 'x.years': '4' }, 'x');
  assert.equal(negotiation.insteadOf('x.years'), undefined);
  negotiation.enter({ 'x.years': '8', 'x.base': '1' }, 'x', isTried);
  negotiation.enter({ 'x.years': '9' }, 'x', isTried);
  assert.deepEqual([negotiation.textOf('x.years'), negotiation.insteadOf('x.years')], ['9', '4']);
  assert.equal(negotiation.insteadOf('x.base'), undefined);
  negotiation.replace(negotiation.everything());
  assert.equal(negotiation.insteadOf('x.years'), '4', 'as it was saved');
  negotiation.enter({ 'x.years': '9' }, 'x');
  assert.equal(negotiation.insteadOf('x.years'), undefined);
  negotiation.enter({ 'x.months': 'more\ninstead of less' }, 'x', () => true);
  assert.equal(negotiation.insteadOf('x.months'), '');
});

test('a link tells what was not typed', () => {
  globalThis.location ??= /** @type {Location} */ (/** @type {unknown} */ ({ origin: 'https://x', pathname: '/' }));
  const carried = () => JSON.parse(decodeURIComponent(saved.link().split('#offer=')[1]));
  negotiation.enter({ ...believed }, 'equity-value');
  assert.deepEqual(carried(), { version: 2, typed: believed });
  negotiation.carry({ liquidity_percent: '77' });
  negotiation.enter({ 'x.years': '9' }, 'x', () => true);
  assert.deepEqual(carried().where, { liquidity_percent: 'worked out', 'x.years': 'instead of ' });
});

const AMAZON = 'Amazon: 5/15/40/40';
const GOOGLE = 'Google: 38/32/20/10';

/** Chooses a company where `former` was chosen, in a what-if if so; what the page then counts as vesting.
    @param {string} company @param {string} former @param {boolean} isWhatIf */
function chosen(company, former, isWhatIf) {
  const usual = { amazon: AMAZON, google: GOOGLE, other: undefined };
  const options = Object.entries(usual).map(([value, vesting]) => ({
    value, getAttributeNames: () => (vesting ? ['data-usual-vesting'] : []), getAttribute: () => vesting ?? null,
  }));
  const selectedOptions = options.filter(({ value }) => value === company);
  const control = /** @type {HTMLSelectElement} */ (/** @type {unknown} */ ({ name: 'company', options, selectedOptions }));
  const key = (/** @type {string} */ name) => (isWhatIf ? `x.${name}` : name);
  const textOf = (/** @type {string} */ name) => negotiation.textOf(`x.${name}`) ?? negotiation.textOf(name);
  negotiation.enter({ [key('company')]: company }, 'x');
  const mirror = /** @type {import('../../docs/assets/form/form-mirror.js').FormMirror} */ (/** @type {unknown} */ ({ key, textOf }));
  bringUsual(control, mirror, () => {}, former);
  return negotiation.typedFor('x').vesting;
}

for (const isWhatIf of [false, true]) {
  for (const isMarked of [false, true]) {
    test(`another company takes its usual terms along: ${isWhatIf ? 'what-if' : 'offer'}, ${isMarked ? 'as chosen' : 'as linked'}`, () => {
      const where = /** @type {Texts} */ (isMarked ? { vesting: negotiation.USUAL } : {});
      negotiation.replace({ typed: { company: 'amazon', vesting: AMAZON }, where });
      assert.equal(chosen('google', 'amazon', isWhatIf), GOOGLE);
      assert.equal(chosen('other', 'google', isWhatIf) ?? '', '');
      assert.equal(chosen('amazon', 'other', isWhatIf), AMAZON);
      assert.equal(negotiation.textOf('vesting'), AMAZON);
    });

    test(`a schedule that was typed stays: ${isWhatIf ? 'what-if' : 'offer'}, ${isMarked ? 'as chosen' : 'as linked'}`, () => {
      negotiation.replace({ typed: { company: 'amazon', vesting: '40/30/20/10' }, where: isMarked ? { vesting: 'x' } : {} });
      assert.equal(chosen('google', 'amazon', isWhatIf), '40/30/20/10');
      assert.equal(chosen('other', 'google', isWhatIf), '40/30/20/10');
    });
  }
}
