"""Rows of figures between slashes, and sums as they are named on the phone and abroad."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

STANDS = {"base": Decimal(165_000), "sign_on": Decimal(10_000), "grant": Decimal(120_000), "refresh": Decimal(0)}
ASKED = {"base": Decimal(180_000), "sign_on": Decimal(20_000), "grant": Decimal(150_000)}
TWO, THREE = {"base": 175_000, "sign_on": 15_000}, {"base": 175_000, "sign_on": 15_000, "grant": 130_000}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Your ask of 180/20 is approved at 175/15", TWO),
        ("Your counter was 180/20, they approved 175/15.", TWO),
        ("175/15/130 is where we landed", THREE),
        ("We can do 175k/15k/130k.", THREE),
        ("We can do 175/15.", TWO),
        ("We cannot go to 180/20. 175/15 is doable.", TWO),
        ("We can meet you at 175 and 15", TWO),
        ("We can offer $175k / $15k.", TWO),
        ("We can do 175/130.", {"base": 175_000, "grant": 130_000}),
    ],
)
def test_a_row_is_of_the_pieces_that_were_asked(text: str, figures: dict[str, int]) -> None:
    assert heard(text, STANDS, Decimal(0), ASKED).figures == figures


@pytest.mark.parametrize(
    "text",
    [
        "We can't do 180/20.",
        "Would you sign at 175/15?",
        "If we get to 175/15 will you sign today?",
        "We can do 175/160.",
        "We offer 24/7 support and a 5/15/40/40 schedule.",
        "We can do 175/12 on 12/15.",
    ],
)
def test_a_row_that_is_not_offered_or_fits_no_ask_is_no_figure(text: str) -> None:
    assert "grant" not in heard(text, STANDS, Decimal(0), ASKED).figures
    if "12/15" not in text:
        assert not heard(text, STANDS, Decimal(0), ASKED).figures


def test_where_two_pieces_may_be_meant_neither_is_read() -> None:
    asked = {"base": Decimal(180_000), "sign_on": Decimal(20_000), "refresh": Decimal(20_000)}
    read = heard("We can do 175/15.", STANDS, Decimal(0), asked)
    assert (read.figures, read.rows, read.is_unread) == ({}, ("175/15",), True)


@pytest.mark.parametrize("text", ["186k / 250k / 25k", "We can do 186/250/20.", "We landed at 186/25."])
def test_what_may_be_a_piece_that_stands_is_not_read_as_another(text: str) -> None:
    stands = {"base": Decimal(180_000), "sign_on": Decimal(20_000), "grant": Decimal(240_000), "refresh": Decimal(0)}
    asked = {
        "base": Decimal(195_000),
        "sign_on": Decimal(20_000),
        "grant": Decimal(290_000),
        "refresh": Decimal(36_000),
    }
    read = heard(text, stands, Decimal(0), asked)
    assert (read.figures, len(read.rows), read.is_unread) == ({}, 1, True)
    no_sign_on = heard(text, stands | {"sign_on": Decimal(0)}, Decimal(0), asked | {"sign_on": Decimal(0)})
    assert no_sign_on.figures["base"] == 186_000
    assert no_sign_on.figures["refresh"] in (20_000, 25_000)


@pytest.mark.parametrize("text", ["We can do 175/15.", "If we get to 175/15 will you sign today?", "Best is 172.5/15."])
def test_without_an_ask_a_row_is_pointed_out_as_it_is_written(text: str) -> None:
    offer = {"base": "165k", "sign_on": "10k", "grant": "120k"}
    found = values("reply-decoder", offer | {"pasted": text})
    assert (found["found"], found["left_unread"], found["verdict"]) == ([], "yes", "wait")
    row = "172.5/15" if "172.5" in text else "175/15"
    notes = " ".join(one["text"] for one in found["notes"])
    assert f"They write {row}: type each" in notes
    assert "$172,000" not in notes


def test_a_bare_sum_that_two_pieces_may_have_is_pointed_out() -> None:
    read = heard("ok so 175 it is", STANDS)
    assert not read.figures
    assert (read.is_unread, *map(int, read.unread)) == (True, 175_000)


def test_a_bare_sum_beside_another_piece_is_base() -> None:
    read = heard("ok so 175 it is, but sign on needs to stay put", STANDS)
    assert read.figures == {"base": Decimal(175_000)}
    assert read.closed == ("sign_on",)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Happy to confirm: base 1,75,000 USD, joining bonus 15,000 USD.", TWO),
        ("We will revise your fixed pay to USD 175,000 with a joining bonus of USD 15,000.", TWO),
        ("We can do a basic salary of $175,000.", {"base": 175_000}),
        ("Confirmed with comp: $176k base.", {"base": 176_000}),
        ("Thanks for your patience. Confirmed with comp: $176k base.", {"base": 176_000}),
        ("180 base is a go, sign-on stays.", {"base": 180_000}),
        ("Base 1,75,000 INR a month.", {}),
        ("The 180 isn't fine.", {}),
        ("The base salary is fixed.", {}),
    ],
)
def test_sums_in_other_english_are_read(text: str, figures: dict[str, int]) -> None:
    assert heard(text, STANDS).figures == figures


LEFT = {"sign_on": Decimal(18_000)}
"""All that is still asked for."""


@pytest.mark.parametrize(
    ("text", "saying"),
    [
        ("15k.", "partial"), ("Ok 15k, and that's final.", "best-and-final"), ("Fine, 15k.", "partial"),
        ("We could do 15k.", "partial"), ("We got you 15,000.", "partial"), ("Can't do 18k. 15k.", "partial"),
        ("15k is the best I can do.", "best-and-final"),
        ("Hi Sam. They approved 15k and that is it.", "best-and-final"),
    ],
)  # fmt: skip
def test_a_lone_sum_is_of_the_one_piece_that_it_fits(text: str, saying: str) -> None:
    read = heard(text, STANDS, Decimal(0), LEFT)
    assert read.figures == {"sign_on": 15_000}
    assert read.saying == saying


@pytest.mark.parametrize("text", ["15k more.", "15k in year two.", "25k.", "Would 15k do?"])
def test_a_lone_sum_that_fits_no_ask_or_says_more_is_not_read(text: str) -> None:
    assert heard(text, STANDS, Decimal(0), LEFT).figures.get("sign_on") is None


def test_a_lone_sum_that_may_come_on_top_of_the_base_is_not_read() -> None:
    assert heard("15k.", STANDS, Decimal(0), ASKED).figures == {}


def test_a_lone_sum_answers_what_is_asked_for_now() -> None:
    typed = {"base": "128k", "today": "2026-11-30", "market_base": "140k", "turns.0.base": "128k"}
    typed |= {"turns.0.ask_base": "140k", "turns.0.ask_sign_on": "10k", "turns.0.sign_on": "0", "sign_on": "5k"}
    typed |= {"turns.0.their_words": "We can't move on base but could do a 5k sign-on.", "said": "partial"}
    found = values("reply-decoder", typed | {"pasted": "Ok 8k, and that's final."})["found"]
    assert [(one["name"], one["amount"]) for one in found] == [("sign_on", "8000")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("I pushed hard and they came back with 172k, which is the top here.", {"base": 172_000}),
        ("We're aligned on 172k! I'll get the updated letter out today.", {"base": 172_000}),
        ("Sounds good, I'll update the offer to 180k and send it over.", {"base": 180_000}),
        ("Let's meet in the middle at 172.5k.", {"base": 172_500}),
        ("They came back with 140k.", {"grant": 140_000}),
        ("We can't do 180k.", {}),
        ("They came back with 100k.", {}),
    ],
)
def test_one_sum_is_of_the_piece_that_was_asked_so_far(text: str, figures: dict[str, int]) -> None:
    assert heard(text, STANDS, Decimal(0), ASKED).figures == figures


def test_a_first_sum_beside_pieces_with_their_own_is_base() -> None:
    text = "Our final offer is 170k with 20k sign on and 160k in RSUs over four years."
    read = heard(text, STANDS, Decimal(0), ASKED).figures
    assert read == {"base": 170_000, "sign_on": 20_000, "grant": 160_000}
