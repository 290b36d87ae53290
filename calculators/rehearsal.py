"""How would the call go, and what would it have cost me?"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Section, ask, record, show
from calculators.declare.reading import Problem
from calculators.declare.units import Key, Name, Sentence, Usd, Year, words
from calculators.negotiation.checks import offer_problems
from calculators.negotiation.forms import OFFER, RIVAL
from calculators.negotiation.record import Negotiation
from calculators.negotiation.samples import SAMPLE_OFFER, SAMPLE_RIVAL
from calculators.offer.profiles import CLAIMS
from calculators.recruiter.ending import PieceLeft, TurnTold, pieces_left, practice, turns_told
from calculators.recruiter.marks import MARKS, first_year, marks_of, tally
from calculators.recruiter.play import Play, played
from calculators.recruiter.rules import RULES
from calculators.recruiter.scenarios import SCENARIOS
from calculators.recruiter.setting import set_table
from calculators.recruiter.table import UNREAD

GAME = Section("The call", shows=("scenario", "seed"))
NUMBERS = Section("Your numbers", folded=True, shows=("walk_away", "limits_measure"))
EVIDENCE = Section(
    "What you can cite",
    folded=True,
    shows=("market_base", "market_source", "posted_high", "posted_source", "unvested", "scope_evidence"),
)
SAID = Section("What you have said", "A line for each turn. Take one out to go back.", folded=True, shows=("spoken",))

Spoken = Annotated[str, words(4_000, lines=6)]

YOU, PAGE = "You", "This page"


@record
class Rehearsing(Negotiation):
    """A negotiation, the scenario, the seed, and what was said so far."""

    scenario: str = ask(
        "What you practice",
        "Your own offer, or a made-up one that teaches one tactic.",
        options={"": "My own offer"} | {one.slug: one.title for one in SCENARIOS},
    )
    seed: Name = ask("Game number", "The same number plays the same recruiter again.", default="1")
    spoken: Spoken = ask("Said so far", "A choice's name, or your own words.")

    @property
    def is_made_up(self) -> bool:
        """Whether a scenario's offer is played."""
        return bool(self.scenario)


@record
class TalkLine:
    """What one of the two said; of the recruiter's words, once the call is over, the rule they follow."""

    who: str = show("Who")
    said: str = show("Words")
    mark: Sentence = show("Mark")
    rule: Sentence = show("Rule")


@record
class ThingToSay:
    """One thing to say now."""

    key: Key
    said: str = show("Words")


@record
class MarkTold:
    """One of the eight marks, and how it went."""

    mark: str = show("Mark")
    name: Key
    how: str = show("How it went")
    why: Sentence = show("Why")


@record
class RuleTold:
    """A rule that the recruiter answers by."""

    rule: str = show("Rule")
    turns: str = show("In\N{NO-BREAK SPACE}turn")  # as few letters as its cells have, so it would break


@record
class Rehearsed:
    """The talk so far, what may be said now, and at its end what was hidden."""

    says: Sentence
    talk: tuple[TalkLine, ...] = show("What was said", listed=True)
    choices: tuple[ThingToSay, ...] = show("What do you say?", key="key", listed=True, adds="spoken")
    first_year_offer: Usd = show("The offer's first year", "Every part of the first year's pay.", headline=True)
    first_year_reached: Usd = show("As it stands now", "The first year with what they gave you.", headline=True)
    pieces: tuple[PieceLeft, ...] = show("What was left on the table", key="name")
    best: tuple[TurnTold, ...] = show("Your best turns")
    worst: tuple[TurnTold, ...] = show("Turns to take again")
    practice: Sentence = show("Practice next")
    marks: tuple[MarkTold, ...] = show("The eight marks", key="name")
    rules: tuple[RuleTold, ...] = show("The rules the recruiter answers by", folded=True)
    first_year_limit: Usd | None
    their_words: Name
    turn: Year
    stage: Name


