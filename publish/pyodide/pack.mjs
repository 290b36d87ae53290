// Boots the full Pyodide and lets pack.py, inside it, write the zips for the browser.
// Reads its order from standard input: {pyodide: folder, packages: {name: folder}, modules: [name], cases: {slug: [typed]},
// apart: [[name]], whole: [[name]], out: [file]}.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

async function pack(order) {
  const { loadPyodide } = await import(pathToFileURL(`${order.pyodide}/pyodide.mjs`).href);
  const pyodide = await loadPyodide({ indexURL: order.pyodide });
  for (const [name, folder] of Object.entries(order.packages)) {
    pyodide.FS.mkdirTree(`/source/${name}`);
    pyodide.mountNodeFS(`/source/${name}`, folder);
  }
  pyodide.FS.mkdirTree("/packer/publish/pyodide");
  pyodide.mountNodeFS("/packer/publish/pyodide", fileURLToPath(new URL(".", import.meta.url)));
  pyodide.runPython("import sys; sys.dont_write_bytecode = True; sys.path += ['/source', '/packer']");
  const { pack: zips } = pyodide.pyimport("publish.pyodide.pack");
  const zipped = zips(...[order.modules, order.cases, order.apart, order.whole].map((one) => JSON.stringify(one))).toJs();
  order.out.forEach((file, at) => writeFileSync(file, zipped[at]));
}

try {
  await pack(JSON.parse(readFileSync(0, "utf8")));
} catch (error) {
  // The message alone: with an uncaught error Node prints the line it came from, and Pyodide's lines are a megabyte.
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
