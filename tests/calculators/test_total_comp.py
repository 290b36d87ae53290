"""Rules that total compensation keeps for every offer."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.pay import PARTS
from calculators.negotiation.units import read_prices
from tests.door import amount, ask, values
from tests.strategies import MONEY, offers, scaled

CENT = Decimal("0.01")


@given(offers())
def test_totals_are_sums_of_their_rows(offer: dict[str, str]) -> None:
    pay = values("total-comp", offer)
    for year in pay["years"]:
        assert abs(amount(year["total"]) - sum(amount(year[part]) for part in PARTS)) < CENT
    assert abs(amount(pay["total"]) - sum(amount(year["total"]) for year in pay["years"])) < CENT
    assert pay["first_year"] == pay["years"][0]["total"]
    assert abs(amount(pay["average"]) * len(pay["years"]) - amount(pay["total"])) < CENT


@given(offers())
def test_months_add_up_to_their_years(offer: dict[str, str]) -> None:
    pay = values("total-comp", offer)
    for part in ("initial_equity", "refresh_equity"):
        for at, year in enumerate(pay["years"]):
            months = pay["months"][12 * at : 12 * at + 12]
            assert abs(sum(amount(month[part]) for month in months) - amount(year[part])) < CENT


@given(offers(), st.sampled_from(["base", "sign_on", "grant", "bonus_percent", "growth_percent", "perks"]))
def test_more_never_lowers_the_total(offer: dict[str, str], field: str) -> None:
    step = 7 if field.endswith("percent") else 1_007
    more = offer | {field: str(Decimal(offer[field] or "0") + step)}
    assert amount(values("total-comp", more)["total"]) >= amount(values("total-comp", offer)["total"])


@given(offers(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(offer: dict[str, str], times: int) -> None:
    once, more = values("total-comp", offer), values("total-comp", scaled(offer, times, MONEY))
    for figure in ("first_year", "average", "recurring", "total", "guaranteed_cash", "present_value"):
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT
    assert abs(amount(more["biggest_drop"]) - amount(once["biggest_drop"])) < CENT


@given(offers())
def test_present_value_never_passes_the_undiscounted_total(offer: dict[str, str]) -> None:
    pay = values("total-comp", offer)
    assert amount(pay["present_value"]) <= amount(pay["total"]) + CENT


@given(offers())
def test_without_growth_a_grant_pays_what_it_says(offer: dict[str, str]) -> None:
    flat = {name: text for name, text in offer.items() if not name.startswith("refresh")}
    pay = values("total-comp", flat | {"growth_percent": "", "years": "8"})
    paid_out = Decimal(offer["payout_percent"] or 100) / 100
    granted = Decimal(offer["grant"] or 0) + Decimal(offer["second_grant"] or 0) * paid_out
    assert sum(amount(year["initial_equity"]) for year in pay["years"]) == granted


@given(offers())
def test_prices_that_do_not_move_are_no_growth(offer: dict[str, str]) -> None:
    flat = values("total-comp", offer | {"growth_percent": ""})
    assert values("total-comp", offer | {"prices": "42 / 42"}) == flat


@given(
    st.lists(st.decimals("0.01", "9999.99", places=2), min_size=1, max_size=6),
    st.sampled_from([" / ", "; ", ";", "/", " "]),
)
def test_prices_are_read_with_commas_between_thousands(prices: list[Decimal], sign: str) -> None:
    assert read_prices(sign.join(f"{one:,}" for one in prices)).by_year == tuple(prices)


BESIDE = [
    "{0} ({1})",
    "${0} {1}",
    "{1} {0}",
    "{1}: ${0}",
    "{1} = {0}",
    "({1}) {0}",
    "{0} ({2})",
    "Year {2}: {0}",
    "{0} (year {2})",
]


@pytest.mark.parametrize("beside", BESIDE)
@given(
    prices=st.lists(st.decimals("0.01", "9999.99", places=2) | st.integers(1, 1_999), min_size=1, max_size=6),
    first=st.integers(2_015, 2_035),
    sign=st.sampled_from([" / ", "; ", ", ", " ", "/"]),
)
def test_the_years_beside_prices_are_no_prices(beside: str, prices: list[Decimal | int], first: int, sign: str) -> None:
    whole = [beside.format(price, first + at, at + 1) for at, price in enumerate(prices)]
    assert read_prices(sign.join(whole)).by_year == tuple(prices)
    if len(prices) > 1:  # one has no year, or they skip one
        skipped = [beside.format(price, first + 2 * at, 2 * at + 1) for at, price in enumerate(prices)]
        for doubtful in (sign.join([str(prices[0]), *whole[1:]]), sign.join(skipped)):
            with pytest.raises(ValueError, match="leave out which years they are"):
                read_prices(doubtful)


@pytest.mark.parametrize("text", ["2026", "2026 / 2027", "2026 10 2027 12 13", "10 2026 2027 12", "10 (), 12 ()"])
def test_a_bare_calendar_year_is_no_price(text: str) -> None:
    with pytest.raises(ValueError, match="leave out which years they are"):
        read_prices(text)
    assert read_prices("2,026").by_year == read_prices("2026.00").by_year == (Decimal(2_026),)


@given(st.lists(st.integers(100, 9_999).filter(lambda one: one // 100 != 20), min_size=2, max_size=6))
def test_commas_alone_are_never_both_between_prices_and_thousands(prices: list[int]) -> None:
    text = ",".join(map(str, prices))
    if any(one < 1_000 and other < 1_000 for one, other in pairwise(prices)):
        with pytest.raises(ValueError, match=r"^Put slashes between years"):
            read_prices(text)
    else:
        assert read_prices(text).by_year == tuple(prices)
    assert list(read_prices(f"{prices[0] // 100},100").by_year) == [1_000 * (prices[0] // 100) + 100]


def test_growth_compounds_by_month() -> None:
    pay = values("total-comp", {"base": "0", "grant": "100k", "vesting": "100 yearly", "growth_percent": "10"})
    assert pay["years"][0]["initial_equity"] == "110000"
    half = values("total-comp", {"base": "0", "grant": "100k", "vesting": "100 half-yearly", "growth_percent": "21"})
    assert half["months"][5]["initial_equity"] == "55000"


def test_one_year_shown_still_knows_the_recurring_year() -> None:
    pay = values("total-comp", {"base": "100k", "sign_on": "50k", "raise_percent": "10", "years": "1"})
    assert (pay["first_year"], pay["recurring"], len(pay["years"])) == ("150000", "110000", 1)


def test_the_biggest_drop_names_its_year() -> None:
    pay = values("total-comp", {"base": "100k", "sign_on": "100k", "sign_on_year_2": "50k"})
    assert (pay["biggest_drop"], pay["biggest_drop_year"]) == ("-33.33333333333333333333333333", 3)
    assert values("total-comp", {"base": "100k"})["biggest_drop_year"] is None


def test_other_conventions_are_shown_beside_ours() -> None:
    pay = values("total-comp", {"base": "100k", "sign_on": "40k", "grant": "40k", "vesting": "25/25/25/25 yearly"})
    spread, later = pay["conventions"]
    assert (pay["first_year"], spread["other_first_year"], spread["other_second_year"]) == (
        "150000",
        "120000",
        "120000",
    )
    assert (later["other_first_year"], later["other_second_year"]) == ("140000", "110000")


@pytest.mark.parametrize(
    "equity",
    [
        {"units": "1,000", "price": "15"},
        {"units": "1,000", "sized_price": "12"},
        {"units": "1,000"},
        {"units": "1,000", "instrument": "private_rsu", "preferred_price": "50"},
        {"grant": "12,000", "sized_price": "12", "price": "15"},
        {"grant": "12,000", "sized_price": "12"},
        {"units": "1,000", "price": "15", "instrument": "options", "strike": "4"},
    ],
)
def test_units_are_worth_their_price_of_each_year_whatever_it_is_today(equity: dict[str, str]) -> None:
    years = values("total-comp", {"base": "100k", "prices": "10 / 20 / 30 / 40"} | equity)["years"]
    strike = Decimal(equity.get("strike", "0"))
    assert [amount(year["initial_equity"]) for year in years] == [250 * (price - strike) for price in (10, 20, 30, 40)]


def test_commission_counts_at_the_share_expected_and_is_never_guaranteed() -> None:
    typed = {"base": "80k", "commission": "80k"}
    full, less = values("total-comp", typed), values("total-comp", typed | {"attainment_percent": "70"})
    assert [full["first_year"], less["first_year"]] == ["160000", "136000"]
    assert full["guaranteed_cash"] == less["guaranteed_cash"] == "320000"
    assert values("total-comp", typed | {"attainment_percent": "0"})["first_year"] == "80000"
    assert values("take-home", typed | {"attainment_percent": "70"})["supplemental"] == "56000"


@pytest.mark.parametrize("bonus", [{"bonus_percent": "10"}, {"bonus_amount": "20k"}])
def test_the_last_share_and_the_last_raise_hold_for_later_years(bonus: dict[str, str]) -> None:
    typed = {"base": "200k", "years": "5", "bonus_by_year": "100 / 80", "raise_by_year": "5 / 0"} | bonus
    years = values("total-comp", typed)["years"]
    assert [amount(year["base"]) for year in years] == [200_000, 210_000, 210_000, 210_000, 210_000]
    target = [20_000, 21_000] if "bonus_percent" in bonus else [20_000, 20_000]
    assert [amount(year["bonus"]) for year in years] == [target[0], *[target[1] * Decimal("0.8")] * 4]
    guaranteed = values("total-comp", typed | {"bonus_first_year": "30k"})["years"]
    assert [amount(guaranteed[0]["bonus"]), guaranteed[1]["bonus"]] == [30_000, years[1]["bonus"]]


def test_performance_units_pay_the_share_of_target_that_is_expected() -> None:
    typed = {"base": "200k", "grant": "100k", "second_grant": "100k"}
    shares = ("0", "100", "200")
    by_share = {one: values("total-comp", typed | {"payout_percent": one})["first_year"] for one in shares}
    assert by_share == {"0": "225000", "100": "250000", "200": "275000"}
    assert values("total-comp", typed)["first_year"] == "250000"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"raise_by_year": "three"}, "Type a percent for each year, from -50 to 100, such as 3 / 5 / 4."),
        ({"raise_by_year": "3 / 200"}, "Type a percent for each year, from -50 to 100, such as 3 / 5 / 4."),
        ({"raise_by_year": "0.03 / 0.05"}, "3%? Type 3."),
        ({"bonus_by_year": "-1 / 2"}, "from 0 to 1000, such as 100 / 80 / 120."),
        ({"bonus_by_year": " / ".join(["100"] * 11)}, "Type a percent for each year"),
    ],
)
def test_percents_by_year_say_what_to_type(typed: dict[str, str], says: str) -> None:
    assert says in ask("total-comp", {"base": "200k"} | typed)["problems"][0]["message"]


@pytest.mark.parametrize("text", ["3 / 5 / 4", "3/5/4", "3%, 5%, 4%", "3 5 4", "3;5;4", "3 % / 5 % / 4 %", "3, 5, 4"])
def test_percents_by_year_are_read_as_people_write_them(text: str) -> None:
    years = values("total-comp", {"base": "100k", "raise_by_year": text})["years"]
    assert [amount(year["base"]) for year in years] == [100_000, 103_000, 108_150, 112_476]


@pytest.mark.parametrize(
    ("text", "such_as"),
    [
        ("100k/110k", "100 / 110"),
        ("100/110k", "100 / 110"),
        ("$1.5K 2k", "1.5 / 2"),
        ("2024: 10k, 2025: 11k", "10 / 11"),
    ],
)
def test_prices_in_thousands_are_asked_back(text: str, such_as: str) -> None:
    with pytest.raises(ValueError, match=rf"^That much for one unit\? Type its price in dollars, such as {such_as}\.$"):
        read_prices(text)
