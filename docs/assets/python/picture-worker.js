/* Takes the picture of memory from which later visits start. It starts a Python of its own for that, from the files that
   are kept, so that nothing a reader typed is ever in the picture. Told `{bundle}` as the other worker is; says when it is
   done, whatever came of it. */

import { boot } from './boot-python.js';
import { pythonSide } from './python-calls.js';
import { keepMemoryPicture } from './runtime-files.js';
import { answerOrMiss, examples } from './warm-up.js';

addEventListener('message', async (/** @type {MessageEvent<{ bundle: string }>} */ { data: { bundle } }) => {
  try {
    const pyodide = await boot(bundle, { toTakePicture: true });
    const { answer, slugs } = pythonSide(pyodide);
    for (const example of examples(slugs)) answerOrMiss(answer, example);
    await keepMemoryPicture(bundle, pyodide.makeMemorySnapshot());
  } finally {
    postMessage({});
  }
});
