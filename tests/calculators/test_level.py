"""Rules that level-or-counter keeps."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.offer.levels import LEVEL_SYSTEMS, SYSTEM_OF_COMPANY
from tests.calculators.test_workings import PrintedScope, evaluated, workings
from tests.calculators.typed_offers import bases, whole_offers, whole_percents
from tests.door import amount, ask, values
from tests.strategies import dollars, scaled, schedules

CENT = Decimal("0.01")
MONEY = {f"{package}{piece}" for package in ("", "next_level_", "ask_") for piece in ("base", "sign_on", "grant")}
NEXT_AND_ASK = [
    f"{package}_{piece}" for package in ("next_level", "ask") for piece in ("base", "bonus", "sign_on", "grant")
]
ROW_16 = {
    "base": "170k",
    "bonus_percent": "15",
    "grant": "350k",
    "next_level_base": "210k",
    "next_level_bonus": "15",
    "next_level_grant": "650k",
}


@st.composite
def levels(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of three packages, every piece of each."""
    typed = {name: draw(bases if name.endswith("base") else dollars) for name in sorted(MONEY)}
    typed |= {name: draw(whole_percents) for name in ("bonus_percent", "next_level_bonus", "ask_bonus")}
    return typed | {"vesting": draw(schedules), "years": str(draw(st.integers(1, 8)))}


@given(levels())
def test_gains_are_differences_of_totals(typed: dict[str, str]) -> None:
    found = values("level", typed)
    for figure, package in (("level_gain", "next_level"), ("counter_gain", "counter")):
        gain = amount(found[f"total_{package}"]) - amount(found["total_offer"])
        assert abs(amount(found[figure]) - gain) < CENT
    between = amount(found["level_gain"]) - amount(found["counter_gain"])
    assert abs(amount(found["difference"]) - between) < CENT
    assert [row["measure"] for row in found["measures"]] == ["First year", "Recurring year", "Total"]
    assert found["measures"][2]["level_gain"] == found["level_gain"]


@given(levels())
def test_swapping_level_and_counter_swaps_the_answer(typed: dict[str, str]) -> None:
    pieces = ("base", "bonus", "sign_on", "grant")
    swapped = {f"ask_{p}": typed[f"next_level_{p}"] for p in pieces} | {
        f"next_level_{p}": typed[f"ask_{p}"] for p in pieces
    }
    one, other = values("level", typed), values("level", typed | swapped)
    assert one["level_gain"] == other["counter_gain"]
    assert amount(one["difference"]) == -amount(other["difference"])
    assert {one["larger"], other["larger"]} in ({"tie"}, {"level", "counter"})


@given(levels(), st.sampled_from(sorted(MONEY)))
def test_more_never_lowers_the_package_it_is_in(typed: dict[str, str], field: str) -> None:
    figures = {"next_level": "total_next_level", "ask": "total_counter"}
    total = next((figure for package, figure in figures.items() if field.startswith(package)), "total_offer")
    more = typed | {field: str(int(typed[field]) + 1_000)}
    assert amount(values("level", more)[total]) >= amount(values("level", typed)[total])


