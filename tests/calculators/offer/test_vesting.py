"""Vesting schedules: shares, frequencies, cliffs and presets."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.units import read_vesting
from calculators.offer.presets import PRESETS
from calculators.offer.vesting import FREQUENCIES, schedule


def months(text: str) -> dict[int, Fraction]:
    return {vest.month: vest.share for vest in read_vesting(text).vests}


def test_even_by_month_unless_a_frequency_follows() -> None:
    assert months("25/25/25/25") == {month: Fraction(1, 48) for month in range(1, 49)}
    assert list(months("25/25/25/25 yearly")) == [12, 24, 36, 48]
    assert list(months("100 quarterly")) == [3, 6, 9, 12]
    assert list(months("100 half-yearly")) == [6, 12]


def test_what_would_vest_before_the_cliff_vests_at_the_cliff() -> None:
    vests = months("25/25/25/25 monthly cliff 12")
    assert min(vests) == 12
    assert vests[12] == Fraction(1, 4)
    assert vests[13] == Fraction(1, 48)


def test_a_vest_at_month_12_belongs_to_year_1() -> None:
    assert schedule("40/30/20/10 yearly").by_year() == tuple(Fraction(n, 10) for n in (4, 3, 2, 1))
    assert schedule("40/30/20/10 cliff 12").by_year()[0] == Fraction(2, 5)


def test_amazon_vests_half_yearly_from_month_24() -> None:
    shares = {12: 5, 24: 15, 30: 20, 36: 20, 42: 20, 48: 20}
    assert months("amazon") == {month: Fraction(share, 100) for month, share in shares.items()}


@pytest.mark.parametrize("slug", PRESETS)
def test_a_preset_is_whole(slug: str) -> None:
    assert sum(PRESETS[slug].schedule.by_year()) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("25/25/25", "add up to 75; make them add up to 100"),
        ("50/60", "add up to 110"),
        ("abc", "Type the percent for each year"),
        ("25/25/25/25 weekly", "Type the percent for each year"),
        ("100 cliff 13", "within the 12 months"),
        ("/".join(["5"] * 20), "at most 10 years"),
        ("1" * 500, "Type the percent for each year"),
    ],
)
def test_a_schedule_that_cannot_be_says_what_to_type(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_vesting(text)


@st.composite
def shares(draw: st.DrawFn) -> str:
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=0, max_size=6)))
    parts = [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]
    return "/".join(str(part) for part in parts)


@given(shares(), st.sampled_from(list(FREQUENCIES)), st.integers(0, 12))
def test_every_schedule_vests_the_whole_grant_once(yearly: str, frequency: str, cliff: int) -> None:
    vests = schedule(f"{yearly} {frequency} cliff {cliff}").vests
    assert sum(vest.share for vest in vests) == 1
    assert all(vest.share > 0 and vest.month >= cliff for vest in vests)
    assert sorted({vest.month for vest in vests}) == [vest.month for vest in vests]


@pytest.mark.parametrize("one_vest", ["1/36", "1/48"])
@pytest.mark.parametrize("start", ["at 12 months then", "after 1 year, then", "at one year and then"])
@pytest.mark.parametrize("end", ["monthly thereafter", "monthly", "each month"])
def test_one_vest_is_a_part_of_the_grant_or_of_what_is_left(one_vest: str, start: str, end: str) -> None:
    assert schedule(f"25% {start} {one_vest} {end}").vests == schedule("4 years monthly cliff 12").vests


@pytest.mark.parametrize("text", ["33 1/3 each year", "33 1/3% per year", "33⅓/33⅓/33⅓"])
def test_a_third_each_year_is_three_even_years(text: str) -> None:
    assert months(text) == months("3 years")


@pytest.mark.parametrize("text", ["25% cliff, rest monthly", "25% 1-year cliff, then the remainder monthly"])
def test_a_quarter_and_the_rest_are_four_years_with_a_cliff(text: str) -> None:
    assert months(text) == months("25/25/25/25 monthly cliff 12")


@given(
    shares(),
    st.sampled_from(["front", "back"]),
    st.sampled_from(["-", " ", ""]),
    st.sampled_from(["loaded", "weighted"]),
)
def test_the_shape_of_a_schedule_may_be_named_beside_it(yearly: str, end: str, dash: str, word: str) -> None:
    for often in ("", " quarterly", " monthly cliff 12"):
        plain = months(f"{yearly}{often}") if "/" in yearly else None
        for text in (f"{end}{dash}{word} {yearly}{often}", f"{end}{dash}{word}: {yearly}{often}",
                     f"{yearly}{often} ({end}{dash}{word})", f"{yearly}{often}, {end}{dash}{word}"):  # fmt: skip
            assert plain is None or months(text) == plain


@pytest.mark.parametrize(
    "text",
    ["12 month cliff 25%, remaining monthly over 36 months", "1 year cliff 25% then monthly for 3 years",
     "1-year cliff (25%), then 1/48 monthly", "25% cliff at 12 months, remaining monthly over 36 months",
     "one year cliff of 25%, the remaining 75% monthly over 3 years"],
)  # fmt: skip
def test_a_cliff_with_its_share_may_stand_first(text: str) -> None:
    assert months(text) == months("4 years monthly cliff 12")


def test_years_beside_a_day_are_asked_for_their_end() -> None:
    with pytest.raises(ValueError, match=r"^Each at the end of its year\? Type ") as told:
        schedule("50% after 2 years, 25% year 3, 25% in year 4")
    instead = str(told.value).partition("Type ")[2].removesuffix(".")
    assert months(instead) == {24: Fraction(1, 2), 36: Fraction(1, 4), 48: Fraction(1, 4)}
