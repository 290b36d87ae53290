"""What a letter says is read, on the very words, and a wrong figure is worse than a missed one."""

import re
import time
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calculators.declare.fields import field_at
from calculators.declare.number_words import number_of
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.finding import SURE, UNSURE, OfferLetter
from calculators.offer_letter.plain import plain
from calculators.offer_letter.read import read_letter
from website.letters import DEVELOPMENT, HELD_OUT, PARTS, OwnLetter, agrees, letters_of, measured, summed, verdicts

TODAY = date(2026, 11, 26)
PHRASES = tomllib.loads(Path(__file__).with_name("phrases.toml").read_text("utf-8"))["phrase"]
NAMES = {"company_name", "role", "offer_level"}
IN_FIGURES = {
    "base",
    "sign_on",
    "sign_on_year_2",
    "grant",
    "units",
    "bonus_percent",
    "bonus_amount",
    "bonus_first_year",
}
LETTERS = [*letters_of(DEVELOPMENT), *letters_of(HELD_OUT)]


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda one: one["text"][:60])
def test_a_sentence_gives_all_that_it_says_and_nothing_else(phrase: dict[str, Any]) -> None:
    letter = read_letter(phrase["text"], TODAY)
    left = NAMES | set(phrase.get("loose", []))
    got = {field: text for field, text in letter.typed.items() if field not in left}
    assert set(got) == set(phrase["typed"]) - left, got
    for field, text in got.items():
        assert agrees(field, text, phrase["typed"][field]), (field, text)


@pytest.mark.parametrize("letter", letters_of(DEVELOPMENT), ids=lambda one: one.name)
def test_the_letters_in_view_are_read_without_a_wrong_figure(letter: OwnLetter) -> None:
    wrong = [field for field, verdict in verdicts(letter, read_letter(letter.text, letter.today)) if verdict == "wrong"]
    assert wrong == []


def test_the_letters_held_out_are_read_as_well_as_the_site_says() -> None:
    found = measured(HELD_OUT)
    score = summed(found, [field for fields in PARTS.values() for field in fields])
    assert score.precision >= 0.98
    assert score.recall >= 0.90


@pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one.name)
def test_every_mark_stands_on_the_words_that_hold_its_figure(letter: OwnLetter) -> None:
    read = read_letter(letter.text, letter.today)
    assert_marks_hold(read)


def assert_marks_hold(read: OfferLetter) -> None:
    for one in read.findings:
        words = read.words(one)
        assert words.strip(), one
        assert 0 <= one.start < one.end <= len(read.text)
        assert (one.sure == UNSURE) <= (not one.typed)
        if one.typed and one.field in IN_FIGURES:
            assert holds_figure(words, one.typed), (words, one)


def holds_figure(words: str, typed: str) -> bool:
    """Whether the digits that would be typed stand in the words, or are spelled out in them."""
    known = field_at(Negotiation, "bonus_percent" if "%" in words or "percent" in words.lower() else "sign_on")
    assert known is not None
    wanted = number(re.sub(r"[^0-9.,].*", "", typed))
    plain_words = plain(words).text.lower()
    said = [
        number(one[1]) * scale(one[2])
        for one in re.finditer(r"(\d[\d,]*(?:\.\d+)?) ?(k|m(?:illion)?|thousand)?", plain_words)
    ]
    if wanted in said:
        return True
    try:
        return float(number_of(plain_words)) == wanted
    except ValueError:
        return False


def number(text: str) -> float:
    return float(text.replace(",", "")) if text else 0.0


def scale(word: str | None) -> int:
    return {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}.get(word or "", 1)


# --- Laws ------------------------------------------------------------------------------------------------------------

PLAIN_WORDS = """base salary sign-on bonus target RSUs options vest over four years quarterly cliff start by expires
repay pro rata twelve months one hundred thousand dollars 0 up to from between and or if not no year two"""
SIGNS = (
    *("$180,000", "15%", "2,000", "December 4, 2026", "($", ")", "|", "\t", "\n", "\n\n", ". ", ",", ":", "-", "£"),
    *("€", "<b>", "</b>", "&amp;", "\n> ", "wrote:", "From:", "\u202e", "\u200f", "\u200b", "%", "1/48", "409A", "$"),
)
WORDS = st.sampled_from([*PLAIN_WORDS.split(), *SIGNS])
SOUP = st.lists(WORDS | st.text(max_size=6), max_size=60).map(" ".join)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(SOUP)
def test_no_text_raises_and_every_mark_lies_in_it(text: str) -> None:
    assert_marks_hold(read_letter(text, TODAY))


