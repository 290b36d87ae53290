"""Rules that level-or-counter keeps."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.levels import LEVEL_SYSTEMS
from tests.door import amount, values
from tests.strategies import dollars, percents, scaled, schedules

CENT = Decimal("0.01")
PACKAGES = ("offer_level", "next_level", "ask")
MONEY = {f"{package}_{piece}" for package in PACKAGES for piece in ("base", "sign_on", "grant")}


@st.composite
def levels(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of three packages."""
    typed = {name: draw(dollars) for name in sorted(MONEY)}
    typed |= {f"{package}_bonus": draw(percents) for package in PACKAGES}
    return typed | {"vesting": draw(schedules), "years": str(draw(st.integers(1, 8)))}


@given(levels())
def test_gains_are_differences_of_totals(typed: dict[str, str]) -> None:
    found = values("level", typed)
    for figure, package in (("level_gain", "next_level"), ("counter_gain", "counter")):
        gain = amount(found[f"total_{package}"]) - amount(found["total_offer"])
        assert abs(amount(found[figure]) - gain) < CENT
    between = amount(found["level_gain"]) - amount(found["counter_gain"])
    assert abs(amount(found["difference"]) - between) < CENT
    assert [row["measure"] for row in found["measures"]] == ["First year", "Recurring year", "Total"]
    assert found["measures"][2]["level_gain"] == found["level_gain"]


@given(levels())
def test_swapping_level_and_counter_swaps_the_answer(typed: dict[str, str]) -> None:
    pieces = ("base", "bonus", "sign_on", "grant")
    swapped = {f"ask_{p}": typed[f"next_level_{p}"] for p in pieces} | {
        f"next_level_{p}": typed[f"ask_{p}"] for p in pieces
    }
    one, other = values("level", typed), values("level", typed | swapped)
    assert one["level_gain"] == other["counter_gain"]
    assert amount(one["difference"]) == -amount(other["difference"])
    assert {one["larger"], other["larger"]} in ({"tie"}, {"level", "counter"})


@given(levels(), st.sampled_from(sorted(MONEY)))
def test_more_never_lowers_the_package_it_is_in(typed: dict[str, str], field: str) -> None:
    figures = {"offer_level": "total_offer", "next_level": "total_next_level", "ask": "total_counter"}
    total = next(figure for package, figure in figures.items() if field.startswith(package))
    more = typed | {field: str(int(typed[field]) + 1_000)}
    assert amount(values("level", more)[total]) >= amount(values("level", typed)[total])


@given(levels(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(typed: dict[str, str], times: int) -> None:
    once, more = values("level", typed), values("level", scaled(typed, times, MONEY))
    for figure in ("level_gain", "counter_gain", "difference", "first_year_offer", "recurring_offer", "total_offer"):
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT
    assert more["larger"] == once["larger"]


@given(levels())
def test_the_matching_grant_makes_the_counter_equal(typed: dict[str, str]) -> None:
    matching = values("level", typed)["matching_grant"]
    if matching and amount(matching) <= 100_000_000_000:
        found = values("level", typed | {"ask_grant": f"{Decimal(matching):.9f}"})
        assert abs(amount(found["difference"])) < CENT


def test_a_blank_bonus_in_the_counter_is_the_one_offered() -> None:
    typed = {"offer_level_base": "100k", "offer_level_bonus": "20", "ask_base": "100k"}
    assert values("level", typed)["counter_gain"] == "0"
    assert values("level", typed | {"ask_bonus": "0"})["counter_gain"] == "-80000"


@pytest.mark.parametrize("system", LEVEL_SYSTEMS)
def test_every_level_system_asks_its_own_questions(system: str) -> None:
    told = " ".join(note["text"] for note in values("level", {"system": system})["notes"])
    for question in LEVEL_SYSTEMS[system].questions:
        assert question in told
    assert bool(LEVEL_SYSTEMS[system].rungs) == bool(LEVEL_SYSTEMS[system].source)
