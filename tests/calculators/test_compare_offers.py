"""Rules that a comparison keeps for any offers."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.reading import read
from calculators.negotiation.companies import INSTRUMENTS, LISTED
from calculators.negotiation.offer import Terms
from calculators.negotiation.residence import FILINGS
from calculators.offer.old_tables import TAX_YEAR
from tests.calculators.typed_offers import under, whole_offers
from tests.door import amount, ask, values
from tests.strategies import MONEY, scaled


def is_private(instrument: str) -> bool:
    terms, _ = read(Terms, {"instrument": instrument})
    return terms is not None and terms.is_private


PRIVATE = [instrument for instrument in INSTRUMENTS if is_private(instrument)]
TOTAL_COMP_ALONE = {"calendar_years", "conventions", "csv", "leave"}
MEASURES = ("total", "first_year", "believed_total", *(f"leave_after_{year}" for year in (1, 2, 3, 4)))
LAB = {"base": "210k", "grant": "400k", "instrument": LISTED} | under("offers.b.", {"base": "280k", "grant": "900k"})


def together(a: Mapping[str, str], **others: Mapping[str, str]) -> dict[str, str]:
    """The offer on the table, and the others in their rows."""
    return dict(a) | {f"offers.{key}.{name}": text for key, one in others.items() for name, text in one.items()}


def paying(base: int, grant: int = 0, **more: str) -> dict[str, str]:
    return {"base": str(base), "grant": str(grant)} | more


def problems(typed: Mapping[str, str]) -> list[str]:
    return [problem["field"] for problem in ask("compare-offers", typed)["problems"]]


@given(whole_offers(), st.sampled_from(["", "offers.b.", "current.job."]))
def test_an_offer_pays_in_any_column_what_total_comp_says(offer: dict[str, str], prefix: str) -> None:
    alone = values("total-comp", offer)
    beside = paying(1_000) if prefix else {"offers.b.base": "1,000"}
    key = {"": "a", "offers.b.": "b", "current.job.": "job"}[prefix]
    found = values("compare-offers", beside | under(prefix, offer))["offers"][key]
    assert {name: found[name] for name in alone if name not in TOTAL_COMP_ALONE} == {
        name: alone[name] for name in alone if name not in TOTAL_COMP_ALONE
    }


@given(whole_offers(), whole_offers())
def test_leaving_later_never_means_having_been_paid_less(one: dict[str, str], other: dict[str, str]) -> None:
    for found in values("compare-offers", together(one, b=other))["offers"].values():
        paid = [amount(found[f"leave_after_{year}"]) for year in (1, 2, 3, 4)]
        assert paid == sorted(paid)
        assert paid[0] == amount(found["first_year"])
        assert paid[3] == amount(found["total"])


@given(whole_offers(), st.integers(1, 8))
def test_what_was_paid_by_a_year_does_not_depend_on_the_years_compared(offer: dict[str, str], years: int) -> None:
    typed = together(offer, b=paying(1_000))
    one, other = (values("compare-offers", typed | {"years": str(n)})["offers"]["a"] for n in (4, years))
    assert {name: one[name] for name in one if "leave" in name} == {
        name: other[name] for name in one if "leave" in name
    }


@given(whole_offers(), whole_offers())
def test_the_order_of_offers_does_not_matter(one: dict[str, str], other: dict[str, str]) -> None:
    first, second = (
        values("compare-offers", together(a | {"company_name": x}, b=b | {"name": y}))
        for a, b, x, y in ((one, other, "x", "y"), (other, one, "y", "x"))
    )
    scalars = [name for name, value in first.items() if isinstance(value, str) and name not in ("heavier", "lighter")]
    if first["ahead"] != "0" and first["offers"]["a"]["equity"] != first["offers"]["b"]["equity"]:
        assert {name: first[name] for name in scalars} == {name: second[name] for name in scalars}
        assert [row["order"] for row in first["ranking"][:1]] == [row["order"] for row in second["ranking"][:1]]


@given(whole_offers(), whole_offers(), st.integers(2, 9))
def test_scaling_all_money_scales_the_lead_and_leaves_the_order(
    one: dict[str, str], other: dict[str, str], k: int
) -> None:
    before = values("compare-offers", together(one, b=other))
    after = values("compare-offers", together(scaled(one, k, MONEY), b=scaled(other, k, MONEY)))
    assert abs(amount(after["ahead"]) - amount(before["ahead"]) * k) < 1
    assert [row["best"] for row in before["ranking"]] == [row["best"] for row in after["ranking"]]


@given(whole_offers(), st.integers(0, 100), st.integers(0, 100))
def test_believing_more_never_lowers_what_is_believed(offer: dict[str, str], low: int, high: int) -> None:
    beside = {"offers.b.base": "1,000"}
    found = [
        amount(
            values("compare-offers", offer | beside | {"liquidity_percent": str(p)})["offers"]["a"]["believed_total"]
        )
        for p in sorted((low, high))
    ]
    assert found == sorted(found)


@given(st.integers(1_000, 900_000), st.integers(1_000, 900_000), st.integers(1_000, 3_000_000))
def test_at_break_even_growth_the_two_are_equal(base: int, other: int, grant: int) -> None:
    best, behind = paying(max(base, other) + grant), paying(min(base, other), grant)
    growth = values("compare-offers", together(best, b=behind))["break_even_growth"]
    if growth != "none below 200%":
        level = values("compare-offers", together(best, b=behind | {"growth_percent": f"{Decimal(growth):.6f}"}))
        assert amount(level["ahead"]) <= amount(level["first_believed"]) / 1_000_000
    else:
        fastest = values("compare-offers", together(best, b=behind | {"growth_percent": "200"}))
        assert fastest["first_name"] == "Your offer"


@given(st.integers(1_000, 900_000), st.integers(1_000, 900_000), st.integers(1_000, 3_000_000))
def test_at_break_even_belief_the_two_are_equal(base: int, other: int, grant: int) -> None:
    belief = values("compare-offers", together(paying(base), b=paying(other, grant)))["break_even_liquidity"]
    if belief != "none from 0 to 100%":
        typed = together(paying(base), b=paying(other, grant, liquidity_percent=f"{Decimal(belief):.20f}%"))
        assert amount(values("compare-offers", typed)["ahead"]) < 1


@pytest.mark.parametrize(("behind", "best"), [("98,100", "tie"), ("98,000", "a"), ("100,000", "tie")])
def test_a_gap_under_two_percent_is_a_tie(behind: str, best: str) -> None:
    found = values("compare-offers", {"base": "100,000", "offers.b.base": behind})
    assert [row["best"] for row in found["ranking"] if row["measure"] == "total"] == [best]
    assert ("tie" in found["says"]) == (best == "tie")


def test_three_offers_and_a_job_are_ranked_with_their_names() -> None:
    typed = {"base": "100k", "offers.c.base": "99k", "offers.d.base": "150k", "current.job.base": "10k"}
    found = values("compare-offers", typed | {"offers.d.name": "Best"})
    assert list(found["offers"]) == ["a", "c", "d", "job"]
    assert found["ranking"][0]["order"] == "Best, then Your offer and Offer C (a tie), then Your present job"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ({}, "Your offer"),
        ({"company": "amazon"}, "Amazon"),
        ({"company": "frontier-lab"}, "Your offer"),
        ({"company": "amazon", "company_name": "{base} & sons"}, "{base} & sons"),
    ],
)
def test_the_offer_on_the_table_comes_first_under_its_companys_name(typed: dict[str, str], name: str) -> None:
    reply = ask("compare-offers", typed | {"base": "100k", "grant": "1k", "offers.b.base": "90k"})
    assert list(reply["values"]["offers"]) == ["a", "b"]
    assert reply["values"]["first_name"] == name


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"base": "100k"}, "offers.b.base"),
        ({"base": "100k", "offers.c.name": "Acme"}, "offers.c.base"),
        ({"offers.b.base": "100k"}, "base"),
        ({"current.job.base": "100k"}, "base"),
        ({"role": "Engineer"}, "base"),
        ({"base": "100k", "offers.b.base": "90k", "offers.b.units": "1,000"}, "offers.b.price"),
        ({"base": "100k", "current.job.base": "90k", "current.job.units": "1,000"}, "current.job.price"),
    ],
)
def test_what_cannot_be_compared_is_said_beside_its_field(typed: dict[str, str], field: str) -> None:
    assert problems(typed) == [field]


@given(
    whole_offers(),
    st.sampled_from(["", "offers.b.", "current.job."]),
    st.sampled_from([{"instrument": one} for one in PRIVATE] + [{"company": "openai"}, {"company": "databricks"}]),
    st.integers(0, 100),
)
def test_private_company_equity_is_asked_about_before_it_counts(
    offer: dict[str, str], prefix: str, private: dict[str, str], share: int
) -> None:
    typed = (paying(1_000) if prefix else {"offers.b.base": "1,000"}) | under(prefix, offer | private | {"grant": "9k"})
    assert problems(typed) == [f"{prefix}liquidity_percent"]
    assert problems(typed | {f"{prefix}liquidity_percent": str(share)}) == []
    listed = {f"{prefix}instrument": LISTED}
    assert problems(typed | listed) == []


def test_equity_that_is_not_said_to_be_listed_or_private_counts_in_full_with_the_question() -> None:
    found = values("compare-offers", LAB)
    assert (found["ahead"], found["offers"]["b"]["believed_total"]) == ("780000", "2020000")
    asked = [note["text"] for note in found["notes"] if "listed or private" in note["text"]]
    assert len(asked) == 1
    assert "Offer B" in asked[0]
    assert "Your offer" not in asked[0]


def test_nothing_is_called_received_that_has_only_vested() -> None:
    html = ask("compare-offers", LAB | {"offers.b.instrument": PRIVATE[0], "offers.b.liquidity_percent": "50"})["html"]
    assert "Paid and vested, leaving after year 1" in html
    assert "eceived" not in html


def test_an_offer_in_two_sign_on_parts_pays_them_in_their_years() -> None:
    amazon = {"base": "175k", "sign_on": "153,125", "sign_on_year_2": "109,375", "grant": "437.5k", "company": "amazon"}
    found = values("compare-offers", amazon | {"current.job.base": "165k", "current.job.vests_12": "90k"})["offers"]
    assert (found["a"]["first_year"], found["a"]["total"]) == ("350000", "1400000")
    assert (found["job"]["first_year"], found["job"]["name"]) == ("255000", "Your present job")


def test_offers_compared_under_the_names_of_before_come_out_the_same() -> None:
    old = {"offers.a.name": "x", "offers.a.base": "100k", "offers.a.years": "3", "offers.b.base": "90k"}
    today = {"company_name": "x", "base": "100k", "years": "3", "offers.b.base": "90k"}
    assert values("compare-offers", old | {"offers.b.years": "3"}) == values("compare-offers", today)


def test_every_figure_in_the_page_says_whose_it_is() -> None:
    html = ask("compare-offers", {})["html"]
    assert '<data data-figure="total" data-offer="b" value="1350000">' in html
    assert '<data data-figure="total" data-offer="b" data-year="2" value="330000">' in html


def totals(found: dict[str, Any]) -> list[Decimal]:
    return [amount(one[name]) for one in found["offers"].values() for name in MEASURES]


def test_nothing_but_zeros_compares_as_a_tie() -> None:
    found = values(
        "compare-offers", {"base": "0", "refresh.0.year": "2", "offers.b.base": "0", "offers.b.refresh.0.year": "2"}
    )
    assert set(totals(found)) == {0}
    assert found["ahead_percent"] == "0"
    assert found["break_even_growth"] == "none below 200%"


@given(whole_offers(), st.sampled_from(["single", "joint"]), st.sampled_from(["TX", "CA", "NY", "KY", "OR"]))
def test_an_offer_leaves_after_tax_what_take_home_says(offer: dict[str, str], filing: str, state: str) -> None:
    home = {"state": state, "filing": filing} | ({"partner_wages": "90k"} if filing == "joint" else {})
    found = values("compare-offers", offer | home | {"offers.b.base": "1,000"})
    [row] = found["after_tax"]
    assert abs(amount(row["after_tax"]) - amount(values("take-home", offer | home)["net"])) < Decimal("0.01")


@given(whole_offers(), whole_offers())
def test_what_is_not_money_and_where_it_is_change_no_total(one: dict[str, str], other: dict[str, str]) -> None:
    plain = together(one, b=other)
    more = {"place": "Austin, TX", "homes.b.place": "NYC", "state": "TX", "hours_week": "45", "days_off": "20"}
    found = values("compare-offers", plain | more | {"matters.0.what": "Growth", "matters.0.best": "b"})
    before = values("compare-offers", plain)
    beside = ("after_tax", "in_place", "by_hour", "weighed", "notes")
    assert all(found[name] and (name == "notes" or not before[name]) for name in beside)
    assert {name: found[name] for name in found if name not in beside} == {
        name: before[name] for name in before if name not in beside
    }


def test_what_is_not_typed_is_asked_for_and_never_assumed() -> None:
    typed = {"base": "180k", "offers.b.base": "210k", "state": "TX", "place": "Remote", "homes.b.place": "NYC"}
    found = values("compare-offers", typed | {"hours_week": "45"})
    told = " ".join(note["text"] for note in found["notes"])
    assert [row["offer"] for row in found["after_tax"]] == ["a"]
    assert not found["in_place"]
    assert not found["by_hour"]
    assert "Choose the state, and the pay after tax is shown for Offer B too." in told
    assert "We found no prices where your offer is. Type the city" in told
    assert "Type the paid days off a year" in told


def test_pay_with_benefits_stands_there_only_where_an_offer_has_some() -> None:
    typed = {"base": "180k", "offers.b.base": "210k", "state": "TX", "homes.b.state": "CA"}
    assert [row["with_benefits"] for row in values("compare-offers", typed)["after_tax"]] == [None, None]
    a, b = values("compare-offers", typed | {"offers.b.match_401k": "8,400"})["after_tax"]
    assert (a["benefits"], a["with_benefits"]) == ("0", a["after_tax"])
    assert amount(b["benefits"]) == 8_400
    assert amount(b["with_benefits"]) == amount(b["after_tax"]) + amount(b["benefits"])


@pytest.mark.parametrize("filing", FILINGS)
def test_the_answer_says_whose_taxes_it_counts(filing: str) -> None:
    typed = {"base": "180k", "offers.b.base": "210k", "state": "TX", "homes.b.state": "OR", "filing": filing}
    found = values("compare-offers", typed)
    told = " ".join(note["text"] for note in found["notes"])
    whose = {"single": "a single filer", "joint": "a couple that files jointly"}.get(filing, "a head of household")
    assert f"After tax is for {whose} by the tax tables of {TAX_YEAR}, and counts wages alone" in told
    assert ("No pay after tax is shown for Offer B" in told) == (filing == "head_of_household")


@pytest.mark.parametrize(
    ("place", "state", "is_told"),
    [
        ("Austin, TX", "CA", True),
        ("Austin, TX", "TX", False),
        ("NYC", "NJ", False),
        ("NYC", "CT", True),
        ("NYC", "", False),
    ],
)
def test_a_state_that_the_place_is_not_in_is_pointed_out(place: str, state: str, is_told: bool) -> None:
    typed = {
        "base": "180k",
        "place": "Seattle",
        "offers.b.base": "210k",
        "homes.b.place": place,
        "homes.b.state": state,
    }
    told = " ".join(note["text"] for note in values("compare-offers", typed)["notes"])
    assert ("the state that you chose for Offer B" in told) == is_told


def test_pay_by_the_hour_is_said_to_count_full_weeks_beside_other_hours() -> None:
    typed = {"base": "$60/hr", "hours_week": "30", "days_off": "0", "offers.b.base": "120k"}
    told = "counts 2,080 paid hours a year"
    assert told in str(values("compare-offers", typed)["notes"])
    assert told not in str(values("compare-offers", typed | {"hours_week": "40"})["notes"])
    assert told not in str(values("compare-offers", typed | {"base": "125k"})["notes"])


@given(whole_offers(), whole_offers())
def test_the_brief_for_an_assistant_ranks_two_offers_as_here(one: dict[str, str], other: dict[str, str]) -> None:
    both = together(one, b=other) | {"years": "4"}
    first = next(row for row in values("compare-offers", both)["ranking"] if row["measure"] == "believed_total")
    shared = {name: text for name, text in both.items() if name != "years"} | {"offers.b.standing": "written"}
    brief = values("messages", shared)["brief"]
    told = re.search(r"over four years (?:[\w%]+ )*?(above|below|a tie with)\b", brief)
    assert told, brief
    assert told[1] == {"a": "below", "b": "above", "tie": "a tie with"}[first["best"]]


@pytest.mark.parametrize("percent", ["0", "33", "50"])
def test_an_offer_without_benefits_has_none_to_the_last_digit(percent: str) -> None:
    typed = {"base": "180k", "bonus_percent": "12", "sign_on": "20k", "grant": "400k", "instrument": "private_rsu"}
    typed |= {"liquidity_percent": percent, "state": "CA", "current.job.base": "165k"}
    [row] = values("compare-offers", typed)["after_tax"]
    assert (row["benefits"], row["with_benefits"]) == ("0", None)
