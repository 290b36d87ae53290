"""Evidence that no letter has carried yet is still new to the company, whatever came between."""

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

FIRST = {"today": "2026-11-29", "company_name": "Acme", "base": "150k", "sign_on": "10k"}
GLOBEX = {"offers.b.name": "Globex", "offers.b.standing": "written", "offers.b.base": "170k"}


@pytest.mark.parametrize("said", ["silence", "call", "more-time", "on-hold"])
def test_an_offer_that_came_while_they_kept_us_waiting_is_told_with_the_next_ask(said: str) -> None:
    waiting = answered(FIRST) | GLOBEX | {"said": said}
    typed = answered(waiting) | {"sign_on": "12k", "said": "partial"}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "once_more"
    assert found["next_ask"].startswith("$170,000 base")
    assert "I have a written offer from Globex: $170,000 base." in values("messages", typed)["body"]


def test_once_it_was_told_it_is_new_no_more() -> None:
    told = answered(answered(FIRST) | GLOBEX | {"base": "155k", "said": "partial"})
    assert told["turns.1.ask_base"] == told["turns.1.cited_base"] == "170000"
    found = values("reply-decoder", told | {"base": "160k", "said": "partial"})
    assert "Something has changed" not in found["say"]


def test_a_policy_of_no_negotiation_hears_of_it_once() -> None:
    typed = answered(FIRST) | GLOBEX | {"base": "155k", "said": "no-negotiation"}
    found = values("reply-decoder", typed)
    assert found["next_ask"].startswith("$170,000 base")
    assert "I have a written offer from Globex: $170,000 base." in found["say"]


def test_a_small_cut_does_not_hide_a_far_better_offer() -> None:
    first = {"today": "2026-11-29", "company_name": "Acme", "base": "150k", "grant": "100k"}
    typed = answered(first) | GLOBEX | {"offers.b.base": "190k", "grant": "90k", "said": "partial"}
    body = values("messages", typed)["body"]
    assert "The equity grant stood at $100,000 before and is $90,000 now. What changed?" in body
    assert "$190,000 base" in body
    assert "If that cannot move" not in body


def test_a_large_cut_is_asked_back_before_a_small_reason() -> None:
    first = {"today": "2026-11-29", "company_name": "Acme", "base": "150k", "grant": "400k"}
    typed = answered(first) | GLOBEX | {"offers.b.base": "160k", "grant": "200k", "said": "partial"}
    assert values("reply-decoder", typed)["next_ask"].startswith("An equity grant of $400,000")


@pytest.mark.parametrize("better", [{"offers.b.base": "170k", "offers.b.grant": "300k"}])
def test_of_an_offer_better_in_two_pieces_the_other_comes_next(better: dict[str, str]) -> None:
    first = {"today": "2026-11-29", "company_name": "Acme", "base": "150k", "grant": "100k"}
    typed = answered(first) | GLOBEX | better | {"base": "152k", "said": "partial"}
    assert "equity grant" in values("reply-decoder", typed)["next_ask"]
    typed = answered(typed) | {"said": "grant-fixed"}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "once_more"
    assert found["next_ask"].startswith("$170,000 base")
