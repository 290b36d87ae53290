"""What cannot be counted is asked for on every page, beside its field, and never counted as nothing."""

import json
import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.declare.fields import fields_of, has_field
from calculators.declare.reading import read
from calculators.declare.units import MOST_BASE, MOST_BESIDE, MOST_EQUITY, MOST_SIGN_ON
from calculators.negotiation.companies import INSTRUMENTS, LISTED_OPTIONS, OPTIONS
from calculators.negotiation.record import Negotiation
from tests.calculators.test_laws import ALSO
from tests.door import ask, values

RECORDS = Negotiation.__mro__[:-1]
ROWS = ("", "offers.b.", "current.job.")
"""Where an offer's terms are typed: on the table, another one, the present job."""

STOCK = [instrument for instrument in INSTRUMENTS if instrument not in (OPTIONS, LISTED_OPTIONS)]
NEED_NO_PRICE = "sign-on-or-base", "timeline"
"""Pages whose answer counts no equity: see ``test_not_yet_known``."""
READ = [
    (slug, row)
    for slug, one in CATALOG.items()
    for row in ROWS
    if has_field(one.inputs, f"{row}units") and slug not in NEED_NO_PRICE
]
"""Each other calculator with each place of terms that it reads."""

FEW = settings(max_examples=12)
"""For each of some thirty pages and places."""

counts = st.integers(1, 10**6).map(str)
prices = st.decimals("0.01", 900, places=2).map(str)
options = st.sampled_from([OPTIONS, LISTED_OPTIONS])
SOUND = {
    "base": "180k",
    "sign_on": "20k",
    "deadline": "2026-12-11",
    "today": "2026-12-01",
    "offers.b.base": "200k",
    "offers.b.standing": "written",
    "gap_base": "10k",
}
"""An offer and another one of which every page can make something."""


def problems(slug: str, typed: dict[str, str]) -> dict[str, str]:
    """What the page asks for, by field."""
    mine = {name: text for name, text in (SOUND | typed).items() if name != "gap_base" or slug == "cost-of-silence"}
    mine |= {"measure": "total"} if slug == "three-numbers" else {}
    return {one["field"]: one["message"] for one in ask(slug, mine | ALSO.get(slug, {}))["problems"]}


def equity(row: str, **terms: str) -> dict[str, str]:
    """Terms in their place, and all of a private grant believed."""
    return {row + name: text for name, text in (terms | {"liquidity_percent": "100"}).items()}


@pytest.mark.parametrize(("slug", "row"), READ)
@FEW
@given(counts, st.sampled_from(list(INSTRUMENTS)))
def test_units_without_a_price_are_asked_about(slug: str, row: str, units: str, instrument: str) -> None:
    found = problems(slug, equity(row, instrument=instrument, units=units))
    assert found[f"{row}price"].startswith("Type the price of one unit")


@pytest.mark.parametrize(("slug", "row"), READ)
@FEW
@given(counts, prices, options)
def test_options_without_a_strike_are_asked_about(slug: str, row: str, units: str, price: str, kind: str) -> None:
    found = problems(slug, equity(row, instrument=kind, units=units, price=price))
    assert list(found) == [f"{row}strike"]
    assert "or 0" in found[f"{row}strike"]


@pytest.mark.parametrize(("slug", "row"), READ)
@FEW
@given(counts, prices, options, st.sampled_from(["0", "$0", "0.5", "3"]))
def test_any_strike_that_is_typed_is_a_strike(
    slug: str, row: str, units: str, price: str, kind: str, strike: str
) -> None:
    assert not problems(slug, equity(row, instrument=kind, units=units, price=price, strike=strike))


@pytest.mark.parametrize(("slug", "row"), READ)
@FEW
@given(counts, prices, options)
def test_the_last_rounds_price_is_not_the_price_of_an_option(
    slug: str, row: str, units: str, price: str, kind: str
) -> None:
    found = problems(slug, equity(row, instrument=kind, units=units, preferred_price=price, strike="1"))
    assert list(found) == [f"{row}price"]
    assert "409A" in found[f"{row}price"] or kind == LISTED_OPTIONS


@pytest.mark.parametrize(("slug", "row"), READ)
@FEW
@given(counts, st.sampled_from(STOCK), st.sampled_from(["price", "sized_price", "preferred_price", "prices"]), prices)
def test_any_price_of_stock_will_do(slug: str, row: str, units: str, instrument: str, name: str, price: str) -> None:
    assert not problems(slug, equity(row, instrument=instrument, units=units) | {row + name: price})


