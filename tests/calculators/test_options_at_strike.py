"""Options at their strike gain nothing yet, and are not nothing: pages say so, and ask for and quote them in units."""

import json
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.declare.fields import has_field
from tests.calculators.test_laws import ALSO, WITH_AN_OFFER
from tests.door import ask, values

FRESH = {"instrument": "options", "units": "20,000", "strike": "2", "price": "2", "liquidity_percent": "100"}
OFFER = {"company_name": "Aster", "base": "150k", "deadline": "2026-12-20", "today": "2026-12-08"} | FRESH
BIRCH = {"name": "Birch", "standing": "written", "base": "150k"} | FRESH | {"units": "60,000"}
RIVAL = OFFER | {f"offers.b.{name}": text for name, text in BIRCH.items()}
counts = st.integers(1_000, 900_000)
prices = st.decimals("0.05", "40", places=2)


def options_in(text: str) -> list[int]:
    """The counts of options that a text names."""
    return [int(one.replace(",", "")) for one in re.findall(r"([\d,]+) options", text)]


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
@settings(max_examples=5)
@given(count=counts, price=prices)
def test_every_page_says_that_they_are_worth_their_time_value(slug: str, count: int, price: object) -> None:
    typed = OFFER | {
        "units": str(count),
        "price": str(price),
        "strike": str(price),
        "sign_on": "20k",
        "offers.b.base": "100k",
    }
    html = ask(slug, typed | {name: text for name, text in ALSO.get(slug, {}).items() if name not in typed})["html"]
    assert len(re.findall(rf"{count:,} options of your offer[^<]* time value, not nothing", html)) == 1
    higher = ask(slug, typed | ALSO.get(slug, {}) | {"price": "50"})["html"]
    assert "time value, not nothing" not in higher


@pytest.mark.parametrize("slug", [slug for slug, one in CATALOG.items() if has_field(one.inputs, "offers.b.strike")])
def test_those_of_a_written_offer_are_spoken_of_too(slug: str) -> None:
    html = ask(slug, RIVAL | {"sign_on": "20k"} | ALSO.get(slug, {}))["html"]
    assert "60,000 options of Birch" in html


@given(counts, prices)
def test_a_stretch_asks_for_more_of_them_in_units(count: int, price: object) -> None:
    typed = OFFER | {"units": str(count), "price": str(price), "strike": str(price)}
    body = values("messages", typed | {"kind": "counter"})["body"]
    (line,) = (line for line in body.splitlines() if line.startswith("- Equity grant"))
    assert "$" not in line
    assert options_in(line)[0] > count
    row = next(row for row in values("counter-ask", typed)["pieces"] if row["name"] == "grant")
    assert options_in(row["reason"])[0] == options_in(line)[0]
    assert "Leave this piece alone" not in row["reason"]


@given(counts, counts)
def test_a_larger_count_elsewhere_is_quoted_in_units_and_a_smaller_one_is_not(mine: int, theirs: int) -> None:
    typed = RIVAL | {"units": str(mine), "offers.b.units": str(theirs)}
    body = values("messages", typed | {"kind": "counter"})["body"]
    assert (f"from Birch: {theirs:,} options" in body) == (theirs > mine)
    notes = str(values("counter-ask", typed)["notes"])
    assert ("has no base, sign-on or equity above" in notes) == (theirs <= mine)
    asked = options_in(next(line for line in body.splitlines() if line.startswith("- Equity grant")))
    assert asked[0] > max(mine, theirs)


def test_pay_counts_what_they_gain_and_no_more() -> None:
    found = values("counter-ask", RIVAL)
    unknown = "units", "price", "strike"
    bare = values("counter-ask", {name: text for name, text in RIVAL.items() if not name.endswith(unknown)})
    assert found["first_year_offer"] == bare["first_year_offer"] == "150000"
    assert found["first_year_ask"] == bare["first_year_ask"]


@given(counts, st.integers(1, 300_000))
def test_more_options_are_a_move_and_the_ask_for_them_does_not_grow(count: int, more: int) -> None:
    typed = OFFER | {"units": str(count)}
    asked = options_in(values("messages", typed | {"kind": "counter"})["body"])[0]
    kept = json.loads(answer(json.dumps({"answered": typed})))["typed"]
    later = typed | kept | {"units": str(count + more), "said": "partial"}
    found = values("messages", later | {"kind": "one_more"})
    assert "Thank you for moving the equity grant" in found["body"]
    assert all(one <= asked for one in options_in(found["body"]))
    told = values("reply-decoder", later)
    assert all(one <= asked for one in options_in(told["next_ask"]))


def test_the_offer_in_words_names_them() -> None:
    assert "20,000 options at their strike" in ask("total-comp", OFFER)["html"]
    both = ask("total-comp", OFFER | {"second_grant": "50k"})["html"]
    assert "20,000 options at their strike · $50,000 equity" in both


@given(counts, prices, st.sampled_from(["", "50k"]))
def test_the_ask_for_them_is_their_count_times_the_price_and_says_so(count: int, price: object, second: str) -> None:
    typed = OFFER | {"units": str(count), "price": str(price), "strike": str(price), "second_grant": second}
    found = values("counter-ask", typed)
    (asked,) = options_in(found["ask_units"])
    assert Decimal(found["ask_grant"]) == asked * Decimal(str(price)) + (50_000 if second else 0)
    assert f"{asked:,} options" in values("messages", typed | {"kind": "counter"})["body"]
    assert f"equity grant {asked:,} options" in str(values("desk", typed)["steps"])


def test_no_stretch_asks_for_no_more_of_them() -> None:
    assert values("messages", OFFER | {"stretch_grant": "0"})["asking_grant"] is None


def test_a_letter_in_units_claims_nothing_strange() -> None:
    letter = values("messages", RIVAL | {"kind": "counter"})["body"]
    checks = json.loads(answer(json.dumps({"letter": letter, "typed": RIVAL})))["checks"]
    assert [one["says"] for one in checks if not one["holds"]] == []


@given(st.integers(1_000, 400_000), st.sampled_from(["0.5", "2", "2.75", "11"]))
def test_a_step_is_told_in_whole_dollars_where_it_is_whole(count: int, price: str) -> None:
    html = ask("counter-ask", FRESH | {"base": "180k", "units": str(count), "price": price, "strike": price})["html"]
    assert not re.search(r"nearest [^<]*<[^>]*>\$[\d,]+\.00|nearest \$[\d,]+\.00", html)
    assert "nearest" in html
