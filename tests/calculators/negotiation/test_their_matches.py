"""A piece on which they match another offer is read by what was typed of it, else told as unread; never dropped."""

import pytest

from tests.door import values

OFFER = {"today": "2026-11-30", "base": "160k", "grant": "100k", "in_writing": "written"}
LYFT = {"offers.b.name": "Lyft", "offers.b.base": "172k", "offers.b.grant": "140k", "offers.b.standing": "written"}
UBER = {"offers.c.name": "Uber", "offers.c.base": "175k", "offers.c.standing": "spoken"}
EQUITY = {"grant": "120000"}


def read(words: str, typed: dict[str, str]) -> tuple[dict[str, str], str]:
    """The figures that are read in pasted words, and whether something of them was not."""
    found = values("reply-decoder", OFFER | typed | {"pasted": words})
    assert found["verdict"] == "wait"
    return {one["name"]: one["amount"] for one in found["found"]}, found["left_unread"]


NAMED = [
    ("I can match Lyft on base. Equity we can do 120.", EQUITY),
    ("We can match the base at Lyft, and bring equity to 120k", EQUITY),
    ("We matched Lyft's base, and equity is 120k.", EQUITY),
    ("We can match the Lyft base and do 120k equity.", EQUITY),
    ("On base we'll match Lyft; equity goes to 120k", EQUITY),
]
UNNAMED = [
    ("We'll match them on base and put 25k on the sign-on", {"sign_on": "25000"}),
    ("We can get you to their base, and 120k in equity", EQUITY),
    ("We can match their base.", {}),
]
OTHER = ("We can meet the other offer's base; equity moves to 120k.", EQUITY)


@pytest.mark.parametrize(("words", "beside"), [*NAMED, *UNNAMED, OTHER])
def test_the_base_of_the_one_other_offer_is_read(words: str, beside: dict[str, str]) -> None:
    assert read(words, LYFT) == ({"base": "172000"} | beside, "")


@pytest.mark.parametrize(("words", "beside"), NAMED)
def test_the_one_that_is_named_is_read_among_two(words: str, beside: dict[str, str]) -> None:
    assert read(words, LYFT | UBER) == ({"base": "172000"} | beside, "")


@pytest.mark.parametrize(("words", "beside"), NAMED + UNNAMED)
def test_without_its_figure_it_counts_as_unread(words: str, beside: dict[str, str]) -> None:
    assert read(words, {}) == (beside, "yes")
    assert read(words, LYFT | {"offers.b.standing": "late_stage"}) == (beside, "yes")


@pytest.mark.parametrize(("words", "beside"), UNNAMED)
def test_with_two_other_offers_it_is_not_told_whose_is_meant(words: str, beside: dict[str, str]) -> None:
    assert read(words, LYFT | UBER) == (beside, "yes")


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("Base: matched. Equity: 120k.", EQUITY),  # as asked, or as another offer has it
        ("We can match Stripe on base. Equity we can do 120.", EQUITY),
        ("We can match their base and equity.", {"base": "172000"}),  # a grant vests by its own schedule
    ],
)
def test_what_is_not_told_by_one_typed_figure_is_left_to_type(words: str, figures: dict[str, str]) -> None:
    assert read(words, LYFT) == (figures, "yes")


@pytest.mark.parametrize(
    "words",
    [
        "We can't match Lyft on base. Equity we can do 120.",
        "We can do 160k to match their base and 120k equity.",
        "We match 401k contributions on base. Equity is 120k.",
    ],
)
def test_what_is_refused_or_summed_is_no_match(words: str) -> None:
    assert read(words, LYFT) == (EQUITY, "")
