"""Rules that take-home pay keeps, and the law's own corners."""

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.negotiation.pay import PARTS
from calculators.offer.place_taxes import knows_filing
from calculators.offer.state_names import PLACES, STATES
from calculators.offer.taxes import SAVING_LIMITS, TAX_LAW, income_tax, payroll_tax
from tests.calculators.typed_offers import whole_offers
from tests.door import amount, ask, values

CENT = Decimal("0.01")


@st.composite
def years(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a year's wages, part of them supplemental."""
    wages = draw(st.one_of(st.just(0), st.integers(1_000, 4_000_000)))
    return {
        "wages": str(wages),
        "supplemental": str(draw(st.one_of(st.just(0), st.integers(min(wages, 1_000), wages)))),
        "filing": draw(st.sampled_from(["single", "joint", "head_of_household"])),
        "state_percent": str(draw(st.one_of(st.just(0), st.decimals(1, 14, places=2)))),
    }


@st.composite
def years_somewhere(draw: st.DrawFn) -> dict[str, str]:
    """The same in a state, with a city where it has one, a second earner, saving, and any rate of withholding."""
    year = draw(years())
    state = draw(st.sampled_from(sorted(STATES)))
    city = draw(st.sampled_from(["", *PLACES.get(state, ())]))
    if not knows_filing(state, city, year["filing"]):
        year["filing"] = "single"
    more = {"state": state, "city": city}
    if year["filing"] == "joint":
        more["partner_wages"] = str(draw(st.one_of(st.just(0), st.integers(1_000, 900_000))))
    regular = int(year["wages"]) - int(year["supplemental"]) + int(more.get("partner_wages", 0))
    if regular >= 1_000:
        more["pre_tax_saving"] = str(draw(st.one_of(st.just(0), st.integers(100, min(regular, 60_000)))))
    more["withheld_percent"] = str(draw(st.one_of(st.just(""), st.integers(0, 60))))
    return year | more


TAKEN = "income_tax", "fica", "state_tax", "local_tax", "state_payroll", "other_tax"


def taken(found: dict[str, Any], *names: str) -> Decimal:
    """What some of the taxes come to; one that is not counted is none."""
    return sum((amount(found[name] or "0") for name in names), Decimal(0))


@given(st.one_of(years(), years_somewhere()))
def test_every_dollar_goes_somewhere(year: dict[str, str]) -> None:
    found = values("take-home", year)
    paid = amount(year["wages"]) + amount(year.get("partner_wages", "0"))
    gone = taken(found, "net", *TAKEN) + amount(year.get("pre_tax_saving", "0"))
    assert abs(gone - paid) < CENT
    lines = sum((amount(line["tax"]) for line in found["place_lines"]), Decimal(0))
    beside = amount(found["state_added"]) - amount(found["state_credited"])
    assert abs(lines + beside - taken(found, "state_tax", "local_tax", "state_payroll")) < CENT
    assert abs(sum((amount(row["tax"]) for row in found["brackets"]), Decimal(0)) - amount(found["income_tax"])) < CENT


@given(years(), st.integers(1_000, 500_000))
def test_a_higher_wage_never_leaves_less(year: dict[str, str], more: int) -> None:
    higher = year | {"wages": str(int(year["wages"]) + more)}
    before, after = values("take-home", year), values("take-home", higher)
    assert amount(after["net"]) >= amount(before["net"])
    assert amount(after["income_tax"]) >= amount(before["income_tax"])


@given(years())
def test_how_it_is_paid_does_not_change_the_tax(year: dict[str, str]) -> None:
    found, all_regular = values("take-home", year), values("take-home", year | {"supplemental": "0"})
    assert (found["income_tax"], found["fica"], found["net"]) == tuple(
        all_regular[name] for name in ("income_tax", "fica", "net")
    )


@given(st.one_of(years(), years_somewhere()))
def test_what_falls_short_is_the_added_tax_less_what_was_withheld(year: dict[str, str]) -> None:
    found = values("take-home", year)
    added, withheld, short, back = (
        amount(found[name]) for name in ("supplemental_tax", "withheld", "shortfall", "refund")
    )
    assert abs(short - back - (added - withheld)) < CENT
    assert min(short, back) == 0
    everything = amount(year["wages"]) + amount(year.get("partner_wages", "0"))
    if found["covered_up_to"] is None or everything <= amount(found["covered_up_to"]):
        assert short == 0


@given(st.one_of(years(), years_somewhere()))
def test_what_is_said_of_filing_is_what_it_brings(year: dict[str, str]) -> None:
    reply = ask("take-home", year)
    said, found = reply["html"].partition("</p>")[0], reply["values"]
    assert said.startswith('<p class="summary">')
    assert ("of income tax is still due" in said) == (amount(found["shortfall"]) > 0)
    assert ("of income tax comes back" in said) == (amount(found["refund"]) > 0)
    assert "$0 of income tax" not in said


@given(years())
def test_a_joint_return_never_costs_more(year: dict[str, str]) -> None:
    single, joint = (values("take-home", year | {"filing": filing}) for filing in ("single", "joint"))
    assert amount(joint["net"]) >= amount(single["net"])


def test_social_security_stops_at_its_base() -> None:
    most, at_base = (
        payroll_tax(wages, medicare_threshold=Decimal(200_000)).social_security
        for wages in (Decimal(9_999_999), TAX_LAW.social_security_base)
    )
    assert most == at_base == TAX_LAW.social_security * TAX_LAW.social_security_base


@pytest.mark.parametrize("filing", ["single", "joint", "head_of_household"])
def test_the_law_is_well_formed(filing: str) -> None:
    rule = TAX_LAW.filings[filing]
    assert len(rule.ceilings) == len(TAX_LAW.rates) - 1
    assert list(rule.ceilings) == sorted(rule.ceilings)
    assert list(TAX_LAW.rates) == sorted(TAX_LAW.rates)
    assert income_tax(rule.deduction, filing) == 0
    assert income_tax(rule.deduction + 1, filing) == TAX_LAW.rates[0]


def test_supplemental_is_a_part_of_wages() -> None:
    problems = ask("take-home", {"wages": "100k", "supplemental": "100,001"})["problems"]
    assert [problem["field"] for problem in problems] == ["supplemental"]


def test_each_of_two_earners_has_a_social_security_base() -> None:
    two = values("take-home", {"wages": "200k", "partner_wages": "200k", "filing": "joint"})
    one = values("take-home", {"wages": "400k", "filing": "joint"})
    assert TAX_LAW.social_security_base < 200_000
    medicare = TAX_LAW.medicare * 400_000
    added = TAX_LAW.medicare_additional * (400_000 - TAX_LAW.filings["joint"].medicare_threshold)
    each = TAX_LAW.social_security * TAX_LAW.social_security_base
    assert amount(one["fica"]) == each + medicare + added
    assert amount(two["fica"]) == 2 * each + medicare + added
    assert two["income_tax"] == one["income_tax"]


@given(years(), st.one_of(st.just(0), st.integers(1_000, 2_000_000)))
def test_who_of_a_couple_earns_it_does_not_change_the_tax_of_both(year: dict[str, str], other: int) -> None:
    one = year | {"filing": "joint", "supplemental": "0", "partner_wages": str(other)}
    found, turned = (
        values("take-home", one),
        values("take-home", one | {"wages": str(other), "partner_wages": year["wages"]}),
    )
    assert (found["net"], found["fica"], found["income_tax"]) == (turned["net"], turned["fica"], turned["income_tax"])


def not_wages(year: dict[str, str]) -> Decimal:
    """Dollars of a year's benefits: what is not paid as wages."""
    return sum((amount(year[name]) for name, part in PARTS.items() if not part.wages), Decimal(0))


def test_a_dearer_health_plan_lowers_the_first_year_and_no_wages() -> None:
    typed = {"base": "180k", "match_401k": "4%", "premium": "300/month", "premium_now": "100/month"}
    found = values("take-home", typed)
    assert found["wages"] == "180000"
    told = "has $7,200 of match more and $2,400 of health plan less. That is not paid as wages in it."
    assert told in ask("take-home", typed)["html"]


@given(whole_offers(), st.sampled_from(["single", "joint"]))
def test_an_offer_is_taxed_as_its_first_year_typed_as_wages(offer: dict[str, str], filing: str) -> None:
    found = values("take-home", offer | {"filing": filing})
    first = values("total-comp", offer)["years"][0]
    assert abs(amount(found["wages"]) - amount(first["total"]) + not_wages(first)) < CENT
    parts = "bonus", "sign_on", "initial_equity", "refresh_equity", "commission"
    supplemental = sum(amount(first[part]) for part in parts)
    assert abs(amount(found["supplemental"]) - supplemental) < CENT
    assume(supplemental == 0 or supplemental >= 1_000)  # less is asked back where it is typed
    cents = {name: f"{amount(found[name]):.2f}" for name in ("wages", "supplemental")}
    typed = values("take-home", cents | {"filing": filing})
    for name in ("net", "income_tax", "fica", "withheld", "shortfall"):
        assert abs(amount(found[name]) - amount(typed[name])) <= 2 * CENT


def test_private_equity_is_not_wages_until_it_can_be_sold() -> None:
    offer = {"base": "180k", "grant": "400k"}
    assert values("take-home", offer)["wages"] == "280000"
    private = values("take-home", offer | {"instrument": "private_rsu"})
    assert (private["wages"], private["taxed_later"]) == ("180000", "100000")
    assert any("$100,000 of private-company stock" in note["text"] for note in private["notes"])


@pytest.mark.parametrize("kind", [{"instrument": "listed_options"}, {"instrument": "options", "company": "google"}])
def test_listed_options_are_taxed_at_exercise_not_as_they_vest(kind: dict[str, str]) -> None:
    typed = {"units": "2,800", "strike": "17.80", "price": "290", "base": "180k", "vesting": "25/25/25/25"} | kind
    found = values("take-home", typed)
    assert (found["wages"], found["taxed_later"]) == ("180000", "190540")
    assert any("$190,540 of options" in note["text"] and "exercise" in note["text"] for note in found["notes"])
    typed |= {"offers.b.base": "180k", "state": "TX", "homes.b.state": "TX"}
    compared = values("compare-offers", typed)["after_tax"]
    assert [one["wages"] for one in compared] == ["180000", "180000"]
    assert [one["benefits"] for one in compared] == ["0", "0"]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"recruiter": "Sam"}, "wages"),
        ({"sign_on": "20k"}, "wages"),
        ({"base": "180k", "units": "100"}, "price"),
        ({"wages": "180k", "partner_wages": "100k"}, "partner_wages"),
        ({"wages": "180k", "partner_wages": "100k", "filing": "head_of_household"}, "partner_wages"),
        ({"wages": "180k", "supplemental": "100k", "pre_tax_saving": "80,100"}, "pre_tax_saving"),
        ({"wages": "180k", "city": "Yonkers"}, "city"),
        ({"wages": "180k", "state": "NJ", "city": "Yonkers"}, "city"),
        ({"wages": "180k", "state": "OR", "filing": "head_of_household"}, "filing"),
    ],
)
def test_what_is_missing_is_asked_for(typed: dict[str, str], field: str) -> None:
    assert field in {problem["field"] for problem in ask("take-home", typed)["problems"]}


