"""What is given as it was asked for is given: "base 172k as requested" is a base of 172k."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard

STANDS = {"base": Decimal(165_000), "sign_on": Decimal(10_000), "grant": Decimal(120_000), "refresh": Decimal(0)}
AS = ["as requested", "as you requested", "as you asked", "as asked for", "exactly as you'd asked", "as discussed"]
PLAIN = [
    "Base 172k{}, sign-on 20k.",
    "Sign-on 20k{}, base 172k.",
    "We can do 172k base{} and a 20k sign-on.",
    "Base: 172k{}\nSign-on: 20k",
    "We can offer $172,000 base and $20,000 sign-on{}.",
]


@pytest.mark.parametrize("words", AS)
@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("mark", [" {}", ", {}", " ({})"])
def test_a_figure_that_is_as_requested_is_read_as_without_those_words(text: str, words: str, mark: str) -> None:
    read = heard(text.format(mark.format(words)), STANDS)
    assert read.figures == heard(text.format(""), STANDS).figures == {"base": 172_000, "sign_on": 20_000}
    assert (read.unread, read.is_unread) == ((), False)


@pytest.mark.parametrize(
    "text",
    [
        "We can't do base 180k as requested, sorry.",
        "Base 180k as requested is too high.",
        "No base of 180k as requested.",
        "Base 180k as requested is under review.",
        "Could we do base 180k as requested?",
        "I'll try for base 180k as requested.",
    ],
)
def test_what_is_refused_or_tried_as_requested_is_no_figure(text: str) -> None:
    assert heard(text, STANDS).figures == {}
