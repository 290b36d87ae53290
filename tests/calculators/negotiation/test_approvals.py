"""More of a piece that nobody approved, in a recruiter's own phrases: it closes the piece, and nothing else."""

import pytest

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_heard import STANDS
from tests.door import values

OFFER = {"base": "185k", "sign_on": "20k", "grant": "240k", "times_moved": "2"}
PIECES = {"base": "base", "sign-on": "sign_on", "equity": "grant", "refresher": "refresh"}
NOT_GIVEN = (
    "Unfortunately I wasn't able to get approval for the higher {}.",
    "I couldn't get approval for more {}.",
    "We were not able to get sign-off on a higher {}.",
    "I couldn't get the higher {} approved.",
    "Finance didn't approve the higher {}.",
    "The committee did not approve more {}.",
    "Leadership wouldn't sign off on a larger {}.",
    "They wouldn't budge on {}.",
    "I asked for more {} and they declined.",
    "I pushed for more {} but got a no.",
    "I pushed for a higher {}. They said no.",
    "I tried to get more {}, no luck.",
    "I wasn't able to secure a bump in {}.",
    "The higher {} wasn't approved.",
    "We didn't get approval on your {} request.",
    "I couldn't get the {} any higher.",
    "I couldn't get the {} approved.",
    "I couldn't get any more {} approved.",
    "We were unable to accommodate your request for more {}.",
    "I can offer two more weeks of vacation but not more {}.",
)


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("words", NOT_GIVEN)
def test_what_was_not_approved_closes_its_piece_alone(words: str, piece: str) -> None:
    found = heard(words.format(piece), STANDS)
    assert found.closed == (PIECES[piece],)
    assert found.saying == ("" if piece == "refresher" else f"{piece.replace('equity', 'grant')}-fixed")
    assert not {*found.figures, *found.unread}


@pytest.mark.parametrize("words", NOT_GIVEN)
def test_the_other_pieces_are_still_asked_for(words: str) -> None:
    for piece in ("base", "sign-on", "equity"):
        found = values("reply-decoder", OFFER | {"pasted": words.format(piece)})
        closed = values("reply-decoder", OFFER | {"pasted": f"We can't move on {piece}."})
        assert (found["verdict"], found["next_step"]) == (closed["verdict"], closed["next_step"])


def test_several_pieces_are_closed_together() -> None:
    assert heard("Leadership wouldn't approve a higher base or more equity.", STANDS).closed == ("base", "grant")


def test_without_a_piece_it_is_the_approvers_no() -> None:
    assert heard("I couldn't get it approved.", STANDS).saying == "committee"


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("I couldn't get approval for the higher base, but we can do a 35k sign-on.", {"sign_on": 35_000}),
        ("The team couldn't move on equity, but base can go to 189k.", {"base": 189_000}),
        ("I wasn't able to get the base any higher than $188k.", {"base": 188_000}),
        ("I asked finance for more base and they came back with 188k.", {"base": 188_000}),
        ("Adding $5k to base and $10k to sign-on, everything else unchanged.", {"base": 190_000, "sign_on": 30_000}),
        ("Bumping base to 190k, everything else unchanged.", {"base": 190_000}),
    ],
)
def test_what_moves_beside_it_is_read(words: str, figures: dict[str, int]) -> None:
    assert heard(words, STANDS).figures == figures


@pytest.mark.parametrize(
    "words",
    [
        "I can't get more base without a competing offer.",
        "We couldn't get a higher base of 200k.",
        "If they don't approve the higher base, I will tell you.",
        "We didn't get approval for the higher base yet.",
        "I couldn't get the higher base approved so far.",
        "I asked for a higher base and was told no problem.",
        "I asked for more base and got no answer.",
    ],
)
def test_what_hangs_on_something_closes_nothing(words: str) -> None:
    assert not heard(words, STANDS).closed


def test_two_offers_compared_take_nothing_away_and_ask_for_no_proof() -> None:
    found = heard("Compared with your competing offer at $200k, our $185k base plus equity comes out ahead.", STANDS)
    assert not found.strings
    assert found.saying != "show-the-offer"


@pytest.mark.parametrize(
    "words",
    [
        "This is where we've landed and it won't change.",
        "I spoke to my director and the answer is no.",
        "I went to the comp team. Unfortunately the answer is no.",
    ],
)
def test_an_answer_that_is_no_is_final(words: str) -> None:
    assert heard(words, STANDS).saying == "best-and-final"


@pytest.mark.parametrize("words", ["On base, the answer is no.", "If the answer is no, tell me.", "The plan is set."])
def test_a_no_to_one_piece_or_none_is_not(words: str) -> None:
    assert heard(words, STANDS).saying != "best-and-final"


