"""Why a piece is asked for: one reason for the reader's page, and one for the letter. All from what was typed.

Texts hold the figures themselves; braces in typed names are made round, so that nothing in them is filled in later.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from calculators.declare.money import PAID_HOURS, ForAYear
from calculators.declare.units import written
from calculators.negotiation.ask import Piece
from calculators.negotiation.others import OtherOffer
from calculators.negotiation.record import Negotiation
from calculators.negotiation.sources import THE_MARKETS, where_posted, with_percentile
from calculators.negotiation.stated import as_stated, basis
from calculators.negotiation.telling import may_say

STRENGTHS = {
    "rival": "backed by an offer",
    "posted": "backed by their own ad",
    "market": "backed by market data",
    "unvested": "backed by what you forfeit",
    "floor": "backed by your own need",
    "stretch": "a stretch",
    "taken_back": "they offered it before",
    "none": "nothing to ask",
    "left_out": "left alone",
    "settled": "they met it",
    "not_now": "not in this round",
    "ruled_out": "they closed it",
    "closed": "closed",
}
UNASKED = {
    "none": "Nothing you typed passes what they offer. Leave this piece alone.",
    "left_out": "You chose to leave this piece alone.",
    "settled": "They met what you asked for. Thank them for it.",
    "not_now": "One piece at a time: not in this round.",
    "ruled_out": "They said that this cannot move. Ask for another piece.",
    "closed": "It is time to close. Ask no further.",
}
LEVERAGE_NAMES = {
    "written": "another offer in writing",
    "spoken": "a spoken offer",
    "late_stage": "late stages elsewhere",
    "none": "no other process",
}


def usd(amount: Decimal) -> str:
    """Whole dollars in words."""
    return written(amount, "$", "", 0)


def plain(text: str) -> str:
    """Typed text without the braces that a sentence would fill in."""
    return text.replace("{", "(").replace("}", ")")


def for_page(n: Negotiation, piece: Piece) -> str:
    """Why this ask, to the reader; of base also that they offer less than their own ad."""
    if not piece.is_asked:
        return UNASKED[piece.evidence]
    why = _why(n, piece)
    if piece.name == "base" and is_below_ad(n):
        return f"{why} Their {usd(n.base)} is below the bottom of the range they posted, {usd(n.posted_low)}."
    return why


def _why(n: Negotiation, piece: Piece) -> str:
    if piece.name == "grant" and n.is_at_strike:
        return _in_options(n, piece)
    if piece.is_held and piece.name == "grant" and n.units and not n.grant:
        return "You asked for as many units before. An ask does not grow after an answer, so this one stands."
    if piece.is_held:
        asked = usd(as_stated(n, piece.name, piece.ask))
        return f"You asked for {asked} before. An ask does not grow after an answer, so this one stands."
    if piece.evidence == "taken_back":
        later = n.sign_on_year_2 if piece.name == "sign_on" else 0
        before, now = (usd(as_stated(n, piece.name, one) + later) for one in (piece.ask, piece.offer))
        return f"They offered {before} before and {now} now. Ask for it back first."
    return _FOR_PAGE[piece.name, piece.evidence](n, piece)


def for_letter(n: Negotiation, piece: Piece) -> str:
    """Why this ask, to the company, as half a sentence that follows the figure; blank where the letter gives none."""
    if piece.is_asked and piece.evidence == "taken_back":
        return _as_before(n, piece)
    if not piece.is_asked or (piece.name, piece.evidence) not in _FOR_LETTER:
        return ""
    return _FOR_LETTER[piece.name, piece.evidence](n, piece)


def _as_before(n: Negotiation, piece: Piece) -> str:
    """What is asked back: a sign-on whose second part was cut comes back in the first year, where it never stood."""
    parts = {(turn.sign_on, turn.sign_on_year_2 or 0) for turn in n.turns}
    if piece.name != "sign_on" or (piece.ask, n.sign_on_year_2) in parts:
        return "as you offered before"
    if not n.sign_on_year_2:
        return "as much as the two parts that you offered before"
    whole = usd(piece.ask + n.sign_on_year_2)
    return f"which with the second part of {usd(n.sign_on_year_2)} comes to the {whole} that you offered before"


def _in_options(n: Negotiation, piece: Piece) -> str:
    asked, now = ((one - n.second_grant) / n.unit_price for one in (piece.ask, piece.offer))
    known = f" {rival_called(piece)} has {_cited(piece)}, in writing." if piece.support else ""
    return (
        f"Ask for {asked:,.0f} options instead of {now:,.0f}.{known} At their strike they gain nothing yet, so first"
        " years and totals count them as $0, but each is worth its time value."
    )


def _cited(piece: Piece) -> str:
    if piece.support and piece.support.options:
        return f"{piece.support.options:,.0f} options"
    return usd(piece.cited or Decimal(0))


def rival_called(piece: Piece) -> str:
    """The rival as the page calls it: "Your offer from Birch", else "Your other offer"."""
    rival = piece.support.rival if piece.support else None
    return f"Your offer from {plain(rival.name)}" if rival and rival.name else "Your other offer"


def my_other(n: Negotiation, rival: OtherOffer | None) -> str:
    """A rival as a letter calls it: by its name where several offers are held in writing, so that none is mistaken."""
    if rival is None or sum(not one.is_blank for one in n.written) < 2:
        return "my other offer"
    return f"my offer from {plain(rival.name)}" if rival.name else "one of my other offers"


def _theirs(n: Negotiation, piece: Piece) -> str:
    return my_other(n, piece.support.rival if piece.support else None)


def as_believed(piece: Piece) -> str:
    """What the reader counts a rival's equity as, where that is less than the figure that is cited; else blank."""
    support = piece.support
    if piece.name != "grant" or not support or not support.rival or support.options or support.rival.believed == 1:
        return ""
    return f" You count it as {usd(support.cited * support.rival.believed)} yourself: they will ask what it is worth."


