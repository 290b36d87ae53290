"""A refusal of one piece beside which something else is open: the talks are not closed, and what is open is told."""

import json
from decimal import Decimal
from typing import Any

import pytest

from calculators.answer import answer
from calculators.negotiation.their_conditions import time_to_answer
from calculators.negotiation.their_openings import band_top, room_on
from tests.calculators.negotiation.test_kept_refusals import kept
from tests.door import values

FIRST = {
    "today": "2026-11-30",
    "base": "175k",
    "sign_on": "20k",
    "grant": "300k",
    "bonus_percent": "10",
    "deadline": "Dec 11",
}


def answered(typed: dict[str, str]) -> dict[str, str]:
    reply: dict[str, Any] = json.loads(answer(json.dumps({"answered": typed})))
    assert reply["problems"] == []
    return typed | dict(reply["typed"])


ASKED = answered(FIRST)
"""After the first counter: $182,500 base and a $360,000 grant, among others."""
ASKED_AGAIN = answered(ASKED | {"base": "178k", "said": "partial"})
"""After base moved and the grant was asked for again: one more refusal closes, unless it is of something else."""
BASE_AGAIN = answered(ASKED | {"grant": "360k", "said": "partial"})
"""After the grant was met and base was asked for again."""
STATES = {"first": ASKED, "late": ASKED_AGAIN, "base": BASE_AGAIN}


def read(words: str, state: str = "late") -> dict[str, Any]:
    return values("reply-decoder", STATES[state] | {"pasted": words})


def told(found: dict[str, Any]) -> str:
    return " ".join(one["text"] for one in found["notes"])


def test_a_plain_refusal_of_what_was_asked_again_closes() -> None:
    """Else nothing below would show anything."""
    assert read("We can't do 360 on the equity, sorry.")["verdict"] == "close"


@pytest.mark.parametrize("state", ["first", "late"])
@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("We can't do 360. 330 is the max.", "$330,000"),
        ("We cannot do 360, 330 max.", "$330,000"),
        ("We can't get to 360, 330 tops.", "$330,000"),
        ("Can't do 360 on equity, 330 max.", "$330,000"),
        ("360 not approved. 325 approved.", "$325,000"),
        ("Committee declined 360. Came back with 330.", "$330,000"),
        ("Best and final: 310.", "$310,000"),
        ("We're not able to do 360k in RSUs; 330k is our limit.", "$330,000"),
        ("We can't increase equity but can add 10.", "$10,000"),
        ("Not 360. 330.", "$330,000"),
        ("360 is too much, 330 would be ok.", "$330,000"),
        ("I couldn't get 360. 330 is as high as they'd go.", "$330,000"),
        ("I can probably get 340 if you commit.", "$340,000"),
    ],
)
def test_a_bare_figure_by_what_was_asked_is_told_and_waited_for(words: str, named: str, state: str) -> None:
    found = read(words, state)
    assert found["verdict"] == "wait"
    assert named in told(found)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("We can't do 182.5, 180 tops.", "$180,000"),
        ("We can't do 182.5k on base; 180k is our limit.", "$180,000"),
        ("We won't be able to increase the base beyond $178,000.", "$178,000"),
        ("Let's call it 180 even.", "$180,000"),
        ("Will you take 180?", "$180,000"),
        ("I'm hearing 185 should be fine, just waiting on the signature.", "$185,000"),
        ("I can probably get 180 if you commit.", "$180,000"),
        ("I could probably get you to 180 if you accept.", "$180,000"),
        ("I might be able to get 180 approved if you're ready to sign.", "$180,000"),
        ("If I go back to the VP, I may be able to get 180, but only if you'd accept.", "$180,000"),
        ("We could get you an extra 5k if you agree today.", "$5,000"),
        ("I'd need your verbal yes before I ask for 180.", "$180,000"),
        ("Our standard annual refresh is about $75k a year, though it's not guaranteed.", "$75,000"),
    ],
)
def test_what_they_may_give_is_no_silence_and_no_refusal(words: str, named: str) -> None:
    found = read(words, "first")
    assert found["verdict"] == "wait"
    assert named in told(found)
    assert "quiet" not in found["read_as"]


