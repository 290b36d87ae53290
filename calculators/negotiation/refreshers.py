"""Refreshers: those that are all alike, pay with and without them, and the size that keeps equity level."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from calculators.declare.fields import record, show, with_values
from calculators.declare.reading import Problem
from calculators.declare.units import Usd
from calculators.negotiation.offer import Refresher, Terms
from calculators.negotiation.pay import Pay, PayYear, parts_added
from calculators.offer.later_grants import amount_to_vest
from calculators.offer.vesting import Schedule


def all_alike(amount: Decimal, years: Iterable[int], vesting: Schedule) -> tuple[Refresher, ...]:
    """Refreshers of ``amount`` dollars at the end of each of ``years``."""
    return tuple(Refresher(amount=amount, year=year, vesting=vesting) for year in years)


def level_refresher(terms: Terms, of_a_dollar: tuple[Refresher, ...], vested: Decimal) -> Decimal | None:
    """Dollars of each refresher with which ``vested`` vest in the first year without the first grant.

    ``of_a_dollar`` are the refreshers with an amount of 1; ``None`` where nothing of them vests in that year.
    """
    grants = with_values(terms, refresh=of_a_dollar).refreshers
    return amount_to_vest(vested, grants, terms.path, terms.year_without_grant)


def _without_sum(typed: Any, year: Any) -> str:
    return parts_added(year, without="refresh_equity")


@record
class RefreshYear(PayYear):
    """One year with and without refreshers."""

    total: Usd
    without_refreshers: Usd = show("Without", "All but the refreshers.", _without_sum)
    with_refreshers: Usd = show("With", "The same and the refreshers.", "{without_refreshers} + {refresh_equity}")


def with_and_without(paid: Pay) -> tuple[RefreshYear, ...]:
    """The years of an offer, each with its refreshers and without."""
    return tuple(
        RefreshYear(**vars(row), without_refreshers=row.total - row.refresh_equity, with_refreshers=row.total)
        for row in paid.years
    )


def options_share(promise: Any) -> Iterable[Problem]:
    """Asks for dollars where a ``promise`` is a share of a first grant of options."""
    if promise.are_options and promise.refresh_percent and promise.refresh_amount is None:
        yield Problem(
            "refresh_amount",
            "Type what each refresher is worth in dollars, or clear the percentage: new options have the strike of"
            " their day, so a share of the first grant says how many they are, and not what they gain.",
        )
