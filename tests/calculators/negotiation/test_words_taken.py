"""Taken words are kept by the round that they answer: what they close or take away to decide counts on every page."""

import json
from datetime import date

import pytest

from calculators.answer import answer
from calculators.negotiation.their_deciding import hears_on
from tests.door import values

LETTER = {
    "today": "2026-11-23",
    "deadline": "2026-11-30",
    "base": "182k",
    "sign_on": "20k",
    "grant": "240k",
    "market_base": "195k",
}
RIVAL = {"offers.b.base": "200k", "offers.b.standing": "written"}
UNITS = {"units": "3000", "price": "80", "grant": ""}
ADVICE = ("counter-ask", "reply-decoder")


def closed(typed: dict[str, str], words: str) -> dict[str, str]:
    """The round that the words answer, closed with them, as the page closes it."""
    reply = json.loads(answer(json.dumps({"answered": typed | {"pasted": words}})))
    assert reply["problems"] == []
    row = max(int(name.split(".")[1]) for name in (*typed, *reply["typed"]) if name.startswith("turns."))
    kept = typed.get(f"turns.{row}.their_words", "")
    closing: dict[str, str] = reply["typed"]
    return typed | closing | {f"turns.{row}.their_words": f"{kept}\n{words}".strip()}


def taken(typed: dict[str, str], words: str) -> dict[str, str]:
    """What the words are read as, taken as the first answer."""
    read = values("reply-decoder", typed | {"pasted": words})
    return closed(typed, words) | {"said": read["heard_as"]}


def verdicts(typed: dict[str, str]) -> set[str]:
    return {values(slug, typed)["verdict"] for slug in ADVICE}


def asked(typed: dict[str, str]) -> set[str]:
    return {one["name"] for one in values("counter-ask", typed)["pieces"] if one["ask"] != one["offer"]}


@pytest.mark.parametrize(
    ("words", "shut"),
    [
        ("We can't move on base or equity.", {"base", "grant"}),
        ("Base can't move now but we'd review it after six months.", {"base"}),
        ("Base is fixed at this level.", {"base"}),
    ],
)
def test_what_taken_words_close_is_not_asked_for(words: str, shut: set[str]) -> None:
    typed = taken(LETTER, words)
    assert len(verdicts(typed)) == 1
    assert not asked(typed) & shut


def test_newer_words_do_not_push_out_those_that_a_round_keeps() -> None:
    first = closed(LETTER | RIVAL, "Base is fixed at this level.")
    later = closed(first, "I can do 35k sign-on.") | {"sign_on": "35k", "said": "partial"}
    assert later["turns.0.their_words"].startswith("Base is fixed")
    assert "base" not in asked(later)


def test_what_they_take_away_to_decide_is_waited_for_once_it_is_taken() -> None:
    typed = taken(LETTER, "I'm taking the equity ask to the committee, you'll hear Wednesday.")
    assert verdicts(typed) == {"wait"}
    assert "Wednesday, November 25" in values("messages", typed)["body"]


def test_a_round_in_which_one_waits_asks_for_nothing() -> None:
    words = "We can do 188 base. The VP is reviewing the equity and I'll have an answer Wednesday."
    waits = closed(LETTER, words) | {"base": "188k", "said": "partial"}
    assert verdicts(waits) == {"wait"}
    after = closed(waits, "VP said no on equity.") | {"said": "grant-fixed"}
    assert not any(name.startswith("turns.1.ask_") for name in after)
    assert verdicts(after) == {"once_more"}
    assert asked(after) == {"base"}


def test_what_was_decided_and_typed_ends_the_wait_on_every_page() -> None:
    words = "I'm taking the equity ask to the committee, you'll hear Wednesday."
    typed = closed(LETTER, words) | {"pasted": words, "grant": "260k"}
    assert verdicts(typed) == {"once_more"}


@pytest.mark.parametrize("said", ["base-fixed", "best-and-final", "partial"])
@pytest.mark.parametrize(
    "words", ["190 is our ceiling on base.", "The most I could get was 190 base.", "30k sign-on is our limit."]
)
def test_nobody_accepts_below_the_last_that_they_named(words: str, said: str) -> None:
    first = closed(LETTER, "We can do 25k sign-on.") | {"sign_on": "25k", "said": said, "pasted": words}
    found = values("reply-decoder", first)
    assert (found["verdict"], found["to_take"], found["to_take_again"]) == ("wait", "", "")
    assert "happy to accept" not in values("messages", first)["body"]


@pytest.mark.parametrize(
    "words",
    ["3,500 RSUs is our max.", "Equity is capped at 3,500 RSUs.", "The most we can grant is 3,500 RSUs."],
)
def test_a_count_above_what_stands_is_typed_first(words: str) -> None:
    for said in ("", "partial"):
        found = values("reply-decoder", LETTER | UNITS | {"pasted": words, "said": said})
        assert (found["verdict"], found["to_take"]) == ("wait", "")
    stands = values("reply-decoder", LETTER | UNITS | {"units": "3500", "pasted": words})
    assert "Type what they offer now" not in stands["next_step"]


@pytest.mark.parametrize(
    ("first", "figure", "words"),
    [
        ("Best we can do is 185.", "185k", "No, we leave it at 185."),
        ("We can do 188 base.", "188k", "Sorry, that's everything."),
    ],
)
def test_newer_words_that_fit_nothing_come_before_the_next_letter(first: str, figure: str, words: str) -> None:
    heard = values("reply-decoder", LETTER | {"pasted": first})["heard_as"]
    typed = closed(LETTER, first) | {"base": figure, "said": heard}
    assert verdicts(typed) == {"once_more"}
    found = values("reply-decoder", typed | {"pasted": words})
    assert "Pick the nearest" in found["next_step"]
    assert found["verdict"] == "wait"


@pytest.mark.parametrize(
    ("words", "name", "amount"),
    [
        ("We're able to add $50k to your equity, bringing the total to $290k.", "grant", "290000"),
        ("We're able to increase the sign-on by $10k, to $30k total.", "sign_on", "30000"),
    ],
)
def test_a_total_that_was_read_is_not_called_unread(words: str, name: str, amount: str) -> None:
    found = values("reply-decoder", LETTER | {"pasted": words})
    assert [(one["name"], one["amount"]) for one in found["found"]] == [(name, amount)]
    assert found["left_unread"] == ""


def test_a_day_just_past_is_not_one_of_next_year() -> None:
    words = "the committee will review your request and i will hear by nov 26."
    assert hears_on(words, date(2026, 11, 28)) == date(2026, 11, 26)


def test_a_day_to_answer_that_is_over_does_not_come_first() -> None:
    typed = closed(LETTER, "Finance is reviewing the sign-on, you will hear from me by Dec 2.")
    assert "comes first" not in values("counter-ask", typed | {"today": "2026-12-01"})["says"]