@given(whole_offers(), st.sampled_from(["", "public_rsu", "private_rsu"]))
def test_wages_are_never_called_the_first_year_that_they_are_not(offer: dict[str, str], kind: str) -> None:
    typed = offer | {"instrument": kind, "liquidity_percent": "100"}
    found, paid = values("take-home", typed), values("total-comp", typed)
    assert found["offer_first_year"] == paid["first_year"]
    is_same = found["wages"] == found["offer_first_year"]
    assert (found["beside_first_year"] == "") == is_same
    assert "first year" not in " ".join(note["text"] for note in found["notes"])
    labels = re.findall(r'<span class="figure-label">(.*?)</span>', ask("take-home", typed)["html"])
    after = labels[labels.index("Wages counted") + 1]
    assert after.startswith("Why they are not the offer") != is_same


@given(whole_offers())
def test_an_offer_with_a_base_of_0_pays_wages_where_it_has_a_first_year(offer: dict[str, str]) -> None:
    typed = offer | {"base": "0", "instrument": "public_rsu"}
    first = ask("total-comp", typed)
    taxed = ask("take-home", typed)
    assert bool(first["problems"]) == bool(taxed["problems"])
    if not first["problems"]:
        paid = amount(first["values"]["first_year"]) - not_wages(first["values"]["years"][0])
        assert abs(amount(taxed["values"]["wages"]) - paid) < CENT