@given(levels(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(typed: dict[str, str], times: int) -> None:
    once, more = values("level", typed), values("level", scaled(typed, times, MONEY))
    for figure in ("level_gain", "counter_gain", "difference", "first_year_offer", "recurring_offer", "total_offer"):
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT
    assert more["larger"] == once["larger"]


@given(whole_offers(), st.dictionaries(st.sampled_from(NEXT_AND_ASK), bases), st.integers(1, 8))
def test_the_matching_grant_makes_the_counter_equal(offer: dict[str, str], pieces: dict[str, str], years: int) -> None:
    pieces = {name: text for name, text in pieces.items() if not name.endswith("bonus")}
    typed = offer | {"next_level_base": "200k"} | pieces | {"years": str(years)}
    matching = values("level", typed)["matching_grant"]
    if matching and 1_000 <= amount(matching) <= 100_000_000_000:
        found = values("level", typed | {"ask_grant": f"{Decimal(matching):.9f}"})
        assert abs(amount(found["difference"])) < CENT


@given(whole_offers(), st.sampled_from([{}, {"instrument": "options", "price": "7", "strike": "3"}]), st.integers(1, 8))
def test_the_sum_of_the_matching_grant_comes_out_as_it_is_printed(
    offer: dict[str, str], options: dict[str, str], years: int
) -> None:
    inputs, problems = CATALOG["level"].read(
        offer | {"grant": "90k"} | options | {"next_level_base": "200k", "years": str(years)}
    )
    assert inputs is not None, problems
    figures = CATALOG["level"].figure(inputs)
    for path, field, formula, value in workings(figures, PrintedScope(inputs, figures)):
        if field.name == "matching_grant" and formula and value is not None and figures.vested_share > 1:
            found = evaluated(formula)
            assert found is not None
            assert abs(found - Fraction(value)) <= max(Fraction(1), abs(Fraction(value)) / 10**6), f"{path}: {formula}"


@given(whole_offers(), bases)
def test_as_offered_pays_what_total_comp_says(offer: dict[str, str], base: str) -> None:
    alone = values("total-comp", offer)
    found = values("level", offer | {"next_level_base": base})
    assert [found[f"{name}_offer"] for name in ("first_year", "recurring", "total")] == [
        alone[name] for name in ("first_year", "recurring", "total")
    ]


@given(whole_offers(), st.lists(st.sampled_from(["base", "bonus", "sign_on", "grant"]), unique=True))
def test_a_piece_of_the_counter_left_blank_is_as_offered(offer: dict[str, str], blank: list[str]) -> None:
    own = {"base": "base", "bonus": "bonus_percent", "sign_on": "sign_on", "grant": "grant"}
    counter = {f"ask_{piece}": offer.get(name, "0") for piece, name in own.items() if piece not in blank}
    found = values("level", offer | {"next_level_base": "200k"} | counter)
    assert found["counter_gain"] == "0"


def test_a_blank_counter_gains_nothing_and_says_so() -> None:
    found = values("level", ROW_16)
    assert (found["counter_gain"], found["level_gain"], found["larger"]) == ("0", "484000", "level")
    assert any("You typed no counter" in note["text"] for note in found["notes"])


@pytest.mark.parametrize(
    ("piece", "gain"),
    [
        ({"ask_base": "180k"}, 46_000),
        ({"ask_bonus": "20"}, 34_000),
        ({"ask_bonus": "0"}, -102_000),
        ({"ask_sign_on": "25k"}, 25_000),
        ({"ask_grant": "400k"}, 50_000),
    ],
)
def test_each_piece_of_the_counter_counts_alone(piece: dict[str, str], gain: int) -> None:
    assert amount(values("level", ROW_16 | piece)["counter_gain"]) == gain


@pytest.mark.parametrize(
    ("offer", "gain"),
    [({"bonus_amount": "10k"}, 40_000), ({"units": "1,000", "price": "50", "grant": "0"}, 30_000)],
)
def test_dollars_and_units_in_the_offer_give_way_to_what_is_typed(offer: dict[str, str], gain: int) -> None:
    typed = {"base": "100k"} | offer | {"next_level_base": "100k"}
    assert values("level", typed)["level_gain"] == "0"
    other = {"next_level_bonus": "20"} if "bonus_amount" in offer else {"next_level_grant": "80k"}
    assert amount(values("level", typed | other)["level_gain"]) == gain


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ({"base": "170k"}, ["next_level_base"]),
        ({"base": "170k", "ask_base": "180k"}, ["next_level_base"]),
        ({"next_level_base": "170k"}, ["base"]),
        ({"role": "SWE"}, ["base", "next_level_base"]),
    ],
)
def test_what_is_not_known_of_offer_and_next_level_is_asked_for(typed: dict[str, str], fields: list[str]) -> None:
    assert [problem["field"] for problem in ask("level", typed)["problems"]] == fields


@pytest.mark.parametrize("system", LEVEL_SYSTEMS)
def test_every_level_system_asks_its_own_questions(system: str) -> None:
    told = " ".join(note["text"] for note in values("level", ROW_16 | {"system": system})["notes"])
    for question in LEVEL_SYSTEMS[system].questions:
        assert question in told
    assert LEVEL_SYSTEMS[system].rungs in told


@pytest.mark.parametrize("company", SYSTEM_OF_COMPANY)
def test_the_company_of_the_offer_chooses_whose_levels_they_are(company: str) -> None:
    told = " ".join(note["text"] for note in values("level", ROW_16 | {"company": company})["notes"])
    assert LEVEL_SYSTEMS[SYSTEM_OF_COMPANY[company]].rungs in told


