"""Looks over a letter that the reader has edited, before it is copied: an ask, a reason, a day, and nothing unproven.

It goes by the letter's own words and figures. What it cannot tell it does not say.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from calculators.declare.sentences import in_a_list
from calculators.declare.typed import SCALES
from calculators.negotiation.asked_in_words import piece_called
from calculators.negotiation.days_to_say import NO_DAY, has_day
from calculators.negotiation.gone_replies import WHEN_GONE, not_to_accept
from calculators.negotiation.letters import LETTERS
from calculators.negotiation.pay import STATED, pay
from calculators.negotiation.position import CLOSE, WALK, Position
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stated import as_stated, stated
from calculators.negotiation.support import offered, supports
from calculators.negotiation.what_to_say import fitting
from calculators.offer.match import dollars_a_year

_FIGURE = re.compile(
    r"\$ ?(\d[\d,]*(?:\.\d+)?) ?(k|m|thousand|million)?\b|\b(?!40[13]k)(\d{2,3}(?:\.\d+)?) ?(k)\b", re.IGNORECASE
)
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\btoday\b|\bend of (?:the |this )?week\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}/\d{1,2}\b",
    re.IGNORECASE,
)
_OTHER_OFFER = re.compile(
    r"\b(?:another|other|second|competing|rival|better|written) (?:\w+ )?offers?\b|\boffers? (?:from|elsewhere)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|since|so that|in place of|paid once|to match|in line with|based on|given"
    r"|for this (?:work|level|role)|market|range|leave behind|forfeit|walk away from|level|scope|late stages)\b",
    re.IGNORECASE,
)
_ACCEPTS = re.compile(r"\bI (?:\w+ )?(?:\w+ to )?accept\b|\bI (?:will|am ready to) sign\b|\bI'll sign\b", re.IGNORECASE)


@dataclass(frozen=True)
class LetterCheck:
    """One thing that a letter has, or does not have; ``is_advice`` where it may well do without."""

    holds: bool
    says: str
    is_advice: bool = False


def figures_in(text: str) -> tuple[Decimal, ...]:
    """The dollars named in a letter, in order: ``$195,000``, ``$195k``, ``195k``."""
    found = []
    for one in _FIGURE.finditer(text):
        number, scale = (one[1], one[2]) if one[1] else (one[3], one[4])
        found.append(Decimal(number.replace(",", "")) * SCALES[(scale or "").lower()])
    return tuple(found)


def checks_of(n: Negotiation, text: str, kind: str = "") -> tuple[LetterCheck, ...]:
    """What a letter of a kind has and lacks, as the negotiation stands; nothing for one without words.

    Without a kind that is known it is taken for the one that fits now.
    """
    return tuple(_checks(Position(n), text, kind)) if text.strip() and not n.is_blank else ()


def _checks(position: Position, text: str, kind: str) -> Iterable[LetterCheck]:
    n, named = position.n, figures_in(text)
    if n.said in WHEN_GONE:
        if _ACCEPTS.search(text):
            yield LetterCheck(False, not_to_accept(n.said))
        yield from _unproven(position, named, text)
        return
    letter = LETTERS[kind if kind in LETTERS else fitting(position)]
    if position.verdict in (CLOSE, WALK) or not letter.names_asks:
        yield from _unproven(position, named, text)
        return
    asks = {
        piece: as_stated(n, piece, one.ask).quantize(Decimal(1), ROUND_HALF_UP)
        for piece, one in position.pieces.items()
        if one.is_asked
    }
    called = {piece: f"{piece_called(n, piece).lower()} {usd(amount)}" for piece, amount in asks.items()}
    said = [called[piece] for piece, amount in asks.items() if amount in named]
    if asks:
        missing = [called[piece] for piece, amount in asks.items() if amount not in named]
        yield LetterCheck(
            bool(said), f"It asks for {in_a_list(said)}." if said else f"It asks for none of {in_a_list(missing)}."
        )
    yield (
        LetterCheck(True, "It gives a reason.")
        if _has_reason(n, named, text)
        else LetterCheck(False, "It gives no reason. An ask with a reason is harder to refuse.")
    )
    if _DAY.search(text):
        yield LetterCheck(True, "It names a day.")
    elif has_day(position):
        yield LetterCheck(False, "It names no day. Say by when you will sign, or by when you hope to hear.")
    else:
        yield LetterCheck(False, NO_DAY, is_advice=True)
    yield from _unproven(position, named, text)


def _has_reason(n: Negotiation, named: tuple[Decimal, ...], text: str) -> bool:
    cited = {one.cited for found in supports(n).values() for one in found}
    return bool(cited.intersection(named)) or bool(_REASON.search(text))


def _unproven(position: Position, named: tuple[Decimal, ...], text: str) -> Iterable[LetterCheck]:
    """Figures that nobody typed, and another offer that is not held in writing."""
    known = {one.quantize(Decimal(1), ROUND_HALF_UP) for one in _known(position) if one}
    strange = [one for one in dict.fromkeys(named) if one not in known]
    for amount in strange:
        yield LetterCheck(False, f"{usd(amount)} is not theirs, not your ask, and no evidence that you typed.")
    claims_offer = bool(_OTHER_OFFER.search(text)) and not position.n.written
    if claims_offer:
        yield LetterCheck(False, "It speaks of another offer, and you have typed none that you hold in writing.")
    if not strange and not claims_offer:
        yield LetterCheck(True, "It claims nothing that you have not typed.")


def _known(position: Position) -> Iterable[Decimal | None]:
    """Every amount that a letter may name."""
    n = position.n
    yield from offered(n).values()
    yield from (n.base, n.sign_on, n.sign_on_year_2, n.sign_on + n.sign_on_year_2, n.grant, n.second_grant)
    yield from (n.bonus_amount, n.bonus_first_year, *(dollars_a_year(getattr(n, name), n.base) for name in STATED))
    yield from (one.amount for one in n.refresh)
    yield from (one.ask for one in position.capped.values())
    yield from (stated(n, one) for one in (n.grant_weighed, position.capped["grant"].ask))
    yield from (one.cited for each in supports(n).values() for one in each)
    yield from (n.market_base, n.posted_low, n.posted_high, n.year_one_floor)
    yield from (n.unvested_in_all, n.to_replace, n.lost_bonus)
    yield from (position.pay.first_year, position.pay.total)
    for rival in n.written:
        yield from (rival.base, rival.sign_on, rival.sign_on + rival.sign_on_year_2, rival.grant, rival.equity)
        yield from (rival.equity + rival.second_grant, pay(rival, 1).first_year)
    for turn in n.turns:
        yield from (turn.base, turn.sign_on, turn.grant, turn.refresher)
    if position.fallback:
        yield as_stated(n, position.fallback.piece, position.fallback.amount)
