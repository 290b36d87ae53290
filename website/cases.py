"""Worked examples: what is typed and what must come out, from the TOML file beside each calculator."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import calculators

FOLDER = Path(calculators.__file__).parent


@dataclass(frozen=True, kw_only=True)
class CaseSource:
    """Where a case comes from: title, date read or published, and the address if one is known."""

    title: str
    date: str
    address: str = ""


@dataclass(frozen=True, kw_only=True)
class Case:
    """A worked example: what is typed and what must come out, in the text shown on the page.

    ``expected`` maps a figure's path (``first_year``, ``years.2.total``) to how it is written ("$790,000", "31.0%").
    ``published`` holds the figures as the source printed them, and ``note`` explains a difference; it takes
    figures from the claims, as their own sentences do, and so does the source's title. ``law`` is the tax year by whose
    law ``expected`` and ``published`` were worked out, if a law decides them; the facts may have a later one.
    """

    name: str
    title: str
    typed: Mapping[str, str]
    expected: Mapping[str, str]
    source: CaseSource
    published: Mapping[str, str]
    note: str = ""
    law: int | None = None


@cache
def cases_of(slug: str) -> tuple[Case, ...]:
    """A calculator's worked examples in the order of its file, if it has one.

    Raises ``TypeError`` for a key that no case has.
    """
    path = FOLDER / f"{slug.replace('-', '_')}.toml"
    found = tomllib.loads(path.read_text("utf-8")).get("case", []) if path.exists() else []
    return tuple(
        Case(**{"published": {}, "expected": {}, **one, "source": CaseSource(**one["source"])}) for one in found
    )


def case_of(slug: str, name: str) -> Case:
    """The case called ``name``. Raises ``KeyError`` when there is none."""
    for case in cases_of(slug):
        if case.name == name:
            return case
    raise KeyError(f"{slug} has no case {name}")
