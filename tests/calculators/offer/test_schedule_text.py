"""Vesting schedules as people type them."""

import re
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from calculators.offer.vesting import FREQUENCIES, schedule


def months(text: str) -> list[int]:
    return [vest.month for vest in schedule(text).vests]


@pytest.mark.parametrize(
    "text",
    [
        "25/25/25/25", "25, 25, 25, 25", "25-25-25-25", "25–25–25–25", "25 25 25 25", "25;25;25;25", "25%/25%/25%/25%",
        "25 % / 25 % / 25 % / 25 %", "25/25/25/25 monthly", "25/25/25/25 every month", "25/25/25/25 no cliff",
        "25/25/25/25, without a cliff", "4 years", "4 years monthly", "even over 4 years",
        "Even over four years, monthly",
        "25% per year", "25% a year", "25%/yr", "25 each year", "1/4 1/4 1/4 1/4", "1/4 each year",
        "25% year 1, 25% year 2, 25% year 3, 25% year 4", "Year 1: 25%; year 2: 25%; year 3: 25%; year 4: 25%",
        "48 months", "25% each year for 4 years", "100 over 4 years", "4-year vest, no cliff", "monthly over 4 years",
    ],
)  # fmt: skip
def test_four_even_years(text: str) -> None:
    assert schedule(text).vests == schedule("25/25/25/25").vests
    assert schedule(f" {text} ").text == text


@pytest.mark.parametrize(
    "text",
    [
        "25% after year 1 then 1/48 monthly", "25% after 1 year then 1/48 monthly", "25% cliff then monthly",
        "25% after the first year, then monthly", "25% 1 year cliff, then monthly",
        "25% vests after year 1, then monthly",
        "25% first year, then monthly", "25% at the end of year 1, then monthly", "25% year 1 and then monthly",
    ],
)  # fmt: skip
def test_a_first_year_and_what_follows_it(text: str) -> None:
    assert schedule(text).vests == schedule("25/25/25/25 monthly cliff 12").vests
    assert schedule(text.replace("monthly", "quarterly").replace("1/48", "1/16")).vests == (
        schedule("25/25/25/25 quarterly cliff 12").vests
    )


@pytest.mark.parametrize("often", ["monthly", "quarterly"])
@pytest.mark.parametrize("share", ["25%", "1/4", "(25%)"])
@pytest.mark.parametrize("year", ["12 months", "1 year", "one year", "month 12"])
@pytest.mark.parametrize(
    "text",
    [
        "cliff {share} at {year}, then {part} {often}", "cliff of {share} after {year}, then {often}",
        "{share} cliff at {year}, then {part} {often}", "cliff at {year} of {share}, then {part} {often}",
        "cliff after {year} {share}, the rest {often} over 3 years",
        "cliff: {share} at {year}, {part} {often} thereafter",
        "at {year} a cliff of {share} and then {part} {often}", "{part} {often} with a {share} cliff at {year}",
        "{part} {often} after a cliff of {share} at {year}",
        "cliff of {share} after {year}, then {often} over 36 months",
    ],
)  # fmt: skip
def test_a_cliff_is_told_in_any_order(text: str, year: str, share: str, often: str) -> None:
    said = text.format(year=year, share=share, often=often, part="1/48" if often == "monthly" else "1/16")
    assert schedule(said).vests == schedule(f"25/25/25/25 {often} cliff 12").vests, said


@pytest.mark.parametrize("text", ["cliff 40% at 12 months, then monthly", "cliff 25% at 12 months, then 30/30/30"])
def test_a_cliff_that_is_no_even_years_share_is_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type the percent|make them add up"):
        schedule(text)


@pytest.mark.parametrize(
    "text",
    [
        "25% then 1/48 monthly", "25%, then 2.0833%/mo", "25% and then monthly", "25% at month 12 then 2.083% monthly",
        "25% at month 12, 2.083% monthly after", "1 yr cliff, 4 yr total, monthly",
        "4 years in total, 1 year cliff, monthly", "1/4 then monthly", "1/4 then 1/48 monthly",
    ],
)  # fmt: skip
def test_a_first_year_without_its_name(text: str) -> None:
    assert schedule(text).vests == schedule("4 years monthly cliff 12").vests


