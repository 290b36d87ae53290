"""Level systems: what the rungs are called, and what to ask a recruiter where names do not travel.

The names are reports, each with its source and date; the questions are ours. No table of equal levels is given:
published ones disagree.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class LevelSystem:
    """One employer's ladder: ``rungs`` as reported by ``source`` on ``date``, and the ``questions`` it calls for."""

    slug: str
    name: str
    rungs: str
    source: str
    date: str
    questions: tuple[str, ...]


ALWAYS = (
    "Which level is this offer, and what separates it from the next one?",
    "How long do people usually stay at this level, and when could I first be put forward?",
)
_CROSSWALK = "levels.fyi as quoted on r/leetcode (17jzdy7), and Design Gurus"

LEVEL_SYSTEMS = {
    system.slug: system
    for system in (
        LevelSystem(
            slug="other",
            name="Another company",
            rungs="",
            source="",
            date="",
            questions=(
                "Is the level decided by the interviews, by the team's budget, or by years of experience?",
                "Does the level also set the bonus target and the refreshers?",
            ),
        ),
        LevelSystem(
            slug="flat-title",
            name="A lab with one title for everybody (Member of Technical Staff)",
            rungs="One title for all; an internal level may exist without being public.",
            source="Post by Yuchen Jin",
            date="2026-05-25",
            questions=(
                "Everyone has the same title: is there an internal level for pay and refreshers, and which is mine?",
                "Whose scope should I compare mine with?",
            ),
        ),
        LevelSystem(
            slug="google",
            name="Google or Google DeepMind",
            rungs="L3 new graduate, L5 senior, L6 staff.",
            source=_CROSSWALK,
            date="2023-10",
            questions=(
                "Did the hiring committee set the level, and can it look again with the interview feedback?",
                "At DeepMind: is this the research ladder or the engineering ladder?",
            ),
        ),
        LevelSystem(
            slug="meta",
            name="Meta",
            rungs="E3 new graduate, E5 senior, E6 staff.",
            source=_CROSSWALK,
            date="2023-10",
            questions=(
                "Refreshers here are said to follow level and rating: what did each level get last year?",
                "Was I close to the next level, and would one more interview settle it?",
            ),
        ),
        LevelSystem(
            slug="amazon",
            name="Amazon",
            rungs="L4 SDE I, L5 SDE II, L6 SDE III (senior), L7 principal.",
            source=_CROSSWALK,
            date="2023-10",
            questions=(
                "L6 at Amazon is senior, where L6 elsewhere is staff: which scope do you expect of it?",
                "How do the sign-on of years 1 and 2 and the later vests differ between the two levels?",
            ),
        ),
        LevelSystem(
            slug="microsoft",
            name="Microsoft",
            rungs="Senior from 63, principal from 65, partner from 68.",
            source="Business Insider on Microsoft's pay guidelines",
            date="2025-08",
            questions=(
                "Is the number at the bottom or the top of its title, and is one number up within your approval?",
                "Would an approval above the guideline be easier than the next number?",
            ),
        ),
        LevelSystem(
            slug="openai",
            name="OpenAI",
            rungs="L2 to L6 and above are reported. One note has L4 as senior, one guide L5: they differ by a step.",
            source="Users' data and notes on OpenAI's levels",
            date="read 2026-11-22",
            questions=(
                "Reports disagree on which number is senior: what does mine mean here?",
                "Which level would my present scope have, and who decides that?",
            ),
        ),
    )
}

SYSTEM_OF_COMPANY = {
    "google": "google",
    "google-deepmind": "google",
    "meta": "meta",
    "meta-superintelligence-labs": "meta",
    "amazon": "amazon",
    "microsoft-ai": "microsoft",
    "openai": "openai",
}
"""Whose ladder a company's is, by the company's slug, where one is known here."""


def what_to_ask(slug: str) -> Iterable[str]:
    """What is reported of a ladder's rungs, if anything is, and the questions for a recruiter."""
    system = LEVEL_SYSTEMS[slug]
    if system.rungs:
        yield f"{system.rungs} ({system.source}, {system.date}.)"
    yield "Ask them: " + " ".join(f"“{question}”" for question in ALWAYS + system.questions)
