/* The call sheet on a phone: one screen at a time, and on its own page before the form once there is an offer. */

import { all, button, element, first } from '../dom.js';

const NARROW = 720; // pixels, as in calculator.css
const BLOCKS = 'tr, caption, .summary, .figure, .notice';

const headerHeight = () => document.querySelector('.md-header')?.clientHeight ?? 0;

/** @param {Element} place */
const goTo = (place) => place.scrollIntoView({ block: 'start' });

export class SheetPager {
  isRead = false; // whether the sheet has the upper half of the screen
  isEnd = false; // whether its end is in sight

  /** @param {HTMLElement} place what has the sheet */
  constructor(place) {
    this.sheet = first(place, '.result');
    this.next = button('Next screen', () => this.turn());
    this.element = element('p', { className: 'sheet-pager', hidden: true });
    this.element.append(this.next);
    this.sheet.after(this.element, element('span', { className: 'sheet-end' }));
    this.watch(this.sheet, '-50%', (isSeen) => { this.isRead = isSeen; });
    this.watch(first(place, '.sheet-end'), '0px', (isSeen) => { this.isEnd = isSeen; });
  }

  /** @param {Element} place @param {string} bottom @param {(isSeen: boolean) => void} tell */
  watch(place, bottom, tell) {
    new IntersectionObserver((moves) => {
      tell(Boolean(moves.at(-1)?.isIntersecting));
      this.element.hidden = !this.isRead || this.isEnd;
    }, { rootMargin: `0px 0px ${bottom}` }).observe(place);
  }

  /** Brings up what is not to be seen whole yet; of what is longer than a screen, the next screen. */
  turn() {
    const top = headerHeight();
    const bottom = this.next.getBoundingClientRect().top;
    const next = all(this.sheet, BLOCKS).map((one) => one.getBoundingClientRect()).find((one) => one.height && one.bottom > bottom);
    const far = next && next.top > top + 1 ? next.top - top : bottom - top;
    window.scrollBy({ top: far });
  }
}

/** Puts the sheet before its form where they stand one above the other, unless somebody is at the form.
    @param {HTMLElement} calculator */
export function putSheetFirst(calculator) {
  const form = first(calculator, '.offer-form');
  const sheet = first(calculator, '.result');
  const isFirst = sheet.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (isFirst || calculator.clientWidth >= NARROW || form.contains(document.activeElement)) return;
  first(calculator, '.sheet-end').after(form);
  const toForm = element('p', { className: 'sheet-way' });
  toForm.append(button('Change what you typed', () => goTo(form)));
  sheet.before(toForm);
  const toSheet = element('p', { className: 'sheet-way' });
  toSheet.append(button('Up to the sheet', () => goTo(toForm)));
  form.prepend(toSheet);
}