@given(st.integers(20, 900), st.integers(0, 999), st.sampled_from(["", "\n", "  ", "\u200f", "<b>"]))
def test_a_base_is_read_wherever_it_stands(thousands: int, rest: int, before: str) -> None:
    figure = f"${thousands},{rest:03}"
    text = f"Hello,\n\n{before}Your base salary will be {before}{figure} per year.\n"
    found = read_letter(text).of("base")
    assert found is not None
    assert (found.typed, read_letter(text).words(found)) == (figure[1:], figure)


@given(st.integers(10, 90), st.integers(10, 90))
def test_two_figures_of_one_piece_are_never_entered(one: int, other: int) -> None:
    text = f"The sign-on bonus is ${one},000. The sign-on bonus is ${other},000."
    letter = read_letter(text)
    assert ("sign_on" in letter.typed) == (one == other)


FIGURES = st.integers(100, 400).map(lambda thousands: f"${thousands},000")
RIVALS = st.sampled_from(["Stripe", "Acme", "Bulrush Labs", "Coral"])
OF_A_RIVAL = st.sampled_from(
    [
        "{rival} offered me a base of {figure}.",
        "I hear that {rival} offers a base salary of {figure}.",
        "I understand that {rival} gave you a base of {figure}.",
        "{rival}'s offer has a base salary of {figure}.",
        "The other offer, from {rival}, has a base of {figure}.",
        "You have a competing offer with a base of {figure}.",
        "At {rival} you have a base of {figure}.",
        "You asked for a base of {figure}.",
        "Could you do a base of {figure}?",
        "The median base is {figure}.",
        "The base goes up by {figure}.",
        "Your base salary is {figure} CAD.",
        "The original offer had a base of {figure}.",
    ]
)


@given(OF_A_RIVAL, RIVALS, FIGURES, FIGURES)
def test_what_is_no_offer_of_theirs_is_never_entered(form: str, rival: str, figure: str, ours: str) -> None:
    text = form.format(rival=rival, figure=figure)
    assert "base" not in read_letter(text, TODAY).typed
    if "CAD" not in text:
        both = read_letter(f"{text}\n\nWe offer you a base salary of {ours}.", TODAY)
        assert both.typed["base"] == ours[1:]


COLUMNS = st.sampled_from(["Previous offer", "Your ask", "Market median", "Original", "You asked", "Band maximum"])


@given(COLUMNS, FIGURES, FIGURES, st.booleans(), st.sampled_from(["\t", " | ", "      "]))
def test_of_two_columns_the_one_that_is_offered_counts(
    other: str, theirs: str, ours: str, is_first: bool, gap: str
) -> None:
    head, row = [other, "Our offer"], [theirs, ours]
    if not is_first:
        head, row = head[::-1], row[::-1]
    letter = read_letter("\n".join([gap.join(["Item", *head]), gap.join(["Base salary", *row])]), TODAY)
    assert letter.typed["base"] == ours[1:]


@given(st.sampled_from(LETTERS), st.integers(0, 3_000))
def test_a_letter_cut_short_gives_nothing_that_its_words_do_not_hold(letter: OwnLetter, length: int) -> None:
    assert_marks_hold(read_letter(letter.text[:length], letter.today))


@given(st.sampled_from(LETTERS))
def test_what_is_quoted_below_is_left_alone(letter: OwnLetter) -> None:
    own = "We can do a base salary of $199,000 and a sign-on bonus of $33,000, as we told you on the phone today."
    quoted = "\n".join(f"> {line}" for line in letter.text.splitlines())
    read = read_letter(f"{own}\n\nOn Tue, Nov 24, 2026 at 4:12 PM Kim <kim@example.com> wrote:\n{quoted}\n", TODAY)
    assert read.typed.items() >= {"base": "199,000", "sign_on": "33,000"}.items()
    assert all(one.end <= len(own) for one in read.findings)


