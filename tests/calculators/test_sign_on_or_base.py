"""Rules that the choice between a sign-on and more base keeps."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.typed_offers import whole_offers
from tests.door import amount, ask, values

CENT = Decimal("0.01")
raises = st.integers(1_000, 500_000).map(str)


@given(whole_offers(), raises, st.integers(1, 20))
def test_more_base_pays_what_the_offer_pays_more_with_it(offer: dict[str, str], more: str, years: int) -> None:
    offer |= {"sign_on": "50000", "years": str(years)}
    found = values("sign-on-or-base", offer | {"more_base": more})
    shown = {"years": str(min(years, 8))}
    raised = values("total-comp", offer | shown | {"base": str(int(offer["base"]) + int(more))})
    gained = amount(raised["total"]) - amount(values("total-comp", offer | shown)["total"])
    assert abs(amount(found["years"][min(years, 8) - 1]["by_base"]) - gained) < CENT


@given(raises, raises)
def test_more_base_is_never_ahead_later(more: str, sign_on: str) -> None:
    typed = {"sign_on": sign_on, "more_base": more, "years": "20"}
    before = values("sign-on-or-base", typed)["ahead_in_year"]
    after = values("sign-on-or-base", typed | {"more_base": str(2 * int(more))})["ahead_in_year"]
    assert before is None or after <= before


def test_the_second_sign_on_counts_from_its_own_year() -> None:
    found = values("sign-on-or-base", {"sign_on": "30k", "sign_on_year_2": "20k", "more_base": "10k"})
    assert [year["by_sign_on"] for year in found["years"]] == ["30000", "50000", "50000", "50000"]


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ({"base": "180k"}, ["sign_on", "more_base"]),
        ({"sign_on": "60k"}, ["more_base"]),
        ({"more_base": "9k"}, ["sign_on"]),
    ],
)
def test_what_is_missing_is_asked_for(typed: dict[str, str], fields: list[str]) -> None:
    assert [problem["field"] for problem in ask("sign-on-or-base", typed)["problems"]] == fields
