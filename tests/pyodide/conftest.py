"""Python as the browser has it, under Node."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from publish.bundle import Bundle
from tests.pyodide.running import Pyodide, running
from tests.unpacking import unpacked


@pytest.fixture(scope="session")
def pyodide(python_bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pyodide]:
    """The bundle, started lean as readers have it: it can answer requests."""
    with started(python_bundle, tmp_path_factory.mktemp("lean"), _wasm(python_bundle, "python.packed")) as running:
        yield running


@pytest.fixture(scope="session")
def whole(python_bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pyodide]:
    """The bundle, started with the whole WebAssembly: it can run any Python."""
    with started(python_bundle, tmp_path_factory.mktemp("whole"), _wasm(python_bundle, "pyodide.packed")) as running:
        yield running


def _wasm(bundle: Bundle, name: str) -> bytes:
    packed = next(path for address, path in bundle.files.items() if address.endswith("/" + name))
    return unpacked(packed.read_bytes())[1]["wasm"]


@contextmanager
def started(bundle: Bundle, folder: Path, wasm: bytes) -> Iterator[Pyodide]:
    """The bundle, started from an empty folder with one build of the WebAssembly."""
    files = {Path(address).name: path for address, path in bundle.files.items()}
    about, ours = unpacked(files["python.packed"].read_bytes())
    contents = {
        "pyodide.mjs": files["pyodide.mjs"].read_bytes(),
        "pyodide.asm.js": files["pyodide.asm.mjs"].read_bytes(),  # what Pyodide looks for under Node; later ones: .mjs
        "pyodide.asm.mjs": files["pyodide.asm.mjs"].read_bytes(),
        "pyodide.asm.wasm": wasm,
        "python.zip": ours["zip"],
        "packs.json": json.dumps(about["packs"]).encode(),
        "lock.json": json.dumps(about["lock"]).encode(),
    }
    contents |= {f"{name}.zip": unpacked(files[f"{name}.packed"].read_bytes())[1]["zip"] for name in about["packs"]}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    with running(folder) as process:
        yield process
