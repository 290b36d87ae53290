"""A value as a machine reads it is exact, without what only the digits of a division leave."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.calculator import GUARD
from calculators.render.words import plain
from tests.calculators.typed_offers import under, whole_offers
from tests.door import ask

LEAST = Decimal("1e-18")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("3e-45"), "0"),
        (Decimal("-3e-45"), "0"),
        (GUARD.divide(Decimal(1), Decimal(3)) * 3 - 1, "0"),
        (Decimal("0.000000000001"), "0.000000000001"),
        (Decimal("-12.50"), "-12.5"),
    ],
)
def test_what_a_division_leaves_is_nothing(value: Decimal, text: str) -> None:
    assert plain(value) == text


def figures(found: object) -> list[Decimal]:
    match found:
        case dict():
            return [one for value in found.values() for one in figures(value)]
        case list():
            return [one for value in found for one in figures(value)]
        case str() if found.removeprefix("-").replace(".", "", 1).isdecimal():
            return [Decimal(found)]
    return []


@pytest.mark.parametrize("slug", ["compare-offers", "counter-ask", "sign-on", "take-home", "level"])
@settings(max_examples=20)
@given(offer=whole_offers(), other=whole_offers(), percent=st.integers(0, 100))
def test_no_figure_is_what_only_rounding_leaves(
    slug: str, offer: dict[str, str], other: dict[str, str], percent: int
) -> None:
    believed = {"instrument": "private_rsu", "liquidity_percent": str(percent), "state": "CA"}
    typed = {**CATALOG[slug].sample, **offer, **believed, **under("offers.b.", other), "current.job.base": "165k"}
    assert [one for one in figures(ask(slug, typed)["values"]) if 0 < abs(one) < LEAST] == []
