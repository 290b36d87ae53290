"""What functions gave for their arguments, kept between builds for as long as the code they come from is the same."""

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import wraps
from pathlib import Path

from publish import kept


class Remembered:
    """Functions' texts in one file. They must follow from the arguments and from the code alone: no clock, no data."""

    def __init__(self, file: Path, code: Iterable[Path]) -> None:
        """Take what `file` has, if it was made by the same `code` in the same Python."""
        self._file = file
        self._of = kept.digest(code, salt=sys.version)
        self._made: dict[str, str] = {}
        self._used: dict[str, str] = {}
        with suppress(OSError, ValueError, KeyError):  # not there, or broken: all is made anew
            found = json.loads(file.read_text(encoding="utf-8"))
            self._made = found["made"] if found["of"] == self._of else {}

    def __call__[**P](self, function: Callable[P, str]) -> Callable[P, str]:
        """The function, called only for what is not known."""

        @wraps(function)
        def known(*given: P.args, **named: P.kwargs) -> str:
            asked = json.dumps([function.__name__, given, named])
            key = hashlib.sha256(asked.encode()).hexdigest()  # what is given may be a whole page
            if key not in self._used:
                self._used[key] = self._made[key] if key in self._made else function(*given, **named)
            return self._used[key]

        return known

    def keep(self) -> None:
        """Write down what this build used, if it is not what the file has."""
        if self._used != self._made:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            scratch = self._file.with_suffix(f".{os.getpid()}")
            scratch.write_text(json.dumps({"of": self._of, "made": self._used}), encoding="utf-8")
            scratch.replace(self._file)  # at once: another build may be reading it
