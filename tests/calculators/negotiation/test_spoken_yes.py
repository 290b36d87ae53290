"""A spoken yes to all that was asked: the letter asks for it in writing, and keeps the promise of the ask before."""

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

FIRST = {"today": "2026-11-29", "company_name": "Acme", "base": "150k", "in_writing": "spoken"}


def test_what_was_agreed_is_signed_once_it_is_in_writing() -> None:
    sent = answered(FIRST) | {"said": "partial", "base": "151k"}  # the first letter asks only for the offer in writing
    asked = answered(sent)
    met = asked | {"base": asked["turns.1.ask_base"], "sign_on": asked["turns.1.ask_sign_on"], "said": "partial"}
    found = values("messages", met)
    assert "When the letter says what we agreed, I am ready to sign." in found["body"]
    assert "read it with care" not in found["body"]
    assert values("reply-decoder", met)["verdict"] == "close"


def test_before_any_answer_it_is_read_first() -> None:
    body = values("messages", FIRST | {"kind": "time"})["body"]
    assert "read it with care" in body
    assert "what we agreed" not in body
