"""One more pull asks for what is worth it, and what is named instead comes near it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.reading import read
from calculators.negotiation.position import Position
from calculators.negotiation.record import Negotiation
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "200k", "company_name": "Acme"}


def test_a_trifle_is_no_way_out() -> None:
    found = values("messages", answered(OFFER) | {"base": "187k"} | {"kind": "one_more"})
    assert "$240,000" in found["body"]
    assert "If that cannot move" not in found["body"]


@pytest.mark.parametrize("left", ["64k", "64,500", "63k"])
def test_a_last_pull_is_not_spent_on_a_crumb(left: str) -> None:
    found = values("counter-ask", answered(OFFER | {"unvested": "65k"}) | {"sign_on": left})
    asked = [row["name"] for row in found["pieces"] if Decimal(row["ask"]) > Decimal(row["offer"])]
    assert asked == ["grant"]


@given(base=st.integers(180, 187), grant=st.integers(200, 239), sign_on=st.integers(20, 60))
def test_what_would_do_instead_is_worth_at_least_a_third(base: int, grant: int, sign_on: int) -> None:
    now = {"base": f"{base}k", "grant": f"{grant}k", "sign_on": f"{sign_on}k"}
    n, problems = read(Negotiation, answered(OFFER | {"unvested": "60k"}) | now)
    assert n is not None, problems
    position = Position(n)
    instead, chosen = position.fallback, position.next_piece
    if instead and chosen:
        wanted = position.worth(chosen.name, chosen.ask)
        assert 3 * position.worth(instead.piece, instead.amount) >= wanted


def test_where_all_that_is_left_is_a_trifle_nobody_asks_for_nothing() -> None:
    typed = answered({"today": "2026-11-29", "company_name": "Acme", "base": "149000"})
    typed = answered(typed | {"said": "partial", "base": "153800", "sign_on": "9600"}) | {"said": "base-fixed"}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "close"
    assert values("messages", typed)["body"]