@pytest.mark.parametrize("text", ["25% then 6.25%/qtr", "25%, then 6.25% quarterly", "25% and then 6.25% per quarter"])
def test_quarters_after_the_first_year(text: str) -> None:
    assert schedule(text).vests == schedule("4 years quarterly cliff 12").vests


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("20% every 6 months", 6), ("20% every six months", 6), ("20% vests every 6 months", 6),
        ("10% every quarter", 3),
        ("10% quarterly", 3), ("1/10 every 3 months", 3), ("20% each quarter", 3),
    ],
)  # fmt: skip
def test_vests_that_end_within_a_year_are_asked_back(text: str, month: int) -> None:
    with pytest.raises(ValueError, match=rf"^Type each vest: [0-9]+% after month {month}, ") as told:
        schedule(text)
    assert "equal years" not in str(told.value)
    share = re.findall("[0-9]+%", str(told.value))[0]
    vests = [f"{share} after month {month * (at + 1)}" for at in range(100 // int(share[:-1]))]
    if len(vests) <= 5:
        assert months(", ".join(vests)) == [month * (at + 1) for at in range(len(vests))]


@pytest.mark.parametrize("text", ["33% then monthly", "33.3% then monthly", "1/3 then monthly", "33% then 1/36/mo"])
def test_a_third_and_what_follows_it_is_three_years(text: str) -> None:
    assert schedule(text).vests == schedule("3 years monthly cliff 12").vests


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("10% then monthly", 10), ("20% then monthly", 5), ("50% then monthly", 2), ("25% then 25% monthly", 2),
        ("20% then quarterly", 5), ("1/5 then monthly", 5), ("1/5 then quarterly", 5),
        ("25% monthly", 4), ("50% monthly", 2), ("10% every month", 10), ("5% monthly", 0), ("5% every month", 0),
    ],
)  # fmt: skip
def test_a_share_of_no_told_length_is_asked_back_in_years(text: str, years: int) -> None:
    told = f" For {years} equal years, type {years} years[.]" if years else ""
    with pytest.raises(ValueError, match=f"make them add up to 100[.]{told}$"):
        schedule(text)


@pytest.mark.parametrize("text", ["25% then 25% then 25% then 25%", "50% then 50%"])
def test_years_after_one_another_stay_years(text: str) -> None:
    assert schedule(text).vests == schedule(text.replace(" then ", "/")).vests


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("twice a year", "semi-annual"), ("25/25/25/25 two times per year", "semi-annual"),
        ("2x a year", "semi-annual"),
        ("four times a year", "quarterly"), ("once a year", "yearly"), ("16 quarters", "quarterly"),
        ("vests over 16 quarters", "quarterly"), ("16 quarterly installments", "quarterly"), ("4 x 25%", "monthly"),
        ("25% × 4", "monthly"), ("4 * 25 % yearly", "yearly"), ("48 equal monthly installments", "monthly"),
    ],
)  # fmt: skip
def test_counts_of_vests_and_times_a_year(said: str, means: str) -> None:
    assert schedule(said).vests == schedule(f"4 years {means}").vests


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("25% after the first year and the remainder in 36 equal monthly installments", "4 years monthly cliff 12"),
        ("25% after one year, rest monthly over three years", "4 years monthly cliff 12"),
        ("25% after 12 months, the rest monthly over 36 months", "4 years monthly cliff 12"),
        ("25% vests after 12 months, remaining 75% vests monthly over next 36 months", "4 years monthly cliff 12"),
        ("1/4 on first anniversary and 1/48 monthly thereafter", "4 years monthly cliff 12"),
        ("25% on the first anniversary, 1/48 monthly after", "4 years monthly cliff 12"),
        ("25% of the shares vest on the first anniversary, the balance quarterly over 3 years",
         "4 years quarterly cliff 12"),
        ("25% after 1 year and 6.25% quarterly thereafter", "4 years quarterly cliff 12"),
        ("1/3 after year 1 then 1/36 monthly", "3 years monthly cliff 12"),
        ("1 year cliff then monthly for 3 years", "4 years monthly cliff 12"),
        ("1-year cliff followed by 36 monthly installments", "4 years monthly cliff 12"),
        ("4 year vest, 1 year cliff then monthly", "4 years monthly cliff 12"),
        ("25% first year then 75% over 3 years", "4 years monthly cliff 12"),
        ("40% first year then 60% over 3 years", "40/20/20/20 monthly cliff 12"),
        ("4 equal annual installments", "4 years yearly"), ("four equal annual installments", "4 years yearly"),
        ("8 equal semi-annual installments", "4 years half-yearly"),
        ("8 x 12.5% every 6 months", "4 years half-yearly"),
        ("4 equal years", "4 years"), ("five equal years, yearly", "5 years yearly"),
        ("16 equal quarterly installments", "4 years quarterly"), ("standard 4 year", "4 years"),
    ],
)  # fmt: skip
def test_a_schedule_as_option_letters_write_it(text: str, whole: str) -> None:
    assert schedule(text).vests == schedule(whole).vests


