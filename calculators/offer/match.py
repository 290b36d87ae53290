"""What an employer adds to a retirement plan: a match by formula, or dollars, under the year's limits."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from calculators.offer.facts import FIGURES

PAY_LIMIT = Decimal(FIGURES["equity-plan-limits"]["pay"])
DEFERRAL_LIMIT = Decimal(FIGURES["equity-saving-limits"]["deferral"])
ADDITIONS_LIMIT = Decimal(FIGURES["equity-plan-limits"]["additions"])
LIMITS_OF: int = FIGURES["equity-plan-limits"]["year"]
CLAIMS = "equity-saving-limits", "equity-plan-limits"


@dataclass(frozen=True)
class Match:
    """A match: for each of ``tiers`` its percent of what is saved, and of how many percent of pay; or ``dollars``.

    A tier without an end goes on to the limit on what one may save. ``most`` are dollars a year at which it ends.
    ``text`` is how it is written.
    """

    text: str = ""
    tiers: tuple[tuple[Decimal, Decimal | None], ...] = ()
    dollars: Decimal = Decimal(0)
    most: Decimal | None = None

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.tiers or self.dollars)

    def worth(self, pay: Decimal) -> Decimal:
        """Dollars a year at ``pay`` dollars a year, for one who saves enough to be given all of it."""
        if not self.tiers:
            return self.dollars
        counted, saved, given = min(pay, PAY_LIMIT), Decimal(0), Decimal(0)
        room = min(DEFERRAL_LIMIT, pay)
        for percent, width in self.tiers:
            part = room - saved if width is None else min(counted * width / 100, room - saved)
            saved, given = saved + part, given + part * percent / 100
        given = min(given, ADDITIONS_LIMIT - saved)
        return given if self.most is None else min(given, self.most)


NO_MATCH = Match()


def flat(dollars: Decimal) -> Match:
    """So many dollars a year."""
    whole = dollars == dollars.to_integral_value()
    return Match(f"{dollars:.0f}" if whole else f"{dollars}", dollars=dollars)


def dollars_a_year(amount: Decimal | Match | None, pay: Decimal) -> Decimal:
    """What a part of pay that a letter states comes to in a year, at ``pay`` dollars of base."""
    return amount.worth(pay) if isinstance(amount, Match) else amount or Decimal(0)


def as_before(now: Decimal | Match | None, dollars: Decimal, pay: Decimal) -> Decimal | Match:
    """What was typed for it when it came to so many ``dollars``: a formula stays one as long as it comes to as much."""
    if not isinstance(now, Match):
        return dollars
    return now if now.worth(pay) == dollars else flat(dollars)


def percent_in_words(percent: Decimal) -> str:
    """Such as "50%", "4.5%"."""
    share = Fraction(percent)
    return f"{share.numerator}%" if share.denominator == 1 else f"{percent.normalize():f}%"
