"""The evidence that may be told, a line each, and what of it is new; blank where it would not help the ask."""

from decimal import Decimal

from calculators.declare.sentences import in_a_list
from calculators.negotiation.ask import Piece
from calculators.negotiation.asked_in_words import article, options_in_words
from calculators.negotiation.asking import PIECES
from calculators.negotiation.counsel import better_pieces
from calculators.negotiation.position import ABOUT_THE_OTHER, COUNTER, Position
from calculators.negotiation.reasons import (
    as_sourced,
    beside_theirs,
    is_below_ad,
    market_source,
    plain,
    posted_source,
    soon,
    usd,
)
from calculators.negotiation.record import Negotiation
from calculators.negotiation.sources import THE_MARKETS
from calculators.negotiation.support import backs_grant, sign_on_in_all
from calculators.negotiation.telling import may_say

NEWS = "There is something new that I can tell you."
"""Before evidence that no letter has told: true also of what was in hand before, and left out."""


def evidence_lines(position: Position) -> str:
    """All of the evidence, as a good letter combines it."""
    lines = (line(position) for line in (rival_line, late_line, market_line, posted_line))
    return " ".join(filter(None, lines))


def _quoted(position: Position) -> list[tuple[str, str]]:
    """Each written offer with anything better: who made it, and in words its pieces that carry an ask now.

    That is what is asked for, and what would do instead, or the last ask while it stands. A piece that is none of
    these, or for less than the rival pays, is not quoted: its figure would only speak against the ask.
    """
    found, named = [], position.named or _last_asks(position)
    for rival in position.quotable:
        beside = beside_theirs(position.n, "yours")
        by_count = position.n.is_at_strike and rival.is_at_strike
        better = {
            piece: amount
            for piece, amount in better_pieces(position.n, rival).items()
            if piece in named and _in_all(position, piece, named[piece]) >= amount
            if piece != "grant" or backs_grant(position.n, rival)
        }
        said = [
            text.format(
                options_in_words(position.n, better[piece]) if piece == "grant" and by_count else usd(better[piece]),
                article(better[piece]),
            )
            for piece, text in (
                ("base", "{} base"),
                ("sign_on", "{1} {0} sign-on"),
                ("grant", f"{{}} in equity{beside}"),
            )
            if piece in better
        ]
        if said:
            found.append((plain(rival.name), in_a_list(said)))
    return found


def _last_asks(position: Position) -> dict[str, Decimal]:
    """What was asked for last, by piece, and has not been met, where they ask what it rests on."""
    if position.n.said not in ABOUT_THE_OTHER:
        return {}
    asks = {piece: position.last_ask(piece) for piece in PIECES}
    return {piece: ask for piece, ask in asks.items() if ask and ask > position.offered[piece]}


def _in_all(position: Position, piece: str, ask: Decimal) -> Decimal:
    """An ask, for a sign-on with the second part that is offered."""
    return ask + (position.n.sign_on_year_2 if piece == "sign_on" else Decimal(0))


def rival_line(position: Position) -> str:
    """Each written offer with something better, or that there is one."""
    lines = []
    for at, (name, terms) in enumerate(_quoted(position)):
        other = "another" if at else "a"
        lines.append(f"I have {other} written offer{f' from {name}' if name else ''}: {terms}.")
    if not lines and position.n.written and position.verdict == COUNTER and may_say(position.n, "offers"):
        return "I have another offer in writing."
    return " ".join(lines)


def rival_terms(position: Position) -> str:
    """What the first of the written offers pays better, after a colon."""
    quoted = _quoted(position)
    name = quoted[0][0] if len(quoted) > 1 else ""
    return f"{f' (the one from {name})' if name else ''}: {quoted[0][1]}" if quoted else ""


def late_line(position: Position) -> str:
    """Late stages elsewhere, by name where the reader typed one."""
    late = position.n.late_stages
    if not late or not may_say(position.n, "offers"):
        return ""
    names = [plain(one.name) for one in late if one.name]
    if len(names) == len(late):
        return f"I am in late stages with {in_a_list(names)}."
    count = {1: "one other company", 2: "two other companies", 3: "three other companies"}
    return f"I am in late stages with {count.get(len(late), 'several other companies')}."


