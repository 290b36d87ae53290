"""The vesting schedules that the calculators know by name, as one table."""

import json
import re
from datetime import date
from fractions import Fraction
from urllib.parse import quote

from calculators.offer.vesting import Schedule
from calculators.render import html as h
from claims.book import book
from claims.claim import Claim, NamedSchedule, percent
from claims.dates import build_day
from claims.mark import MAY_BE_OLD, inline

FREQUENCIES = {1: "monthly", 3: "quarterly", 6: "half-yearly", 12: "yearly"}
HEADS = ("Company", "Percent each year", "First vest, then", "Yours after 2 years", "Who says so")
_VARIANT = re.compile(r"\((.+)\)")


def _held(schedule: Schedule, months: int) -> Fraction:
    return sum((vest.share for vest in schedule.vests if vest.month <= months), Fraction(0))


def _then(schedule: Schedule) -> str:
    months = [vest.month for vest in schedule.vests]
    return FREQUENCIES[months[-1] - months[-2]] if len(months) > 1 else "–"


def use_link(named: NamedSchedule) -> str:
    """A link to the total-pay calculator with this schedule filled in, through the address's fragment."""
    typed = quote(json.dumps({"vesting": named.slug}, separators=(",", ":")), safe="")
    href = f"site:calculators/total-comp/#offer={typed}"
    return inline(h.a(href=href, aria_label=f"Use this: {named.name}")["Use this"])


def _row(claim: Claim, named: NamedSchedule, on: date) -> str:
    company, _, form = named.name.partition(": ")
    variant = _VARIANT.search(form)
    told = f"{claim.source.title}, {claim.source.dated}. {claim.confidence.capitalize()}."
    if claim.is_old(on):
        told = inline(h.span(".claim-old")[told, " ", h.span(".claim-age")[f"It {MAY_BE_OLD}."]])
    cells = (
        f"**{company}**" + (f"<br><small>{variant[1]}</small>" if variant else "") + f"<br>{use_link(named)}",
        f"about {named.by_year}" if form.startswith("about") else named.by_year,
        f"month {named.schedule.vests[0].month}, {_then(named.schedule)}",
        f"{percent(_held(named.schedule, 24))}%",
        told + (f"<br><small>{named.note}</small>" if named.note else ""),
    )
    return "| " + " | ".join(cells) + " |"


def vesting_table(on: date | None = None) -> str:
    """Every named schedule in Markdown, its last columns computed from the schedule itself."""
    head = [f"| {' | '.join(HEADS)} |", "|---" * len(HEADS) + "|"]
    rows = (_row(claim, named, on or build_day()) for claim, named in book().schedules)
    return "\n".join([*head, *rows]) + "\n"
