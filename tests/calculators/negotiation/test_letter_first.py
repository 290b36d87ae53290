"""A first letter that asks only for the offer in writing tells nothing: evidence and counter come after it."""

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

SPOKEN = {
    "today": "2026-11-29",
    "company_name": "Acme",
    "deadline": "2026-12-10",
    "base": "210k",
    "grant": "400k",
    "in_writing": "spoken",
    "offers.b.name": "Globex",
    "offers.b.standing": "written",
    "offers.b.base": "240k",
}
SAYS_RIVAL = "I have a written offer from Globex: $240,000 base."


@pytest.mark.parametrize("said", ["best-and-final", "no-negotiation", "small-bump", "committee", "too-high"])
def test_an_offer_that_it_left_out_is_still_told(said: str) -> None:
    typed = answered(SPOKEN) | {"in_writing": "written", "base": "215k", "said": said}
    assert typed["turns.0.cited_base"] == "0"
    found = values("reply-decoder", typed)
    assert found["verdict"] == "once_more"
    assert found["next_ask"].startswith("$240,000 base")
    body = values("messages", typed)["body"]
    assert SAYS_RIVAL in body


@pytest.mark.parametrize("rival", ["240k", ""])
@pytest.mark.parametrize("said", ["", "partial", "silence", "call"])
def test_once_the_letter_came_the_counter_follows_and_is_kept(said: str, rival: str) -> None:
    typed = answered(SPOKEN | {"offers.b.base": rival}) | {"in_writing": "written", "said": said}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "counter"
    assert (SAYS_RIVAL in found["say"]) is bool(rival)
    assert "I am close" not in found["say"]
    then = answered(typed)
    assert {"turns.1.ask_base", "turns.1.ask_sign_on", "turns.1.ask_grant"} <= then.keys()
    after = values("reply-decoder", then | {"said": "partial", "base": "214k"})
    assert after["verdict"] == "once_more"
    assert "something new that I can tell" not in after["say"]


def test_an_answer_that_is_taken_twice_in_a_row_keeps_no_counter_that_was_not_sent() -> None:
    once = answered(SPOKEN) | {"turns.0.day": SPOKEN["today"]}
    assert not [name for name in answered(once) if name.startswith("turns.1.")]


def test_more_time_comes_before_the_counter() -> None:
    typed = answered(SPOKEN) | {"in_writing": "written", "said": "more-time"}
    found = values("reply-decoder", typed)
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")
    assert "ask for the new date" in str(values("timeline", typed)["plan"])
    assert values("reply-decoder", typed | {"deadline": "2026-12-17"})["verdict"] == "counter"


@pytest.mark.parametrize("said", ["", "partial", "committee"])
def test_a_letter_below_what_was_said_is_asked_about(said: str) -> None:
    typed = answered(SPOKEN) | {"in_writing": "written", "base": "200k", "said": said}
    asks = "Base stood at $210,000 before and is $200,000 now. What changed?"
    assert asks in values("reply-decoder", typed)["say"]
    assert asks in values("messages", typed)["body"]


def test_where_nothing_was_asked_no_page_speaks_of_a_last_ask() -> None:
    typed = answered(SPOKEN | {"posted_high": "230k"}) | {"in_writing": "written"}
    assert "last ask" not in str(values("counter-ask", typed)["notes"])
    assert "last ask" not in str(values("timeline", typed | {"said": "base-fixed"})["plan"])


def test_their_own_ad_is_no_news_to_them() -> None:
    typed = {name: text for name, text in SPOKEN.items() if not name.startswith("offers")} | {"posted_high": "230k"}
    typed = answered(typed) | {"in_writing": "written", "said": "committee"}
    body = values("messages", typed)["body"]
    assert "something new that I can tell" not in body
    assert body.count("230,000") == 1


@pytest.mark.parametrize("said", ["silence", "base-fixed"])
def test_the_letter_is_asked_for_until_it_comes(said: str) -> None:
    typed = answered(answered(SPOKEN) | {"said": "partial", "base": "215k"}) | {"said": said}
    assert "could you send me the offer in writing?" in values("messages", typed)["body"]
    assert "could you send me the offer in writing?" in values("reply-decoder", typed)["say"]


