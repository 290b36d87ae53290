"""Rules that the choice between a sign-on and more base keeps."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.typed_offers import whole_offers
from tests.door import amount, ask, values
from tests.strategies import dollars

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
    ("parts", "more", "year"),
    [
        (("10k", "40k"), "12k", None),  # ahead at the end of year 1 alone
        (("0", "40k"), "10k", 4),
        (("10k", "15k"), "12k", 3),  # ahead, behind, and ahead again
        (("10k", ""), "12k", 1),
    ],
)
def test_base_that_falls_behind_again_is_not_ahead_yet(parts: tuple[str, str], more: str, year: int | None) -> None:
    typed = {"base": "180k", "sign_on": parts[0], "sign_on_year_2": parts[1], "more_base": more}
    found = ask("sign-on-or-base", typed)
    assert found["values"]["ahead_in_year"] == year
    told = f"by the end of year {year}" if year else "Base is still behind after 4 years."
    assert told in found["html"]


@given(dollars, dollars, raises)
def test_base_is_ahead_in_every_row_from_the_year_that_is_named(first: str, second: str, more: str) -> None:
    typed = {"sign_on": str(int(first) + 1_000), "sign_on_year_2": second, "more_base": more, "years": "20"}
    found = values("sign-on-or-base", typed)
    behind = [row["year"] for row in found["years"] if amount(row["by_base"]) < amount(row["by_sign_on"])]
    last = max(behind, default=0)
    assert found["ahead_in_year"] == (last + 1 if last < 20 else None)


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
