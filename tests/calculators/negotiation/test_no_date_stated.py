"""An offer of a company that stated no day to answer: nobody asks to put off a day that only we assume."""

import json

import pytest

from tests.door import values

OFFER = {
    "company_name": "Orbit",
    "base": "165k",
    "sign_on": "10k",
    "grant": "200k",
    "in_writing": "written",
    "came_on": "2026-12-04",
}


@pytest.mark.parametrize("today", ["2026-12-07", "2026-12-10", "2026-12-11", "2026-12-12", "2026-12-20"])
@pytest.mark.parametrize("said", ["", "silence", "best-and-final", "partial", "base-fixed", "top-of-band"])
def test_no_more_time_is_asked_for_where_no_day_was_stated(today: str, said: str) -> None:
    found = values("timeline", {**OFFER, "today": today, "said": said})
    whole = json.dumps([found["plan"], found["verdict"]])
    assert "more time, and answer" not in whole
    assert "whether you may answer on" not in whole
    assert "They have until" not in whole
    assert "date is today" not in whole
    assert whole.count("which day they want an answer by") >= 2  # in the plan, and above it


def test_a_stated_day_is_asked_to_be_put_off() -> None:
    found = values("timeline", {**OFFER, "today": "2026-12-07", "deadline": "2026-12-11"})
    assert any("whether you may answer on" in day["what"] for day in found["plan"])
    assert any("They have until Fri, Dec 11" in day["why"] for day in found["plan"])


def test_what_comes_first_is_the_same_in_the_plan() -> None:
    lower = {**OFFER, "today": "2026-12-07", "deadline": "2026-12-11", "pasted": "The base is now $172,000."}
    taken = {**lower, "base": "172k", "turns.0.base": "180k", "turns.0.sign_on": "10k", "turns.0.grant": "200k"}
    desk, plan = values("desk", taken)["says"], values("timeline", taken)["verdict"]
    assert ("Type what they offer now" in desk) == ("Type what they offer now" in plan)
