"""Benefits: a match as letters say it, a stock purchase plan under its cap, and health insurance."""

import json
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.negotiation.benefits import Benefits, read_match, write_match
from calculators.negotiation.offer import Offer
from calculators.negotiation.pay import PARTS
from calculators.negotiation.record import Negotiation
from calculators.offer.espp import CAP
from calculators.offer.match import ADDITIONS_LIMIT, DEFERRAL_LIMIT, PAY_LIMIT
from tests.door import ask, values

CENT = Decimal("0.01")


def first_year(typed: dict[str, str]) -> dict[str, Any]:
    year: dict[str, Any] = values("total-comp", typed)["years"][0]
    return year


# --- The match --------------------------------------------------------------------------------------------------------

SAID = [
    ("50% of the first 6%", 6_000),
    ("50% up to 6% of pay", 6_000),
    ("50% up to 6", 6_000),
    ("50% of the first 6", 6_000),
    ("50 cents on the dollar up to 6%", 6_000),
    ("half of the first 6%", 6_000),
    ("we match 50% of your contributions to the savings plan up to 6% of pay", 6_000),
    ("4%", 8_000),
    ("up to 4% of salary", 8_000),
    ("dollar for dollar up to 5%", 10_000),
    ("1:1 up to 5%", 10_000),
    ("100% match on 5%", 10_000),
    ("100% of the first 3% and 50% of the next 2%", 8_000),
    ("50% of contributions, up to $9,000", 9_000),
    ("$9,000", 9_000),
    ("9k", 9_000),
    ("$750 a month", 9_000),
    ("50% of contributions up to $23,500", 11_750),
    ("50% of the first $23,500", 11_750),
    ("half of the first $10k you save", 5_000),
    ("dollar for dollar on the first $3,000", 3_000),
    ("50% up to $8,000 of your contributions", 4_000),
    ("50% of what you contribute, up to $10,000", 10_000),
    ("50% of contributions, capped at $5,000", 5_000),
    ("50% up to $5,000", 5_000),
    ("6% of salary, 50% match", 6_000),
    ("up to 6% of salary matched at 50%", 6_000),
    ("6% of salary (50% match)", 6_000),
    ("8% of your pay matched 25%", 4_000),
    ("4% of base matched dollar for dollar", 8_000),
    ("4% of pay matched 1:1", 8_000),
    ("5% of pay, 100% vested", 10_000),
    ("5% of pay (100% vested)", 10_000),
    ("3% of pay, 20% vesting per year", 6_000),
    ("3% of pay, vests 20% a year", 6_000),
    ("4% match vesting 20%/40%/60%/80%/100%", 8_000),
    ("5% with 3-year cliff", 10_000),
    ("50% match up to 6%, vests 25% a year", 6_000),
    ("100% up to 3%, 50% up to 5%", 8_000),
    ("dollar for dollar up to 3%, 50 cents on the dollar up to 5%", 8_000),
    ("100% of first 4% and 25% up to 8%", 10_000),
    ("100% match to 3%, 50% match to 5%", 8_000),
    ("100% up to 3% and 50% on 3-5%", 8_000),
    ("100% of the first 3% and 50% between 3% and 5%", 8_000),
    ("100% up to 3%, 50% up to 2% more", 8_000),
    ("100% up to 3%, 50% up to an additional 2%", 8_000),
    ("100% of 3%, 50% of 2%", 8_000),
    ("100% up to 3%, 75% up to 5%, 50% up to 7%", 11_000),
    ("4% of salary, max $6,000", 6_000),
    ("4% of salary, not to exceed $6,000", 6_000),
    ("6% match capped at $9,000", 9_000),
    ("5% employer contribution, capped at $6,000", 6_000),
    ("4% up to $10,000", 8_000),
    ("5% of pay up to $345k", 10_000),
    ("5% of pay up to $100k", 5_000),
    ("5% of the first $100k of pay", 5_000),
    ("4% of your contributions up to $10,000", 400),
    ("quarter up to 8%", 4_000),
    ("a quarter of the first 8%", 4_000),
    ("3/4 of the first 6%", 9_000),
    ("double match up to 3%", 12_000),
    ("doubles your contributions up to 3%", 12_000),
    ("triple up to 2%", 12_000),
    ("50% match on 100% of contributions", 12_250),
    ("50% up to 6% vesting over 3 years max $5000", 5_000),
    ("50% up to 6%, immediate vesting up to $5,000", 5_000),
    ("50% up to 6% vested immediately capped at $5k", 5_000),
    ("50% of 6% vests over 3 years. Max $4,000", 4_000),
    ("50% up to 6% with 3 year vesting cap $5,000", 5_000),
    ("100% of 3% fully vested 50% of next 2%", 8_000),
    ("100% of first 3% vests immediately 50% of next 2% vests over 3 years", 8_000),
    ("4% vested immediately max $5,000", 5_000),
    ("4% fully vested up to $5,000", 5_000),
    ("4% vesting immediately on first $100k", 4_000),
    ("immediate vesting 4%", 8_000),
    ("immediately vested 4%", 8_000),
    ("vested immediately: 4%", 8_000),
    ("fully vested 100% up to 5%", 10_000),
    ("100% vested 50% up to 6%", 6_000),
    ("no vesting 50% up to 6%", 6_000),
    ("instant vest 100% of 6%", 12_000),
    ("5-year graded vesting 50% of 6%", 6_000),
    ("vesting after 3 years 50% of 6%", 6_000),
    ("vests 20% per year 50% up to 6%", 6_000),
    ("50% match vested immediately up to 6%", 6_000),
    ("50% match vested immediately of the first 6%", 6_000),
    ("50% up to 6% vests 0% 25% 50% 75% 100%", 6_000),
    ("50% up to 6% vests 100% after 3 years", 6_000),
    ("4% match vesting 20/40/60/80/100", 8_000),
    ("4% vests over 2-6 years 20% per year", 8_000),
    ("50% of 6% vests over 5 years 20% per year", 6_000),
    ("100% match, fully vested on day 1, up to 4%", 8_000),
    ("vesting: 20%/40%/60%/80%/100%; 4% match", 8_000),
    ("dollar per dollar up to 5%", 10_000),
    ("dollar per dollar 5%", 10_000),
    ("dollar-per-dollar on 5%", 10_000),
    ("dollar for dollar 4%, 50% up to 6%", 10_000),
    ("4% each quarter", 8_000),
    ("4% per quarter", 8_000),
    ("6% match, paid every quarter", 12_000),
    ("4% match trued up each quarter", 8_000),
    ("4% of every dollar you earn", 8_000),
    ("4% of pay after ninety days", 8_000),
]


