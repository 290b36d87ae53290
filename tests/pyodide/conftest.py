"""Python as the browser has it, under Node."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from publish import node
from publish.bundle import Bundle
from tests.pyodide.running import Pyodide
from tests.unpacking import unpacked

ASK = Path(__file__).parent / "ask.mjs"


@pytest.fixture(scope="session")
def pyodide(python_bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pyodide]:
    """The bundle, unpacked and started."""
    folder = tmp_path_factory.mktemp("python")
    for address, path in python_bundle.files.items():
        (folder / Path(address).name).symlink_to(path)
    # What it is called where Pyodide looks for it under Node.
    (folder / "pyodide.asm.js").write_bytes((folder / "pyodide.asm.mjs").read_bytes())
    (folder / "pyodide.asm.wasm").write_bytes(unpacked((folder / "pyodide.packed").read_bytes())[1])
    about, zipped = unpacked((folder / "python.packed").read_bytes())
    (folder / "python.zip").write_bytes(zipped)
    (folder / "lock.json").write_text(json.dumps(about["lock"]), encoding="utf-8")
    command = [node.executable(), str(ASK), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdin
        assert process.stdout
        yield Pyodide(process.stdin, process.stdout)
        process.stdin.close()
