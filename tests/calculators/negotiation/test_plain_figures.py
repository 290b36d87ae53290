"""Figures that a reader plainly sees as offered, in the short words of a chat; and figures that are no offer."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

STANDS = {"base": Decimal(175_000), "sign_on": Decimal(20_000), "grant": Decimal(300_000), "refresh": Decimal(0)}
ONLY_BASE = {"base": Decimal(150_000), "sign_on": Decimal(0), "grant": Decimal(100_000), "refresh": Decimal(0)}


@pytest.mark.parametrize("stands", [STANDS, ONLY_BASE])
@pytest.mark.parametrize(
    "text",
    [
        "OK, 185k base, no strings attached", "base goes up to 185k",
        "your base goes up to 185,000 from your first day",
        "We're now sitting at 185k base", "That brings your base to 185k", "comp approved 185k base",
        "The new number is 185k", "185k is the final", "Managed to squeeze 185k out of finance",
        "green light on 185k base", "The answer is yes on 185k", "Good news - 185k!", "185k, take it or leave it",
        "Let's call it 185k", "Done deal at 185k", "We agree to 185k.", "As discussed on the phone, base 185k",
        "Per our call: base 185k", "Confirming 185k base", "Recap: base $185k.", "base (annual): $185,000",
        "$185,000 (base)", "Base 185, equity same", "base: 175 → 185", "185k base it is",
    ],
)  # fmt: skip
def test_an_offered_base_is_read(text: str, stands: dict[str, Decimal]) -> None:

    assert heard(text, stands).figures == {"base": 185_000}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("So the base goes up to 185k and sign-on to 30k.", {"base": 185_000, "sign_on": 30_000}),
        ("Base 185, sign on 30, equity same", {"base": 185_000, "sign_on": 30_000}),
        ("$185,000 (base) + $30,000 (sign-on) + $340,000 (RSUs)",
         {"base": 185_000, "sign_on": 30_000, "grant": 340_000}),
        ("Recap: base $185k. Sign-on $30k.", {"base": 185_000, "sign_on": 30_000}),
        ("5k more on base", {"base": 180_000}), ("an additional 40k in RSUs", {"grant": 340_000}),
        ("10% bump to base", {"base": 192_500}), ("a 10k bump on base", {"base": 185_000}),
        ("sign on bonus of $30k instead of $20k", {"sign_on": 30_000}),
    ],
)  # fmt: skip
def test_offered_pieces_are_read(text: str, figures: dict[str, int]) -> None:
    assert heard(text, STANDS).figures == figures


@pytest.mark.parametrize(
    "text",
    ["sign on bonus of $30k instead of $10k", "base of 182k rather than 178k", "RSU grant moves from 290k to 340k",
     "We have revised the base salary to $185,000 from $170,000."],
)  # fmt: skip
def test_what_stood_before_is_not_asked_about(text: str) -> None:
    read = heard(text, STANDS)
    assert read.figures
    assert not read.unread


def test_less_than_what_stands_is_named_by_its_piece() -> None:
    typed = {"today": "2026-11-30", "base": "175k", "sign_on": "20k", "grant": "300k"}
    for text in ("OK, 155k base, no strings attached", "base: 150 → 155", "we've landed on 155 base"):
        found = values("reply-decoder", answered(typed) | {"pasted": text})
        assert not found["found"]
        assert any("They name base $155,000, where $175,000 stands." in one["text"] for one in found["notes"]), text


@pytest.mark.parametrize(
    "text",
    [
        "The base for this level goes up to 195k", "our base goes up to 195k", "At L5, base goes up to 195k.",
        "L5 base goes up to 195k", "the base goes up to 195k for strong candidates",
        "base goes up to 185k after a year",
        "Your base goes up to 185k next year", "base goes up to 185k depending on experience",
        "We offered someone else 185k", "Last year we paid 185k for this role",
        "We agreed to 185k with another candidate",
        "the deal at 185k fell through", "no deal at 185k", "deal at 185k base?", "We need the green light on 185k",
        "still waiting on the green light for 185k", "green light for 185k is pending",
        "recap: you asked for 185k base",
        "As discussed, your ask was 185k.", "Confirming your target is 185k base", "to confirm, you want 185k base?",
        "comp has approved 185k for other hires", "Finance has not approved 185k", "what's your final number, 185k?",
        "good news, 185k is the market median", "annual base raise 3%", "more equity: 340k", "I wish we could do 185k",
        "You agreed to 185k", "185k is the final number we gave the other finalist", "annual base raise of 3%",
        "we're now sitting at 185 applicants", "185,000 (base) was your ask", "$185,000 (base) is above our band",
        "10k more on base is not possible", "As promised, your 185k ask went to finance", "additional sign-on: 30k",
        "let's call it a day; 185k is too much", "which brings your total to 230k",
    ],
)  # fmt: skip
def test_what_is_no_offer_is_not_read(text: str) -> None:
    assert heard(text, STANDS).figures == {}
