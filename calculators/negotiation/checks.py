"""What any calculator asks for before it counts anything: the same problems on every page."""

from collections.abc import Iterable
from itertools import pairwise

from calculators.declare.reading import Problem
from calculators.declare.units import in_dollars
from calculators.negotiation.evidence import Evidence, Limits
from calculators.negotiation.offer import ASK_BASE, Offer, missing, problems_of
from calculators.negotiation.others import Others
from calculators.negotiation.present_job import THE_JOB, PresentJob
from calculators.negotiation.rounds import Round, Rounds

_LIMITS = {"walk_away": "your walk-away", "happy": "your happy number", "reach": "your reach"}
"""The reader's own numbers, each at least the one before."""


def problems(inputs: object, *, counts_equity: bool = True) -> Iterable[Problem]:
    """What was typed and cannot be counted yet, in every record of the negotiation that ``inputs`` has.

    Equity of the offer, of each other one and of the present job, where the answer ``counts_equity``; a posted range
    that falls, and limits that do.
    """
    if counts_equity:
        yield from unpriced(inputs)
    yield from _no_bases(inputs)
    if isinstance(inputs, Offer) and isinstance(inputs, Rounds) and not _has_moved_level(inputs, inputs.turns):
        yield from same_level(inputs)
    if isinstance(inputs, Evidence) and 0 < inputs.posted_high < inputs.posted_low:
        yield Problem("posted_high", f"Type at least the low end of the range, {in_dollars(inputs.posted_low)}.")
    if isinstance(inputs, Limits):
        yield from _falling(inputs)


def _falling(limits: Limits) -> Iterable[Problem]:
    """A happy number below the walk-away, or a reach below either: no advice holds by both."""
    known = [(name, amount) for name in _LIMITS if (amount := getattr(limits, name))]
    for (lower, least), (name, amount) in pairwise(known):
        if amount < least:
            one = _LIMITS[lower]
            yield Problem(name, f"Below {one}, {in_dollars(least)}: type at least that, or lower {one}.")


def _has_moved_level(offer: Offer, turns: Iterable[Round]) -> bool:
    """Whether a round knew another level than that of now, so that it may have come to be the one that fits."""
    return any(turn.offer_level.casefold() != offer.offer_level.casefold() for turn in turns)


def same_level(offer: Offer) -> Iterable[Problem]:
    """A level that the reader thinks fits, and that is the one they offer."""
    if offer.next_level and offer.next_level.casefold() == offer.offer_level.casefold():
        yield Problem("next_level", "This is the level that they offer. Type the one that fits, or leave this blank.")


def unpriced(inputs: object) -> Iterable[Problem]:
    """The equity that cannot be counted yet: of the offer, of each other one and of the present job."""
    if isinstance(inputs, Offer):
        yield from problems_of(inputs)
    if isinstance(inputs, Others):
        for other in inputs.offers:
            yield from problems_of(other, f"offers.{other.key}.")
    if isinstance(inputs, PresentJob) and inputs.job is not None:
        yield from problems_of(inputs.job, f"current.{THE_JOB}.")


def _no_bases(inputs: object) -> Iterable[Problem]:
    """Bases of 0 beside an offer that has one: in a round, or of other pay without a commission."""
    if not isinstance(inputs, Offer) or not inputs.base:
        return
    if isinstance(inputs, Rounds):
        for number, turn in enumerate(inputs.turns):
            if turn.base == 0:
                yield Problem(f"turns.{number}.base", "Type what stood, or leave this blank.")
    others = {f"offers.{one.key}": one for one in inputs.offers} if isinstance(inputs, Others) else {}
    job = {f"current.{THE_JOB}": inputs.job} if isinstance(inputs, PresentJob) else {}
    for row, terms in (others | job).items():
        if terms and terms.base == 0 and not (terms.base.is_signed() or terms.commission):
            yield Problem(f"{row}.base", "Type its base, or leave this blank.")


def unknown_pay(inputs: Offer) -> str:
    """What to type first so that all pay adds up; blank where it does."""
    return next((one.message for one in counted_problems(inputs)), "")


def counted_problems(inputs: Offer, *, counts_equity: bool = True) -> Iterable[Problem]:
    """The same, and the base of an offer that is typed without it: for pages that answer without any offer too."""
    if inputs.lacks_base:
        yield Problem("base", ASK_BASE)
    yield from problems(inputs, counts_equity=counts_equity)


def offer_problems(inputs: Offer) -> Iterable[Problem]:
    """The same, and the base of the offer: for pages that say nothing without one."""
    yield from missing(inputs)
    yield from problems(inputs)