def rehearse(r: Rehearsing) -> Rehearsed:
    """The talk as it stands: the same for the same offer, scenario, seed and words."""
    play = played(set_table(r, r.scenario, r.seed), r.spoken)
    t, state = play.table, play.state
    limits = replace(state, standing=tuple(t.hidden.limits.values()))
    return Rehearsed(
        says=_says(r, play),
        talk=tuple(_talk(play)),
        choices=tuple(ThingToSay(key=key, said=move.words) for key, move in play.choices.items()),
        first_year_offer=first_year(t, state, "offer"),
        first_year_reached=first_year(t, state),
        first_year_limit=first_year(t, limits) if play.is_over else None,
        pieces=tuple(pieces_left(play)) if play.is_over else (),
        best=tuple(turns_told(play, best=True)) if play.is_over else (),
        worst=tuple(turns_told(play, best=False)) if play.is_over else (),
        practice=practice(play) if play.is_over else "",
        marks=tuple(_marks(play)) if play.is_over else (),
        rules=tuple(_rules(play)),
        their_words=next((turn.words for turn in reversed(play.turns) if turn.move.kind != UNREAD), play.opening),
        turn=state.turn,
        stage=state.stage,
    )


def _says(r: Rehearsing, play: Play) -> str:
    if play.is_over and play.turns[-1].rule.slug == "declines":
        return (
            "The call is over. You said no to a first year of {first_year_reached}. It began at {first_year_offer}, and"
            " their limit was {first_year_limit}."
        )
    if play.is_over:
        return (
            "The call is over. The first year went from {first_year_offer} to {first_year_reached}. Their limit was"
            " {first_year_limit}."
        )
    whose = f"A made-up offer: {play.table.scenario.title}." if r.scenario else "Your own offer."
    return f"{whose} It is your turn {play.state.turn + 1}: a call has six to eight."


def _talk(play: Play) -> Iterable[TalkLine]:
    yield TalkLine(who=play.table.scenario.who, said=play.opening, mark="", rule="")
    for turn in play.turns:
        marks = marks_of(play.table, turn)
        told = f"{MARKS[marks[0].slug][0]}: {marks[0].why}" if marks else ""
        rule = f"Rule: {turn.rule.sentence}" if play.is_over else ""
        yield TalkLine(who=YOU, said=turn.move.words, mark=told, rule="")
        yield TalkLine(
            who=PAGE if turn.move.kind == UNREAD else play.table.scenario.who,
            said=turn.words,
            mark="",
            rule=rule,
        )


def _marks(play: Play) -> Iterable[MarkTold]:
    found = tally(play)
    for slug, (called, _) in MARKS.items():
        mark = found.get(slug)
        how = "Did not come up" if mark is None else "Kept" if mark.is_kept else "Missed"
        yield MarkTold(mark=called, name=slug, how=how, why=mark.why if mark else "")


def _rules(play: Play) -> Iterable[RuleTold]:
    for rule in RULES:
        turns = [str(at) for at, turn in enumerate(play.turns, start=1) if turn.rule is rule]
        yield RuleTold(rule=rule.sentence, turns=", ".join(turns))


def _missing(r: Rehearsing) -> Iterable[Problem]:
    """The offer, where it is the reader's own; a made-up one needs none."""
    if not r.scenario:
        yield from offer_problems(r)


CALCULATOR = Calculator(
    slug="rehearsal",
    title="Rehearsal",
    step="call",
    question="How would the call go, and what would it leave on the table?",
    inputs=Rehearsing,
    figures=Rehearsed,
    work=rehearse,
    check=_missing,
    form=(
        GAME,
        replace(OFFER, title="Your offer", folded=True),
        replace(RIVAL, title="Another offer"),
        NUMBERS,
        EVIDENCE,
        SAID,
    ),
    counts_job=False,
    sample={
        **SAMPLE_OFFER,
        "walk_away": "240,000",
        "offers.b.name": "Birch",
        **SAMPLE_RIVAL,
        "seed": "34",
        "spoken": "ask:base\nsign:base\nopen\nsettle",
    },
    summary="{says}",
    claims=CLAIMS,
)
