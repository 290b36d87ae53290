"""Rules that refreshers keep."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.pay import PARTS
from tests.calculators.typed_offers import bases, whole_offers, whole_percents
from tests.door import amount, ask, values
from tests.strategies import dollars, scaled, schedules

CENT = Decimal("0.01")
MONEY = {"base", "grant", "refresh_amount"}
YEAR_AT_A_TIME = {"base": "0", "grant": "25k", "vesting": "100 quarterly", "prices": "10 / 20 / 20 / 20"}
TWO_AT_START = {"base": "210k", "bonus_percent": "15", "sign_on": "50k", "grant": "480k"}
SECOND_GRANT = {"second_grant": "100k", "second_vesting": "50/50"}
REFRESHER_AT_START = {"refresh.0.amount": "100k", "refresh.0.year": "0", "refresh.0.vesting": "50/50"}


@st.composite
def promises(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of an offer of base and grant, and of a promise."""
    typed = {
        "base": draw(bases),
        "grant": draw(dollars),
        "vesting": draw(schedules),
        "refresh_percent": draw(whole_percents),
        "refresh_vesting": draw(schedules),
        "first_year": str(draw(st.integers(1, 5))),
        "years": str(draw(st.integers(2, 10))),
        "growth_percent": str(draw(st.integers(-50, 50))),
    }
    if draw(st.booleans()):
        typed["refresh_amount"] = draw(dollars)
    if draw(st.booleans()):
        typed["refresher_count"] = str(draw(st.integers(0, 10)))
    return typed


def column(found: dict[str, Any], name: str) -> list[Decimal]:
    return [amount(row[name]) for row in found["years"]]


@given(whole_offers(), promises())
def test_totals_are_sums_of_their_rows(offer: dict[str, str], promise: dict[str, str]) -> None:
    found = values("refresh", offer | promise)
    for year in found["years"]:
        shown = sum(amount(year[name]) for name in PARTS)
        assert abs(amount(year["with_refreshers"]) - shown) < CENT
        assert abs(amount(year["without_refreshers"]) - shown + amount(year["refresh_equity"])) < CENT
    assert abs(amount(found["written_value"]) - sum(column(found, "refresh_equity"))) < CENT


@given(whole_offers(), st.integers(2, 8))
def test_with_and_without_are_what_total_comp_says(offer: dict[str, str], years: int) -> None:
    bare = {name: text for name, text in offer.items() if not name.startswith("refresh")}
    found = values("refresh", offer | {"years": str(years)})
    for typed, name in ((offer, "with_refreshers"), (bare, "without_refreshers")):
        alone = column(values("total-comp", typed | {"years": str(years)}), "total")
        assert all(abs(one - other) < CENT for one, other in zip(column(found, name), alone, strict=True))


@given(promises())
def test_no_refresher_pays_before_the_year_after_its_grant(typed: dict[str, str]) -> None:
    assert not any(column(values("refresh", typed), "refresh_equity")[: int(typed["first_year"])])


@given(promises())
def test_without_growth_every_refresher_vests_or_is_still_to_vest(typed: dict[str, str]) -> None:
    found = values("refresh", typed | {"growth_percent": ""})
    granted = max(0, int(typed["years"]) - int(typed["first_year"]) + 1)
    if "refresher_count" in typed:
        granted = min(granted, int(typed["refresher_count"]))
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
    if level and amount(level) >= 1_000 and "refresher_count" not in typed:
        found = values("refresh", typed | {"refresh_amount": f"{Decimal(level):.9f}"})
        assert abs(column(found, "with_refreshers")[4] - column(found, "with_refreshers")[0]) < CENT


@given(st.integers(1, 10), st.lists(st.integers(1, 900), min_size=4, max_size=4), st.integers(1_000, 900_000))
def test_a_yearly_grant_is_sized_at_the_price_of_its_own_day(first: int, prices: list[int], dollars: int) -> None:
    """A grant of so many dollars that vests within its year pays them, whatever the price was the year before."""
    typed = {
        "base": "0",
        "vesting": "100 quarterly",
        "prices": " / ".join(map(str, [first, *prices])),
        "grant": str(dollars),
    }
    rows = {f"refresh.{k}.{n}": t for k in range(4) for n, t in row_at_end_of(k + 1, dollars).items()}
    assert set(column(values("total-comp", typed | rows | {"years": "5"}), "total")) == {dollars}
    promise = {"refresh_amount": str(dollars), "refresh_vesting": "100 quarterly", "years": "5"}
    assert set(column(values("refresh", typed | promise), "with_refreshers")) == {dollars}


def row_at_end_of(year: int, dollars: int) -> dict[str, str]:
    return {"amount": str(dollars), "year": str(year), "vesting": "100 quarterly"}


def test_a_price_that_doubles_between_two_yearly_grants_does_not_double_the_second() -> None:
    refresher = {f"refresh.0.{name}": text for name, text in row_at_end_of(1, 25_000).items()}
    found = values("total-comp", YEAR_AT_A_TIME | refresher)
    assert [int(one) for one in column(found, "total")] == [25_000, 25_000, 0, 0]


