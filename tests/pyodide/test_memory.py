"""Python tidies up its memory while the reader rests, not while they wait for an answer."""

import json

import pytest

from tests.pyodide.running import Pyodide

PRESSES = 40
COLLECTIONS = "import gc\nsum(generation['collections'] for generation in gc.get_stats())"
OBJECTS = "import gc\nlen(gc.get_objects())"


@pytest.mark.parametrize("slug", ["call-sheet", "counter-ask", "total-comp"])
def test_no_memory_is_tidied_up_while_a_reader_types(whole: Pyodide, slug: str) -> None:
    whole.tidy_up()
    before = whole.run(COLLECTIONS)
    for press in range(PRESSES):
        whole.answer(json.dumps({"slug": slug, "typed": {"base": str(180_000 + press)}, "values": False, "open": []}))
    assert whole.run(COLLECTIONS) == before


def test_what_answers_leave_behind_goes_at_rest(whole: Pyodide) -> None:
    whole.tidy_up()
    before = whole.run(OBJECTS)
    for press in range(PRESSES):
        whole.answer(json.dumps({"slug": "call-sheet", "typed": {"base": str(280_000 + press)}}))
    assert whole.run(OBJECTS) > before + 1_000
    whole.tidy_up()
    assert whole.run(OBJECTS) < before + 5_000
