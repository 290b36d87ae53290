"""A brief for the reader's own assistant: shares, percent and day counts, no amount and nothing typed as words."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from calculators.declare.sentences import in_a_list
from calculators.negotiation.asking import PIECES
from calculators.negotiation.changes import in_all, raised
from calculators.negotiation.least import believed_total
from calculators.negotiation.others import LATE_STAGE, SPOKEN, WRITTEN, OtherOffer
from calculators.negotiation.position import CLOSE, COUNTER, LEVEL, ONCE_MORE, WAIT, WALK, Position
from calculators.negotiation.reasons import is_below_ad
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.rounds import Round
from calculators.negotiation.shape import MOST, shape_in_words, shape_lines, shape_of
from calculators.negotiation.telling import may_say
from calculators.negotiation.verdicts import MOVED, cut_terms
from calculators.offer.ranking import is_tie

OPENING = (
    "I am negotiating a job offer and want your help. Below are its shape and how the talks stand, in percent and in"
    " days. I leave out every amount and every name on purpose. Please do not guess them or ask for them: where a"
    " figure belongs, write [amount], and where a name belongs, [name]."
)
LEFT_OUT = (
    "Left out of this brief: every amount, number of units and price; the company, other companies and all people;"
    " role, level and place; calendar dates; sources; and what they wrote, word for word."
)
_STANDINGS = {
    WRITTEN: "another offer, in writing",
    SPOKEN: "another offer, only spoken so far",
    LATE_STAGE: "another process in its late stages",
}
_EARLY = "another company, in early talks"
_PLANS = {
    COUNTER: "I am about to send my first counter.",
    ONCE_MORE: "I am about to ask once more, for one piece.",
    LEVEL: "I am about to ask them to look at the level again.",
    WAIT: "It is their turn, so I am about to follow up or to wait.",
    CLOSE: "I am about to accept, with no further ask.",
    WALK: "I am about to decline.",
}
_ASKS = {
    COUNTER: "Look for the weakest reason in my counter, and say how you would make it stronger.",
    ONCE_MORE: "Say how to ask for this one piece without sounding as if I started over.",
    LEVEL: "Say which evidence of scope would move a level, and how to ask for it.",
    WAIT: "Write a short follow-up that keeps the door open and asks for nothing new.",
    CLOSE: "List what to have in writing before I sign.",
    WALK: "Write a short, kind no that leaves the door open.",
}
_BELIEF = (
    "Before I accept, I have to say how much I believe of private-company equity that counts in full so far, or not at"
    " all.",
    "Ask me what I would need to know to say how much of that equity to believe.",
)
"""The plan, and what to help with, where that is open."""
_REHEARSE = "Play the recruiter. Answer me as one would, one message at a time, and tell me afterward what I gave away."
_OVERLOOKED = "Tell me what I may have overlooked in the shape of this offer, and which questions to ask about it."


def brief(position: Position) -> str:
    """The situation as a text to copy; blank where no offer is typed."""
    shape = None if position.n.is_blank else shape_of(position.n)
    if shape is None:
        return ""
    plan, help_first = _BELIEF if position.belief_first else (_PLANS[position.verdict], _ASKS[position.verdict])
    if position.lacks_letter:
        plan = f"{plan} First I ask for the offer in writing."
    parts = {
        "The offer": [shape_in_words(shape), *shape_lines(shape), *_days(position)],
        "What I can cite": list(_evidence(position)) or ["Nothing beyond the work itself."],
        "My own numbers": list(_limits(position)),
        "The rounds so far": list(_rounds(position)) or ["None: I have asked for nothing yet."],
        "What is next": [plan, *_next(position)],
    }
    told = (f"{title}\n{_bullets(lines)}" for title, lines in parts.items() if lines)
    help_wanted = [help_first, *([] if position.verdict == WALK else [_REHEARSE]), _OVERLOOKED]
    return "\n\n".join([OPENING, *told, f"What I want from you\n{_bullets(help_wanted)}", LEFT_OUT])


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


# --- In percent, and in days ------------------------------------------------------------------------------------------


def apart(amount: Decimal, other: Decimal) -> str:
    """How far an amount is from another that is not 0: "8% above", "level with", "under 1% below"."""
    percent = abs(amount / other - 1) * 100
    if not percent:
        return "level with"
    return f"{_percent(percent)} {'above' if amount > other else 'below'}"


def _percent(percent: Decimal) -> str:
    if percent < Decimal("0.5"):
        return "under 1%"
    whole = int(percent.quantize(Decimal(1), ROUND_HALF_UP))
    return f"{whole}%" if whole < MOST else "many times"


def _more(piece: str, before: Decimal, after: Decimal, base: Decimal) -> str:
    """A piece that is raised: "base 8% higher", or where there was none "a sign-on of 15% of base"."""
    called = MOVED[piece].removeprefix("the ")
    if before > 0:
        return f"{called} {_percent((after / before - 1) * 100)} higher"
    size = f" of {_percent(after / base * 100)} of base" if base else ""
    return f"{'an' if called[0] in 'aeiou' else 'a'} {called}{size}, where there was none"


def _days_off(day: date, today: date) -> str:
    count = abs((day - today).days)
    if not count:
        return "today"
    told = "1 day" if count == 1 else f"{count} days" if count < MOST else "years"
    return f"in {told}" if day > today else f"{told} ago"


# --- What is told -----------------------------------------------------------------------------------------------------


def _days(position: Position) -> Iterable[str]:
    n = position.n
    if n.in_writing:
        yield "It is in writing." if n.in_writing == "written" else "It is only spoken so far."
    if n.today is None:
        return
    named = (("It came", n.came_on), ("They want an answer", n.deadline), ("I can answer", n.reply_by))
    yield from (f"{what} {_days_off(day, n.today)}." for what, day in (*named, ("I would start", n.start_date)) if day)


def _evidence(position: Position) -> Iterable[str]:
    n = position.n
    for one in n.standing_offers if may_say(n, "offers") else ():
        called = _STANDINGS.get(one.standing, _EARLY)
        yield f"{called[:1].upper()}{called[1:]}{_beside(position, one)}."
    figures = (
        ("market", "A market figure", n.market_base),
        ("posted", "The top of the range in their own ad", n.posted_high),
        ("posted", "The bottom of it", n.posted_low if is_below_ad(n) else Decimal(0)),
    )
    for reason, what, figure in figures:
        if figure and n.base and may_say(n, reason):
            yield f"{what}: {apart(figure, n.base)} the base they offer."
    if n.forfeited and may_say(n, "forfeited"):
        share = _percent(n.forfeited / position.pay.first_year * 100)
        yield f"Leaving my job forfeits pay worth {share} of this first year."


def _beside(position: Position, one: OtherOffer) -> str:
    """How much more or less another offer in writing pays, as believed, where its pay was typed."""
    if one.standing != WRITTEN or one.is_blank or one.lacks_base:
        return ""
    theirs, mine = believed_total(one), believed_total(position.n)
    if not mine:
        return ""
    told = "a tie with" if is_tie(max(theirs, mine), min(theirs, mine)) else apart(theirs, mine)
    private = [terms for terms in (one, position.n) if terms.has_equity and (terms.is_unsaid or terms.believed != 1)]
    whole = any(terms.is_unsaid for terms in private)
    if whole and not all(terms.is_unsaid for terms in private):
        return ""  # one of the two counts as believed, and nobody said how much of the other
    return f": over four years {told} this one{', all private-company equity counted' if whole else ''}"


def _limits(position: Position) -> Iterable[str]:
    n = position.n
    for what, limit in (("the least I would sign for", n.walk_away), ("what I would gladly sign", n.happy)):
        if limit:
            yield f"Their {n.measure_in_words} is {apart(position.measured, limit)} {what}."
    if n.year_one_floor:
        covers = "do not cover" if position.cash_missing else "cover"
        yield f"Their base and sign-on {covers} the cash that I need in year 1."


def _rounds(position: Position) -> Iterable[str]:
    n, shown = position.n, 0
    for at, turn in enumerate(n.turns):
        before, after = position.standings[at : at + 2]
        asks = {piece: getattr(turn, f"ask_{piece}") for piece in PIECES}
        stood = before | {piece: kept for piece in PIECES if (kept := turn.stood(piece)) is not None}
        base = stood["base"]
        asked = [_more(one, stood[one], ask, base) for one, ask in asks.items() if ask and ask > stood[one]]
        named = " or ".join(asked) if at else in_a_list(asked)  # a later round asks for one, or what would do instead
        moved = [_more(part, in_all(before, part), in_all(after, part), base) for part in raised(before, after)]
        when = f", {_days_off(turn.day, n.today)}" if turn.day and n.today else ""
        shown += bool(moved)
        told = f"I asked for {named}." if named else "What I asked for was not written down."
        yield f"Round {at + 1}{when}. {told} {f'They moved: {in_a_list(moved)}.' if moved else _unmoved(turn, asks)}"
    if (n.times_moved or 0) > shown:
        times = {1: "once", 2: "twice"}.get(n.times_moved or 0, f"{n.times_moved} times")
        whole, each = (" in all", " each time") if shown else ("", "")
        yield f"They have moved {times}{whole}. By how much was not written down{each}."
    cut = [MOVED[part] for part in position.taken_back] + [what for what, _, _ in cut_terms(position)]
    if cut:
        yield f"Now below what they once offered: {in_a_list(cut)}."
    if n.said:
        yield f"They last said, in substance: “{REPLIES[n.said].said}”"


def _unmoved(turn: Round, asks: Mapping[str, Decimal | None]) -> str:
    """What is known of a round in which no move shows: a piece that is blank there may have moved."""
    asked = [piece for piece, ask in asks.items() if ask]
    is_known = any(turn.stood(piece) is not None for piece in asked or PIECES)
    return (
        "None of the figures that I wrote down has moved since."
        if is_known
        else "What stood then was not written down."
    )


def _next(position: Position) -> Iterable[str]:
    base = position.n.base
    asks = [_more(name, one.offer, one.ask, base) for name, one in position.pieces.items() if one.is_asked]
    if asks:
        yield f"My ask, beside the offer: {in_a_list(asks)}."
