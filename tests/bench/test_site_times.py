"""What is typed when the time from a key press to its answer is measured."""

from itertools import pairwise

import pytest

from bench.site_times import KEYS, presses
from calculators.catalog import CATALOG


@pytest.mark.parametrize("slug", CATALOG)
def test_every_calculator_has_a_field_whose_every_text_changes_the_answer(slug: str) -> None:
    name, replies = presses(slug, dict(CATALOG[slug].sample))
    assert name in CATALOG[slug].sample
    assert len({text for text, _ in replies}) == KEYS + 1
    assert all(before[1] != after[1] for before, after in pairwise(replies))