HOSTILE = {
    "numbers": " ".join(f"${1_000 + 7 * at:,}" for at in range(10_000)),
    "bare numbers": " ".join(str(at) for at in range(100_000)),
    "percents": "25% " * 250_000,
    "one letter": "A" * 1_000_000,
    "one digit": "1" * 1_000_000,
    "spaces": " " * 1_000_000,
    "lines": "\n" * 1_000_000,
    "markup": "<b>base <script>alert(1)</script> salary</b> of $180,000 " * 20_000,
    "right to left": "\u202ebase salary \u200f$180,000\u202c " * 30_000,
    "vesting": "vests 25% over four years monthly on the first anniversary of " * 16_000,
    "number words": "one hundred thousand " * 50_000,
    "dates": "December 4, 2026 by " * 50_000,
    "names": "Aster Systems And The Of Cedar " * 33_000,
    "quotes": "On x wrote\n" * 80_000,
    "bars": "|" * 1_000_000,
    "other letters": "\u00e9\u4e00\u0660" * 330_000,
    "repayment": "repay the sign-on bonus within twelve months pro rata " * 18_000,
    "half surrogates": "\ud800" * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_letter_is_answered_in_time(name: str) -> None:
    began = time.process_time()
    assert_marks_hold(read_letter(HOSTILE[name]))
    assert time.process_time() - began < 5  # what runs away takes minutes; a busy machine passes


def test_a_long_letter_says_that_it_was_cut() -> None:
    assert read_letter("base salary of $180,000\n" + "word " * 20_000).is_cut
    assert not read_letter("base salary of $180,000").is_cut


def fields_of(text: str, today: date | None = TODAY) -> Iterator[tuple[str, str]]:
    return ((one.field, one.sure) for one in read_letter(text, today).findings)


def test_what_was_read_is_said_in_plain_words() -> None:
    said = {
        "Your base salary is $6,538.46 biweekly.": "base salary, $6,538.46 every two weeks",
        "Your base salary is $7,916.67 semi-monthly.": "base salary, $7,916.67 twice a month",
        "Your hourly rate is $48.50 per hour.": "base salary, $48.50 an hour",
        "Your base salary is $15,000 per month.": "base salary, $15,000 a month",
        "Bonus target is 10-15% depending on company performance.": "target bonus, 10% to 15% of base: a range: ask for"
        " the target",
        "Options over 12,000 shares at an exercise price of £1.15.": "strike price, 1.15: in pounds",
    }
    for text, words in said.items():
        assert words in [one.said for one in read_letter(text).findings]


def test_a_bonus_that_hangs_on_the_company_is_no_share_of_it() -> None:
    assert not read_letter("Bonus target is 10-15% depending on company performance.").has("company_percent")
    assert read_letter("You will get 0.10-0.15% of the company.").has("company_percent")


COMPANIES = {
    'between Tessellate Inc., a Delaware corporation, and Jordan Pike ("Contractor").': "Tessellate Inc.",
    "Following up on our call with Daniel at Sequoia Capital's offsite, we at Brightwater Health would love for you to"
    " join as a Senior Platform Engineer.": "Brightwater Health",
    "Following our call with Ann at Cedar Partners, we would like to offer you a salary of $150,000.": "",
    "Your competing offer of $225,000 from Northwind was helpful context.": "",
    "I understand that Stripe gave you $205,000 base.": "",
    "We know that Stripe offered you $205,000 base.": "",
    "Internship offer: $9,200 per month.": "",
    "Congrats! Summary of your offer, E5:\n\nBase: $213,000": "",
    "Component | Your ask | Our offer\nBase salary | $210,000 | $195,000": "",
    "              Original     Revised\nBase          $180,000     $190,000": "",
    "CONSULTING AGREEMENT\n\nFee: $110 per hour": "",
    "Aster Systems, Inc. is pleased to offer you a position.": "Aster Systems, Inc.",
}


@pytest.mark.parametrize("text", COMPANIES)
def test_the_company_is_the_one_that_writes(text: str) -> None:
    assert read_letter(text, TODAY).typed.get("company_name", "") == COMPANIES[text]


def test_what_may_be_read_in_two_ways_is_marked_and_not_entered() -> None:
    assert ("base", UNSURE) in fields_of("The base salary is £95,000 a year.")
    assert ("base", UNSURE) in fields_of("The base salary is between $150,000 and $170,000.")
    assert ("vesting", UNSURE) in fields_of("Your 2,000 RSUs vest over four years.")
    assert ("deadline", UNSURE) in fields_of("Please reply by December 4.", None)
    assert ("deadline", SURE) in fields_of("Please reply by December 4.")
