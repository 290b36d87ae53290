"""The browser's Python answers as the host's does, byte for byte."""

import json
from collections.abc import Mapping
from itertools import cycle

import pytest

from calculators.answer import answer
from calculators.catalog import CATALOG
from publish.pyodide.exercise import NO_REQUESTS, ODD_TEXTS
from tests.pyodide.running import Pyodide
from website.cases import cases_of


def request(slug: str, typed: Mapping[str, str]) -> str:
    return json.dumps({"slug": slug, "typed": dict(typed)})


@pytest.mark.parametrize("slug", CATALOG)
def test_every_declared_case_is_answered_the_same(slug: str, pyodide: Pyodide) -> None:
    for typed in ({}, CATALOG[slug].sample, *(case.typed for case in cases_of(slug))):
        asked = request(slug, typed)
        assert pyodide.answer(asked) == answer(asked)


@pytest.mark.parametrize("slug", CATALOG)
def test_every_curve_is_drawn_the_same(slug: str, pyodide: Pyodide) -> None:
    for typed in ({}, *(case.typed for case in cases_of(slug))):
        asked = json.dumps({"slug": slug, "typed": dict(typed), "curves": []})
        assert pyodide.answer(asked) == answer(asked)


@pytest.mark.parametrize("slug", CATALOG)
def test_odd_text_is_answered_the_same(slug: str, pyodide: Pyodide) -> None:
    sample = CATALOG[slug].sample
    fields = cycle(sample)
    for text in ODD_TEXTS:
        for typed in (dict.fromkeys(sample, text), {**sample, next(fields): text}):
            asked = request(slug, typed)
            assert pyodide.answer(asked) == answer(asked), text


@pytest.mark.parametrize("asked", NO_REQUESTS)
def test_what_is_no_request_is_answered_the_same(asked: str, pyodide: Pyodide) -> None:
    assert pyodide.answer(asked) == answer(asked)
