"""State income tax: values worked out elsewhere, and rules that every state's keeps."""

import csv
from decimal import Decimal, localcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.calculator import GUARD
from calculators.offer.local_tax import local_tax, state_payroll
from calculators.offer.place_taxes import HEAD, knows_filing, pays_as_single, place_taxes
from calculators.offer.place_taxes import told as told_of
from calculators.offer.state_names import PLACES, STATES
from calculators.offer.state_tax import NOTHING, has_filing, rules_of, state_tax

CHECKED = Path(__file__).with_name("state-tax-tests-2026.csv")
"""Each with where its expected tax is from: another engine, an official example, or worked out by hand."""
UNTAXED = {"AK", "FL", "NH", "NV", "SD", "TN", "TX", "WA", "WY"}
CLIFFS = {
    "CO": "much of the federal deduction is lost at one income",
    "CT": "exemption, add-backs and credit move in steps",
    "IL": "the exemption ends at one income",
    "MD": "exemptions end in steps",
    "MO": "the share of federal tax that is deducted falls in steps",
    "NY": "the recapture takes the lower brackets back over a short way",
    "OH": "the second bracket begins with a lump",
    "OR": "the credit and the deduction of federal tax end in steps",
    "RI": "deduction and exemption end in steps",
}
"""States in which a little more pay may cost more tax than it brings, and why."""
MOST_OF_A_RAISE = Decimal("0.16")
"""Of a raise a state takes no more than this, but for the cliffs: the highest rate, with what fades beside it."""
JOINT_MAY_COST_MORE = {"AL"}
"""Federal tax is deducted there, and a couple's is lower."""

states = st.sampled_from(sorted(STATES))
filings = st.sampled_from(["single", "joint", HEAD])
wages = st.decimals(1_000, 3_000_000, places=2)


def tax_of(state: str, filing: str, *earners: Decimal, saved: Decimal = Decimal(0)) -> Decimal:
    with localcontext(GUARD):
        return state_tax(state, filing, earners, saved).tax


def checked() -> list[dict[str, str]]:
    with CHECKED.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


@pytest.mark.parametrize("row", checked(), ids=lambda row: f"{row['state']}-{row['status']}-{row['wages']}")
def test_a_tax_worked_out_elsewhere_comes_out(row: dict[str, str]) -> None:
    found = tax_of(row["state"], row["status"], Decimal(row["wages"]))
    assert abs(found - Decimal(row["expected_tax"])) < 1


def test_the_values_worked_out_elsewhere_are_many() -> None:
    assert len(checked()) == 40
    assert len({row["state"] for row in checked()}) >= 30


@pytest.mark.parametrize(
    ("state", "filing", "paid", "tax"),
    [
        ("NY", "single", "150000", "8290.00"),
        ("IL", "single", "95000", "4557.71"),
        ("KY", "single", "39240", "1255.80"),
        ("CA", "single", "22535", "60.14"),
        ("DE", "single", "85000", "4269.00"),
    ],
)
def test_an_official_example_comes_out_to_the_cent(state: str, filing: str, paid: str, tax: str) -> None:
    assert abs(tax_of(state, filing, Decimal(paid)) - Decimal(tax)) < Decimal("0.01")


@pytest.mark.parametrize(
    ("state", "filing", "earners", "tax"),
    [
        ("AR", "single", [150_000], "5349.71"),  # the second table: 2% of 4,700 and 3.7% above, less 29
        ("DC", "single", [120_000], "7325"),
        ("IA", "single", [100_000], "3148.20"),
        ("ID", "single", [80_000], "2986.717"),  # 5.3% above the zero band, 10 more, 155 back
        ("ME", "single", [140_000], "8553.817"),  # 7,797.67 of the deduction is left
        ("MO", "joint", [120_000, 80_000], "7525.336"),  # brackets on 100,680 and on 67,120
        ("MS", "joint", [80_000, 60_000], "4136"),  # each has the zero band
        ("MS", "joint", [140_000, 0], "4536"),
        ("ND", "single", [150_000], "1644.3375"),
        ("OR", "single", [150_000], "12805.41"),  # no federal tax is deducted any more
        ("UT", "single", [50_000], "1672.231"),  # less 6% of 16,100, less 1.3% of what passes 18,213
        ("UT", "single", [100_000], "4450"),
        ("VT", "single", [200_000], "11413.30"),
    ],
)
def test_a_rule_that_few_states_have_is_worked_as_by_hand(
    state: str, filing: str, earners: list[int], tax: str
) -> None:
    assert abs(tax_of(state, filing, *map(Decimal, earners)) - Decimal(tax)) < Decimal("0.01")


@pytest.mark.parametrize("filing", ["single", "joint", HEAD])
def test_new_york_taxes_the_highest_incomes_at_one_rate(filing: str) -> None:
    """The recapture has then taken back every lower bracket; its table is in whole dollars."""
    with localcontext(GUARD):
        found = state_tax("NY", filing, [Decimal(30_000_000)])
        top = rules_of("NY")["brackets_single"][-1][1]
        assert abs(found.tax - top * found.taxable) < 5


@given(states, filings, wages, st.decimals("0.01", 200_000, places=2))
def test_more_wages_never_lower_the_tax(state: str, filing: str, paid: Decimal, more: Decimal) -> None:
    if has_filing(state, filing):
        before, after = tax_of(state, filing, paid), tax_of(state, filing, paid + more)
        assert before <= after
        if state not in CLIFFS:
            assert after - before <= MOST_OF_A_RAISE * more + STEP


