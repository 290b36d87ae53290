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
    assert "something new that I can tell" not in found["say"]


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


TWO_BETTER = {"offers.b.base": "206.1k", "offers.b.grant": "206.3k"}
LONG = {"today": "2026-11-29", "company_name": "Acme", "base": "190k", "sign_on": "30k", "grant": "200k"}


@pytest.mark.parametrize("then", [{"said": "base-fixed"}, {"said": "partial", "base": "205k"}])
def test_what_a_fallback_quoted_is_told(then: dict[str, str]) -> None:
    typed = answered(LONG | {"posted_high": "202.5k"}) | GLOBEX | TWO_BETTER | {"base": "200k", "said": "partial"}
    assert "$206,300 in equity" in values("messages", typed)["body"]
    later = values("messages", answered(typed) | then)["body"]
    assert "something new that I can tell" not in later


@pytest.mark.parametrize(
    ("gone", "back"),
    [
        ({"tells_offers": "kept_back"}, {"tells_offers": ""}),
        ({"offers.b.standing": "late_stage"}, {"offers.b.standing": "written"}),
    ],
)
def test_what_was_told_once_is_not_new_when_it_comes_back(gone: dict[str, str], back: dict[str, str]) -> None:
    typed = answered(FIRST | GLOBEX) | {"said": "partial", "base": "152k"} | gone
    last = values("messages", answered(typed) | {"said": "partial", "sign_on": "12k"} | back)
    assert "something new that I can tell" not in last["body"]


SPOKEN_FIRST = {"today": "2026-11-29", "company_name": "Acme", "base": "211k", "grant": "150k", "in_writing": "spoken"}


def test_a_letter_that_asks_only_for_the_offer_in_writing_is_no_counter() -> None:
    typed = answered(SPOKEN_FIRST | GLOBEX | {"offers.b.base": "240.1k"})
    assert not [name for name in typed if ".ask_" in name]
    raised = typed | {"base": "215k", "said": "partial"}
    assert values("reply-decoder", raised)["verdict"] == "counter"
    assert "could you send me the offer in writing?" in values("messages", raised)["body"]
    body = values("messages", raised | {"in_writing": "written"})["body"]
    assert "I have a written offer from Globex: $240,100 base." in body
    assert "- Base: $240,100" in body
    first = answered(raised | {"in_writing": "written"})
    assert first["turns.1.ask_base"] == "240100"
    assert values("reply-decoder", first | {"base": "220k", "said": "partial"})["verdict"] == "once_more"


def test_a_piece_that_is_cut_again_is_asked_back_again() -> None:
    typed = answered({"today": "2026-11-29", "base": "169k", "sign_on": "30k"} | GLOBEX | {"offers.b.base": "206.1k"})
    typed = answered(typed | {"base": "152k", "said": "grant-fixed"})
    last = values("messages", typed | {"base": "137k", "sign_on": "27k", "said": "partial"})["body"]
    assert "Base stood at $169,000 before and is $137,000 now." in last
    assert "$169,000 base" in last or "$206,100 base" in last
