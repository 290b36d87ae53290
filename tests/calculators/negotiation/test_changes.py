"""What an answer changed: every part of pay is seen to move, a price is no move, what is taken back is asked for."""

import re
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_rounds import answered, asks
from tests.door import values
from tests.strategies import negotiations

R = {"base": "180k", "sign_on": "20k", "grant": "200k", "bonus_percent": "10"}
UNITS = {"base": "180k", "units": "2,000", "price": "100"}
SIZED = {"base": "180k", "grant": "200k", "sized_price": "100", "price": "100"}


@pytest.mark.parametrize(
    ("change", "thanks", "row"),
    [
        ({"bonus_percent": "20"}, "the bonus", "bonus"),
        ({"bonus_amount": "40k"}, "the bonus", "bonus"),
        ({"sign_on_year_2": "30k"}, "the sign-on", "sign_on_year_2"),
        ({"bonus_first_year": "30k"}, "the guaranteed bonus", "bonus_first_year"),
        ({"match_401k": "9k"}, "the retirement match", "match_401k"),
        ({"other_cash": "5k"}, "the other cash", "other_cash"),
        ({"second_grant": "50k"}, "the equity grant", "grant"),
        ({"refresh.0.amount": "50k"}, "the refresher", "refresh"),
    ],
)
def test_every_part_of_pay_is_seen_to_move(change: dict[str, str], thanks: str, row: str) -> None:
    typed = answered(R) | change
    found = values("counter-ask", typed)
    assert found["verdict"] == "once_more"
    moved = {move["name"]: Decimal(move["moved"]) for move in found["moves"]}
    assert moved[row] > 0
    assert f"moving {thanks}." in values("messages", typed | {"kind": "one_more", "tone": "plain"})["body"]


def test_a_bonus_that_follows_a_larger_base_is_no_move_of_its_own() -> None:
    typed = answered(R) | {"base": "190k"}
    assert values("messages", typed | {"kind": "one_more"})["thanks"] == "base"


@given(negotiations())
def test_an_answer_that_changes_nothing_moves_nothing(typed: dict[str, str]) -> None:
    found = values("counter-ask", answered(typed) | {"said": "partial"})
    assert all(Decimal(move["moved"]) == 0 for move in found["moves"])
    assert values("messages", answered(typed) | {"said": "partial"})["thanks"] == ""


# --- A price is no move -----------------------------------------------------------------------------------------------


@given(st.sampled_from([UNITS, SIZED]), st.integers(1, 4_000))
def test_a_price_that_moves_is_no_move_of_theirs(typed: dict[str, str], price: int) -> None:
    after = answered(typed) | {"price": str(price), "said": "best-and-final"}
    found = values("reply-decoder", after)
    assert found["thanks"] == ""
    assert not any("final after moving" in sign["text"] for sign in found["signs"])
    rows = {row["name"]: row for row in values("counter-ask", after)["pieces"]}
    assert rows["grant"]["evidence"] != "settled", "a price does not meet an ask"
    assert "took back" not in found["next_step"]


@given(st.integers(1, 4_000), st.integers(500, 9_000))
def test_an_ask_in_units_never_grows_in_units(price: int, units: int) -> None:
    typed = {"base": "180k", "units": str(units), "price": "100"}
    before = asks(typed)["grant"] / 100
    after = asks(answered(typed) | {"price": str(price), "said": "equal-pay"})
    if "grant" in after:
        assert after["grant"] / price <= before + Decimal("0.001")


def test_more_units_are_a_move_at_any_price() -> None:
    found = values("reply-decoder", answered(UNITS) | {"units": "2,200", "price": "80"})
    assert found["thanks"] == "the equity grant"


# --- What they took back ----------------------------------------------------------------------------------------------


def test_what_they_took_back_is_named_and_asked_for_first() -> None:
    typed = answered({"base": "180k", "sign_on": "40k", "grant": "200k"}) | {"base": "190k", "sign_on": "10k"}
    found = values("counter-ask", typed)
    assert asks(typed) == {"sign_on": 40_000}
    assert "They took back the sign-on from $40,000 to $10,000." in found["says"]
    assert any("They took back the sign-on" in note["text"] for note in found["notes"])
    letter = values("messages", typed | {"kind": "one_more"})
    assert "The sign-on stood at $40,000 before and is $10,000 now." in letter["body"]
    assert "a $40,000 sign-on, as you offered before" in letter["body"]
    assert "Thank you for moving base." in letter["body"]
    assert "The sign-on stood at $40,000" in values("reply-decoder", typed)["say"]