@given(st.integers(90_000, 400_000), st.integers(90_000, 400_000))
def test_nothing_is_said_of_a_counter_that_was_not_typed(base: int, next_base: int) -> None:
    found = values("level", {"base": str(base), "next_level_base": str(next_base)})
    assert "counter" not in found["says"].lower()
    assert found["larger"] != "counter"
    assert (found["larger"] == "offer") <= (next_base < base)
    assert "your counter" in values("level", {"base": str(base), "next_level_base": "1M", "ask_base": "500k"})["says"]


OPTIONS = {"instrument": "options", "units": "40,000", "strike": "2", "base": "180k", "bonus_percent": "10"}
OPTIONS |= {"next_level_base": "200k", "liquidity_percent": "100"}


@given(whole_offers(), st.sampled_from(["3", "4.75", "20"]), st.booleans())
def test_a_grant_that_is_named_counts_as_named(offer: dict[str, str], price: str, are_options: bool) -> None:
    """Typed into the counter, the grant that makes it equal makes it equal."""
    typed = {"vesting": "25/25/25/25", "growth_percent": "0", "next_level_base": "9M", "grant": ""}
    typed = offer | OPTIONS | {"price": price} | typed
    if not are_options:
        typed |= {"instrument": "public_rsu", "strike": ""}
    found = values("level", typed)
    assume(found["matching_grant"] is not None and amount(found["difference"]) > 1_000)
    equal = values("level", typed | {"ask_grant": f"{amount(found['matching_grant']):.2f}"})
    assert abs(amount(equal["difference"])) < 1


@pytest.mark.parametrize("field", ["ask_grant", "next_level_grant"])
@pytest.mark.parametrize("said", ["30,000 options", "30k ISOs", "30,000 NSOs"])
def test_what_is_said_of_a_number_of_options_agrees_with_what_is_said_of_their_dollars(field: str, said: str) -> None:
    """Both messages lead to a field that stays blank while options gain nothing, and to dollars where they do."""
    by_number, by_dollars = (
        ask("level", OPTIONS | {"price": "2", field: text})["problems"][0] for text in (said, "88k")
    )
    assert by_number["field"] == by_dollars["field"] == field
    for one in (by_number, by_dollars):
        assert "Leave this blank" in one["message"]
        assert "strike is not below the price" in one["message"]
    assert not ask("level", OPTIONS | {"price": "2", field: ""})["problems"]
    assert not ask("level", OPTIONS | {"price": "5", field: "88k"})["problems"]


@pytest.mark.parametrize("price", ["2", "1.50"])
@pytest.mark.parametrize("field", ["ask_grant", "next_level_grant"])
def test_dollars_of_options_that_gain_nothing_are_named_nowhere_and_asked_back(price: str, field: str) -> None:
    typed = OPTIONS | {"price": price}
    found = values("level", typed)
    assert found["matching_grant"] is None
    assert "A counter with a grant" not in str(found["notes"])
    (problem,) = ask("level", typed | {field: "88k"})["problems"]
    assert problem["field"] == field
    assert "Leave this blank" in problem["message"]


def test_private_stock_is_also_counted_at_the_share_that_is_believed() -> None:
    typed = {"base": "300k", "sign_on": "30k", "grant": "1.2M", "instrument": "private_rsu", "liquidity_percent": "50"}
    typed |= {"next_level_base": "345k", "next_level_grant": "1.7M"}
    typed |= {"ask_base": "315k", "ask_sign_on": "140k", "ask_grant": "1.4M"}
    answer = values("level", typed)
    assert (answer["level_gain"], answer["counter_gain"]) == ("680000", "370000")
    assert (answer["level_gain_believed"], answer["counter_gain_believed"]) == ("430000", "270000")
    assert answer["even_chance_believed"].startswith("62.79")
    said = " ".join(note["text"] for note in answer["notes"])
    assert "above 54.4%, with all of the equity counted." in said
    assert "adds $430,000 and your counter $270,000. Then the chance is 62.8%." in said
    assert values("level", typed | {"liquidity_percent": "100"})["level_gain_believed"] is None
