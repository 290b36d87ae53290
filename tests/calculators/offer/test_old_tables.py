"""Tables of a year that is over say so, in whatever browser they are still open."""

import json

import pytest

from calculators.answer import answer
from calculators.offer.facts import FIGURES

YEAR = FIGURES["equity-brackets"]["year"]
TYPED = {
    "take-home": {"wages": "200,000"},
    "contract-or-salary": {"base": "180k", "hourly_rate": "120", "unpaid_weeks": "5", "match_401k": "50% of 6%"},
    "compare-offers": {"base": "180k", "offers.b.base": "190k", "state": "CA", "homes.b.state": "TX"},
    "total-comp": {"base": "400k", "match_401k": "50% of 6%"},
    "three-numbers": {"base": "180k", "occupation": "software developer", "area": "San Jose"},
}


def told(slug: str, day: str) -> str:
    return str(json.loads(answer(json.dumps({"slug": slug, "typed": {**TYPED[slug], "today": day}})))["html"])


@pytest.mark.parametrize("slug", TYPED)
def test_from_the_first_day_of_the_next_year_each_says_so(slug: str) -> None:
    then = told(slug, f"{YEAR + 1}-01-01")
    assert f"those of {YEAR}" in then or f"came out in {YEAR}" in then
    assert then.count("that year is over") <= 1
    assert "that year is over" not in told(slug, f"{YEAR}-12-31")
    assert "Newer ones may be out" not in told(slug, f"{YEAR}-12-31")