@given(
    st.sampled_from(["base", "sign_on", "grant"]), st.integers(1, 60), st.sampled_from(["base", "sign_on", "grant", ""])
)
def test_a_piece_that_fell_is_asked_back_before_any_other(piece: str, percent: int, raised: str) -> None:
    typed = {"base": "180000", "sign_on": "40000", "grant": "200000"}
    fell = int(typed[piece]) * (100 - percent) // 100
    more = {raised: str(int(typed[raised]) + 5_000)} if raised and raised != piece else {}
    after = answered(typed) | more | {piece: str(fell), "said": "partial"}
    now = asks(after)
    assert list(now) == [piece]
    assert now[piece] >= int(typed[piece])
    assert f"${fell:,} now" in values("messages", after | {"kind": "one_more"})["body"]


def test_a_sign_on_that_is_only_split_is_not_taken_back() -> None:
    typed = answered({"base": "180k", "sign_on": "40k", "grant": "200k"})
    typed |= {"sign_on": "20k", "sign_on_year_2": "20k", "said": "partial"}
    assert "took back" not in values("counter-ask", typed)["says"]


def test_a_bonus_that_they_took_back_is_named() -> None:
    typed = answered(R) | {"bonus_percent": "5", "base": "185k"}
    assert "They took back the bonus from 10% to 5%." in values("counter-ask", typed)["says"]


@given(st.integers(100, 300), st.integers(100, 300), st.integers(1, 40), st.integers(1, 40))
def test_a_bonus_in_percent_counts_on_the_base_of_its_own_round(early: int, late: int, was: int, now: int) -> None:
    """It fell only where its dollars did, and rose only where its percent did; the record has what was offered."""
    first = {"base": f"{early}k", "grant": "100k", "bonus_percent": str(was)}
    after = answered(first) | {"base": f"{late}k", "bonus_percent": str(now), "said": "partial"}
    found = values("counter-ask", after)
    before, then = early * was * 10, late * now * 10
    assert ("took back" in found["says"] and "the bonus" in found["says"]) == (then < before and now < was)
    assert ("the bonus" in values("messages", after)["thanks"]) == (then > before and now > was)
    rows = {row["name"]: row for row in found["moves"]}
    if was != now and then != before:
        assert [Decimal(rows["bonus"][name]) for name in ("first_offer", "now")] == [before, then]


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.sampled_from(["", "partial"]))
def test_nobody_thanks_for_a_cut_or_promises_for_less_than_before(
    base: int, sign_on: int, grant: int, said: str
) -> None:
    offer = {"base": 180_000, "sign_on": 40_000, "grant": 200_000}
    cut = {"base": base, "sign_on": sign_on, "grant": grant}
    assume(any(cut.values()))
    now = {piece: amount * (100 - cut[piece]) // 100 for piece, amount in offer.items()}
    after = answered({piece: str(amount) for piece, amount in offer.items()})
    after |= {piece: str(amount) for piece, amount in now.items()} | {"said": said}
    decoded, letter = values("reply-decoder", after), values("messages", after | {"kind": "one_more"})
    assert "helps" not in decoded["say"]
    assert "They have not answered yet" not in decoded["means"]
    then = now | {piece: int(amount) for piece, amount in asks(after).items()}
    worth = [4 * one["base"] + one["sign_on"] + one["grant"] for one in (offer, then)]
    said_all = letter["body"] + letter["aloud"] + decoded["say"]
    assert bool(re.search(r"I accept|I'll sign|I would sign", said_all)) == (worth[1] >= worth[0])


def test_a_closed_piece_that_then_falls_is_open_again() -> None:
    typed = answered({"base": "180k", "sign_on": "40k", "grant": "200k", "said": "sign-on-fixed"})
    assert list(asks(typed | {"sign_on": "10k", "said": "partial"})) == ["sign_on"]


def test_a_bonus_that_was_taken_back_is_asked_back_once() -> None:
    typed = {"base": "180k", "sign_on": "30k", "grant": "200k", "bonus_percent": "15"}
    cut = answered(typed) | {"base": "190k", "bonus_percent": "10"}
    letter = values("messages", cut | {"kind": "one_more"})["body"]
    assert "The bonus stood at 15% before and is 10% now. What changed, and can the bonus be 15% again?" in letter
    for page, name in {"desk": "says", "call-sheet": "says", "reply-decoder": "next_step"}.items():
        assert "Ask for the bonus of 15% back in the same message." in values(page, cut)[name]
    assert "accept" not in letter
    assert "then you sign" not in values("desk", cut)["says"]
    later = answered(cut) | {"base": "192k"}
    assert "Ask for the bonus" not in values("desk", later)["says"]