@pytest.mark.parametrize(
    "words",
    [
        "We can't go above 185k on base.",
        "We won't go any higher than $185,000 on base.",
        "I wasn't able to get the base any higher than $185k.",
    ],
)
def test_nothing_past_the_base_that_stands_closes_it(words: str) -> None:
    found = heard(words, STANDS)
    assert (found.saying, found.closed) == ("base-fixed", ("base",))


def test_what_cannot_go_past_a_higher_figure_can_go_there() -> None:
    assert not heard("We can't go above 195k on base.", STANDS).closed


@pytest.mark.parametrize(
    "words",
    [
        "I was hoping for $200k too, but the most they'd approve was $189k. Happy to jump on a call.",
        "The most finance would approve was 189k base.",
        "The highest they'd go is 189k.",
        "189k is the most they would approve.",
    ],
)
def test_the_most_that_they_approve_is_their_last_figure(words: str) -> None:
    found = heard(words, STANDS)
    assert found.saying == "best-and-final"
    assert found.figures == {"base": 189_000}


def test_a_piece_that_has_to_stay_is_not_the_whole_offer() -> None:
    found = heard("We can do 189k on base, but the sign-on has to stay at 20k.", STANDS)
    assert (found.saying, found.closed) == ("partial", ("sign_on",))


@pytest.mark.parametrize("before", ["", "Thanks for your patience. ", "I spoke with the team about your ask. "])
def test_a_percent_for_a_yes_hangs_on_the_yes(before: str) -> None:
    words = f"{before}We could potentially get you 5% more on base if you commit to signing by Monday."
    found = heard(words, STANDS)
    assert (found.saying, found.wants_yes, found.figures) == ("number-first", True, {})


@pytest.mark.parametrize(
    "condition",
    [
        "start by January 4",
        "can start in January",
        "relocate to Austin",
        "are able to come into the office",
        "move to SF",
    ],
)
def test_a_start_or_a_move_is_a_condition(condition: str) -> None:
    found = heard(f"We'll do a $35k sign-on if you {condition}.", STANDS)
    assert (found.figures, found.strings) == ({}, ("condition",))


@pytest.mark.parametrize(
    "words",
    [
        "178k subject to board approval",
        "189k base, subject to board approval.",
        "We can do 189k base, pending board sign-off.",
    ],
)
def test_pay_that_the_board_has_to_approve_is_pending(words: str) -> None:
    found = heard(words, STANDS)
    assert found.not_yet
    assert not found.figures
    assert "They are deciding on" in str(values("reply-decoder", OFFER | {"pasted": words})["next_step"])


def test_a_grant_that_the_board_approves_is_an_offer_as_any() -> None:
    words = "We can do 189k base and a 340k grant, subject to board approval."
    assert heard(words, STANDS).figures == {"base": 189_000, "grant": 340_000}


@pytest.mark.parametrize(
    ("words", "saying"),
    [
        ("We can't give you the base you asked for.", "too-high"),
        ("The sign-on you asked for isn't possible.", "too-high"),
        ("That's the best I could get.", "best-and-final"),
        ("I'll need to see the competing offer letter to go back to comp.", "show-the-offer"),
        ("Without a competing offer in hand, we can't increase base.", "show-the-offer"),
        ("I can't get more base without a competing offer.", "show-the-offer"),
    ],
)
def test_an_ordinary_answer_is_known(words: str, saying: str) -> None:
    found = heard(words, STANDS)
    assert (found.saying, found.closed) == (saying, ())


def test_what_they_only_approve_is_offered() -> None:
    found = heard("I tried to get you 200k but they would only approve 189k.", STANDS)
    assert found.figures == {"base": 189_000}


@pytest.mark.parametrize("words", ["There isn't any budget left for a sign-on.", "We have no money for a sign-on."])
def test_a_piece_without_budget_is_closed(words: str) -> None:
    assert heard(words, STANDS).closed == ("sign_on",)


@pytest.mark.parametrize(
    "words", ["Could you be flexible on base if we increased the sign-on?", "Would it help if we raised the sign-on?"]
)
def test_a_piece_that_they_ask_about_has_room(words: str) -> None:
    assert heard(words, STANDS).room == ("sign_on",)


def test_a_deal_meets_the_ask() -> None:
    assert heard("You've got a deal.", STANDS).is_met


@pytest.mark.parametrize(
    "words", ["Adding 5k to base would break our bands.", "Adding $5k to base is not possible.", "Adding 5k to base?"]
)
def test_what_adding_would_do_is_no_offer(words: str) -> None:
    assert not heard(words, STANDS).figures


@pytest.mark.parametrize("words", ["Your start date is January 4 and it won't change.", "The plan won't change."])
def test_another_matter_that_will_not_change_is_not_the_offer(words: str) -> None:
    assert heard(words, STANDS).saying != "best-and-final"


def test_a_wish_to_know_the_start_is_no_condition() -> None:
    words = "We can do 189k base. Let me know if you can start January 4."
    assert heard(words, STANDS).figures == {"base": 189_000}
