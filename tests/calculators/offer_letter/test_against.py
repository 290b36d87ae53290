"""What a letter lacks, what in it is unusual, and what differs from what stands or from another version."""

import pytest

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.differences import between, differences
from calculators.offer_letter.missing import missing
from calculators.offer_letter.read import read_letter
from calculators.offer_letter.unusual import unusual
from website.letters import DEVELOPMENT, HELD_OUT, OwnLetter, letters_of

LETTERS = [*letters_of(DEVELOPMENT), *letters_of(HELD_OUT)]
FORMAL = letters_of(DEVELOPMENT)[0]
LETTER = "November 24, 2026\n\nWe offer a base salary of $180,000 and a sign-on bonus of $20,000."


def negotiation(**typed: str) -> Negotiation:
    n, problems = read(Negotiation, {name.replace("__", "."): text for name, text in typed.items()})
    assert n is not None, problems
    return n


def lacked(text: str, n: Negotiation | None = None) -> set[str]:
    return {one.what for one in missing(read_letter(text), n)}


def test_a_letter_of_two_figures_lacks_the_rest() -> None:
    assert lacked(LETTER) >= {"Title and level", "Date of the first review", "Repayment", "Start date", "Day it lapses"}
    assert "Base salary" not in lacked(LETTER)
    assert "Equity grant" not in lacked(LETTER)


def test_what_stands_and_is_not_in_the_letter_is_missing() -> None:
    n = negotiation(base="180k", grant="200k", bonus_percent="15", refresh__0__amount="50k")
    assert lacked(LETTER, n) >= {"Equity grant", "Bonus target", "Refresher"}


@pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one.name)
def test_nothing_that_was_read_is_called_missing(letter: OwnLetter) -> None:
    read_ = read_letter(letter.text, letter.today)
    named = {one.what for one in missing(read_)}
    for field, what in (("base", "Base salary"), ("start_date", "Start date"), ("deadline", "Day it lapses")):
        assert (field in read_.typed) <= (what not in named)
    assert (bool(read_.typed.get("vesting"))) <= ("Vesting" not in named)


@pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one.name)
def test_every_sentence_to_ask_is_one_and_stands_on_a_finding(letter: OwnLetter) -> None:
    read_ = read_letter(letter.text, letter.today)
    for one in unusual(read_):
        assert one.finding in read_.findings
        assert one.says.endswith(".")
        assert one.ask.endswith("?")
    assert all(one.ask.endswith("?") for one in missing(read_))


def asked_of(text: str) -> set[str]:
    return {one.finding.field for one in unusual(read_letter(text))}


def test_what_is_unusual_is_asked_about() -> None:
    assert "deadline" in asked_of("November 24, 2026\n\nThis offer expires on November 26, 2026.")
    assert "deadline" not in asked_of("November 24, 2026\n\nThis offer expires on December 4, 2026.")
    assert "clawback_months" in asked_of("The sign-on bonus of $20,000 must be repaid if you leave within 24 months.")
    assert "clawback_months" not in asked_of(
        "The sign-on bonus of $20,000 must be repaid if you leave within 12 months."
    )
    assert "vesting" in asked_of(
        "Your 2,000 RSUs vest 5% after year 1, 15% after year 2 and 20% every six months after."
    )
    assert "vesting" not in asked_of("Your 2,000 RSUs vest quarterly over four years.")
    assert "non_compete" in asked_of("You sign our non-compete agreement.")


def test_what_differs_from_what_stands_is_told_both_ways() -> None:
    n = negotiation(base="190k", sign_on="20k", grant="300k")
    told = {one.field: one.says for one in differences(read_letter(LETTER), n)}
    assert told == {
        "base": "Base salary: the letter says $180,000, and $190,000 stands.",
        "grant": "Equity grant: $300,000 stands, and the letter does not have it.",
    }


@pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one.name)
def test_a_letter_differs_neither_from_itself_nor_from_what_was_typed_from_it(letter: OwnLetter) -> None:
    read_ = read_letter(letter.text, letter.today)
    assert between(read_, read_) == ()
    left = ("clawback_months", "clawback_kind", "repay", "company_percent")
    n, problems = read(Negotiation, {name: text for name, text in read_.typed.items() if name not in left})
    assert n is not None, problems
    assert differences(read_, n) == ()


def test_two_versions_are_compared_field_by_field() -> None:
    second = LETTER.replace("$180,000", "$185,000").replace(" and a sign-on bonus of $20,000", "")
    says = [one.says for one in between(read_letter(LETTER), read_letter(second))]
    assert says == [
        "Base salary: $180,000 in the first version, $185,000 in the second.",
        "Sign-on, year 1: $20,000 in the first version, and not in the second.",
    ]


def test_the_negotiation_that_was_never_typed_differs_from_nothing() -> None:
    assert differences(read_letter(FORMAL.text), negotiation()) == ()
