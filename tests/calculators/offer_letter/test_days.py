"""Days of a letter: what is counted from a day, what was moved, and whom a letter greets."""

from datetime import date

import pytest

from calculators.offer_letter.read import read_letter

TODAY = date(2026, 11, 27)


def typed(text: str) -> dict[str, str]:
    """What is read with the base beside it."""
    return read_letter(f"Your base salary is $180,000. {text}", TODAY).typed


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("This offer is valid for one week from November 30, 2026.", "2026-12-07"),
        ("The offer stays open for 10 days after December 1, 2026.", "2026-12-11"),
        ("This offer expires 5 business days from December 1, 2026.", "2026-12-08"),
        ("Please sign within two weeks of November 30, 2026.", "2026-12-14"),
        ("This offer is open for seven days from the date of this letter.\n\nNovember 25, 2026", "2026-12-02"),
        ("This offer lapses ten business days from the date of this letter.\n\nNovember 25, 2026", "2026-12-09"),
        ("Your answer is due 7 days after the date of this letter.\n\nNovember 25, 2026", "2026-12-02"),
        ("If you'd like to join, please countersign by Monday, 7 December 2026.", "2026-12-07"),
    ],
)
def test_a_time_counted_from_a_day_ends_when_it_is_over(text: str, day: str) -> None:
    assert typed(text)["deadline"] == day
    assert "start_date" not in typed(text)


@pytest.mark.parametrize("verb", ["moved", "changed", "extended", "pushed"])
@pytest.mark.parametrize(
    "days", ["to December 9 from December 4", "to December 9 (from December 4)", "from December 4 to December 9",
             "to Wednesday, December 9 from Friday, December 4"],
)  # fmt: skip
def test_a_day_that_held_before_is_no_start(verb: str, days: str) -> None:
    found = typed(f"We {verb} your deadline {days}.")
    assert found["deadline"] == "2026-12-09"
    assert "start_date" not in found


@pytest.mark.parametrize(
    "text",
    ["Congratulations on your offer, Maya!", "Welcome to your offer, Maya!", "Dear Maya, here is your offer, Maya."],
)
def test_whom_a_letter_greets_is_no_company(text: str) -> None:
    assert "company_name" not in read_letter(text, TODAY).typed


def test_a_company_after_the_word_offer_is_one() -> None:
    assert read_letter("Your offer, Acme Robotics. Base: $180,000.", TODAY).typed["company_name"] == "Acme Robotics"


def test_a_time_that_ends_beyond_all_years_is_asked_about() -> None:
    letter = read_letter("This offer is valid for 99 weeks from December 31, 2099.", TODAY)
    assert "deadline" not in letter.typed