@pytest.mark.parametrize(("slug", "row"), [one for one in READ if one[0] != "equity-value"])
@FEW
@given(st.integers(1_000, 10**6).map(str), options)
def test_dollars_of_options_count_as_the_company_states_them(slug: str, row: str, grant: str, kind: str) -> None:
    assert not problems(slug, equity(row, instrument=kind, grant=grant))


@pytest.mark.parametrize(("slug", "row"), READ)
@FEW
@given(st.integers(1_000, 10**6).map(str), options, st.sampled_from([("price", "strike"), ("strike", "price")]))
def test_of_options_in_dollars_a_strike_and_a_price_are_asked_for_together(
    slug: str, row: str, grant: str, kind: str, names: tuple[str, str]
) -> None:
    known, asked = names
    found = problems(slug, equity(row, instrument=kind, grant=grant) | {row + known: "2"})
    assert row + asked in found or (slug == "equity-value" and f"{row}units" in found)
    assert not problems(slug, equity(row, instrument=kind, grant=grant, price="3", strike="2"))
    assert not problems(slug, equity(row, instrument=kind, grant=grant, units="10", strike="0"))


@pytest.mark.parametrize(("slug", "row"), [one for one in READ if one[0] != "equity-value"])
@FEW
@given(
    st.sampled_from([*INSTRUMENTS]),
    st.sampled_from([{"price": "2"}, {"price": "2", "strike": "0.5"}, {"preferred_price": "7"}, {"sized_price": "3"}]),
)
def test_a_price_of_nothing_that_is_granted_is_asked_about(
    slug: str, row: str, kind: str, terms: dict[str, str]
) -> None:
    if "strike" in terms and kind not in (OPTIONS, LISTED_OPTIONS):
        return
    assert f"{row}units" in problems(slug, equity(row, instrument=kind, grant="", **terms))
    for amount in ({"grant": "50k"}, {"second_grant": "50k"}, {"units": "100"}):
        assert f"{row}units" not in problems(
            slug, equity(row, instrument=kind, **terms) | {row + one: text for one, text in amount.items()}
        )


@given(st.integers(1, 10**4), st.lists(st.integers(1, 900), min_size=1, max_size=4))
def test_the_first_price_by_year_is_the_price(units: int, by_year: list[int]) -> None:
    path = {"base": "100k", "units": str(units), "prices": " / ".join(map(str, by_year))}
    assert values("total-comp", path) == values("total-comp", path | {"price": str(by_year[0])})


@pytest.mark.parametrize("slug", [slug for slug, one in CATALOG.items() if has_field(one.inputs, "posted_high")])
@FEW
@given(st.integers(1_000, 10**6), st.integers(1_000, 10**6))
def test_a_posted_range_rises(slug: str, low: int, high: int) -> None:
    found = problems(slug, {"posted_low": str(low), "posted_high": str(high)})
    assert list(found) == (["posted_high"] if high < low else [])
    assert not problems(slug, {"posted_low": str(low)})
    assert all(f"${low:,}" in message for message in found.values())


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"units": "100"}, "price"),
        ({"offers.b.units": "100"}, "offers.b.price"),
        ({"instrument": "options", "units": "100", "price": "3"}, "strike"),
        ({"posted_low": "180k", "posted_high": "170k"}, "posted_high"),
    ],
)
def test_a_round_is_not_closed_with_what_cannot_be_counted(typed: dict[str, str], field: str) -> None:
    reply: dict[str, Any] = json.loads(answer(json.dumps({"answered": {"base": "180k"} | typed})))
    assert [one["field"] for one in reply["problems"]] == [field]
    assert "typed" not in reply


@pytest.mark.parametrize("slug", CATALOG)
def test_the_line_on_the_offer_does_not_count_what_is_asked_for(slug: str) -> None:
    typed = SOUND | {"units": "100", "exit_value": "1B", "shares_outstanding": "10M"}
    mine = {name: text for name, text in typed.items() if has_field(CATALOG[slug].inputs, name)}
    reply = ask(slug, mine)
    assert "first year" not in reply.get("about", "")
    assert 'class="about"' not in reply["html"]