@pytest.mark.parametrize("state", ["first", "late"])
@pytest.mark.parametrize(
    ("words", "piece"),
    [
        ("Base is set, but we have room on equity.", "equity"),
        ("Base is fixed but there is room on equity.", "equity"),
        ("There's no room on base, but I do have some flexibility on sign-on.", "the sign-on"),
        ("I can't move the equity but there's some room on base.", "base"),
        ("No room on base or sign-on but I can move on equity.", "equity"),
        ("I have flexibility on the sign-on but not on base or equity.", "the sign-on"),
        ("Equity is locked. The sign-on is negotiable though.", "the sign-on"),
        ("There's some room on sign-on, none on base.", "the sign-on"),
        ("Base is not negotiable; equity is.", "equity"),
        ("The base is set in stone but equity isn't.", "equity"),
        ("We can't go up on base, but could potentially look at more stock.", "equity"),
        ("We can't do base but the RSUs are a different story.", "equity"),
        ("We can't move on base. Equity might be an option.", "equity"),
        ("Base is fixed but we may revisit the sign-on.", "the sign-on"),
        ("We can't move on base. Cash is tight, but we could go up on equity.", "equity"),
        ("We can't move on base, but there's room on the bonus.", "the bonus"),
        ("We can't move on base, but we have room on relocation.", "another part of the offer"),
        ("We can't move on base but there's some room elsewhere in the package.", "another part of the offer"),
    ],
)
def test_a_piece_on_which_there_is_room_is_asked_about(words: str, piece: str, state: str) -> None:
    found = read(words, state)
    if found["verdict"] == "once_more" and piece in ("equity", "base"):  # it is asked for next, with a figure
        assert found["verdict"] == "once_more"
        assert piece in found["one_piece"]
    else:
        assert found["verdict"] == "wait"
        assert f"They can still move on {piece}." in found["next_step"]
        assert "How far can you go there?" in found["say"]


@pytest.mark.parametrize(
    "words",
    [
        "There's no room on base or equity.",
        "We have little flexibility on equity.",
        "If there were room on equity, I would use it.",
        "Is there room on base on your end?",
        "We don't have any flexibility on the sign-on.",
        "I'll check whether there is room on equity.",
        "Base is not negotiable.",
        "We had some room on equity but it's gone now.",
        "I wish there was room on the sign-on.",
        "I doubt there's room on equity.",
        "There's room on base in six months, but we can't move today.",
        "There's room on equity at the annual refresh, but not now.",
        "We have room on equity for directors, not for this level.",
        "There would be room on equity only at Staff level.",
        "There is plenty of room for growth in the role.",
        "We are flexible on the start date.",
    ],
)
def test_no_room_is_no_room(words: str) -> None:
    assert room_on(words.lower()) == ()


@pytest.mark.parametrize(
    "words",
    [
        "The offer still stands! I'm still working on your request.",
        "No matter what, the offer stands. We're discussing your counter internally.",
        "I can't do 190 but let me see what I can do on the sign-on.",
        "We can't do 190, but I'll check with my manager on something in between.",
        "190 is too high but let me talk to finance.",
        "The offer stands until Dec 11.",
    ],
)
def test_what_is_still_worked_on_is_waited_for(words: str) -> None:
    assert read(words)["verdict"] == "wait"


@pytest.mark.parametrize(
    "words",
    [
        "We can't increase the offer.",
        "We're unable to increase the base.",
        "We cannot improve on the offer.",
        "The compensation is fixed.",
        "Unfortunately that's not something we can do.",
        "We're going to hold at the current offer.",
        "Sorry, we can't do more. Call me at extension 182.",
        "Here's my number: 415-555-0182. We can't move on base.",
        "Team of 185. Offer is final.",
        "Our Q4 headcount is 190. We can't move on base.",
        "Flight 190 lands at 5. We cannot go up on base.",
    ],
)
def test_a_plain_no_closes_whatever_number_is_beside_it(words: str) -> None:
    found = read(words, "base")
    assert found["verdict"] == "close"
    assert "We moved" not in found["read_as"]
    about_base = "base" in words
    assert read(words)["verdict"] == ("once_more" if about_base else "close")


ROOM = "Base and equity cannot move. There is some room on the sign-on."
STILL = "They can still move on the sign-on."


def closed(typed: dict[str, str]) -> dict[str, str]:
    """After "They answered", which keeps their words in the round."""
    after = answered(typed)
    last = max(int(name.split(".")[1]) for name in after if name.startswith("turns."))
    return after | {f"turns.{last}.their_words": typed.get("pasted", "")}


PAGES = {"reply-decoder": "next_step", "counter-ask": "says", "call-sheet": "text"}


def says(typed: dict[str, str]) -> list[str]:
    """What each page says to do."""
    return [values(slug, typed)[name] for slug, name in PAGES.items()]


