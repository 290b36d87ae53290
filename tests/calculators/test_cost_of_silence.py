"""Rules that the cost of not asking keeps."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from calculators.cost_of_silence import CALCULATOR
from calculators.negotiation.units import read_vesting
from tests.calculators.test_workings import unread_workings
from tests.calculators.typed_offers import whole_offers, whole_percents
from tests.door import amount, ask, values
from tests.strategies import dollars, scaled, schedules

CENT = Decimal("0.01")
MONEY = {"gap_base", "gap_equity", "gap_sign_on"}
PARTS = ("base", "bonus", "sign_on", "initial_equity", "refresh_equity")


@st.composite
def gaps(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a cost of silence."""
    typed = {name: draw(dollars) for name in sorted(MONEY)}
    return typed | {
        "raise_percent": draw(st.integers(-20, 20).map(str)),
        "bonus_percent": draw(whole_percents),
        "refresh_percent": draw(whole_percents),
        "refreshers_follow": draw(st.sampled_from(["initial_grant", "level"])),
        "years": str(draw(st.integers(1, 60))),
        "discount_percent": draw(whole_percents),
    }


@given(gaps())
def test_totals_are_sums_of_their_rows(gap: dict[str, str]) -> None:
    cost = values("cost-of-silence", gap)
    for year in cost["years"]:
        assert abs(amount(year["total"]) - sum(amount(year[part]) for part in PARTS)) < CENT
    assert abs(amount(cost["total_cost"]) - sum(amount(year["total"]) for year in cost["years"])) < CENT
    assert cost["years"][-1]["so_far"] == cost["total_cost"]
    assert len(cost["years"]) == int(gap["years"])


@given(gaps())
def test_present_value_never_passes_the_undiscounted_total(gap: dict[str, str]) -> None:
    cost = values("cost-of-silence", gap)
    assert amount(cost["present_cost"]) <= amount(cost["total_cost"]) + CENT


@given(gaps(), st.sampled_from([*sorted(MONEY), "raise_percent", "refresh_percent", "years"]))
def test_more_never_lowers_the_cost(gap: dict[str, str], field: str) -> None:
    more = gap | {
        field: str(
            min(Decimal(gap[field]) + 1, 60)
            if field == "years"
            else Decimal(gap[field]) + (1_007 if field in MONEY else 7)
        )
    }
    assert amount(values("cost-of-silence", more)["total_cost"]) >= amount(values("cost-of-silence", gap)["total_cost"])


