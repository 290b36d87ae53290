"""Stories hold together from one stage to the next."""

import pytest

from calculators.catalog import CATALOG
from calculators.declare.fields import has_field
from website.macros import told
from website.stories import FOLDER, stages

STORIES = sorted(path.stem for path in FOLDER.glob("*.toml"))


@pytest.mark.parametrize("story", STORIES)
def test_what_is_typed_is_read_by_a_calculator(story: str) -> None:
    *_, last = stages(story).values()
    assert [name for name in last if not any(has_field(one.inputs, name) for one in CATALOG.values())] == []


@pytest.mark.parametrize("story", STORIES)
def test_an_answer_records_what_stood_and_what_was_asked(story: str) -> None:
    names = list(stages(story))
    before = names[names.index("answered") - 1]
    typed = stages(story)
    for piece in ("base", "sign_on", "grant"):
        assert typed["answered"][f"turns.0.{piece}"] == typed[before][piece]
        asked = typed["answered"].get(f"turns.0.ask_{piece}")
        ask = told(story, before, "counter-ask", f"ask_{piece}")
        assert asked is None or told(story, "answered", "counter-ask", f"typed.turns.0.ask_{piece}") == ask


@pytest.mark.parametrize("story", STORIES)
def test_pay_never_falls_from_stage_to_stage(story: str) -> None:
    totals = [int(told(story, stage, "total-comp", "total").strip("$").replace(",", "")) for stage in stages(story)]
    assert totals == sorted(totals)
    assert totals[0] < totals[-1]
