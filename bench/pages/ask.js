/* A page that asks Python in a worker and shows the reply: ours and plain Pyodide's alike, but for './ask-python.js'. */
import { ask } from './ask-python.js';

const field = document.getElementById('base');
const output = document.getElementById('answer');
let wanted = 0;

async function show() {
  const mine = ++wanted;
  const typed = { base: field.value, sign_on: '30,000', grant: '200,000' };
  const { html } = await ask({ slug: 'total-comp', typed });
  if (mine === wanted) output.innerHTML = html;
}

field.addEventListener('input', show);
show();
