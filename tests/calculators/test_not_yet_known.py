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


@pytest.mark.parametrize(
    "slug", ["counter-ask", "total-comp", "desk", "reply-decoder", "call-sheet", "compare-offers", "equity-value"]
)
@pytest.mark.parametrize("row", ["", "offers.b."])
@pytest.mark.parametrize(
    "terms",
    [
        {"instrument": "private_rsu", "grant": "300k", "units": "5,000", "price": "40"},
        {"instrument": "options", "grant": "300k", "units": "12,000", "price": "6", "strike": "6"},
        {"instrument": "listed_options", "grant": "300k", "units": "12,000", "price": "6", "strike": "5"},
        {"instrument": "options", "grant": "48k", "units": "12,000", "price": "6", "strike": "2"},
    ],
)
def test_dollars_that_contradict_the_units_are_asked_back(slug: str, row: str, terms: dict[str, str]) -> None:
    typed = {"base": "190k", "liquidity_percent": "100", "offers.b.standing": "written", "offers.b.base": "200k"}
    typed |= {"second_grant": "50k"} if slug == "equity-value" else {}  # which needs a holding
    found = ask(slug, typed | {row + name: text for name, text in terms.items()})["problems"]
    assert [one["field"] for one in found] == [f"{row}grant"] * (not row or slug not in ("total-comp", "equity-value"))
    assert not found or "Type one of the two" in found[0]["message"]


@pytest.mark.parametrize(
    ("grant", "strike", "first_year"), [("72k", "6", 190_000), ("72k", "2", 202_000), ("", "2", 202_000)]
)
def test_dollars_of_options_beside_their_units_count_once(grant: str, strike: str, first_year: int) -> None:
    terms = {"instrument": "options", "grant": grant, "units": "12,000", "price": "6", "strike": strike}
    typed = {"base": "190k", "liquidity_percent": "100"} | terms
    assert Decimal(values("total-comp", typed)["first_year"]) == first_year
    assert Decimal(values("counter-ask", typed)["first_year_offer"]) == first_year


@pytest.mark.parametrize("strike", ["6", "8"])
def test_options_at_their_strike_cost_nothing_that_is_not_asked_for(strike: str) -> None:
    typed = {"base": "180k", "instrument": "options", "units": "12,000", "price": "6", "strike": strike}
    counter, silence = values("counter-ask", typed), values("cost-of-silence", typed)
    assert Decimal(silence["total_cost"]) == Decimal(counter["total_ask"]) - Decimal(counter["total_offer"])


@pytest.mark.parametrize(
    "typed",
    [
        {"base": "182.5k", "sign_on": "40k", "asks_base": "left_out", "deadline": "Nov 27"},
        {"base": "180k", "stretch_base": "0", "stretch_sign_on": "0", "stretch_grant": "0", "deadline": "Friday"},
        {"base": "0", "bonus_amount": "60k", "deadline": "Nov 27"},
    ],
)
def test_a_last_day_with_nothing_to_ask_has_a_plan(typed: dict[str, str]) -> None:
    assert "Their date is today" in values("timeline", typed | {"today": "2026-11-27"})["verdict"]


@pytest.mark.parametrize(
    "evidence",
    [{"market_base": "190k"}, {"offers.b.base": "190k", "offers.b.standing": "written"}, {"unvested": "90k"}],
)
def test_no_letter_asks_for_more_than_an_offer_that_nobody_typed(evidence: dict[str, str]) -> None:
    assert values("messages", evidence)["body"] == ""
    assert "Type the offer" in values("reply-decoder", evidence)["next_step"]
