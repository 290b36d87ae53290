"""Rules that the choice between a sign-on and more base keeps, and that CONTRIBUTING walks through it whole."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.typed_offers import whole_offers
from tests.door import amount, ask, values

ROOT = Path(__file__).resolve().parents[2]
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


def walkthrough() -> str:
    return (
        (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Add a calculator")[2].partition("\n## Commits")[0]
    )


def titled() -> dict[str, str]:
    """The walk-through's blocks that are a file, or a line of one, by the path in their title."""
    blocks = re.findall(r"```\w+ title=\"(.*?)\"\n(.*?)\n```", walkthrough(), re.DOTALL)
    return {path: text + "\n" for path, text in blocks}


def test_the_walkthrough_is_the_calculator_whole() -> None:
    code = "\n\n\n".join(re.findall(r"```python\n(.*?)\n```", walkthrough(), re.DOTALL)) + "\n"
    assert code == (ROOT / "calculators/sign_on_or_base.py").read_text("utf-8")


@pytest.mark.parametrize("path", ["calculators/sign_on_or_base.toml", "docs/calculators/sign-on-or-base.md"])
def test_the_walkthrough_has_the_other_files_whole(path: str) -> None:
    assert titled()[path] == (ROOT / path).read_text("utf-8")


@pytest.mark.parametrize("path", ["calculators/catalog.py", "mkdocs.yml"])
def test_the_walkthrough_has_the_line_that_names_it(path: str) -> None:
    assert titled()[path] in (ROOT / path).read_text("utf-8")