def test_room_is_told_on_every_page_and_a_saying_can_be_taken() -> None:
    typed = FIRST | {"pasted": ROOM}
    assert all(STILL in one for one in says(typed))
    assert not any("take it first" in one for one in says(typed))
    assert values("reply-decoder", typed)["to_take"]
    assert "There is no letter until then" in told(values("messages", typed))


def test_room_outlives_the_round_that_keeps_the_words_until_it_is_answered() -> None:
    kept = closed(FIRST | {"pasted": ROOM})
    assert all(STILL in one for one in says(kept))
    assert all(STILL in one for one in says(kept | {"pasted": ""}))
    moved = kept | {"sign_on": "25k", "said": "partial"}
    assert not any(STILL in one for one in says(moved))
    assert not any(STILL in one for one in says(closed(moved)))


def test_new_words_on_room_come_after_an_earlier_move() -> None:
    moved = closed(FIRST) | {"base": "178k", "said": "partial"}
    assert all(STILL in one for one in says(moved | {"pasted": ROOM}))
    picked = closed(moved | {"pasted": ROOM}) | {"said": "base-fixed"}
    assert all(STILL in one or "close" not in one.casefold() for one in says(picked))


def test_room_lets_go_once_an_answer_is_picked_before_any_round() -> None:
    typed = FIRST | {"pasted": ROOM, "said": "base-fixed"}
    assert not any(STILL in one for one in says(typed))
    assert not any(STILL in one for one in says(typed | {"sign_on": "25k"}))


def test_room_in_their_own_question_counts() -> None:
    assert room_on("there's still room on the sign-on, what number were you thinking?") == ("sign_on",)
    assert room_on("is there room on your side?") == ()


def test_room_is_asked_about_until_they_say_how_far() -> None:
    words = "Base is set, but we have room on equity."
    assert values("reply-decoder", BASE_AGAIN | {"pasted": words, "said": "base-fixed"})["verdict"] == "wait"
    moved = ASKED_AGAIN | {"pasted": words, "said": "base-fixed", "grant": "330k"}
    assert "can still move" not in values("reply-decoder", moved)["next_step"]


@pytest.mark.parametrize("state", ["first", "late"])
@pytest.mark.parametrize(
    "words",
    [
        "Not able to do the equity, but your level will be L6.",
        "We can't do the equity but can bring you in at L6.",
        "No on the equity, but we can bring you in at L6.",
    ],
)
def test_a_level_beside_a_refusal_is_read(words: str, state: str) -> None:
    found = read(words, state)
    assert (found["verdict"], found["found_level"]) == ("wait", "L6")
    assert "take away" not in told(found)


@pytest.mark.parametrize(
    "words",
    [
        "The offer stands until December 3.",
        "The offer is on the table until December 3.",
        "The offer is available until December 3.",
        "The offer is no longer available after December 3.",
        "We can go to $180,000. This revised offer stands until December 3.",
        "We can go to $180,000, and this offer is on the table until Thursday.",
    ],
)
def test_the_day_until_which_an_offer_stands_is_told(words: str) -> None:
    found = read(words)
    assert found["verdict"] == "wait"
    assert "Thursday, December 3" in f"{found['next_step']} {told(found)}"


def test_hours_for_an_answer_that_they_need_are_the_readers() -> None:
    assert time_to_answer("we can do 180 but i need an answer within 24 hours.") == "24 hours"
    assert time_to_answer("we will give you an answer within 24 hours.") == ""


@pytest.mark.parametrize(
    "words",
    [
        "Your base of $175,000 puts you at the 75th percentile of our band.",
        "You're in the upper half of the band.",
        "You're in the top quartile of our band.",
        "You'd be at 75% of the band.",
        "The max of the band is 190 and we placed you at 175.",
        "The L5 band tops out at 190.",
    ],
)
def test_high_in_a_band_is_not_the_top_of_it(words: str) -> None:
    for state in STATES:
        found = read(words, state)
        assert found["heard_as"] != "top-of-band"
        assert found["verdict"] == "wait"


@pytest.mark.parametrize(
    "words",
    [
        "We're not in a position to make any changes at this time.",
        "Comp won't budge.",
        "We've given you our best number.",
        "After reviewing internally, our offer of $175,000 base, $20,000 sign-on and $300,000 in RSUs is the strongest"
        " we're able to extend.",
    ],
)
def test_a_final_word_is_heard_as_one(words: str) -> None:
    assert read(words, "first")["heard_as"] == "best-and-final"


