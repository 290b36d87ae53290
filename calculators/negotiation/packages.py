"""Packages: an offer with some of its pieces changed, such packages side by side, and what makes two of them equal."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from calculators.declare.fields import Working, record, show, with_values
from calculators.declare.units import PercentChange, Usd
from calculators.negotiation.least import paid
from calculators.negotiation.offer import Terms
from calculators.negotiation.pay import Paying, PayYear, parts_added
from calculators.offer.equity import Grant


def with_pieces[T: Terms](
    terms: T,
    *,
    base: Decimal | None = None,
    bonus_percent: Decimal | None = None,
    sign_on: Decimal | None = None,
    grant: Decimal | None = None,
    equity: Decimal | None = None,
) -> T:
    """``terms`` with the pieces that are not ``None`` in place of its own, in dollars of today.

    A bonus in percent replaces one in dollars. ``grant`` is the first grant as a letter states it; ``equity`` is what
    both grants at the start come to, after any strike. With either, units and older prices no longer count.
    """
    pieces = {"base": base, "bonus_percent": bonus_percent, "sign_on": sign_on, "grant": grant}
    changed: dict[str, Any] = {name: value for name, value in pieces.items() if value is not None}
    if bonus_percent is not None:
        changed["bonus_amount"] = None
    if grant is not None:
        changed |= {"units": 0, "sized_price": Decimal(0)}
        if terms.are_options:  # dollars of them are less the strike of as many as they are at this price
            changed["price"] = terms.unit_price
    if equity is not None and equity != terms.equity + terms.second_grant:
        changed |= first_grant_of(terms, equity - terms.second_grant)
    is_new = any(getattr(terms, name) != value for name, value in changed.items())
    return with_values(terms, **changed) if is_new else terms


def first_grant_of(terms: Terms, gain: Decimal) -> dict[str, Any]:
    """The fields of a first grant that comes to ``gain`` dollars today: of options, more or fewer at their strike."""
    changed = {"grant": gain, "units": 0, "sized_price": Decimal(0), "strike": Decimal(0)}
    first = terms.first_grant
    if not (terms.path.moves and first.exercise and terms.equity):
        return changed
    price = first.face / terms.unit_count
    return changed | {"grant": first.face * gain / terms.equity, "price": price, "strike": terms.strike}


def at_amounts[T: Terms](terms: T, amounts: Mapping[str, Decimal]) -> T:
    """``terms`` at other amounts of the pieces that are asked for. Refreshers stay: one asked for comes on top."""
    equity = amounts.get("grant")
    if equity is not None and terms.is_at_strike:  # more options that gain nothing yet pay no more
        count = (equity - terms.second_grant) / terms.unit_price
        terms, equity = with_values(terms, grant=Decimal(0), units=round(count)), None
    return with_pieces(terms, base=amounts.get("base"), sign_on=amounts.get("sign_on"), equity=equity)


def by_basis(of: Mapping[str, Paying], years: int) -> dict[str, dict[str, Decimal]]:
    """Dollars of each package in its first year, in a recurring year, and over ``years``: by basis, then by package."""
    return {
        "first_year": {name: one.first_year for name, one in of.items()},
        "recurring": {name: one.recurring for name, one in of.items()},
        "total": {name: one.total_over(years) for name, one in of.items()},
    }


def figures_by_name(bases: Mapping[str, Mapping[str, Decimal]]) -> dict[str, Any]:
    """The same by the names of the figures: ``first_year_offer``."""
    return {f"{basis}_{name}": dollars for basis, of in bases.items() for name, dollars in of.items()}


def vested_percent(terms: Terms, years: int) -> Decimal:
    """What a dollar of the first grant at today's price comes to in ``years``, in percent: its vests, at their prices.

    Of options that is what is above the strike.
    """
    whole = Decimal(100)
    if terms.are_options and terms.strike and terms.unit_price:
        exercise = whole * terms.strike / terms.unit_price
        grant = Grant(max(whole - exercise, Decimal(0)), terms.schedule, face=whole, exercise=exercise)
    else:
        grant = Grant(whole, terms.schedule)
    return sum(grant.by_month(terms.path, 12 * years).values(), Decimal(0))


def grant_to_match(grant: Decimal, gap: Decimal, vested: Decimal) -> Decimal | None:
    """The grant that pays ``gap`` dollars more than ``grant`` does, ``vested`` percent of it vesting.

    ``None`` where no grant does that.
    """
    matching = grant + gap / vested * 100 if vested else Decimal(-1)
    return matching if matching >= 0 else None


BASES = {"first_year": "First year", "recurring": "Recurring year", "total": "All years"}
PACKAGES = {"offer": "Offer", "ask": "Ask", "likely": "In the one example"}
_ON_TOP = "A refresher that you ask for comes on top."


def _paid(basis: str, of: str, says: str, worked: Working) -> Any:
    cell = (BASES[basis], PACKAGES[of])
    return show(f"{BASES[basis]}: {PACKAGES[of].lower()}", says, worked, cell=cell)


def _first(of: str) -> Any:
    def worked(typed: Any, packages: Any) -> str:
        return parts_added(getattr(packages, f"{of}_years")[0], f"{of}_years.1.")

    says = "Every part of the first year's pay, as total compensation has it."
    return _paid("first_year", of, f"{says} {_ON_TOP}", worked)


def _recurring(of: str) -> Any:
    worked = f"{{{of}_years.2.total}} − {{{of}_years.2.sign_on}}"
    return _paid("recurring", of, "Year 2 without any sign-on.", worked)


def _total(of: str) -> Any:
    def worked(typed: Any, packages: Any) -> str:
        return " + ".join(f"{{{of}_years.{year}.total}}" for year in range(1, typed.years + 1))

    return _paid("total", of, f"Every year added up, {{typed.years}}. {_ON_TOP}", worked)


def _lift(basis: str, of: str) -> Any:
    whose, column = {"ask": ("the ask", "Ask's lift"), "likely": ("the one example", "Example's lift")}[of]
    return show(
        f"Lift of {whose}, {BASES[basis].lower()}",
        f"{PACKAGES[of]} over offer, {BASES[basis].lower()}.",
        f"{{{basis}_{of}}} ÷ {{{basis}_offer}} − 1",
        cell=(BASES[basis], column),
    )


@record
class Packages:
    """Offer, ask and the one example's landing beside each other, on every basis."""

    first_year_offer: Usd = _first("offer")
    first_year_ask: Usd = _first("ask")
    first_year_likely: Usd = _first("likely")
    ask_lift_first_year: PercentChange | None = _lift("first_year", "ask")
    lift_first_year: PercentChange | None = _lift("first_year", "likely")
    recurring_offer: Usd = _recurring("offer")
    recurring_ask: Usd = _recurring("ask")
    recurring_likely: Usd = _recurring("likely")
    ask_lift_recurring: PercentChange | None = _lift("recurring", "ask")
    lift_recurring: PercentChange | None = _lift("recurring", "likely")
    total_offer: Usd = _total("offer")
    total_ask: Usd = _total("ask")
    total_likely: Usd = _total("likely")
    ask_lift_total: PercentChange | None = _lift("total", "ask")
    lift_total: PercentChange | None = _lift("total", "likely")
    offer_years: tuple[PayYear, ...]
    ask_years: tuple[PayYear, ...]
    likely_years: tuple[PayYear, ...]


def packages(terms: Terms, amounts: Mapping[str, Mapping[str, Decimal]], years: int) -> Packages:
    """The packages ``offer``, ``ask`` and ``likely``, each by the amounts of its pieces, added up over ``years``."""
    of = {name: paid(at_amounts(terms, pieces), years) for name, pieces in amounts.items()}
    bases = by_basis(of, years)
    figures = figures_by_name(bases)
    for basis, one in bases.items():
        figures[f"ask_lift_{basis}"] = _over(one["ask"], one["offer"])
        figures[f"lift_{basis}"] = _over(one["likely"], one["offer"])
    years_of: dict[str, Any] = {f"{name}_years": one.rows for name, one in of.items()}
    return Packages(**figures, **years_of)


def _over(higher: Decimal, offer: Decimal) -> Decimal | None:
    """How much more than the offer, in percent of it."""
    return (higher / offer - 1) * 100 if offer else None
