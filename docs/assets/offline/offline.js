/* Lets the site be used without a network. Only in the published site: the preview has no offline worker. */

const AFTER = 5000; // ms from the page being there: first what the reader came for

function keepSite() {
  const worker = new URL('../../offline-worker.js', import.meta.url);
  // A browser that refuses, as some do in private windows, is one in which the site needs a network.
  navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => {});
}

if ('serviceWorker' in navigator && !navigator.connection?.saveData) {
  addEventListener('load', () => setTimeout(keepSite, AFTER));
}
