/* <offer-letter>: where a letter is read. What reads it is fetched only here. */

class LetterPlace extends HTMLElement {
  connectedCallback() {
    import('./letter-reader.js').then(({ LetterReader }) => new LetterReader(this))
      .catch(() => this.dispatchEvent(new Event('part-missing', { bubbles: true })));
  }
}

customElements.define('offer-letter', LetterPlace);
