"""What is not known is asked for where it counts, and left out where it does not: an offer, or the price of a unit."""

from decimal import Decimal
from typing import Any

import pytest

from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.replies import REPLIES
from tests.door import ask, values

UNPRICED = {"units": "1,000", "instrument": "private_rsu"}
DATES = {"came_on": "2026-11-25", "deadline": "2026-12-04", "today": "2026-11-27"}
PERCENTILES = {"p50": "150k", "p75": "170k", "p90": "200k"}


@pytest.mark.parametrize("said", [said for said in REPLIES if said])
@pytest.mark.parametrize("limits", [{}, {"walk_away": "200k", "happy": "250k", "current.job.base": "180k"}])
def test_no_offer_is_closed_walked_away_from_or_counted_before_it_is_typed(said: str, limits: dict[str, str]) -> None:
    found = values("reply-decoder", {"said": said, "company": "amazon"} | limits)
    assert found["first_year_offer"] is None
    assert found["verdict"] in ("counter", "level", "wait")
    assert "$" not in found["next_step"] + found["say"] + found["next_ask"]
    assert "ready to sign" not in found["say"]
    if said not in GONE and found["verdict"] == "wait" and said not in ("silence", "more-time"):
        assert found["next_step"].startswith("Type the offer")


@pytest.mark.parametrize(
    ("slug", "typed"),
    [
        ("timeline", DATES),
        ("timeline", DATES | {"base": "180k"}),
        ("take-home", {"wages": "200k"}),
        ("sign-on-or-base", {"sign_on": "60k", "more_base": "20k"}),
        ("cost-of-silence", {"gap_base": "20k", "gap_equity": "15k", "gap_sign_on": "20k"}),
        ("three-numbers", PERCENTILES | {"offer": "165k", "have_now": "150k"}),
        ("three-numbers", PERCENTILES | {"measure": "base", "base": "165k"}),
        ("sign-on", {"sign_on": "30k", "unvested": "40k", "base": "180k"}),
        ("messages", {"base": "180k", "kind": "decline"}),
        ("messages", {"base": "180k", "kind": "accept"}),
        ("messages", {"base": "180k", "kind": "more_time"}),
    ],
)
def test_units_without_a_price_hold_up_no_page_that_needs_none(slug: str, typed: dict[str, str]) -> None:
    assert ask(slug, typed | UNPRICED)["problems"] == []


@pytest.mark.parametrize(
    ("slug", "typed"),
    [
        ("take-home", {"base": "200k"}),
        ("cost-of-silence", {"gap_base": "20k", "base": "180k"}),
        ("three-numbers", PERCENTILES | {"measure": "total", "base": "165k"}),
        ("messages", {"base": "180k", "kind": "counter"}),
        ("messages", {"base": "180k"}),
        ("counter-ask", {"base": "180k"}),
        ("reply-decoder", {"base": "180k", "said": "partial"}),
    ],
)
def test_they_are_asked_for_a_price_where_it_counts(slug: str, typed: dict[str, str]) -> None:
    assert [one["field"] for one in ask(slug, typed | UNPRICED)["problems"]] == ["price"]


def test_a_first_year_that_lacks_a_price_is_left_out() -> None:
    assert values("take-home", {"wages": "200k", "base": "180k"} | UNPRICED)["offer_first_year"] is None
    assert (
        values("sign-on", {"sign_on": "30k", "unvested": "40k", "base": "180k"} | UNPRICED)["believed_first_year"]
        is None
    )


def test_a_plan_without_a_verdict_says_what_is_missing() -> None:
    notes = str(values("timeline", DATES | {"base": "180k"} | UNPRICED)["notes"])
    assert "The plan knows no verdict yet" in notes
    assert "price of one unit" in notes


@pytest.mark.parametrize(("said", "first"), [("silence", "Follow up once"), ("rescinded", "They take the offer back")])
@pytest.mark.parametrize("pay", [{}, {"base": "180k"} | UNPRICED])
def test_a_plan_needs_no_pay_where_no_ask_is_due(said: str, first: str, pay: dict[str, Any]) -> None:
    assert values("timeline", DATES | {"said": said} | pay)["verdict"].startswith(first)


def test_options_of_which_only_the_price_is_known_pay_no_first_year() -> None:
    typed = {"base": "180k", "units": "1,000", "instrument": "options", "price": "10", "wages": "200k"}
    assert values("take-home", typed)["offer_first_year"] is None
    assert Decimal(values("take-home", typed | {"strike": "4"})["offer_first_year"]) == 180_000 + 1_500
