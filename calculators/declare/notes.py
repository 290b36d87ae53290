"""Sentences beside an answer: what the reader should know, ask, or would change it."""

from collections.abc import Iterable

from calculators.declare.fields import record, show
from calculators.declare.units import Sentence


@record
class Note:
    """One such sentence, with ``{names}`` to fill in."""

    text: Sentence = show("Note")


def notes(texts: Iterable[str]) -> tuple[Note, ...]:
    """A note for each text."""
    return tuple(Note(text=text) for text in texts)
