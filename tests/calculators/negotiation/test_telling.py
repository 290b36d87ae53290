"""Reasons that are kept back: no ask rests on them, no letter or reply says them, and no sum changes."""

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.fields import fields_of
from calculators.negotiation.letters import LETTERS
from calculators.negotiation.record import Negotiation
from calculators.negotiation.telling import REASONS
from tests.calculators.negotiation.test_rounds import answered
from tests.door import ask, values
from tests.strategies import negotiations

OFFER = {"base": "180k", "sign_on": "20k", "grant": "200k"}
TYPED = {
    "tells_offers": {
        "offers.b.name": "Birch",
        "offers.b.standing": "written",
        "offers.b.base": "191k",
        "offers.b.grant": "250k",
        "offers.c.name": "Cedar",
        "offers.c.standing": "late_stage",
    },
    "tells_market": {"market_base": "191k", "market_source": "BLS, May 2025"},
    "tells_posted": {"posted_low": "150k", "posted_high": "191k"},
    "tells_forfeited": {"unvested": "91k"},
    "tells_floor": {"year_one_floor": "251k"},
    "tells_scope": {"scope_evidence": "I led a team of nine"},
}
"""What each reason is typed as."""
SAID = {
    "tells_offers": r"191,000|other offer|written offer|late stages|Birch|Cedar|other conversations",
    "tells_market": r"191,000|BLS",
    "tells_posted": r"191,000|job ad",
    "tells_forfeited": r"91,000|forfeit",
    "tells_floor": r"251,000|in cash",
    "tells_scope": r"team of nine",
}
"""What says it."""


def letters(typed: dict[str, str]) -> str:
    """Every letter, as sent and as spoken."""
    found: list[Any] = [values("messages", typed | {"kind": kind}) for kind in LETTERS]
    return "\n".join(f"{one['body']}\n{one.get('aloud', '')}" for one in found)


def test_every_reason_is_tried_here() -> None:
    assert set(TYPED) == set(SAID) == set(REASONS)


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_that_is_kept_back_is_in_no_letter(reason: str) -> None:
    typed = OFFER | TYPED[reason]
    assert re.search(SAID[reason], letters(typed))
    assert not re.search(SAID[reason], letters(typed | {reason: "kept_back"}))


@pytest.mark.parametrize("reason", [one for one in REASONS if one != "tells_scope"])
def test_no_ask_rests_on_it(reason: str) -> None:
    typed = OFFER | TYPED[reason]
    assert not re.search(r"\b(?:1?91|251),000|BLS", str(values("counter-ask", typed | {reason: "kept_back"})["pieces"]))


@pytest.mark.parametrize("standing", ["written", "spoken", "late_stage"])
@given(negotiations())
def test_talks_that_are_kept_back_stretch_no_ask(standing: str, typed: dict[str, str]) -> None:
    alone = {name: text for name, text in typed.items() if not name.startswith("offers.")}
    talks = {"offers.b.standing": standing, "offers.b.base": "900k", "tells_offers": "kept_back"}
    told, silent = values("counter-ask", alone), values("counter-ask", alone | talks)
    assert told["pieces"] == silent["pieces"]


def test_the_working_says_that_the_talks_are_not_named() -> None:
    talks = OFFER | {"offers.b.standing": "written"}
    assert "no other process that you name" in ask("counter-ask", talks | {"tells_offers": "kept_back"})["html"]
    assert "that you name" not in ask("counter-ask", talks)["html"] + ask("counter-ask", OFFER)["html"]


def citable(typed: dict[str, str]) -> str:
    """What the brief says that I can cite."""
    found: str = values("messages", typed)["brief"]
    return found.partition("What I can cite")[2].partition("\n\n")[0]


@pytest.mark.parametrize("reason", REASONS)
def test_the_brief_cites_what_it_would_without_it(reason: str) -> None:
    assert citable(OFFER | TYPED[reason] | {reason: "kept_back"}) == citable(OFFER)


@given(negotiations(), st.sampled_from(REASONS))
def test_what_the_offer_pays_and_what_one_would_sign_for_stay(typed: dict[str, str], reason: str) -> None:
    kept_back = typed | {reason: "kept_back"}
    for slug, names in (("total-comp", ("first_year", "total")), ("reply-decoder", ("verdict",))):
        told, silent = values(slug, typed), values(slug, kept_back)
        assert {name: told.get(name) for name in names} == {name: silent.get(name) for name in names}


@given(st.sets(st.sampled_from(REASONS)), st.sampled_from(["185k", "240k", "400k"]), st.booleans())
def test_nothing_supports_more_only_where_no_reason_kept_back_would(
    kept: set[str], needed: str, is_answered: bool
) -> None:
    typed = {"base": "180k", "sign_on": "1k", "grant": "200k", "walk_away": needed, "limits_measure": "base"}
    for one in ("tells_offers", "tells_market", "tells_posted", "tells_forfeited"):
        typed |= TYPED[one]
    silent = typed | {"year_one_floor": needed} | dict.fromkeys(kept, "kept_back")
    if is_answered:
        silent = answered(silent) | {"base": "183k", "said": "partial"}
    told = silent | dict.fromkeys(kept, "")
    before, after = values("counter-ask", silent), values("counter-ask", told)
    if "Nothing you typed supports a higher ask" in values("reply-decoder", silent)["next_step"]:
        pairs = zip(before["pieces"], after["pieces"], strict=True)
        assert not [now["name"] for now, then in pairs if Decimal(then["ask"]) > Decimal(now["ask"]) > 0]


def test_the_reason_kept_back_is_named_where_it_would_support_more() -> None:
    typed = {"base": "150k", "sign_on": "5k", "grant": "100k", "year_one_floor": "185k", "tells_floor": "kept_back"}
    assert "What you keep back would support a higher ask: give it" in values("reply-decoder", typed)["next_step"]


def test_what_else_is_open_comes_next_where_both_bring_the_cash_needed() -> None:
    first = {"base": "150k", "grant": "100k", "unvested": "40k", "year_one_floor": "175k", "market_base": "160k"}
    first |= {"posted_low": "140k", "posted_high": "165k"}
    first |= dict.fromkeys(("tells_forfeited", "tells_floor", "tells_market"), "kept_back")
    now = values("reply-decoder", answered(first) | {"base": "155k", "said": "partial"})["next_step"]
    assert "Nothing you typed" not in now
    assert "With a $12,000 sign-on as well it would be enough: if they meet this piece, ask for that next" in now
    assert "then stop" not in now


def test_each_is_a_field_of_the_negotiation() -> None:
    assert set(REASONS) <= set(fields_of(Negotiation))