def _carries(position: Position, figure: Decimal, evidence: str) -> bool:
    """Whether a figure for base helps the ask for it, and is not its own reason, which the ask's line gives."""
    base = position.pieces["base"]
    if base.is_held and figure < base.ask:  # less than was asked for before
        return False
    return base.is_asked and base.evidence != evidence and position.n.base < figure <= base.ask


def market_line(position: Position) -> str:
    """What the market pays, where it is not the reason that the ask's own line gives."""
    return market_fact(position) if _carries(position, position.n.market_base, "market") else ""


def posted_line(position: Position) -> str:
    """Their own range beside an ask that keeps inside it, or an offer that is below it."""
    base = position.pieces["base"]
    says_start = is_below_ad(position.n) and base.is_asked and (base.evidence != "posted" or position.n.posted_high)
    return posted_fact(position) if says_start or _carries(position, position.n.posted_high, "posted") else ""


def market_fact(position: Position) -> str:
    """What the market pays, where that is above what they offer, and nearer to what is asked for than to that.

    Before an offer it is no less than the bottom of their own range.
    """
    n = position.n
    least = n.posted_low if n.is_blank and may_say(n, "posted") else Decimal(0)
    halfway = (n.base + _asked(position)) / 2
    is_for_less = n.market_base < max(least, halfway) or n.market_base <= n.base
    return "" if is_for_less or not may_say(n, "market") else _of_market(n)


def _of_market(n: Negotiation) -> str:
    source = market_source(n) or "the market figure I go by"
    puts = "of base is" if source.startswith(THE_MARKETS) else "puts base at"
    shown = as_sourced(n)
    return f"For this work, {source} {puts} {shown and f'{shown}, '}{usd(n.market_base)}{' a year' if shown else ''}."


def posted_fact(position: Position) -> str:
    """That their offer is below their own posted range; else how far that goes, where it speaks for what is asked."""
    n = position.n
    if not may_say(n, "posted"):
        return ""
    if is_below_ad(n):
        return f"The range {posted_source(n)} starts at {usd(n.posted_low)}, above the base you offer."
    return f"The range {posted_source(n)} goes to {usd(n.posted_high)}." if _speaks_for(position, n.posted_high) else ""


def _speaks_for(position: Position, figure: Decimal) -> bool:
    """Whether a figure for base is above what they offer, and not below what is asked for."""
    return position.n.base < figure >= _asked(position)


def _asked(position: Position) -> Decimal:
    """The base that is asked for now, or was asked for last where that is more."""
    return max(position.capped["base"].ask, position.last_ask("base") or Decimal(0))


def forfeited(position: Position) -> Decimal | None:
    """What leaving forfeits, where it is more than the sign-on offered, so that saying it helps."""
    amount = position.n.to_replace
    return amount if amount > sign_on_in_all(position.n) and may_say(position.n, "forfeited") else None


def new_line(position: Position) -> str:
    """That there is new evidence for the piece asked for, or what would do instead, and what it is.

    A rival's is said by the rival's line.
    """
    now, instead = position.next_piece, position.fallback
    found = [now] if now and now.support and not now.is_held and now.name in position.newly_cited else []
    if instead and position.grows(instead.piece, instead.amount):
        found.append(position.capped[instead.piece])
    if not position.has_asked:  # their own ad is no news to them, and the ask's line names it
        found = [piece for piece in found if piece.evidence != "posted"]
    facts = dict.fromkeys(_fact(position, piece) for piece in found)
    return " ".join(filter(None, (NEWS, *facts))) if found else ""


def _fact(position: Position, piece: Piece) -> str:
    if piece.support is None:
        return ""
    cited = usd(piece.support.cited)
    match piece.support.evidence:
        case "market":
            return _of_market(position.n)
        case "posted":
            reaches = "goes to" if position.n.posted_high else "starts at"
            return f"The range {posted_source(position.n)} {reaches} {cited}."
        case "unvested":
            return f"By leaving I forfeit {cited}{soon(position.n)}."
        case "floor":
            return f"My first year has to bring at least {cited} in cash."
    return ""
