"""They answered after the day they wanted an answer by: the offer stands, and nobody asks again whether it does."""

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.door import ask, values

LATE = {"base": "200k", "grant": "400k", "in_writing": "written", "market_base": "215k", "company_name": "Alder"}
LATE |= {"deadline": "2026-11-27", "today": "2026-11-30"}
PAGES = ["counter-ask", "messages", "reply-decoder", "call-sheet", "timeline", "desk"]
ASKS = ["offer still stand", "whether your offer still", "has passed"]


def taken(typed: dict[str, str], day: str = "2026-11-30", **more: str) -> dict[str, str]:
    """A round that keeps their answer of a day."""
    found = answered(typed)
    row = max(int(name.split(".")[1]) for name in found if name.startswith("turns."))
    return found | {f"turns.{row}.day": day} | more


@pytest.mark.parametrize("slug", PAGES)
@pytest.mark.parametrize("said", ["partial", "", "best-and-final", "silence", "base-fixed"])
def test_no_page_asks_whether_the_offer_stands_once_they_answered(slug: str, said: str) -> None:
    typed = taken(LATE, base="208k", said=said)
    again = taken(typed, base="210k", said=said)
    for one in (typed, again, again | {"today": "2026-12-15"}):
        reply = ask(slug, one)
        assert reply["problems"] == []
        shown = str(reply["values"]) + reply.get("html", "")
        assert not [words for words in ASKS if words in shown]


def test_the_letter_goes_on_and_the_new_date_is_asked_for() -> None:
    typed = taken(LATE, base="208k", said="partial")
    body = values("messages", typed)["body"]
    assert "$215,000 base" in body
    assert "By which day do you need my answer now?" in body
    plan = values("timeline", typed)
    assert any("which day they want an answer by" in row["what"] for row in plan["plan"])
    assert "Nov 27" not in str(values("call-sheet", typed)["days"])
    notes = [one for slug in ("messages", "timeline", "counter-ask") for one in [str(ask(slug, typed))]]
    assert all("They answered after their date, Fri, Nov 27" in one for one in notes)


def test_an_answer_on_or_before_their_date_does_not_settle_it() -> None:
    for day in ("2026-11-26", "2026-11-27", ""):
        typed = taken(LATE, day, base="208k", said="partial")
        assert "Does the offer still stand?" in values("messages", typed)["body"]


def test_a_date_that_passes_after_their_answer_is_asked_about() -> None:
    typed = taken(LATE, base="208k", said="partial", deadline="2026-12-02", today="2026-12-04")
    assert "Does the offer still stand?" in values("messages", typed)["body"]


STANDS = [
    "The offer still stands.", "Yes, the offer still stands.", "Yes, it still stands!", "Yes, it does.", "Yes it does",
    "Our offer still stands.", "The offer is still open.", "Yes, it's still on the table.", "It does!",
    "Hi Sam, yes, the offer is still valid. Thanks!", "Of course, the offer stands.", "Yes, still stands.",
]  # fmt: skip


@pytest.mark.parametrize("text", STANDS)
def test_that_it_still_stands_is_an_answer_about_the_date(text: str) -> None:
    for typed in (LATE, taken(LATE, "2026-11-26", said="partial", base="208k")):
        found = values("reply-decoder", typed | {"said": "", "pasted": text})
        assert found["heard_as"] == "more-time"
        assert found["verdict"] != "close"
        said = typed | {"said": found["heard_as"]}
        body = values("messages", said)["body"]
        assert "still stand" not in body
        assert "By which day do you need my answer now?" in body
        for slug in ("counter-ask", "desk", "call-sheet", "timeline"):
            assert "still stands, and go on" not in str(values(slug, said))


@pytest.mark.parametrize("text", ["Yes.", "Yes, of course!", "Hi Sam, yes. Thanks for checking."])
def test_a_bare_yes_answers_whether_it_stands_where_nothing_else_was_asked(text: str) -> None:
    assert values("reply-decoder", LATE | {"pasted": text})["heard_as"] == "more-time"
    asked = answered(LATE) | {"pasted": text}
    assert values("reply-decoder", asked)["heard_as"] != "more-time"


def test_thanks_alone_are_no_answer() -> None:
    assert values("reply-decoder", LATE | {"pasted": "Thanks!"})["heard_as"] != "more-time"


@pytest.mark.parametrize(("text", "said"), [
    ("The offer still stands, but it is our best and final.", "best-and-final"),
    ("The offer still stands. We need your answer this week.", "answer-this-week"),
    ("Yes, the offer still stands. We can do 208k base.", "partial"),
    ("The offer no longer stands.", ""),
])  # fmt: skip
def test_what_they_say_beside_it_is_heard(text: str, said: str) -> None:
    found = values("reply-decoder", LATE | {"pasted": text})
    assert found["heard_as"] == said or not said
    assert found["heard_as"] != "more-time"


def test_before_their_date_the_offer_that_stands_is_a_no_to_the_ask() -> None:
    typed = answered(LATE | {"deadline": "2026-12-04"}) | {"pasted": "The offer still stands."}
    assert values("reply-decoder", typed)["heard_as"] == "best-and-final"
