"""What a friend is shown of an offer holds its shape, and no amount, no name and no word of the reader's."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.declare.fields import fields_of
from calculators.negotiation.companies import COMPANIES
from calculators.negotiation.least import HORIZON
from calculators.negotiation.others import OtherOffer
from calculators.negotiation.pay import PARTS
from calculators.negotiation.record import Negotiation
from calculators.negotiation.rounds import Round
from calculators.negotiation.shape import UNREADABLE, portions, read_shape, shape_text
from tests.door import values
from tests.strategies import MONEY, negotiations, offers, scaled, situations

WORDS = "Quixby Vantorel"
"""What a reader types where words are asked for: it can come from nowhere else."""
AMOUNT = re.compile(r"[$€£]|[0-9]{4}|[0-9],[0-9]{3}|[0-9] ?[kKmM]\b")
ALL_MONEY = MONEY | {
    *("market_base", "posted_high", "unvested", "lost_bonus", "year_one_floor", "happy", "walk_away", "vests_12"),
    "bonus_first_year",
}
OFFER = {
    "base": "175k",
    "sign_on": "30k",
    "grant": "437.5k",
    "vesting": "5/15/40/40 quarterly",
    "bonus_percent": "12.5",
}
DAYS = {"today": "2026-12-01", "came_on": "2026-11-28", "deadline": "2026-12-08", "reply_by": "2026-12-07"}


def replied(request: dict[str, object]) -> dict[str, object]:
    found: dict[str, object] = json.loads(answer(json.dumps(request)))
    return found


def in_link(typed: dict[str, str]) -> str:
    return str(replied({"offer": typed})["shape"])


def shown(text: str) -> str:
    return str(replied({"shape": text})["html"])


def brief_of(typed: dict[str, str]) -> str:
    return str(values("messages", typed)["brief"])


def words_of(record: type, before: str = "") -> dict[str, str]:
    """Words in every field of a record that takes them."""
    every = fields_of(record).items()
    return {before + name: WORDS for name, one in every if one.unit is not None and one.unit.kind == "words"}


@st.composite
def told(draw: st.DrawFn) -> dict[str, str]:
    """A negotiation with words wherever they can be typed, before or after a round."""
    typed = draw(situations()) | DAYS | words_of(Negotiation) | {"next_level": f"{WORDS} II"}
    typed |= words_of(OtherOffer, "offers.b.") if any(name.startswith("offers.b.") for name in typed) else {}
    if draw(st.booleans()) and (row := replied({"answered": typed}).get("typed")):
        assert isinstance(row, dict)
        typed |= row | words_of(Round, "turns.0.") | {"turns.0.day": "2026-11-30", "said": typed["said"]}
        typed["base"] = str(int(typed["base"]) + draw(st.integers(0, 50_000)))
    return typed


# --- Nothing that was typed as money or as words ----------------------------------------------------------------------


def test_there_are_words_in_all_that_takes_words() -> None:
    assert {"company_name", "recruiter", "your_name", "market_source", "pasted"} <= words_of(Negotiation).keys()
    assert {"offer_level", "their_words"} == words_of(Round).keys()
    assert {"name"} == words_of(OtherOffer).keys()


@given(typed=told())
def test_neither_link_nor_brief_holds_an_amount_or_a_word_of_the_readers(typed: dict[str, str]) -> None:
    link, brief = in_link(typed), brief_of(typed)
    amounts = {text for name, text in typed.items() if name.rpartition(".")[2] in ALL_MONEY and len(text) > 3}
    for text in (link, brief, re.sub(r"<.*?>", " ", re.sub(r"<svg.*?</svg>", "", shown(link)))):
        assert not AMOUNT.search(text.replace("match_401k", ""))
        assert not [amount for amount in amounts if amount in text]
        assert not [part for part in WORDS.split() if part in text]
        assert not [one.name for slug, one in COMPANIES.items() if slug != "other" and one.name in text]
    assert brief


@given(typed=negotiations())
def test_ten_times_the_money_has_the_same_shape(typed: dict[str, str]) -> None:
    tenfold = scaled(typed, 10, ALL_MONEY)
    assert in_link(typed) == in_link(tenfold)
    (mine, theirs) = (brief_of(one).partition("The rounds so far")[0] for one in (typed, tenfold))
    assert mine == theirs


# --- A link that says what the offer is -------------------------------------------------------------------------------


@given(typed=offers())
def test_what_is_read_of_a_link_is_what_was_written(typed: dict[str, str]) -> None:
    shape = read_shape(in_link(typed))
    assert in_link(typed) == shape_text(shape)
    assert sum(shape.shares.values()) == 100
    assert shape.totals[0] == 100
    assert re.fullmatch(r"[\w.~-]+", in_link(typed))


@given(typed=offers())
def test_its_shares_and_years_are_those_of_the_pay(typed: dict[str, str]) -> None:
    shape = read_shape(in_link(typed))
    pay = values("total-comp", typed | {"years": str(HORIZON)})
    first, total = float(pay["first_year"]), float(pay["total"])
    for year, index in zip(pay["years"], shape.totals, strict=True):
        assert index == pytest.approx(min(100 * float(year["total"]) / first, 999), abs=0.51)
    for part in PARTS:
        paid = sum(float(year[part]) for year in pay["years"])
        assert shape.shares.get(part, 0) == pytest.approx(100 * paid / total, abs=1)


def test_the_words_of_a_shape() -> None:
    text = in_link(OFFER | {"instrument": "public_rsu"})
    assert "equity-public_rsu~vests-5-15-40-40~first-3~target-12.5" in text
    html = shown(text)
    assert "Over four years it pays 56% base, 7% bonus, 2% sign-on and 35% equity." in html
    assert "5/15/40/40 percent by year, the first after 3 months" in html
    assert "stock in a listed company" in html
    assert "12.5% of base" in html
    assert not AMOUNT.search(re.sub(r"<svg.*?</svg>", "", html))


def test_options_at_their_strike_are_told_of_though_they_count_for_nothing() -> None:
    typed = {"base": "175k", "instrument": "options", "units": "40,000", "price": "4", "strike": "4"}
    assert "None of it counts in the shares above." in shown(in_link(typed))


def test_without_an_offer_there_is_no_link() -> None:
    assert replied({"offer": {"today": "2026-12-01"}})["problems"]
    assert "shape" not in replied({"offer": {"grant": "200k"}})
    assert brief_of({"happy": "300k", "base": ""}) == ""


GOOD = "1~base-92-75-75-75-75~sign_on-8-25-0-0-0"
BAD = [
    "",
    GOOD[:12],
    GOOD[2:],
    "2" + GOOD[1:],
    GOOD.replace("92", "93"),
    GOOD.replace("25", "26"),
    GOOD.replace("75", "1750"),
    GOOD.replace("75", "7²"),
    GOOD.replace("-0-0-0", "-0-0"),
    GOOD + "~equity-gold",
    GOOD + "~target-12.555",
    GOOD + "~target-x",
    GOOD + "~first-999",
    GOOD + "~<b>-1",
]


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_shape_is_refused_and_not_shown(text: str) -> None:
    reply = replied({"shape": text})
    assert reply["problems"] == [{"field": "", "message": UNREADABLE}]
    assert reply["html"] == ""


@given(text=st.text(alphabet="1~-base.signo_0257<>é ", max_size=80))
def test_any_other_text_is_refused_in_words(text: str) -> None:
    reply = replied({"shape": text})
    assert reply["problems"] or reply["html"]


@given(parts=st.lists(st.integers(0, 10**7), min_size=1, max_size=7).filter(any), whole=st.integers(0, 999))
def test_portions_add_up_and_none_is_off_by_one(parts: list[int], whole: int) -> None:
    found = portions(parts, whole)
    assert sum(found) == whole
    assert all(abs(one - part * whole / sum(parts)) < 1 for one, part in zip(found, parts, strict=True))
