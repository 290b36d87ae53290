"""Rules that the sign-on's ask and its repayment clause keep."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.clawback import CALIFORNIA, KINDS, Repayment, share_owed
from tests.door import amount, values
from tests.strategies import dollars, percents, scaled

CENT = Decimal("0.01")
MONEY = {"amount", "lost_bonus", "offer_first_year", "rival_first_year", "year_one_floor", "base", "offered"}
FIGURES = ("ask", "bridge", "bridge_12", "bridge_24", "match_gap", "floor_gap", "net_received", "owed_on_leaving")

clauses = st.builds(
    Repayment,
    st.decimals(0, 5_000_000, places=2),
    st.sampled_from(list(KINDS)),
    st.integers(0, 60),
    st.decimals(0, 100, places=2),
    st.booleans(),
)


@st.composite
def situations(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a sign-on."""
    typed = {name: draw(dollars) for name in sorted(MONEY - {"amount", "base"})}
    typed |= {
        "withholding_percent": draw(percents),
        "clawback_months": str(draw(st.integers(0, 60))),
        "clawback_kind": draw(st.sampled_from(list(KINDS))),
        "repay": draw(st.sampled_from(["gross", "net"])),
        "bridge_within": draw(st.sampled_from(["12", "24", "all"])),
        "leave_month": str(draw(st.integers(1, 60))),
    }
    if draw(st.booleans()):
        typed["base"] = draw(dollars)
    for row in range(draw(st.integers(0, 3))):
        typed |= {f"unvested.{row}.amount": draw(dollars), f"unvested.{row}.month": str(draw(st.integers(1, 48)))}
    return typed


@given(clauses, st.integers(0, 60))
def test_owed_never_exceeds_what_was_paid_and_never_rises_with_time(clause: Repayment, month: int) -> None:
    paid = clause.received if clause.net else clause.sign_on
    assert 0 <= clause.owed(month + 1) <= clause.owed(month) <= paid
    assert clause.owed(clause.term) == 0


@given(clauses, st.integers(0, 60))
def test_net_repayment_costs_nothing_that_was_never_received(clause: Repayment, month: int) -> None:
    assert 0 <= clause.never_received(month) <= clause.owed(month)
    if clause.net:
        assert clause.never_received(month) == 0
        assert clause.covered_from() == 0


@given(clauses)
def test_covered_from_is_the_first_month_that_what_was_received_pays_for(clause: Repayment) -> None:
    first = clause.covered_from()
    assert clause.owed(first) <= clause.received
    assert not first or clause.owed(first - 1) > clause.received


@pytest.mark.parametrize(
    ("kind", "term", "owed"),
    [
        ("all_until_end", 12, {0: "1", 9: "1", 11: "1", 12: "0", 30: "0"}),
        ("monthly", 12, {0: "1", 3: "3/4", 9: "1/4", 12: "0"}),
        ("monthly", 24, {9: "5/8", 14: "10/24"}),
        ("yearly_steps", 24, {11: "1", 12: "1/2", 14: "1/2", 23: "1/2", 24: "0"}),
        ("yearly_steps", 18, {11: "1", 12: "1/3", 18: "0"}),
        ("full_then_monthly", 24, {6: "1", 12: "1", 13: "11/12", 14: "10/12", 24: "0"}),
        ("full_then_monthly", 12, {11: "1", 12: "0"}),
        ("monthly", 0, {0: "0", 1: "0"}),
    ],
)
def test_share_owed(kind: str, term: int, owed: dict[int, str]) -> None:
    assert {month: share_owed(kind, month, term) for month in owed} == {m: Fraction(s) for m, s in owed.items()}


@given(situations())
def test_the_ask_covers_its_reason_and_is_never_below_the_offer(typed: dict[str, str]) -> None:
    found = values("sign-on", typed)
    chosen = {"12": "bridge_12", "24": "bridge_24", "all": "bridge"}[typed["bridge_within"]]
    offered = amount(typed["offered"])
    gaps = offered + max(amount(found["match_gap"]), amount(found["floor_gap"]))
    assert amount(found["ask"]) == max(amount(found[chosen]), gaps)
    assert amount(found["ask"]) >= offered
    assert amount(found["bridge_12"]) <= amount(found["bridge_24"]) <= amount(found["bridge"])


@given(situations())
def test_rows_by_month_agree_with_the_month_of_leaving(typed: dict[str, str]) -> None:
    found = values("sign-on", typed)
    month = int(typed["leave_month"])
    rows = {row["month"]: row for row in found["months"]}
    assert len(rows) == int(typed["clawback_months"])
    assert found["owed_on_leaving"] == (rows[month]["owed"] if month in rows else "0")
    for row in found["months"]:
        kept = amount(found["net_received"]) - amount(row["owed"])
        assert abs(amount(row["kept"]) - kept) < CENT


@given(situations(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(typed: dict[str, str], times: int) -> None:
    once, more = values("sign-on", typed), values("sign-on", scaled(typed, times, MONEY))
    for figure in FIGURES:
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT
    assert more["covered_from"] == once["covered_from"]


@given(situations(), st.sampled_from(["lost_bonus", "rival_first_year", "year_one_floor", "offered"]))
def test_more_reason_never_lowers_the_ask(typed: dict[str, str], field: str) -> None:
    more = typed | {field: str(int(typed[field]) + 1_000)}
    assert amount(values("sign-on", more)["ask"]) >= amount(values("sign-on", typed)["ask"])


def test_the_purpose_names_the_reason_that_made_the_ask() -> None:
    assert "no" not in values("sign-on", {"rival_first_year": "320k", "offer_first_year": "260k"})["purpose"].split()
    assert "$60,000 more" in values("sign-on", {"rival_first_year": "320k", "offer_first_year": "260k"})["purpose"]
    assert "in cash" in values("sign-on", {"year_one_floor": "200k", "base": "150k"})["purpose"]
    assert "covers every reason" in values("sign-on", {"offered": "50k", "lost_bonus": "50k"})["purpose"]
    without_rival = values("sign-on", {"lost_bonus": "50k"})
    assert "offer" not in without_rival["purpose"]


@pytest.mark.parametrize(
    ("kind", "term", "objections"),
    [
        ("monthly", 24, 0),
        ("yearly_steps", 12, 0),
        ("monthly", 36, 1),
        ("all_until_end", 12, 1),
        ("full_then_monthly", 36, 2),
    ],
)
def test_california_objects_to_long_clauses_and_to_ones_that_do_not_fall(kind: str, term: int, objections: int) -> None:
    assert len(CALIFORNIA.objections(kind, term)) == objections
