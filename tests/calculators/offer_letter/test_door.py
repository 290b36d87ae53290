"""A letter through the one door: escaped, marked on its words, and compared with what was typed."""

import html
import json
import re
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.declare.fields import field_at
from calculators.equity_value import CALCULATOR as EQUITY_VALUE
from calculators.negotiation.record import Negotiation
from calculators.render.marked import marked
from calculators.sign_on import CALCULATOR as SIGN_ON
from website.letters import DEVELOPMENT, HELD_OUT, OwnLetter, letters_of

LETTERS = [*letters_of(DEVELOPMENT), *letters_of(HELD_OUT)]
TEXT = "We offer a base salary of $180,000 and a sign-on bonus of $20,000. Reply by December 4."
PARTS = {"findings", "missing", "unusual", "differences", "versions", "html", "problems"}


def asked(letter: str, typed: dict[str, str] | None = None, second: str = "") -> dict[str, Any]:
    request = {"letter_read": letter, "typed": {"today": "2026-11-26", **(typed or {})}, "second": second}
    reply: dict[str, Any] = json.loads(answer(json.dumps(request)))
    return reply


def test_the_reply_has_what_was_found_and_the_words_it_stands_on() -> None:
    reply = asked(TEXT, {"base": "190k"}, TEXT.replace("$20,000", "$25,000"))
    assert set(reply) == PARTS
    assert [(one["field"], one["words"], one["typed"]) for one in reply["findings"]] == [
        ("base", "$180,000", "180,000"),
        ("sign_on", "$20,000", "20,000"),
        ("deadline", "December 4", "2026-12-04"),
    ]
    assert [one["field"] for one in reply["differences"]] == ["base"]
    assert [one["field"] for one in reply["versions"]] == ["sign_on"]
    assert all(TEXT[one["start"] : one["end"]] == one["words"] for one in reply["findings"])


def test_a_letter_is_read_though_the_negotiation_is_not() -> None:
    reply = asked(TEXT, {"base": "190k", "sign_on": "150.000"})
    assert (reply["problems"], reply["differences"]) == ([], [])
    assert "Nothing is compared" in reply["uncompared"]
    assert reply["uncompared"] in reply["html"]
    assert reply["findings"]


@pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one.name)
def test_what_is_ticked_is_typed_where_a_page_reads_it(letter: OwnLetter) -> None:
    """Every text that a box enters is one that its field reads."""
    for one in asked(letter.text)["findings"]:
        name = one["enters"]
        assert bool(name) == bool(one["typed"])
        slug, _, own = name.rpartition(".") if name.startswith(("sign-on.", "equity-value.")) else ("", "", name)
        if not name:
            continue
        record = {"sign-on": SIGN_ON.inputs, "equity-value": EQUITY_VALUE.inputs, "": Negotiation}[slug]
        assert field_at(record, own) is not None, name


SCRIPT = "<script>alert(1)</script>"


def test_markup_and_turned_writing_do_no_harm() -> None:
    shown = asked(f"{SCRIPT}\u202e Base salary: $180,000 <img src=x onerror=alert(1)>")["html"]
    assert SCRIPT not in shown
    assert "<img" not in shown
    assert "\u202e" not in shown
    assert '<mark data-fields="base"' in shown


def test_a_hostile_letter_is_answered_in_time_and_not_given_back_whole() -> None:
    began = time.process_time()
    reply = asked("<b>\u202ebase salary of $180,000</b> & 1,000,000 " * 25_000)
    assert time.process_time() - began < 5  # what runs away takes minutes; a busy machine passes
    assert reply["cut"]
    assert len(reply["html"]) < 500_000


@given(
    st.one_of(st.text(), st.integers(), st.none(), st.lists(st.text())),
    st.dictionaries(st.text(max_size=6), st.text(max_size=6)),
)
def test_no_request_raises(letter: object, typed: dict[str, str]) -> None:
    assert "problems" in json.loads(answer(json.dumps({"letter_read": letter, "typed": typed})))


MARKS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.just("name"), st.just("title")), max_size=8)


@given(st.text(st.sampled_from("ab <&\"'\n"), max_size=40), MARKS)
def test_marks_that_meet_leave_the_words_as_they_are(text: str, marks: list[tuple[int, int, str, str]]) -> None:
    shown = str(marked(text, marks))
    assert html.unescape(re.sub(r"</?(?:mark|pre)[^<>]*>", "", shown)) == text
    assert shown.count("<mark") == shown.count("</mark>")
