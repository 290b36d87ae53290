"""What a second look at an answer finds: what stands already, is left in words, has room under a cap, or is backed."""

import pytest

from tests.calculators.negotiation.test_words_taken import closed
from tests.door import ask, values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "240k", "bonus_percent": "10", "market_base": "195k"}
OFFER |= {"in_writing": "written", "deadline": "2026-12-10", "today": "2026-11-30"}
PAGES = "counter-ask", "desk", "call-sheet"


def test_a_bonus_that_was_typed_is_not_asked_for_again() -> None:
    words = "We can do 186/25/250 and a 12% bonus."
    typed = closed(OFFER, words) | {"bonus_percent": "12", "pasted": words}
    read = values("reply-decoder", typed)
    assert "Type it as the bonus" not in str(read)
    for slug in PAGES:
        assert values(slug, typed)["says"].startswith("Part of what they wrote could not be read"), slug
    done = typed | {"base": "186k", "sign_on": "25k", "grant": "250k", "said": "partial"}
    for slug in PAGES:
        assert values(slug, done)["says"].startswith("Ask once more"), slug


def test_a_level_that_was_only_confirmed_has_not_moved() -> None:
    words = "The committee reviewed and confirmed L4. We can increase equity to 280k."
    typed = OFFER | {"offer_level": "L4", "next_level": "L5"}
    after = closed(typed, words) | {"grant": "280k", "said": "partial"}
    assert "level" not in values("messages", after | {"kind": "counter"})["body"].split("\n\n")[1]
    assert "level to L4" not in ask("desk", after)["html"]
    raised = closed(typed, "The committee approved L5.") | {"offer_level": "L5", "said": "partial"}
    assert "the level to L5" in values("messages", raised)["body"]


EARLIER = "We can raise the RSUs to $340,000. The other number goes to $205,000."
"""Of which only the grant is read."""


def earlier() -> dict[str, str]:
    """The grant was taken, the rest was not typed, and their next words brought more of a grant."""
    first = closed(OFFER, EARLIER) | {"grant": "340k"}
    assert values("reply-decoder", first | {"pasted": EARLIER})["left_unread"]
    return closed(first, "We can go up to 360k on the equity.") | {"grant": "360k", "said": "partial"}


def test_what_an_earlier_answer_left_unread_stays_in_the_way() -> None:
    typed = earlier()
    for slug in PAGES:
        assert values(slug, typed)["says"].startswith("In an earlier answer they named a sum above what stands"), slug
    assert not values("messages", typed)["body"]
    for typed_then in (typed | {"base": "205k"}, typed | {"turns.0.their_words": "We can raise the RSUs to $340,000."}):
        assert not values("counter-ask", typed_then)["says"].startswith("In an earlier answer")


@pytest.mark.parametrize(
    "words", ["Base is capped at 190 for L4.", "Base tops out at $190,000.", "The cap on base is 190k."]
)
def test_a_cap_above_the_base_leaves_room_up_to_it(words: str) -> None:
    typed = OFFER | {"offer_level": "L4"}
    assert values("counter-ask", typed | {"pasted": words})["says"].startswith(
        "They say that the band of base goes up to $190,000"
    )
    kept = closed(typed, words) | {"said": "top-of-band"}
    assert "closed" not in {row["strength"] for row in values("counter-ask", kept)["pieces"] if row["name"] == "base"}
    assert values("counter-ask", kept)["says"].startswith("They say that the band of base goes up to $190,000")


def test_a_cap_that_stands_already_leaves_none() -> None:
    found = values("reply-decoder", OFFER | {"base": "190k", "pasted": "Base is capped at 190."})
    assert found["heard_as"] == "base-fixed"


SABLE = {"offers.b.name": "Sable", "offers.b.base": "225k", "offers.b.grant": "500k", "offers.b.standing": "written"}


def test_after_a_move_the_rest_of_what_a_rival_pays_comes_before_a_stretch() -> None:
    typed = {"base": "210k", "sign_on": "30k", "grant": "500k", "in_writing": "written", "deadline": "2026-12-10"}
    typed |= SABLE | {"today": "2026-11-30"}
    after = closed(typed, "We've moved the base to $220,000.") | {"base": "220k", "said": "partial"}
    found = values("counter-ask", after)
    assert found["says"].startswith("Ask once more, then stop: $225,000 base")
    body = values("messages", after)["body"]
    assert "$225,000 base, which meets my other offer" in body
    assert "$750,000" not in body


OPTIONS = {"base": "180k", "instrument": "options", "units": "60000", "strike": "1.5", "price": "5"}


@pytest.mark.parametrize("units", ["60000", "61234", "700", "1234567"])
def test_options_are_asked_for_in_a_round_count(units: str) -> None:
    typed = OPTIONS | {"units": units, "in_writing": "written"}
    found = values("counter-ask", typed)
    count = found["ask_units"].partition(" options")[0].replace(",", "")
    assert int(count) > int(units)
    assert count[2:].strip("0") == ""


def test_options_asked_for_are_the_example() -> None:
    assert "72,000 options" in values("messages", OPTIONS | {"kind": "counter"})["body"]
