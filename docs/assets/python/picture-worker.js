/* Takes the picture of memory from which later visits start. It starts a Python of its own for that, from the files that
   are kept, so that nothing a reader typed is ever in the picture. Told `{bundle}` as the other worker is. */

import { boot } from './boot-python.js';
import { keepMemoryPicture } from './runtime-files.js';

addEventListener('message', async ({ data: { bundle } }) => {
  try {
    const pyodide = await boot(bundle, { toTakePicture: true });
    const { answer } = pyodide.pyimport('calculators.answer');
    const { SLUGS } = pyodide.pyimport('calculators.catalog');
    for (const slug of SLUGS) {
      try {
        answer(JSON.stringify({ slug, typed: {} }));
      } catch (error) {
        if (error.type !== 'ModuleNotFoundError') throw error; // what is apart is in no picture
      }
    }
    await keepMemoryPicture(bundle, pyodide.makeMemorySnapshot());
  } finally {
    close();
  }
});
