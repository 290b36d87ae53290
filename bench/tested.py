"""What the tests tried in their last kept run, for the page that says so: ``make tested`` keeps it.

Beside it, under ``long_use``, what ``python -m bench.long_use`` found.
"""

import json
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"
TESTED = RESULTS / "tests.json"
LONG_USE = RESULTS / "long-use.json"


def tested(name: str) -> str:
    """How many of a thing the last kept run tried, such as ``requests`` or ``levels.browser``; text as it is."""
    found: Any = _kept(TESTED) | {"long_use": _kept(LONG_USE)}
    for step in name.split("."):
        found = found.get(step, "–") if isinstance(found, dict) else found
    if isinstance(found, float):
        return f"{found:,.1f}"
    return f"{found:,}" if isinstance(found, int) else str(found)


def _kept(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found