@pytest.mark.parametrize(
    "text",
    [
        "8 x 12.5%", "12.5% x 8", "16 x 6.25%", "1 year cliff, then monthly over 3 years",
        "25% after 1 year, 80% over 3 years",
        "50% after 1 year, 60% after 2 years", "1 year cliff, monthly thereafter over 36 months",
        "1 yr cliff, 3 yrs monthly", "1 year cliff + 36 months", "12 month cliff, 36 months monthly",
        "1yr cliff / 3yr monthly", "1-year cliff, quarterly over 3 years", "1 year cliff, 2 years quarterly",
        "25% after 1 year, then monthly over 42 months", "25% on first anniversary, the rest later",
    ],
)  # fmt: skip
def test_a_schedule_that_may_mean_two_is_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type .*[0-9]") as told:
        schedule(text)
    offered = re.findall(r"[0-9]+ years (?:half-)?[a-z]+(?: cliff 12)?", str(told.value))
    assert all(sum(schedule(said).by_year()) == 1 for said in offered)


@given(st.lists(st.tuples(st.integers(1, 10), st.integers(1, 99)), min_size=1, max_size=4), st.integers(0, 5))
def test_parts_said_to_vest_on_a_day_vest_on_it_and_not_before(parts: list[tuple[int, int]], form: int) -> None:
    years = sorted({year for year, _ in parts})
    shares = [share for _, share in parts][: len(years) - 1]
    shares = shares if sum(shares) < 100 else [10] * (len(years) - 1)
    shares.append(100 - sum(shares))
    said = [
        "after {} years",
        "after year {}",
        "at {} years",
        "at the end of year {}",
        "vests after {} yrs",
        "after {} months",
    ]
    when = [said[form].format(12 * year if form == 5 else year) for year in years]
    text = (", ", " and ", "; ")[form % 3].join(f"{share}% {day}" for share, day in zip(shares, when, strict=True))
    assert [(one.month, one.share) for one in schedule(text).vests] == [
        (12 * year, Fraction(share, 100)) for year, share in zip(years, shares, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("100% after 1 year", 12), ("100% vests after 12 months", 12), ("all at 4 years", 48), ("100 yearly", 12),
        ("everything after year two", 24), ("100% on the first anniversary", 12), ("cliff vest at 3 years", 36),
        ("100 cliff 12", 12),
    ],
)  # fmt: skip
def test_all_on_one_day(text: str, month: int) -> None:
    assert months(text) == [month]


def test_the_rest_may_vest_on_a_day() -> None:
    assert months("25% after 1 year, the rest after 3 years") == [12, 36]


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("25/25/25/25 (1 year cliff)", "25/25/25/25 cliff 12"), ("40/30/20/10 (quarterly)", "40/30/20/10 quarterly"),
        ("4 years (monthly, 1 year cliff)", "4 years monthly cliff 12"), ("6.25%/qtr", "4 years quarterly"),
        ("6.25% / quarter", "4 years quarterly"), ("2.0833%/mo", "4 years monthly"),
        ("25% after 1 year, monthly after", "4 years monthly cliff 12"),
    ],
)  # fmt: skip
def test_brackets_and_short_forms(said: str, means: str) -> None:
    assert schedule(said).vests == schedule(means).vests


