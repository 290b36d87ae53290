"""With two offers in hand the one that closes first is planned for too, and letters name the first date that binds."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.workdays import is_workday
from tests.door import values

TODAY = date(2026, 12, 8)
OFFER = {"company_name": "Aster", "base": "180k", "grant": "200k", "in_writing": "written"}
BIRCH = {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "210k"}
TALKING = ["", "partial", "silence", "top-of-band"]


def typed(first: date, last: date, today: date = TODAY, **more: str) -> dict[str, str]:
    """Aster's offer due on ``last``, and Birch's on ``first``."""
    dates = {"today": today.isoformat(), "deadline": last.isoformat(), "offers.b.deadline": first.isoformat()}
    return OFFER | BIRCH | dates | more


@given(st.dates(date(2026, 1, 1), date(2027, 12, 1)), st.integers(0, 20), st.integers(1, 25), st.sampled_from(TALKING))
def test_the_first_date_is_asked_about_before_it_and_decided_on_by_it(
    today: date, left: int, later: int, said: str
) -> None:
    first = today + timedelta(days=left)
    found = values("timeline", typed(first, first + timedelta(days=later), today, said=said))
    days = {date.fromisoformat(row["day"]): row["what"] for row in found["plan"]}
    assert sorted(days) == list(days)
    (asked,) = (day for day, what in days.items() if "Ask Birch for more time" in what)
    assert asked < first or asked == first == today
    (decided,) = (day for day, what in days.items() if "decide with both in hand" in what)
    assert asked <= decided <= first
    assert is_workday(decided) or decided in (first, today) or decided.weekday() < 5
    if found["counter_on"]:
        counter = date.fromisoformat(found["counter_on"])
        assert counter < first or counter == today
    assert "Ask it for more time" in str(found["advice"])
    assert "more-time-b-" in found["ics"]


def test_the_better_offer_does_not_lapse() -> None:
    found = values("timeline", typed(date(2026, 12, 10), date(2026, 12, 22)))
    assert found["counter_on"] == "2026-12-09"
    what = {row["day"]: row["what"] for row in found["plan"]}
    assert "Ask Birch for more time, to Tue, Dec 22" in what["2026-12-08"]
    assert "ask for their answer by Thu, Dec 10" in what["2026-12-09"]
    assert "If Birch cannot wait, decide with both in hand" in what["2026-12-10"]
    assert "Birch" in found["verdict"]


@pytest.mark.parametrize(
    "more", [{"happy": "200k", "said": "partial"}, {"offers.b.deadline": "2026-12-22"}, {"offers.b.deadline": ""}]
)
def test_nobody_is_asked_for_time_that_is_not_needed(more: dict[str, str]) -> None:
    assert "Ask Birch for more time" not in str(
        values("timeline", typed(date(2026, 12, 10), date(2026, 12, 22)) | more)
    )


@given(st.integers(0, 30), st.integers(0, 30))
def test_letters_name_the_first_date_that_binds(birch: int, aster: int) -> None:
    first, last = TODAY + timedelta(days=birch), TODAY + timedelta(days=aster)
    months = {12: "December", 1: "January"}
    dates = typed(first, last)
    expedite = values("messages", dates | {"kind": "expedite"})["body"]
    named = [f"{months[day.month]} {day.day}" for day in (min(first, last), max(first, last))]
    if min(birch, aster) == 0:
        assert "that needs my answer today" in expedite, "a day is not named on that very day"
    else:
        assert len(re.findall(rf"{named[0]}\b", expedite)) == 2
    assert first == last or not re.search(rf"{named[1]}\b", expedite)
    for kind in ("counter", "follow_up"):
        body = values("messages", dates | {"kind": kind})["body"]
        assert ("answer my other offer" in body) == (first < last)
        assert ("answer my other offer today" in body) == (birch == 0 < aster)


def test_a_letter_names_no_date_of_an_offer_that_is_not_held() -> None:
    for standing in ("spoken", "late_stage", "none"):
        dates = typed(date(2026, 12, 10), date(2026, 12, 22)) | {"offers.b.standing": standing}
        assert "December 10" not in values("messages", dates | {"kind": "expedite"})["body"]


@pytest.mark.parametrize("said", ["rescinded", "expired", "on-hold"])
@pytest.mark.parametrize("days", [0, 1, 3, 9, 20])
def test_with_the_offer_gone_the_other_is_answered_in_time(said: str, days: int) -> None:
    birch = TODAY + timedelta(days=days)
    found = values("timeline", typed(birch, TODAY + timedelta(days=9)) | {"said": said})
    assert f"Answer Birch {'by' if days else 'today'}" in found["verdict"].replace("{windows.2.company}", "Birch")
    rows = [row["day"] for row in found["plan"] if "Answer Birch: yes or no." in row["what"]]
    assert len(rows) == 1
    assert f"{TODAY}" <= rows[0] <= f"{birch}"
    assert "answer Birch" in found["ics"].replace("\r\n ", "")
    spoken = values("timeline", typed(birch, TODAY + timedelta(days=9)) | {"said": said, "offers.b.standing": "none"})
    assert "Answer Birch" not in str(spoken["plan"])
