"""A whole rehearsal, replayed: a pure function of the table and of what was said so far, a line a turn."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from calculators.recruiter import says
from calculators.recruiter.choices import is_key, move, moves
from calculators.recruiter.rules import AnswerRule, answered
from calculators.recruiter.table import DONE, UNREAD, Remark, State, Table

MOST_LINES = 100
"""Lines of what was said that are read; no talk lasts so long."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What was said and answered: the states before and after it, the rule, and the words of both."""

    before: State
    after: State
    move: Remark
    rule: AnswerRule
    words: str


@dataclass(frozen=True, kw_only=True)
class Play:
    """A talk so far. A line that could not be read is its last turn, and is left out once another follows."""

    table: Table
    opening: str
    turns: tuple[Turn, ...]

    @property
    def state(self) -> State:
        """Where it stands now."""
        return self.turns[-1].after if self.turns else self.table.start()

    @property
    def choices(self) -> Mapping[str, Remark]:
        """What may be said now, by key."""
        return moves(self.table, self.state)

    @property
    def is_over(self) -> bool:
        """Whether the talk has ended."""
        return self.state.stage == DONE


def played(t: Table, spoken: str) -> Play:
    """The talk as it stands after ``spoken``, a key of a choice or typed words in each line."""
    s = t.start()
    return Play(table=t, opening=says.opening(t, s), turns=tuple(_turns(t, s, _lines(spoken))))


def _lines(spoken: str) -> list[str]:
    lines = (line.strip() for line in spoken.split("\n"))
    return [line for line in lines if line][:MOST_LINES]


def _turns(t: Table, s: State, lines: list[str]) -> Iterator[Turn]:
    heard, topic = says.opening(t, s), t.scenario.piece
    for at, line in enumerate(lines, start=1):
        if s.stage == DONE:
            return
        said = move(t, s, line) if is_key(t, line) else _typed(t, s, line, heard, topic)
        topic = said.piece or topic
        if said.kind == UNREAD and at < len(lines):
            continue
        after, rule, words = answered(t, s, said)
        yield Turn(before=s, after=after, move=said, rule=rule, words=words)
        s, heard = after, words


def _typed(t: Table, s: State, line: str, heard: str, topic: str) -> Remark:
    from calculators.own_words.moves import read_words  # in a pack of its own: see publish/bundle.py

    return read_words(t, s, line, heard, topic)
