"""The scenarios of the rehearsal as a module of plain Python, from the TOML beside it: a browser reads no TOML."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import calculators

SHORT = 3
"""Pairs that stand in one line."""
FOLDER = Path(calculators.__file__).parent / "recruiter"
MODULE = FOLDER / "scenarios.py"
HEAD = '''"""The scenarios, made of ``scenarios.toml`` by ``python -m claims --compile``: change those, not this."""

from calculators.recruiter.scenario import Scenario

SCENARIOS: tuple[Scenario, ...] = (
'''


def source() -> str:
    """The text of the module."""
    rows = tomllib.loads((FOLDER / "scenarios.toml").read_text(encoding="utf-8"))["scenario"]
    return HEAD + "".join(map(_row, rows)) + ")\n"


def write() -> None:
    """Bring the module up to date; a file that is already right is not touched."""
    text = source()
    if not MODULE.exists() or MODULE.read_text(encoding="utf-8") != text:
        MODULE.write_text(text, encoding="utf-8")


def _row(row: Mapping[str, Any]) -> str:
    lines = "".join(f"        {name}={_literal(value)},\n" for name, value in row.items())
    return f"    Scenario(\n{lines}    ),\n"


def _literal(value: object) -> str:
    if isinstance(value, Mapping):
        rows = [f"{_literal(key)}: {_literal(one)}" for key, one in value.items()]
        short = ", ".join(rows)
        long = "".join(f"            {row},\n" for row in rows)
        return f"{{{short}}}" if len(rows) <= SHORT else f"{{\n{long}        }}"
    if isinstance(value, list):
        return f"({', '.join(map(_literal, value))})"
    return '"' + value.replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)
