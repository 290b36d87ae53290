/* The text that a control holds: a box that is ticked holds its value, one that is not the text for that. */

/** @param {Control} control @returns {control is HTMLInputElement} */
function isTick(control) {
  return control.type === 'checkbox';
}

/** @param {Control} control */
export function textIn(control) {
  return isTick(control) && !control.checked ? control.dataset.off ?? '' : control.value;
}

/** Puts a text into a control that holds another.
    @param {Control} control @param {string} text */
export function putText(control, text) {
  if (isTick(control)) control.checked = text === control.value;
  else if (control.value !== text) control.value = text;
}

/** What a text says in a control: the label of a choice, else the text.
    @param {Control} control @param {string} text */
export function wordsFor(control, text) {
  if (isTick(control)) return (text === control.value ? control.dataset.says : control.dataset.saysOff) ?? text;
  const options = 'options' in control ? [...control.options] : [];
  return options.find(({ value }) => value === text)?.text ?? text;
}

/** What a control holds before anything was typed.
    @param {Control} control */
export function asSent(control) {
  if (isTick(control)) return control.defaultChecked ? control.value : control.dataset.off ?? '';
  if (!('options' in control)) return control.defaultValue;
  return ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])?.value ?? '';
}
