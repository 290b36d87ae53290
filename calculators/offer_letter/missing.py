"""What a letter lacks of what the close checks line by line, each with the sentence that asks for it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from calculators.negotiation.record import Negotiation
from calculators.offer_letter.finding import OfferLetter

_REVIEW = re.compile(r"\breview(?:ed)?\b")
_PRORATED = re.compile(r"\bpro-? ?rat\w*|\bfirst[- ]year\b")
_TO_UNITS = re.compile(
    r"\b(?:closing|average|trailing|fair market|share|unit|stock|tender)[a-z -]{0,24}(?:price|value)\b|\bconvert\w*"
)
_SELLS = re.compile(r"\b(?:liquidity|tender|double[- ]trigger|repurchase|buy-?back|sold|sale)\b")
_VESTS_FROM = re.compile(
    r"\b(?:vesting (?:commencement|start)|from (?:your|the) (?:start|first|commencement|grant)|of (?:your"
    r"|the) (?:start|commencement|vesting|grant|hire)|anniversary)"
)
_PAID_WHEN = re.compile(
    r"\b(?:first (?:pay\w*|month|regular)|within \w+|upon (?:joining|hire|start\w*)|payroll|paid (?:on|in|with"
    r"|after)|pay period)"
)
_PAID_ON = re.compile(
    r"\b(?:in|on|by|paid|payable|each)(?: (?:early|late|mid|the))?[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)"
    r"[a-z]{0,6}\b|\b(?:on|at|after|with)(?: \w+){0,2} (?:start\w*|paycheck|payroll|signing|\d+ days|\w+ months)\b"
)
_NOT_REPAID = re.compile(
    r"\b(?:no|never|not|without|free of|n't)\b[^.;\n]{0,40}\b(?:claw\w*|re-?pa\w+|paid back|pay (?:it |this )?back)"
    r"|\bowe nothing\b|\byours to keep\b"
)
_WHERE = re.compile(r"\b(?:remote\w*|hybrid|office|location|located|based in|on-?site|work from)\b")
_PAPERS = re.compile(r"\b(?:agreement|policy|handbook|enclosed|attached|inventions?)\b")


@dataclass(frozen=True)
class Lack:
    """What a letter does not say, and the sentence to ask."""

    what: str
    ask: str


def missing(letter: OfferLetter, n: Negotiation | None = None) -> tuple[Lack, ...]:
    """What of the list of the close the letter lacks; a piece that stands in ``n`` is looked for too."""
    return tuple(_lacks(letter, n))


def _lacks(letter: OfferLetter, n: Negotiation | None) -> Iterable[Lack]:
    low, has = letter.own_words, letter.has
    if not has("role", "offer_level"):
        yield Lack("Title and level", "Could the letter state the title and the level?")
    elif not has("offer_level"):
        yield Lack("Level", "Which level is this, and could the letter state it?")
    if not has("base"):
        yield Lack("Base salary", "Could the letter state the base salary for a year?")
    elif not _REVIEW.search(low):
        yield Lack("Date of the first review", "When will my pay first be reviewed?")
    if has("bonus_percent", "bonus_amount"):
        if not _PRORATED.search(low):
            yield Lack(
                "Bonus in the first year", "Is the bonus of my first year paid in full, or in proportion to the months?"
            )
    elif n and (n.bonus_percent or n.bonus_amount) and not has("bonus_first_year"):
        yield Lack("Bonus target", "We spoke of a target bonus. Could the letter state it?")
    yield from _equity(letter, n)
    yield from _sign_on(letter, n)
    if n and any(one.amount for one in n.refresh) and not has("refresh.0.amount"):
        yield Lack("Refresher", "Could you confirm the refresher in writing: amount, date and condition?")
    if not has("start_date"):
        yield Lack("Start date", "Which start date does the letter mean?")
    if not has("deadline"):
        yield Lack("Day it lapses", "Until which day does the offer stand?")
    if not _WHERE.search(low):
        yield Lack("Place of work", "Where will I work, and may that change?")
    if not has("depends"):
        yield Lack(
            "What it depends on",
            "Does the offer still depend on anything: references, a background check, an approval?",
        )
    if not _PAPERS.search(low):
        yield Lack("Other papers", "Which other papers will I be asked to sign, and could I see them before I accept?")
    if not has("signer"):
        yield Lack("Who signs", "Who signs the letter for the company?")


def _equity(letter: OfferLetter, n: Negotiation | None) -> Iterable[Lack]:
    low, has = letter.own_words, letter.has
    if not has("grant", "units", "company_percent"):
        if n and (n.grant or n.units):
            yield Lack("Equity grant", "We spoke of an equity grant. Could the letter state it?")
        return
    if has("grant") and not has("units") and not _TO_UNITS.search(low):
        yield Lack("How dollars become units", "On which day's price do the dollars of the grant become units?")
    if has("units") and letter.typed.get("instrument") == "options" and not has("company_percent"):
        yield Lack("All shares", "How many shares are there, fully diluted, so that I know what part my options are?")
    if letter.typed.get("instrument") in ("private_rsu", "options", "ppu") and not _SELLS.search(low):
        yield Lack("When it can be sold", "What must happen before I can sell, and has there been a tender so far?")
    vesting = letter.of("vesting")
    if vesting is None:
        yield Lack("Vesting", "What share vests in each year, how often, and is there a cliff?")
    elif vesting.typed and not _VESTS_FROM.search(low):
        yield Lack("Start of vesting", "From which day does vesting count?")


def _told_of(letter: OfferLetter, field: str) -> str:
    """The sentences in which a field was found, in small letters."""
    places = [one.start for one in letter.findings if one.field == field]
    return " ".join(
        letter.text[start:end].lower() for start, end in letter.sentences if any(start <= at < end for at in places)
    )


def _sign_on(letter: OfferLetter, n: Negotiation | None) -> Iterable[Lack]:
    has = letter.has
    if not has("sign_on", "sign_on_year_2"):
        if n and (n.sign_on or n.sign_on_year_2):
            yield Lack("Sign-on", "We spoke of a sign-on. Could the letter state it?")
        return
    if not _PAID_WHEN.search(letter.own_words) and not _PAID_ON.search(_told_of(letter, "sign_on")):
        yield Lack("Day the sign-on is paid", "When is the sign-on paid?")
    if not has("clawback_months", "clawback_kind", "clawback"):
        if _NOT_REPAID.search(letter.own_words):
            return
        yield Lack("Repayment", "Must the sign-on ever be repaid? If so: until when, how much, and in which cases?")
        return
    if not has("clawback_months"):
        yield Lack("Length of repayment", "Until when can the sign-on be asked back?")
    if not has("clawback_kind"):
        yield Lack("What is repaid", "Does what I would owe fall with each month that I have worked?")
    if not has("repay"):
        yield Lack(
            "Gross or net", "If I ever repaid it, would that be the amount before tax, or what reached my account?"
        )