@given(gaps(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(gap: dict[str, str], times: int) -> None:
    once, more = values("cost-of-silence", gap), values("cost-of-silence", scaled(gap, times, MONEY))
    for figure in ("total_cost", "present_cost", "per_year", "total_if_level", "total_if_initial_grant"):
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT * times


@given(gaps())
def test_the_switch_shows_both_conventions(gap: dict[str, str]) -> None:
    follow = values("cost-of-silence", gap | {"refreshers_follow": "initial_grant"})
    level = values("cost-of-silence", gap | {"refreshers_follow": "level"})
    for cost in (follow, level):
        assert abs(amount(cost["total_if_initial_grant"]) - amount(follow["total_cost"])) < CENT
        assert abs(amount(cost["total_if_level"]) - amount(level["total_cost"])) < CENT
    assert amount(follow["total_cost"]) >= amount(level["total_cost"])


def test_a_grant_ends_after_four_years_and_refreshers_carry_it_on() -> None:
    gap = {"gap_equity": "40k", "years": "6"}
    plain = values("cost-of-silence", gap)["years"]
    assert [year["total"] for year in plain] == ["40000", "40000", "40000", "40000", "0", "0"]
    carried = values("cost-of-silence", gap | {"refresh_percent": "25"})["years"]
    assert [year["refresh_equity"] for year in carried] == ["0", "10000", "20000", "30000", "40000", "40000"]


def test_base_overtakes_the_sign_on_in_the_year_its_sum_is_larger() -> None:
    gap = {"gap_base": "20k", "gap_sign_on": "80k", "years": "10"}
    assert values("cost-of-silence", gap)["overtaken"] == 5
    assert values("cost-of-silence", gap | {"years": "4"})["overtaken"] is None


def test_a_bonus_that_is_a_share_of_base_is_missing_too() -> None:
    gap = {"gap_base": "20k", "years": "2", "bonus_percent": "10"}
    assert values("cost-of-silence", gap)["total_cost"] == "44000"
    assert values("cost-of-silence", gap | {"bonus_first_year": "15k"})["total_cost"] == "42000"
    assert values("cost-of-silence", gap | {"bonus_amount": "15k"})["total_cost"] == "40000"


def test_a_working_life_can_be_looked_at() -> None:
    assert len(values("cost-of-silence", {"gap_base": "5k", "years": "45"})["years"]) == 45


def test_without_a_gap_or_an_offer_the_gap_is_asked_for() -> None:
    assert [problem["field"] for problem in ask("cost-of-silence", {"recruiter": "Sam"})["problems"]] == ["gap_base"]


def test_a_gap_that_is_not_typed_is_the_ask_less_the_offer() -> None:
    offer = {"base": "180k", "sign_on": "30k", "grant": "200k"}
    rival = {
        "offers.b.base": "215k",
        "offers.b.sign_on": "40k",
        "offers.b.grant": "260k",
        "offers.b.standing": "written",
    }
    found, asked = values("cost-of-silence", offer | rival), values("counter-ask", offer | rival)
    first = found["years"][0]
    assert amount(first["base"]) == amount(asked["ask_base"]) - 180_000
    assert amount(first["sign_on"]) == amount(asked["ask_sign_on"]) - 30_000
    assert amount(found["equity_cost"]) == amount(asked["ask_grant"]) - 200_000
    assert found["total_cost"] == "260000"
    assert values("cost-of-silence", offer | rival | {"gap_base": "5k"})["years"][0]["base"] == "5000"


def test_a_refresher_that_is_asked_for_is_named_and_never_dropped_in_silence() -> None:
    offer = {"base": "180k", "sign_on": "30k", "grant": "200k"}
    asked = {row["name"]: row["ask"] for row in values("counter-ask", offer)["pieces"]}
    notes = " ".join(note["text"] for note in values("cost-of-silence", offer)["notes"])
    assert f"Not counted: the refresher of ${int(asked['refresh']):,} in the letter" in notes
    assert "refresher of" not in " ".join(
        note["text"] for note in values("cost-of-silence", offer | {"asks_refresh": "left_out"})["notes"]
    )
    only = offer | {"asks_base": "left_out", "asks_sign_on": "left_out", "asks_grant": "left_out"}
    (problem,) = ask("cost-of-silence", only)["problems"]
    assert f"${int(asked['refresh']):,}" in problem["message"]
    assert problem["field"] == "gap_equity"
    assert values("cost-of-silence", only | {"gap_equity": "7,500"})["total_cost"] == "30000"


@given(whole_offers(), schedules, st.integers(1, 8))
def test_the_gap_in_the_grant_vests_as_the_grant_does(offer: dict[str, str], vesting: str, years: int) -> None:
    """A larger grant is the same letter with a larger figure: it pays its gap when the letter's schedule does."""
    lower = offer | {"grant": "300k", "vesting": vesting, "second_grant": "0"}
    higher = lower | {"grant": "400k"}
    before, after = (values("total-comp", one | {"years": str(years)})["years"] for one in (lower, higher))
    a_year = str(100_000 // len(read_vesting(vesting).by_year()))
    gap = {"gap_equity": a_year, "gap_base": "0", "gap_sign_on": "0", "years": str(years)}
    cost = values("cost-of-silence", lower | gap)["years"]
    for low, high, missed in zip(before, after, cost, strict=True):
        wanted = amount(high["initial_equity"]) - amount(low["initial_equity"])
        assert abs(amount(missed["initial_equity"]) - wanted) < CENT


OPTIONS = {"instrument": "options", "units": "40,000", "price": "10", "grant": "", "second_grant": ""}


@given(
    whole_offers(),
    st.sampled_from([{}, OPTIONS | {"strike": "4"}, OPTIONS | {"strike": "10"}]),
    st.sampled_from([{}, {"prices": "10/12/9/20"}]),
    st.integers(1, 8),
)
def test_an_offer_costs_what_counter_ask_would_ask_above_it(
    offer: dict[str, str], equity: dict[str, str], prices: dict[str, str], years: int
) -> None:
    typed = offer | equity | prices | {"match_401k": "", "years": str(years)}
    asked = values("counter-ask", typed)
    cost = ask("cost-of-silence", typed)
    wanted = amount(asked["total_ask"]) - amount(asked["total_offer"])
    if cost["problems"]:
        assert not wanted
    else:
        assert abs(amount(cost["values"]["total_cost"]) - wanted) < CENT


def test_growth_of_the_price_makes_silence_dearer() -> None:
    flat = {"base": "180k", "grant": "300k"}
    assert values("cost-of-silence", flat)["total_cost"] == "104000"
    grown = ask("cost-of-silence", flat | {"growth_percent": "50"})
    assert abs(amount(grown["values"]["total_cost"]) - Decimal("196843.73")) < CENT
    assert "flat prices" not in grown["html"]
    typed = {"gap_equity": "15k", "growth_percent": "50"}
    assert amount(values("cost-of-silence", typed)["equity_cost"]) > 4 * 15_000


def test_a_match_that_is_left_out_has_no_working() -> None:
    inputs, problems = CALCULATOR.read(dict(CALCULATOR.sample) | {"base": "230k", "match_401k": "50% up to 6%"})
    assert inputs is not None, problems
    figures = CALCULATOR.figure(inputs)
    assert not list(unread_workings(inputs, figures, "a match"))
