"""Rules that a comparison keeps for any offers."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.door import amount, ask, values
from tests.strategies import offers, scaled

MONEY = {"base", "sign_on", "sign_on_year_2", "grant", "match_401k", "amount"}
MEASURES = ("total", "first_year", "believed_total", *(f"leave_after_{year}" for year in (1, 2, 3, 4)))


def together(**typed: dict[str, str]) -> dict[str, str]:
    """Several offers as one comparison types them, over the same years."""
    return {f"offers.{key}.{name}": text for key, one in typed.items() for name, text in (one | {"years": "4"}).items()}


def paying(base: int, grant: int = 0, **more: str) -> dict[str, str]:
    return {"base": str(base), "grant": str(grant)} | more


@given(offers())
def test_an_offer_pays_here_what_total_comp_says(offer: dict[str, str]) -> None:
    alone = values("total-comp", offer | {"years": "4"})
    found = values("compare-offers", together(a=offer, b=paying(1)))["offers"]["a"]
    assert {name: found[name] for name in alone if name != "months"} == {
        name: alone[name] for name in alone if name != "months"
    }


@given(offers(), offers())
def test_leaving_later_never_means_having_received_less(one: dict[str, str], other: dict[str, str]) -> None:
    for found in values("compare-offers", together(a=one, b=other))["offers"].values():
        received = [amount(found[f"leave_after_{year}"]) for year in (1, 2, 3, 4)]
        assert received == sorted(received)
        assert received[0] == amount(found["first_year"])
        assert received[3] == amount(found["total"])


@given(offers(), offers())
def test_the_order_of_offers_does_not_matter(one: dict[str, str], other: dict[str, str]) -> None:
    first, second = (
        values("compare-offers", together(a=a | {"name": x}, b=b | {"name": y}))
        for a, b, x, y in ((one, other, "x", "y"), (other, one, "y", "x"))
    )
    scalars = [name for name, value in first.items() if isinstance(value, str)]
    if first["ahead"] != "0":
        assert {name: first[name] for name in scalars} == {name: second[name] for name in scalars}
        assert [row["order"] for row in first["ranking"][:1]] == [row["order"] for row in second["ranking"][:1]]


@given(offers(), offers(), st.integers(2, 9))
def test_scaling_all_money_scales_the_lead_and_leaves_the_order(
    one: dict[str, str], other: dict[str, str], k: int
) -> None:
    before = values("compare-offers", together(a=one, b=other))
    after = values("compare-offers", together(a=scaled(one, k, MONEY), b=scaled(other, k, MONEY)))
    assert abs(amount(after["ahead"]) - amount(before["ahead"]) * k) < 1
    assert [row["best"] for row in before["ranking"]] == [row["best"] for row in after["ranking"]]


@given(offers(), st.integers(0, 100), st.integers(0, 100))
def test_believing_more_never_lowers_what_is_believed(offer: dict[str, str], low: int, high: int) -> None:
    found = [
        amount(
            values("compare-offers", together(a=offer | {"liquidity_percent": str(p)}, b=paying(1)))["offers"]["a"][
                "believed_total"
            ]
        )
        for p in sorted((low, high))
    ]
    assert found == sorted(found)


@given(st.integers(1, 900_000), st.integers(1, 900_000), st.integers(1, 3_000_000))
def test_at_break_even_growth_the_two_are_equal(base: int, other: int, grant: int) -> None:
    best, behind = paying(max(base, other) + grant), paying(min(base, other), grant)
    growth = values("compare-offers", together(a=best, b=behind))["break_even_growth"]
    if growth != "none below 200 %":
        level = values("compare-offers", together(a=best, b=behind | {"growth_percent": growth}))
        assert amount(level["ahead"]) <= amount(level["first_believed"]) / 1_000_000
    else:
        fastest = values("compare-offers", together(a=best, b=behind | {"growth_percent": "200"}))
        assert fastest["first_name"] == "Offer A"


@given(st.integers(1, 900_000), st.integers(1, 900_000), st.integers(1, 3_000_000))
def test_at_break_even_belief_the_two_are_equal(base: int, other: int, grant: int) -> None:
    belief = values("compare-offers", together(a=paying(base), b=paying(other, grant)))["break_even_liquidity"]
    if belief != "none from 0 to 100 %":
        typed = together(a=paying(base), b=paying(other, grant, liquidity_percent=belief[:30]))
        assert amount(values("compare-offers", typed)["ahead"]) < 1


@pytest.mark.parametrize(("behind", "best"), [("98,100", "tie"), ("98,000", "a"), ("100,000", "tie")])
def test_a_gap_under_two_percent_is_a_tie(behind: str, best: str) -> None:
    found = values("compare-offers", {"offers.a.base": "100,000", "offers.b.base": behind})
    assert [row["best"] for row in found["ranking"] if row["measure"] == "total"] == [best]
    assert ("tie" in found["says"]) == (best == "tie")


def test_three_offers_and_a_job_are_ranked_with_their_names() -> None:
    typed = {"offers.a.base": "100k", "offers.c.base": "99k", "offers.d.base": "150k", "current.job.base": "10k"}
    found = values("compare-offers", typed | {"offers.d.name": "Best"})
    assert list(found["offers"]) == ["a", "c", "d", "job"]
    assert found["ranking"][0]["order"] == "Best, then Offer A and Offer C (a tie), then Your current job"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"offers.a.base": "100k"}, "offers.b.base"),
        ({"offers.b.base": "100k"}, "offers.a.base"),
        ({"current.job.base": "100k"}, "offers.a.base"),
        ({"offers.a.base": "1", "offers.b.base": "1", "offers.b.years": "3"}, "offers.b.years"),
        ({"offers.a.base": "1", "current.job.base": "1", "current.job.years": "3"}, "current.job.years"),
    ],
)
def test_what_cannot_be_compared_is_said_beside_its_field(typed: dict[str, str], field: str) -> None:
    assert [problem["field"] for problem in ask("compare-offers", typed)["problems"]] == [field]


def test_every_figure_in_the_page_says_whose_it_is() -> None:
    html = ask("compare-offers", {})["html"]
    assert '<data data-figure="total" data-offer="b" value="1350000">' in html
    assert '<data data-figure="total" data-offer="b" data-year="2" value="330000">' in html


def totals(found: dict[str, Any]) -> list[Decimal]:
    return [amount(one[name]) for one in found["offers"].values() for name in MEASURES]


def test_nothing_but_zeros_compares_as_a_tie() -> None:
    found = values("compare-offers", {"offers.a.name": "x", "offers.b.name": "y"})
    assert set(totals(found)) == {0}
    assert found["ahead_percent"] == "0"
    assert found["break_even_growth"] == "none below 200 %"
