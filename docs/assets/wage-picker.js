/* <wage-picker>: every area of the wage table, and its percentiles. With `for="slug"` it serves that calculator's
   fields `occupation`, `area` and `p10` … `p90`; without, it holds fields and figures of its own. */

const LIMIT = 'BLS OEWS May 2025, wages only, no stock';
const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];
const DATA = new URL('data/wages-2025/', import.meta.url);
const tables = new Map();

async function fetchTable(code) {
  const response = await fetch(new URL(`${code}.tsv`, DATA));
  if (!response.ok) throw new Error(`wages of ${code}: ${response.status}`);
  const rows = (await response.text()).trim().split('\n').filter((row) => !row.startsWith('#')).slice(1);
  return new Map(rows.map((row) => row.split('\t')).map(([area, ...dollars]) => [area, dollars]));
}

function tableOf(code) {
  if (!tables.has(code)) tables.set(code, fetchTable(code));
  tables.get(code).catch(() => tables.delete(code));
  return tables.get(code);
}

class WagePicker extends HTMLElement {
  put = {}; // what this element put into the calculator's fields

  connectedCallback() {
    const slug = this.getAttribute('for');
    this.place = slug ? document.querySelector(`offer-calculator[data-slug="${slug}"]`) : this;
    [this.occupation, this.area] = ['occupation', 'area'].map((name) => this.place.querySelector(`[name="${name}"]`));
    this.note = Object.assign(document.createElement('p'), { className: 'help' });
    this.note.setAttribute('role', 'status');
    this.area.closest('.field').append(this.note);
    for (const control of [this.occupation, this.area]) {
      control.addEventListener('focus', () => this.offer());
      control.addEventListener('input', () => this.pick());
    }
    for (const hidden of this.querySelectorAll('[hidden]')) hidden.hidden = false;
  }

  code() {
    const options = [...this.occupation.list.options];
    return options.find(({ value, text }) => [value, text].includes(this.occupation.value.trim()))?.text;
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
    const figures = code && (await tableOf(code)).get(this.area.value.trim());
    if (code !== this.code()) return; // the reader went on while the table came
    this.offer();
    this.note.textContent = figures ? `${LIMIT}: ${this.occupation.value}, ${this.area.value}.` : '';
    PERCENTILES.forEach((name, at) => this.show(name, figures?.[at]));
  }

  /** Puts a figure where it belongs, or takes away the one put there before. */
  show(name, figure) {
    const text = figure ? Number(figure).toLocaleString('en-US') : '';
    const control = this.place.querySelector(`[name="${name}"]`);
    const shown = this.querySelector(`[data-figure="${name}"]`);
    if (shown) Object.assign(shown, { value: figure ?? '', textContent: text ? `$${text}` : '–' });
    if (!control || control.value === text || (!text && control.value !== this.put[name])) return;
    control.value = this.put[name] = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('wage-picker', WagePicker);
