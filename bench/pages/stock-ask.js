/* As simple as a page can be that asks a worker. */
const worker = new Worker(new URL('stock-worker.js', import.meta.url), { type: 'module' });
const waiting = new Map();
let last = 0;

worker.addEventListener('message', ({ data: { id, reply } }) => {
  waiting.get(id)(JSON.parse(reply));
  waiting.delete(id);
});

export function ask(request) {
  const id = ++last;
  worker.postMessage({ id, request: JSON.stringify(request) });
  return new Promise((resolve) => waiting.set(id, resolve));
}
