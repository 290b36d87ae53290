"""A rehearsal can end with a polite no, which has an end and marks of its own."""

from decimal import Decimal

import pytest

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.own_words.moves import read_words
from calculators.recruiter.choices import moves
from calculators.recruiter.marks import MARKS, best_reach, marks_of, tally
from calculators.recruiter.play import Play, played
from calculators.recruiter.scenarios import SCENARIOS
from calculators.recruiter.setting import set_table
from calculators.recruiter.table import AGREED, DONE, Table
from tests.door import values

LOW = {"base": "150k", "sign_on": "10k", "grant": "100k", "unvested": "20k", "posted_high": "170k"}
"""An offer that has reasons to ask for more."""
FAR, NEAR = {"walk_away": "300k"}, {"walk_away": "100k"}
"""A walk-away that nothing of theirs reaches, and one that is met already."""
SEEDS = [str(seed) for seed in range(40)]


def own(seed: str, **more: str) -> Table:
    n, problems = read(Negotiation, LOW | more)
    assert n is not None, problems
    return set_table(n, "", seed)


def kept(play: Play) -> dict[str, bool]:
    return {slug: mark.is_kept for slug, mark in tally(play).items()}


@pytest.mark.parametrize("slug", ["", *(one.slug for one in SCENARIOS)])
def test_a_polite_no_can_be_said_at_any_turn_and_ends_the_call(slug: str) -> None:
    t = set_table(own("3").n, slug, "3")
    waiting, seen = [""], 0
    while waiting and seen < 30:
        play = played(t, waiting.pop())
        spoken = [turn.move.words for turn in play.turns]
        if play.is_over:
            continue
        seen += 1
        assert "decline" in moves(t, play.state), spoken
        lines = "\n".join([*play_keys(play), "decline"])
        after = played(t, lines)
        assert after.state.stage == DONE
        assert after.state.standing == play.state.standing
        assert after.turns[-1].rule.slug == "declines"
        waiting.extend("\n".join([*play_keys(play), key]) for key in play.choices if key != "decline")
    assert seen == 30


def play_keys(play: Play) -> list[str]:
    """The keys that led here: each move is one of the choices of its turn."""
    return [next(key for key, one in moves(play.table, turn.before).items() if one == turn.move) for turn in play.turns]


@pytest.mark.parametrize("spoken", ["decline", "thanks\ndecline", "ask:base\nsign:base\ndecline", "open\ndecline"])
@pytest.mark.parametrize("measure", ["", "base"])
def test_where_their_best_is_below_the_walk_away_a_no_keeps_it_and_the_closing(spoken: str, measure: str) -> None:
    for seed in SEEDS:
        t = own(seed, **FAR, **({"limits_measure": measure} if measure else {}))
        assert best_reach(t) < t.n.walk_away
        play = played(t, spoken)
        assert kept(play)["walk_away"]
        assert kept(play)["closing"]
        yes = played(t, spoken.replace("decline", "close\nletter"))
        assert not kept(yes)["walk_away"]


def test_a_no_to_more_than_the_walk_away_is_marked_as_such() -> None:
    for seed in SEEDS:
        assert not kept(played(own(seed, **NEAR), "ask:base\ndecline"))["walk_away"]


def test_a_no_with_nothing_asked_says_so() -> None:
    for more in (FAR, NEAR, {}):
        play = played(own("1", **more), "decline")
        assert not kept(play)["target"]
    assert not kept(played(own("1"), "decline"))["closing"]


def test_a_no_after_a_yes_breaks_the_closing() -> None:
    play = played(own("1", **FAR), "ask:base\nclose\ndecline")
    assert play.turns[-1].before.stage == AGREED
    assert not kept(play)["closing"]