def test_what_has_vested_and_a_bare_number_are_asked_back() -> None:
    for text in ("fully vested", "Fully vested at grant", "immediate vesting", "no vesting"):
        with pytest.raises(ValueError, match="Type it as a sign-on"):
            schedule(text)
    for text, instead in (("4", "4 years"), ("3", "3 years"), ("1", "1 year")):
        with pytest.raises(ValueError, match=rf"Type {instead}\.$"):
            schedule(text)


def test_shares_keep_their_order() -> None:
    for text in ("40 30 20 10", "40,30,20,10", "40-30-20-10", "40%/30%/20%/10%"):
        assert schedule(text).by_year() == tuple(Fraction(n, 10) for n in (4, 3, 2, 1))
    for text in ("40% year 1, 30% year 2, 20% year 3, 10% in year 4", "yr 1: 40, yr 2: 30, yr 3: 20, yr 4: 10"):
        assert schedule(text).by_year() == schedule("40/30/20/10").by_year()
    for text in (
        "y1 40 y2 30 y3 20 y4 10",
        "yr1 40 yr2 30 yr3 20 yr4 10",
        "year 1: 40 year 2: 30 year 3: 20 year 4: 10",
    ):
        assert schedule(text).by_year() == schedule("40/30/20/10").by_year()
    assert schedule("100% year 1").vests == schedule("100").vests
    assert schedule("5%/15%/40%/40%").by_year()[1] == Fraction(3, 20)


@pytest.mark.parametrize(
    ("said", "every"),
    [
        ("annual", 12), ("annually", 12), ("yearly", 12), ("every year", 12), ("every 12 months", 12),
        ("semi-annual", 6),
        ("semiannual", 6), ("semiannually", 6), ("semi annually", 6), ("half-yearly", 6), ("half yearly", 6),
        ("biannual", 6),
        ("every six months", 6), ("quarterly", 3), ("every 3 months", 3), ("every quarter", 3), ("monthly", 1),
    ],
)  # fmt: skip
def test_how_often(said: str, every: int) -> None:
    for text in (f"100 {said}", f"100, {said}", f"{said} 100", f"1 year {said}"):
        assert months(text) == list(range(every, 13, every))


@pytest.mark.parametrize(
    "cliff",
    [
        "cliff 12", "12 month cliff", "12-month cliff", "12 mo cliff", "cliff 1 year", "1 year cliff",
        "1-year cliff", "1y cliff",
        "1yr cliff", "with a one-year cliff", "with a 1 year cliff", "w/ 1 year cliff", "cliff: 12 months",
        "cliff of 12 months",
        "after a 12-month cliff", "annual cliff", "cliff at month 12", "twelve-month cliff", "cliff 12 months",
    ],
)  # fmt: skip
def test_cliffs(cliff: str) -> None:
    once_a_quarter = schedule("25/25/25/25 quarterly cliff 12").vests
    assert months("25/25/25/25 quarterly cliff 12")[:2] == [12, 15]
    for text in (f"25/25/25/25 {cliff} quarterly", f"25/25/25/25 quarterly {cliff}", f"quarterly, 4 years, {cliff}"):
        assert schedule(text).vests == once_a_quarter
    assert schedule(f"4 years {cliff}").vests == schedule("25/25/25/25 cliff 12").vests