STEP = Decimal(40)
"""Dollars: what the small steps of some states' credits and deductions come to."""


@given(states, wages)
def test_a_couple_with_one_earner_pays_no_more_than_a_single_one(state: str, paid: Decimal) -> None:
    if state not in JOINT_MAY_COST_MORE:
        assert tax_of(state, "joint", paid, Decimal(0)) <= tax_of(state, "single", paid)


@given(states, wages)
def test_a_head_of_household_pays_no_more_than_a_single_one(state: str, paid: Decimal) -> None:
    if has_filing(state, HEAD) and state not in JOINT_MAY_COST_MORE:
        assert tax_of(state, HEAD, paid) <= tax_of(state, "single", paid)


@pytest.mark.parametrize("state", [state for state in STATES if "brackets_single" in rules_of(state)])
def test_a_head_of_household_is_told_where_the_state_takes_what_it_takes_of_a_single_filer(state: str) -> None:
    if not has_filing(state, HEAD):
        assert not pays_as_single(state)
        return
    each = [Decimal(paid) for paid in (15_000, 30_000, 60_000, 120_000, 300_000, 700_000, 2_000_000)]
    assert pays_as_single(state) == all(tax_of(state, HEAD, paid) == tax_of(state, "single", paid) for paid in each)
    told = " ".join(told_of(state, "", HEAD, two_earners=False))
    assert ("the same of a head of household as of a single filer" in told) == pays_as_single(state)


@given(states, wages, wages)
def test_who_of_a_couple_earns_it_matters_only_where_each_may_be_taxed_alone(
    state: str, one: Decimal, other: Decimal
) -> None:
    both, turned = tax_of(state, "joint", one, other), tax_of(state, "joint", other, one)
    assert abs(both - turned) < Decimal("0.01")
    alone = tax_of(state, "joint", one + other)
    if rules_of(state).get("two_earners") in ("alone", "split"):
        assert both <= alone
    elif not rules_of(state).get("fica_deduction_cap") and not rules_of(state).get("or_fica_if_more"):
        assert both == alone


@given(states, filings, wages, st.decimals(0, 1, places=2))
def test_saving_before_tax_never_raises_it(state: str, filing: str, paid: Decimal, part: Decimal) -> None:
    if has_filing(state, filing) and not rules_of(state).get("federal_tax_deducted"):
        saved = tax_of(state, filing, paid, saved=part * paid)
        assert saved <= tax_of(state, filing, paid)
        assert not rules_of(state).get("taxes_saving") or saved == tax_of(state, filing, paid)


@given(states, filings, wages)
def test_the_lines_of_a_tax_add_up_to_it(state: str, filing: str, paid: Decimal) -> None:
    if not has_filing(state, filing):
        return
    with localcontext(GUARD):
        found = state_tax(state, filing, [paid])
        assert found.tax == sum((one.rate * one.taxed for one in found.slices), found.added - found.credited)
        assert found.tax >= 0 or "refundable_credit" in rules_of(state)
        assert found.taxable <= paid


@given(st.sampled_from(sorted(UNTAXED)), filings, wages)
def test_states_without_an_income_tax_take_none(state: str, filing: str, paid: Decimal) -> None:
    assert has_filing(state, filing)
    assert state_tax(state, filing, [paid]) == NOTHING


def test_all_other_states_take_some() -> None:
    assert len(STATES) == 51
    taxed = {state for state in STATES if tax_of(state, "single", Decimal(100_000)) > 0}
    assert taxed == STATES.keys() - UNTAXED


@given(states, filings)
def test_no_wages_no_tax(state: str, filing: str) -> None:
    found = place_taxes(state, "", filing, [Decimal(0), Decimal(0)], Decimal(0))
    assert not any((found.income.tax, found.local, found.payroll))


EVERY_PLACE = [(state, place) for state, names in PLACES.items() for place in names]


@pytest.mark.parametrize(("state", "place"), EVERY_PLACE)
def test_a_place_takes_a_small_part_of_wages(state: str, place: str) -> None:
    with localcontext(GUARD):
        earners = [Decimal(300_000), Decimal(0)]
        lines = local_tax(state, place, "single", earners, state_tax(state, "single", earners))
        assert 0 < sum(one.slice.tax for one in lines) < Decimal("0.05") * 300_000


def test_a_city_whose_figures_for_a_filing_are_not_known_says_so() -> None:
    assert knows_filing("NY", "New York City", HEAD)
    assert knows_filing("OH", "Columbus", HEAD)
    assert not knows_filing("OR", "", HEAD)
    assert knows_filing("OR", "Portland", "single")


@given(states, wages, wages)
def test_each_earner_pays_into_a_states_programs_up_to_their_caps(state: str, one: Decimal, other: Decimal) -> None:
    with localcontext(GUARD):
        both = sum((line.slice.tax for line in state_payroll(state, [one, other])), Decimal(0))
        each = [sum((line.slice.tax for line in state_payroll(state, [paid])), Decimal(0)) for paid in (one, other)]
        assert abs(both - sum(each)) < Decimal("1e-9")
        assert all(tax < Decimal("0.02") * paid for tax, paid in zip(each, (one, other), strict=True))


def test_new_yorks_programs_take_what_the_state_says_at_most() -> None:
    with localcontext(GUARD):
        taken = [line.slice.tax for line in state_payroll("NY", [Decimal(400_000)])]
    assert [round(one, 2) for one in taken] == [Decimal("411.91"), Decimal("31.20")]