@pytest.mark.parametrize(
    ("slug", "typed", "field"),
    [
        ("total-comp", {"base": "150k", "instrument": "options", "units": "10000", "price": "9"}, "strike"),
        ("reply-decoder", {"base": "150k", "units": "10000"}, "price"),
        ("messages", {"base": "150k", "units": "10000"}, "price"),
        ("counter-ask", {"base": "150k", "offers.b.units": "100"}, "offers.b.price"),
        (
            "messages",
            {
                "base": "150k",
                "offers.b.standing": "written",
                "offers.b.base": "160k",
                "offers.b.instrument": "options",
                "offers.b.units": "100000",
                "offers.b.price": "10",
            },
            "offers.b.strike",
        ),
    ],
)
def test_the_offers_that_an_adversary_tried(slug: str, typed: dict[str, str], field: str) -> None:
    assert [one["field"] for one in ask(slug, typed)["problems"]] == [field]


EACH_ITS_OWN = {"VEST_BY", "counts_as_believed", "doubts", "assumed_kind", "is_made_up"}
EACH_ITS_OWN |= {"lacks_amount", "counts_at_preferred"}
"""What a calculator is to say of its own fields and sums, beside what the offer says."""


@pytest.mark.parametrize("slug", CATALOG)
def test_no_field_of_a_calculator_hides_what_the_negotiation_knows(slug: str) -> None:
    """Messages once had a field ``kind``, and so no options: their kind of equity had the same name."""
    own = vars(CATALOG[slug].inputs)
    known = {name for record in CATALOG[slug].inputs.__mro__[1:-1] for name in vars(record) if name[0] != "_"}
    hidden = {name for name in known & set(own) if not any(own[name] is vars(record).get(name) for record in RECORDS)}
    assert not hidden - EACH_ITS_OWN
    assert not EACH_ITS_OWN & fields_of(CATALOG[slug].inputs).keys()


OTHER_PAY = {
    "sign_on": "20k",
    "sign_on_year_2": "20k",
    "grant": "400k",
    "second_grant": "90k",
    "bonus_amount": "20k",
    "other_cash": "6k",
    "commission": "40k",
    "refresh.0.amount": "40k",
}
COUNTS_FIRST_YEARS = [
    "desk",
    "counter-ask",
    "total-comp",
    "level",
    "refresh",
    "messages",
    "reply-decoder",
    "call-sheet",
]
NO_PAY = dict.fromkeys(("base", "sign_on", "offers.b.base"), "")


@pytest.mark.parametrize("name", OTHER_PAY)
@pytest.mark.parametrize("slug", COUNTS_FIRST_YEARS)
def test_a_blank_base_beside_other_pay_is_asked_for(slug: str, name: str) -> None:
    typed = NO_PAY | {name: OTHER_PAY[name], "happy": "300k", "said": "partial"}
    assert problems(slug, typed | ({"next_level_base": "215k"} if slug == "level" else {}))["base"].startswith(
        "Type the base"
    )


@pytest.mark.parametrize("slug", CATALOG)
@pytest.mark.parametrize("name", OTHER_PAY)
def test_no_page_says_a_first_year_without_a_base(slug: str, name: str) -> None:
    reply = ask(slug, SOUND | ALSO.get(slug, {}) | NO_PAY | {name: OTHER_PAY[name]})
    assert "first year $" not in reply["html"] + reply.get("about", "")


@pytest.mark.parametrize("row", ["", "offers.b.", "current.job."])
def test_a_column_without_a_base_is_asked_for_where_it_is_needed(row: str) -> None:
    bases = dict.fromkeys(("", "offers.b."), "200k") if row != "offers.b." else {"": "180k"}
    typed = {f"{one}base": text for one, text in bases.items() if one != row} | {f"{row}grant": "400k"}
    two = dict(list(typed.items())[-2:])
    assert [one["field"] for one in ask("compare-offers", two)["problems"]] == [f"{row}base"]


@pytest.mark.parametrize(
    ("row", "typed"),
    [("offers.c.", {"offers.c.grant": "900k"}), ("current.job.", {"current.job.vests_12": "90k"})],
)
def test_a_column_without_a_base_is_left_out_of_a_comparison_and_named(row: str, typed: dict[str, str]) -> None:
    both = {"base": "180k", "offers.b.base": "200k"}
    found = values("compare-offers", both | typed)
    assert set(found["offers"]) == {"a", "b"}
    assert any("Not compared" in note["text"] and "base" in note["text"] for note in found["notes"])
    assert [one["field"] for one in ask("compare-offers", {"base": "180k"} | typed)["problems"]] == [f"{row}base"]


