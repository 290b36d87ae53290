"""What choosing a company brings along on a form, and whose ladder of levels is its own."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class UsualTerms:
    """The usual terms at one company; a blank means that nothing dated is known.

    ``vesting`` is a schedule's slug, ``instrument`` a kind of equity that the forms know, ``ladder`` the slug of a
    ladder. ``claims`` are what these rest on; ``assumed`` says why, where we take one without a claim. Asks of a lab
    stretch further.
    """

    vesting: str = ""
    instrument: str = ""
    sign_on_parts: int = 1
    is_lab: bool = False
    ladder: str = ""
    claims: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ladder:
    """A ladder of levels: the claim that says its rungs, if one does, and the questions it calls for, our own."""

    slug: str
    name: str
    questions: tuple[str, ...]
    claim: str = ""


_KEYS = {"vesting", "instrument", "sign_on", "is_lab", "ladder"}


def read_terms(table: Mapping[str, Any], found: list[str]) -> UsualTerms:
    """The terms in a company's ``terms``; what is wrong is added to ``found``."""
    if unknown := sorted(set(table) - _KEYS):
        found.append(f"unknown names in terms: {', '.join(unknown)}")
    claims: list[str] = []
    assumed: list[str] = []
    for key, of in (("instrument", "kind"), ("sign_on", "parts")):
        if key not in table:
            continue
        entry = table[key]
        if not isinstance(entry, Mapping) or set(entry) not in ({of, "claim"}, {of, "assumed"}):
            found.append(f"{key} in terms must be its {of}, and the claim it rests on or why it is assumed")
            return UsualTerms()
        (claims if "claim" in entry else assumed).append(entry.get("claim") or entry["assumed"])
    return UsualTerms(
        vesting=table.get("vesting", ""),
        instrument=table.get("instrument", {}).get("kind", ""),
        sign_on_parts=table.get("sign_on", {}).get("parts", 1),
        is_lab=table.get("is_lab", False),
        ladder=table.get("ladder", ""),
        claims=tuple(claims),
        assumed=tuple(assumed),
    )


def read_ladder(table: Mapping[str, Any], slug: str, found: list[str]) -> Ladder | None:
    """The ladder in ``table``, called ``slug`` if it has no name of its own; what is wrong is added to ``found``."""
    try:
        return Ladder(**{"slug": slug, **table, "questions": tuple(table["questions"])})
    except (KeyError, TypeError):
        found.append("a ladder must have a name and questions, and may have a slug and the claim that says its rungs")
        return None


def missing_names(terms: UsualTerms, schedules: Container[str], ladders: Container[str]) -> Iterator[str]:
    """What the terms name and is not among the slugs of schedules and ladders."""
    if terms.vesting and terms.vesting not in schedules:
        yield f"no schedule is called {terms.vesting}"
    if terms.ladder and terms.ladder not in ladders:
        yield f"no ladder is called {terms.ladder}"
