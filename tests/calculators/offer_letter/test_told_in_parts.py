"""A piece that is told part by part: one part is never taken for the whole."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from calculators.offer_letter.finding import UNSURE
from calculators.offer_letter.read import read_letter
from calculators.offer_letter.unusual import unusual

TODAY = date(2026, 11, 27)
PARTS = st.lists(st.integers(20, 90), min_size=4, max_size=4, unique=True)

BY_YEAR = [
    "RSUs: ${},000 in year 1, ${},000 in year 2, ${},000 in year 3 and ${},000 in year 4.",
    "You will receive an equity grant of ${},000 in year one and ${},000 in each of years two to four.",
    "RSU:\nYear 1: ${},000\nYear 2: ${},000\nYear 3: ${},000\nYear 4: ${},000",
    "RSUs: ${}k / ${}k / ${}k / ${}k over four years",
    "Stock: Y1 ${}k, Y2 ${}k, Y3 ${}k, Y4 ${}k",
    "Your equity vests ${},000 at the end of the first year, ${},000 at the end of the second year.",
    "Equity grant: ${},000 vesting in 2027, ${},000 in 2028 and ${},000 in 2029.",
    "You get RSUs worth ${},000 the first year, then ${},000 every year after.",
    "Equity: ${},000 (year 1), ${},000 (year 2), ${},000 (year 3), ${},000 (year 4)",
    "In year one you receive ${},000 of RSUs, in year two ${},000.",
    "Year 1 RSUs: ${},000\nYear 2 RSUs: ${},000",
]


@example("Equity grant: ${},000 vesting in 2027, ${},000 in 2028 and ${},000 in 2029.", [44, 24, 20])
@given(st.sampled_from(BY_YEAR), PARTS)
def test_one_year_of_a_grant_is_never_the_grant(form: str, parts: list[int]) -> None:
    letter = read_letter(form.format(*parts), TODAY)
    assert "grant" not in letter.typed
    assert any(one.sure == UNSURE and one.field == "grant" for one in letter.findings)


@pytest.mark.parametrize(
    "text",
    [
        "RSUs worth $200,000 ($50,000 in each of four years).",
        "You get RSUs worth $200,000: $80,000 in year 1, $60,000 in year 2, $40,000 in year 3, $20,000 in year 4.",
        "RSUs: $200,000 over 4 years, sign-on: $20,000 in year one",
        "An equity grant of $200,000 and a signing bonus of $30,000.",
        "RSUs of $200,000, vesting 25% in year 1 and then monthly.",
    ],
)
def test_the_whole_of_a_grant_is_read_beside_its_parts(text: str) -> None:
    assert read_letter(text, TODAY).typed["grant"] == "200,000"


IN_TWO = [
    "Sign-on: ${0},000 on your first paycheck + ${1},000 after 6 months.",
    "Signing bonus: ${0},000 on your start date and a further ${1},000 after six months.",
    "You will receive a sign-on bonus of ${0},000 on your start date and ${1},000 six months later.",
    "Sign-on bonus: ${0},000 with your first paycheck, ${1},000 after your 90-day review.",
    "A signing bonus of ${0},000 at start and an additional ${1},000 after your probation period.",
]


@given(st.sampled_from(IN_TWO), PARTS)
def test_one_part_of_a_sign_on_is_never_the_whole(form: str, parts: list[int]) -> None:
    letter = read_letter(form.format(*parts), TODAY)
    assert "sign_on" not in letter.typed
    assert any(one.sure == UNSURE and one.field == "sign_on" for one in letter.findings)


@pytest.mark.parametrize(
    "second",
    ["at your one-year mark", "at the one year mark", "a year later", "after 12 months", "on your first anniversary"],
)
@pytest.mark.parametrize("more", ["another", "an additional", "a further", ""])
def test_a_second_part_is_of_the_second_year(second: str, more: str) -> None:
    typed = read_letter(f"Signing bonus: $25,000 up front and {more} $10,000 {second}.", TODAY).typed
    assert (typed["sign_on"], typed["sign_on_year_2"]) == ("25,000", "10,000")


def test_what_is_added_is_no_part() -> None:
    assert "sign_on" not in read_letter("Another $10,000 was added to the signing bonus.", TODAY).typed


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (
            "Your salary will be $120,000 during the first six months, rising to $135,000 upon completing probation.",
            "base",
        ),
        ("Base: $120,000 to start, then to $130,000 after a year.", "base"),
        ("Base: $150,000. Bonus: 10% in 2027, 15% from 2028.", "bonus_percent"),
        ("Base: $150,000. An award of 6,500 PSUs and 6,500 RSUs.", "units"),
    ],
)
def test_what_changes_later_is_asked_about(text: str, field: str) -> None:
    letter = read_letter(text, TODAY)
    assert field not in letter.typed
    assert any(one.field == field and one.sure == UNSURE for one in letter.findings)


@pytest.mark.parametrize(
    "text",
    [
        "Sign-on: Year 1 $50,000, Year 2 $40,000, Year 3 $30,000",
        "Sign-on year 1: $50,000\nSign-on year 2: $40,000\nSign-on year 3: $30,000",
        "A sign-on of $50,000 in your first year, $40,000 in your second year and $30,000 in your third year.",
    ],
)
def test_a_third_year_of_a_sign_on_is_told_and_not_entered(text: str) -> None:
    letter = read_letter(text, TODAY)
    assert (letter.typed["sign_on"], letter.typed["sign_on_year_2"]) == ("50,000", "40,000")
    later = letter.of("sign_on_later")
    assert later is not None
    assert not later.typed
    assert letter.words(later) == "$30,000"
    assert "not entered" in later.said
    assert [one.says for one in unusual(letter) if one.finding is later] == [
        "A part of the sign-on is paid after the second year. These pages do not count it."
    ]


def test_vesting_stands_on_its_own_words_beside_a_bonus() -> None:
    letter = read_letter("2,000 RSUs. The RSUs vest one-third per year. You would have our 10% bonus program.", TODAY)
    vesting = letter.of("vesting")
    assert vesting is not None
    assert "The RSUs vest one-third per year" in letter.words(vesting)
