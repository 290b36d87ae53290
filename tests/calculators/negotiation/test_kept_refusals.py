"""What the words of the last round close counts on every page, whether they are pasted still or only kept."""

import json
from typing import Any

import pytest

from calculators.answer import answer
from tests.door import values

OFFER = {"today": "2026-11-30", "base": "200,000", "grant": "200,000", "unvested": "60,000"}
STANDINGS = {"spoken": {"in_writing": "spoken"}, "written": {"in_writing": "written"}, "unsaid": {}}
RIVAL = {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "210k", "offers.b.grant": "250k"}
WORDS = "We can't move on base or equity."
NAMED = {"base": " base", "sign_on": "sign-on", "grant": "equity", "refresh": "refresher"}


def answered(typed: dict[str, str]) -> dict[str, str]:
    reply: dict[str, Any] = json.loads(answer(json.dumps({"answered": typed})))
    assert reply["problems"] == []
    return typed | dict(reply["typed"])


def kept(typed: dict[str, str], words: str = WORDS) -> dict[str, str]:
    after = answered(typed)
    last = max(int(name.split(".")[1]) for name in after if name.startswith("turns."))
    return after | {f"turns.{last}.their_words": words}


def asked_on_each_page(typed: dict[str, str]) -> dict[str, set[str]]:
    """The pieces that each page asks for, without what is named in their place."""
    counter, decoder = values("counter-ask", typed), values("reply-decoder", typed)
    sheet, letter = values("call-sheet", typed), values("messages", typed)
    assert counter["verdict"] == decoder["verdict"]
    next_ask = decoder["next_ask"].split(" If that cannot move")[0].lower()
    asks = [name for name in NAMED if letter[f"asking_{name}"]]
    return {
        "counter": {one["name"] for one in counter["pieces"] if one["ask"] != one["offer"]},
        "sheet": {one["name"] for one in sheet["asks"]},
        "decoder": {name for name, word in NAMED.items() if word in f" {next_ask}"},
        "words": {name for name in NAMED if decoder[f"asking_{name}"]},
        "letter": {name for name in asks if letter["body"]},
    }


@pytest.mark.parametrize("beside", [{}, {"pasted": WORDS}, {"pasted": WORDS, "said": "base-fixed"}])
@pytest.mark.parametrize("standing", STANDINGS)
def test_every_page_asks_for_the_same_open_pieces(standing: str, beside: dict[str, str]) -> None:
    pages = asked_on_each_page(kept(OFFER | STANDINGS[standing]) | beside)
    assert "sign_on" in pages["counter"]
    assert not pages["counter"] & {"base", "grant"}
    assert set(map(frozenset, pages.values())) == {frozenset(pages["counter"])}


@pytest.mark.parametrize("beside", [{}, {"pasted": WORDS}])
@pytest.mark.parametrize("standing", STANDINGS)
def test_every_page_agrees_also_where_a_letter_that_they_have_not_heard_of_opens_a_piece_again(
    standing: str, beside: dict[str, str]
) -> None:
    typed = kept(OFFER | STANDINGS[standing]) | RIVAL | beside
    assert len(set(map(frozenset, asked_on_each_page(typed).values()))) == 1


def test_a_market_figure_opens_nothing_right_after_a_no() -> None:
    typed = kept(OFFER | {"in_writing": "spoken", "market_base": "230k"})
    pages = asked_on_each_page(typed)
    assert pages["counter"] == {"sign_on", "refresh"}
    assert len(set(map(frozenset, pages.values()))) == 1


def test_a_first_counter_with_every_piece_closed_says_so() -> None:
    typed = {"today": "2026-11-30", "base": "200,000", "in_writing": "spoken"}
    typed = kept(typed, "There is no room on base, sign-on or equity. The refresher is fixed.")
    found = values("counter-ask", typed)
    assert not any(one["ask"] != one["offer"] for one in found["pieces"])
    assert "They closed what you would ask for" in values("reply-decoder", typed)["next_step"]
    assert "evidence supports" not in values("reply-decoder", typed)["next_ask"]
    assert "Nothing you typed passes" not in found["says"]


@pytest.mark.parametrize("words", ["Base is fixed, but we can do 30k sign-on.", "We can't move on base. We can do L5."])
def test_words_that_offer_something_beside_it_are_taken_first(words: str) -> None:
    typed = kept(OFFER | {"in_writing": "written"}, words)
    assert values("counter-ask", typed)["verdict"] == "wait"
    assert "take" in values("counter-ask", typed | {"pasted": words})["says"].lower()


def test_other_kept_words_that_nobody_took_are_taken_first_on_every_page() -> None:
    words = "This is our best and final offer."
    typed = kept(OFFER | {"in_writing": "written"}, words) | {"pasted": words}
    for slug in ("counter-ask", "call-sheet", "desk"):
        assert "take it first" in values(slug, typed)["says"]


SAID = [
    WORDS,
    "Base is fixed.",
    "Base is fixed, but we have room on equity.",
    "This is our best and final offer.",
    "You're at the top of the band.",
    "The panel agreed to look at L5, I'll hear Thursday.",
    "The refresher is fixed.",
    "We can do 205k base.",
]
TAKEN_FIRST = ("take it first", "They can still move on")


@pytest.mark.parametrize("moved", [{}, {"base": "205,000"}])
@pytest.mark.parametrize("said", ["", "partial", "base-fixed"])
@pytest.mark.parametrize("standing", ["spoken", "written"])
@pytest.mark.parametrize("words", SAID)
def test_kept_words_count_alike_on_every_page_or_are_taken_first(
    words: str, standing: str, said: str, moved: dict[str, str]
) -> None:
    typed = kept(OFFER | STANDINGS[standing], words) | {"pasted": words, "said": said} | moved
    if any(one in values("counter-ask", typed)["says"] for one in TAKEN_FIRST):
        return
    pages = asked_on_each_page(typed)
    if not values("messages", typed)["body"]:
        del pages["letter"]
    assert len(set(map(frozenset, pages.values()))) == 1


@pytest.mark.parametrize("words", ["Thanks for your note.", "We can do 205 base.", "This is our best and final offer."])
@pytest.mark.parametrize("beside", [{}, {"deadline": "2026-12-09"}])
def test_no_letter_reminds_them_of_an_answer_that_the_pages_ask_for(words: str, beside: dict[str, str]) -> None:
    typed = kept(OFFER | beside, words)
    assert "Type what they offer now" in values("counter-ask", typed)["says"]
    letter = values("messages", typed)
    assert letter["body"] == ""
    assert any("Type what they offer now" in one["text"] for one in letter["notes"])


@pytest.mark.parametrize(
    ("words", "shut"),
    [
        ("The signing bonus is not something we do at our stage.", "sign_on"),
        ("We don't do sign-ons.", "sign_on"),
        ("A sign-on isn't in the cards.", "sign_on"),
        ("Base is done.", "base"),
        ("Base is set by the pay bands.", "base"),
        ("The equity is standard for everyone and not negotiable.", "grant"),
    ],
)
def test_what_is_heard_as_fixed_is_asked_for_on_no_page_once_it_is_taken(words: str, shut: str) -> None:
    said = f"{shut.replace('_', '-')}-fixed"
    assert values("reply-decoder", answered(OFFER) | {"pasted": words})["heard_as"] == said
    for beside in ({"said": said}, {"said": said, "pasted": words}):
        pages = asked_on_each_page(kept(OFFER | {"sign_on": "20k", "market_base": "215k"}, words) | beside)
        assert pages["counter"]
        assert not any(shut in asked for asked in pages.values())
