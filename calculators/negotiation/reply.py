"""One thing that companies say back: what it may mean, how sure that is, and what to say next."""

from dataclasses import dataclass

from calculators.negotiation.letters import Paragraph


@dataclass(frozen=True, kw_only=True)
class Reply:
    """``said`` by the company; ``ceiling`` when it is itself a sign that no more will come.

    One that ``is_question``, or ``is_reminder`` of a date, answers no ask. ``signs`` are patterns of lower-case words
    that give it away, ``hints`` are words that only point to it; ``rules_out`` are the pieces (base, sign_on, grant,
    refresh, bonus, level) that it closes. Each ``say`` has the next ask, ``{one_ask}``, since it is said when there is
    one.
    """

    said: str
    means: str
    sure: str
    say: tuple[Paragraph, ...]
    signs: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    ceiling: bool = False
    is_question: bool = False
    is_reminder: bool = False
    rules_out: tuple[str, ...] = ()

    @property
    def is_no_answer(self) -> bool:
        """Whether it says neither yes nor no to what was asked for."""
        return self.is_question or self.is_reminder


GUIDE = "A common reading; one guide gives it without data."
OURS = "Our reading. No study was found."