@pytest.mark.parametrize(("text", "dollars"), SAID)
def test_a_match_is_read_as_letters_say_it(text: str, dollars: int) -> None:
    assert read_match(text).worth(Decimal(200_000)) == dollars


@pytest.mark.parametrize(("text", "dollars"), SAID)
def test_a_match_as_it_is_written_is_read_as_the_same(text: str, dollars: int) -> None:
    assert read_match(write_match(read_match(text))).worth(Decimal(200_000)) == dollars


@pytest.mark.parametrize("text", ["4", "50%", "100%", "6% at 50%", "some", "80k", "500% of the first 6%", "%" * 200])
def test_a_match_that_may_mean_several_things_is_asked_back(text: str) -> None:
    [problem] = ask("total-comp", {"base": "180k", "match_401k": text})["problems"]
    assert problem["field"] == "match_401k"


def test_a_third_is_one_to_the_cent() -> None:
    for text, dollars in (("two thirds of 6%", 8_000), ("one third of the first 6%", 4_000)):
        assert round(read_match(text).worth(Decimal(200_000)), 1) == dollars


@pytest.mark.parametrize(
    "text",
    [
        "5% automatic + up to 5% match", "5% automatic, up to 5% match", "5% automatic and up to 5% match",
        "3% of pay plus 50% of the first 6%", "50% of 20%", "100% match of 50% of salary",
        "3% of salary, 50% after 2 years",
        "100% up to 4% and 50% up to 2%", "100% of 3%, 50% of 5%", "100% of the first 3% and 50% from 4% to 5%",
        "6% up to $23,500", "4% max $500/month", "a fifth of the first 5%", "two times the first 3%",
        "one for two up to 3%",
        "fifty cents on the dollar up to 6%", "fifty percent of 6%", "3% a quarter", "company match up to 6%",
        "100% vested match up to 6%", "4% match vests immediately 2% profit sharing", "4% of pay, 2% fully vested",
        "50% of 6%, vested immediately 2% profit sharing",
    ],
)  # fmt: skip
def test_a_match_with_more_than_is_read_is_asked_back_with_texts_that_are_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type .*[0-9]") as asked:
        read_match(text)
    offered = re.findall(r"[Tt]ype ([0-9]+%[^.?]*)[.]", str(asked.value))
    assert all(read_match(said) for said in offered)


