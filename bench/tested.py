"""What the tests tried in their last kept run, for the page that says so. ``make tested`` keeps it."""

import json
from pathlib import Path
from typing import Any

TESTED = Path(__file__).parent / "results" / "tests.json"


def tested(name: str) -> str:
    """How many of a thing the last kept run tried, such as ``requests`` or ``levels.browser``; text as it is."""
    found: Any = json.loads(TESTED.read_text("utf-8")) if TESTED.exists() else {}
    for step in name.split("."):
        found = found.get(step, "–") if isinstance(found, dict) else found
    return f"{found:,}" if isinstance(found, int) else str(found)
