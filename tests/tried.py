"""What a run tried, kept for the page that says so: how many tests by level, and what the tests themselves count.

A test counts with ``record_property(name, number)``, and names a browser with ``record_property("engines", name)``.
"""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

DRILL = "drill"
"""The marker of tests of something that goes wrong around the page: a file, a network, a tab, what is stored."""
ENGINES = "engines"


def tried(reports: Iterable[pytest.TestReport], day: date) -> dict[str, Any]:
    """Counts by name; ``levels`` has those of tests by folder, ``engines`` the browsers."""
    outcomes: Counter[str] = Counter()
    levels: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    engines: set[str] = set()
    for report in reports:
        if report.outcome != "passed" or report.when == "call":
            outcomes[report.outcome] += 1
        if report.when != "call":
            continue
        levels[level_of(report)] += 1
        counted["drills"] += DRILL in report.keywords
        for name, value in report.user_properties:
            if name == ENGINES:
                engines.add(str(value))
            else:
                counted[name] += int(str(value))
    known = {name: outcomes[name] for name in ("passed", "failed", "skipped")}
    return {"date": day.isoformat(), **known, **counted, "levels": dict(levels), "engines": ", ".join(sorted(engines))}


def keep(file: Path, reports: Iterable[pytest.TestReport]) -> None:
    """Write what a run tried, as JSON."""
    file.write_text(json.dumps(tried(reports, date.today()), indent=1, sort_keys=True) + "\n", "utf-8")


def level_of(report: pytest.TestReport) -> str:
    """The folder of the tests that a test is in; those beside it are of the house."""
    parts = Path(report.location[0]).parts
    return parts[1] if len(parts) > 2 else "house"
