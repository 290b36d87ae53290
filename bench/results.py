"""What came out: medians, spread and ratios, kept as JSON and shown as a table."""

import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bench.comparing import Found
from bench.peers import Peer

LATEST = Path(__file__).parent / "results" / "latest.json"
BASELINE = "stock"
SITUATIONS = {
    "cold": "First visit",
    "slow": "First visit, slow link",
    "warm": "Fourth opening",
    "next day": "Next day, slow link",
}


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


def summary(found: Found, peers: list[Peer]) -> dict[str, Any]:
    """Everything that the table and the page say, ready for JSON."""
    rows = []
    for peer in peers:
        of = {situation: found[peer.name, situation] for situation in SITUATIONS}
        everything = [one for openings in of.values() for one in openings]
        keys = [time for one in everything for time in one.recalculated]
        rows.append(
            {
                "name": peer.name,
                "label": peer.label,
                **{situation: spread([one.first for one in openings]) for situation, openings in of.items()},
                "megabytes": median(one.sent for one in of["slow"]) / 1e6,
                "longest": median(one.longest for one in of["cold"]),
                "blocked": median(one.blocked for one in of["cold"]),
                "key": median(keys),
                "key_p95": p95(keys),
            }
        )
    runs = len(found[peers[0].name, "cold"])
    return {"date": datetime.now(UTC).date().isoformat(), "machine": machine(), "runs": runs, "rows": rows}


def table(found: dict[str, Any]) -> str:
    """The comparison as a Markdown table: milliseconds as median (lowest to highest) · ratio to stock Pyodide."""
    base = next((row for row in found["rows"] if row["name"] == BASELINE), None)
    heads = ["", *SITUATIONS.values(), "MB", "Longest task", "Key to answer, p95"]
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    for row in found["rows"]:
        times = [_time(row[situation], base and base[situation]) for situation in SITUATIONS]
        longest = f"{row['longest']:.0f}" if row["longest"] else "< 50"
        cells = [row["label"], *times, f"{row['megabytes']:.2f}", longest, f"{row['key_p95']:.1f}"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _time(found: dict[str, float], base: dict[str, float] | None) -> str:
    ratio = f" · {found['median'] / base['median']:.2f}" if base else ""
    return f"{found['median']:,.0f} ({found['low']:,.0f} to {found['high']:,.0f}){ratio}"


def write(found: dict[str, Any]) -> None:
    """Keep a summary as the latest."""
    LATEST.parent.mkdir(exist_ok=True)
    LATEST.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