def market_source(n: Negotiation) -> str:
    """Where the market figure is from: "BLS, May 2025 (75th percentile)", or just "the market's 75th percentile"."""
    return with_percentile(plain(n.market_source), plain(n.market_percentile))


_PERIODS = {
    PAID_HOURS: "an hour", 52: "a week", 26: "every two weeks", 24: "twice a month", 12: "a month", 4: "a quarter"
}  # fmt: skip


def as_sourced(n: Negotiation) -> str:
    """The market figure as its source shows it, where that is not by the year: "$85 an hour"; else blank."""
    figure = n.market_base
    if not isinstance(figure, ForAYear):
        return ""
    return f"${figure.typed:,.2f} {_PERIODS[figure.times]}".replace(".00 ", " ")


def posted_source(n: Negotiation) -> str:
    """Where the range was posted, as it is said to the company: "on your careers page"."""
    return where_posted(plain(n.posted_source), plain(n.company_name))


def posted_range(n: Negotiation) -> str:
    """The posted range in words."""
    if not n.posted_high:
        return f"{usd(n.posted_low)} and up"
    if n.posted_low:
        return f"{usd(n.posted_low)} to {usd(n.posted_high)}"
    return f"up to {usd(n.posted_high)}"


def is_below_ad(n: Negotiation) -> bool:
    """Whether the base that they offer is below the bottom of the range they posted."""
    return 0 < n.base < n.posted_low


def _end_of_ad(n: Negotiation) -> str:
    """Which end of their range backs an ask."""
    return "top" if n.posted_high else "bottom"


def _market_page(n: Negotiation, piece: Piece) -> str:
    source = market_source(n)
    cited = f"{_cited(piece)}, {source}" if source else _cited(piece)
    return f"The market figure you will cite is {cited}, above their {usd(piece.offer)}."


_FOR_PAGE: Mapping[tuple[str, str], Callable[[Negotiation, Piece], str]] = {
    ("base", "rival"): lambda n, p: f"{rival_called(p)} pays {_cited(p)} base, in writing. Ask them to meet it.",
    ("base", "market"): _market_page,
    ("base", "posted"): lambda n, p: (
        f"Backed by their own ad: it posts a base of {posted_range(n)}. {_cited(p)} is the {_end_of_ad(n)} of"
        f" it{', so have your scope ready' if n.posted_high else ''}."
    ),
    ("base", "stretch"): lambda n, p: (
        f"Nothing you typed supports more base, so this is a stretch above {usd(p.offer)}. {_past_their_ad(n, p)}"
    ),
    ("sign_on", "rival"): lambda n, p: (
        f"{rival_called(p)} has a sign-on of {_cited(p)}, and this goes a margin above it."
    ),
    ("sign_on", "unvested"): lambda n, p: f"You forfeit {_cited(p)}{soon(n)} by leaving. Ask them to make you whole.",
    ("sign_on", "floor"): lambda n, p: (
        f"You need {_cited(p)} in year-1 cash, and their base brings {usd(n.base)}. The sign-on closes the gap."
    ),
    ("sign_on", "stretch"): lambda n, p: (
        f"Nothing you typed supports a sign-on, so this is a stretch: a share of {usd(n.base)} base."
    ),
    ("grant", "rival"): lambda n, p: (
        f"{rival_called(p)} has {_cited(p)} in equity{beside_theirs(n, 'theirs')}, and this goes a margin above it."
        f"{as_believed(p)}"
    ),
    ("grant", "stretch"): lambda n, p: (
        f"Nothing you typed supports a larger grant, so this is a stretch above"
        f" {usd(as_stated(n, p.name, p.offer))}. Equity bands are often"
        " the widest."
    ),
    ("refresh", "stretch"): lambda n, p: (
        "A refresher in writing, sized against the grant they offered. A stretch by nature."
    ),
}


