"""Rules that refreshers keep."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.door import amount, values
from tests.strategies import dollars, percents, scaled, schedules

CENT = Decimal("0.01")
MONEY = {"base", "grant", "refresh_amount"}


@st.composite
def promises(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a refresh calculator."""
    typed = {
        "base": draw(dollars),
        "grant": draw(dollars),
        "vesting": draw(schedules),
        "refresh_percent": draw(percents),
        "refresh_vesting": draw(schedules),
        "first_year": str(draw(st.integers(1, 5))),
        "years": str(draw(st.integers(2, 10))),
        "growth_percent": str(draw(st.integers(-50, 50))),
    }
    if draw(st.booleans()):
        typed["refresh_amount"] = draw(dollars)
    if draw(st.booleans()):
        typed["refreshers"] = str(draw(st.integers(0, 10)))
    return typed


@given(promises())
def test_totals_are_sums_of_their_rows(typed: dict[str, str]) -> None:
    found = values("refresh", typed)
    for year in found["years"]:
        without = amount(year["base"]) + amount(year["initial_equity"])
        assert abs(amount(year["without_refreshers"]) - without) < CENT
        assert abs(amount(year["with_refreshers"]) - without - amount(year["refresh_equity"])) < CENT
    added = sum(amount(year["refresh_equity"]) for year in found["years"])
    assert abs(amount(found["written_value"]) - added) < CENT


@given(promises())
def test_no_refresher_pays_before_the_year_after_its_grant(typed: dict[str, str]) -> None:
    found = values("refresh", typed)
    for year in found["years"][: int(typed["first_year"])]:
        assert amount(year["refresh_equity"]) == 0


@given(promises())
def test_without_growth_every_refresher_vests_or_is_still_to_vest(typed: dict[str, str]) -> None:
    found = values("refresh", typed | {"growth_percent": ""})
    granted = max(0, int(typed["years"]) - int(typed["first_year"]) + 1)
    if "refreshers" in typed:
        granted = min(granted, int(typed["refreshers"]))
    all_of_them = granted * amount(found["refresher"])
    assert abs(amount(found["written_value"]) + amount(found["still_unvested"]) - all_of_them) < CENT


@given(promises())
def test_more_refreshers_never_lower_the_promise(typed: dict[str, str]) -> None:
    more = typed | {"refresh_percent": str(Decimal(typed["refresh_percent"]) + 7)}
    assert amount(values("refresh", more)["written_value"]) >= amount(values("refresh", typed)["written_value"])


@given(promises(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(typed: dict[str, str], times: int) -> None:
    once, more = values("refresh", typed), values("refresh", scaled(typed, times, MONEY))
    for figure in ("written_value", "refresher", "still_unvested"):
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT
    for figure in ("cliff_percent", "cliff_percent_without"):
        assert abs(amount(more[figure]) - amount(once[figure])) < CENT


@given(promises(), st.integers(1_000, 5_000_000))
def test_the_level_refresher_lets_pay_after_the_first_grant_reach_year_1(typed: dict[str, str], grant: int) -> None:
    typed = typed | {"grant": str(grant), "vesting": "25/25/25/25", "first_year": "1", "years": "5"}
    level = values("refresh", typed)["level_refresher"]
    if level:
        found = values("refresh", typed | {"refresh_amount": f"{Decimal(level):.9f}"})
        first, fifth = found["years"][0], found["years"][4]
        assert abs(amount(fifth["with_refreshers"]) - amount(first["with_refreshers"])) < CENT


def test_an_even_grant_falls_in_year_5_and_a_front_loaded_one_before() -> None:
    even = values("refresh", {"base": "180k", "grant": "200k"})
    assert (even["cliff_year"], even["cliff_year_without"]) == (5, 5)
    assert values("refresh", {"grant": "200k", "vesting": "40/30/20/10", "years": "4"})["cliff_year"] == 4


def test_an_amount_wins_over_the_percentage() -> None:
    typed = {"grant": "200k", "refresh_percent": "25", "refresh_amount": "10k"}
    assert values("refresh", typed)["refresher"] == "10000"
    assert values("refresh", typed | {"refresh_amount": "0"})["refresher"] == "0"


def test_nothing_falls_where_nothing_is_paid() -> None:
    found = values("refresh", {"base": "100k"})
    assert (found["cliff_percent"], found["cliff_year"], found["level_refresher"]) == ("0", None, "0")
