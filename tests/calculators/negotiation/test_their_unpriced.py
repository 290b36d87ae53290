"""A piece that they give without its sum, or have not decided on: no letter asks for it again."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from calculators.negotiation.read_in_words import Heard
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

OFFER = {"today": "Nov 27 2026", "base": "162k", "sign_on": "15k", "grant": "180k", "bonus_percent": "10"}
OFFER |= {"market_base": "172k", "market_source": "Levels.fyi, Nov 2026", "deadline": "Dec 4", "unvested": "30k"}
STANDS = {"base": Decimal(162_000), "sign_on": Decimal(15_000), "grant": Decimal(180_000), "refresh": Decimal(0)}
AS_ASKED = [
    "On the bonus, comp said no. {} is as you asked.", "The {} you asked for is fine.", "We'll do the {} you wanted.",
    "{}: approved as requested.", "We can do the {} you requested.", "Your {} request is approved.", "{}: approved.",
    "We accept your counter on {}.", "Yes to your {} ask.", "We met your {} ask.", "{} as you asked.",
]  # fmt: skip
NOT_DECIDED = [
    "Finance is still looking at the {}.", "{} request went to the VP for approval.", "{} we're still waiting on.",
    "Still fighting for the {}, more soon.", "I'll have an answer on {} by Tuesday.", "{} is still pending.",
    "I don't have an answer on the {} yet.", "{} is with finance.",
]  # fmt: skip


def read(text: str) -> Heard:
    """What is heard with the offer of the cases."""
    return heard(text, STANDS)


@pytest.mark.parametrize("words", AS_ASKED)
@pytest.mark.parametrize(("name", "piece", "beside"), [
    ("sign-on", "sign_on", "Base we can do 166k."), ("base", "base", "We can do an 18k sign-on."),
    ("equity", "grant", "We can do 166k base."),
])  # fmt: skip
def test_a_piece_given_as_asked_for_is_typed_before_any_letter(words: str, name: str, piece: str, beside: str) -> None:
    text = f"{words.format(name)} {beside}"
    found = read(text)
    assert (found.granted, found.is_unread) == ((piece,), True)
    then = {"sign_on": "18k"} if piece == "base" else {"base": "166k"}
    taken = answered(OFFER) | {"pasted": text, "said": "partial"} | then
    decoded = values("reply-decoder", taken)
    assert (decoded["left_unread"], decoded["next_ask"]) == ("yes", "None yet.")
    assert not values("messages", taken)["body"]
    asked = {"base": "172k", "sign_on": "30k", "grant": "215k"}
    typed = values("reply-decoder", taken | {piece: asked[piece]})
    assert not typed["next_step"].startswith("They seem to offer")


@pytest.mark.parametrize("text", [
    "The sign-on you asked for is not possible.", "The sign-on you asked for is too high.", "Sign-on: no.",
    "Is the sign-on as you asked?", "If the sign-on you asked for is approved, would you sign?",
    "We can't do the sign-on you wanted.", "The sign-on is almost as you asked.",
    "The $30k sign-on you asked for is ok.",
    "We can do half of the sign-on you asked for.", "We are still working on the sign-on you asked for.",
    "I sent your sign-on request to finance.", "I checked on the sign-on as you asked.",
    "The equity is what you asked about: it vests over four years.", "We can do a $20k sign-on, less than you asked.",
])  # fmt: skip
def test_a_piece_that_is_not_given_as_asked_for_is_none(text: str) -> None:
    assert read(text).granted == ()


@pytest.mark.parametrize("words", NOT_DECIDED)
@pytest.mark.parametrize(("name", "piece"), [("sign-on", "sign_on"), ("equity", "grant")])
def test_a_piece_that_is_not_decided_is_waited_for(words: str, name: str, piece: str) -> None:
    text = f"Base is approved at 166k. {words.format(name)}"
    assert read(text).pending == (piece,)
    taken = answered(OFFER) | {"pasted": text, "base": "166k", "said": "partial"}
    decoded = values("reply-decoder", taken)
    assert decoded["next_step"].startswith("They have not decided on ")
    assert decoded["next_ask"] == "None yet."
    assert not values("messages", taken)["body"]
    for slug in ("counter-ask", "desk", "call-sheet"):
        assert values(slug, taken)["says"].startswith("They have not decided on ")
    assert not values("reply-decoder", taken | {piece: "220k"})["next_step"].startswith("They have not decided")


@pytest.mark.parametrize("text", [
    "The sign-on was declined by finance.", "We're waiting on your answer on the sign-on.", "Base is 166k, final.",
    "We are looking at a base of 170k.", "You'll get an update on your equity each quarter by email.",
    "Waiting for your decision on the equity.", "We got the sign-on to 20k.", "I'm working on the new letter.",
])  # fmt: skip
def test_what_is_decided_or_waits_for_the_reader_is_not_waited_for(text: str) -> None:
    assert read(text).pending == ()


def test_pieces_given_in_a_list_are_all_given() -> None:
    assert read("Great news, they agreed to your counter on base and sign-on!").granted == ("base", "sign_on")
    assert read("Happy to do the sign-on you asked for if you sign by Friday. Base 166k.").granted == ("sign_on",)


def test_a_sum_that_they_do_not_pass_is_typed_where_it_is_above_what_stands() -> None:
    assert read("Base above 170k is not possible.").is_unread
    assert not read("Base above 162k is not possible.").is_unread
