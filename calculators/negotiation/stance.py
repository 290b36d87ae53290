"""Where the talks with the offer on the table stand, for a plan: the one verdict, and what to ask for."""

from dataclasses import dataclass
from datetime import date

from calculators.negotiation.checks import unpriced
from calculators.negotiation.evidence_to_say import rival_terms
from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.position import CLOSE, COUNTER, NOTHING_ASKED, WAIT, WALK, Position
from calculators.negotiation.reasons import plain
from calculators.negotiation.record import Negotiation
from calculators.negotiation.verdicts import approved_today, belief_question, elsewhere_in_words, one_piece
from calculators.negotiation.words_first import words_first


@dataclass(frozen=True, kw_only=True)
class Stance:
    """The verdict of the negotiation, the one ``piece`` to ask for, and whether there is anything to ask for at all,
    or the reader ``leaves_all`` of it alone.

    ``gone`` is the saying by which there is no offer now: taken back, on hold or expired. ``has_more_time``: they
    gave some, and ``lacks_new_date`` where the date typed is still the old one. ``quotes`` says that a figure of
    another offer in writing is told. ``instead`` is a better one, by its company, to take where this one is left.
    ``elsewhere`` says that a spoken offer or the present job pays more. ``today`` is the piece to ask for on a last
    day. ``new_level`` is the level that they raised to without a word on what it pays, and ``level_back`` the one that
    they took back.
    ``belief`` is the question of how much of some private equity the reader believes, which comes before they close.
    ``first`` is what comes before the follow-up: to type what they offer, or to answer what they asked.
    ``is_only_spoken`` says that figures go out though the offer, asked for in writing, is still not there;
    ``has_named_none`` that no figure went out yet. ``hears_on`` is the day by which they will have decided.
    ``is_date_firm`` says that they give no more time.
    ``untaken`` says that words of theirs come first, as they are not in the offer yet.
    """

    verdict: str = COUNTER
    piece: str = ""
    has_asks: bool = True
    leaves_all: bool = False
    gone: str = ""
    has_more_time: bool = False
    lacks_new_date: bool = False
    quotes: bool = True
    instead: str = ""
    instead_key: str = ""
    elsewhere: str = ""
    today: str = ""
    new_level: str = ""
    level_back: str = ""
    belief: str = ""
    untaken: str = ""
    first: str = ""
    is_only_spoken: bool = False
    has_named_none: bool = False
    hears_on: date | None = None
    is_date_firm: bool = False

    @property
    def takes_another(self) -> bool:
        """Whether a better offer is taken in its place."""
        return self.leaves and bool(self.instead)

    @property
    def closes(self) -> bool:
        """Whether the offer on the table is taken."""
        return self.verdict == CLOSE

    @property
    def leaves(self) -> bool:
        """Whether it is declined."""
        return self.verdict == WALK


def stance(n: Negotiation) -> Stance | None:
    """The stance of a negotiation; ``None`` where pay does not add up, its own or another's, so that nobody can say.

    Where no ask is due whatever is paid, it needs none.
    """
    if n.adds_up and not any(unpriced(n)):
        return stance_of(Position(n))
    if n.said in NOTHING_ASKED:
        gone = n.said if n.said in GONE else ""
        return Stance(verdict=WAIT, has_asks=False, gone=gone, has_more_time=n.said == "more-time")
    return None


def stance_of(position: Position) -> Stance:
    """The same of one whose pay was typed."""
    n = position.n
    verdict = position.verdict
    piece = one_piece(position)
    return Stance(
        verdict=verdict,
        piece=piece if verdict != COUNTER else "",
        has_asks=bool(piece) or verdict != COUNTER,
        leaves_all=position.is_all_left_alone,
        gone=n.said if n.said in GONE else "",
        has_more_time=n.said == "more-time",
        lacks_new_date=position.lacks_new_date,
        quotes=bool(rival_terms(position)),
        today=approved_today(position),
        level_back=plain(position.level_back),
        belief=belief_question(position),
        untaken=words_first(position),
        is_only_spoken=position.is_only_spoken,
        has_named_none=position.has_named_none,
        hears_on=position.hears_on,
        is_date_firm=position.is_date_firm,
        first=_first(position),
        new_level=plain(n.offer_level) if verdict == WAIT and position.is_level_unpriced else "",
        elsewhere=elsewhere_in_words(position) if verdict == CLOSE else "",
        instead=position.better.offer.called if position.better else "",
        instead_key=position.better.offer.key if position.better else "",
    )


def _first(position: Position) -> str:
    if position.verdict != WAIT or position.n.said in GONE:
        return ""
    if position.is_untold:
        return "Type what they offer now, or pick what they said."
    return "Answer their question, and no more." if position.is_only_asked else ""
