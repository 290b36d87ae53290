"""What is missing is not found, what is unusual is said once, and a difference tells the whole."""

from datetime import date

import pytest

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.differences import differences
from calculators.offer_letter.missing import missing
from calculators.offer_letter.read import read_letter
from calculators.offer_letter.unusual import unusual

TODAY = date(2026, 11, 27)

FOUND = [
    ("RSUs of $200,000 vest 5% after 12 months, 15% after 24 months, 20% after 30, 36, 42 and 48 months.", "Vesting"),
    ("Sign-on bonus: $25,000 in January 2027 and $25,000 in January 2028.", "Day the sign-on is paid"),
    ("The sign-on bonus of $25,000 is paid on March 1, 2027.", "Day the sign-on is paid"),
    ("A sign-on bonus of $20,000. No clawback applies to the sign-on bonus of $20,000.", "Repayment"),
    ("The sign-on bonus of $20,000 never has to be repaid.", "Repayment"),
    ("Base salary: $150,000. You have until November 26, 2026.", "Day it lapses"),
    ("Base salary: $150,000.\n\nYours, Kim Po, CEO", "Who signs"),
    ("Base salary: $150,000.\n\nBest regards, Ana Ruiz, Head of People", "Who signs"),
]


@pytest.mark.parametrize(("text", "what"), FOUND)
def test_what_is_found_is_not_called_missing(text: str, what: str) -> None:
    assert what not in [one.what for one in missing(read_letter(text, TODAY))]


@pytest.mark.parametrize(
    "text",
    [
        "The base salary is £92,000 a year.",
        "This offer lapses on 04/05/2027, and starts with £90,000 or $110,000.",
        "The sign-on bonus is $20,000 or $25,000.",
        "Your equity grant is $90,000 each year.",
        "Your bonus is up to $20,000.",
    ],
)
def test_what_is_open_is_named_once(text: str) -> None:
    for one in unusual(read_letter(text, None)):
        name, _, rest = one.says.partition(": ")
        assert not rest.casefold().startswith(name.casefold()), one.says


def test_a_sign_on_of_two_years_is_told_whole_where_one_sum_stands() -> None:
    n, problems = read(Negotiation, {"base": "180,000", "sign_on": "50k"})
    assert n is not None, problems
    letter = read_letter(
        "Your sign-on bonus is $30,000 in year 1 and $20,000 in year 2. Base is $180,000 a year.", TODAY
    )
    [said] = [one.says for one in differences(letter, n) if one.field == "sign_on"]
    assert "$30,000" in said
    assert "another $20,000 in year 2" in said
    assert "$50,000" in said


PLAINLY = [
    ("You would earn $205,500 per annum.", "base", "205,500"),
    ("Your sign-on bonus is ten thousand dollars and zero cents.", "sign_on", "10,000"),
    ("The exercise price is two dollars and ten cents per share.", "strike", "2.10"),
    ("You will receive options to purchase forty thousand shares.", "units", "40,000"),
    ("Base $150,000. You will start on the first of February, 2027.", "start_date", "2027-02-01"),
    ("Fixed pay: $120,000. Variable pay: 20% of fixed. Joining bonus: $10,000", "sign_on", "10,000"),
    ("Fixed pay: $120,000. Variable pay: 20% of fixed. Joining bonus: $10,000", "base", "120,000"),
]


@pytest.mark.parametrize(("text", "field", "typed"), PLAINLY)
def test_what_is_said_plainly_is_read(text: str, field: str, typed: str) -> None:
    assert read_letter(text, TODAY).typed.get(field) == typed
