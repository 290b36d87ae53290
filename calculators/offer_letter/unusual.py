"""What in a letter is unusual or open, each with the words it stands on and the sentence to ask.

What counts as unusual is our judgment, and no law.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from calculators.declare.dates import DAY, say_day
from calculators.negotiation.units import read_vesting
from calculators.offer_letter.called import called, said_of
from calculators.offer_letter.finding import UNSURE, Finding, OfferLetter

FEW_DAYS = 5
"""From the letter's date to the day it lapses, fewer are short. Our judgment."""
LONG_CLAWBACK = 12
"""Months of repayment, of which more are long. Our judgment."""

_OF_A_TERM = {
    "non_compete": (
        "It asks you not to compete. How far that holds differs from place to place: show it to a lawyer.",
        "How long and how far does the non-compete reach, and can it be left out?",
    ),
    "non_solicit": (
        "It asks you not to hire or court their people or clients after you leave.",
        "How long does the non-solicitation last, and whom does it cover?",
    ),
    "arbitration": (
        "Disputes would go to arbitration, not to a court.",
        "May I see the arbitration agreement, and can I opt out of it?",
    ),
    "board": (
        "The grant is not yet approved. Until it is, it is a recommendation.",
        "When does the board or committee decide, and what happens if it does not approve the grant?",
    ),
    "contractor": (
        "This is work on contract, not employment: no benefits, and taxes of your own.",
        "Why is this on contract, and when could it become employment?",
    ),
    "strike_open": (
        "The strike price is not set yet. It may differ from the price they tell you today.",
        "What was the last 409A price, and from which day is it?",
    ),
    "double_trigger": (
        "Time alone does not make the equity yours: a second event is needed.",
        "What counts as the liquidity event, and what becomes of my units if I leave before it?",
    ),
    "refresh_open": (
        "Later grants are spoken of and not promised.",
        "What did people at this level get as a refresher last year, and can an amount be written down?",
    ),
    "may_change": (
        "They may change the terms.",
        "Which terms may change, with how much notice, and can pay be left out of that?",
    ),
    "sign_on_later": (
        "A part of the sign-on is paid after the second year. These pages do not count it.",
        "Is the later part of the sign-on mine if I leave before, and can it be paid in the first two years?",
    ),
    "bonus_discretion": (
        "The bonus is at their discretion.",
        "What was paid on this target in the last three years?",
    ),
    "depends": (
        "The offer still depends on something. Do not resign before it is met.",
        "When will what the offer depends on be done, and will you tell me in writing?",
    ),
}


@dataclass(frozen=True)
class Unusual:
    """What is unusual or open: the finding it stands on, what it means, and the sentence to ask."""

    finding: Finding
    says: str
    ask: str


def unusual(letter: OfferLetter) -> tuple[Unusual, ...]:
    """What in the letter to ask about, in the order of its words."""
    found = [*_terms(letter), *_days(letter), *_repayment(letter), *_vesting(letter), *_open(letter)]
    return tuple(sorted(found, key=lambda one: one.finding.span))


def _terms(letter: OfferLetter) -> Iterable[Unusual]:
    for field, (says, ask) in _OF_A_TERM.items():
        if finding := letter.of(field):
            yield Unusual(finding, says, ask)


def _day(finding: Finding | None) -> date | None:
    return DAY.read(finding.typed) if finding and finding.typed else None


def _days(letter: OfferLetter) -> Iterable[Unusual]:
    lapses, start = letter.of("deadline"), letter.of("start_date")
    day, begins = _day(lapses), _day(start)
    written = letter.written_on
    if lapses and day and written and 0 <= (day - written).days < FEW_DAYS:
        days = (day - written).days
        says = f"It lapses {days} {'day' if days == 1 else 'days'} after its date. That is short."
        yield Unusual(lapses, says, "Thank you. I would like to decide with care: can the date be a week later?")
    if lapses and start and day and begins and begins < day:
        says = f"The start, {say_day(begins)}, is before the day that it lapses, {say_day(day)}."
        yield Unusual(start, says, "The start date is before the day to answer. Which of the two is right?")


def _repayment(letter: OfferLetter) -> Iterable[Unusual]:
    months, kind, repay = (letter.of(name) for name in ("clawback_months", "clawback_kind", "repay"))
    if months and months.typed and int(months.typed) > LONG_CLAWBACK:
        says = f"The sign-on can be asked back for {months.typed} months. We call more than {LONG_CLAWBACK} long."
        yield Unusual(months, says, f"Can the repayment end after {LONG_CLAWBACK} months?")
    if kind and kind.typed == "all_until_end":
        yield Unusual(kind, "All of it is owed until the last day.", "Can what I would owe fall by a share each month?")
    if repay and repay.typed == "gross":
        says = "You would repay tax that never reached your account."
        yield Unusual(repay, says, "Can the repayment be of the net amount?")


def _vesting(letter: OfferLetter) -> Iterable[Unusual]:
    finding = letter.of("vesting")
    if not finding or not finding.typed:
        return
    schedule = read_vesting(finding.typed)
    years = schedule.by_year()
    if len(years) > 4:
        yield Unusual(finding, f"It vests over {len(years)} years.", "Is a schedule of four years possible?")
    elif len(years) > 2 and years[0] < sum(years[1:]) / (len(years) - 1):
        says = f"Less vests in the first year than later: {round(100 * years[0])}%."
        yield Unusual(finding, says, "Little vests in my first year. Can a sign-on make up for that?")
    if schedule.vests[0].month > 12:
        says = f"Nothing vests before month {schedule.vests[0].month}."
        yield Unusual(finding, says, "Can the first vest come after 12 months at the latest?")


def _open(letter: OfferLetter) -> Iterable[Unusual]:
    """What is named without one plain figure."""
    seen: set[str] = set()
    for one in letter.findings:
        if one.sure == UNSURE and one.field not in (*seen, *_OF_A_TERM) and letter.of(one.field) == one:
            seen.add(one.field)
            name = called(one.field)
            says = f"{name}: {said_of(one.field, one.said)}."
            yield Unusual(one, says, f"{name}: what exactly does the letter mean here?")
