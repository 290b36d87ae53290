"""What a reader can filter the companies by: each question's possible answers, and which one a company gives."""

from collections.abc import Container, Mapping
from dataclasses import dataclass

UNDATED = "undated"
"""The answer wherever no claim stands behind the cell; a file cannot give it."""


@dataclass(frozen=True, kw_only=True)
class Filter:
    """A question with the kinds of answer a company's file may give, each with its label.

    ``name`` is that of the data attribute and of the controls.
    """

    name: str
    legend: str
    kinds: Mapping[str, str]

    def choices(self, given: Container[str]) -> Mapping[str, str]:
        """Kinds and labels as offered to the reader: those of ``given``, the kinds that some company has."""
        every = {**self.kinds, UNDATED: "Nothing dated"}
        return {kind: words for kind, words in every.items() if kind in given}


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
        kinds={
            "yes": "Yes",
            "lock-up": "After a lock-up",
            "tenders": "In tenders",
            "no": "Not yet",
            "unclear": "Unclear",
        },
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
    allowed = FILTERS[column].kinds if column in FILTERS else {}
    listed = ", ".join(allowed)
    if not claim:
        return f"{column} has kinds and no claim supports them: name it, or leave the kinds out" if kinds else ""
    if not allowed:
        return f"{column} takes no kinds: the table is not filtered by it" if kinds else ""
    if unknown := [kind for kind in kinds if kind not in allowed]:
        return f"unknown kinds in {column}: {', '.join(unknown)}; it may have {listed}"
    return "" if kinds else f"{column} has a claim, so it needs kinds: some of {listed}"
