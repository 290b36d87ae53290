// Boots Pyodide with marks in its functions, puts our code through everything, and prints which functions ran, as JSON.
// Reads its order from standard input: {pyodide: folder, wasm: file with marks, mark: how their exports begin,
// zip: file, packs: [[file, [module]]], lock: list of packages, exercise: file, modules: [name], cases: {slug: [typed]}}.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { addModules, pythonSide } from "../../docs/assets/python/python-calls.js";
import { answerOrMiss, examples } from "../../docs/assets/python/warm-up.js";

const runs = [];

/** Pyodide gets the marked module, and does not see the marks. */
function marked(wasm, mark) {
  const { instantiate } = WebAssembly;
  const module = new WebAssembly.Module(wasm);
  /** @type {any} */ (WebAssembly).instantiate = async (_, imports) => {
    const instance = await instantiate(module, imports);
    const exports = Object.entries(instance.exports);
    const marks = exports.filter(([name]) => name.startsWith(mark));
    runs.push({ imports, marks });
    return { module, instance: { exports: Object.fromEntries(exports.filter(([name]) => !name.startsWith(mark))) } };
  };
  return module;
}

/** Asks from outside Python, as answer-worker.js and picture-worker.js do. */
function put(pyodide, { exercise, modules, cases, packs }) {
  pyodide.FS.mkdirTree("/exercise");
  pyodide.FS.writeFile("/exercise/exercise.py", readFileSync(exercise));
  pyodide.runPython("import sys; sys.dont_write_bytecode = True; sys.path.append('/exercise')");
  const { asks_apart, files_dropped, imports, slugs, requests, trouble } = pyodide.pyimport("exercise");
  const { answer } = pythonSide(pyodide);
  const samples = [...examples([...slugs()]), ...JSON.parse(asks_apart()), ...JSON.parse(files_dropped())];
  const { collect } = pyodide.pyimport("gc");
  for (let time = 1; time <= 3; time++) { // what Python keeps of a failure goes with the next
    for (const sample of samples) answerOrMiss(answer, sample);
    collect();
  }
  packs.forEach(([pack, names]) => addModules(pyodide, pack.replace(/.*\//, "").replace(".zip", ""), readFileSync(pack), names));
  imports(pyodide.toPy(modules));
  for (const sample of samples) answer(JSON.stringify(sample));
  for (const request of requests(JSON.stringify(cases)).toJs()) answer(request);
  trouble(answer);
}

async function watch(order) {
  const module = marked(readFileSync(order.wasm), order.mark);
  const { loadPyodide } = await import(pathToFileURL(`${order.pyodide}/pyodide.mjs`).href);
  const start = (more) => loadPyodide({
    indexURL: order.pyodide,
    stdLibURL: order.zip,
    packageBaseUrl: order.pyodide,
    lockFileContents: order.lock,
    env: { PYTHONHASHSEED: "0" },
    ...more,
  });
  const first = await start({ _makeSnapshot: true });
  const picture = first.makeMemorySnapshot();
  put(first, order);
  put(await start({ _loadSnapshot: picture }), order);

  const called = new Set(runs.flatMap(({ marks }) => marks.filter(([, { value }]) => value).map(([name]) => name)));
  const globals = WebAssembly.Module.imports(module).filter(({ kind }) => kind === "global");
  const [{ imports }] = runs;
  return {
    called: [...called].map((name) => Number(name.slice(order.mark.length))).sort((a, b) => a - b),
    bases: Object.fromEntries(globals.map(({ module: from, name }) => [`${from}.${name}`, imports[from][name].value])),
  };
}

try {
  console.log(JSON.stringify(await watch(JSON.parse(readFileSync(0, "utf8")))));
} catch (error) {
  console.error(/** @type {Error} */ (error).message); // alone: the lines that Node would print are Pyodide's own, a megabyte each
  process.exitCode = 1;
}
