"""A letter that the reader has edited is looked over before it is copied."""

import json
import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.negotiation.letter_check import figures_in
from calculators.negotiation.letters import LETTERS
from tests.door import values
from tests.strategies import negotiations, situations

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k", "market_base": "205k", "today": "2026-12-01"}
GOOD = "Given the market, I would accept with $205,000 base. If that works, I am ready to sign by Friday."


def checks(letter: str, typed: dict[str, str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(answer(json.dumps({"letter": letter, "typed": typed})))["checks"]
    return found


def broken(letter: str, typed: dict[str, str]) -> list[str]:
    return [one["says"] for one in checks(letter, typed) if not one["holds"]]


def test_a_good_letter_passes() -> None:
    assert broken(GOOD, OFFER) == []
    assert len(checks(GOOD, OFFER)) == 4


@pytest.mark.parametrize(
    ("letter", "word"),
    [
        (GOOD.replace("$205,000", "a higher"), "asks for none"),
        (GOOD.replace("Given the market, ", "").replace("$205,000", "$205,000 of"), ""),
        ("I want more. By Friday, please.", "no reason"),
        (GOOD.replace(" by Friday", ""), "no day"),
        (GOOD + " I was also promised $300k.", "$300,000 is not theirs"),
        (GOOD + " I have another offer.", "another offer"),
        (GOOD + " There is a competing written offer.", "another offer"),
        (GOOD + " An offer from Birch is here.", "another offer"),
    ],
)
def test_what_is_amiss_is_said(letter: str, word: str) -> None:
    said = broken(letter, OFFER)
    assert any(word in one for one in said) if word else not said


def test_an_offer_in_writing_may_be_told() -> None:
    typed = OFFER | {"offers.b.standing": "written", "offers.b.base": "215k"}
    letter = "I have another offer in writing: $215,000 base. With $215,000 I sign on Dec 4."
    assert broken(letter, typed) == []


@pytest.mark.parametrize("typed", [{}, {"base": "abc"}, {"base": ""}])
def test_without_an_offer_that_can_be_read_nothing_is_said(typed: dict[str, str]) -> None:
    assert checks(GOOD, typed) == []
    assert checks("   ", OFFER) == []


def test_figures_are_read_as_people_write_them() -> None:
    found = figures_in("$195,000 or 195k or $1.2M or $ 60 thousand, in 2026, with 401k and 15%")
    assert found[:4] == (Decimal(195_000), Decimal(195_000), Decimal(1_200_000), Decimal(60_000))


@given(typed=situations(), kind=st.sampled_from(list(LETTERS)), tone=st.sampled_from(["warm", "plain"]))
def test_no_letter_of_ours_claims_what_was_not_typed(typed: dict[str, str], kind: str, tone: str) -> None:
    found = values("messages", {**typed, "kind": kind, "tone": tone})
    said = broken(found["body"], typed)
    assert not [one for one in said if "not theirs" in one or "another offer" in one]


@pytest.mark.parametrize("said", ["your 401k match", "a 403k plan", "the 401K"])
def test_a_retirement_plan_is_no_figure(said: str) -> None:
    assert broken(f"{GOOD} I also value {said}.", OFFER) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [("rescinded", "They take the offer back."), ("expired", "has expired."), ("on-hold", "is on hold.")],
)
def test_an_offer_that_is_gone_is_not_to_be_accepted(said: str, told: str) -> None:
    typed = OFFER | {"said": said}
    letter = values("messages", typed | {"kind": "accept"})
    assert any(told in one and "nothing to accept" in one for one in broken(letter["to_send"], typed))
    assert any(told in one["text"] for one in letter["notes"])
    assert broken(values("messages", typed)["to_send"], typed) == [], "a letter that asks what changed is right"
    assert not any("nothing to accept" in one for one in broken(letter["to_send"], OFFER))


TODAY = date(2026, 11, 27)
DAY_IN_WORDS = re.compile(r"([A-Z][a-z]{2})[a-z]*, ([A-Z][a-z]{2})[a-z]* (\d+)")


@st.composite
def days(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of today, and of some of the days that the answers wait for."""
    typed = {"today": TODAY.isoformat()}
    for name in ("deadline", "reply_by", "offers.b.deadline"):
        after = draw(st.none() | st.integers(0, 8) | st.integers(-5, 30))
        if after is not None:
            typed[name] = (TODAY + timedelta(days=after)).isoformat()
    return typed


@given(
    typed=situations(),
    dated=days(),
    kind=st.sampled_from(["", "counter", "one_more"]) | st.sampled_from(list(LETTERS)),
    tone=st.sampled_from(["warm", "plain"]),
)
def test_a_letter_of_ours_passes_or_says_what_it_could_do_with(
    typed: dict[str, str], dated: dict[str, str], kind: str, tone: str
) -> None:
    whole = {**typed, **dated, "kind": kind, "tone": tone}
    found = values("messages", whole)
    missing = [one for one in checks(found["to_send"], whole) if not one["holds"]]
    assert all(one["advice"] for one in missing), (missing, found["to_send"])
    assert [one["says"] for one in missing] == ([found["lacks"]] if found["lacks"] else [])


def test_without_a_day_the_letter_is_copied_with_advice() -> None:
    found = values("messages", OFFER | {"kind": "counter"})
    assert "no day" in found["lacks"]
    for day in ({"deadline": "in 4 days"}, {"reply_by": "Dec 4"}):
        assert not values("messages", OFFER | {"kind": "counter"} | day)["lacks"]


def test_a_letter_without_an_ask_needs_no_reason_and_no_day() -> None:
    typed = OFFER | {"kind": "time"}
    assert broken(values("messages", typed)["to_send"], typed) == []
    assert broken("I will read it with care. It is $1 too low.", typed) != []


@given(typed=negotiations(), dated=days())
def test_the_counter_asks_for_the_day_that_the_plan_names(typed: dict[str, str], dated: dict[str, str]) -> None:
    whole = {**typed, **dated}
    if "deadline" not in dated or dated["deadline"] < dated["today"]:
        return
    letter, dates = values("messages", whole), values("timeline", whole)
    if not re.search("asking for|accept with|With ", letter["body"]) or dates["more_time_on"] is None:
        return
    told = " ".join(one["what"] for one in dates["plan"] if one["day"] == dates["more_time_on"])
    planned = re.search(r"ask (?:whether you may answer on|[^.]* to move its date to) ([^.]*?)(?: if they|\.)", told)
    is_one_mail = dates["counter_on"] == dates["more_time_on"] and planned and "Their date is today" not in told
    asked = re.search(r"may I answer on ([^?]*)", letter["body"])
    assert bool(asked) == bool(is_one_mail), (told, letter["body"])
    if asked and planned:
        ours, theirs = (DAY_IN_WORDS.search(one[1]) for one in (asked, planned))
        assert ours
        assert theirs
        assert ours.groups() == theirs.groups()