def test_a_grant_of_several_years_follows_the_price_from_the_day_it_was_sized() -> None:
    prices = {"prices": "10 / 20 / 40", "years": "3"}
    grant = values("total-comp", {"base": "0", "grant": "100k", "vesting": "50/50"} | prices)
    assert [int(one) for one in column(grant, "total")] == [50_000, 100_000, 0]
    refresher = {"base": "0", "refresh.0.amount": "100k", "refresh.0.year": "1", "refresh.0.vesting": "50/50"}
    assert [int(one) for one in column(values("total-comp", refresher | prices), "total")] == [0, 50_000, 100_000]


@pytest.mark.parametrize("second", [SECOND_GRANT, REFRESHER_AT_START])
def test_two_grants_at_the_start_may_be_typed_either_way(second: dict[str, str]) -> None:
    expected = [461_500, 411_500, 361_500, 361_500]
    assert column(values("total-comp", TWO_AT_START | second), "total") == expected
    assert column(values("refresh", TWO_AT_START | second | {"years": "4"}), "with_refreshers") == expected
    assert [
        amount(values("compare-offers", TWO_AT_START | second | {"offers.b.base": "1k"})["offers"]["a"][name])
        for name in ("leave_after_1", "total")
    ] == [expected[0], sum(expected)]
    assert values("level", TWO_AT_START | second | {"next_level_base": "250k"})["first_year_offer"] == "461500"


def test_the_refreshers_of_the_offer_are_the_promise_until_another_is_typed() -> None:
    offer = {
        "base": "180k",
        "grant": "200k",
        "refresh.0.amount": "40k",
        "refresh.1.amount": "60k",
        "refresh.1.year": "2",
    }
    found = values("refresh", offer)
    assert (found["written_value"], found["still_unvested"], found["refresher"]) == ("100000", "0", None)
    own = values("refresh", offer | {"refresh_amount": "10k", "refresher_count": "1"})
    assert (own["written_value"], own["refresher"]) == ("10000", "10000")
    assert "in their place" in own["notes"][0]["text"]


def test_without_any_refresher_typed_no_worth_is_claimed() -> None:
    found = values("refresh", {"base": "180k", "grant": "200k"})
    assert (found["written_value"], found["refresher"]) == (None, None)
    assert found["says"].startswith("No refresher is typed yet.")
    assert [problem["field"] for problem in ask("refresh", {"refresh_amount": "10k"})["problems"]] == ["base"]


def test_an_even_grant_falls_in_year_5_and_a_front_loaded_one_before() -> None:
    even = values("refresh", {"base": "180k", "grant": "200k"})
    assert (even["cliff_year"], even["cliff_year_without"]) == (5, 5)
    assert values("refresh", {"base": "0", "grant": "200k", "vesting": "40/30/20/10", "years": "4"})["cliff_year"] == 4


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"grant": "200k"}, "when the first grant is used up"),
        ({"grant": "200k", "vesting": "40/30/20/10", "years": "4"}, "because less of the first grant vests in it"),
        ({"grant": "200k", "sign_on": "90k"}, "because less is paid of this part: sign-on"),
    ],
)
def test_the_note_on_the_biggest_fall_names_the_part_that_falls(typed: dict[str, str], why: str) -> None:
    notes = [note["text"] for note in values("refresh", {"base": "180k"} | typed)["notes"]]
    assert any(why in note for note in notes)


def test_an_amount_wins_over_the_percentage() -> None:
    typed = {"base": "0", "grant": "200k", "refresh_percent": "25", "refresh_amount": "10k"}
    assert values("refresh", typed)["refresher"] == "10000"
    assert values("refresh", typed | {"refresh_amount": "0"})["refresher"] == "0"


def test_a_percentage_is_of_the_grant_in_units_too() -> None:
    typed = {"base": "180k", "units": "2,000", "price": "100", "refresh_percent": "25"}
    assert values("refresh", typed)["refresher"] == "50000"


def test_how_many_may_be_typed_under_its_name_of_before() -> None:
    typed = {"base": "360k", "grant": "2.1M", "refresh_amount": "500k"}
    assert values("refresh", typed | {"refreshers": "1"}) == values("refresh", typed | {"refresher_count": "1"})


def test_nothing_falls_where_nothing_is_paid() -> None:
    found = values("refresh", {"base": "100k"})
    assert (found["cliff_percent"], found["cliff_year"], found["level_refresher"]) == ("0", None, "0")


@pytest.mark.parametrize("price", ["2", "9"])
def test_a_share_of_options_is_no_dollars(price: str) -> None:
    typed = {"instrument": "options", "units": "40,000", "strike": "2", "price": price, "base": "180k"}
    (problem,) = ask("refresh", typed | {"refresh_percent": "25"})["problems"]
    assert problem["field"] == "refresh_amount"
    assert values("refresh", typed | {"refresh_percent": "25", "refresh_amount": "20k"})["refresher"] == "20000"
    assert "of the first grant" not in str(values("refresh", typed)["notes"])