def test_what_was_worth_more_before_is_told_where_it_is_accepted() -> None:
    offer = {"today": "2026-11-30", "base": "150k", "grant": "200k", "deadline": "Dec 9"}
    cut = answered(answered(offer) | {"base": "155k", "grant": "120k", "said": "partial"}) | {"said": "best-and-final"}
    assert "worth $60,000 more over four years" in values("counter-ask", cut)["says"]
    letter = values("messages", cut)
    assert "worth $60,000 more over four years" in told(letter)


def test_the_email_on_the_level_cites_the_range_that_the_words_cite() -> None:
    typed = {"base": "150k", "posted_low": "120k", "posted_high": "170k", "deadline": "Dec 9", "today": "2026-11-30"}
    typed = answered(typed) | {"said": "top-of-band"}
    assert "goes to $170,000" in values("reply-decoder", typed)["say"]
    assert "goes to $170,000" in values("messages", typed)["body"]


def test_the_last_piece_is_no_crumb_of_one_that_nearly_met() -> None:
    rival = {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "220k"}
    typed = answered({"today": "2026-11-30", "base": "200k", "deadline": "Dec 9"} | rival)
    assert "$40,000 sign-on" in values("counter-ask", typed | {"base": "219k", "said": "partial"})["says"]


BAND_TOPS = [
    "Your ask is above band. The band for IC4 tops out at 188.",
    "The range for this level caps out at 188k.",
    "The top of the band for IC4 is $188,000.",
    "Our band max is 188k, sorry.",
    "That is over our range. The max of your band is 188.",
]


@pytest.mark.parametrize("words", BAND_TOPS)
def test_the_top_of_a_band_above_base_is_asked_for_before_the_level(words: str) -> None:
    assert band_top(words.lower()) == Decimal(188_000)
    found = read(words, "first")
    assert found["next_step"].startswith("They say that the band of base goes up to $188,000. Ask for that first.")
    assert "top of that band" in found["say"]
    typed = kept(ASKED, words) | {"said": "top-of-band"}
    assert "goes up to $188,000" in values("counter-ask", typed)["says"]
    assert "goes up to $188,000" in values("call-sheet", typed)["text"]
    assert values("messages", typed)["body"] == ""
    for answer_of_theirs in ({"base": "188k"}, {"base": "183k"}):
        assert "goes up to" not in values("counter-ask", typed | answer_of_theirs)["says"]


@pytest.mark.parametrize(
    "words",
    [
        "The band for IC4 tops out at 175.",
        "The band for IC5 tops out at 240.",
        "The band for the next level tops out at 188.",
        "The equity band tops out at 188.",
        "Does the band top out at 188?",
        "The band runs from 160 to 188.",
        "If the band tops out at 188, would you come?",
        "The band tops out at 188 for L4 and at 210 for L5. The band max is 210.",
    ],
)
def test_a_band_of_another_level_or_no_higher_than_base_is_not_asked_for(words: str) -> None:
    assert "goes up to" not in read(words, "first")["next_step"]


MORE_WOULD_DO = [
    ("My hands are tied on base but what if we doubled the sign-on?", "sign_on"),
    ("Would more equity help?", "grant"),
    ("What about a larger sign-on?", "sign_on"),
    ("How about if we bumped the equity?", "grant"),
]


@pytest.mark.parametrize(("words", "piece"), MORE_WOULD_DO)
def test_to_ask_whether_more_would_do_is_room(words: str, piece: str) -> None:
    assert room_on(words.lower()) == (piece,)
    assert read(words)["next_step"].startswith("They can still move on")


@pytest.mark.parametrize(
    "words", ["Would you sign at that base?", "What if base stays where it is?", "Does the equity work for you?"]
)
def test_other_questions_of_a_piece_are_no_room(words: str) -> None:
    assert not room_on(words.lower())


def test_a_range_that_ends_lower_than_the_posted_one_is_typed_first() -> None:
    typed = FIRST | {"posted_low": "160k", "posted_high": "210k"}
    words = "The posted range is for all sites. For Austin the top is 190k. We can do 178k base."
    taken = kept(typed, words) | {"base": "178k", "said": "partial"}
    assert values("counter-ask", taken)["says"].startswith("They say that the range for this job ends at $190,000.")
    assert not values("messages", taken)["body"]
    known = taken | {"posted_high": "190k"}
    assert "They say that the range" not in values("counter-ask", known)["says"]