@pytest.mark.parametrize("cents", [1, 2, 4, 6, 10, 15])
@pytest.mark.parametrize("form", ["0.{:02}", ".{:02}", "0.{:02}%", "0.{:02} percent"])
def test_a_share_of_one_is_asked_back_as_the_percent_that_it_mostly_is(form: str, cents: int) -> None:
    with pytest.raises(ValueError, match=f"^{cents}% of pay[?] Type {cents}%, or"):
        read_match(form.format(cents))


@pytest.mark.parametrize("text", ["0.5% up to 6%", "0.5% of the first 6%"])
def test_a_rate_typed_as_a_share_of_one_is_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match="Type 50% of the first 6%"):
        read_match(text)


@pytest.mark.parametrize("text", ["up to 6%", "Up to 6 %", "first 6%", "on the first 6%", "they match up to 6%"])
def test_how_much_of_pay_is_matched_does_not_say_how_much_they_add(text: str) -> None:
    with pytest.raises(ValueError, match="Type such as 100% of the first 6%, or 50% of the first 6%") as asked:
        read_match(text)
    for instead in ("100% of the first 6%", "50% of the first 6%", "6%"):
        assert instead in str(asked.value)
        assert read_match(instead)


def test_a_match_of_the_first_percents_counts_pay_up_to_the_limit() -> None:
    """The rule of the IRS's own example: half of the first five percent of the pay that counts."""
    assert read_match("50% of the first 5%").worth(Decimal(500_000)) == PAY_LIMIT * 5 / 100 / 2


@given(st.integers(0, 300), st.integers(1, 15), st.integers(1_000, 2_000_000))
def test_no_match_passes_the_limits(rate: int, width: int, pay: int) -> None:
    given_to = read_match(f"{rate}% of the first {width}%").worth(Decimal(pay))
    saved = min(min(Decimal(pay), PAY_LIMIT) * width / 100, DEFERRAL_LIMIT, Decimal(pay))
    assert 0 <= given_to == min(saved * rate / 100, ADDITIONS_LIMIT - saved)


@given(st.integers(1, 15), st.integers(1_000, 9_000), st.integers(30_000, 2_000_000))
def test_a_part_of_pay_ends_at_its_most(percent: int, most: int, pay: int) -> None:
    """Of one percent of the pay that counts, $3,600 are all there is: more than that is no cap."""
    assume(most < PAY_LIMIT * percent / 100)
    found = read_match(f"{percent}% of pay, max ${most:,}").worth(Decimal(pay))
    assert found == min(read_match(f"{percent}%").worth(Decimal(pay)), most)


