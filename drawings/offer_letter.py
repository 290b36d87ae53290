"""An offer letter of our own, with a note beside each line: what to look for before anything is signed."""

from dataclasses import dataclass
from datetime import date

from calculators.desk import CALCULATOR
from calculators.render import html as h
from claims.pages import mark
from drawings.figures import OL, B, figure

SAMPLE = CALCULATOR.sample
"""The letter is that of the offer that the calculators open with."""


def _day(typed: str) -> str:
    """A day as letters in the US have it."""
    day = date.fromisoformat(typed)
    return f"{day:%B} {day.day}, {day.year}"


@dataclass(frozen=True)
class LetterLine:
    """What the letter says under a ``head``, and our ``note`` on it with the claim that it rests on, if any."""

    head: str
    says: str
    note: str
    claim: str = ""


LINES = (
    LetterLine(
        "Position.",
        "Senior Software Engineer, level 5, reporting to the Director of Search, from January 11, 2027.",
        "The level sets the range of every piece. Where a letter gives a title alone, ask for the level.",
    ),
    LetterLine(
        "Base salary.",
        f"${SAMPLE['base']} a year, paid twice a month.",
        "It comes every year, and a bonus in percent is figured from it. Ask when the first review is.",
    ),
    LetterLine(
        "Bonus.",
        "You may be considered for a yearly bonus with a target of 15% of base, at the Company's discretion.",
        "“Target” and “discretion” promise nothing. Ask what was paid last year, and whether your first year counts"
        " in full.",
    ),
    LetterLine(
        "Sign-on.",
        f"${SAMPLE['sign_on']} with your first pay. If you leave within 24 months for any reason, you repay all of it,"
        " before tax.",
        "Ask for a share that falls each month, for the amount after tax, and for nothing if they end the job.",
        "equity-repay-gross",
    ),
    LetterLine(
        "Equity.",
        f"Subject to approval by the Board, restricted stock units worth ${SAMPLE['grant']}, their number set by the"
        " average price of the month before the grant.",
        "Dollars become units at a price you do not know yet: ask which. Until the board approves it, it is a promise."
        " If the company is private, ask what must happen before you can sell.",
    ),
    LetterLine(
        "Vesting.",
        "A quarter on the first anniversary of your start, then equal parts each quarter over three years.",
        "That is a cliff: leave in month 11 and you have none of it. Check the share of each year, and how"
        " often it vests.",
    ),
    LetterLine(
        "Conditions.",
        "This offer depends on references, a background check and proof of your right to work.",
        "Do not resign anywhere before these are done and both sides have signed.",
    ),
    LetterLine(
        "Whole agreement.",
        "This letter replaces all earlier promises, spoken or written.",
        "What was said on the phone is gone unless it stands here. This letter has no refresher and no review date: ask"
        " for both to be added.",
    ),
    LetterLine(
        "Reply.",
        f"Please sign by {_day(SAMPLE['deadline'])}.",
        "The date is theirs. Name your own day early, with a reason, and ask what happens on theirs.",
    ),
)


def draw() -> str:
    """The letter down one side, the notes down the other; on a phone each note stands under its line."""
    opening = f"{SAMPLE['company_name']} Inc., {_day(SAMPLE['came_on'])}. Dear candidate, we are glad to offer you:"
    return figure(
        "offer-letter",
        "An offer letter, and what to look for in it (our own example)",
        h.div(".opening")[h.p(".sheet")[opening]],
        OL[[_noted(one) for one in LINES]],
    )


def _noted(one: LetterLine) -> h.Node:
    note = h.p(".note")[one.note, one.claim and [" ", mark(one.claim)]]
    return h.li[h.p(".sheet")[B[one.head], " ", one.says], note]
