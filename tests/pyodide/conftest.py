"""Python as the browser has it, under Node."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from publish import node
from publish.bundle import Bundle
from tests.pyodide.running import Pyodide

ASK = Path(__file__).parent / "ask.mjs"


@pytest.fixture(scope="session")
def pyodide(python_bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pyodide]:
    """The bundle, laid out as on the site and started."""
    site = tmp_path_factory.mktemp("python")
    for address, path in python_bundle.files.items():
        (site / address).parent.mkdir(parents=True, exist_ok=True)
        (site / address).symlink_to(path)
    inner = site / python_bundle.address
    command = [node.executable(), str(ASK), str(inner.parent), str(inner)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdin
        assert process.stdout
        yield Pyodide(process.stdin, process.stdout)
        process.stdin.close()
