"""Words to the company name its own dollars, whatever the price did since: never fewer than its letter states."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.negotiation.rounds import SAYINGS
from tests.calculators.negotiation.test_rounds import answered
from tests.door import ask, values
from tests.strategies import instruments

MOVED = {"base": "180k", "grant": "400k", "sized_price": "100", "price": "60"}
OPTIONS = {"base": "180k", "instrument": "options", "grant": "400k", "price": "10", "strike": "4"}

prices = st.sampled_from(["", "0.5", "37", "60", "80", "99.99", "100", "140", "412.5"])
grants = st.integers(20, 3_000)


@st.composite
def stated_offers(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of an offer whose grant is stated in dollars, of any instrument, sized at any price."""
    kind = draw(st.sampled_from(["", "public_rsu", "private_rsu", "options"]))
    typed = {
        "base": "180k",
        "instrument": kind,
        "liquidity_percent": "100",
        "grant": f"{draw(grants)}k",
        "sized_price": draw(prices),
        "price": draw(prices),
        "second_grant": draw(st.sampled_from(["", "100k"])),
    }
    return priced(typed | ({"strike": draw(st.sampled_from(["0", "4", "36.5", "250"]))} if kind == "options" else {}))


def priced(typed: dict[str, str]) -> dict[str, str]:
    """The same with a price where options have a strike, as it is asked for beside one."""
    asks = typed.get("strike", "0") != "0" and not (typed["price"] or typed["sized_price"])
    return typed | ({"price": "37"} if asks else {})


FEW = settings(max_examples=15, deadline=None)
"""Each example goes through whole pages."""

KINDS = ("counter", "one_more", "follow_up")

rivals: st.SearchStrategy[dict[str, str]] = st.one_of(
    st.just({}),
    st.builds(
        lambda grant, more: {"offers.b.base": "180k", "offers.b.standing": "written", "offers.b.grant": grant} | more,
        grants.map("{}k".format),
        st.sampled_from([{}, {"offers.b.price": "80", "offers.b.sized_price": "120"}]),
    ),
)


def dollars(text: str) -> Decimal:
    return Decimal(text.replace(",", "").replace("k", "000") or 0)


def stated(typed: Mapping[str, str]) -> Decimal:
    return dollars(typed["grant"]) + dollars(typed.get("second_grant", ""))


ASKED = re.compile(r"(?:Equity grant: |an equity grant of )\$([\d,]+)")


def named(text: str) -> list[Decimal]:
    """Dollars of equity that a text asks for."""
    return [dollars(one) for one in ASKED.findall(text)]


def is_counted(typed: Mapping[str, str]) -> bool:
    """Whether it is named by the count of its options, which are at their strike."""
    return "(options × price)" in str(values("counter-ask", typed)["pieces"])


def check(typed: dict[str, str]) -> None:
    """No letter, reply or sheet asks for fewer dollars of equity than the letter states, and the sheet agrees."""
    least = stated(typed)
    decoded, counter = values("reply-decoder", typed), values("counter-ask", typed)
    texts = [values("messages", typed | {"kind": kind})[part] for kind in KINDS for part in ("body", "aloud")]
    texts += [decoded["say"], decoded["next_ask"], counter["says"], str(values("desk", typed)["steps"])]
    found = [one for text in texts for one in named(text)]
    assert all(one > least for one in found)
    sheet = values("call-sheet", typed)
    if is_counted(typed):
        return
    for row in sheet["asks"]:
        if row["name"] == "grant":
            assert Decimal(row["offer"]) == least
            assert Decimal(row["ask"]) > least
            assert counter["ask_units"] in ("", f"${Decimal(row['ask']):,.0f}")
    for move in decoded["moves"]:
        if move["name"] == "grant":
            assert Decimal(move["now"]) == least


@FEW
@given(stated_offers(), rivals)
def test_no_words_name_fewer_dollars_of_equity_than_their_letter(typed: dict[str, str], rival: dict[str, str]) -> None:
    check(typed | rival)


@FEW
@given(
    stated_offers(),
    rivals,
    st.integers(-10, 60),
    st.sampled_from([name for name in SAYINGS if name]),
    prices,
    prices,
)
def test_nor_do_they_after_a_round_at_any_other_price(
    typed: dict[str, str], rival: dict[str, str], more: int, said: str, price: str, sized: str
) -> None:
    grant = dollars(typed["grant"]) * (100 + more) / 100
    later = answered(typed | rival) | {"grant": f"{grant:.0f}", "said": said, "price": price, "sized_price": sized}
    check(priced(later))


@FEW
@given(stated_offers(), prices, prices)
def test_a_price_typed_after_a_round_is_no_move_and_no_cut(typed: dict[str, str], price: str, sized: str) -> None:
    later = priced(answered(typed) | {"price": price, "sized_price": sized, "base": "184k"})
    found = values("messages", later | {"kind": "one_more"})
    assert found["cut_line"] == ""
    assert found["thanks"] == "base"
    moved = {row["name"]: row["moved"] for row in values("counter-ask", later)["moves"]}
    assert moved.get("grant", "0") == "0"


@FEW
@given(stated_offers(), st.integers(1, 40), prices, prices)
def test_a_grant_that_was_cut_is_named_in_their_dollars(
    typed: dict[str, str], less: int, price: str, sized: str
) -> None:
    cut = f"{dollars(typed['grant']) * (100 - less) / 100:.0f}"
    later = priced(answered(typed) | {"grant": cut, "price": price, "sized_price": sized, "base": "184k"})
    line = values("messages", later | {"kind": "one_more"})["cut_line"]
    if not is_counted(later):
        moved = f"stood at ${stated(typed):,.0f} before and is ${stated(later):,.0f} now."
        assert line == f"The equity grant {moved} What changed?"