def test_a_round_is_not_closed_without_the_base() -> None:
    reply: dict[str, Any] = json.loads(answer(json.dumps({"answered": {"grant": "400k"}})))
    assert [one["field"] for one in reply["problems"]] == ["base"]


@pytest.mark.parametrize("slug", ["total-comp", "counter-ask", "refresh"])
def test_a_base_of_0_that_was_typed_is_a_base(slug: str) -> None:
    assert not ask(slug, {"base": "0", "grant": "400k"})["problems"]


def test_only_a_part_of_pay_asks_whether_base_is_in_it() -> None:
    units = {name: field.unit for name, field in fields_of(Negotiation).items() if field.unit}
    asks = set()
    for name, unit in units.items():
        try:
            unit.read("150k OTE")
        except ValueError as error:
            asks |= {name} if "Less base?" in str(error) else set()
    assert {"commission", "bonus_first_year", "bonus_amount"} <= asks
    assert not asks & {"perks", "premium", "premium_now", "deductible", "care", "hsa", "other_cash", "pre_tax_saving"}


@pytest.mark.parametrize("slug", [slug for slug, one in CATALOG.items() if has_field(one.inputs, "walk_away")])
@FEW
@given(st.lists(st.one_of(st.just(""), st.integers(1_000, 900_000).map(str)), min_size=3, max_size=3))
def test_limits_of_the_readers_own_are_in_order_or_asked_back(slug: str, numbers: list[str]) -> None:
    typed = dict(zip(("walk_away", "happy", "reach"), numbers, strict=True))
    known = [(name, int(one)) for name, one in typed.items() if one]
    falling = {name for (_, less), (name, amount) in pairwise(known) if amount < less}
    found = {name: told for name, told in problems(slug, typed).items() if name in typed}
    assert found.keys() == falling
    assert all(
        re.fullmatch(r"Below (your [a-z- ]+), \$[0-9,]+: type at least that, or lower \1\.", told)
        for told in found.values()
    )


@pytest.mark.parametrize(
    ("slug", "row"),
    [(slug, row) for slug, one in CATALOG.items() for row in ROWS[:2] if has_field(one.inputs, f"{row}came_on")],
)
def test_no_answer_is_wanted_before_the_offer_came_on_any_page(slug: str, row: str) -> None:
    typed = SOUND | ALSO.get(slug, {}) | {f"{row}came_on": "2026-11-20"}
    typed.pop("gap_base")
    early, same = (ask(slug, typed | {f"{row}deadline": day})["problems"] for day in ("2026-11-15", "2026-11-20"))
    assert {"field": f"{row}deadline", "message": "Type a day after the offer came, Fri, Nov 20."} in early
    assert f"{row}deadline" not in [one["field"] for one in same]


DAYS = ("came_on", "deadline", "first_interview", "reply_by", "start_date", "next_vest", "next_bonus", "turns.0.day")
"""Days of a negotiation, each with a year in which it can lie."""
DATED = [
    (slug, name)
    for slug, one in CATALOG.items()
    for name in DAYS
    if has_field(one.inputs, name) and name not in ALSO.get(slug, {})
]


@pytest.mark.parametrize(("slug", "name"), DATED)
def test_a_day_decades_away_is_asked_back_on_every_page(slug: str, name: str) -> None:
    for day in ("2062-12-04", "Dec 4, 2062", "2006-11-23"):
        assert re.match(
            r"The year 20[06][26]\? Type \w+, \w+ \d+, 202[567], or another day ", problems(slug, {name: day})[name]
        )
    assert name not in problems(slug, {name: "2026-12-01"})


@pytest.mark.parametrize("slug", [slug for slug, name in DATED if name == "came_on"])
@pytest.mark.parametrize("day", ["2026-12-02", "tomorrow", "2027-11-23"])
def test_no_offer_came_after_today_on_any_page(slug: str, day: str) -> None:
    told = problems(slug, {"came_on": day})["came_on"]
    assert told.endswith("is still to come. Type a day up to Tue, Dec 1, 2026, or leave this blank until then.")
    assert "came_on" not in problems(slug, {"came_on": "2026-12-01"})


