/* An offer's shape, which holds no amount: a link to it, and the page that shows the one in a link. What a link brings is
   drawn and nothing else, so it never mixes with the reader's own negotiation. */

import { first } from '../dom.js';
import { ask } from '../python/ask-python.js';
import { openShape, shapeOf } from '../python/python-calls.js';
import { typedFor } from './negotiation.js';

const FRAGMENT = '#shape=';
const NO_PYTHON = 'The calculator is needed to draw this, and could not start. Reload the page and try again.';

/** The address that shows the shape of the reader's offer, or what is still to be typed.
    @returns {Promise<{ link?: string, problem?: string }>} */
export async function shapeLink() {
  const { shape, problems } = await ask(shapeOf(typedFor('')));
  if (shape === undefined) return { problem: problems[0].message };
  return { link: new URL(`../../shape/${FRAGMENT}${shape}`, import.meta.url).href };
}

/** <shared-shape>: the shape in the address, in the place of the example. */
class SharedShape extends HTMLElement {
  connectedCallback() {
    window.addEventListener('hashchange', this);
    this.handleEvent();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this);
  }

  async handleEvent() {
    if (!location.hash.startsWith(FRAGMENT)) return;
    const [note, result] = [first(this, '.calculator-note'), first(this, '.result')];
    this.querySelector('.example-tag')?.remove();
    result.replaceChildren();
    note.hidden = false;
    note.textContent = 'Opening the shape in the link …';
    try {
      const { html, problems } = await ask(openShape(location.hash.slice(FRAGMENT.length)));
      note.hidden = !problems.length;
      note.textContent = problems[0]?.message ?? '';
      result.innerHTML = html;
    } catch {
      note.textContent = NO_PYTHON;
    }
  }
}

customElements.define('shared-shape', SharedShape);