@FEW
@given(stated_offers(), st.sampled_from([50, 90, 110, 150]))
def test_a_second_grant_that_moves_leaves_what_stood_and_what_was_asked_as_it_was_said(
    typed: dict[str, str], second: int
) -> None:
    typed |= {"second_grant": "100k"}
    first = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}["grant"]["ask"]
    then = answered(typed)
    later = then | {"second_grant": f"{second}k"}
    if is_counted(later):
        return
    grant = {row["name"]: row for row in values("counter-ask", later)["moves"]}["grant"]
    assert Decimal(grant["first_offer"]) == stated(typed)
    assert Decimal(grant["now"]) == stated(later)
    assert grant["first_ask"] is None or Decimal(grant["first_ask"]) == Decimal(then.get("turns.0.ask_grant", first))
    line = values("messages", later | {"kind": "one_more"})["cut_line"]
    assert (f"stood at ${stated(typed):,.0f} before and is ${stated(later):,.0f} now." in line) == (second < 100)


@FEW
@given(stated_offers(), rivals)
def test_what_a_letter_asks_for_is_settled_by_it(typed: dict[str, str], rival: dict[str, str]) -> None:
    body = values("messages", typed | rival | {"kind": "counter"})["body"]
    asked = named(body)
    if asked and not typed["second_grant"]:
        later = answered(typed | rival) | {"grant": str(asked[0])}
        row = next(one for one in values("counter-ask", later)["pieces"] if one["name"] == "grant")
        assert row["evidence"] == "settled"


@FEW
@given(stated_offers(), rivals, prices)
def test_an_ask_does_not_grow_with_the_price(typed: dict[str, str], rival: dict[str, str], price: str) -> None:
    body = values("messages", typed | {"kind": "counter"})["body"]
    later = priced(answered(typed) | {"price": price, "said": "partial"})
    again = named(values("messages", later | {"kind": "one_more"})["body"])
    assert all(one <= before + 1 for one in again for before in named(body))


@FEW
@given(stated_offers(), rivals)
def test_a_letter_of_ours_claims_nothing_strange(typed: dict[str, str], rival: dict[str, str]) -> None:
    letter = values("messages", typed | rival | {"kind": "counter"})["body"]
    checks = json.loads(answer(json.dumps({"letter": letter, "typed": typed | rival})))["checks"]
    assert not [one["says"] for one in checks if not one["holds"] and "no day" not in one["says"]]


@FEW
@given(stated_offers(), rivals)
def test_a_rivals_grant_stands_beside_theirs_on_one_basis(typed: dict[str, str], rival: dict[str, str]) -> None:
    """A smaller figure than theirs is never quoted alone: what theirs comes to on that basis is beside it."""
    found = values("messages", typed | rival | {"kind": "counter"})
    quoted = re.search(r"\$([\d,]+) in equity(?:, where yours comes to \$([\d,]+) )?", found["rival_line"])
    if quoted:
        beside = dollars(quoted[2]) if quoted[2] else stated(typed)
        assert dollars(quoted[1]) >= beside


@FEW
@given(instruments())
def test_a_grant_in_units_is_asked_for_in_no_fewer(typed: dict[str, str]) -> None:
    typed = {"base": "180k", "liquidity_percent": "100"} | typed | {"second_grant": ""}
    body = values("messages", typed | {"kind": "counter"})["body"]
    for count in re.findall(r"([\d,]+) (?:units|options)", body):
        assert dollars(count) >= int(typed["units"])
    sheet = next((one for one in values("call-sheet", typed)["asks"] if one["name"] == "grant"), None)
    if sheet:
        assert f"({int(typed['units']):,} " in sheet["piece"]


def test_the_call_sheet_names_the_count_of_options_at_their_strike() -> None:
    typed = {"base": "180k", "instrument": "options", "units": "10,000", "price": "0.05", "strike": "0.05"}
    (called,) = (one["piece"] for one in values("call-sheet", typed)["asks"] if one["name"] == "grant")
    assert called == "Equity grant (10,000 options × $0.05, ask for 12,000 options × $0.05)"


@pytest.mark.parametrize("typed", [MOVED, MOVED | {"price": "80"}, OPTIONS])
def test_a_first_counter_asks_what_it_would_at_an_unmoved_price(typed: dict[str, str]) -> None:
    unmoved = {"base": "180k", "grant": "400k"}
    assert named(values("messages", typed | {"kind": "counter"})["body"]) == [480_000]
    assert named(values("messages", unmoved | {"kind": "counter"})["body"]) == [480_000]
    assert "they offer $400,000, you ask $480,000" in ask("call-sheet", typed)["html"]


def test_dollars_and_units_of_stock_that_differ_are_asked_back() -> None:
    both = {"base": "180k", "grant": "400k", "units": "2,000"}
    (problem,) = ask("total-comp", both | {"price": "250"})["problems"]
    assert problem["field"] == "grant"
    assert "2,000 units at $250 are not $400,000" in problem["message"]
    for more in ({"price": "200"}, {"price": "250", "sized_price": "200"}, {}):
        assert ask("total-comp", both | more)["problems"] == []
