/* <wage-picker>: every area of the wage table, and its percentiles. With `for="slug"` it offers areas beside that
   calculator's fields `occupation` and `area`; without, it holds fields and figures of its own. */

const LIMIT = 'BLS OEWS May 2025, wages only, no stock';
const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];
const DATA = new URL('../data/wages-2025/', import.meta.url);
const STATES = ['New York', 'Washington']; // named like a city, which is what their name alone means
const tables = new Map();

async function fetchTable(code) {
  const response = await fetch(new URL(`${code}.tsv`, DATA));
  if (!response.ok) throw new Error(`wages of ${code}: ${response.status}`);
  const rows = (await response.text()).trim().split('\n').filter((row) => !row.startsWith('#')).slice(1);
  return new Map(rows.map((row) => row.split('\t')).map(([area, ...dollars]) => (
    [STATES.includes(area) ? `${area} State` : area, dollars]
  )));
}

function tableOf(code) {
  if (!tables.has(code)) tables.set(code, fetchTable(code));
  tables.get(code).catch(() => tables.delete(code));
  return tables.get(code);
}

/** What a field says: blank, it stands for its placeholder. */
const textOf = (control) => control.value.trim() || control.placeholder;

class WagePicker extends HTMLElement {
  connectedCallback() {
    const slug = this.getAttribute('for');
    const place = slug ? document.querySelector(`offer-calculator[data-slug="${slug}"]`) : this;
    [this.occupation, this.area] = ['occupation', 'area'].map((name) => place.querySelector(`[name="${name}"]`));
    for (const control of [this.occupation, this.area]) {
      for (const type of ['focus', 'input']) control.addEventListener(type, () => this.offer());
      if (!slug) control.addEventListener('input', () => this.pick());
    }
    if (slug) return;
    this.note = Object.assign(document.createElement('p'), { className: 'help' });
    this.note.setAttribute('role', 'status');
    this.area.closest('.field').append(this.note);
    for (const hidden of this.querySelectorAll('[hidden]')) hidden.hidden = false;
  }

  code() {
    const options = [...this.occupation.list.options];
    return options.find(({ value, text }) => [value, text].includes(textOf(this.occupation)))?.text;
  }

  /** Offers every area of the occupation to choose from. */
  async offer() {
    const code = this.code();
    if (!code || code === this.offered) return;
    const areas = [...(await tableOf(code)).keys()];
    this.offered = code;
    this.area.list.replaceChildren(...areas.map((value) => Object.assign(document.createElement('option'), { value })));
  }

  async pick() {
    const code = this.code();
    const figures = code && (await tableOf(code)).get(textOf(this.area));
    if (code !== this.code()) return; // the reader went on while the table came
    this.note.textContent = figures ? `${LIMIT}: ${textOf(this.occupation)}, ${textOf(this.area)}.` : '';
    for (const [at, name] of PERCENTILES.entries()) {
      const shown = this.querySelector(`[data-figure="${name}"]`);
      const figure = figures?.[at] ?? '';
      Object.assign(shown, { value: figure, textContent: figure ? `$${Number(figure).toLocaleString('en-US')}` : '–' });
    }
  }
}

customElements.define('wage-picker', WagePicker);
