"""What a reader can filter the companies by: each question's possible answers, and which one a company gives."""

from collections.abc import Mapping
from dataclasses import dataclass

NOT_PUBLISHED = "not-published"
"""The answer wherever no claim stands behind the cell; a file cannot give it."""


@dataclass(frozen=True, kw_only=True)
class Filter:
    """A question with the kinds of answer a company's file may give, each with its label.

    ``name`` is that of the data attribute and of the controls.
    """

    name: str
    legend: str
    kinds: Mapping[str, str]

    @property
    def choices(self) -> Mapping[str, str]:
        """Kinds and labels as offered to the reader, what is not published among them."""
        return {**self.kinds, NOT_PUBLISHED: "Not published"}


FILTERS: dict[str, Filter] = {
    "lever": Filter(
        name="moves",
        legend="Which piece moves?",
        kinds={
            "equity": "Equity",
            "level": "Level",
            "sign-on": "Sign-on",
            "refresher": "Refresher",
            "package": "The whole package",
        },
    ),
    "cash": Filter(
        name="liquid",
        legend="Liquid?",
        kinds={"yes": "Yes", "lock-up": "After a lock-up", "tenders": "In tenders"},
    ),
    "cliff": Filter(
        name="cliff",
        legend="Cliff?",
        kinds={"none": "No cliff", "12-months": "12 months", "unclear": "Unclear"},
    ),
}
"""By the column of the table whose words and claim the answer rests on.

Unclear means that something is published and does not settle it.
docs/assets/companies/companies.css has a rule for each kind.
"""


def kinds_problem(column: str, claim: str, kinds: object) -> str:
    """What is wrong with the ``kinds`` that a cell of ``column`` resting on ``claim`` gives; empty if nothing is."""
    if not isinstance(kinds, list | tuple) or not all(isinstance(kind, str) for kind in kinds):
        return f"the kinds of {column} must be a list of text"
    allowed = FILTERS[column].kinds if column in FILTERS and claim else {}
    if unknown := [kind for kind in kinds if kind not in allowed]:
        return f"unknown kinds in {column}: {', '.join(unknown)}" + ("" if claim else "; no claim supports them")
    if allowed and not kinds:
        return f"{column} has a claim, so it needs kinds: some of {', '.join(allowed)}"
    return ""
