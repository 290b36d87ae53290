"""Whole negotiations, told on pages: what is typed at each stage, and what the calculators answer to it."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from calculators.catalog import CATALOG
from calculators.declare.fields import field_at
from calculators.render.words import Scope
from website.worked_examples import scope_of

FOLDER = Path(__file__).parent


@cache
def stages(story: str) -> Mapping[str, Mapping[str, str]]:
    """What is typed at each stage of a story, by stage, each on top of the one before.

    Raises ``FileNotFoundError`` for a story that is not there.
    """
    found: dict[str, Mapping[str, str]] = {}
    typed: dict[str, str] = {}
    for stage, added in tomllib.loads((FOLDER / f"{story}.toml").read_text("utf-8")).items():
        typed |= added
        found[stage] = {name: text for name, text in typed.items() if text}
    return found


@cache
def _scope(story: str, stage: str, slug: str) -> Scope:
    """What a calculator answers at a stage: fields that are not its own are left out, as on its page."""
    calculator, typed = CATALOG[slug], stages(story)[stage]
    known = {name: text for name, text in typed.items() if field_at(calculator.inputs, name)}
    return scope_of(calculator, known)


def told(story: str, stage: str, slug: str, path: str) -> str:
    """One figure of a calculator at a stage of a story, in words."""
    return _scope(story, stage, slug).words(path)
