"""The verdict in words: what to do now, and why."""

from calculators.declare.dates import say_day
from calculators.declare.sentences import in_a_list
from calculators.declare.units import lowered
from calculators.negotiation.asked_in_words import piece_in_words
from calculators.negotiation.changes import in_all, stands
from calculators.negotiation.least import BetterOffer, cash_missing, is_below_limits, measured
from calculators.negotiation.pay import STATED
from calculators.negotiation.position import CLOSE, CLOSE_AT, COUNTER, LEVEL, WAIT, WALK, Position
from calculators.negotiation.reasons import plain, usd
from calculators.negotiation.replies import WITHDRAWN

MOVED = {
    "base": "base",
    "sign_on": "the sign-on",
    "grant": "the equity grant",
    "refresh": "the refresher",
    "bonus": "the bonus",
    "bonus_first_year": "the guaranteed bonus",
    **{name: f"the {lowered(field.label)}" for name, field in STATED.items()},
}
"""Parts of an offer that can move, as a sentence names them."""

_MEASURES = {"total": "first year", "base": "base"}


def one_piece(position: Position) -> str:
    """The piece to ask for now, with its amount; on a first counter the one worth the most; blank if there is none."""
    piece = position.next_piece or position.first_piece
    return piece_in_words(position.n, piece.name, piece.ask) if piece else ""


def all_pieces(position: Position) -> str:
    """All that is asked for now, with amounts: "$215,000 base and a $50,000 sign-on"; blank for nothing."""
    asked = [piece_in_words(position.n, name, piece.ask) for name, piece in position.pieces.items() if piece.is_asked]
    return in_a_list(asked)


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
            return f"Close now. {_why_no_more(position)}{_walk_away_missing(position)}{taken_back_in_words(position)}"
        case verdict if verdict == WALK and position.better:
            return _take_the_other(position, position.better, standing)
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
    said = f"{taken_back_in_words(position)}{still_short(position) or _short_of_happy(position)}"
    return f"Ask once more, then stop: {one_piece(position)}.{said}"


def _counter(position: Position) -> str:
    if not position.open_pieces:
        return "There is nothing to ask for yet. Type the offer, and any evidence you have."
    return f"{what_to_send(position)}{still_short(position)}"


def what_to_send(position: Position) -> str:
    """The counter, or on the last day what a day allows."""
    if position.is_last_day:
        return (
            "Their date is today: first ask for more time, and with it for every piece that has a reason. If they give"
            f" none, ask for one improvement that can be approved today, such as {_approved_today(position)}."
        )
    return "Send your counter. Ask for every piece that has a reason, in one message."


def _approved_today(position: Position) -> str:
    """A sign-on where one is asked for, since it is paid once; else the piece with the best reason."""
    sign_on = position.pieces["sign_on"]
    return piece_in_words(position.n, "sign_on", sign_on.ask) if sign_on.is_asked else one_piece(position)


def still_short(position: Position) -> str:
    """That the offer falls short of the reader's limits with all that is asked for now; blank where it does not."""
    n, asked = position.n, {name: piece.ask for name, piece in position.pieces.items() if piece.is_asked}
    then = position.raised_to(asked)
    if not asked or position.would_sign(asked):
        return ""
    start = "Even if they meet all of it," if position.verdict == COUNTER else "Even if they meet it,"
    if not is_below_limits(n, then):
        other = position.better_than(asked)
        if other is None:
            return ""
        name = plain(other.offer.called)
        return f" {start} {name} is worth {usd(other.more)} more over four years, so do not promise to sign for it."
    if n.walk_away and measured(n, then) < n.walk_away:
        limit = f"the offer is below your walk-away of {usd(n.walk_away)}."
    else:
        short = cash_missing(n, then)
        brought, needed = then.base + then.sign_on, then.base + then.sign_on + short
        limit = f"base and sign-on bring {usd(brought)}, and you need {usd(needed)} in year 1."
    return (
        f" {start} {limit} Nothing you typed supports a higher ask: find evidence for one, or be ready to leave. Do not"
        " promise to sign for this."
    )


def taken_back_in_words(position: Position) -> str:
    """What they took back, with figures; blank where nothing is."""
    said = [
        f"{MOVED.get(part, part)} from {usd(before)} to {usd(in_all(stands(position.n), part))}"
        for part, before in position.taken_back.items()
    ]
    return f" They took back {in_a_list(said)}." if said else ""


def _take_the_other(position: Position, better: BetterOffer, standing: str) -> str:
    name = plain(better.offer.called)
    by = f" by {say_day(better.offer.deadline)}" if better.offer.deadline else ""
    below = f"{_below(position, standing)} " if position.is_below_limits else ""
    return (
        f"Take {name} instead: accept it in writing{by}, then decline this offer kindly. {name} is worth"
        f" {usd(better.worth)} over four years, {usd(better.more)} more than this offer. {below}"
        f"{_why_no_more(position)}"
    )


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
    if position.verdict == COUNTER and position.is_last_day:
        return f"More time. Without it: {_approved_today(position)}."
    instead = fallback_in_words(position)
    tail = f" If that cannot move, {instead} is worth {_as_much(position)}." if instead else ""
    return f"{asked[:1].upper()}{asked[1:]}.{tail}"


def _as_much(position: Position) -> str:
    return "part of it" if position.fallback and position.fallback.is_short else "as much to you"


def thanks_in_words(position: Position) -> str:
    """What moved, by name: "base and sign-on"; blank where nothing did."""
    return in_a_list([MOVED[piece] for piece in position.moved] + ["the level"] * bool(position.level_given))


def thanks_line(position: Position) -> str:
    """How a letter after an answer opens; blank before the first, where it thanks for the offer."""
    moved = thanks_in_words(position)
    if moved:
        return f"Thank you for moving {moved}."
    if position.n.said == "silence":
        return "Thank you for your work on this so far." if position.n.turns else ""
    return "Thank you for getting back to me." if position.has_answered else ""
