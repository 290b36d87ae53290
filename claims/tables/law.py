"""The law by place and by date: one table of places, one of what starts next, and every rule in full."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from claims import pages
from claims.book import FOLDER, book
from claims.dates import build_day, spoken

DATA = FOLDER / "laws.toml"
COUNTED_APART = {"law-range-count", "law-history-bans", "law-noncompete-bans"}
"""Claims about several laws together; each law has its own place and row."""
AFTER_THE_STATES = ("European Union", "United Kingdom", "British Columbia", "Ontario", "India")


@dataclass(frozen=True)
class Rule:
    """A claim about ``places``; ``start`` is the first day it holds, ``brief`` a few words for a narrow cell."""

    topic: str
    places: tuple[str, ...]
    claim: str
    brief: str = ""
    start: date | None = None


def topics() -> dict[str, tuple[Rule, ...]]:
    """The rules by topic, each in the order of the file. Raises KeyError where a rule lacks place, claim or day."""
    table = tomllib.loads(DATA.read_text(encoding="utf-8"))
    return {topic["title"]: tuple(_rule(topic["title"], rule) for rule in topic["rules"]) for topic in table["topics"]}


def _rule(topic: str, rule: Mapping[str, Any]) -> Rule:
    start = book().claim(rule["claim"]).figures[rule["from"]] if "from" in rule else None
    return Rule(topic, tuple(rule["places"]), rule["claim"], rule.get("brief", ""), cast(date | None, start))


def _order(place: str) -> tuple[int, str]:
    if place == "United States":
        return 0, place
    return (1, place) if place not in AFTER_THE_STATES else (2 + AFTER_THE_STATES.index(place), place)


def _brief(rule: Rule, on: date) -> str:
    words = [rule.brief] if rule.brief else []
    if rule.start:
        words.append(f"{'from' if rule.start > on else 'since'} {spoken(rule.start.isoformat())}")
    return ", ".join(words) + pages.mark(rule.claim, on)


def law_by_place(on: date | None = None) -> str:
    """One row a place, one column a topic, in Markdown: the day each rule starts, and its mark."""
    on = on or build_day()
    found = topics()
    places = sorted({place for rules in found.values() for rule in rules for place in rule.places}, key=_order)
    lines = [f"| Place | {' | '.join(found)} |", "|---" * (len(found) + 1) + "|"]
    for place in places:
        cells = ["<br>".join(_brief(rule, on) for rule in rules if place in rule.places) for rules in found.values()]
        lines.append(f"| **{place}** | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def law_ahead(on: date | None = None) -> str:
    """What starts after the day of the build, soonest first, in Markdown."""
    on = on or build_day()
    ahead = [(rule.start, rule) for rules in topics().values() for rule in rules if rule.start and rule.start > on]
    if not ahead:
        return "Nothing in our list lies ahead.\n"
    ahead.sort(key=lambda pair: pair[0])
    return "\n".join(f"- **{spoken(day.isoformat())}.** {pages.claim(rule.claim, on)}" for day, rule in ahead) + "\n"


def law_in_full(on: date | None = None) -> str:
    """Every rule as a sentence with its source, under a heading for each topic, in Markdown."""
    parts = []
    for title, rules in topics().items():
        parts.append(f"## {title}\n\n" + "\n".join(f"- {pages.claim(rule.claim, on)}" for rule in rules))
    return "\n\n".join(parts) + "\n"
