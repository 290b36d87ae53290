"""Rules that the three numbers keep."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.percentiles import percentile_of
from tests.calculators.typed_offers import under, whole_offers
from tests.door import amount, ask, values
from tests.strategies import dollars, negotiations, scaled

MONEY = {"p50", "p75", "p90", "have_now", "switching_cost", "offer"}
PLACE = {"below": -1, "above": 1}


@st.composite
def standings(draw: st.DrawFn) -> dict[str, str]:
    """Typed percentiles that rise, and what the reader has."""
    percentiles = sorted(draw(st.lists(st.integers(1_000, 900_000), min_size=3, max_size=3)))
    typed = dict(zip(("p50", "p75", "p90"), map(str, percentiles), strict=True))
    return typed | {name: draw(dollars) for name in ("have_now", "switching_cost", "offer")}


def height(percentile: str) -> Decimal:
    """A percentile as a number, those outside the known ones at the ends."""
    return Decimal(1_000 * PLACE[percentile.split()[0]]) if percentile[0].isalpha() else amount(percentile)


@given(standings())
def test_the_numbers_are_what_the_contract_says(typed: dict[str, str]) -> None:
    found = values("three-numbers", typed)
    own = int(typed["have_now"]) + int(typed["switching_cost"])
    assert amount(found["walk_away"]) == max(own, int(typed["p50"]))
    assert found["happy"] == found["reach_low"] == typed["p75"]
    assert found["reach_high"] == typed["p90"]
    assert amount(found["range_low"]) >= amount(found["reach_high"])
    assert amount(found["range_high"]) > amount(found["range_low"])


@given(standings(), st.integers(1_000, 500_000))
def test_a_higher_offer_never_stands_lower(typed: dict[str, str], more: int) -> None:
    better = typed | {"offer": str(int(typed["offer"]) + more)}
    before, after = (height(values("three-numbers", one)["offer_percentile"]) for one in (typed, better))
    assert before <= after


@given(standings(), st.integers(2, 9))
def test_scaling_all_money_leaves_the_place_alone(typed: dict[str, str], times: int) -> None:
    before, after = values("three-numbers", typed), values("three-numbers", scaled(typed, times, MONEY))
    assert amount(after["walk_away"]) == amount(before["walk_away"]) * times
    assert before["verdict"] == after["verdict"]


@pytest.mark.parametrize(
    ("dollars_", "percentile"),
    [(9, "below the 10th"), (10, "10"), (15, "17.5"), (20, "50"), (30, "75"), (31, "above the 75th")],
)
def test_places_between_percentiles_that_coincide(dollars_: int, percentile: str) -> None:
    known = {10: Decimal(10), 25: Decimal(20), 50: Decimal(20), 75: Decimal(30)}
    assert str(percentile_of(Decimal(dollars_), known)) == percentile


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"p50": "150k"}, "p75"),
        ({"p50": "150k", "p75": "140k", "p90": "160k"}, "p75"),
        ({"p10": "90k", "p25": "80k", "p50": "1M", "p75": "1M", "p90": "1M"}, "p25"),
        ({"occupation": "zzzz"}, "occupation"),
        ({"area": "Austin, TX", "base": "180k"}, "occupation"),
        ({"occupation": "15-1252", "area": "Atlantis"}, "area"),
        ({"measure": "total", "base": "180k", "units": "100"}, "price"),
    ],
)
def test_what_is_missing_is_said_beside_its_field(typed: dict[str, str], field: str) -> None:
    assert field in {problem["field"] for problem in ask("three-numbers", typed)["problems"]}


def test_typed_percentiles_win_over_a_place_that_the_table_does_not_have() -> None:
    typed = {"occupation": "Software Developers", "area": "Boulder, CO", "p50": "1k", "p75": "2k", "p90": "3k"}
    assert values("three-numbers", typed)["happy"] == "2000"


def test_looked_up_and_typed_percentiles_give_the_same_answer() -> None:
    looked_up = values("three-numbers", {"occupation": "15-1252", "area": "US", "offer": "200k"})
    percentiles = {name: looked_up[name] for name in ("p10", "p25", "p50", "p75", "p90")}
    typed = values("three-numbers", {**percentiles, "offer": "200k"})
    assert looked_up | {"notes": []} == typed | {"notes": []}


def test_without_another_way_the_market_does_not_raise_the_walk_away() -> None:
    typed = {"p50": "150k", "p75": "170k", "p90": "200k", "have_now": "100k", "switching_cost": "5k"}
    assert values("three-numbers", typed | {"other_way": "no"})["walk_away"] == "105000"
    assert values("three-numbers", typed)["walk_away"] == "150000"


@given(st.one_of(negotiations(), st.just({"recruiter": "Sam"})))
def test_no_market_is_assumed_of_a_reader_who_named_no_occupation(typed: dict[str, str]) -> None:
    reply = ask("three-numbers", typed)
    assert [one["field"] for one in reply["problems"]] == ["occupation"]
    assert reply["values"] == {}
    assert "Type your occupation" in reply["problems"][0]["message"]


@pytest.mark.parametrize("area", ["", "US", "Austin, TX"])
def test_an_area_that_was_not_typed_is_said_to_be_assumed(area: str) -> None:
    found = values("three-numbers", {"occupation": "SWE", "area": area})
    assert any("Assumed: the whole United States" in note["text"] for note in found["notes"]) == (not area)
    assert (found["their_offer"], found["have"], found["verdict"]) == (None, None, None)


@given(standings())
def test_the_three_are_in_order_or_the_page_says_what_contradicts(typed: dict[str, str]) -> None:
    reply = ask("three-numbers", typed)
    found = reply["values"]
    assert amount(found["happy"]) <= amount(found["reach_high"])
    is_too_high = amount(found["walk_away"]) > amount(found["happy"])
    assert ("contradict" in reply["html"].partition("</p>")[0]) == is_too_high
    assert any("happy cannot be less" in note["text"] for note in found["notes"]) == is_too_high


@pytest.mark.parametrize(
    ("occupation", "area"), [("software engineer", "Austin, TX"), ("SWE", "NYC"), ("15-1252", "us")]
)
def test_occupations_and_areas_are_found_as_people_write_them(occupation: str, area: str) -> None:
    found = values("three-numbers", {"occupation": occupation, "area": area})
    assert "Software Developers" in found["notes"][0]["text"]


@given(whole_offers(), whole_offers())
def test_an_offer_and_a_job_typed_once_are_what_is_compared(offer: dict[str, str], job: dict[str, str]) -> None:
    negotiation = offer | under("current.job.", job) | {"occupation": "SWE"}
    base = values("three-numbers", negotiation)
    assert (amount(base["their_offer"]), amount(base["have"])) == (amount(offer["base"]), amount(job["base"]))
    total = values("three-numbers", negotiation | {"measure": "total"})
    assert total["their_offer"] == values("total-comp", offer)["first_year"]
    assert total["have"] == values("total-comp", job)["first_year"]


def test_a_better_written_offer_is_what_the_reader_has() -> None:
    job = {"occupation": "SWE", "current.job.base": "150k", "offers.b.base": "190k", "offers.b.standing": "written"}
    assert values("three-numbers", job)["have"] == "190000"
    assert values("three-numbers", job | {"offers.b.standing": "spoken"})["have"] == "150000"
    assert values("three-numbers", job | {"have_now": "160k"})["have"] == "160000"


@given(standings())
def test_no_gap_is_written_as_a_negative_difference(typed: dict[str, str]) -> None:
    html = ask("three-numbers", typed)["html"]
    found = values("three-numbers", typed)
    for name, goal in (("to_happy", "happy"), ("to_reach", "reach_high")):
        assert amount(found[name]) == max(amount(found[goal]) - amount(typed["offer"]), Decimal(0))
    assert " = $0</p>" not in html.replace(", at least $0 = $0</p>", "") or amount(found["walk_away"]) == 0


@pytest.mark.parametrize(("base", "said"), [("140k", "below it"), ("170k", "40% of the way up"), ("210k", "above it")])
def test_where_the_offer_stands_in_the_posted_range(base: str, said: str) -> None:
    typed = {"occupation": "SWE", "base": base, "posted_low": "150k", "posted_high": "200k"}
    assert any(said in note["text"] for note in values("three-numbers", typed)["notes"])


@given(st.integers(0, 100), st.integers(0, 100))
def test_private_equity_counts_as_it_is_believed(mine: int, theirs: int) -> None:
    typed = {"measure": "total", "p50": "100k", "p75": "250k", "p90": "300k", "base": "180k", "grant": "200k"}
    typed |= {"instrument": "private_rsu", "liquidity_percent": str(mine)}
    typed |= {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "180k"}
    typed |= {"offers.b.grant": "900k", "offers.b.instrument": "private_rsu"}
    found = values("three-numbers", typed | {"offers.b.liquidity_percent": str(theirs)})
    assert amount(found["walk_away"]) == 180_000 + 2_250 * theirs
    assert amount(found["their_offer"]) == 180_000 + 500 * mine
    said = " ".join(note["text"] for note in found["notes"])
    assert (f"{theirs}% for Birch." in said) == (theirs != 100)
    assert (f"{mine}% for the offer." in said) == (mine != 100)


def test_what_one_has_is_no_zero_while_it_is_unknown() -> None:
    unknown = {"p50": "213,110", "p75": "250k", "p90": "300k"}
    assert "and $0" not in ask("three-numbers", unknown)["html"]
    assert "and $5,000" in ask("three-numbers", unknown | {"switching_cost": "5k"})["html"]


def test_nobody_stands_on_paper_of_which_nothing_was_said() -> None:
    typed = {"measure": "total", "p50": "100k", "p75": "250k", "p90": "300k", "base": "180k"}
    typed |= {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "170k"}
    unsaid = values("three-numbers", typed | {"offers.b.grant": "900k", "offers.b.instrument": "private_rsu"})
    assert amount(unsaid["walk_away"]) == amount(values("three-numbers", typed)["walk_away"]) == 170_000
    assert any("You stand on what is sure" in note["text"] for note in unsaid["notes"])


@pytest.mark.parametrize("name", ["have_now", "offer", "p50"])
def test_pay_of_another_measure_than_is_compared_is_asked_back(name: str) -> None:
    typed = {"p50": "180k", "p75": "210k", "p90": "250k", "have_now": "150k", "offer": "170k"}
    for measure, text, other in (("base", "350k TC", "Total pay in a year"), ("total", "180k base", "Base salary")):
        problems = ask("three-numbers", typed | {"measure": measure, name: text})["problems"]
        told = next(one["message"] for one in problems if one["field"] == name)
        assert told.endswith(f"or choose “{other}” under “What do you compare?”.")
    for measure, text in (("base", "180k base"), ("total", "200k total"), ("base", "180k")):
        assert not ask("three-numbers", typed | {"measure": measure, name: text})["problems"]
