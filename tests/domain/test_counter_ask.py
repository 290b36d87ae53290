"""Rules that the counter keeps for every offer and all evidence."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.door import amount, values
from tests.strategies import situations

PIECES = ["base", "sign_on", "grant", "refresh"]


@given(situations())
def test_the_ask_is_never_below_the_offer_and_the_landing_is_between(typed: dict[str, str]) -> None:
    counter = values("counter-ask", typed)
    for piece in PIECES:
        offer, ask, likely = Decimal(typed[piece]), amount(counter[f"ask_{piece}"]), amount(counter[f"likely_{piece}"])
        assert offer <= likely <= ask


@given(situations())
def test_a_raised_ask_is_a_figure_a_recruiter_can_carry(typed: dict[str, str]) -> None:
    counter = values("counter-ask", typed)
    for piece, step in zip(PIECES, (5_000, 10_000, 25_000, 25_000), strict=True):
        ask = amount(counter[f"ask_{piece}"])
        assert ask == Decimal(typed[piece]) or ask % step == 0


@given(situations())
def test_better_leverage_never_lowers_an_ask(typed: dict[str, str]) -> None:
    asks = [values("counter-ask", typed | {"leverage": kind}) for kind in ("none", "late_stage", "written")]
    for piece in PIECES:
        ladder = [amount(counter[f"ask_{piece}"]) for counter in asks]
        assert ladder == sorted(ladder)


@given(situations(), st.sampled_from(["rival_base", "rival_sign_on", "rival_grant", "unvested", "year_one_floor"]))
def test_stronger_evidence_never_lowers_an_ask(typed: dict[str, str], field: str) -> None:
    some = typed | {name: text if text != "0" else "1000" for name, text in typed.items() if name == field}
    more = some | {field: str(2 * Decimal(some[field]))}
    before, after = values("counter-ask", some), values("counter-ask", more)
    rivals_pass = field != "rival_base" or Decimal(some[field]) > Decimal(typed["base"])
    for piece in PIECES:
        if rivals_pass or piece != "base":
            assert amount(after[f"ask_{piece}"]) >= amount(before[f"ask_{piece}"])


@given(situations())
def test_first_years_and_totals_are_the_pieces_added_up(typed: dict[str, str]) -> None:
    counter, years = values("counter-ask", typed), int(typed["years"])
    for basis, name in (("offer", "{}"), ("ask", "ask_{}"), ("likely", "likely_{}")):
        base, sign_on, grant = (
            Decimal((typed if basis == "offer" else counter)[name.format(piece)]) for piece in PIECES[:3]
        )
        cash = base * (1 + Decimal(typed["bonus_percent"]) / 100)
        assert abs(amount(counter[f"first_year_{basis}"]) - (cash + sign_on + grant / years)) < Decimal("0.01")
        assert abs(amount(counter[f"total_{basis}"]) - (cash * years + sign_on + grant)) < Decimal("0.01")


@pytest.mark.parametrize(
    ("typed", "strengths"),
    [
        ({"rival_base": "250k"}, ["backed by an offer", "a stretch", "a stretch", "a stretch"]),
        ({"market_base": "250k"}, ["backed by market data", "a stretch", "a stretch", "a stretch"]),
        ({"rival_base": "150k"}, ["a stretch", "a stretch", "a stretch", "a stretch"]),
        ({"unvested": "90k"}, ["a stretch", "backed by what you forfeit", "a stretch", "a stretch"]),
        ({"year_one_floor": "300k"}, ["a stretch", "backed by your own need", "a stretch", "a stretch"]),
        ({"rival_grant": "100k"}, ["a stretch", "a stretch", "nothing to ask", "a stretch"]),
    ],
)
def test_the_strength_names_the_evidence(typed: dict[str, str], strengths: list[str]) -> None:
    offer = {"base": "200k", "sign_on": "10k", "grant": "400k", "leverage": "written"}
    assert [row["strength"] for row in values("counter-ask", offer | typed)["pieces"]] == strengths


def test_halves_are_rounded_up() -> None:
    counter = values("counter-ask", {"base": "180k", "rival_base": "215k", "leverage": "written"})
    assert counter["likely_base"] == "200000"  # 197.5 is half way between 195 and 200


def test_a_rival_not_in_writing_is_not_to_be_cited() -> None:
    notes = values("counter-ask", {"base": "180k", "rival_base": "215k"})["notes"]
    assert "Do not cite it" in notes[0]["text"]


def test_an_offer_of_nothing_has_no_lift() -> None:
    counter = values("counter-ask", {"base": "0", "leverage": "written"})
    assert counter["lift_first_year"] is None
    assert counter["ask_base"] == "0"
