"""The verdict in words: what to do now, and why."""

from collections.abc import Sequence

from calculators.negotiation.asked_in_words import piece_in_words
from calculators.negotiation.position import CLOSE, CLOSE_AT, COUNTER, LEVEL, WAIT, WALK, Position
from calculators.negotiation.reasons import usd
from calculators.negotiation.replies import WITHDRAWN

_MOVED = {"base": "base", "sign_on": "the sign-on", "grant": "the equity grant", "refresh": "the refresher"}
_MEASURES = {"total": "first year", "base": "base"}


def one_piece(position: Position) -> str:
    """The piece to ask for now, with its amount; on a first counter the one worth the most; blank if there is none."""
    piece = position.next_piece or position.first_piece
    return piece_in_words(position.n, piece.name, piece.ask) if piece else ""


def all_pieces(position: Position) -> str:
    """All that is asked for now, with amounts: "$215,000 base and a $50,000 sign-on"; blank for nothing."""
    asked = [piece_in_words(position.n, name, piece.ask) for name, piece in position.pieces.items() if piece.is_asked]
    return listed(asked)


def listed(parts: Sequence[str]) -> str:
    """Parts in a sentence: "base, sign-on and grant"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def fallback_in_words(position: Position) -> str:
    """What to ask for instead, of equal worth; blank if there is none."""
    found = position.fallback
    return piece_in_words(position.n, found.piece, found.amount) if found else ""


def verdict_in_words(position: Position) -> str:
    """The one thing to do now, and why."""
    measure = _MEASURES[position.n.limits_measure]
    standing = f"The offer's {measure} is {usd(position.measured)}"
    match position.verdict:
        case verdict if verdict == COUNTER:
            return _counter(position)
        case verdict if verdict == CLOSE and position.is_enough:
            return f"Close now. {standing}, and your happy number is {usd(position.n.happy)}."
        case verdict if verdict == CLOSE:
            return f"Close now. {_why_no_more(position)}{_walk_away_missing(position)}"
        case verdict if verdict == WALK:
            return f"Walk away, kindly. {_below(position, standing)} {_why_no_more(position)}"
        case verdict if verdict == WAIT and position.n.said == WITHDRAWN:
            return "Ask for nothing now. Ask them what changed, in writing, and whether anything can still be done."
        case verdict if verdict == WAIT and position.is_untold:
            return "Type what they offer now, or pick what they said. Then this page says what to do."
        case verdict if verdict == WAIT:
            return "Follow up once, then wait. Silence is usually a slow approver, not a no."
        case verdict if verdict == LEVEL:
            return "Ask for the level. Base is closed at this one, and a level opens every piece."
    return f"Ask once more, then stop: {one_piece(position)}.{_short_of_happy(position)}"


def _counter(position: Position) -> str:
    if not position.open_pieces:
        return "There is nothing to ask for yet. Type the offer, and any evidence you have."
    return "Send your counter. Ask for every piece that has a reason, in one message."


def _why_no_more(position: Position) -> str:
    if len(position.signs) >= CLOSE_AT:
        return "The signs of a ceiling are there; one more push costs goodwill."
    if position.has_stalled:
        return "Your last ask moved nothing; one more push costs goodwill."
    if position.is_over:
        return "You have asked three times; one more push costs goodwill."
    return "Nothing that you asked for is left open."


def _walk_away_missing(position: Position) -> str:
    return "" if position.n.walk_away else " Type your walk-away first: below it, the answer would be no."


def _below(position: Position, standing: str) -> str:
    if position.n.walk_away and position.measured < position.n.walk_away:
        return f"{standing}, below your walk-away of {usd(position.n.walk_away)}."
    brought = position.n.base + position.n.sign_on
    needed = brought + position.cash_missing
    return f"Base and sign-on bring {usd(brought)}, and you need {usd(needed)} in year 1."


def _short_of_happy(position: Position) -> str:
    if not position.n.happy:
        return ""
    missing = position.n.happy - position.measured
    return f" The offer is {usd(missing)} short of your happy number."


def next_ask_in_words(position: Position) -> str:
    """The next figure to name, with what to take instead; on a verdict to close there is none."""
    if position.verdict in (CLOSE, WALK):
        return "None. Say no further figure."
    if position.verdict == LEVEL:
        return "The level. Name no figure until you know whether it can move."
    if position.verdict == WAIT and (position.is_untold or position.n.said == WITHDRAWN):
        return "None yet."
    if position.verdict == WAIT:
        return "None new. Your last ask stands."
    asked = one_piece(position) if position.verdict != COUNTER else all_pieces(position)
    if not asked:
        return "None that your evidence supports. Ask for something other than pay."
    instead = fallback_in_words(position)
    tail = f" If that cannot move, {instead} is worth {_as_much(position)}." if instead else ""
    return f"{asked[:1].upper()}{asked[1:]}.{tail}"


def _as_much(position: Position) -> str:
    return "part of it" if position.fallback and position.fallback.is_short else "as much to you"


def thanks_in_words(position: Position) -> str:
    """What moved, by name: "base and sign-on"; blank where nothing did."""
    return listed([_MOVED[piece] for piece in position.moved] + ["the level"] * bool(position.level_given))


def thanks_line(position: Position) -> str:
    """How a letter after an answer opens; blank before the first, where it thanks for the offer."""
    moved = thanks_in_words(position)
    if moved:
        return f"Thank you for moving {moved}."
    if position.n.said == "silence":
        return "Thank you for your work on this so far." if position.n.turns else ""
    return "Thank you for getting back to me." if position.has_answered else ""
