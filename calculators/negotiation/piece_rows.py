"""The pieces of a counter as they are shown: offer, ask and the one example's landing, each with its working."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any

from calculators.declare.fields import fields_of, record, show
from calculators.declare.units import Key, Multiple, Percent, Price, Sentence, Usd, money, written
from calculators.negotiation.ask import Piece
from calculators.negotiation.asked_in_words import count_in_words, weighed_called
from calculators.negotiation.reasons import LEVERAGE_NAMES, STRENGTHS, for_page
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stated import letter_scale
from calculators.negotiation.stretches import leverage_named, option_price, options_step, share_of, stated_step
from calculators.offer.counter import LEVERAGE, RIVAL_GRANT_MARGIN, RIVAL_SIGN_ON_MARGIN, dollars, step_of

Step = Annotated[
    Decimal, replace(money(), write=lambda value: written(value, "$", "", 0 if value == int(value) else 2))
]
"""Whole dollars but where a step of units has cents."""
MARGINS = {"grant": RIVAL_GRANT_MARGIN, "sign_on": RIVAL_SIGN_ON_MARGIN}


def _ask_sum(typed: Any, row: "PieceRow") -> str:
    """How an ask came about, in the reader's numbers."""
    stretch = f"{{stretch}} × {{leverage}}: {LEVERAGE_NAMES[leverage_named(typed)]}"
    stretch += "" if leverage_named(typed) == typed.leverage else " that you name"
    rounded = ", to the nearest {letter_step}" if row.is_counted else ", to the nearest {step}"
    less = " − {later}" if row.later and row.name == "sign_on" else ""
    if row.is_counted:
        rounded = f" − {{second}}{rounded} + {{second}}" if row.second else rounded
    known = {
        "base": f"{{offer}} × (1 + {stretch}){rounded}",
        "sign_on": f"{{typed.base}} × {stretch}{rounded}",
        "grant": f"{{offer}} × (1 + {stretch}){rounded}",
        "refresh": f"{{grant_offered}} × {stretch}{rounded}",
    }
    if row.evidence == "taken_back":
        return "{ask}, as it stood before"
    if row.is_held:
        return "{ask}, as you asked before"
    if row.is_one_more:
        return "{offer} + {unit_price}: one option more"
    if row.evidence == "stretch":
        return known[row.name]
    if row.evidence == "rival" and row.name != "base" and row.ask + row.later != row.cited:
        return f"{{margin}} × {{cited}}{rounded}{less}"
    if row.evidence == "floor":
        return "{cited} − {covered}"
    if row.evidence in ("rival", "market", "posted", "unvested"):
        return f"{{cited}}{less}" if less else "{cited}, as cited"
    return "{offer}, as offered"


def _landing_sum(typed: Any, row: "PieceRow") -> str:
    rounded = ", to the nearest {landing_step}" if row.landing_step else ""
    return f"{{offer}} + {{won}} × ({{ask}} − {{offer}}){rounded}" if row.ask > row.offer else ""


@record
class PieceRow:
    """One piece of the counter."""

    piece: str = show("Piece")
    name: Key
    offer: Usd = show("Offer")
    ask: Usd = show("Ask", "The highest figure that your evidence supports; without any, a stretch.", _ask_sum)
    likely: Usd = show(
        "In the one example",
        "Offer + the share that was won in one published example × (ask − offer). One example, not statistics.",
        _landing_sum,
    )
    strength: str = show("How strong")
    reason: Sentence = show("Why")
    cited: Usd | None
    later: Usd
    covered: Usd
    margin: Multiple
    stretch: Percent
    leverage: Multiple
    step: Usd
    won: Percent
    landing_step: Usd
    grant_offered: Usd
    evidence: Key
    is_held: bool
    is_counted: bool
    is_one_more: bool
    unit_price: Price
    letter_step: Step
    second: Usd


