"""What the tests tried in their last kept run, for the page that says so. ``make tested`` keeps it."""

import json
from pathlib import Path
from typing import Any

TESTED = Path(__file__).parent / "results" / "tests.json"
MUTANTS = Path(__file__).parent / "results" / "mutants.json"


def tested(name: str) -> str:
    """How many of a thing the last kept run tried, such as ``requests`` or ``levels.browser``; text as it is."""
    return _found(TESTED, name)


def mutated(name: str) -> str:
    """A figure of the last kept run of mutants, such as ``sums.killed_percent``."""
    return _found(MUTANTS, name)


def _found(file: Path, name: str) -> str:
    found: Any = json.loads(file.read_text("utf-8")) if file.exists() else {}
    for step in name.split("."):
        found = found.get(step, "–") if isinstance(found, dict) else found
    return f"{found:,}" if isinstance(found, int) else str(found)
