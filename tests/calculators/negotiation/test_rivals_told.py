"""What is said of another offer is true of it, and no more than was typed."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_rounds import answered
from tests.door import ask, values

MINE = {"today": "2026-11-27", "base": "150k", "sign_on": "10k", "grant": "100k", "company_name": "Alder"}
BIRCH = {"offers.b.name": "Birch", "offers.b.standing": "written"}
thousands = st.integers(0, 400)


def notes(typed: dict[str, str]) -> str:
    return " ".join(note["text"] for note in values("counter-ask", typed)["notes"])


@given(st.integers(100, 300), thousands, thousands, st.sampled_from(["", "20"]))
def test_no_piece_is_called_less_that_is_not(base: int, sign_on: int, grant: int, bonus: str) -> None:
    theirs = {"offers.b.base": f"{base}k", "offers.b.sign_on": f"{sign_on}k", "offers.b.grant": f"{grant}k"}
    told = notes(MINE | BIRCH | theirs | {"offers.b.bonus_percent": bonus})
    assert "in every piece" not in told
    is_none_above = base <= 150 and sign_on <= 10 and grant <= 100
    assert ("Birch has no base, sign-on or equity above this offer's" in told) == is_none_above


def test_the_plan_quotes_no_letter_that_no_page_quotes() -> None:
    lower = MINE | BIRCH | {"offers.b.base": "140k", "offers.b.grant": "80k", "deadline": "2026-12-04"}
    better = lower | {"offers.b.base": "160k", "offers.b.grant": "140k"}
    for typed, is_quoted in ((lower, False), (better, True)):
        plan = " ".join(row["what"] for row in values("timeline", typed)["plan"])
        assert ("Quote your other letter" in plan) == is_quoted
        assert ("$160,000 base" in values("messages", typed)["body"]) == is_quoted


def test_a_letter_that_names_another_offer_is_not_denied_when_they_ask_for_it() -> None:
    typed = MINE | BIRCH | {"offers.b.base": "140k", "said": "show-the-offer"}
    assert "I have another offer in writing." in values("messages", typed)["body"]
    say = values("reply-decoder", typed)["say"]
    assert "I have another offer in writing." in say
    assert "does not rest on another letter" not in say


def test_a_bonus_of_0_that_was_typed_is_a_bonus_of_0() -> None:
    typed = MINE | BIRCH | {"bonus_percent": "30", "offers.b.base": "155k", "offers.b.grant": "100k"}
    assert "Birch" in values("messages", typed)["body"]
    assert "Birch" not in values("messages", typed | {"offers.b.bonus_amount": "0"})["body"]


@pytest.mark.parametrize(("day", "is_told"), [("2026-11-20", True), ("2026-12-07", False), ("", True)])
def test_no_talk_is_in_late_stages_before_its_first_interview(day: str, is_told: bool) -> None:
    talk = {"offers.b.name": "Birch", "offers.b.standing": "late_stage", "offers.b.first_interview": day}
    none = {piece["name"]: piece["ask"] for piece in values("counter-ask", MINE)["pieces"]}
    found = {piece["name"]: piece["ask"] for piece in values("counter-ask", MINE | talk)["pieces"]}
    assert (found != none) == is_told
    assert ("late stages with Birch" in values("messages", MINE | talk)["body"]) == is_told
    assert ("first interview is still ahead" in notes(MINE | talk)) != is_told


@given(st.integers(1, 14))
@example(5)
def test_an_offer_that_pays_as_much_is_not_called_less(more: int) -> None:
    mine = MINE | {"base": "180k", "sign_on": "20k", "grant": "240k"} | BIRCH | {"offers.b.sign_on": "20k"}
    theirs = {"offers.b.base": f"{180 + 4 * more}k", "offers.b.grant": f"{240 - 16 * more}k"}
    assert "pays less in all" not in notes(mine | theirs)
    assert "pays less in all" in notes(mine | theirs | {"offers.b.base": f"{179 + 4 * more}.9k"})


def test_options_are_asked_for_by_their_count() -> None:
    typed = MINE | {"grant": "", "units": "40,000", "instrument": "options", "strike": "2.10", "price": "3.10"}
    found = values("messages", typed | {"liquidity_percent": "50"})
    assert "- Equity grant: 48,000 options" in found["body"]
    assert "$48,000" not in found["body"]


def test_a_floor_is_reckoned_from_the_base_they_offer_and_says_so() -> None:
    body = values("messages", MINE | {"year_one_floor": "190k", "market_base": "165k"})["body"]
    assert "- Sign-on: $40,000, so that my first year brings at least $190,000 in cash at the base you offer" in body


@given(st.integers(1, 3), st.sampled_from(["refresh", "refresher"]))
def test_what_a_round_left_blank_has_not_moved(pieces: int, more: str) -> None:
    """Typed by hand, a round has some pieces and not others: those stood as they stand."""
    now = {"base": "200k", "grant": "400k", "sign_on": "25k", "refresh.0.amount": "80k", "today": "2026-11-27"}
    then = dict(list({"base": "200k", "grant": "400k", "sign_on": "25k"}.items())[:pieces])
    turn = {f"turns.0.{name}": text for name, text in then.items()} | {"turns.0.ask_base": "220k"}
    turn |= {"turns.0.refresher": "80k"} if more == "refresher" else {}
    found = ask("messages", now | turn | {"said": "best-and-final"})["values"]
    assert "for moving" not in found["body"]
    assert "They said final after moving." not in str(values("reply-decoder", now | turn | {"said": "best-and-final"}))


PIECES = ("base", "sign_on", "grant", "refresh")


def test_pieces_left_alone_are_told_as_that_on_every_page() -> None:
    typed = MINE | {f"asks_{piece}": "left_out" for piece in PIECES} | {"deadline": "2026-12-07"}
    for slug in ("counter-ask", "messages", "reply-decoder"):
        html = ask(slug, typed)["html"]
        assert "leave alone every piece" in html
        assert "Type the offer" not in html
    steps = {step["name"]: step["line"] for step in values("desk", typed)["steps"]}
    assert steps["ask"] == "Every piece is left alone"
    assert not steps["send"]


@given(st.integers(0, 40))
def test_nobody_is_asked_once_more_for_a_trifle(more: int) -> None:
    typed = answered(MINE)
    asked = {piece: Decimal(typed[f"turns.0.ask_{piece}"]) for piece in ("base", "grant", "refresh")}
    typed |= {"base": str(asked["base"]), "grant": str(asked["grant"]), "refresh.0.amount": str(asked["refresh"])}
    typed |= {"sign_on": str(10_000 + 50 * more), "said": "partial"}
    assert values("counter-ask", typed)["verdict"] == "close"  # 2,000 of 730,000 dollars are left


@pytest.mark.parametrize("said", ["show-the-offer", "other-offers"])
@given(st.integers(151, 300), st.integers(101, 400), st.booleans())
def test_terms_that_an_ask_cites_are_told_again_when_they_ask(
    said: str, base: int, grant: int, has_moved: bool
) -> None:
    typed = MINE | BIRCH | {"offers.b.base": f"{base}k", "offers.b.grant": f"{grant}k"}
    typed = answered(typed) | {"said": said}
    if has_moved:
        typed |= {"base": "150.5k"}
    told = values("reply-decoder", typed)["say"]
    assert "does not rest" not in told
    assert f"${base},000 base" in told or f"${grant},000 in equity" in told


@pytest.mark.parametrize("zeros", [{"sign_on": "0", "bonus_percent": "0"}, {"sign_on": "$0", "bonus_amount": "0"}, {}])
def test_pay_that_is_typed_as_0_is_known(zeros: dict[str, str]) -> None:
    """A part left blank may be as here, so that only what was typed makes another offer lower in all."""
    typed = {"base": "140k", "sign_on": "10k", "bonus_percent": "8", "company_name": "Aster"}
    typed |= {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "128k"}
    typed |= {"offers.b.grant": "60k", "offers.b.instrument": "public_rsu"}
    typed |= {f"offers.b.{name}": text for name, text in zeros.items()}
    assert ("$60,000" in values("messages", typed)["body"]) == (not zeros)
    told = " ".join(note["text"] for note in values("counter-ask", typed)["notes"])
    assert ("Birch pays less in all" in told) == bool(zeros)
