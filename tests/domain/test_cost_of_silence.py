"""Rules that the cost of not asking keeps."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.door import amount, values
from tests.strategies import dollars, percents, scaled

CENT = Decimal("0.01")
MONEY = {"gap_base", "gap_equity", "gap_sign_on"}
PARTS = ("base", "sign_on", "initial_equity", "refresh_equity")


@st.composite
def gaps(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a cost of silence."""
    typed = {name: draw(dollars) for name in sorted(MONEY)}
    return typed | {
        "raise_percent": draw(st.decimals(-20, 20, places=1).map(str)),
        "refresh_percent": draw(percents),
        "refreshers_follow": draw(st.sampled_from(["initial_grant", "level"])),
        "years": str(draw(st.integers(1, 40))),
        "discount_percent": draw(percents),
    }


@given(gaps())
def test_totals_are_sums_of_their_rows(gap: dict[str, str]) -> None:
    cost = values("cost-of-silence", gap)
    for year in cost["years"]:
        assert abs(amount(year["total"]) - sum(amount(year[part]) for part in PARTS)) < CENT
    assert abs(amount(cost["total"]) - sum(amount(year["total"]) for year in cost["years"])) < CENT
    assert cost["years"][-1]["so_far"] == cost["total"]
    assert len(cost["years"]) == int(gap["years"])


@given(gaps())
def test_present_value_never_passes_the_undiscounted_total(gap: dict[str, str]) -> None:
    cost = values("cost-of-silence", gap)
    assert amount(cost["present_value"]) <= amount(cost["total"]) + CENT


@given(gaps(), st.sampled_from([*sorted(MONEY), "raise_percent", "refresh_percent", "years"]))
def test_more_never_lowers_the_cost(gap: dict[str, str], field: str) -> None:
    more = gap | {field: str(min(Decimal(gap[field]) + 1, 40) if field == "years" else Decimal(gap[field]) + 7)}
    assert amount(values("cost-of-silence", more)["total"]) >= amount(values("cost-of-silence", gap)["total"])


@given(gaps(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(gap: dict[str, str], times: int) -> None:
    once, more = values("cost-of-silence", gap), values("cost-of-silence", scaled(gap, times, MONEY))
    for figure in ("total", "present_value", "per_year", "total_if_level", "total_if_initial_grant"):
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT * times


@given(gaps())
def test_the_switch_shows_both_conventions(gap: dict[str, str]) -> None:
    follow = values("cost-of-silence", gap | {"refreshers_follow": "initial_grant"})
    level = values("cost-of-silence", gap | {"refreshers_follow": "level"})
    for cost in (follow, level):
        assert abs(amount(cost["total_if_initial_grant"]) - amount(follow["total"])) < CENT
        assert abs(amount(cost["total_if_level"]) - amount(level["total"])) < CENT
    assert amount(follow["total"]) >= amount(level["total"])


def test_a_grant_ends_after_four_years_and_refreshers_carry_it_on() -> None:
    gap = {"gap_equity": "40k", "years": "6"}
    plain = values("cost-of-silence", gap)["years"]
    assert [year["total"] for year in plain] == ["40000", "40000", "40000", "40000", "0", "0"]
    carried = values("cost-of-silence", gap | {"refresh_percent": "25"})["years"]
    assert [year["refresh_equity"] for year in carried] == ["0", "10000", "20000", "30000", "40000", "40000"]


def test_base_overtakes_the_sign_on_in_the_year_its_sum_is_larger() -> None:
    gap = {"gap_base": "20k", "gap_sign_on": "80k", "years": "10"}
    assert values("cost-of-silence", gap)["overtaken"] == 5
    assert values("cost-of-silence", gap | {"years": "4"})["overtaken"] is None
