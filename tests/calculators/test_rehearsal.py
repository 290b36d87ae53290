"""The rehearsal: every path ends, none pays above the hidden limit, reasons pay, and asking on after a yes costs."""

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.recruiter.choices import moves
from calculators.recruiter.hidden import STEPS
from calculators.recruiter.marks import MARKS, first_year
from calculators.recruiter.play import Play, played
from calculators.recruiter.rules import RULES, answered
from calculators.recruiter.scenarios import SCENARIOS
from calculators.recruiter.setting import set_table
from calculators.recruiter.table import AGREED, DONE, State, Table
from claims import rehearsed
from tests.door import ask, counted, values
from tests.strategies import situations

OWN = {
    "base": "180k",
    "sign_on": "30k",
    "grant": "200k",
    "unvested": "60k",
    "offers.b.standing": "written",
    "offers.b.base": "200k",
    "offers.b.grant": "260k",
}
"""An offer with evidence for each piece."""

GAMES = 1_000
SEEDS = "1", "2"


def of_mine(**more: str) -> Negotiation:
    n, problems = read(Negotiation, OWN | more)
    assert n is not None, problems
    return n


def at(slug: str, seed: str = "1") -> Table:
    return set_table(of_mine(), slug, seed)


SLUGS = [one.slug for one in SCENARIOS]
everywhere = pytest.mark.parametrize("slug", ["", *SLUGS])


@cache
def steps(slug: str, seed: str = "1") -> list[tuple[State, State, str]]:
    """Every step that choices lead to: the state before it, the one after it, and the rule that answered."""
    t, found = at(slug, seed), []
    seen, waiting = set[State](), [t.start()]
    while waiting:
        before = waiting.pop()
        for move in moves(t, before).values():
            after, rule, _ = answered(t, before, move)
            found.append((before, after, rule.slug))
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return found


@everywhere
def test_every_path_ends_within_its_turns_and_below_the_limit(slug: str) -> None:
    for seed in SEEDS:
        t = at(slug, seed)
        assert 5 <= t.hidden.turns <= 8
        ended = 0
        for before, after, _ in steps(slug, seed):
            assert after.turn == before.turn + 1 <= t.hidden.turns
            assert all(now <= limit for now, limit in zip(after.standing, t.hidden.limits.values(), strict=True))
            assert all(now >= first for now, first in zip(after.standing, after.offer, strict=True))
            assert (after.stage == DONE) == (not moves(t, after))
            ended += after.stage == DONE
        assert ended


@everywhere
def test_each_turn_has_three_or_four_things_to_say_and_a_no_with_silence_and_closing_among_them(slug: str) -> None:
    t = at(slug)
    for _, after, _ in steps(slug):
        if after.stage != DONE:
            *keys, last = moves(t, after)
            assert last == "decline"
            assert 3 <= len(keys) <= 4, keys
            assert "silence" in keys
            assert {"close", "goodbye"} & set(keys)


def test_each_rule_answers_somewhere() -> None:
    used: Counter[str] = Counter()
    for slug in ["", *SLUGS]:
        for seed in SEEDS:
            used.update(rule for _, _, rule in steps(slug, seed))
    for typed in (
        "I have another offer\n170k base\n300k base\nblue",
        "Could you do 190k base?\nCould you do 180k base?\nCould you do 180k base?\nThe level, please?\nThank you!",
        "Could you do 900k base?",
        "Could you do 163k base?\nI would sign today with 163k base.",
        "No other offers.\nI would rather not say what I make.\nCould I see the letter?",
    ):
        used.update(turn.rule.slug for turn in played(at("no-rival"), typed).turns)
    assert {rule.slug for rule in RULES} == used.keys()


def style(t: Table, says: Callable[[Play], str]) -> Play:
    """A talk in which each turn is what ``says`` gives for it."""
    lines: list[str] = []
    play = played(t, "")
    while not play.is_over:
        lines.append(says(play))
        play = played(t, "\n".join(lines))
    return play


def asks_at_once(play: Play) -> str:
    """Opens what has to be opened first, then asks with reasons, and closes once nothing is left."""
    wanted = ("date", "nudge", "level", "sign:", "ask:")
    found = [key for key in play.choices if key.startswith(wanted)]
    return found[0] if found else "settle"


def never_asks(play: Play) -> str:
    return "settle" if play.turns else "thanks"