def test_the_end_after_a_no_is_one_of_its_own() -> None:
    typed = LOW | FAR | {"scenario": "", "seed": "2"}
    no, yes = (values("rehearsal", typed | {"spoken": f"ask:base\nsign:base\n{end}"}) for end in ("decline", "close"))
    assert no["stage"] == "done"
    assert "You said no" in no["says"]
    assert "You said no" not in yes["says"]
    assert "yes" not in no["practice"].lower().split()
    assert not no["worst"], no["worst"]


def test_a_no_is_not_blamed_for_money_where_none_would_have_been_enough() -> None:
    for seed in SEEDS:
        t = own(seed, **FAR)
        play = played(t, "ask:base\ndecline")
        assert all(mark.is_kept for mark in marks_of(t, play.turns[-1]))
        told = values("rehearsal", LOW | FAR | {"seed": seed, "spoken": "ask:base\ndecline"})
        assert 2 not in [row["turn"] for row in told["worst"]]


NO = [
    "I have to decline, thank you for your time.",
    "I decline the offer",
    "I am going to pass on this offer",
    "Thank you, but I'll have to pass.",
    "I'm afraid I must turn this down.",
    "I've decided to turn down the offer, with thanks to the whole team.",
    "I am withdrawing my application. Thank you for everything.",
    "I've decided to go with another company.",
    "I've accepted another offer, sorry.",
    "I won't be able to accept the offer.",
    "I can't accept this offer.",
    "I have decided not to accept.",
    "I'm going to stay where I am, thank you.",
    "It's not the right move for me, so I'll say no.",
    "No, thank you.",
    "After some thought I'd like to respectfully decline.",
    "Unfortunately I'm declining.",
    "I'm afraid it's a no from me. Thank you for everything",
    "Thank you but I've decided Cedar is the better fit for me",
    "im going to pass, thx",
    "I think I'll pass then. Best of luck to all of you",
    "Sorry, I don't think this is going to work out for me. I wish you the best.",
    "I don't think I can do this for less than 195, so I'll have to respectfully bow out",
    "I'm sorry, I'm going to go with something else",
    "I need to say no to this one.",
    "I don’t think I can take the job, so I’m passing on it. Thank you!",
]
NOT_NO = [
    "I would hate to decline this.",
    "I don't want to turn this down.",
    "I'm not declining, I only need a few more days.",
    "I can't accept that number yet.",
    "I can't accept the offer until I see the letter.",
    "I'd have to decline unless base moves.",
    "Give me more or I walk.",
    "If base stays there I'll have to decline.",
    "Could you pass this on to the team?",
    "Yes, I accept.",
    "I can't say no to that!",
    "Should I decline?",
    "What about a sign-on bump of 10k, I'm leaving 30k of unvested stock on the table",
    "30k signing? I'd be walking away from 24k of stock",
    "If I join I'd be leaving 40k behind",
    "I've decided you are the better fit",
    "I'm leaving my job for this, could you do 170k?",
    "I won't take up more of your time, could you do 170k base?",
    "I have another offer",
    "Is there any flexibility?",
]


@pytest.mark.parametrize("said", NO)
def test_a_typed_no_is_read(said: str) -> None:
    t = own("1")
    assert read_words(t, t.start(), said).kind == "decline"


@pytest.mark.parametrize("said", NOT_NO)
def test_what_is_not_a_no_is_not_taken_for_one(said: str) -> None:
    t = own("1")
    kind = read_words(t, t.start(), said).kind
    assert kind != "decline"
    assert kind != "threat" or "walk." in said or "decline" in said


def test_a_no_never_pays_and_never_raises_their_limit() -> None:
    for seed in SEEDS:
        play = played(own(seed), "ask:base\ndecline\nask:grant")
        assert len(play.turns) == 2
        limits = play.table.hidden.limits
        assert all(Decimal(now) <= limits[piece] for now, piece in zip(play.state.standing, limits, strict=True))


def test_what_to_practice_for_the_closing_allows_a_no() -> None:
    assert " no" in MARKS["closing"][1]
