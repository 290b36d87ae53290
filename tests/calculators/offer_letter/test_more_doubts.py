"""Ranges, later days, yearly grants and pay periods: never entered as what they are not, each mark on its own line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer_letter.finding import LIKELY, UNSURE
from calculators.offer_letter.read import read_letter

TODAY = date(2026, 11, 27)


def typed(text: str) -> dict[str, str]:
    return read_letter(text, TODAY).typed


RANGES = [
    "between {0}% and {1}%",
    "between {0} and {1}%",
    "from {0}% up to {1}%",
    "{0}% to {1}%",
    "{0} percent up to {1} percent",
    "between {0} percent and {1} percent",
    "ranging from {0} to {1}%",
    "from {0}% of salary to {1}% of salary",
    "between {0}% and, at most, {1}%",
]


@given(st.sampled_from(RANGES), st.integers(5, 14), st.integers(15, 30))
def test_a_range_of_bonus_is_a_range(form: str, least: int, most: int) -> None:
    letter = read_letter(f"Your bonus target is {form.format(least, most)} of base.", TODAY)
    assert "bonus_percent" not in letter.typed
    [found] = [one for one in letter.findings if one.field == "bonus_percent"]
    assert found.sure == UNSURE
    assert {str(least), str(most)} <= set(found.said.replace("%", "").split())


LATER = [
    "Effective {day}, your base will increase to $152,000.",
    "Beginning {day}, you are eligible for an annual bonus.",
    "Starting {day}, you may enroll in the ESPP.",
    "Beginning on {day} you may participate in our 401(k) plan.",
    "Your RSUs vest quarterly beginning {day}.",
    "Your base will increase to $152,000, effective {day}.",
    "Effective {day}, subject to board approval, you are granted more.",
    "You can join our ESPP on {day}.",
    "Your vacation accrual starts on {day}.",
    "Effective {day}, you'll join the bonus plan.",
    "Your base of $150,000 will be reviewed effective {day}.",
    "This letter is effective as of {day}.",
    "The first vesting date: {day}.",
    "Commencing {day}, the company will match your contributions.",
]


@pytest.mark.parametrize("form", LATER)
def test_a_day_of_a_later_thing_is_no_start(form: str) -> None:
    text = form.format(day="July 1, 2027")
    assert "start_date" not in typed(text)
    assert typed(f"Your start date is January 11, 2027. {text}")["start_date"] == "2027-01-11"


STARTS = [
    "We offer you the position of Engineer, starting on {day}, with a 15% bonus.",
    "Your employment is effective {day}.",
    "Base $150,000, bonus 10%, starting {day}.",
    "Beginning {day}, you will work as an engineer.",
    "You are eligible for a bonus and would start {day}.",
]


@pytest.mark.parametrize("form", STARTS)
def test_a_start_is_still_read_beside_other_terms(form: str) -> None:
    assert typed(form.format(day="January 11, 2027"))["start_date"] == "2027-01-11"


@pytest.mark.parametrize(
    "later",
    ["Effective {day}, your title will change.", "Starting {day} we pay a premium.", "From {day}, your team moves."],
)
def test_a_start_told_plainly_counts_before_a_day_of_something(later: str) -> None:
    later = later.format(day="July 1, 2027")
    assert typed(f"Your start date is January 11, 2027. {later}")["start_date"] == "2027-01-11"


@pytest.mark.parametrize(
    "text",
    [
        "Your base salary is $7,000 each pay period.",
        "Your base salary is $7,000 per paycheck.",
        "Your base salary is $25,000, paid semi-monthly.",
        "Your base of $120,000 will be increased to $135,000 after six months.",
    ],
)
def test_pay_of_an_unknown_time_is_asked_about(text: str) -> None:
    letter = read_letter(text, TODAY)
    assert "base" not in letter.typed
    assert letter.has("base")


@pytest.mark.parametrize("how", ["granted annually", "granted each year", "awarded every year", "issued annually"])
def test_a_grant_of_each_year_is_neither_the_grant_nor_its_vesting(how: str) -> None:
    got = typed(f"Stock: 1,000 RSUs {how} for four years.")
    assert "units" not in got
    assert "vesting" not in got


@pytest.mark.parametrize("unit", ["months", "quarters", "years", "weeks"])
def test_a_length_is_no_number_of_units(unit: str) -> None:
    assert typed(f"You get 16,000 options over 48 {unit}.")["units"] == "16,000"


@pytest.mark.parametrize(
    "next_line", ["15% bonus", "+ Sign on bonus (year 1): $38,000", "Start Date\n11/10/2027", "- Bonus: 15%"]
)
def test_a_mark_of_vesting_ends_at_its_line(next_line: str) -> None:
    line = "RSUs $260k / 4 years, no cliff, vesting quarterly"
    letter = read_letter(f"base $195k\nsign on $35k\n{line}\n{next_line}", TODAY)
    found = letter.of("vesting")
    assert found is not None
    assert letter.words(found) == line


def test_acceleration_on_two_events_is_no_second_condition() -> None:
    for text in ("Double-trigger acceleration of 50%.", "50% of it accelerates (double trigger)."):
        assert not read_letter(f"You get 2,000 RSUs. {text}", TODAY).has("double_trigger")
    assert read_letter("Your RSUs are double-trigger.", TODAY).has("double_trigger")


def test_the_hourly_pay_is_named_beside_the_yearly() -> None:
    for text in ("$92.50 an hour ($192,400 a year)", "$92.50 per hour, which annualizes to $192,400"):
        found = read_letter(f"Your pay rate will be {text}.", TODAY).of("base")
        assert found is not None
        assert found.said == "base salary, $192,400 a year ($92.50 an hour)"


@pytest.mark.parametrize("lead", ["", "In recognition of the pay you are forfeiting at your present employer, "])
@pytest.mark.parametrize("half", ["50%", "fifty percent", "fifty percent (50%)"])
def test_a_sign_on_told_in_shares_is_asked_about(half: str, lead: str) -> None:
    text = f"{lead}you receive a cash sign-on award of $60,000, paid {half} upon hire and {half} after a year."
    letter = read_letter(text, TODAY)
    assert "sign_on" not in letter.typed
    assert letter.has("sign_on")


@given(st.integers(10, 60), st.integers(10, 60))
def test_shares_on_anniversaries_count_only_where_they_make_the_whole(first: int, second: int) -> None:
    text = f"RSUs worth $300,000 vest {first}% on the first anniversary, {second}% on the second and 30% on the third."
    assert ("vesting" in typed(text)) == (first + second == 70)


@pytest.mark.parametrize(
    "words",
    [
        "vest at 25% each year over 4 years",
        "vest 25% per year over 4 years",
        "vest 25% a year",
        "vest over 4 years (25% every year)",
    ],
)
def test_the_same_share_each_year_vests_yearly_as_far_as_is_told(words: str) -> None:
    found = read_letter(f"Your 2,000 RSUs {words}.", TODAY).of("vesting")
    assert found is not None
    assert (found.typed, found.sure) == ("4 years yearly", LIKELY)


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("vest 25% each year over 4 years, no cliff", ""),
        ("vest 25% each year over 4 years with a one-year cliff", ""),
        ("vest 25% per year, quarterly, over 4 years", "4 years quarterly"),
        ("vest 10% after year 1, 20% after year 2, 30% after year 3 and 40% after year 4", "10/20/30/40 yearly"),
        ("vest 25% at the end of year one, then monthly for 3 years", "4 years monthly cliff 12"),
        ("vest over one year, quarterly, no cliff", "1 year quarterly"),
    ],
)
def test_steps_within_a_year_are_those_that_are_told(words: str, right: str) -> None:
    assert typed(f"Your 2,000 RSUs {words}.").get("vesting", "") == right


@pytest.mark.parametrize("words", ["vest over four years: 40% / 30% / 20% / 10%"])
def test_shares_of_years_do_not_say_how_often_within_one(words: str) -> None:
    found = read_letter(f"Your 2,000 RSUs {words}.", TODAY).of("vesting")
    assert found is not None
    assert found.said.endswith("not how often within it: ask")


@pytest.mark.parametrize(
    ("text", "field", "right"),
    [
        ("Your bonus target of 10% is raised to 12%.", "bonus_percent", "12"),
        ("Your bonus target of 10% will be raised to 12% after a year.", "bonus_percent", ""),
        ("Your sign-on of $10,000 was raised to $17,000, half now and half after a year.", "sign_on", ""),
        ("A sign-on bonus of $10,000 will be increased to $17,000.", "sign_on", "17,000"),
        ("A sign-on bonus of $10,000 will be increased to $17,000 if you start by June 9, 2027.", "sign_on", ""),
        ("RSUs worth $200,000, granted annually for four years.", "grant", ""),
        ("Your base of $120,000 will be increased to $135,000 when you finish training.", "base", ""),
        ("Your 2,000 RSUs will vest on the second anniversary if the company is listed.", "vesting", ""),
    ],
)
def test_a_figure_that_another_takes_the_place_of_is_not_entered(text: str, field: str, right: str) -> None:
    assert typed(text).get(field, "") == right
