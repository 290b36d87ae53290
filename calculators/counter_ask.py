"""What should I ask for, piece by piece, and why?"""

from dataclasses import replace

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, GroupedColumns, Series
from calculators.declare.fields import Rows, Section, ask, fields_of, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.sentences import in_a_list
from calculators.declare.units import Name, Sentence, Years
from calculators.negotiation.asked_in_words import piece_called, piece_in_words
from calculators.negotiation.asking import PIECES, Asking
from calculators.negotiation.checks import offer_problems
from calculators.negotiation.counsel import counsel
from calculators.negotiation.exchange import Exchange, exchange_rates
from calculators.negotiation.forms import MORE_EQUITY, MORE_PAY, OFFER, RIVAL
from calculators.negotiation.moves import Move, moves, moves_chart
from calculators.negotiation.packages import Packages, packages
from calculators.negotiation.piece_rows import AskedPieces, asked_pieces
from calculators.negotiation.position import COUNTER, Position
from calculators.negotiation.reasons import plain
from calculators.negotiation.record import Negotiation
from calculators.negotiation.samples import SAMPLE_OFFER, SAMPLE_RIVAL
from calculators.negotiation.stated import is_restated
from calculators.negotiation.telling import REASONS
from calculators.negotiation.verdicts import (
    date_first,
    letter_first,
    nothing_to_ask,
    still_short,
    verdict_in_words,
    what_to_send,
)
from calculators.negotiation.words_first import words_first
from calculators.offer.profiles import CLAIMS

YOUR_OTHER = replace(RIVAL, title="Your other offer", folded=False)
EVIDENCE = Section(
    "Other evidence",
    "Leave blank what you do not have.",
    shows=("market_base", "market_source", "posted_low", "posted_high", "unvested", "year_one_floor"),
)
ROUNDS = Section(
    "They answered",
    "What stood before each answer, and what you asked. The button under the form fills this in.",
    folded=True,
    shows=(
        "said",
        Rows(
            "turns",
            (
                Section(
                    "", shows=tuple(f"{part}{piece}" for piece in ("base", "sign_on", "grant") for part in ("", "ask_"))
                ),
            ),
            label="Round",
            add="Add a round",
            open_rows=0,
        ),
    ),
)
LEAVE_OUT = Section(
    "Which pieces, and which reasons",
    "Untick what you leave out: no ask rests on it, and the letter does not say it.",
    folded=True,
    shows=(*(f"asks_{piece}" for piece in PIECES), *REASONS),
)
STRETCHES = Section(
    "How far to stretch, and how much is won",
    "Blank uses the company's profile. These are our own judgment, from one published example. No statistics stand"
    " behind them.",
    folded=True,
    shows=tuple(name for name in fields_of(Asking) if name.startswith(("stretch_", "won_"))),
)
VIEW = Section("How far to look", folded=True)


@record
class Countering(Negotiation):
    """The negotiation, and over how many years the packages are added up."""

    years: Years = ask(
        "Years to add up", "Usually 4, as long as the grant vests.", VIEW, default=4, at_least=1, at_most=8
    )


@record
class Counter(Packages, AskedPieces):
    """The counter, piece by piece, and what it adds up to."""

    says: Sentence
    exchange: tuple[Exchange, ...] = show("What $10,000 of each piece is worth to you", key="name")
    moves: tuple[Move, ...] = show("From the first offer to now", key="name")
    notes: tuple[Note, ...] = show("What to know about this answer")
    verdict: Name


def counter_ask(n: Countering) -> Counter:
    """The counter as the negotiation stands, and what offer, ask and the one example's landing pay."""
    position = Position(n)
    pieces = position.pieces
    amounts = {
        "offer": position.offered,
        "ask": {name: piece.ask for name, piece in pieces.items()},
        "likely": {name: piece.landing for name, piece in pieces.items()},
    }
    return Counter(
        **vars(asked_pieces(n, pieces)),
        **vars(packages(n, amounts, n.years)),
        says=f"{words_first(position)}{_says(position)}",
        exchange=exchange_rates(n, n.years),
        moves=moves(position),
        notes=notes(counsel(position)),
        verdict=position.verdict,
    )


_ASKED = {
    "base": "{ask_base} base",
    "sign_on": "{ask_sign_on} sign-on",
    "grant": "{ask_grant} equity",
    "refresh": "{ask_refresh} as a refresher in writing",
}


def _is_said_otherwise(n: Negotiation) -> bool:
    """Whether the letter names other than the dollars that are weighed."""
    return n.is_at_strike or is_restated(n)


def _says(position: Position) -> str:
    if position.verdict != COUNTER:
        return verdict_in_words(position)
    asked = [
        piece_in_words(position.n, name, piece.ask)
        if name == "grant" and _is_said_otherwise(position.n)
        else _ASKED[name]
        for name, piece in position.pieces.items()
        if piece.is_asked
    ]
    if not asked:
        return f"{date_first(position)}{letter_first(position)}{nothing_to_ask(position)}"
    said = in_a_list(asked)
    start = f"{plain(what_to_send(position))} With more time, ask" if position.is_last_day else "Ask"
    if letter := letter_first(position):
        start = f"{letter}Then ask"
    return (
        f"{date_first(position)}{start} for {said}. Your ask pays {{first_year_ask}} in the first year, where the offer"
        f" pays {{first_year_offer}}. It lands somewhere between the two.{plain(still_short(position))}"
    )


def _charts(n: Countering, answer: Counter) -> tuple[Chart, ...]:
    columns = ("Offer", "offer"), ("In the one example", "likely"), ("Ask", "ask")
    asked = [row for row in answer.pieces if row.offer or row.ask]
    charts: list[Chart] = [
        GroupedColumns(
            "From offer to ask, piece by piece",
            "They may move a little, or meet it. The middle column is where one published example landed.",
            tuple(piece_called(n, row.name) for row in asked),
            tuple(Series(name, tuple(getattr(row, part) for row in asked)) for name, part in columns),
        )
    ]
    if n.turns:
        charts.append(moves_chart(n, answer.moves))
    return tuple(charts)


CALCULATOR = Calculator(
    slug="counter-ask",
    title="Counter ask",
    step="ask",
    question="What should I ask for, piece by piece, and why?",
    inputs=Countering,
    figures=Counter,
    work=counter_ask,
    check=offer_problems,
    form=(OFFER, YOUR_OTHER, EVIDENCE, MORE_PAY, MORE_EQUITY, ROUNDS, LEAVE_OUT, STRETCHES, VIEW),
    counts_job=False,
    sample=SAMPLE_OFFER | SAMPLE_RIVAL,
    summary="{says}",
    charts=_charts,
    claims=CLAIMS,
)
