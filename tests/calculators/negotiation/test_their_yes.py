"""A yes in the words of a call or a text message, to all that was asked or to all but a piece."""

import pytest

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_wish_to_talk import ASKED
from tests.door import values

WHOLE = """Approved, see below
    Approved in full. Congrats!
    Approved as requested.
    Finance said yes to the whole thing!
    She said yes to the whole thing.
    The VP gave it the green light.
    They said yes to everything.
    Finance approved the full ask.
    U got it!
    You got it, sending the updated letter now.
    Deal. Updated letter incoming.
    Consider it done.
    That's fine by us.
    We're aligned with your ask.
    We're on board with your numbers.
    Done and done!
    That works on our end, I'll have HR update the paperwork.
    We are able to accommodate your request."""
NO_YES = """Approved candidates get a laptop.
    If finance said yes to the whole thing, I'd tell you.
    Did finance say yes to the whole thing?
    That works against us.
    We can't accommodate your request.
    We can accommodate your request to start in March.
    That works for me, what time do you want to talk on the phone?
    I asked for the whole thing."""
PARTS = """All good except equity.
    Everything's approved apart from the base.
    Yes to everything but the sign-on.
    Two out of three: base and equity approved, sign-on no.
    I got 2 of the 3 through - base and sign-on.
    Leadership signed off on your base, we couldn't get there on the sign-on.
    We're pleased to accommodate your requests on base and sign-on.
    We can do half of the sign-on.
    No can do on base. Sign-on though we could double."""


@pytest.mark.parametrize("text", WHOLE.split("\n"))
def test_a_yes_is_compared_with_what_was_asked(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text.strip()})
    assert (found["next_step"], found["found"]) == ("Compare their answer with what you asked.", [])
    assert "$" not in found["say"]


@pytest.mark.parametrize("text", NO_YES.split("\n"))
def test_what_only_sounds_like_a_yes_is_none(text: str) -> None:
    assert not heard(text.strip()).is_met


@pytest.mark.parametrize("text", PARTS.split("\n"))
def test_a_yes_to_a_part_waits_until_its_sums_are_typed(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text.strip()})
    assert (found["heard_as"], found["verdict"], found["left_unread"]) == ("partial", "wait", "yes")
    assert "committee" not in found["say"]


@pytest.mark.parametrize(
    ("text", "saying"),
    [
        ("Comp committee came back: they can re-level you to Senior, numbers to follow.", ""),
        ("We'd need to check two references before we can move the number.", ""),
        ("We're firm.", "best-and-final"),
        ("We're firm at 165.", "best-and-final"),
        ("The number is the number.", "best-and-final"),
        ("I've pulled every lever I've got.", "best-and-final"),
        ("We're not going to move off of 165.", "best-and-final"),
        ("We're firm believers in equity.", ""),
        ("This offer explodes Friday at noon.", "answer-this-week"),
        ("Could you please revert by EOD today?", "answer-this-week"),
        ("Kindly do the needful and accept at the earliest.", "answer-this-week"),
        ("If I don't hear back by Monday we'll move to the next candidate.", "answer-this-week"),
        ("No extension is possible I'm afraid.", "answer-this-week"),
        ("What's your notice period and current in-hand?", "current-pay"),
        ("What is your expected CTC?", "number-first"),
        ("We don't negotiate against offers we haven't seen. Can you forward the Stripe letter?", "show-the-offer"),
        ("Please send us the signed offer letter.", ""),
        ("You'd be making more than your manager at that number lol", "equal-pay"),
        ("We've decided to move in a different direction.", "rescinded"),
        ("I'm out of office until Dec 3.", "silence"),
    ],
)
def test_more_sayings_in_other_words(text: str, saying: str) -> None:
    assert heard(text).saying == saying


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Honestly, we have a backup candidate and need to know by tomorrow.", "November 29"),
        ("We'd need your decision by close of play Wednesday.", "December 2"),
        ("Could you please revert by EOD Tuesday?", "December 1"),
        ("If I don't hear back by Monday we'll move to the next candidate.", "November 30"),
    ],
)
def test_the_day_of_a_deadline_is_read_in_other_words(text: str, day: str) -> None:
    assert day in values("reply-decoder", ASKED | {"pasted": text})["next_step"]


def test_where_no_extension_is_possible_none_is_asked_for() -> None:
    say = values("reply-decoder", ASKED | {"pasted": "No extension is possible I'm afraid."})["say"]
    assert "Does that work?" not in say
