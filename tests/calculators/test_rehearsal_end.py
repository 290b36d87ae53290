"""The end of a rehearsal says nothing that its marks deny."""

import re
from itertools import islice

import pytest

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.recruiter.choices import moves
from calculators.recruiter.ending import practice, turns_told
from calculators.recruiter.marks import marks_of, tally
from calculators.recruiter.play import Play, Turn, played
from calculators.recruiter.rules import ASKS, answered
from calculators.recruiter.scenarios import SCENARIOS
from calculators.recruiter.setting import set_table
from calculators.recruiter.table import Table

SLUGS = [one.slug for one in SCENARIOS]
everywhere = pytest.mark.parametrize("slug", SLUGS)
GAMES = 150
INSTEAD = re.compile(r"“(.*)” would have brought")


def at(slug: str, seed: str) -> Table:
    n, _ = read(Negotiation, {"base": "180k"})
    assert n is not None
    return set_table(n, slug, seed)


def games(slug: str) -> list[Play]:
    """Games played to their end by choices, spread over all that there are."""
    found = list[Play]()
    for seed in ("3", "7"):
        t = at(slug, seed)
        for way in range(GAMES // 2):
            keys, number = list[str](), way * 7919 + 13
            play = played(t, "")
            while not play.is_over:
                options = list(play.choices)
                keys.append(options[number % len(options)])
                number //= len(options)
                play = played(t, "\n".join(keys))
            found.append(play)
    return found


@everywhere
def test_no_turn_that_kept_its_marks_is_to_be_taken_again(slug: str) -> None:
    told = 0
    for play in games(slug):
        for row in turns_told(play, best=False):
            marks = marks_of(play.table, play.turns[row.turn - 1])
            assert not marks or any(not mark.is_kept for mark in marks), row
            told += 1
    assert told


@everywhere
def test_what_is_suggested_instead_is_marked_as_kept_when_it_is_said(slug: str) -> None:
    suggested = 0
    for play in games(slug):
        for row in turns_told(play, best=False):
            turn = play.turns[row.turn - 1]
            for words in islice(INSTEAD.findall(row.why), 1):
                move = next(one for one in moves(play.table, turn.before).values() if one.words == words)
                after, rule, said = answered(play.table, turn.before, move)
                marks = marks_of(play.table, Turn(before=turn.before, after=after, move=move, rule=rule, words=said))
                assert marks, words
                assert all(mark.is_kept for mark in marks), words
                assert after.gained > turn.after.gained
                suggested += 1
    assert suggested or slug == "they-go-quiet"


@everywhere
def test_an_ask_that_brought_nothing_is_not_among_the_best(slug: str) -> None:
    for play in games(slug):
        for row in turns_told(play, best=True):
            turn = play.turns[row.turn - 1]
            assert turn.move.kind not in ASKS or turn.after.gained > turn.before.gained, row


@everywhere
def test_whoever_did_what_is_taught_is_not_sent_to_practice_it(slug: str) -> None:
    t = at(slug, "3")
    keys = list[str]()
    play = played(t, "")
    while not play.is_over:  # the stronger choice at every turn
        wanted = ("date", "nudge", "level", "sign:", "ask:", "settle")
        keys.append(next(key for word in wanted for key in play.choices if key.startswith(word)))
        play = played(t, "\n".join(keys))
    if all(mark.is_kept for mark in tally(play).values()):
        assert practice(play) != t.scenario.teaches


@pytest.mark.parametrize("slug", ["exploding-offer", "bluffing-deadline"])
def test_the_day_that_is_taught_is_not_blamed_for_money(slug: str) -> None:
    for seed in map(str, range(12)):
        play = played(at(slug, seed), "date\nask:base\nsign:base\nask:sign_on\nsettle")
        assert 1 not in [row.turn for row in turns_told(play, best=False)]
        assert practice(play) != play.table.scenario.teaches
        late = played(play.table, "ask:base\nsettle")
        assert practice(late) == play.table.scenario.teaches


@pytest.mark.parametrize(
    ("slug", "spoken"),
    [
        ("rigid-band", "ask:base\nsettle"),
        ("equity-will-outperform", "ask:sign_on\nsettle"),
        ("level-below", "ask:sign_on\nsettle"),
        ("they-go-quiet", "ask:base\nsettle"),
    ],
)
def test_whoever_did_not_do_what_is_taught_is_sent_to_practice_it(slug: str, spoken: str) -> None:
    for seed in map(str, range(12)):
        play = played(at(slug, seed), spoken)
        assert practice(play) == play.table.scenario.teaches


@pytest.mark.parametrize(
    ("slug", "spoken"),
    [
        ("current-pay", "I'd rather not say what I make."),
        ("exploding-offer", "Can I have until next Friday?"),
        ("level-below", "Could the panel look at the level again?"),
        ("no-rival", "No, I have no other offers."),
    ],
)
def test_what_is_taught_is_not_blamed_for_money_when_the_thanks_are_missing(slug: str, spoken: str) -> None:
    play = played(at(slug, "3"), f"{spoken}\nask:base\nsettle")
    assert [row.why for row in turns_told(play, best=False) if row.turn == 1] == ["You began without a word of thanks."]


def test_a_closed_piece_asked_for_is_no_best_turn() -> None:
    play = played(at("rigid-band", "3"), "ask:base\nask:sign_on\nsettle")
    assert next(iter(turns_told(play, best=True))).turn == 2


def test_the_level_is_asked_for_in_whole_sentences() -> None:
    for turn in (0, 1):
        t = at("level-below", "3")
        words = played(t, "thanks\nlevel" if turn else "level").turns[-1].move.words
        assert ". could" not in words
        assert "that I led. Could the panel look at it again?" in words


@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("If you can do 195k base, I will sign today.", "held your figure"),
        ("If you can do 182k base, I will sign today.", "came down"),
    ],
)
def test_a_figure_is_only_called_held_where_it_was(then: str, told: str) -> None:
    first = "I'd like 195k base because your posted range goes to 195k."
    play = played(at("final-that-is-not", "1"), f"{first}\n{then}")
    (mark,) = [one for one in marks_of(play.table, play.turns[-1]) if one.slug == "counter"]
    assert mark.is_kept
    assert told in mark.why


@pytest.mark.parametrize("slug", SLUGS)
def test_after_an_ask_no_silence_is_told_that_no_figure_was_named(slug: str) -> None:
    for seed in "1234":
        play = played(at(slug, seed), "ask:base\nsilence\nsilence\nsilence")
        told = [mark.why for turn in play.turns[1:] for mark in marks_of(play.table, turn)]
        is_asked = any(play.turns[0].after.asked)  # not where they have gone quiet
        assert not is_asked or not [one for one in told if "no figure of yours" in one]