def _past_their_ad(n: Negotiation, piece: Piece) -> str:
    """What to know of a stretch for base that goes past the top of their own range; else what to say with it."""
    if not n.posted_high or piece.ask <= n.posted_high:
        return "Say what you bring."
    top = f"the top of the range they posted, {usd(n.posted_high)}"
    if piece.offer < n.posted_high:
        return f"It goes past {top}: a higher level, the sign-on or equity has more room."
    at = "at" if piece.offer == n.posted_high else "above"
    return (
        f"Their offer is already {at} {top}, so more base goes past their own ad. A higher level, the sign-on or equity"
        " has more room."
    )


def _in_place(n: Negotiation) -> str:
    if n.sign_on_year_2:
        return f"which with the second part of {usd(n.sign_on_year_2)} makes up for"
    return "in place of"


def _ahead(n: Negotiation) -> str:
    if n.sign_on_year_2:
        return f"which with the second part of {usd(n.sign_on_year_2)} is ahead of"
    return "which would be ahead of"


def soon(n: Negotiation) -> str:
    """Within which time what is forfeited counts, where more would follow; blank where it is all."""
    return " within a year" if n.to_replace < n.forfeited else ""


def beside_theirs(n: Negotiation, whose: str) -> str:
    """What the offer's grant comes to by the basis of a rival's, where its letter states other dollars."""
    how = basis(n)
    return f", where {whose} comes to {usd(n.grant_weighed)} {how}" if how else ""


def _worth(n: Negotiation, piece: Piece) -> str:
    """What an ask in their letter's dollars comes to, so that it can be set beside a rival's grant."""
    how = basis(n)
    return f"which comes to {usd(piece.ask)} {how}, " if how else ""


def _scope(n: Negotiation) -> str:
    """Never the level that they offered: they pay that already."""
    if n.scope_evidence and may_say(n, "scope"):
        return f"for the scope I bring: {plain(n.scope_evidence).rstrip('.,; ')}"
    is_disputed = n.next_level.casefold() not in ("", n.offer_level.casefold())
    return f"for a scope that fits {plain(n.next_level)}" if is_disputed else "for the scope of this role"


def _market_letter(n: Negotiation, piece: Piece) -> str:
    source, shown = market_source(n), as_sourced(n)
    over = ", over a year" if shown else ""
    if source.startswith(THE_MARKETS):
        return f"{source} for this work{shown and f', {shown}'}{over}"
    figure = shown or "figure"
    return (
        f"the {figure} that {source} shows for this work{over}"
        if source
        else f"the market {figure} for this work{over}"
    )


_FOR_LETTER: Mapping[tuple[str, str], Callable[[Negotiation, Piece], str]] = {
    ("base", "rival"): lambda n, p: f"which meets {_theirs(n, p)}",
    ("base", "market"): _market_letter,
    ("base", "posted"): lambda n, p: f"the {_end_of_ad(n)} of the range {posted_source(n)}",
    ("base", "stretch"): lambda n, p: _scope(n),
    ("sign_on", "rival"): lambda n, p: f"{_ahead(n)} the {_cited(p)} in {_theirs(n, p)}",
    ("sign_on", "unvested"): lambda n, p: f"{_in_place(n)} the {_cited(p)} I forfeit{soon(n)} by leaving",
    ("sign_on", "floor"): lambda n, p: (
        f"so that my first year brings at least {_cited(p)} in cash at the base you offer"
    ),
    ("sign_on", "stretch"): lambda n, p: "which is paid once and leaves your bands as they are",
    ("grant", "rival"): lambda n, p: f"{_worth(n, p) or 'which would be '}ahead of the {_cited(p)} in {_theirs(n, p)}",
    ("grant", "stretch"): lambda n, p: "so that the package holds up in the years after the first",
    ("refresh", "stretch"): lambda n, p: "so that I know what follows the first grant",
}
