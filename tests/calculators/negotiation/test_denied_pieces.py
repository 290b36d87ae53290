"""What an offer is without, and they say will not be, is asked for no more."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

STANDS = {"base": Decimal(140_000), "sign_on": Decimal(0), "grant": Decimal(200_000), "refresh": Decimal(0)}
OFFER = {"base": "140k", "grant": "200k"}
PIECES = {"sign_on": ["signing bonus", "sign-on"], "refresh": ["refresher", "refreshers"]}


@pytest.mark.parametrize(("piece", "name"), [(piece, name) for piece, names in PIECES.items() for name in names])
@pytest.mark.parametrize("words", [
    "Best I can do is 150k base, no {}.", "I can do 150k base but no {}.", "150k base. No {} unfortunately.",
    "150k base. There's no {} for this role.",
])  # fmt: skip
def test_none_of_a_piece_that_is_not_offered_closes_it(words: str, piece: str, name: str) -> None:
    read = heard(words.format(name), STANDS)
    assert read.figures == {"base": 150_000}
    assert read.closed == (piece,)


@pytest.mark.parametrize("words", [
    "150k base, and no sign-on unless you have another offer.", "Would 150k base and no sign-on work for you?",
    "150k base. We have not talked about a sign-on yet.",
])  # fmt: skip
def test_a_piece_that_is_only_supposed_away_stays_open(words: str) -> None:
    assert heard(words, STANDS).closed == ()


def test_no_page_asks_for_it_afterward() -> None:
    leaving = OFFER | {"current.job.base": "130k", "unvested": "40k"}
    assert "sign-on" in values("reply-decoder", leaving)["next_ask"]
    round_ = {"turns.0.base": "140k", "turns.0.grant": "200k", "turns.0.ask_base": "155k", "turns.0.ask_sign_on": "40k"}
    words = {"turns.0.their_words": "Best I can do is 150k base, no signing bonus."}
    after = leaving | round_ | {"base": "150k"}
    assert "sign-on" in values("reply-decoder", after)["next_ask"]
    told = values("reply-decoder", after | words)
    assert told["next_ask"]
    assert "sign-on" not in told["next_ask"]
    assert "Sign-on" not in values("messages", after | words | {"kind": "one_more"})["body"]


def test_where_a_sign_on_stands_it_is_taken_away_and_the_raise_is_held_back() -> None:
    read = heard("I can do 150k base but no sign-on.", STANDS | {"sign_on": Decimal(20_000)})
    assert (read.figures, read.strings) == ({}, ("sign_on",))


@pytest.mark.parametrize("past", ["above the current", "beyond the current", "over what we offered on"])
@pytest.mark.parametrize(("name", "piece"), [("base", "base"), ("equity", "grant"), ("sign-on", "sign_on")])
def test_nothing_past_what_stands_closes_the_piece(name: str, piece: str, past: str) -> None:
    assert heard(f"The committee won't approve anything {past} {name}.", STANDS).closed == (piece,)


@pytest.mark.parametrize("words", [
    "Yes we can do that, I'll get you the written offer.", "We can do it, and I'll send the updated letter today.",
    "We can make that work, let me get the letter updated.",
])  # fmt: skip
def test_a_yes_with_the_letter_to_come_is_a_yes(words: str) -> None:
    assert heard(words).is_met


@pytest.mark.parametrize("words", [
    "We can do that, let me have your current offer letter.", "We can do that, I'll send the letter if you sign.",
    "Yes we can do that, I'll get you the offer once finance approves.",
])  # fmt: skip
def test_a_yes_that_hangs_on_more_is_none(words: str) -> None:
    assert not heard(words).is_met


@pytest.mark.parametrize("words", [
    "We can do 150k base because equity isn't negotiable.", "We can go to 150k base since we can't move on equity.",
    "We can do 150k base as we can't move equity.", "We can do 150k base, no change on equity.",
    "Base goes to 150k, equity no change.", "We can do 150k base given that we won't move on equity.",
])  # fmt: skip
def test_a_refusal_beside_an_offer_refuses_only_its_own_piece(words: str) -> None:
    read = heard(words, STANDS)
    assert read.figures == {"base": 150_000}
    assert read.closed == ("grant",)


@pytest.mark.parametrize("words", [
    "We can go to 150k base without a sign-on.", "We can offer 150k base in lieu of a signing bonus.",
    "We can offer 150k base rather than a sign-on.", "We can raise base to 150k in place of a sign-on.",
])  # fmt: skip
def test_a_figure_that_comes_without_a_piece_is_of_another(words: str) -> None:
    read = heard(words, STANDS)
    assert read.figures == {"base": 150_000}
    assert read.closed == ("sign_on",)


@pytest.mark.parametrize("words", [
    "We can offer 155k in lieu of a signing bonus.", "155k instead of the sign-on.", "155k to make up for the sign-on.",
    "155k to offset the lack of a sign-on.", "155k since we don't do sign-ons.",
])  # fmt: skip
def test_what_comes_instead_of_a_sign_on_is_no_sign_on(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert not any(row["name"] == "sign_on" for row in found["found"])
    assert found["verdict"] == "wait"


@pytest.mark.parametrize("words", [
    "We can do 150k base without going back to the committee.", "150k base, anything above that needs approval.",
    "I can do 150k base myself; anything more needs VP approval.",
    "We can go up to 150k base. Anything above that requires approval from finance.",
])  # fmt: skip
def test_what_more_would_need_takes_nothing_from_the_offer(words: str) -> None:
    read = heard(words, STANDS)
    assert read.figures == {"base": 150_000}
    assert read.closed == ()


@pytest.mark.parametrize("words", [
    "We'll add 20k to compensate for your unvested equity.", "We can add 20k for the equity you leave behind.",
])  # fmt: skip
def test_pay_for_what_is_left_behind_is_asked_about(words: str) -> None:
    read = heard(words, STANDS)
    assert (read.figures, read.is_unread) == ({}, True)


@pytest.mark.parametrize("words", [
    "We can't do 150k because the band tops out at 145k.", "We can't go to 150k base without a competing offer.",
    "Would you sign at 150k without a sign-on?",
])  # fmt: skip
def test_a_refused_figure_stays_refused(words: str) -> None:
    assert heard(words, STANDS).figures == {}


def test_a_spoken_offer_of_which_they_closed_the_rest_is_closed_on_and_asked_for_in_writing() -> None:
    first = {"turns.0.base": "128k", "turns.0.sign_on": "5k", "turns.0.in_writing": "spoken"}
    words = {"turns.0.their_words": "I talked to the team, 137k base it is. Sign-on stays at 5k.", "said": "partial"}
    limits = {"market_base": "137k", "happy": "140k", "walk_away": "135k", "in_writing": "spoken"}
    typed = first | words | limits | {"base": "137k", "sign_on": "5k"}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "close"
    assert found["next_step"].endswith("Ask for it in writing before you accept.")
    assert values("messages", typed | {"kind": "accept"})["body"]
