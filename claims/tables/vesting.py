"""The vesting schedules that the calculators know by name, as one table."""

import json
import re
from fractions import Fraction
from urllib.parse import quote

from calculators.offer.presets import PRESETS, Preset
from calculators.offer.vesting import Schedule
from calculators.render import html as h
from claims.dates import is_partial_date, spoken
from claims.mark import inline

FREQUENCIES = {1: "monthly", 3: "quarterly", 6: "half-yearly", 12: "yearly"}
HEADS = ("Company", "Percent each year", "First vest, then", "Yours after 2 years", "Who says so")
_VARIANT = re.compile(r"\((.+)\)")


def _percent(share: Fraction) -> str:
    tenths = round(share * 1000)
    return f"{tenths // 10}" if tenths % 10 == 0 else f"{tenths / 10:.1f}"


def _held(schedule: Schedule, months: int) -> Fraction:
    return sum((vest.share for vest in schedule.vests if vest.month <= months), Fraction(0))


def _then(schedule: Schedule) -> str:
    months = [vest.month for vest in schedule.vests]
    return FREQUENCIES[months[-1] - months[-2]] if len(months) > 1 else "–"


def use_link(preset: Preset) -> str:
    """A link to the total-pay calculator with this schedule filled in, through the address's fragment."""
    typed = quote(json.dumps({"vesting": preset.slug}, separators=(",", ":")), safe="")
    href = f"site:calculators/total-comp/#offer={typed}"
    return inline(h.a(href=href, aria_label=f"Use this: {preset.name}")["Use this"])


def _row(preset: Preset) -> str:
    company, _, form = preset.name.partition(": ")
    variant = _VARIANT.search(form)
    dated = spoken(preset.date) if is_partial_date(preset.date) else preset.date
    shares = "/".join(_percent(share) for share in preset.schedule.by_year())
    cells = (
        f"**{company}**" + (f"<br><small>{variant[1]}</small>" if variant else "") + f"<br>{use_link(preset)}",
        f"about {shares}" if form.startswith("about") else shares,
        f"month {preset.schedule.vests[0].month}, {_then(preset.schedule)}",
        f"{_percent(_held(preset.schedule, 24))}%",
        f"{preset.source}, {dated}. {preset.confidence.capitalize()}."
        + (f"<br><small>{preset.note}</small>" if preset.note else ""),
    )
    return "| " + " | ".join(cells) + " |"


def vesting_table() -> str:
    """Every named schedule in Markdown, its last columns computed from the schedule itself."""
    head = [f"| {' | '.join(HEADS)} |", "|---" * len(HEADS) + "|"]
    return "\n".join([*head, *map(_row, PRESETS.values())]) + "\n"
