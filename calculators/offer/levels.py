"""Ladders of levels: what the rungs are called, and what to ask a recruiter where names do not travel.

The names are reports, each with its source and date; the questions are ours. No table of equal levels is given:
published ones disagree. They stand in ``facts/``.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from calculators.offer.facts import COMPANIES, LADDERS


@dataclass(frozen=True)
class LevelSystem:
    """One employer's ladder: its ``rungs`` as its ``claim`` reports them, and the ``questions`` it calls for."""

    slug: str
    name: str
    claim: str
    rungs: str
    questions: tuple[str, ...]


ALWAYS = (
    "Which level is this offer, and what separates it from the next one?",
    "How long do people usually stay at this level, and when could I first be put forward?",
)
LEVEL_SYSTEMS = {slug: LevelSystem(slug, *ladder) for slug, ladder in LADDERS.items()}

SYSTEM_OF_COMPANY = {slug: company["ladder"] for slug, company in COMPANIES.items() if "ladder" in company}
"""Whose ladder a company's is, by the company's slug, where one is known here."""


def what_to_ask(slug: str) -> Iterable[str]:
    """What is reported of a ladder's rungs, if anything is, and the questions for a recruiter."""
    system = LEVEL_SYSTEMS[slug]
    if system.rungs:
        yield system.rungs
    yield "Ask them: " + " ".join(f"“{question}”" for question in ALWAYS + system.questions)