def test_a_base_not_typed_is_still_asked_for() -> None:
    assert values("take-home", {"base": "0", "grant": "400k", "bonus_amount": "10k"})["wages"] == "110000"
    assert ask("take-home", {"grant": "400k", "bonus_amount": "10k"})["problems"][0]["field"] == "wages"


def noted(typed: dict[str, str]) -> str:
    """All that an answer says beside its figures."""
    return " ".join(note["text"] for note in values("take-home", typed)["notes"])


def test_without_a_state_none_of_its_taxes_is_counted_and_the_page_says_so() -> None:
    found = values("take-home", {"wages": "180k"})
    assert [found[name] for name in ("state_tax", "local_tax", "state_payroll", "other_tax")] == [None] * 4
    assert "No state tax is counted." in noted({"wages": "180k"})
    assert "No state tax is counted." not in noted({"wages": "180k", "state_percent": "5"})


@given(st.sampled_from(sorted(STATES)))
def test_what_is_counted_of_a_state_says_its_limits_its_source_and_its_year(state: str) -> None:
    said = noted({"wages": "180k", "state": state})
    for limit in (
        "one state all year",
        "standard deduction",
        "no dependants",
        "no itemizing",
        "equity or capital gains",
    ):
        assert limit in said
    has_income_tax = amount(values("take-home", {"wages": "180k", "state": state})["state_tax"]) > 0
    assert (f"{STATES[state]}: figures of " in said) == has_income_tax
    assert ("Source: " in said) >= has_income_tax