def test_while_it_has_not_come_it_is_asked_for_again() -> None:
    typed = answered(SPOKEN) | {"said": "silence"}
    found = values("reply-decoder", typed)
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")
    for words in (found["say"], values("messages", typed)["body"]):
        assert "could you send me the offer in writing?" in words
    days = [day["what"] for day in values("timeline", typed)["plan"]]
    assert any("ask once more for the offer in writing" in what for what in days)
    assert not any("your ask stands" in what for what in days)


def test_the_plan_asks_for_it_with_the_figures_as_the_letter_does() -> None:
    typed = answered(SPOKEN) | {"said": "partial", "base": "215k"}
    assert "could you send me the offer in writing?" in values("messages", typed)["body"]
    days = " ".join(day["what"] for day in values("timeline", typed)["plan"])
    assert "ask for it in the same mail" in days
    assert "name no figure" not in days
    assert "Ask Acme for the offer in writing." not in days


TWO_BETTER = {"offers.b.name": "Globex", "offers.b.standing": "written", "offers.b.base": "205k"}


def test_what_a_letter_left_out_of_an_offer_it_named_is_no_change() -> None:
    first = {"today": "2026-11-29", "company_name": "Acme", "base": "180k", "grant": "200k"}
    second = answered(first) | TWO_BETTER | {"offers.b.grant": "240k", "base": "184k", "said": "partial"}
    assert "something new that I can tell" in values("messages", second)["body"]
    third = values("messages", answered(second) | {"base": "190k", "said": "partial"})["body"]
    assert "$205,000 base and $240,000 in equity" in third


def test_an_accepted_offer_records_no_ask() -> None:
    typed = {"today": "2026-11-29", "base": "180k", "grant": "200k", "turns.0.base": "175k", "turns.0.grant": "200k"}
    typed |= {"turns.0.ask_base": "190k", "turns.0.ask_grant": "240k"}
    typed |= {"said": "best-and-final", "leader_joined": "yes"}
    assert values("reply-decoder", typed)["verdict"] == "close"
    assert not [name for name in answered(typed) if name.startswith("turns.1.ask_")]


@pytest.mark.parametrize("base", ["", "215k", "230k", "233k", "240k", "242k"])
def test_a_rival_that_is_no_news_takes_no_reason_from_an_ask_that_stands(base: str) -> None:
    first = {"today": "2026-11-30", "company_name": "Acme", "base": "200k", "grant": "400k", "posted_high": "220k"}
    rival = {"offers.b.name": "Globex", "offers.b.standing": "written", "offers.b.grant": "230k", "offers.b.base": base}
    typed = answered(first) | (rival if base else {}) | {"base": "190k", "said": "partial"}
    assert values("reply-decoder", typed)["next_ask"].startswith("$220,000 base")
    assert "$220,000 base, the top of the range in your job ad" in values("messages", typed)["body"]


@pytest.mark.parametrize("said", ["other-offers", "current-pay", "number-first"])
def test_a_question_of_theirs_does_not_hide_what_they_took_back(said: str) -> None:
    typed = answered(SPOKEN) | {"in_writing": "written", "base": "200k", "said": said}
    assert "Base stood at $210,000 before and is $200,000 now. What changed?" in values("reply-decoder", typed)["say"]


def test_an_ask_that_nobody_answered_is_in_no_round_and_stands() -> None:
    typed = {"today": "2026-11-29", "company_name": "Acme", "base": "210k", "deadline": "2026-12-10"}
    typed |= {"in_writing": "written", "said": "silence"}
    assert values("reply-decoder", typed)["next_ask"] == "None new. Your last ask stands."
    assert "your ask stands" in str(values("timeline", typed)["plan"])
    spoken = typed | {"in_writing": "spoken"}
    assert values("reply-decoder", spoken)["next_ask"] == "None yet."
    assert "ask once more for the offer in writing" in str(values("timeline", spoken)["plan"])
