"""Texts that the tests of the host's Python type are answered the same in the browser's, which holds only what it was
watched to need."""

import importlib
import json
import pkgutil
from collections.abc import Iterable, Iterator

from calculators.answer import answer
from tests.calculators import declare, negotiation
from tests.pyodide.running import Pyodide

TODAY = "2026-12-01"
"""A day in the month that many of the texts name."""
EVERY = 8
"""Of thousands of their answers, one in as many is asked."""


def texts_of(package: object, only: str = "") -> list[str]:
    """Every text that a test of a package is parametrized with, in order, each once."""
    found: dict[str, None] = {}
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):  # type: ignore[attr-defined]
        if only in module.name:
            for test in vars(importlib.import_module(module.name)).values():
                for mark in getattr(test, "pytestmark", ()):
                    if mark.name == "parametrize":
                        found |= dict.fromkeys(_texts(mark.args[1]))
    return list(found)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts([*value, *value.values()])
    elif isinstance(value, Iterable):
        for one in value:
            yield from _texts(one)


def same(pyodide: Pyodide, slug: str, typed: dict[str, str]) -> None:
    asked = json.dumps({"slug": slug, "typed": typed})
    assert pyodide.answer(asked) == answer(asked), typed


def test_days_are_read_the_same(pyodide: Pyodide) -> None:
    days = texts_of(declare, "test_dates")
    assert len(days) > 200
    for day in days:
        same(pyodide, "timeline", {"base": "180k", "deadline": day, "today": TODAY})


def test_amounts_are_read_the_same(pyodide: Pyodide) -> None:
    for text in texts_of(declare, "test_numbers"):
        same(pyodide, "total-comp", {"base": text, "grant": text, "bonus_percent": text, "vesting": text})


def test_their_words_are_read_the_same(pyodide: Pyodide) -> None:
    for words in texts_of(negotiation)[::EVERY]:
        same(pyodide, "reply-decoder", {"base": "180k", "grant": "200k", "pasted": words, "today": TODAY})