def test_four_years_with_a_cliff() -> None:
    for text in ("4 years, 1 year cliff", "4 years with a 1 year cliff", "4y/1y cliff", "1 year cliff 4 years"):
        assert schedule(text).vests == schedule("25/25/25/25 cliff 12").vests


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("annual", "4 years yearly"), ("annually", "4 years yearly"), ("yearly", "4 years yearly"),
        ("semi-annual", "4 years half-yearly"), ("monthly", "4 years monthly"), ("quarterly", "4 years quarterly"),
        ("vests quarterly", "4 years quarterly"), ("every 3 months", "4 years quarterly"),
        ("cliff 1 year", "4 years cliff 12"), ("1 year cliff", "4 years cliff 12"),
        ("annual cliff", "4 years cliff 12"),
        ("1 year cliff then monthly", "4 years monthly cliff 12"),
        ("1yr cliff, quarterly", "4 years quarterly cliff 12"),
        ("quarterly, no cliff", "4 years quarterly"), ("6 month cliff, then quarterly", "4 years quarterly cliff 6"),
        ("25% after 1 year, then monthly", "4 years monthly cliff 12"),
        ("25% after one year, quarterly thereafter", "4 years quarterly cliff 12"),
        ("25% at 1 year, then 1/48 monthly", "4 years monthly cliff 12"),
        ("1/4 after 12 months, then quarterly", "4 years quarterly cliff 12"),
        ("33% after 1 year then quarterly", "3 years quarterly cliff 12"),
        ("25% after 1 year, then monthly over 3 years", "4 years monthly cliff 12"),
        ("25% after 1 year, then monthly for 36 months", "4 years monthly cliff 12"),
        ("33% each year for 3 years", "3 years"), ("33.3% a year for 3 years, yearly", "3 years yearly"),
        ("33% each year for three years quarterly", "3 years quarterly"),
        ("1/48 monthly", "4 years monthly"), ("1/48 per month", "4 years monthly"),
        ("25% after a 1 year cliff, then monthly", "4 years monthly cliff 12"),
        ("1/36 each month", "3 years monthly"),
        ("1/16 quarterly", "4 years quarterly"), ("1/48 monthly, 1 year cliff", "4 years monthly cliff 12"),
        ("1/48th monthly", "4 years monthly"), ("6.25% quarterly", "4 years quarterly"),
        ("1/16th per quarter", "4 years quarterly"), ("12.5% every 6 months", "4 years half-yearly"),
    ],
)  # fmt: skip
def test_a_schedule_as_letters_say_it(text: str, whole: str) -> None:
    assert schedule(text).vests == schedule(whole).vests


@given(st.sampled_from([*FREQUENCIES, "annual", "semi-annual"]), st.integers(0, 48), st.booleans())
def test_a_frequency_or_a_cliff_alone_is_the_usual_four_even_years(said: str, cliff: int, cliff_first: bool) -> None:
    assert schedule(said).vests == schedule(f"4 years {said}").vests
    assert schedule(f"cliff {cliff}").vests == schedule(f"4 years cliff {cliff}").vests
    both = f"{cliff} month cliff, then {said}" if cliff_first else f"{said} cliff {cliff}"
    assert schedule(both).vests == schedule(f"4 years {said} cliff {cliff}").vests


@pytest.mark.parametrize(
    "text",
    [
        "33.3/33.3/33.3",
        "33.33/33.33/33.33",
        "33.3 33.3 33.3 quarterly",
        "3 years",
        "1/3 1/3 1/3",
        "1/3, 1/3, 1/3",
        "⅓ ⅓ ⅓",
        "⅓/⅓/⅓",
        "⅓ / ⅓ / ⅓ quarterly",
        "1/3/1/3/1/3",
        "1/3 per year",
    ],
)
def test_thirds_are_whole(text: str) -> None:
    assert schedule(text).by_year() == (Fraction(1, 3),) * 3


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("¼/¼/¼/¼", "25/25/25/25"), ("½/½", "50/50"), ("12½/12½/25/50", "12.5/12.5/25/50"),
        ("1/4/1/4/1/2", "25/25/50"), ("12½%/37½%/50% quarterly", "12.5/37.5/50 quarterly"),
    ],
)  # fmt: skip
def test_fractions_between_slashes_are_parts_of_the_grant(text: str, same: str) -> None:
    assert schedule(text).vests == schedule(same).vests


def test_parts_that_make_no_whole_are_added_up_as_they_are_meant() -> None:
    with pytest.raises(ValueError, match=r"^The years add up to 75; make them add up to 100\."):
        schedule("¼/¼/¼")


@pytest.mark.parametrize("text", ["33/33/34", "33.33/33.33/33.34", "33.4/33.3/33.4", "16.7/16.7/66.7"])
def test_what_nearly_adds_up_vests_the_whole_grant(text: str) -> None:
    assert sum(schedule(text).by_year()) == 1


@given(st.lists(st.integers(1, 999), min_size=1, max_size=5), st.sampled_from(["/", " / ", "; ", " ", ", ", "%/"]))
def test_decimal_commas_read_as_points_do(tenths: list[int], between: str) -> None:
    assume(sum(tenths) < 1_000 and any(one % 10 for one in tenths))
    shares = [f"{one / 10:.1f}" for one in (*tenths, 1_000 - sum(tenths))]
    with_points = between.join(shares)
    read = schedule(with_points.replace(".", ","))
    assert read.vests == schedule(with_points).vests
    assert read.text == with_points.replace(".", ",")


