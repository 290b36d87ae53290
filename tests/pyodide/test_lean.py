"""The lean WebAssembly holds what our code runs, and where it does not, it stops rather than answer otherwise."""

import json
from pathlib import Path

import pytest

from calculators.answer import answer
from calculators.catalog import CATALOG
from publish import webassembly
from publish.bundle import Bundle
from publish.lean import MEMORY_BASE, TRAP
from tests import lean_builds
from tests.pyodide.conftest import started
from tests.unpacking import unpacked
from website.cases import cases_of

HUNDRED = 100
SHIPPED = (lean_builds.PYODIDE / "pyodide.asm.wasm").read_bytes()
RELOCATES = MEMORY_BASE in webassembly.Module.read(SHIPPED).imported(webassembly.GLOBAL)
"""Whether this Pyodide can lie anywhere in memory: only then are pointers told from numbers, and tables emptied."""


def asked() -> list[str]:
    return [
        json.dumps({"slug": slug, "typed": dict(typed)})
        for slug, calculator in CATALOG.items()
        for typed in (calculator.sample, *(case.typed for case in cases_of(calculator.slug)))
    ]


def test_half_of_the_functions_are_left_out_and_the_rest_are_as_they_were(python_bundle: Bundle) -> None:
    _, files = unpacked(python_bundle.files[python_bundle.address + "python.packed"].read_bytes())
    whole, lean = webassembly.Module.read(SHIPPED), webassembly.Module.read(files["wasm"])
    assert lean.exports == whole.exports
    assert lean.imports == whole.imports
    changed = [(old, new) for old, new in zip(whole.functions, lean.functions, strict=True) if old != new]
    assert sum(new == TRAP for _, new in changed) > len(whole.functions) / 2
    written = [bytes([0, webassembly.END])] if RELOCATES else []  # what it would write is written
    assert [new for _, new in changed if new != TRAP] == written


@pytest.mark.skipif(not RELOCATES, reason="this Pyodide keeps all of its tables")
def test_what_unneeded_tables_hold_changes_no_answer(python_bundle: Bundle, tmp_path: Path) -> None:
    odd = lean_builds.wasm(python_bundle, blank=0xA5)
    _, files = unpacked(python_bundle.files[python_bundle.address + "python.packed"].read_bytes())
    assert odd.count(b"\xa5" * HUNDRED) > HUNDRED
    assert files["wasm"].count(b"\xa5" * HUNDRED) == 0
    with started(python_bundle, tmp_path, odd) as pyodide:
        for request in asked():
            assert pyodide.answer(request) == answer(request)


def test_what_was_left_out_stops_the_program(python_bundle: Bundle, tmp_path: Path) -> None:
    least = lean_builds.wasm(python_bundle, exercise=lean_builds.LEAST)
    with started(python_bundle, tmp_path, least) as pyodide:
        assert pyodide.answer("") == answer("")
        with pytest.raises(AssertionError, match="unreachable"):
            pyodide.answer(asked()[0])


def test_a_pattern_that_came_and_went_may_come_again(python_bundle: Bundle, tmp_path: Path) -> None:
    """Python keeps 512 patterns. Reading their words takes more, so that a date is then read with a twin of its own."""
    first, second = (
        json.dumps({"slug": "timeline", "typed": {"deadline": day, "today": "2026-11-26"}})
        for day in ("4.12.2026", "7.12.2026")
    )
    words = json.dumps({"slug": "reply-decoder", "typed": {"base": "180k", "pasted": "We can do 185k base."}})
    _, files = unpacked(python_bundle.files[python_bundle.address + "python.packed"].read_bytes())
    with started(python_bundle, tmp_path, files["wasm"]) as pyodide:
        for request in (first, words, second):
            assert pyodide.answer(request) == answer(request)
