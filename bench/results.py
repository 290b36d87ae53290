"""What came out: medians and spread, saved as JSON."""

import json
import os
import platform
from datetime import UTC, datetime
from statistics import median, quantiles
from typing import Any

from bench.comparing import Found
from bench.peers import Peer
from bench.table import LATEST, SITUATIONS, latest


def spread(times: list[float]) -> dict[str, float]:
    """Median, lowest and highest."""
    return {"median": median(times), "low": min(times), "high": max(times)}


def p95(times: list[float]) -> float:
    """The time that 19 of 20 stay within."""
    return quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]


def machine() -> str:
    """How big a machine this is."""
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores, {gib:.0f} GiB, {platform.system()}"


def comparison(found: Found, peers: list[Peer]) -> dict[str, Any]:
    """The side-by-side run, ready for JSON."""
    runs = len(found[peers[0].name, "cold"])
    return {"runs": runs, "rows": [_row(found, peer) for peer in peers]}


def _row(found: Found, peer: Peer) -> dict[str, Any]:
    of = {situation: found[peer.name, situation] for situation in SITUATIONS}
    keys = [time for openings in of.values() for one in openings for time in one.recalculated]
    return {
        "name": peer.name,
        "label": peer.label,
        **{situation: spread([one.first for one in openings]) for situation, openings in of.items()},
        "megabytes": median(one.sent for one in of["slow"]) / 1e6,
        "longest": median(one.longest for one in of["cold"]),
        "blocked": median(one.blocked for one in of["cold"]),
        "key": median(keys),
        "key_p95": p95(keys),
    }


def save(found: dict[str, Any]) -> None:
    """Put parts of a run into the latest results, with today's date and this machine."""
    merged = latest() | found | {"date": datetime.now(UTC).date().isoformat(), "machine": machine()}
    LATEST.parent.mkdir(exist_ok=True)
    LATEST.write_text(json.dumps(merged, indent=1) + "\n", encoding="utf-8")
