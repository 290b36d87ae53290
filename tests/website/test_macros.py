"""Pages call functions by their names, and every import of ours is one that tools can see."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import macros
from website.macros import MACROS

ROOT = Path(macros.__file__).parent
CALL = re.compile(r"\{\{ (\w+)\(")
OURS = "bench", "calculators", "claims", "drawings", "publish", "website"
BY_NAME = {"calculators/catalog.py", "publish/node.py"}
"""The catalog, which reads a calculator when it is asked for; and Node, which is no package of ours."""


def test_pages_call_every_macro_and_no_other() -> None:
    pages = [path.read_text("utf-8") for path in (ROOT / "docs").rglob("*.md")]
    assert {name for page in pages for name in CALL.findall(page)} == {macro.__name__ for macro in MACROS}


def test_nothing_of_ours_is_imported_by_a_string() -> None:
    """What runs inside Pyodide to pack it is no part of the house: it looks for modules by name."""
    sources = [*(path for name in OURS for path in (ROOT / name).rglob("*.py")), ROOT / "macros.py"]
    found = set()
    for path in sources:
        tree = ast.parse(path.read_text("utf-8"))
        names = {getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(tree)}
        if names & {"import_module", "__import__"} and "publish/pyodide" not in path.as_posix():
            found.add(path.relative_to(ROOT).as_posix())
    assert found == BY_NAME


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
