"""What was heard in their pasted words. It is read in ``heard``, and told to the reader in ``notes_on_words``."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from calculators.declare.sentences import in_a_list
from calculators.negotiation.asking import PIECES
from calculators.negotiation.other_replies import MAYBE_MET
from calculators.negotiation.reasons import usd
from calculators.negotiation.replies import FIXED, REPLIES
from calculators.negotiation.reply import Reply

LOST = {**PIECES, "bonus_percent": "bonus", "level": "level"}
CLOSED = {piece: named for piece, (_, named) in FIXED.items()} | {"refresh": "the refresher"}


@dataclass(frozen=True)
class Heard:
    """The saying that is nearest (a slug, or blank), how sure, and the figures found by piece, in dollars.

    ``is_met``: they say, in no known saying, that the ask was met. ``closed`` are the pieces that they call fixed,
    ``level`` is the one that they offer, ``bonus`` the target bonus in percent, and ``units`` are units of equity.
    ``unread`` are dollars and ``percents`` are percents that they name and that were not read; ``is_unread``: they may
    be offering some of that, a letter that is not here, a piece as it was asked for, or units that were not counted.
    ``also`` are the other sayings that their words fit. ``is_foreign``: they name money that is not in US dollars.
    ``is_only_tried``: they try for pay, and offer none yet.
    ``not_yet`` are dollars that they will only try or ask for.
    ``strings`` are the parts that they take away or lower ("bonus_percent", "level", a piece), "vesting" where they
    change it, "condition", and "later" for pay of a later day: what they offer beside those is held back.
    ``with_level`` is what they offer with a lower level, in words: it waits until that level is typed.
    ``their_range`` is the range of base that they state, from and to. ``granted`` are pieces that they give as asked
    for, or as another offer has them, without the sum, ``pending`` those that they still wait for or work on.
    ``rows`` are figures between slashes whose pieces are not told, ``counts`` those of units that are not in dollars
    yet. ``below`` are unread dollars named beside a piece of which more stands. ``room`` are pieces on which they say
    that they can still move. ``wants_yes``: they would offer what they name for the reader's yes.
    """

    saying: str
    sure: str
    figures: dict[str, Decimal]
    is_met: bool = False
    closed: tuple[str, ...] = ()
    level: str = ""
    units: Decimal = Decimal(0)
    bonus: Decimal = Decimal(0)
    is_unread: bool = False
    unread: tuple[Decimal, ...] = ()
    percents: tuple[Decimal, ...] = ()
    also: tuple[str, ...] = ()
    is_foreign: bool = False
    is_only_tried: bool = False
    not_yet: tuple[Decimal, ...] = ()
    strings: tuple[str, ...] = ()
    with_level: tuple[str, ...] = ()
    their_range: tuple[Decimal, Decimal] | None = None
    granted: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    counts: tuple[Decimal, ...] = ()
    below: Mapping[str, Decimal] = field(default_factory=dict)
    room: tuple[str, ...] = ()
    wants_yes: bool = False

    @property
    def is_no_answer(self) -> bool:
        """Whether the saying says neither yes nor no to what was asked for."""
        return bool(self.saying) and REPLIES[self.saying].is_no_answer

    def until_the_level(self) -> "Heard":
        """The same, with all that they offer kept until the lower level beside it is typed."""
        offers = [f"{PIECES[name].lower()} {usd(one)}" for name, one in self.figures.items()]
        offers += [f"{self.units:,.0f} units of equity"] if self.units and "grant" not in self.figures else []
        offers += [f"a target bonus of {self.bonus:f}%"] if self.bonus else []
        return replace(self, figures={}, units=Decimal(0), bonus=Decimal(0), with_level=tuple(offers))


def reply_for(read: Heard) -> Reply:
    """The saying that their words were taken for, with what it means."""
    if read.wants_yes:
        from calculators.negotiation.for_a_yes import WANTS_A_YES  # fetched when it is needed: see publish/bundle.py

        return WANTS_A_YES
    return REPLIES[read.saying]


def read_as(read: Heard) -> str:
    """The saying that their words were taken for, and how sure."""
    if read.is_met:
        return f"{MAYBE_MET.said} {MAYBE_MET.sure}"
    if not read.saying:
        return "None of the known sayings fits. Pick the nearest from the list."
    also = in_a_list([f"“{REPLIES[slug].said}”" for slug in read.also])
    return f"“{reply_for(read).said}” {read.sure}{f' They also say: {also}' if also else ''}"