@pytest.mark.parametrize("state", ["AK", "HI"])
def test_contributions_that_were_not_found_are_not_said_to_be_none(state: str) -> None:
    typed = {"wages": "180k", "state": state}
    assert values("take-home", typed)["state_payroll"] is None
    assert "was not found, and is not counted" in noted(typed)
    assert values("take-home", typed | {"state": "TX"})["state_payroll"] == "0"


def test_a_rate_without_an_official_text_says_so() -> None:
    assert "confirm it before you count on it" in noted({"wages": "180k", "state": "MI", "city": "Detroit"})
    assert "confirm it before" not in noted({"wages": "180k", "state": "NY", "city": "New York City"})


@given(years_somewhere())
def test_a_rate_typed_by_hand_comes_on_top(year: dict[str, str]) -> None:
    without, with_it = values("take-home", year | {"state_percent": ""}), values("take-home", year)
    more = amount(without["net"]) - amount(with_it["net"])
    assert abs(more - taken(with_it, "other_tax")) < CENT
    assert all(without[name] == with_it[name] for name in TAKEN[:-1])


@given(st.integers(60_000, 900_000), st.integers(100, 40_000))
def test_saving_before_tax_lowers_income_tax_and_no_payroll_tax(wages: int, saved: int) -> None:
    typed = {"wages": str(wages), "state": "CA"}
    without, with_it = values("take-home", typed), values("take-home", typed | {"pre_tax_saving": str(saved)})
    assert amount(with_it["income_tax"]) < amount(without["income_tax"])
    assert amount(with_it["state_tax"]) < amount(without["state_tax"])
    assert all(with_it[name] == without[name] for name in ("fica", "state_payroll"))
    assert amount(without["net"]) - saved < amount(with_it["net"]) < amount(without["net"])


def test_saving_shows_the_limits_and_what_it_does_not_lower() -> None:
    said = noted({"wages": "180k", "pre_tax_saving": "20k"})
    assert f"${SAVING_LIMITS['deferral']:,} a person into a 401(k)" in said
    assert "Social Security, Medicare, state payroll contributions" in said
    assert "401(k)" not in noted({"wages": "180k"})


@given(st.integers(100_000, 3_000_000), st.integers(0, 60))
def test_an_employer_may_withhold_at_another_rate(supplemental: int, rate: int) -> None:
    typed = {"wages": "4M", "supplemental": str(supplemental)}
    found = values("take-home", typed | {"withheld_percent": str(rate)})
    ceiling = TAX_LAW.supplemental_ceiling
    below, above = min(Decimal(supplemental), ceiling), max(supplemental - ceiling, Decimal(0))
    least = max(Decimal(rate), 100 * TAX_LAW.supplemental_above)
    assert amount(found["withheld"]) == (rate * below + least * above) / 100
    usual = values("take-home", typed | {"withheld_percent": f"{100 * TAX_LAW.supplemental:f}"})
    assert usual == values("take-home", typed)


@given(years())
def test_a_head_of_household_pays_no_more_than_a_single_filer(year: dict[str, str]) -> None:
    single, head = (values("take-home", year | {"filing": filing}) for filing in ("single", "head_of_household"))
    assert amount(head["income_tax"]) <= amount(single["income_tax"])
    assert head["fica"] == single["fica"]
