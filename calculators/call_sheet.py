"""What do I need in front of me when they call?"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from calculators.declare.calculator import Calculator
from calculators.declare.dates import DayOfYear
from calculators.declare.fields import Section, record, show, with_values
from calculators.declare.units import Key, PlainPage, Sentence, Usd
from calculators.negotiation.ask import Piece
from calculators.negotiation.asked_in_words import count_in_words, piece_called
from calculators.negotiation.asking import PIECES
from calculators.negotiation.checks import offer_problems
from calculators.negotiation.forms import MORE_PAY, OFFER, RIVAL
from calculators.negotiation.likely_answers import LikelyAnswer, likely_answers
from calculators.negotiation.position import Position
from calculators.negotiation.reasons import for_letter, for_page
from calculators.negotiation.record import Negotiation
from calculators.negotiation.samples import SAMPLE_OFFER, SAMPLE_RIVAL
from calculators.negotiation.stated import as_stated
from calculators.negotiation.terms_in_words import terms_in_words
from calculators.negotiation.verdicts import fallback_in_words
from calculators.negotiation.words_first import verdict_told
from calculators.offer.profiles import CLAIMS

NUMBERS = Section("Your numbers", shows=("walk_away", "happy", "limits_measure", "year_one_floor"))
DATES = Section("Names and dates", folded=True, shows=("company_name", "deadline", "reply_by", "start_date", "today"))
EVIDENCE = Section(
    "Other evidence", folded=True, shows=("market_base", "market_source", "posted_high", "unvested", "scope_evidence")
)


@record
class SheetTerm:
    """One line of the offer."""

    part: str = show("What they offer")
    words: str = show("Now")


@record
class SheetAsk:
    """One thing to ask for, and why."""

    piece: str = show("Ask, in this order")
    name: Key
    offer: Usd = show("They offer")
    ask: Usd = show("You ask")
    reason: Sentence = show("Because")


@record
class SheetNumber:
    """One of the reader's numbers."""

    number: str = show("Your numbers")
    name: Key
    amount: Usd = show("Amount")


@record
class SheetDay:
    """One day that matters."""

    what: str = show("Dates")
    name: Key
    day: DayOfYear = show("Day")


@record
class CallSheet:
    """One page to have in front of one on a call."""

    says: Sentence
    first_year_offer: Usd = show("The offer's first year", "Every part of the first year's pay.", headline=True)
    terms: tuple[SheetTerm, ...] = show("The offer")
    asks: tuple[SheetAsk, ...] = show("What to ask for", key="name")
    instead: Sentence = show("If that cannot move")
    answers: tuple[LikelyAnswer, ...] = show("What they may answer", key="key")
    numbers: tuple[SheetNumber, ...] = show("Your numbers", key="name")
    days: tuple[SheetDay, ...] = show("Dates", key="name")
    text: PlainPage = show("The sheet as text")


def call_sheet(n: Negotiation) -> CallSheet:
    """The sheet as the negotiation stands."""
    position = Position(n)
    instead = fallback_in_words(position)
    sheet = CallSheet(
        says=verdict_told(position),
        first_year_offer=position.pay.first_year,
        terms=tuple(_terms(n)),
        asks=tuple(_asks(position)),
        instead=f"{instead[:1].upper()}{instead[1:]}." if instead else "",
        answers=tuple(likely_answers(position)),
        numbers=tuple(_numbers(n)),
        days=tuple(_days(n)),
        text="",
    )
    return with_values(sheet, text=_as_text(sheet))


def _terms(n: Negotiation) -> Iterable[SheetTerm]:
    for line in terms_in_words(n):
        part, _, words = line.removeprefix("- ").partition(": ")
        yield SheetTerm(part=part, words=words)


def _asks(position: Position) -> Iterable[SheetAsk]:
    """The pieces asked for now, the one with the best reason first."""
    for name in position.open_pieces:
        piece = position.pieces[name]
        if piece.is_asked:
            called, why = _called(position.n, piece), _reason(position.n, piece)
            offer, asked = (as_stated(position.n, name, one) for one in (piece.offer, piece.ask))
            yield SheetAsk(piece=called, name=name, offer=offer, ask=asked, reason=why)


