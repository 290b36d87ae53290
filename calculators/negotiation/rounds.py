"""Rounds: what stood, what was asked, what they answered, and what was heard last."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Annotated

from calculators.declare.dates import NearDay, PastDay
from calculators.declare.fields import ask, record
from calculators.declare.units import MOST_BASE, MOST_BESIDE, MOST_EQUITY, Count, Name, Unit, Usd, money, number, words
from calculators.negotiation.benefits import RetirementMatch
from calculators.negotiation.others import SPOKEN, WRITTEN
from calculators.negotiation.pay import STATED
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.units import SCHEDULES, Vesting
from calculators.offer.match import Match

MOST_ROUNDS = 8
SAYINGS = {"": "Nothing yet", **{slug: reply.said for slug, reply in REPLIES.items()}}
"""What they may have said, by slug."""

_EXACT = re.compile(r"[0-9]{1,12}\.[0-9]{4,60}")
"""An amount as the site keeps it: nobody who means thousands types four decimals."""


def recorded_text(amount: Decimal) -> str:
    """Dollars as a round records them: exact, and not taken for thousands when it is read again."""
    if amount == int(amount) and not 0 < amount < 1_000:
        return f"{int(amount)}"
    text = f"{amount.normalize():f}"
    return text + ("" if "." in text else ".") + "0" * (4 - len(text.partition(".")[2]))


def _recorded(typed: Unit) -> Unit:
    return replace(typed, read=lambda text: Decimal(text) if _EXACT.fullmatch(text) else typed.read(text))


RecordedBase = Annotated[Decimal, _recorded(money(least=1_000, yearly=True, only_base=True, most=MOST_BASE))]
RecordedPay = Annotated[Decimal, _recorded(money(least=1_000, most=MOST_EQUITY))]
RecordedPercent = Annotated[Decimal, _recorded(number(after="%", decimals=2, trim=True, like="15 or 7.5"))]
"""Pay, and a share of it, as the reader types them, and as ``recorded_text`` writes them."""

UsdOfYear = Annotated[Decimal, money(yearly=True, most=MOST_BESIDE)]

TheirWords = Annotated[str, words(1_000, lines=3)]
LONGEST = 4_000
"""Characters of their words that are read, at most."""
PastedText = Annotated[str, words(LONGEST, lines=4)]


def _with_stated[T](cls: type[T]) -> type[T]:
    """The class with a field for what stood of each part of pay that is stated as one amount a year."""
    for name, field in STATED.items():
        cls.__annotations__[name] = (RetirementMatch if isinstance(field.default, Match) else UsdOfYear) | None
        setattr(cls, name, ask(f"{field.label} then", default=None))
    return cls


@record
@_with_stated
class Round:
    """One round: the offer as it stood, piece by piece, what was asked on top, and their words.

    ``cited_base`` and the others are the best evidence that the reader had then, so that newer evidence can be told.
    What is blank was not recorded: it is taken to be as it is now.
    """

    day: PastDay | None = ask("Day", "When they answered.")
    base: RecordedBase | None = ask("Base then")
    sign_on: RecordedPay | None = ask("Sign-on then, year 1")
    sign_on_year_2: RecordedPay | None = ask("Sign-on then, year 2")
    grant: RecordedPay | None = ask("Equity grant then")
    second_grant: RecordedPay | None = ask("Of it a second grant")
    unit_price: Usd | None = ask("Price of a unit then", "Of equity that is counted in units, less any strike.")
    refresher: RecordedPay | None = ask("Refresher then")
    bonus_percent: RecordedPercent | None = ask("Target bonus then", at_most=1_000)
    bonus_amount: UsdOfYear | None = ask("Bonus amount then")
    bonus_first_year: UsdOfYear | None = ask("Guaranteed bonus then")
    ask_base: RecordedBase | None = ask("You asked: base", at_least=1_000)
    ask_sign_on: RecordedPay | None = ask("You asked: sign-on")
    ask_grant: RecordedPay | None = ask("You asked: equity grant")
    ask_refresh: RecordedPay | None = ask("You asked: refresher")
    cited_base: RecordedBase | None = ask("Best evidence then: base")
    cited_sign_on: RecordedPay | None = ask("Best evidence then: sign-on")
    cited_grant: RecordedPay | None = ask("Best evidence then: equity grant")
    offer_level: Name = ask("Level then")
    deadline: NearDay | None = ask("Their date then")
    in_writing: str = ask(
        "In writing then?", options={"": "Not recorded", WRITTEN: "In writing", SPOKEN: "Only spoken so far"}
    )
    vesting: Vesting | None = ask("Vesting then", default=None, options=SCHEDULES, free=True)
    their_words: TheirWords = ask("What they wrote")
    said_before: str = ask("What they had said before you asked", options=SAYINGS)

    def stood(self, piece: str) -> Decimal | None:
        """A piece as it stood, in the letter's dollars; ``None`` where that was not recorded."""
        found: Decimal | None = self.refresher if piece == "refresh" else getattr(self, piece)
        return found


@record
class Rounds:
    """The rounds so far, the first one first, and what was heard last."""

    turns: tuple[Round, ...] = ask("Round", rows=tuple("01234567"[:MOST_ROUNDS]), add="Add a round")
    said: str = ask(
        "What did they say?",
        options=SAYINGS,
    )
    times_moved: Count | None = ask(
        "How often have they moved?", "Answers in which any figure went up. Blank: from the rounds.", at_most=20
    )
    pasted: PastedText = ask(
        "Or paste what they wrote", "It is read here, by its words, and sent nowhere.", counts=False
    )
    leader_joined: str = ask("Has a senior leader joined?", options={"no": "No", "yes": "Yes"}, default="no")

    @property
    def is_pasted_kept(self) -> bool:
        """Whether the last round keeps the words that are pasted."""
        kept, pasted = self.turns[-1].their_words.strip() if self.turns else "", self.pasted.strip()
        return bool(kept and pasted) and (pasted.startswith(kept) or kept.endswith(f"\n{pasted}"))

    @property
    def kept_words(self) -> str:
        """Their words in the last round: whole where they are pasted still, as a round keeps only so many."""
        kept = self.turns[-1].their_words if self.turns else ""
        return max(kept, self.pasted, key=len) if self.is_pasted_kept else kept

    @property
    def has_answered(self) -> bool:
        """Whether they have answered an ask: a round is recorded, they have moved, or what they said is an answer."""
        is_answer = bool(self.said) and not REPLIES[self.said].is_no_answer
        return bool(self.turns or self.times_moved) or is_answer
