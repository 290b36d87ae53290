"""A running bundle, to talk to."""

import json
from typing import IO, Any


class Pyodide:
    """A running bundle that can be asked what a page may ask, and be made to run any Python."""

    def __init__(self, to: IO[str], back: IO[str]) -> None:
        self._to, self._back = to, back

    def answer(self, request: str) -> str:
        """What `calculators.answer.answer` replies."""
        return str(self._exchange({"request": request})["reply"])

    def run(self, code: str) -> Any:
        """The value of the last line of `code`; None for one that has none."""
        return self._exchange({"python": code}).get("result")

    def _exchange(self, message: dict[str, str]) -> dict[str, Any]:
        self._to.write(json.dumps(message) + "\n")
        self._to.flush()
        said: dict[str, Any] = json.loads(self._back.readline())
        assert "error" not in said, said["error"]
        return said