@pytest.mark.parametrize("text", ["33,33/33,33/33,34", "33,33 33,33 33,34 quarterly", "33,3% / 33,3% / 33,3%"])
def test_thirds_with_decimal_commas_are_three_years(text: str) -> None:
    assert [round(share, 2) for share in schedule(text).by_year()] == [Fraction(33, 100)] * 3
    assert schedule("10/20,30/40").vests == schedule("10/20/30/40").vests
    with pytest.raises(ValueError, match=r"add up to 66\.66;"):
        schedule("33,33/33,33")


@given(st.lists(st.integers(1, 60), min_size=1, max_size=6), st.sampled_from([2, 3, 4, 6]))
def test_shares_every_few_months_are_asked_back_with_texts_that_are_read(shares: list[int], every: int) -> None:
    """They may be the shares of single vests or of years, and never count as years unasked."""
    assume(sum(shares) < 100)
    shares = [*shares, 100 - sum(shares)]
    with pytest.raises(ValueError, match="the share of one vest") as asked:
        schedule(f"{'/'.join(map(str, shares))} every {every} months")
    vests, years = re.findall(r"Type (.*?)\.(?= |$)", str(asked.value))
    assert schedule(years).by_year() == tuple(Fraction(share, 100) for share in shares)
    if "and so on" not in vests:
        vested = {every * at: Fraction(share, 100) for at, share in enumerate(shares, start=1)}
        assert {vest.month: vest.share for vest in schedule(vests).vests} == vested


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("33/33/33", "add up to 99; make them add up to 100. For 3 equal years, type 3 years."),
        ("25", "add up to 25; make them add up to 100. For 4 equal years, type 4 years."),
        ("30% per year", "add up to 30; make them add up to 100.$"),
        ("40% year 2, 60% year 1", "The years add up to"),
        ("25/25/25", "add up to 75"),
        ("50/60", "add up to 110"),
        ("abc", "Type the percent for each year, such as 25/25/25/25"),
        ("25/25/25/25 weekly", "Type the percent for each year"),
        ("25/25/25/25 yearly monthly", "Type the percent for each year"),
        ("25/25/25/25 cliff", "Type the percent for each year"),
        ("25/25/25/25 over 3 years", "Type the percent for each year"),
        ("1 year cliff, then monthly over 3 years", "Type the percent for each year"),
        ("18 months", "Type the percent for each year"),
        ("every 5 months 100", "Type the percent for each year"),
        ("", "Type the percent for each year"),
        ("٢٥/٧٥", "Type the percent for each year"),
        ("100 cliff 13", "within the 12 months"),
        ("2 years, 3 year cliff", "within the 24 months|Type the percent"),
        ("/".join(["5"] * 20), "at most 10 years"),
        ("20 years", "at most 10 years"),
        ("1" * 500, "Type the percent for each year"),
    ],
)
def test_a_schedule_that_cannot_be_says_what_to_type(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        schedule(text)


VESTING_WORDS = (
    "25 50 100 33.3 1/3 1/2 per 2 3 33 / - , % 4 1 year years month cliff no a every each "
    "annual half- quarterly then over"
)
WORDS = st.lists(st.sampled_from(sorted(set(VESTING_WORDS.split())))).map(" ".join)


@given(st.one_of(st.text(), WORDS))
def test_any_text_vests_the_whole_grant_or_says_what_to_type(text: str) -> None:
    try:
        vests = schedule(text).vests
    except ValueError as error:
        message = str(error)
    else:
        assert sum(vest.share for vest in vests) == 1
        assert all(vest.share > 0 for vest in vests)
        return
    assert message.startswith(("Type ", "The years add up", "The cliff must come"))
    if " equal years, type " in message:
        assert sum(schedule(message.rpartition("type ")[2]).by_year()) == 1


@given(st.integers(2, 10), st.sampled_from(["", " quarterly", " yearly", " cliff 12"]))
def test_parts_of_the_grant_are_equal_years(years: int, rest: str) -> None:
    even = schedule(f"{years} years{rest}").vests
    assert schedule(" ".join([f"1/{years}"] * years) + rest).vests == even
    assert schedule(f"1/{years} each year{rest}").vests == even


PARTS = st.lists(st.integers(1, 30), min_size=1, max_size=3)


@given(PARTS, st.sampled_from([*FREQUENCIES]), st.integers(0, 12), st.sampled_from("/ ,-;"))
@example(parts=[19], frequency="yearly", cliff=0, sign=",")
@example(parts=[33], frequency="monthly", cliff=12, sign=",")
def test_any_separator_means_the_same(parts: list[int], frequency: str, cliff: int, sign: str) -> None:
    shares = [*map(str, parts), str(100 - sum(parts))]
    typed = schedule(f"{sign.join(shares)} {frequency} cliff {cliff}")
    assert typed.vests == schedule(f"{'/'.join(shares)} {frequency}, {cliff} month cliff").vests


FIRST_YEARS = [*range(2024, 2032)]


@given(
    parts=st.lists(st.integers(1, 60), min_size=2, max_size=6),
    first=st.sampled_from(FIRST_YEARS),
    form=st.sampled_from(["{0}% {1}", "{0}% in {1}", "{1}: {0}%", "{0}% in year {2}", "year {2}: {0}%", "{0} in {1}"]),
    sign=st.sampled_from([", ", " / ", "; ", " and "]),
    often=st.sampled_from(["", " quarterly", ", monthly"]),
)
def test_years_beside_shares_are_their_order(parts: list[int], first: int, form: str, sign: str, often: str) -> None:
    parts[-1] = 100 - sum(parts[:-1])
    assume(parts[-1] > 0)
    text = sign.join(form.format(part, first + at, at + 1) for at, part in enumerate(parts)) + often
    assert schedule(text).vests == schedule("/".join(map(str, parts)) + often).vests
    late = ", ".join(f"{part}% in year {at + 3}" for at, part in enumerate(parts))
    assert schedule(late).by_year()[:3] == (Fraction(0), Fraction(0), Fraction(parts[0], 100))
    skipped = ", ".join(f"{part}% in {first + 2 * at}" for at, part in enumerate(parts))
    with pytest.raises(ValueError, match="without which years they are"):
        schedule(skipped)


@pytest.mark.parametrize(("said", "means"), [
    ("quarterly on the 15th", "quarterly"), ("monthly on the 1st of the month", "monthly"),
    ("25/25/25/25 on May 15", "25/25/25/25 yearly"), ("40/30/20/10 quarterly on Feb 15", "40/30/20/10 quarterly"),
    ("25% on each anniversary", "4 years yearly"), ("1/3 each anniversary", "3 years yearly"),
    ("5/15/40/40 on every anniversary of your start date", "5/15/40/40 yearly"),
])  # fmt: skip
def test_a_day_within_a_period_changes_no_schedule(said: str, means: str) -> None:
    assert schedule(said).vests == schedule(means).vests


@pytest.mark.parametrize("text", [
    "25% on Feb 15 then quarterly", "25% on May 15, 2027, 75% on May 15, 2028", "50% on May 1, 50% on Nov 1",
])  # fmt: skip
def test_a_first_day_of_the_calendar_is_asked_back_in_months(text: str) -> None:
    with pytest.raises(ValueError, match="months from the start, such as 25% after 12 months, then quarterly"):
        schedule(text)
    assert schedule("25% after 12 months, then quarterly").vests[0].month == 12


@pytest.mark.parametrize(
    "text",
    [
        "40/30/20/10 every 3 months cliff 12", "40/30/20/10 every 3 months, cliff 12 months",
        "12 month cliff, every 3 months, 40/30/20/10",
    ],
)  # fmt: skip
def test_how_often_is_no_cliff(text: str) -> None:
    assert schedule(text).vests == schedule("40/30/20/10 quarterly cliff 12").vests


@given(
    shares=st.sampled_from(["25/25/25/25", "10/20/30/40", "40/30/20/10", "50/50"]),
    every=st.sampled_from([2, 3, 4, 6]),
    cliff=st.sampled_from([3, 6, 9, 12]),
)
def test_whose_shares_they_are_is_asked_with_the_cliff(shares: str, every: int, cliff: int) -> None:
    text = f"{shares} every {every} months cliff {cliff}"
    try:
        read_at_once = schedule(text).vests
    except ValueError as asked:
        vests, years = re.findall(r"Type (.+?)\.(?= |$)", str(asked))
        assert schedule(vests).vests[0].month == max(every, cliff)
        assert (
            schedule(years).vests
            == schedule(f"{shares} over {shares.count('/') + 1} years every {every} months cliff {cliff}").vests
        )
    else:
        assert cliff >= every * (shares.count("/") + 1)
        assert read_at_once[0].month == cliff


@pytest.mark.parametrize(("text", "months"), [("8.33% monthly", 12), ("1/12 each month", 12), ("1/24 monthly", 24)])
def test_a_months_share_of_one_year_tells_the_year(text: str, months: int) -> None:
    assert schedule(text).vests == schedule(f"{months} months").vests


def test_what_follows_a_long_cliff_is_asked_back() -> None:
    for text in ("2 year cliff then 50/50", "18 month cliff, then 25/25/25/25"):
        with pytest.raises(ValueError, match="Type the percent for each year"):
            schedule(text)
    assert schedule("2 year cliff, then 0/50/25/25").vests[0].month == 24


@pytest.mark.parametrize(
    "text",
    [
        "5% year 1, 15% year 2, 20% every six months", "5% in year 1, 15% in year 2, 20% every 6 months after that",
        "5% year 1, 15% year 2, then 20% every six months in years 3 and 4", "5/15, then 20% every 6 months",
        "5% after year 1, 15% after year 2, then 20% every six months", "5%, 15%, 20% every six months",
        "5% year 1, 15% year 2, 20% semi-annually", "5/15/20 semiannual", "Year 1: 5%, year 2: 15%, 20% half-yearly",
        "5% after 12 months, 15% after 24 months, 20% every 6 months",
        "5% at month 12, 15% at month 24, 20% biannually",
        "5% first year, 15% second year, then 20% every half year", "5% Y1, 15% Y2 and 20% twice a year thereafter",
        "5% at the end of year one, 15% at the end of year two, and 20% every six months for the remaining two years",
        "5% on the first anniversary; 15% on the second anniversary; 20% every 6 months over the next 24 months",
        "5% year 1, 15% year 2, 20% every six months (years 3-4)",
        "5% year 1, 15% year 2, 20% every 6 mos until vested",
    ],
)  # fmt: skip
def test_shares_of_years_and_then_of_each_vest(text: str) -> None:
    assert months(text) == [12, 24, 30, 36, 42, 48]
    assert [vest.share for vest in schedule(text).vests] == [Fraction(share, 100) for share in (5, 15, 20, 20, 20, 20)]
    assert schedule(text).text == text


@given(st.lists(st.integers(1, 30), min_size=1, max_size=3), st.sampled_from([1, 3, 6]), st.integers(2, 12))
def test_what_the_years_leave_is_parted_evenly_where_it_can_be(years: list[int], every: int, count: int) -> None:
    left = 100 - sum(years)
    assume(left > 0 and left % count == 0 and left // count not in years)
    named = ", ".join(f"{share}% year {year}" for year, share in enumerate(years, 1))
    often = {1: "month", 3: "quarter", 6: "6 months"}[every]
    found = schedule(f"{named}, then {left // count}% every {often}")
    last = 12 * len(years)
    assert [vest.month for vest in found.vests][-count:] == [last + every * (n + 1) for n in range(count)]
    assert sum(vest.share for vest in found.vests) == 1


@pytest.mark.parametrize(
    "text",
    [
        "50/50 every 6 months", "25/25/25 every 6 months", "5% year 1, 15% year 2, 30% every six months",
        "5% year 2, 15% year 1, 20% every six months", "5% year 1, 15% year 2, 20% every six months for 3 years",
        "5% year 1, 15% year 2, 20% every six months in years 3 to 5", "5% year 1, 15% year 3, 20% every six months",
        ",, 25% every quarter, 0", "and then 25% every quarter 2",
    ],
)  # fmt: skip
def test_shares_that_leave_a_doubt_are_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type|make them add up"):
        schedule(text)
