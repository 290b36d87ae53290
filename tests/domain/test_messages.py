"""Messages and replies say nothing that the reader has not entered."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.letters import LETTERS
from calculators.offer.replies import REPLIES
from tests.door import values
from tests.strategies import dollars

LEVERAGE = re.compile(
    "another|other (offer|process|compan|talks|conversation|interview)|rival|compet|elsewhere|written offer",
    re.IGNORECASE,
)
RIVAL = {"rival_base": "215k", "rival_sign_on": "40k", "rival_grant": "260k"}
SAID = ["subject", "body", "aloud"]
OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k"}


@pytest.mark.parametrize("tone", ["warm", "plain"])
@pytest.mark.parametrize("kind", LETTERS)
def test_without_other_offers_no_letter_claims_any(kind: str, tone: str) -> None:
    said = values("messages", {"kind": kind, "tone": tone, **OFFER, "deadline": "Friday", "unvested": "50k"})
    assert not [said[part] for part in SAID if LEVERAGE.search(said[part])]


@pytest.mark.parametrize("kind", LETTERS)
@pytest.mark.parametrize("leverage", ["late_stage", "none"])
def test_a_rival_not_held_in_writing_is_not_mentioned(kind: str, leverage: str) -> None:
    said = values("messages", {"kind": kind, **OFFER, **RIVAL, "leverage": leverage, "rival_company": "Initech"})
    text = " ".join(said[part] for part in SAID)
    assert "written offer" not in text
    assert "Initech" not in text
    assert "$40,000" not in text


@pytest.mark.parametrize("slug", REPLIES)
def test_without_other_offers_no_reply_claims_any(slug: str) -> None:
    assert not LEVERAGE.search(values("reply-decoder", {"said": slug, **OFFER})["say"])


def test_a_rival_held_in_writing_is_said_with_its_terms() -> None:
    said = values("messages", {"kind": "counter", **OFFER, **RIVAL, "leverage": "written", "rival_company": "Initech"})
    assert "written offer from Initech: $215,000 base, $40,000 sign-on and $260,000 in equity." in said["body"]


@given(
    st.sampled_from(list(LETTERS)),
    st.dictionaries(st.sampled_from(["base", "sign_on", "grant", "rival_base", "rival_grant", "unvested"]), dollars),
    st.sampled_from(["written", "late_stage", "none"]),
)
def test_every_letter_is_whole(kind: str, money: dict[str, str], leverage: str) -> None:
    said = values("messages", {"kind": kind, "leverage": leverage, **money})
    for part in SAID:
        assert said[part]
        assert not re.search(r"[{}]|\$0\b| ,|\.\.|–", said[part])


def test_no_letter_asks_for_what_is_already_offered() -> None:
    said = values("messages", {"kind": "counter", **OFFER, "rival_grant": "100k", "leverage": "written"})
    assert "Equity grant" not in said["body"]


def test_what_a_reader_types_is_not_read_as_a_name_to_fill() -> None:
    assert "{ask_base}" in values("messages", {"kind": "time", "recruiter": "{ask_base}", **OFFER})["body"]


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ({"said": "partial"}, "Ask once more"),
        ({"said": "small-bump"}, "Ask once more"),
        ({"said": "small-bump", "times_moved": "2"}, "Close now, or walk"),
        ({"said": "committee", "times_moved": "2"}, "Close now, or walk"),
        ({"said": "committee", "times_moved": "2", "leverage": "written", "rival_base": "250k"}, "Ask once more"),
        ({"said": "best-and-final", "times_moved": "1", "leader_joined": "yes"}, "Close now, or walk"),
        ({"said": "partial", "happy": "200k"}, "Close now. The offer's first year"),
    ],
)
def test_close_when_the_signs_of_a_ceiling_are_there(typed: dict[str, str], step: str) -> None:
    assert values("reply-decoder", OFFER | typed)["next_step"].startswith(step)
