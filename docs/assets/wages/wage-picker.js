/* <wage-picker>: every area of the wage table, and its percentiles. With `for="slug"` it offers areas beside that
   calculator's fields `occupation` and `area`; without, it holds fields and figures of its own. */

import { all, around, element, first } from '../dom.js';

/** @typedef {Map<string, string[]>} Table dollars by area, in the order of PERCENTILES */

const LIMIT = 'BLS OEWS May 2025, wages only, no stock';
const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];
const DATA = new URL('../data/wages-2025/', import.meta.url);
const STATES = ['New York', 'Washington']; // named like a city, which is what their name alone means
/** By the code of the occupation.
    @type {Map<string, Promise<Table>>} */
const tables = new Map();

/** @param {string} code @returns {Promise<Table>} */
async function fetchTable(code) {
  const response = await fetch(new URL(`${code}.tsv`, DATA));
  if (!response.ok) throw new Error(`wages of ${code}: ${response.status}`);
  const rows = (await response.text()).trim().split('\n').filter((row) => !row.startsWith('#')).slice(1);
  return new Map(rows.map((row) => row.split('\t')).map(([area, ...dollars]) => (
    [STATES.includes(area) ? `${area} State` : area, dollars]
  )));
}

/** @param {string} code */
function tableOf(code) {
  const table = tables.get(code) ?? fetchTable(code);
  tables.set(code, table);
  table.catch(() => tables.delete(code));
  return table;
}

/** What a field says: blank, it stands for its placeholder.
    @param {HTMLInputElement} control */
const textOf = (control) => control.value.trim() || control.placeholder;

class WagePicker extends HTMLElement {
  /** @type {HTMLInputElement} */
  occupation;
  /** @type {HTMLInputElement} */
  area;
  note = element('p', { className: 'help' });
  offered = ''; // the code whose areas are offered

  connectedCallback() {
    const slug = this.getAttribute('for');
    const place = slug ? first(document, `offer-calculator[data-slug="${slug}"]`) : this;
    this.occupation = first(place, '[name="occupation"]');
    this.area = first(place, '[name="area"]');
    for (const control of [this.occupation, this.area]) {
      for (const type of ['focus', 'input']) control.addEventListener(type, () => this.offer());
      if (!slug) control.addEventListener('input', () => this.pick());
    }
    if (slug) return;
    this.note.setAttribute('role', 'status');
    around(this.area, '.field').append(this.note);
    for (const hidden of all(this, '[hidden]')) hidden.hidden = false;
  }

  code() {
    const options = [...this.occupation.list?.options ?? []];
    return options.find(({ value, text }) => [value, text].includes(textOf(this.occupation)))?.text;
  }

  /** Offers every area of the occupation to choose from. */
  async offer() {
    const code = this.code();
    if (!code || code === this.offered) return;
    const areas = [...(await tableOf(code)).keys()];
    this.offered = code;
    this.area.list?.replaceChildren(...areas.map((value) => element('option', { value })));
  }

  async pick() {
    const code = this.code();
    const figures = code ? (await tableOf(code)).get(textOf(this.area)) : undefined;
    if (code !== this.code()) return; // the reader went on while the table came
    this.note.textContent = figures ? `${LIMIT}: ${textOf(this.occupation)}, ${textOf(this.area)}.` : '';
    for (const [at, name] of PERCENTILES.entries()) {
      /** @type {HTMLDataElement} */
      const shown = first(this, `[data-figure="${name}"]`);
      const figure = figures?.[at] ?? '';
      Object.assign(shown, { value: figure, textContent: figure ? `$${Number(figure).toLocaleString('en-US')}` : '–' });
    }
  }
}

customElements.define('wage-picker', WagePicker);
