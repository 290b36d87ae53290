"""What a letter lacks, what in it is unusual, and what differs from what stands or from another version."""

import pytest

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.differences import differences
from calculators.offer_letter.missing import missing
from calculators.offer_letter.read import read_letter
from calculators.offer_letter.unusual import unusual
from calculators.offer_letter.versions import between
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


@pytest.mark.parametrize(
    ("yearly", "said"),
    [
        ("190k", "$15,833.33 per month"),
        ("190k", "$7,916.67 semi-monthly"),
        ("188k", "$7,230.77 bi-weekly"),
        ("188k", "$3,615.38 per week"),
        ("190k", "$91.35 per hour"),
    ],
)
def test_what_rounding_a_pay_period_leaves_is_no_difference(yearly: str, said: str) -> None:
    letter = read_letter(f"Your base salary is {said}.")
    assert letter.has("base")
    assert differences(letter, negotiation(base=yearly)) == ()
    assert len(differences(letter, negotiation(base="185k"))) == 1


def told_of(text: str, **typed: str) -> list[str]:
    return [one.says for one in differences(read_letter(text), negotiation(**typed))]


ASK_PRICE = "Ask for the price that turns one into the other."


def test_units_are_set_against_dollars_where_a_price_is_known() -> None:
    units, dollars = "You will be granted 1,500 RSUs.", "You will be granted RSUs worth $250,000."
    assert told_of(units, grant="320k", price="160") == [
        "Equity grant: the letter says 1,500 units, $240,000 at $160.00 each, and $320,000 stands."
    ]
    assert told_of(units, grant="320k") == [
        f"Equity grant: the letter says 1,500 units, and $320,000 stands. {ASK_PRICE}"
    ]
    assert told_of(dollars, units="2000", price="160") == [
        "Equity grant: the letter says $250,000, and 2,000 units stand, $320,000 at $160.00 each."
    ]
    assert told_of(units, grant="240k", price="160") == []
    assert told_of(dollars, units="2000") == [
        f"Equity grant: the letter says $250,000, and 2,000 units stand. {ASK_PRICE}"
    ]


def test_a_bonus_in_dollars_is_set_against_its_percent() -> None:
    letter = "Your base salary is $190,000. Your annual bonus is $10,000."
    assert told_of(letter, base="190k", bonus_percent="15") == [
        "Bonus: the letter says $10,000, and 15% stands, $28,500 of $190,000."
    ]
    assert told_of(letter.replace("$10,000", "$28,500"), base="190k", bonus_percent="15") == []
    percent = "Your base salary is $190,000. Your target bonus is 10% of base."
    assert told_of(percent, base="190k", bonus_amount="28500") == [
        "Bonus: the letter says 10%, $19,000 of $190,000, and $28,500 stands."
    ]
    assert told_of(percent, base="190k", bonus_amount="19000") == []


def test_a_price_and_what_the_equity_is_are_compared_too() -> None:
    letter = "Base salary: $150,000. You get 10,000 stock options with a strike price of $2.00 per share."
    for typed, differs in (
        ({"strike": "1.00", "instrument": "options"}, ["Strike price"]),
        ({"instrument": "ppu"}, ["What the equity is"]),
    ):
        told = told_of(letter, base="150k", units="10000", **typed)
        assert [one.partition(":")[0] for one in told] == differs


def test_a_company_is_the_same_with_or_without_its_form() -> None:
    letter = "Aster Systems, Inc. is pleased to offer you a base salary of $180,000."
    assert told_of(letter, company_name="Aster Systems", base="180k") == []
    assert len(told_of(letter, company_name="Birch Systems", base="180k")) == 1


SECOND_HAS = [
    ("You agree to a 12-month non-compete.", "compete"),
    ("Disputes go to arbitration.", "arbitration"),
    ("Relocation: $15,000.", "$15,000"),
    ("You have 25 days of PTO.", "25 days"),
    ("You receive severance of three months' pay.", "severance"),
    ("Our compensation committee must approve the grant.", "not yet approved"),
]


@pytest.mark.parametrize(("sentence", "told"), SECOND_HAS)
def test_a_term_that_only_one_version_has_is_told(sentence: str, told: str) -> None:
    plain, more = read_letter(LETTER), read_letter(f"{LETTER} {sentence}")
    news = " ".join(one.says for one in between(plain, more))
    assert "second version" in news
    assert told in news
    assert between(more, plain)


@pytest.mark.parametrize(
    ("was", "now"), [("Relocation: $15,000.", "Relocation: $5,000."), ("PTO: 25 days.", "PTO: 10 days.")]
)
def test_a_figure_that_is_no_field_is_compared_too(was: str, now: str) -> None:
    says = [one.says for one in between(read_letter(f"{LETTER} {was}"), read_letter(f"{LETTER} {now}"))]
    assert any(now in one for one in says)
    assert any(was in one for one in says)


def test_what_the_second_version_no_longer_says_plainly_is_not_called_gone() -> None:
    first, second = read_letter("Sign-on bonus: $30,000."), read_letter("Sign-on bonus: up to $30,000.")
    [one, *_] = between(first, second)
    assert one.says.startswith("Sign-on, year 1: $30,000 in the first version, and not plainly in the second:")


def test_the_negotiation_that_was_never_typed_differs_from_nothing() -> None:
    assert differences(read_letter(FORMAL.text), negotiation()) == ()
