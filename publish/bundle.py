"""The Python a reader's browser runs: Pyodide as its npm package has it, and a zip of what our code imports.

The zip is written inside Pyodide itself (see `pyodide/pack.py`), so its bytecode is that of the interpreter which
will run it. pyodide-build's `py-compile` writes the bytecode of the *host's* Python instead, which differs even
between 3.13.0 and Pyodide's 3.13.2; it also dates its entries and keeps every module. So it does not make what is
shipped, but the tests ask it for a second opinion.

There are two folders, each named after what is in it, so that a browser may keep them for ever: the outer
changes with Pyodide, the inner with our code. To move to another Pyodide, change its version in package.json
and nothing else.
"""

import hashlib
import importlib.util
import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from publish import node

PACKER = Path(__file__).parent / "pyodide"
RUNTIME = ("pyodide.mjs", "pyodide.asm.*js", "pyodide.asm.wasm")
OURS = "calculators"
LIBRARIES = ("markupsafe",)
FORMAT = 1  # to be raised when this module changes what it makes of the same inputs
KEPT = 20  # latest bundles in the cache


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
    pyodide = root / "node_modules" / "pyodide"
    packages = {OURS: root / OURS} | {name: _folder(name) for name in LIBRARIES}
    inputs = [*_sources(packages), *PACKER.iterdir(), pyodide / "package.json", pyodide / "python_stdlib.zip"]
    cached = root / ".cache" / "python" / _digest(inputs, salt=str(FORMAT))
    if not cached.exists():
        _pack(pyodide, packages, cached)
    runtime = [path for pattern in RUNTIME for path in pyodide.glob(pattern)]
    outer = f"assets/python/{_digest(runtime)}/"
    address = f"{outer}{_digest(cached.iterdir())}/"
    files = {outer + path.name: path for path in runtime}
    files |= {address + path.name: path for path in sorted(cached.iterdir())}
    return Bundle(address=address, files=files)


def _pack(pyodide: Path, packages: dict[str, Path], out: Path) -> None:
    lock = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    out.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=out.parent) as scratch:
        made = Path(scratch, "made")
        made.mkdir()
        order = {
            "pyodide": str(pyodide),
            "packages": {name: str(folder) for name, folder in packages.items()},
            "modules": _modules(packages[OURS]),
            "out": str(made / "python.zip"),
        }
        node.run(PACKER / "pack.mjs", text=json.dumps(order))
        # All that Pyodide asks of its list of packages when none is to be loaded: which Pyodide it is for.
        lock_file = json.dumps({"info": lock["info"], "packages": {}})
        (made / "lock.json").write_text(lock_file, encoding="utf-8")
        try:
            made.replace(out)  # at once, so that a build that is broken off leaves nothing half made
        except OSError:
            if not out.exists():  # else another build made the same
                raise
    for old in sorted(out.parent.iterdir(), key=lambda folder: folder.stat().st_mtime)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)


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


def _digest(paths: Iterable[Path], salt: str = "") -> str:
    digest = hashlib.sha256(salt.encode())
    for path in sorted(paths):
        if path.is_file():
            content = path.read_bytes()
            digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]
