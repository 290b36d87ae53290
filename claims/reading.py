"""One table of a claims file -> one Claim; whatever is wrong with it is collected, not raised."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from calculators.offer import wage_table
from calculators.offer.vesting import schedule_of
from claims.claim import CONFIDENCES, Claim, Confidence, NamedSchedule, Source
from claims.dates import is_partial_date
from claims.figures import Figure

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CLAIM_KEYS = {"id", "text", "source", "confidence", "review_by", "figures", "schedules", "wages"}
_SCHEDULE_KEYS = {"name", "shape", "note"}
_SOURCE_KEYS = {"title", "address", "published", "read", "unlinked"}


def read_source(table: object, where: str, problems: list[str]) -> Source | None:
    """The source in ``table``, or None with the reasons added to ``problems``."""
    if not isinstance(table, Mapping):
        problems.append(f"{where}: no source")
        return None
    if set(table) == {"see"}:
        return Source(title="", see=str(table["see"]))
    found: list[str] = []
    if unknown := sorted(set(table) - _SOURCE_KEYS):
        found.append(f"unknown source keys {', '.join(unknown)}")
    words = {key: str(table.get(key, "")) for key in _SOURCE_KEYS}
    if not words["title"].strip():
        found.append("the source has no title")
    if bool(words["published"]) == bool(words["read"]):
        found.append("the source needs a date: either published or read")
    dated = words["published"] or words["read"]
    if dated and not is_partial_date(dated):
        found.append(f"bad date {dated!r} in the source")
    problems.extend(f"{where}: {problem}" for problem in found)
    return None if found else Source(**words)


def _schedules(table: object, problems: list[str]) -> tuple[NamedSchedule, ...]:
    """The schedules in ``table``, by slug; what is wrong is added to ``problems``."""
    found: list[NamedSchedule] = []
    for slug, entry in table.items() if isinstance(table, Mapping) else ():
        if not {"name", "shape"} <= set(entry) <= _SCHEDULE_KEYS:
            problems.append(f"the schedule {slug} needs a name and a shape, and may have a note")
            continue
        shape = entry["shape"]
        shape = shape if isinstance(shape, str) else tuple((month, percent) for month, percent in shape)
        try:
            read = schedule_of(shape)
        except ValueError as error:
            problems.append(f"the schedule {slug}: {error}")
            continue
        if sum(vest.share for vest in read.vests) != 1:
            problems.append(f"the schedule {slug} must add up to 100")
        named = NamedSchedule(slug=slug, name=entry["name"], shape=shape, schedule=read, note=entry.get("note", ""))
        found.append(named)
    return tuple(found)


def _wages(table: object, problems: list[str]) -> Mapping[str, Figure]:
    """Yearly dollars by percentile, ``p10`` to ``p90``, in the row of the wage table that ``table`` names."""
    if not isinstance(table, Mapping) or set(table) != {"occupation", "area"}:
        problems.append("wages must name an occupation by its code, and an area as the wage table writes it")
        return {}
    code, area = table["occupation"], table["area"]
    if code not in wage_table.CODES.values() or area not in wage_table.places():
        problems.append(f"the wage table has no row for {code} in {area}")
        return {}
    dollars = wage_table.figures(code, area)
    if dollars is None:
        problems.append(f"the wage table has no figures for {code} in {area}")
        return {}
    return {f"p{percent}": figure for percent, figure in zip(wage_table.PERCENTS, dollars, strict=True)}


def read_claim(
    table: Mapping[str, Any],
    *,
    where: str,
    topic: str,
    prefix: str,
    review_by: date | None,
    problems: list[str],
    company: str | None = None,
) -> Claim | None:
    """The claim in ``table``, or None with the reasons added to ``problems``.

    ``prefix`` begins every id of the file; ``review_by`` is the file's own review day, for claims that set none.
    """
    name = str(table.get("id", ""))
    where = f"{where}, {name or 'a claim without id'}"
    found: list[str] = []
    if not _ID.fullmatch(name) or not name.startswith(f"{prefix}-"):
        found.append(f"the id must be lower-case words joined by hyphens and begin with {prefix}-")
    if unknown := sorted(set(table) - _CLAIM_KEYS):
        found.append(f"unknown keys {', '.join(unknown)}")
    text = str(table.get("text", "")).strip()
    if not text.endswith((".", "?")):
        found.append("the text must be a whole sentence")
    confidence = table.get("confidence")
    if confidence not in CONFIDENCES:
        found.append(f"unknown confidence {confidence!r}")
    day = table.get("review_by", review_by)
    if type(day) is not date:
        found.append("no review_by day")
    figures = table.get("figures", {})
    if not isinstance(figures, Mapping):
        found.append("the figures must be a table")
        figures = {}
    if "wages" in table:
        figures = {**figures, **_wages(table["wages"], found)}
    schedules = _schedules(table.get("schedules", {}), found)
    problems.extend(f"{where}: {problem}" for problem in found)
    source = read_source(table.get("source"), where, problems)
    if found or source is None:
        return None
    return Claim(
        id=name,
        text=text,
        source=source,
        confidence=cast(Confidence, confidence),
        review_by=cast(date, day),
        topic=topic,
        company=company,
        figures=figures,
        schedules=schedules,
    )