def asks_each_round(play: Play) -> str:
    """Asks for a piece after the other, without a reason, as long as they listen."""
    return f"figure:{('base', 'sign_on', 'grant')[len(play.turns) % 3]}"


def test_a_thousand_games_of_three_styles() -> None:
    won = Counter[str]()
    for seed in map(str, range(GAMES)):
        t = at("", seed)
        ends = {one.__name__: style(t, one).state for one in (asks_at_once, never_asks, asks_each_round)}
        for state in ends.values():
            assert all(now <= limit for now, limit in zip(state.standing, t.hidden.limits.values(), strict=True))
        gained = {name: state.gained for name, state in ends.items()}
        assert gained["never_asks"] == 0
        has_room = any(t.hidden.limits[piece] > t.start().of("offer", piece) for piece in t.asks)
        assert gained["asks_at_once"] > 0 or not has_room, seed
        won.update({name: int(amount) for name, amount in gained.items()})
    assert won["asks_at_once"] > won["asks_each_round"] > won["never_asks"]


@everywhere
def test_asking_with_a_reason_beats_not_asking_for_the_same_piece(slug: str) -> None:
    t = at(slug)
    for before, _, _ in steps(slug):
        for piece in t.asks:
            options = moves(t, before)
            if f"ask:{piece}" in options and f"figure:{piece}" in options:
                reason, bare = (answered(t, before, options[f"{how}:{piece}"])[0] for how in ("ask", "figure"))
                assert reason.gained >= bare.gained


@everywhere
def test_asking_on_after_a_yes_costs(slug: str) -> None:
    t = at(slug)
    tried = 0
    for before, _, _ in steps(slug):
        if before.stage == AGREED:
            options = moves(t, before)
            on, letter = (answered(t, before, options[key])[0] for key in ("more", "letter"))
            assert letter.standing == before.standing
            if before.gained:
                assert on.gained < before.gained
            tried += bool(before.gained)
    assert tried
    play = played(t, "close\nmore")
    assert [turn.rule.slug for turn in play.turns][-1] == "asks-after-yes"


def test_what_is_given_away_costs() -> None:
    for seed in map(str, range(50)):
        t = at("current-pay", seed)
        kept, told = played(t, "ask:base\nsign:base"), played(t, "reveal\nask:base\nsign:base")
        assert told.state.gained < kept.state.gained


@given(typed=situations(), seed=st.text(max_size=12), spoken=st.lists(st.text(max_size=30), max_size=9))
def test_any_negotiation_seed_and_words_give_a_talk_below_the_limit(
    typed: dict[str, str], seed: str, spoken: list[str]
) -> None:
    asked = typed | {"scenario": "", "seed": seed.strip()[:40], "spoken": "\n".join(["ask:base", *spoken])}
    reply, again = ask("rehearsal", asked), ask("rehearsal", asked)
    assert reply == again
    if not reply["problems"]:
        for row in reply["values"]["pieces"]:
            assert Decimal(row["offered_first"]) <= Decimal(row["reached"]) <= Decimal(row["hidden_limit"])


def test_a_seed_plays_the_same_game_and_another_seed_another() -> None:
    spoken = {"spoken": "ask:base\nsilence\nsign:base"}
    one, same, other = (values("rehearsal", OWN | spoken | {"seed": seed}) for seed in ("5", "5", "6"))
    assert one["talk"] == same["talk"]
    talks = {json.dumps(values("rehearsal", OWN | spoken | {"seed": str(seed)})["talk"]) for seed in range(9)}
    assert other
    assert len(talks) > 4


def test_a_made_up_offer_is_not_the_readers() -> None:
    mine, none = (values("rehearsal", typed | {"scenario": "no-rival", "seed": "3"}) for typed in (OWN, {"base": ""}))
    assert mine["talk"] == none["talk"]
    reply = ask("rehearsal", OWN | {"growth_percent": "10", "scenario": "no-rival"})
    assert counted("rehearsal", OWN | {"growth_percent": "10", "scenario": "no-rival"}) == ""
    assert 'class="about"' not in reply["html"]
    assert "200,000" not in reply["html"]  # the reader's own grant


