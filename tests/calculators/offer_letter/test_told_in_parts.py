"""A piece that is told part by part: one part is never taken for the whole."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer_letter.finding import UNSURE
from calculators.offer_letter.read import read_letter

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
