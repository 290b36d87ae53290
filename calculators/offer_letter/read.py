"""A letter read: everything that is found in it, each with the words that it stands on."""

from datetime import date

from calculators.offer_letter.candidates import settled
from calculators.offer_letter.day_order import day_order
from calculators.offer_letter.days import days_in
from calculators.offer_letter.equity import equity_in
from calculators.offer_letter.finding import OfferLetter
from calculators.offer_letter.names import names_in
from calculators.offer_letter.pay import pay_in
from calculators.offer_letter.plain import LONGEST, plain
from calculators.offer_letter.sentences import sentences
from calculators.offer_letter.stated import stated_in
from calculators.offer_letter.terms import terms_in
from calculators.offer_letter.vesting import vesting_in
from calculators.offer_letter.whose import Whose

_MOST_SENTENCES = 1_500
"""Sentences and rows that are read; no letter has as many."""


def read_letter(text: str, today: date | None = None) -> OfferLetter:
    """What ``text`` says, as it was pasted. Never raises.

    ``today`` is the day on which a date without a year was written, where the letter has no date of its own.
    """
    read = plain(text)
    low = _small(read.text)
    every = sentences(read.text)
    parts = every[:_MOST_SENTENCES]
    names = list(names_in(read.text))
    whose = Whose(read.text, low, parts, next((one.typed for one in names if one.field == "company_name"), ""))
    ours = [part for part in parts if not whose.offered.is_theirs(part)]
    candidates = [
        *names,
        *pay_in(low, parts, whose),
        *equity_in(low, parts, whose),
        *stated_in(low, parts, whose),
        *vesting_in(low, ours),
        *days_in(low, ours, today, day_order(low, whose.dollars)),
        *terms_in(low, parts),
    ]
    findings = sorted(settled(read, candidates), key=lambda one: one.span)
    written_on = next(
        (one.value for one in candidates if one.field == "letter_date" and isinstance(one.value, date)), None
    )
    is_cut = len(text) > LONGEST or len(parts) < len(every)
    said = tuple(read.where(part.start, part.end) for part in parts)
    return OfferLetter(text, tuple(findings), low, written_on, said, is_cut)


def _small(text: str) -> str:
    """In small letters, each where it was."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