WORDS = {
    "Thanks so much. Could you do $190,000 base, given the posted range?": ("ask", "base"),
    "Could the base be 190k?": ("figure", "base"),
    "Could you do 190k?": ("figure", "base"),
    "I would ask for 195k base and a 40k sign-on.": ("figure", "base"),
    "The grant could be $230k.": ("figure", "grant"),
    "I would sign today with a $45,000 sign-on.": ("sign", "sign_on"),
    "Is there any flexibility?": ("open", ""),
    "": ("silence", ""),
    "...": ("silence", ""),
    "Yes, I accept.": ("close", ""),
    "Deal!": ("close", ""),
    "I currently make 150k": ("reveal", ""),
    "My current salary is 150k": ("reveal", ""),
    "I'd be happy with 175k": ("give", ""),
    "Give me more or I walk.": ("threat", ""),
    "I have another offer": ("claim", ""),
    "Could I have a few more days?": ("date", ""),
    "Could the panel look at the level again?": ("level", ""),
    "Thank you, I really enjoyed meeting the team.": ("thanks", ""),
    "Could you put that in writing?": ("letter", ""),
    "Purple monkey dishwasher": ("unread", ""),
}


@pytest.mark.parametrize("said", WORDS)
def test_the_readers_own_words_are_read(said: str) -> None:
    from calculators.own_words.moves import read_words

    n, _ = read(Negotiation, {"base": "180k", "sign_on": "30k", "grant": "200k", "posted_high": "195k"})
    assert n is not None
    t = set_table(n, "", "1")
    move = read_words(t, replace(t.start(), turn=1), said)
    assert (move.kind, move.piece) == WORDS[said]


def test_a_figure_that_is_typed_is_the_ask() -> None:
    t = at("no-rival")
    play = played(t, "Could you do $166,000 base, since your range goes to $180,000?")
    assert play.turns[0].move.amount == 166_000
    assert play.state.of("standing", "base") <= 166_000


@everywhere
def test_what_is_hidden_stays_so_until_the_end(slug: str) -> None:
    typed = (OWN if not slug else {"base": ""}) | {"scenario": slug, "seed": "4"}
    open_, over = (values("rehearsal", typed | {"spoken": said}) for said in ("ask:base", "ask:base\nsettle"))
    assert open_["pieces"] == open_["marks"] == []
    assert open_["first_year_limit"] is None
    assert {row["name"] for row in over["pieces"]} == set(STEPS)
    assert [row["name"] for row in over["marks"]] == list(MARKS)
    assert over["practice"]
    for row in over["pieces"]:
        assert Decimal(row["left_over"]) == Decimal(row["hidden_limit"]) - Decimal(row["reached"])
    assert all(line["rule"] for line in over["talk"][2::2])


def test_the_end_tells_at_most_three_turns_each_way() -> None:
    played_badly = "\n".join(["reveal", "open", "give", "threat", "open", "close", "more"])
    told = values("rehearsal", {"base": "", "scenario": "current-pay", "seed": "2", "spoken": played_badly})
    assert 1 <= len(told["worst"]) <= 3
    assert not told["best"]
    assert told["practice"].split(":")[0] in {called for called, _ in MARKS.values()}


@everywhere
def test_each_turn_has_at_most_one_line_on_the_marks(slug: str) -> None:
    called = {called for called, _ in MARKS.values()}
    t = at(slug)
    for key in moves(t, t.start()):
        told = values("rehearsal", OWN | {"scenario": slug, "seed": "1", "spoken": key})["talk"][1]
        assert told["mark"].split(":")[0] in called, key
        assert "\n" not in told["mark"]


def test_the_first_year_is_that_of_the_offer() -> None:
    told = values("rehearsal", OWN | {"seed": "3", "spoken": "ask:base"})
    assert told["first_year_offer"] == values("total-comp", OWN)["first_year"]
    t = at("", "3")
    assert Decimal(told["first_year_reached"]) == first_year(t, played(t, "ask:base").state)


def test_a_choice_claims_nothing_that_was_not_entered() -> None:
    n, _ = read(Negotiation, {"base": "180k", "sign_on": "10k", "grant": "100k"})
    assert n is not None
    for seed in map(str, range(20)):
        t = set_table(n, "", seed)
        play = style(t, lambda play: next(iter(play.choices)))
        said = " ".join(turn.move.words for turn in play.turns)
        assert not re.search("offer from|other offer|forfeit|range|market", said)


def test_the_module_of_scenarios_is_made_of_their_file() -> None:
    assert rehearsed.MODULE.read_text(encoding="utf-8") == rehearsed.source()
    assert len(SCENARIOS) == 10
    assert len({one.slug for one in SCENARIOS}) == len({one.title for one in SCENARIOS}) == 10
