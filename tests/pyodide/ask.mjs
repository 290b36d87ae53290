// Boots the bundle as the browser's worker does and talks to it by lines of JSON on standard input and output.
// Usage: node ask.mjs <folder of the unpacked bundle>. In: {request} is answered with {reply};
// {python} is run as Python and answered with {result}. What goes wrong is answered with {error}.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { addModules, packMissed, pythonSide } from "../../docs/assets/python/python-calls.js";

const [folder] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
const pyodide = await loadPyodide({
  indexURL: folder,
  stdLibURL: `${folder}/python.zip`,
  packageBaseUrl: folder,
  lockFileContents: readFileSync(`${folder}/lock.json`, "utf8"),
});
const { answer, tidyUp } = pythonSide(pyodide);
const packs = JSON.parse(readFileSync(`${folder}/packs.json`, "utf8"));
const added = new Set();

/** Adds what few readers need once it is missed, as the worker does. */
function complete(run) {
  for (;;) {
    try {
      return run();
    } catch (error) {
      const pack = packMissed(error, packs);
      if (!pack || added.has(pack)) throw error;
      added.add(pack);
      addModules(pyodide, pack, readFileSync(`${folder}/${pack}.zip`), packs[pack]);
    }
  }
}

function handle({ request, python, tidy }) {
  try {
    if (tidy) return { result: tidyUp() };
    return python === undefined ? { reply: complete(() => answer(request)) } : { result: complete(() => pyodide.runPython(python)) };
  } catch (error) {
    return { error: /** @type {Error} */ (error).message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(handle(JSON.parse(line)))}\n`);
}