PAID = {
    "base": MOST_BASE,
    "market_base": MOST_BASE,
    "turns.0.ask_base": MOST_BASE,
    "bonus_amount": MOST_BESIDE,
    "bonus_first_year": MOST_BESIDE,
    "commission": MOST_BESIDE,
    "other_cash": MOST_BESIDE,
    "sign_on": MOST_SIGN_ON,
    "sign_on_year_2": MOST_SIGN_ON,
    "grant": MOST_EQUITY,
    "second_grant": MOST_EQUITY,
    "refresh.0.amount": MOST_EQUITY,
    "current.job.vests_12": MOST_EQUITY,
}
"""Amounts of a negotiation, each with the most that anybody is paid so."""


@pytest.mark.parametrize("name", PAID)
@FEW
@given(st.integers(1, 900))
def test_more_than_anybody_is_paid_is_asked_back_in_thousands(name: str, above: int) -> None:
    amount = PAID[name] + 1_000 * above
    _, told = read(Negotiation, {name: str(amount)})
    assert [(one.field, one.message) for one in told] == [
        (name, f"Is it ${amount // 1_000:,}? Type ${amount // 1_000:,}. Else type ${PAID[name]:,} or less.")
    ]
    assert (
        read(Negotiation, {name: f"${amount // 1_000:,}"})[1] == read(Negotiation, {name: f"{PAID[name]:,}"})[1] == []
    )


@pytest.mark.parametrize("slug", [slug for slug, one in CATALOG.items() if has_field(one.inputs, "base")])
def test_no_page_counts_a_base_of_150_million(slug: str) -> None:
    assert problems(slug, {"base": "150m"})["base"].startswith("Is it $150,000? Type $150,000.")


def test_offers_of_2025_are_read() -> None:
    assert read(Negotiation, {"base": "2.5M", "sign_on": "100M", "grant": "1.5B", "bonus_amount": "10M"})[1] == []


def test_small_money_has_larger_figures() -> None:
    for code, base in (("jpy", "150m"), ("inr", "150,000,000")):
        for _ in range(2):  # the second time after dollars
            assert read(Negotiation, {"currency": code, "base": base, "offers.b.base": base})[1] == []
            dollars = read(Negotiation, {"base": base, "offers.b.base": base})[1]
            assert {one.field for one in dollars} == {"base", "offers.b.base"}


@pytest.mark.parametrize("text", ["200", "0", "the 150th"])
def test_a_percentile_that_there_is_none_of_is_asked_back(text: str) -> None:
    reply = ask("counter-ask", {"base": "180k", "market_base": "190k", "market_percentile": text})
    assert [one["field"] for one in reply["problems"]] == ["market_percentile"]
    assert "from 1 to 99" in reply["problems"][0]["message"]


@pytest.mark.parametrize("text", ["75th", "median", "P90", "50", "top 10%"])
def test_a_percentile_in_any_words_is_read(text: str) -> None:
    assert not ask("counter-ask", {"base": "180k", "market_base": "190k", "market_percentile": text})["problems"]


@pytest.mark.parametrize("text", ["75-90", "between the 50th and 75th", "P75 to P90"])
def test_one_percentile_is_asked_for_where_several_are_typed(text: str) -> None:
    found = problems("counter-ask", {"base": "180k", "market_base": "190k", "market_percentile": text})
    assert found == {"market_percentile": "Type one percentile, such as 75th."}


@pytest.mark.parametrize("slug", ["counter-ask", "messages", "desk", "call-sheet", "reply-decoder", "level"])
@pytest.mark.parametrize(
    ("offered", "fits"), [("L5", "L5"), ("Senior", "senior"), ("L4", "L5"), ("", "L5"), ("L5", "")]
)
def test_a_level_that_fits_better_is_another_one(slug: str, offered: str, fits: str) -> None:
    typed = {"base": "150k", "offer_level": offered, "next_level": fits}
    found = ask(slug, typed | ({"next_level_base": "170k"} if slug == "level" else {}))
    is_same = bool(fits) and fits.lower() == offered.lower()
    assert [one["field"] for one in found["problems"]] == (["next_level"] if is_same else [])


def test_a_level_that_they_raised_to_the_one_that_fits_is_not_asked_back() -> None:
    typed = {"base": "160k", "offer_level": "L5", "next_level": "L5", "turns.0.base": "150k"}
    assert not ask("messages", typed | {"turns.0.offer_level": "L4"})["problems"]
    assert ask("messages", typed | {"turns.0.offer_level": "L5"})["problems"]
