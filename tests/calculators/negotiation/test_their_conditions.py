"""A condition that is only a yes by a day: the figures are read, and the day is told, to be typed as the deadline."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

STANDS = {"base": Decimal(165_000), "sign_on": Decimal(10_000), "grant": Decimal(120_000), "refresh": Decimal(0)}
OFFER = {"base": "165k", "sign_on": "10k", "grant": "120k", "today": "2026-11-28"}
ASKED = OFFER | {"turns.0.base": "165k", "turns.0.sign_on": "10k", "turns.0.grant": "120k", "turns.0.ask_base": "180k"}
PAY = ["We can do 172k base and a 20k sign-on{}.", "Base 172k, sign-on 20k{}."]
YES = [
    ", only if you accept by Monday",
    " if you sign by Monday",
    " provided you accept by Monday",
    " as long as you sign the letter by Monday",
    ", conditional on you signing by Monday",
    ", contingent on your acceptance by EOD Monday",
    " on the condition that you accept by Monday",
    " assuming you commit by Monday",
    ", but I need your signature by Monday",
    ", but we'd need an answer by Monday or the offer goes to our runner up",
    ". This offer is good if you sign by Monday",
]
HARD = [
    " if you give up the bonus by Monday",
    ", contingent on board approval by Monday",
    " if finance signs by Monday",
    " provided the VP accepts by Monday",
]


@pytest.mark.parametrize("condition", YES)
@pytest.mark.parametrize("pay", PAY)
def test_figures_that_hang_only_on_a_yes_by_a_day_are_read_and_the_day_is_told(pay: str, condition: str) -> None:
    text = pay.format(condition)
    assert heard(text, STANDS).figures == {"base": 172_000, "sign_on": 20_000}
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert [one["name"] for one in found["found"]] == ["base", "sign_on"]
    told = " ".join(one["text"] for one in found["notes"])
    assert "They tie it to your answer by Monday, November 30." in told
    taken = ASKED | {"base": "172k", "sign_on": "20k", "said": "partial", "pasted": text}
    assert "They name Monday, November 30." in values("reply-decoder", taken)["next_step"]


@pytest.mark.parametrize("condition", HARD)
@pytest.mark.parametrize("pay", PAY)
def test_a_condition_that_is_more_than_a_yes_is_not_passed_over(pay: str, condition: str) -> None:
    read = heard(pay.format(condition), STANDS)
    assert read.figures != {"base": 172_000, "sign_on": 20_000}
    assert read.is_unread


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("We can do 172k base. This is valid for 48 hours.", "48 hours"),
        ("We can do 172k base. You have 48 hours to accept.", "48 hours"),
        ("We can do 172k base. The offer expires in 3 days.", "3 days"),
        ("We can do 172k base, if you accept within 24 hours.", "24 hours"),
    ],
)
def test_a_time_to_answer_is_told_beside_the_figures(text: str, length: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert [(one["name"], one["amount"]) for one in found["found"]] == [("base", "172000")]
    assert f"They give you {length} to answer." in " ".join(one["text"] for one in found["notes"])


@pytest.mark.parametrize(
    "text",
    ["We will decide in 3 days.", "Finance needs to answer within 48 hours.", "We can do 172k base, hybrid 3 days."],
)
def test_their_own_time_is_none_to_answer_in(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert "to answer." not in " ".join(one["text"] for one in found["notes"])


@pytest.mark.parametrize("mine", ["I need an answer by December 3.", "The other offer expires on December 3."])
@pytest.mark.parametrize("said", ["partial", "more-time"])
def test_a_day_of_the_mail_that_they_quote_is_none_of_theirs(mine: str, said: str) -> None:
    text = f"We can do 172k base.\n\nOn Thu, Nov 26, 2026 at 9:14 AM Anna <a@x.com> wrote:\n> {mine}"
    found = values("reply-decoder", ASKED | {"base": "172k", "said": said, "pasted": text})
    assert "December 3" not in found["next_step"] + " ".join(one["text"] for one in found["notes"])
