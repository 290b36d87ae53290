"""They give no more time: the words accept their date, and neither reply, letter nor plan asks for what was refused."""

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.calculators.negotiation.test_weekday_of_today import OFFER
from tests.door import values

REFUSED = [
    "We need an answer by Friday. Sorry, we can't extend.", "We need an answer by Friday. Sorry, no extensions.",
    "We need an answer by Friday. We cannot extend the deadline.", "Unfortunately we're not able to extend the date.",
    "Sorry, we can’t extend.", "No extensions, sorry.", "We can't give you more time.", "We don't do extensions.",
    "We need your answer by Friday, and the date is firm.", "The deadline can't be moved.", "Deadline is firm, sorry.",
    "We need an answer by Friday. It is not possible to extend.", "We won't be able to give you an extension.",
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED)
def test_a_date_that_is_not_extended_is_accepted(text: str) -> None:
    for typed in (OFFER, answered(OFFER)):
        found = values("reply-decoder", typed | {"pasted": text})
        assert found["heard_as"] == "answer-this-week"
        assert found["say"].startswith("You will have my answer by Friday, December 4.")
        assert "$195,000 base" in found["say"]
        assert "What happens on that day?" not in found["say"]
        assert "Does that work?" not in found["say"]


@pytest.mark.parametrize("today", ["2026-11-30", "2026-12-03", "2026-12-04"])
@pytest.mark.parametrize("text", REFUSED[:2])
def test_no_page_asks_for_the_time_that_was_refused(today: str, text: str) -> None:
    first = answered(OFFER | {"today": today})
    taken = first | {"turns.0.their_words": text, "said": "answer-this-week"}
    found = values("reply-decoder", taken)
    assert "Does that work?" not in found["say"]
    told = " ".join(row["what"] for row in values("timeline", taken)["plan"])
    body = values("messages", taken)["body"]
    for shown in (told, body, found["next_step"], values("counter-ask", taken)["says"], values("desk", taken)["says"]):
        assert "more time" not in shown
        assert "may I answer on" not in shown
        assert "whether you may answer on" not in shown
        assert "May I have until" not in shown


@pytest.mark.parametrize("text", [
    "We can't extend a better offer.", "We can't extend you an offer above 190k.", "We can't move on base.",
    "We can't wait to have you join!",
])  # fmt: skip
def test_what_is_refused_of_pay_is_no_refused_time(text: str) -> None:
    assert "You will have my answer by" not in values("reply-decoder", answered(OFFER) | {"pasted": text})["say"]
