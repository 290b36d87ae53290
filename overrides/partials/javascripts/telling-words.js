/* The theme looks for all that begins with each word of a question, "a" and "is" too, and so ranks pages by what they hardly ask.
   Here the question leaves out such words, unless it has no others. Inline, as the theme starts its search at once. */
(() => {
  const QUESTION = 2;
  const LITTLE = new Set(
    'a am an and are as at be can do does for from how i if in is it me my of on or should than that the their them they to was we what when which will with would you your'.split(' '),
  );
  const { postMessage } = Worker.prototype;

  Worker.prototype.postMessage = /** @type {typeof postMessage} */ (/** @this {Worker} */ function ask(
    /** @type {any} */ message, /** @type {any[]} */ ...rest
  ) {
    let sent = message;
    if (message?.type === QUESTION && typeof message.data === 'string') {
      const telling = message.data.split(/\s+/).filter((/** @type {string} */ word) => !LITTLE.has(word.toLowerCase()));
      if (telling.some(Boolean)) sent = { ...message, data: telling.join(' ') };
    }
    postMessage.call(this, sent, ...rest);
  });
})();
