/* Pyodide as its documentation starts it, and our wheel as its documentation loads one. */
import { loadPyodide } from './pyodide.mjs';

const WHEELS = [];
const MICROPIP = [];

async function start() {
  const pyodide = await loadPyodide();
  const addresses = WHEELS.map((name) => new URL(name, import.meta.url).href);
  if (MICROPIP.length) {
    await pyodide.loadPackage(MICROPIP.map((name) => new URL(name, import.meta.url).href));
    await pyodide.pyimport('micropip').install(addresses, { deps: false });
  } else {
    await pyodide.loadPackage(addresses);
  }
  return pyodide.pyimport('calculators.answer').answer;
}

const python = start();

addEventListener('message', async ({ data: { id, request } }) => {
  const answer = await python;
  postMessage({ id, reply: answer(request) });
});
