"""The call sheet says what the other pages say, in their order and with their words."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.reading import read
from calculators.negotiation.position import CLOSE, COUNTER, ONCE_MORE, Position
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values
from tests.strategies import situations

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k", "offers.b.standing": "written", "offers.b.base": "215k"}


@given(typed=situations())
def test_its_asks_are_those_of_counter_ask(typed: dict[str, str]) -> None:
    sheet, counter = values("call-sheet", typed), values("counter-ask", typed)
    asked = {one["name"]: one["ask"] for one in counter["pieces"] if one["ask"] != one["offer"]}
    assert {one["name"]: one["ask"] for one in sheet["asks"]}.items() <= asked.items()
    if sheet["answers"]:
        assert all(one["you"] for one in sheet["answers"])


def test_the_best_reason_comes_first() -> None:
    assert values("call-sheet", OFFER)["asks"][0]["name"] == "base"


def test_six_answers_each_have_words() -> None:
    found = values("call-sheet", OFFER)["answers"]
    assert len(found) == 6
    assert len({one["you"] for one in found}) == 6


@given(situations(), st.integers(0, 2), st.integers(0, 60))
def test_its_answers_are_what_they_may_say_next(typed: dict[str, str], rounds: int, percent: int) -> None:
    """A yes is accepted only where the letter promises it, a part is never signed, and only a final no is declined."""
    for _ in range(rounds):
        rows = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
        typed = answered(typed) | {"said": typed["said"]}
        offer, ask = Decimal(rows["base"]["offer"]), Decimal(rows["base"]["ask"])
        typed["base"] = f"{(offer + (ask - offer) * percent / 100).quantize(Decimal(1)):f}"
    found = values("call-sheet", typed)
    told = {one["key"]: one["you"] for one in found["answers"]}
    if len(told) < 2:
        return
    letter = values("messages", typed | {"kind": "counter"})
    has_asks = "asking for" in letter["aloud"]
    assert ("I accept" in told["yes"]) == bool(found["asks"] and has_asks and letter["i_would_sign"])
    assert not re.search("I accept|ready to sign|not to accept", told["partial"])
    assert all("not to accept" not in said for key, said in told.items() if key != "best-and-final")


def test_where_it_is_time_to_close_there_is_nothing_to_ask() -> None:
    found = values("call-sheet", OFFER | {"happy": "200k", "said": "partial"})
    assert found["asks"] == []
    assert found["answers"] == []


def test_one_answer_would_do_where_any_move_is_enough() -> None:
    (only,) = values("call-sheet", OFFER | {"happy": "200k"})["answers"]
    assert only["they"] == "Whatever they answer."


DATED = OFFER | {"today": "2026-12-01", "deadline": "2026-11-28"}
L4 = {"offer_level": "L4", "next_level": "L5"}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (DATED | {"said": "rescinded"}, "What changed?"),
        (DATED | {"said": "on-hold"}, "Does my offer stand"),
        (DATED | {"said": "expired"}, "Could you renew the offer as it stood?"),
        (answered(DATED | {"deadline": ""}) | {"said": "top-of-band"}, "How was the level decided"),
        (answered(OFFER | L4) | {"offer_level": "L5"}, "What do base, sign-on and equity come to at L5?"),
        (answered(OFFER) | {"said": "silence"}, "where my question stands"),
        (answered(DATED | {"deadline": ""}) | {"said": "more-time"}, "Thank you for the extra time."),
    ],
)
def test_where_nothing_is_asked_it_has_the_words_of_the_verdict(typed: dict[str, str], words: str) -> None:
    found, aloud = values("call-sheet", typed), values("messages", typed)["aloud"]
    assert found["asks"] == []
    (only,) = found["answers"]
    assert words in only["you"]
    assert only["you"] == aloud.replace("\n", " ")
    assert not re.search(r"\$|accept|ready|to sign\b", only["you"])


PROMISE = re.compile(
    r"I accept|I'll sign|ready to sign|I would (?:sign|accept)|could say yes|would settle|you sign\b|Nearly there"
    r"|I(?:'m| am) close"
)


def may_promise(typed: dict[str, str]) -> bool:
    """Whether the verdict allows a promise to sign: for what is asked for now, or for what stands where it closes."""
    n, _ = read(Negotiation, typed)
    assert n is not None
    position = Position(n)
    asked = {name: piece.ask for name, piece in position.pieces.items() if piece.is_asked}
    return position.verdict in (COUNTER, ONCE_MORE, CLOSE) and position.may_promise(asked)


@given(
    situations(),
    st.lists(
        st.tuples(st.sampled_from(["base", "sign_on", "grant", "bonus_percent"]), st.integers(-40, 60)), max_size=2
    ),
    st.sampled_from(["", *REPLIES]),
)
def test_no_words_promise_to_sign_what_the_reader_would_not(
    typed: dict[str, str], answers: list[tuple[str, int]], said: str
) -> None:
    """On the sheet, in the decoder, in the letter, aloud, and on the desk."""
    for part, percent in answers:
        typed = answered(typed)
        moved = int(int(typed.get(part) or 0) * (100 + percent) / 100)
        least = "1000" if part == "base" else ""  # an offer has a base
        typed |= {part: str(moved) if moved >= 1_000 or part == "bonus_percent" else least}
        typed["said"] = said
    letter = values("messages", typed)
    words = [values("reply-decoder", typed)["say"]]
    words += [row["line"] for row in values("desk", typed)["steps"] if row["name"] == "send"]
    if values("counter-ask", typed)["verdict"] != CLOSE:  # an acceptance accepts
        words += [letter["subject"], letter["aloud"], letter["body"]]
    for one in values("call-sheet", typed)["answers"]:
        then = answered(typed) | {"said": one["key"]} if one["key"] in REPLIES else typed
        if one["key"] == "partial":
            assert not PROMISE.search(one["you"])
        elif one["key"] in REPLIES and PROMISE.search(one["you"]):
            assert may_promise(then), one
        elif one["key"] == "yes":
            words.append(one["you"])
    assert may_promise(typed) or not PROMISE.search(" ".join(words)), words


def test_days_and_numbers_are_those_that_were_typed() -> None:
    found = values("call-sheet", OFFER | {"walk_away": "190k", "deadline": "2026-12-04", "today": "2026-12-01"})
    assert [one["amount"] for one in found["numbers"]] == ["190000"]
    assert [one["day"] for one in found["days"]] == ["2026-12-04"]
    assert values("call-sheet", OFFER)["days"] == []


def test_a_stretch_has_a_reason_that_can_be_said() -> None:
    offer = {"base": "205k", "sign_on": "15k", "grant": "400k"}
    reasons = {one["name"]: one["reason"] for one in values("call-sheet", offer)["asks"]}
    assert reasons["sign_on"] == "Say: it is paid once and leaves your bands as they are."
    assert reasons["grant"].startswith("Say: so that the package holds up")
    rival = values("call-sheet", offer | {"offers.b.standing": "written", "offers.b.base": "220k"})["asks"]
    assert any("220,000" in one["reason"] and "Say: " not in one["reason"] for one in rival)
