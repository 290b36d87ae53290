"""Whole negotiations, told on pages: what is typed at each stage, and what the calculators answer to it."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.fields import has_field
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
        found[stage] = dict(typed)
    return found


def told_at(calculator: Calculator[Any, Any], story: str, stage: str) -> Scope:
    """Where the figures of a stage are looked up; fields that are not the calculator's are left out, as on its page."""
    typed = stages(story)[stage]
    return scope_of(calculator, {name: text for name, text in typed.items() if has_field(calculator.inputs, name)})
