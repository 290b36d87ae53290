"""The last comparison as tables for the site. Reads what ``results`` saved; needs no browser."""

import json
from pathlib import Path
from typing import Any

from bench.pages_server import SLOW

LATEST = Path(__file__).parent / "results" / "latest.json"
BASELINE = "stock"
HOW = "[Measured](#measure-it-yourself)"
"""A link, so that a reader with a keyboard can move a table that is too wide for the screen."""
BUILDS = {
    "plain": "Plain Material, the same Markdown, macros unread",
    "plain_after_macros": "Plain Material, the Markdown that macros make of it",
    "site": "This site",
}
SITUATIONS = {
    "cold": "First visit",
    "slow": "First visit, slow link",
    "warm": "Fourth opening",
    "next day": "Next day, slow link",
}


def latest() -> dict[str, Any]:
    """What was saved last, and the link it was measured on."""
    saved: dict[str, Any] = json.loads(LATEST.read_text(encoding="utf-8")) if LATEST.exists() else {}
    return saved | {"link": {"megabits": SLOW.rate / 1e6, "delay": SLOW.delay * 1000}}


def bench_table(part: str = "peers") -> str:
    """A part of the last run as a Markdown table: peers, keys, lighthouse, or builds."""
    found = latest()
    return TABLES[part](found) if NEEDS[part] in found else "*Not measured yet.*"


def bench_fact(path: str) -> str:
    """One value of the last run, such as ``machine`` or ``guide.site``; "–" where there is none."""
    found: Any = latest()
    for name in path.split("."):
        found = found.get(name, "–") if isinstance(found, dict) else found
    return f"{found:,.0f}" if isinstance(found, float) else str(found)


def peers(found: dict[str, Any]) -> str:
    """The ratio to stock Pyodide, milliseconds as median, and under them the lowest and the highest."""
    base = next((row for row in found["rows"] if row["name"] == BASELINE), None)
    rows = []
    for row in found["rows"]:
        times = [_time(row[situation], base and base[situation]) for situation in SITUATIONS]
        rows.append(
            [row["label"], *times, f"{row['megabytes']:.2f}", _longest(row["longest"]), f"{row['key_p95']:.1f}"]
        )
    return _table([HOW, *SITUATIONS.values(), "MB", "Longest task", "Key to answer"], rows)


def keys(found: dict[str, Any]) -> str:
    """For each calculator, milliseconds from key press to answer."""
    rows = [
        [
            f"[{row['slug']}](../calculators/{row['slug']}.md)",
            f"{row['median']:.1f}",
            f"{row['p95']:.1f}",
            _longest(row["longest"]),
        ]
        for row in found["keys"]
    ]
    return _table(["Calculator", "Median", "19 of 20 within", "Longest task"], rows)


def lighthouse(found: dict[str, Any]) -> str:
    """Lighthouse's scores of three pages."""
    categories = {"performance": "Performance", "accessibility": "Accessibility"}
    categories |= {"best-practices": "Best practices", "seo": "Search engines"}
    rows = [[page, *(f"{scores[one]:g}" for one in categories)] for page, scores in found["lighthouse"].items()]
    return _table([HOW, *categories.values()], rows)


def builds(found: dict[str, Any]) -> str:
    """Processor seconds of a build."""
    seconds = found["build"]
    rows = [[label, f"{seconds[name]:.1f}"] for name, label in BUILDS.items() if name in seconds]
    rows += [[f"With {int(more):,} more pages", f"{time:.1f}"] for more, time in found["growth"].items() if more != "0"]
    return _table([HOW, "Seconds"], rows)


TABLES = {"peers": peers, "keys": keys, "lighthouse": lighthouse, "builds": builds}
NEEDS = {"peers": "rows", "keys": "keys", "lighthouse": "lighthouse", "builds": "growth"}


def _longest(task: float) -> str:
    """Browsers tell of tasks of 50 ms and more."""
    return f"{task:.0f}" if task else "under 50"


def _time(found: dict[str, float], base: dict[str, float] | None) -> str:
    ratio = f"**{found['median'] / base['median']:.2f}**<br>" if base else ""
    return f"{ratio}{found['median']:,.0f}<br><small>{found['low']:,.0f} to {found['high']:,.0f}</small>"


def _table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
