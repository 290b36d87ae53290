"""Recruiters' usual words, each read as they mean it or asked about: never dropped, and never a figure that hangs."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_words_taken import closed
from tests.door import ask, values

OFFER = {"base": "172k", "sign_on": "20k", "grant": "240k", "bonus_percent": "10", "market_base": "188k"}
OFFER |= {"in_writing": "written", "deadline": "2026-12-11", "today": "2026-11-30"}
STANDS = {"base": Decimal(172_000), "sign_on": Decimal(20_000), "grant": Decimal(240_000)}
ASKED = {"base": Decimal(188_000), "grant": Decimal(290_000)}


def after_one_move() -> dict[str, str]:
    """They moved base once, and that was taken."""
    return closed(OFFER, "We can do 176k base.") | {"base": "176k", "said": "partial"}


@pytest.mark.parametrize(("words", "thousands"), [
    ("We cannot do 188k, 178k is where we are.", 178), ("We can't meet 188k; 180k is the best we can manage.", 180),
    ("188k isn't in our budget. 179k is the most we can do.", 179), ("Can't get to 188k. 181k is our final.", 181),
    ("Base goes from 172 to 177.", 177), ("Your salary moves from $172,000 to $178,500.", 178.5),
    ("188 won't happen, we can do 180 base.", 180), ("The 188 won't work. 180 will.", 180),
    ("We'll match the market figure of 188k.", 188),
    ("Could you get back to us within 3 business days? Base is now 178k.", 178),
])  # fmt: skip
def test_a_base_beside_a_refusal_or_a_question_is_read(words: str, thousands: float) -> None:
    assert heard(words, STANDS, asked=ASKED).figures == {"base": Decimal(str(thousands)) * 1_000}


@pytest.mark.parametrize("words", [
    "188k is too rich for us, 179k will fly.", "We can't do 188k, 180k could happen.",
])  # fmt: skip
def test_a_sum_beside_one_that_is_refused_is_never_dropped(words: str) -> None:
    read = heard(words, STANDS, asked=ASKED)
    assert read.figures or read.is_unread


@pytest.mark.parametrize("words", [
    "You'd get a guaranteed bonus of 20k in the first year instead of a sign-on increase.",
    "We've moved you from 4-year vesting to front-loaded 40/30/20/10.",
    "I was able to get your PTO up to 25 days.", "We added relocation of your household.",
])  # fmt: skip
def test_a_move_that_no_figure_here_tells_is_typed_before_any_verdict(words: str) -> None:
    for typed in (OFFER, after_one_move()):
        found = values("reply-decoder", typed | {"pasted": words})
        assert found["verdict"] == "wait"
        assert not values("messages", typed | {"pasted": words})["body"]


@pytest.mark.parametrize("words", [
    "The offer will be pulled after Thursday.", "Can we hear back by Thursday?", "Ping me by Thursday.",
    "Looking to close this out by Thursday.", "We're hoping to wrap this up by Thursday.",
    "Drop me a line by Thursday.", "Give us a shout by Thursday x", "We'd love to hear back by Thursday.",
    "Conditional on a signed acceptance by Dec 3.",
])  # fmt: skip
def test_a_day_to_answer_in_everyday_words_is_offered_with_the_figures(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": f"We can do 178k base. {words}"})
    assert str(found["found_day"]) == "2026-12-03"


@pytest.mark.parametrize("words", [
    "You'll hear back from us by Thursday.", "We'll get this done by Thursday.", "Call me by Thursday with questions.",
])  # fmt: skip
def test_a_day_of_theirs_or_for_questions_is_no_day_to_answer(words: str) -> None:
    assert values("reply-decoder", OFFER | {"pasted": f"We can do 178k base. {words}"})["found_day"] is None


def test_a_deadline_that_they_extend_is_more_time() -> None:
    words = "We've decided to extend the offer deadline to December 18 and hope you join us."
    for typed in (OFFER, after_one_move()):
        found = values("reply-decoder", typed | {"pasted": words})
        assert "“You can have more time.”" in found["read_as"]
        assert "December 18" in found["next_step"]


@pytest.mark.parametrize(("words", "saying"), [
    ("I'd be happy to go to bat for you for 182 but I need a competing offer in writing.", "show-the-offer"),
    ("If you get me a competing offer in writing I could probably get to 182.", "show-the-offer"),
    ("With a competing offer I might be able to do 182k.", "show-the-offer"),
    ("I think I could get to 182k but would need to see proof of the other offer.", "show-the-offer"),
    ("I'd push for 185 if you tell me you'd sign.", "number-first"),
])  # fmt: skip
def test_a_raise_that_hangs_on_something_is_no_raise_yet(words: str, saying: str) -> None:
    read = heard(words, STANDS, asked=ASKED)
    assert (read.figures, read.saying, read.is_unread) == ({}, saying, True)


def test_what_waits_for_an_approval_is_waited_for() -> None:
    typed = closed(OFFER, "Pending final approval, we can do 178k.") | {"said": "silence"}
    assert "thank them, and wait" in values("counter-ask", typed)["says"]


@pytest.mark.parametrize("words", [
    "The equity we've offered is already our strongest for this level.", "Equity is as high as it goes.",
    "The stock is the largest grant we've made at this level.", "On stock, I've got nothing left.",
    "Equity is already at the highest we give at this level.",
])  # fmt: skip
def test_one_piece_at_its_most_closes_that_piece_alone(words: str) -> None:
    read = heard(f"We can move base to 178k. {words}", STANDS, asked=ASKED)
    assert (read.figures, read.closed, read.saying) == ({"base": Decimal(178_000)}, ("grant",), "partial")


@pytest.mark.parametrize("words", [
    "Ok final answer: 178 base / 25 sign / 260 stock.", "I hear you. 180k, and that really is everything.",
    "We can offer 180k. It's the last number I've got for you.", "178k is our final. Sorry.", "179k. Last one!",
])  # fmt: skip
def test_that_it_is_final_is_heard_in_common_words(words: str) -> None:
    read = heard(words, STANDS, asked=ASKED)
    assert read.saying == "best-and-final"
    assert read.figures["base"] > STANDS["base"]


def test_words_that_thank_for_a_move_are_not_called_unanswered() -> None:
    typed = OFFER | {"in_writing": "spoken", "said": "partial"}
    assert "Nothing was answered yet" not in str(values("reply-decoder", typed)["notes"])


@pytest.mark.parametrize(("words", "closed"), [
    ("We can do 178k on base. Sign-on stays at $20k.", "sign_on"), ("178k base. The equity stays at $240k.", "grant"),
    ("We can do 178k on base. We're keeping the sign-on at $20k.", "sign_on"),
    ("178k base, with equity unchanged at $240k.", "grant"), ("We can do 260k in equity; base unchanged.", "base"),
    ("178k on base. The sign-on will remain $20,000.", "sign_on"),
    ("We can do 260k of equity, but base remains at 172k.", "base"),
])  # fmt: skip
def test_a_piece_that_stays_where_it_stands_is_closed(words: str, closed: str) -> None:
    read = heard(words, STANDS, asked=ASKED)
    moved = [piece for piece, amount in read.figures.items() if amount != STANDS[piece]]
    assert (read.closed, read.saying, len(moved)) == ((closed,), "partial", 1)
    after = closed_with(words)
    asked = values("counter-ask", after)["says"]
    assert {"sign_on": "sign-on", "grant": "equity grant", "base": "$188,000 base"}[closed] not in asked


def closed_with(words: str) -> dict[str, str]:
    """The offer after these words were taken."""
    figures = values("reply-decoder", OFFER | {"pasted": words})["found"]
    after = closed(OFFER, words) | {one["name"]: str(one["amount"]) for one in figures}
    return after | {"said": "partial"}


@pytest.mark.parametrize("words", [
    "We can go to 178k, which is the max.", "We can go to 178k, which is our limit.", "178k is as high as I can go.",
    "We can do 178k. That's where we land.", "We can go to 178k, which is the most we can do.",
])  # fmt: skip
def test_a_sum_that_is_their_most_is_final(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert found["heard_as"] == "best-and-final"
    assert [int(one["amount"]) for one in found["found"]] == [178_000]


@pytest.mark.parametrize("price", ["95", "187.31", "240.5", "1450"])
@pytest.mark.parametrize(("currency", "base"), [("inr", "38 lakh"), ("eur", "90k"), ("jpy", "12,000,000")])
def test_a_round_keeps_the_price_of_a_unit_in_any_currency(price: str, currency: str, base: str) -> None:
    typed = {"today": "2026-11-30", "currency": currency, "base": base, "units": "900", "price": price}
    after = closed(typed | {"instrument": "public_rsu", "in_writing": "written"}, "We can go up a little on base.")
    assert not ask("counter-ask", after)["problems"]


@pytest.mark.parametrize("pasted", ["", "No problem, take a few more days."])
def test_more_time_before_any_counter_asks_for_the_new_date_until_it_is_typed(pasted: str) -> None:
    typed = OFFER | {"deadline": "2026-12-02", "said": "more-time", "pasted": pasted}
    body = values("messages", typed | {"kind": "counter"})["body"]
    assert "Thank you for the extra time. By which day do you need my answer now?" in body
    assert "December 2" not in body
    assert "Then clear what they said" in values("counter-ask", typed)["says"]
    named = typed | {"deadline": "2026-12-18", "pasted": "Sure, you can have until December 18."}
    assert "By which day" not in values("messages", named | {"kind": "counter"})["body"]


def test_who_presses_for_an_answer_is_asked_for_time_in_the_letter_as_on_the_phone() -> None:
    typed = closed(OFFER | {"deadline": "2026-12-02"}, "") | {"said": "answer-this-week"}
    assert "by Monday, December 7. Does that work?" in values("reply-decoder", typed)["say"]
    assert "may I answer on Monday, December 7?" in values("messages", typed)["body"]
