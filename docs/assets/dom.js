/* Makes and finds elements, saves files, copies links and waits for presses to end. */

/** A new element with these properties.
    @template {keyof HTMLElementTagNameMap} Name
    @param {Name} name @param {Partial<HTMLElementTagNameMap[Name]>} [properties] @returns {HTMLElementTagNameMap[Name]} */
export const element = (name, properties) => Object.assign(document.createElement(name), properties);

/** A new button.
    @param {string} textContent @param {(event: MouseEvent) => void} [onClick] */
export function button(textContent, onClick) {
  const control = element('button', { type: 'button', textContent });
  if (onClick) control.addEventListener('click', onClick);
  return control;
}

/** The first element that a selector finds, where there is sure to be one.
    @template {Element} [Kind=HTMLElement]
    @param {ParentNode} place @param {string} selector @returns {Kind} */
export function first(place, selector) {
  const found = place.querySelector(selector);
  if (!found) throw new Error(`nothing here is ${selector}`);
  return /** @type {Kind} */ (found);
}

/** All elements that a selector finds.
    @template {Element} [Kind=HTMLElement]
    @param {ParentNode} place @param {string} selector @returns {Kind[]} */
export const all = (place, selector) => [.../** @type {NodeListOf<Kind>} */ (place.querySelectorAll(selector))];

/** The element around one that a selector finds, where there is sure to be one.
    @param {Element} inside @param {string} selector */
export function around(inside, selector) {
  const found = inside.closest(selector);
  if (!found) throw new Error(`nothing around it is ${selector}`);
  return /** @type {HTMLElement} */ (found);
}

/** Has the browser save a text as a file.
    @param {string} text @param {string} type @param {string} name */
export function saveFile(text, type, name) {
  const link = element('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const SAID = 5000; // ms

/** Says on a button for a while what it has done, in the place of what it does.
    @param {HTMLElement} control @param {string} words */
export function sayOn(control, words) {
  const label = control.textContent;
  control.textContent = words;
  setTimeout(() => { control.textContent = label; }, SAID);
}

const LONGEST_PRESS = 500; // ms: the list of a select takes the end of a press for itself
let endPress = () => {};
/** @type {Promise<void>} */
let press = Promise.resolve();

/** Resolves once no mouse button or finger is down and its click is over, so that what moves meanwhile takes no press from where
    it was meant for. A tap sends its mouse events, too. */
export const pressOver = () => press;

document.addEventListener('mousedown', () => {
  endPress();
  press = new Promise((resolve) => { endPress = resolve; });
  setTimeout(endPress, LONGEST_PRESS);
}, { capture: true });
document.addEventListener('mouseup', () => setTimeout(endPress), { capture: true });

/** Copies a link, or where the browser does not allow that puts it into the address bar. Gives whether it was copied.
    @param {string} link */
export async function copyLink(link) {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    history.replaceState(history.state, '', link);
    return false;
  }
}

/** Makes a change above the field that is typed into, which stays where it is on the screen. Where the page cannot scroll so
    far, what has shrunk keeps its room until the next change.
    @param {HTMLElement} above @param {() => void} change */
export function keepingPlace(above, change) {
  const field = document.activeElement?.closest('.field');
  const isAbove = field && above.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  const top = isAbove ? field.getBoundingClientRect().top : 0;
  above.style.minHeight = '';
  change();
  if (!isAbove) return;
  const moved = () => field.getBoundingClientRect().top - top;
  const by = moved();
  if (!by) return;
  window.scrollBy({ top: by, behavior: 'instant' });
  const rest = moved();
  if (rest < 0) above.style.minHeight = `${above.offsetHeight - rest}px`;
}