@given(st.integers(1, 7), st.integers(1, 7), st.sampled_from([25, 50, 75]))
def test_a_later_step_goes_up_to_a_percent_of_pay_in_all(first: int, more: int, rate: int) -> None:
    wanted = read_match(f"100% of the first {first}% and {rate}% of the next {more}%")
    for said in ("100% up to {}%, {}% up to {}%", "dollar for dollar match to {}%, then {}% match to {}%"):
        assert read_match(said.format(first, rate, first + more)) == wanted


def test_a_match_by_formula_follows_the_raises() -> None:
    years = values("total-comp", {"base": "100k", "match_401k": "4%", "raise_percent": "10"})["years"]
    assert [year["match_401k"] for year in years[:2]] == ["4000", "4400"]


def test_a_higher_base_is_no_move_of_the_match() -> None:
    typed = {"base": "180k", "match_401k": "50% of the first 6%", "said": ""}
    kept = ask_answered(typed)
    after = typed | kept | {"base": "200k", "said": "partial"}
    moves = {one["piece"]: one["moved"] for one in values("counter-ask", after)["moves"]}
    assert moves.get("Base") == "20000"
    assert "Retirement match" not in moves
    better = after | {"match_401k": "100% of the first 6%"}
    moves = {one["piece"]: one["moved"] for one in values("counter-ask", better)["moves"]}
    assert moves["Retirement match"] == "6000"


