"""A running bundle, to talk to."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from publish import node

ASK = Path(__file__).parent / "ask.mjs"


class Pyodide:
    """A running bundle that can be asked what a page may ask, and be made to run any Python."""

    def __init__(self, to: IO[str], back: IO[str]) -> None:
        self._to, self._back = to, back

    def answer(self, request: str) -> str:
        """What ``calculators.answer.answer`` replies."""
        return str(self._exchange({"request": request})["reply"])

    def run(self, code: str) -> Any:
        """The value of the last line of ``code``; None for one that has none."""
        return self._exchange({"python": code}).get("result")

    def tidy_up(self) -> None:
        """Have Python tidy up its memory, as the page does at rest."""
        self._exchange({"tidy": "now"})

    def _exchange(self, message: dict[str, str]) -> dict[str, Any]:
        self._to.write(json.dumps(message) + "\n")
        self._to.flush()
        said: dict[str, Any] = json.loads(self._back.readline())
        assert "error" not in said, said["error"]
        return said


@contextmanager
def running(folder: Path) -> Iterator[Pyodide]:
    """The unpacked bundle in ``folder``, started under Node."""
    command = [node.executable(), str(ASK), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdin
        assert process.stdout
        yield Pyodide(process.stdin, process.stdout)
        process.stdin.close()
