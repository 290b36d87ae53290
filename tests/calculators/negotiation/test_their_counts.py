"""A count of shares, options or units in their words is told as that count, and never as dollars."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_rounds import answered
from tests.calculators.negotiation.test_words_taken import closed
from tests.door import values

TODAY = {"today": "2026-11-30", "base": "175k"}
DOLLARS = {**TODAY, "sign_on": "20k", "grant": "300k"}
STOCK = {**TODAY, "units": "1000", "price": "100"}
OPTIONS = {**TODAY, "units": "20000", "instrument": "options", "strike": "3.10", "price": "10"}
STANDS = {"base": Decimal(175_000), "sign_on": Decimal(20_000), "grant": Decimal(300_000)}


def told(text: str, typed: dict[str, str]) -> tuple[list[tuple[str, str]], str]:
    """The figures that are read in pasted words, and the notes on them."""
    found = values("reply-decoder", answered(typed) | {"pasted": text})
    return [(one["name"], one["amount"]) for one in found["found"]], " ".join(one["text"] for one in found["notes"])


@pytest.mark.parametrize("typed", [DOLLARS, STOCK, OPTIONS])
@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Base: 182,000\nOptions: 22,500", "22,500"), ("We can offer options 22,500", "22,500"),
        ("Updated offer: base 182k, options 22,500, sign-on 25k", "22,500"), ("Stock options - 22,500", "22,500"),
        ("Number of options: 22,500", "22,500"), ("We can bump your options to 22,500", "22,500"),
        ("options go up to 22,500", "22,500"), ("Base 182k, shares 1,300", "1,300"), ("Equity: 1,200", "1,200"),
        ("Here is the offer: base 182,000; Equity 1,200 RSUs", "1,200"), ("RSUs 1,200, base 182k", "1,200"),
        ("We'd raise your RSU count to 1,400", "1,400"), ("we added 100 RSUs, so 1,100 total", "1,100"),
        ("We can give you 100 more RSUs for a total of 1,100", "1,100"),
        ("we can do 20,500 options at a strike of $3.10", "20,500"),
        ("options 25k", "25,000"), ("Base 182k, options: 22.5k, sign-on 25k", "22,500"),
        ("Number of options: 22k over 4 years", "22,000"), ("We can offer 1,200 GSUs", "1,200"),
    ],
)  # fmt: skip
def test_a_count_is_told_as_a_count(text: str, count: str, typed: dict[str, str]) -> None:
    figures, notes = told(text, typed)
    price = {"price": "0"} | typed
    worth = Decimal(count.replace(",", "")) * Decimal(price["price"])
    assert f"{count} units of equity" in notes or ("grant", str(worth)) in figures, notes
    assert f"${count}" not in notes


def test_options_with_a_sign_of_dollars_are_no_count() -> None:
    assert "units of equity" not in told("options $25k", DOLLARS)[1]
    assert not heard("Options: 182k or 178k plus 30k", STANDS).counts


@pytest.mark.parametrize("text", ["approved 750k in GSUs", "GSUs: 750k", "We can do $750k of Google stock units."])
def test_dollars_of_googles_units_are_a_grant(text: str) -> None:
    assert told(text, DOLLARS)[0] == [("grant", "750000")]


@pytest.mark.parametrize("strike", ["$12.50", "$12", "$3.5"])
@pytest.mark.parametrize("words", ["equity at a {} strike", "options with a {} exercise price", "stock at a {} FMV"])
def test_a_price_of_one_is_no_grant(words: str, strike: str) -> None:
    for typed in (DOLLARS, STOCK, OPTIONS):
        figures, notes = told(f"We can offer {words.format(strike)}.", typed)
        assert not figures
        assert "name $" not in notes


@given(thousands=st.integers(12, 900), name=st.sampled_from(["RSUs", "equity", "stock"]))
def test_dollars_of_equity_stay_dollars(thousands: int, name: str) -> None:
    assert heard(f"{name}: {thousands},000", STANDS).units == 0


@pytest.mark.parametrize(
    "text", ["Options: 182,000 or 178,000 plus 30k", "Your options are 182,000 base or 178,000 with 30k", "equity 2027",
             "Base 182,000 and 500 RSUs, so 350,000 total"],
)  # fmt: skip
def test_what_is_no_count_is_left(text: str) -> None:
    read = heard(text, STANDS)
    assert not read.units or read.units == 500


GOOGLE = {**TODAY, "base": "190k", "grant": "250k", "market_base": "200k", "company": "google"}
UNPRICED = [
    ("Updated offer: 195k base and 1,500 GSUs.", GOOGLE, {"base": "195k"}),
    (
        "$189,000 base, 1,050 RSUs, $30,000 sign-on bonus",
        {**TODAY, "base": "180k", "sign_on": "20k", "grant": "240k", "market_base": "195k"},
        {"base": "189k", "sign_on": "30k"},
    ),
]


@pytest.mark.parametrize(("words", "typed", "dollars"), UNPRICED)
def test_a_count_without_a_price_is_not_lost_once_the_dollars_beside_it_are_taken(
    words: str, typed: dict[str, str], dollars: dict[str, str]
) -> None:
    assert values("reply-decoder", typed | {"pasted": words})["left_unread"] == "yes"
    taken = closed(typed, words) | dollars
    final = "That's the best we can do, truly final."
    for later in (taken | {"pasted": words}, taken, taken | {"said": "best-and-final"}, taken | {"pasted": final}):
        assert "Type the price of one" in values("reply-decoder", later)["next_step"]
        assert values("messages", later)["says"].startswith("There is no letter")
    assert "I accept" in values("messages", closed(taken, final) | {"said": "best-and-final", "grant": "260k"})["says"]


@pytest.mark.parametrize(("words", "typed", "dollars"), UNPRICED)
@pytest.mark.parametrize(
    "entered", [{"grant": "300k"}, {"grant": "", "units": "1,600", "price": "190"}, {"price": "190"}]
)
def test_a_count_holds_no_letter_back_once_it_or_a_price_is_typed(
    words: str, typed: dict[str, str], dollars: dict[str, str], entered: dict[str, str]
) -> None:
    later = closed(typed, words) | dollars | entered
    assert "Type the price of one" not in values("reply-decoder", later)["next_step"]


CHECKED = {**OPTIONS, "units": "40,000", "price": "2.50", "strike": "0.50", "market_base": "190k"}


@pytest.mark.parametrize("units", ["40,000", "50,000"])
@pytest.mark.parametrize(
    "text",
    [
        "I checked with our founders. 55,000 options is where we end up, base stays.",
        "So 55,000 options is where we've settled. The base stays.",
    ],
)
def test_a_count_where_they_end_up_is_read(text: str, units: str) -> None:
    found = values("reply-decoder", CHECKED | {"units": units, "pasted": text})
    assert (found["found_units"], found["left_unread"]) == (55_000, "")
    assert "base cannot move" in found["notes"][-1]["text"]


@pytest.mark.parametrize(
    "text", ["We ended up at 55,000 options, base stays.", "55,000 options, that's where we end up. Base stays."]
)
def test_a_count_beside_a_refusal_is_not_dropped(text: str) -> None:
    found = values("reply-decoder", CHECKED | {"pasted": text})
    assert (found["verdict"], found["left_unread"]) == ("wait", "yes")


@pytest.mark.parametrize("text", ["Base stays at 175. 40,000 options.", "55,000 options was too much. Base stays."])
def test_the_count_that_stands_or_is_refused_is_no_offer(text: str) -> None:
    assert not values("reply-decoder", CHECKED | {"pasted": text})["left_unread"]


RSUS = {"base": "180k", "instrument": "public_rsu", "units": "1200", "price": "150", "today": "2026-11-30"}
GRANTED = {"base": "180k", "instrument": "options", "units": "60000", "strike": "1.5", "price": "5"}


@pytest.mark.parametrize(
    ("words", "units"),
    [
        ("We can add 80 RSUs.", 1_280), ("50 additional RSUs", 1_250), ("60 more RSUs", 1_260),
        ("another 40 RSUs", 1_240),
        ("We increased your grant by 75 RSUs.", 1_275), ("We can do 90 extra shares.", 1_290),
        ("150 RSUs on top.", 1_350),
        ("We can add 100 RSUs.", 1_300), ("We raised the RSUs by 150.", 1_350), ("RSUs 1,200 -> 1,350", 1_350),
        ("We increased your RSUs from 1,200 to 1,350.", 1_350), ("Your RSUs will go from 1,200 to 1,350.", 1_350),
        ("RSUs: 1,350 (was 1,200)", 1_350), ("You asked for 1,500 RSUs and we can do 1,300.", 1_300),
    ],
)  # fmt: skip
def test_a_count_is_read_whatever_its_size(words: str, units: int) -> None:
    found = values("reply-decoder", RSUS | {"pasted": words})
    assert found["found_units"] == units
    assert "$1,200" not in str(found["notes"])


@pytest.mark.parametrize(
    ("words", "typed", "count"),
    [
        ("RSUs increase from 1,200 to 1,350.", RSUS, "1,350"),
        ("RSUs go from 800 to 950.", RSUS | {"units": "800"}, "950"),
        ("RSUs are at 1,350.", RSUS, "1,350"), ("You get 75,000 options.", GRANTED, "75,000"),
        ("We have 75,000 options for you.", GRANTED, "75,000"), ("Our number is 75,000 options.", GRANTED, "75,000"),
    ],
)  # fmt: skip
def test_a_count_above_what_stands_is_pointed_out_as_one(words: str, typed: dict[str, str], count: str) -> None:
    found = values("reply-decoder", typed | {"pasted": words})
    assert (found["verdict"], found["left_unread"]) == ("wait", "yes")
    assert f"{count} units of equity" in str(found["notes"])
    assert "$" not in str(found["notes"])


def test_counts_of_others_and_of_prices_are_left() -> None:
    for words in ("Everyone gets 1,500 RSUs at this level.", "The price went to 160", "2 additional RSU grants later"):
        assert not values("reply-decoder", RSUS | {"pasted": words})["left_unread"]