def ask_answered(typed: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = json.loads(answer(json.dumps({"answered": typed})))["typed"]
    return found


def test_a_match_is_said_in_the_acceptance_as_a_formula() -> None:
    body = values("messages", {"base": "180k", "match_401k": "50% of the first 6%", "kind": "accept"})["body"]
    assert "- Retirement match: 50% of the first 6%, $5,400 a year" in body


# --- The stock purchase plan ------------------------------------------------------------------------------------------

PLAN = {"base": "200k", "espp_discount": "15", "espp_saved": "15", "espp_lookback": "yes"}
ONE_YEAR = {"espp_offering": "12", "espp_period": "12"}


@pytest.mark.parametrize(("growth", "gained"), [("15", "7500"), ("-7.5", "3468.75"), ("0", "3750")])
def test_the_cap_counts_the_price_at_the_start(growth: str, gained: str) -> None:
    """Published: $20 that become $23 gain 28,750 − 21,250; that become $18.50, 23,125 − 19,656.25.

    A thread on forum.mrmoneymustache.com, "ESPP max contribution", works both out.
    """
    found = first_year(PLAN | ONE_YEAR | {"growth_percent": growth})["espp"]
    assert abs(Decimal(found) - Decimal(gained)) < CENT


def test_below_the_cap_the_gain_is_of_what_is_put_in() -> None:
    """Our own: $10,000 at 85% of a price that stays buy stock worth 10,000 ÷ 0.85."""
    found = Decimal(first_year(PLAN | {"base": "100k", "espp_saved": "10"})["espp"])
    assert abs(found - (Decimal(10_000) / Decimal("0.85") - 10_000)) < CENT


@given(st.integers(-60, 200), st.integers(1, 15), st.sampled_from([(6, 6), (12, 6), (24, 6), (12, 12), (3, 3)]))
def test_a_look_back_never_gains_less(growth: int, saved: int, lengths: tuple[int, int]) -> None:
    offering, period = map(str, lengths)
    plan = PLAN | {"espp_saved": str(saved), "growth_percent": str(growth), "espp_offering": offering}
    plan |= {"espp_period": period}
    with_it, without = (Decimal(first_year(plan | {"espp_lookback": one})["espp"]) for one in ("yes", "no"))
    if growth >= 0:  # where the price falls, each is bought at that of the day
        assert with_it >= without - CENT
    assert without <= CAP * max(1 + Decimal(growth) / 100, Decimal(1)) * 15 / 100 + CENT


# --- Health, leave and what is not known ------------------------------------------------------------------------------


def test_premiums_count_against_those_of_now() -> None:
    dearer = {"base": "180k", "premium": "300/month", "premium_now": "100/month"}
    assert first_year(dearer)["health"] == "-2400"
    assert first_year({**dearer, "premium": "0"})["health"] == "1200"
    assert values("total-comp", dearer)["first_year"] == "177600"


@pytest.mark.parametrize("name", ["premium", "premium_now"])
@given(st.integers(1, 999), st.sampled_from(["", "$", "~", "about "]))
def test_a_small_premium_is_asked_back_as_one_by_the_month(name: str, dollars: int, before: str) -> None:
    (problem,) = ask("total-comp", {"base": "180k", name: f"{before}{dollars}"})["problems"]
    asked = f"${dollars} a month? Type {dollars}/month. For ${dollars} a year, type {dollars}/year."
    assert problem == {"field": name, "message": asked}
    both = {"base": "180k", "premium": "0", "premium_now": "0"}
    times = -1 if name == "premium" else 1
    for period, months in (("month", 12), ("year", 1)):
        told = first_year(both | {name: f"{before}{dollars}/{period}"})
        assert Decimal(told["health"]) == times * months * dollars


def test_deductibles_count_for_the_care_that_is_expected() -> None:
    typed = {"base": "180k", "deductible": "500", "deductible_now": "3,000", "care": "2,000"}
    assert first_year(typed)["health"] == "1500"


ALONE = [
    ({"espp_discount": "15"}, "share of base"),
    ({"premium": "1,440"}, "premium you pay now"),
    ({"premium_now": "1,440"}, "premium you would pay"),
    ({"deductible": "500", "deductible_now": "900"}, "care that you expect"),
]


@pytest.mark.parametrize(("typed", "asked"), ALONE)
def test_what_is_half_known_is_left_out_and_asked_for(typed: dict[str, str], asked: str) -> None:
    reply = ask("total-comp", {"base": "180k"} | typed)
    assert reply["values"]["first_year"] == "180000"
    assert asked in reply["html"]


def test_leave_is_time_and_adds_no_money() -> None:
    typed = {"base": "180k", "leave_days": "25", "leave_days_now": "15"}
    assert values("total-comp", typed)["first_year"] == "180000"
    assert "- Paid leave: 25 days a year" in values("messages", typed | {"kind": "accept"})["body"]
    weeks = typed | {"leave_days": "5 weeks", "leave_days_now": "3 weeks of PTO"}
    assert values("messages", weeks | {"kind": "accept"}) == values("messages", typed | {"kind": "accept"})


# --- One list ---------------------------------------------------------------------------------------------------------

ALL = {
    **{"base": "180k", "match_401k": "4%", "espp_discount": "15", "espp_saved": "10", "hsa": "1,000", "perks": "2,000"},
    **{"premium": "1,200", "premium_now": "2,400"},
}


@pytest.mark.parametrize("part", ["match_401k", "espp", "health", "hsa", "perks"])
def test_each_is_in_the_one_list_and_so_in_every_year(part: str) -> None:
    assert part in PARTS
    year = first_year(ALL)
    assert Decimal(year[part]) > 0
    assert abs(sum(Decimal(year[name]) for name in PARTS) - Decimal(year["total"])) < CENT


def test_every_page_counts_them_alike() -> None:
    years = {slug: values(slug, ALL).get("first_year_offer") for slug in ("desk", "counter-ask", "call-sheet")}
    [offer] = values("compare-offers", ALL | {"offers.b.base": "100k"})["offers"].keys() - {"b"}
    compared = values("compare-offers", ALL | {"offers.b.base": "100k"})["offers"][offer]["first_year"]
    assert {compared, *filter(None, years.values())} == {values("total-comp", ALL)["first_year"]}


def test_no_field_of_them_is_open_where_there_was_none() -> None:
    for slug in ("total-comp", "compare-offers", "desk"):
        open_ = {name for one in CATALOG[slug].form if not one.folded for name in one.shows}
        assert open_.isdisjoint(Benefits.BENEFITS)


def test_offers_and_the_negotiation_have_them() -> None:
    assert issubclass(Offer, Benefits)
    assert issubclass(Negotiation, Benefits)