def piece_row(n: Negotiation, piece: Piece) -> PieceRow:
    """The row of one piece, in dollars as asks weigh it: options at their strike are their count × the price of one.

    What is rounded as their letter counts it, in options or in its own dollars, ``is_counted``.
    """
    of_one = option_price(n) if piece.name == "grant" else Fraction(0)
    is_counted = bool(of_one) or (letter_scale(n) != 1 and piece.name == "grant")
    letter_step = options_step if of_one else stated_step
    later = n.sign_on_year_2 if piece.name == "sign_on" else Decimal(0)
    rounded = piece.ask + (later if piece.evidence == "rival" else 0)  # theirs is rounded whole, a stretch as asked
    return PieceRow(
        piece=weighed_called(n, piece.name),
        name=piece.name,
        offer=piece.offer,
        ask=piece.ask,
        likely=piece.landing,
        strength=STRENGTHS[piece.evidence],
        reason=for_page(n, piece),
        cited=piece.cited,
        later=later,
        covered=piece.support.covered if piece.evidence == "floor" and piece.support else Decimal(0),
        margin=dollars(MARGINS.get(piece.name, Fraction(1))),
        stretch=dollars(100 * share_of(n, f"stretch_{piece.name}")),
        leverage=dollars(LEVERAGE[leverage_named(n)]),
        step=Decimal(step_of(piece.name, Fraction(rounded))),
        won=dollars(100 * share_of(n, f"won_{piece.name}")),
        landing_step=Decimal(piece.landing_step),
        grant_offered=n.equity + n.second_grant,
        evidence=piece.evidence,
        is_held=piece.is_held,
        is_counted=is_counted,
        is_one_more=bool(of_one) and piece.ask == piece.offer + dollars(of_one),
        unit_price=dollars(of_one),
        letter_step=dollars(letter_step(n, Fraction(piece.ask))) if is_counted else Decimal(0),
        second=n.second_grant if is_counted else Decimal(0),
    )


def _of_piece(number: int, column: str) -> Callable[[Any, Any], str]:
    """The working of a headline figure: that of its piece's row."""

    def working(typed: Any, counter: Any) -> str:
        row = counter.pieces[number - 1]
        formula = _ask_sum(typed, row) if column == "ask" else _landing_sum(typed, row)
        names = set(fields_of(PieceRow))
        for name in names:
            formula = formula.replace(f"{{{name}}}", f"{{pieces.{number}.{name}}}")
        return formula

    return working


def _asked(label: str, says: str, number: int) -> Any:
    return show(f"Ask: {label}", says, _of_piece(number, "ask"), headline=True)


def _landed(label: str, number: int) -> Any:
    return show(
        f"In the one example: {label}",
        "Offer + won-share × (ask − offer), rounded like the ask. The won-share is from one example.",
        _of_piece(number, "likely"),
    )


@record
class AskedPieces:
    """What is asked for each piece, and where the one example would land."""

    ask_base: Usd = _asked(
        "base",
        "The highest of a better rival's base, the market figure and the top of their posted range, or its bottom where"
        " no top is typed; else a stretch.",
        1,
    )
    ask_sign_on: Usd = _asked(
        "sign-on, year 1",
        "The highest of what you forfeit, a better rival's sign-on and a margin, and your year-1 floor less the base"
        " they offer; else a share of base.",
        2,
    )
    ask_grant: Usd = _asked("equity grant", "A better rival's grant and a margin; else a stretch.", 3)
    ask_units: Sentence = show("Ask: equity grant as their letter counts", headline=True)
    ask_refresh: Usd = _asked("refresher in writing", "A share of the offered grant.", 4)
    pieces: tuple[PieceRow, ...] = show("Piece by piece", key="name")
    likely_base: Usd = _landed("base", 1)
    likely_sign_on: Usd = _landed("sign-on", 2)
    likely_grant: Usd = _landed("equity grant", 3)
    likely_refresh: Usd = _landed("refresher", 4)


def asked_pieces(n: Negotiation, pieces: Mapping[str, Piece]) -> AskedPieces:
    """The pieces as they stand, by their names."""
    figures: dict[str, Any] = {f"ask_{name}": piece.ask for name, piece in pieces.items()}
    figures |= {f"likely_{name}": piece.landing for name, piece in pieces.items()}
    figures["ask_units"] = count_in_words(n, pieces["grant"].ask) if pieces["grant"].is_asked else ""
    return AskedPieces(pieces=tuple(piece_row(n, piece) for piece in pieces.values()), **figures)