def _reason(n: Negotiation, piece: Piece) -> str:
    """Why this ask: what can be said on the call, where what the page says is only for the reader."""
    said = for_letter(n, piece) if piece.evidence == "stretch" or piece.is_held else ""
    return f"Say: {said.replace('which ', 'it ', 1)}." if said else for_page(n, piece)


def _called(n: Negotiation, piece: Piece) -> str:
    """A piece, of a grant in units with their count: "Equity grant (4,000 units, ask for 4,800 units)"."""
    if piece.name != "grant" or n.grant or not count_in_words(n, piece.offer):
        return piece_called(n, piece.name)
    return f"{PIECES['grant']} ({count_in_words(n, piece.offer)}, ask for {count_in_words(n, piece.ask)})"


def _numbers(n: Negotiation) -> Iterable[SheetNumber]:
    named: tuple[tuple[str, str, Decimal | None], ...] = (
        ("walk_away", f"Walk away below ({n.measure_in_words})", n.walk_away),
        ("happy", f"Sign gladly at ({n.measure_in_words})", n.happy),
        ("year_one_floor", "Cash needed in year 1", n.year_one_floor),
    )
    return (SheetNumber(number=number, name=name, amount=amount) for name, number, amount in named if amount)


def _days(n: Negotiation) -> Iterable[SheetDay]:
    """The days to come; of those that have passed only theirs, as such."""
    is_past = bool(n.today and n.due) and n.due < n.today  # type: ignore[operator]
    theirs = "They wanted an answer by a date that has passed" if is_past else "They want an answer by"
    named = (
        ("deadline", theirs, n.due),
        ("reply_by", "You can answer by", n.reply_by),
        ("start_date", "Start date", n.start_date),
    )
    for name, what, day in named:
        if day and (name == "deadline" or not n.today or day >= n.today):
            yield SheetDay(what=what, name=name, day=day)


def _without_0(line: str, row: object) -> str:
    """The line of a row, which names no offer of 0 where nothing was offered."""
    is_none = isinstance(row, SheetAsk) and row.offer == 0
    return line.replace("they offer {0.offer}", "not offered so far") if is_none else line


def _as_text(sheet: CallSheet) -> str:
    """The sheet line by line, its ``{names}`` to be filled in as on the page."""
    groups = (
        ("What they offer", "terms", "{0.part}: {0.words}", sheet.terms),
        ("Ask, in this order", "asks", "{0.piece}: they offer {0.offer}, you ask {0.ask}. {0.reason}", sheet.asks),
        ("If that cannot move", "", "{instead}", [sheet.instead] if sheet.instead else []),
        ("What they may answer", "answers", "“{0.they}” You say: {0.you}", sheet.answers),
        ("Your numbers", "numbers", "{0.number}: {0.amount}", sheet.numbers),
        ("Dates", "days", "{0.what}: {0.day}", sheet.days),
    )
    told = ["{says}", "The offer's first year: {first_year_offer}"]
    for title, name, line, rows in groups:
        lines = (f"- {_without_0(line, row)}".replace("{0.", f"{{{name}.{n}.") for n, row in enumerate(rows, start=1))
        told += ["\n".join([title, *lines])] if rows else []
    return "\n\n".join(told) + "\n"


CALCULATOR = Calculator(
    slug="call-sheet",
    title="Call sheet",
    step="call",
    question="What do I need in front of me when they call?",
    inputs=Negotiation,
    figures=CallSheet,
    work=call_sheet,
    check=offer_problems,
    form=(OFFER, NUMBERS, MORE_PAY, replace(RIVAL, title="Another offer"), EVIDENCE, DATES),
    counts_job=False,
    sample={
        "company_name": "Aster",
        **SAMPLE_OFFER,
        "deadline": "2026-12-11",
        "today": "2026-12-01",
        "walk_away": "240,000",
        "offers.b.name": "Birch",
        **SAMPLE_RIVAL,
    },
    summary="{says}",
    claims=CLAIMS,
)
