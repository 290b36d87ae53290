"""Pages call functions by their names, and every import of ours is one that tools can see."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

import macros
from calculators.catalog import CATALOG
from calculators.negotiation.offer import Terms
from claims import compiled
from claims.book import book
from website.cases import case_of
from website.macros import MACROS, calculator

ROOT = Path(macros.__file__).parent
CALL = re.compile(r"\{\{ (\w+)\(")
OURS = "bench", "calculators", "claims", "drawings", "publish", "website"
COMPILED = date(2026, 11, 22)
"""A day on which no fact is old."""
BY_NAME = {"calculators/catalog.py", "publish/node.py", "publish/pyodide/exercise.py", "publish/pyodide/pack.py"}
"""The catalog, which reads a calculator when it is asked for; Node, which is no package of ours; and what packs and
tries every module that it is handed, inside Pyodide."""


def test_pages_call_every_macro_and_no_other() -> None:
    pages = [path.read_text("utf-8") for path in (ROOT / "docs").rglob("*.md")]
    assert {name for page in pages for name in CALL.findall(page)} == {macro.__name__ for macro in MACROS}


def test_nothing_of_ours_is_imported_by_a_string() -> None:
    sources = [*(path for name in OURS for path in (ROOT / name).rglob("*.py")), ROOT / "macros.py"]
    found = set()
    for path in sources:
        tree = ast.parse(path.read_text("utf-8"))
        names = {getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(tree)}
        if names & {"import_module", "__import__"}:
            found.add(path.relative_to(ROOT).as_posix())
    assert found == BY_NAME


@pytest.mark.parametrize("slug", CATALOG)
def test_what_a_calculator_counts_with_is_said_once_it_is_old(slug: str) -> None:
    assert "out-of-date" not in calculator(slug, COMPILED)
    late = calculator(slug, date(2040, 1, 1))
    for id in CATALOG[slug].claims:
        assert f'id="claim-{id}' in late
    assert ("Your letter wins." in late) == issubclass(CATALOG[slug].inputs, Terms)


def test_every_figure_that_sums_use_has_a_calculator_that_names_its_claim() -> None:
    named = {id for calculator in CATALOG.values() for id in calculator.claims}
    assert named >= {*compiled.COUNTED, *compiled.CITED, *compiled.SAID}


def test_the_macros_file_knows_the_website_and_the_claims_alone() -> None:
    """No contract can hold this: those are made for packages."""
    tree = ast.parse((ROOT / "macros.py").read_text("utf-8"))
    plain = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    modules = plain | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name for name in modules if name.partition(".")[0] in OURS} == {"website.macros", "claims.pages"}


PUBLISHED = re.compile(r'published\("([\w-]+)", "[^"]*", case="([^"]+)"\)')


def test_no_page_sets_what_was_published_of_an_earlier_law_beside_ours() -> None:
    found = []
    for path in sorted((ROOT / "docs").rglob("*.md")):
        for slug, name in PUBLISHED.findall(path.read_text("utf-8")):
            law = case_of(slug, name).law
            found += [f"{path.name}: {slug}, {name}, law of {law}"] if law not in (None, book().tax_year) else []
    assert found == []


class Plugin:
    def __init__(self) -> None:
        self.given: list[Callable[..., str]] = []

    def macro(self, function: Callable[..., str], name: str = "") -> None:
        self.given.append(function)


@pytest.fixture
def modules() -> Iterator[None]:
    """Gives back the modules that the other tests have."""
    before = dict(sys.modules)
    yield
    for name in sys.modules.keys() - before.keys():
        del sys.modules[name]
    sys.modules.update(before)


@pytest.mark.usefixtures("modules")
def test_each_build_reads_the_code_afresh() -> None:
    plugin = Plugin()
    macros.define_env(plugin)
    assert [one.__name__ for one in plugin.given] == [one.__name__ for one in MACROS]
    assert not {*plugin.given} & {*MACROS}
