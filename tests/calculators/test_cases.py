"""Every declared case of every calculator comes out as its page prints it."""

import json
from pathlib import Path
from typing import Any

import pytest

import calculators
from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.declare.calculator import Calculator
from calculators.offer.taxes import TAX_LAW
from website.cases import Case, cases_of
from website.worked_examples import case_figure

CASES = [pytest.param(c, case, id=f"{slug}-{case.name}") for slug, c in CATALOG.items() for case in cases_of(slug)]


@pytest.mark.parametrize(("calculator", "case"), CASES)
def test_case_comes_out(calculator: Calculator[Any, Any], case: Case) -> None:
    if case.law not in (None, TAX_LAW.year):
        pytest.skip(f"worked out by the law of {case.law}: work it out by that of {TAX_LAW.year}")
    found = {path: case_figure(calculator, path, case) for path in case.expected}
    assert found == dict(case.expected)


@pytest.mark.parametrize(("calculator", "case"), CASES)
def test_case_comes_out_of_the_one_door(calculator: Calculator[Any, Any], case: Case) -> None:
    reply = json.loads(answer(json.dumps({"slug": calculator.slug, "typed": dict(case.typed)})))
    assert reply["problems"] == []
    assert '<p class="summary">' in reply["html"]


@pytest.mark.parametrize("slug", CATALOG)
def test_nothing_typed_is_answered_for_the_sample(slug: str) -> None:
    sample = dict(CATALOG[slug].sample)
    told, own = (json.loads(answer(json.dumps(asked))) for asked in ({"slug": slug}, {"slug": slug, "typed": sample}))
    assert told["values"] == own["values"]
    assert told["problems"] == own["problems"] == []


def test_the_catalog_has_every_calculator_under_its_slug() -> None:
    package = Path(calculators.__file__).parent
    others = {"__init__", "answer", "catalog"}
    assert {slug.replace("-", "_") for slug in CATALOG} == {path.stem for path in package.glob("*.py")} - others
    assert all(calculator.slug == slug for slug, calculator in CATALOG.items())
