"""The Python a reader's browser runs: Pyodide as its npm package has it, and a zip of what our code imports.

The zip is written inside Pyodide itself (see `pyodide/pack.py`), so its bytecode is that of the interpreter which
will run it. pyodide-build's `py-compile` writes the bytecode of the *host's* Python instead, which differs even
between 3.13.0 and Pyodide's 3.13.2; it also dates its entries and keeps every module. So it does not make what is
shipped, but the tests ask it for a second opinion.

There are two folders, each named after what is in it, so that a browser may keep them for ever: the outer
changes with Pyodide, the inner with our code. To move to another Pyodide, change its version in package.json
and nothing else.
"""

import importlib.util
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from publish import kept, node, packing

PACKER = Path(__file__).parent / "pyodide"
OURS = "calculators"
LIBRARIES = ("markupsafe",)
FORMAT = 3  # to be raised when what is made of the same inputs changes


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """The files to publish.

    Attributes:
        address: the inner folder, relative to the site, ending in a slash. Pyodide lies in its parent.
        files: where each file goes, relative to the site, and where it lies now.
    """

    address: str
    files: dict[str, Path]


def make(root: Path) -> Bundle:
    """The bundle for the project at `root`: packed anew only when something that goes into it changed.

    Raises:
        NodeFailed: Node is missing or our code does not run in Pyodide.
        FileNotFoundError: the npm packages are not installed.
    """
    runtime, code = _runtime(root), _code(root)
    outer = f"assets/python/{kept.digest(runtime.iterdir())}/"
    address = f"{outer}{kept.digest(code.iterdir())}/"
    files = {outer + path.name: path for path in sorted(runtime.iterdir())}
    files |= {address + path.name: path for path in sorted(code.iterdir())}
    return Bundle(address=address, files=files)


def _runtime(root: Path) -> Path:
    """The folder of Pyodide itself, its WebAssembly packed, and of the decoder that unpacks it."""
    pyodide, decoder = root / "node_modules" / "pyodide", root / "node_modules" / "zstddec"

    def make(out: Path) -> None:
        shutil.copyfile(pyodide / "pyodide.mjs", out / "pyodide.mjs")
        shutil.copyfile(next(pyodide.glob("pyodide.asm.*js")), out / "pyodide.asm.mjs")
        wasm = (pyodide / "pyodide.asm.wasm").read_bytes()
        (out / "pyodide.packed").write_bytes(packing.packed(packing.code_and_data(wasm)))
        (out / "zstd.wasm").write_bytes(packing.decoder(decoder))

    inputs = [pyodide / "package.json", decoder / "package.json", Path(packing.__file__)]
    return kept.folder(root / ".cache" / "runtime", kept.digest(inputs, salt=str(FORMAT)), make)


def _code(root: Path) -> Path:
    """The folder of the zip of our code and of what it imports."""
    pyodide = root / "node_modules" / "pyodide"
    packages = {OURS: root / OURS} | {name: _folder(name) for name in LIBRARIES}

    def make(out: Path) -> None:
        zipped = out / "python.zip"
        order = {
            "pyodide": str(pyodide),
            "packages": {name: str(folder) for name, folder in packages.items()},
            "modules": _modules(packages[OURS]),
            "out": str(zipped),
        }
        node.run(PACKER / "pack.mjs", text=json.dumps(order))
        # All that Pyodide asks of its list of packages when none is to be loaded: which Pyodide it is for.
        lock = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
        about = {"lock": {"info": lock["info"], "packages": {}}}
        (out / "python.packed").write_bytes(packing.packed([zipped.read_bytes()], about))
        zipped.unlink()

    inputs = [*_sources(packages), *PACKER.iterdir(), pyodide / "package.json", pyodide / "python_stdlib.zip"]
    name = kept.digest([*inputs, Path(packing.__file__)], salt=str(FORMAT))
    return kept.folder(root / ".cache" / "python", name, make)


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"{package} is not installed: run make")
    return Path(spec.origin).parent


def _sources(packages: dict[str, Path]) -> list[Path]:
    return [path for folder in packages.values() for path in sorted(folder.rglob("*.py"))]


def _modules(package: Path) -> list[str]:
    paths = (path.relative_to(package.parent).with_suffix("") for path in sorted(package.rglob("*.py")))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]
