"""Options under a price that moves: each vest gains units × (the price of its month less the strike), never below 0."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.calculator import GUARD
from calculators.declare.fields import has_field
from calculators.declare.units import MOST_EQUITY
from tests.calculators.test_laws import ALSO, WITH_AN_OFFER
from tests.calculators.test_workings import unread_workings
from tests.door import amount, ask, values

CENT = Decimal("0.01")
OFFER = {"base": "150k", "instrument": "options", "units": "10,000", "vesting": "25/25/25/25 yearly"}
OFFER |= {"liquidity_percent": "100", "company_name": "Aster"}
cents = st.integers(5, 9_000).map(lambda count: str(Decimal(count) / 100))


def price_in(month: int, price: str, path: dict[str, str]) -> Decimal:
    """Dollars of a unit in ``month``, of one that costs ``price`` at the start."""
    if "prices" in path:
        by_year = [Decimal(one) for one in path["prices"].split("/")]
        return by_year[min(-(-month // 12), len(by_year)) - 1]
    return Decimal(price) * (1 + Decimal(path["growth_percent"]) / 100) ** (Decimal(month) / 12)


paths = st.one_of(
    st.integers(-80, 150).filter(bool).map(lambda percent: {"growth_percent": str(percent)}),
    st.lists(cents, min_size=2, max_size=5).map(lambda prices: {"prices": " / ".join(prices)}),
)
in_units = st.integers(1, 90_000).map(lambda count: {"units": str(count)})


@given(in_units, cents, cents, paths)
def test_each_vest_gains_what_its_price_is_above_the_strike(
    held: dict[str, str], price: str, strike: str, path: dict[str, str]
) -> None:
    found = values("total-comp", OFFER | held | {"price": price, "strike": strike} | path)
    for year, row in enumerate(found["years"], start=1):
        gain = max(price_in(12 * year, price, path) - Decimal(strike), Decimal(0)) * int(held["units"]) / 4
        assert abs(amount(row["initial_equity"]) - gain) < CENT


def test_options_at_their_strike_gain_as_soon_as_the_price_rises() -> None:
    found = values("total-comp", OFFER | {"price": "2", "strike": "2", "growth_percent": "50"})
    assert [amount(row["initial_equity"]) for row in found["years"]] == [2_500, 6_250, 11_875, Decimal("20312.5")]
    flat = values("total-comp", OFFER | {"price": "2", "strike": "2"})
    assert [amount(row["initial_equity"]) for row in flat["years"]] == [0, 0, 0, 0]


@given(st.integers(1_000, 900_000), cents, cents, paths)
def test_dollars_count_as_the_units_that_they_are(dollars: int, price: str, strike: str, path: dict[str, str]) -> None:
    at = {"price": price, "strike": strike} | path
    stated = values("total-comp", OFFER | {"units": "", "grant": str(dollars)} | at)
    units = Fraction(dollars) / Fraction(price)
    for year, row in enumerate(stated["years"], start=1):
        gain = max(price_in(12 * year, price, path) - Decimal(strike), Decimal(0))
        assert abs(amount(row["initial_equity"]) - gain * units.numerator / units.denominator / 4) < CENT


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
@settings(max_examples=5)
@given(in_units, cents, cents, paths)
def test_every_page_counts_them_alike_and_every_working_comes_out(
    slug: str, held: dict[str, str], price: str, strike: str, path: dict[str, str]
) -> None:
    typed = OFFER | held | {"price": price, "strike": strike, "sign_on": "20k"} | path
    typed |= {name: text for name, text in ALSO.get(slug, {}).items() if name not in typed}
    reply = ask(slug, typed)
    alone = values("total-comp", {k: v for k, v in typed.items() if has_field(CATALOG["total-comp"].inputs, k)})
    for name in ("first_year", "total_offer", "first_year_offer"):
        if name in reply["values"]:
            assert reply["values"][name] == alone[name.removesuffix("_offer")]
    calculator = CATALOG[slug]
    inputs, _ = calculator.read({name: text for name, text in typed.items() if has_field(calculator.inputs, name)})
    if inputs is None or reply["problems"]:
        return
    with localcontext(GUARD):
        assert not list(unread_workings(inputs, calculator.figure(inputs), str(typed)))


@given(st.integers(5_000, 90_000), cents, cents, st.integers(-30, 90).filter(bool))
def test_more_options_asked_for_pay_in_step_with_their_number(units: int, price: str, strike: str, growth: int) -> None:
    assume(Decimal(price) > Decimal(strike) * Decimal("1.1"))
    typed = OFFER | {"units": str(units), "price": price, "strike": strike, "growth_percent": str(growth)}
    assume(units * (Decimal(price) - Decimal(strike)) > 1_000)
    rates = {row["name"]: row for row in values("counter-ask", typed)["exchange"]}
    paid = values("total-comp", typed)
    vested = sum(amount(row["initial_equity"]) for row in paid["years"])
    per_step = 10_000 / (units * (Decimal(price) - Decimal(strike)))
    assert abs(amount(rates["grant"]["over_years"]) - vested * per_step) < CENT


@given(st.integers(100, 400), st.integers(1, 300), st.integers(1_000, 90_000), cents, cents)
def test_at_break_even_growth_options_are_worth_the_other_offer(
    base: int, more: int, units: int, price: str, strike: str
) -> None:
    b = OFFER | {"base": f"{base}k", "units": str(units), "price": price, "strike": strike}
    b = {f"offers.b.{name}": text for name, text in b.items() if name != "company_name"}
    typed = {"base": f"{base + more}k"} | b | {"offers.b.name": "Birch"}
    growth = values("compare-offers", typed)["break_even_growth"]
    assume(growth not in (None, "") and "none" not in growth)
    found = values("compare-offers", typed | {"offers.b.growth_percent": f"{growth}%", "offers.b.prices": ""})["offers"]
    totals = [amount(one["total"]) for one in (found.values() if isinstance(found, dict) else found)]
    assert abs(totals[0] - totals[1]) < 1


@pytest.mark.parametrize("path", [{"growth_percent": "20"}, {"prices": "2 / 3"}])
def test_the_page_says_that_they_gain_later_what_they_do_not_gain_today(path: dict[str, str]) -> None:
    html = ask("total-comp", OFFER | {"price": "2", "strike": "2"} | path)["html"]
    assert "count as $0" not in html
    assert "count what they gain by the prices that you typed for later" in html
    below = ask("total-comp", OFFER | {"price": "2", "strike": "2", "growth_percent": "-20"})["html"]
    assert "count as $0" in below


@given(cents, cents, paths, st.integers(1, 8))
def test_the_grant_that_makes_the_counter_equal_does(price: str, strike: str, path: dict[str, str], years: int) -> None:
    typed = OFFER | {"price": price, "strike": strike, "next_level_base": "9M", "years": str(years)} | path
    matching = values("level", typed)["matching_grant"]
    assume(matching and amount(matching) <= MOST_EQUITY)
    equal = values("level", typed | {"ask_grant": f"{amount(matching):.9f}"})
    assert abs(amount(equal["difference"])) < 1
