"""Prices, sign-ons, grants and units as mails state them: read, or sent to the fields they belong in."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.as_mailed import (
    amount_text,
    bonus_percent_text,
    bonus_text,
    grant_text,
    part_text,
    price_text,
    units_text,
)
from calculators.declare.fields import field_at, fields_of
from calculators.declare.numbers import share_text
from calculators.declare.reading import read, value_of
from calculators.declare.sign_ons import clawback_in, sign_on_text
from calculators.negotiation.evidence import Evidence
from calculators.negotiation.offer import Terms
from calculators.negotiation.present_job import CurrentJob
from calculators.negotiation.record import Negotiation


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("$2/share", "2"), ("$1 per share", "1"), ("1.00/share", "1"), ("$2 / option", "2"), ("2 USD per unit", "2"),
        ("409A: $2.37", "2.37"), ("2.37 409A", "2.37"), ("$2.37 (409A)", "2.37"), ("409(a) price is $2.37", "2.37"),
        ("50 cents", "0.5"), ("0.5¢", "0.005"), ("$409 a share", "409"), ("strike $2", "2"), ("@ $2 each", "2"),
        ("$0.10 per common share", "0.1"), ("FMV 1,200", "1200"), ("170.16", "170.16"), ("~$2", "2"),
    ],
)  # fmt: skip
def test_a_price_is_read_with_what_stands_around_it(text: str, price: str) -> None:
    assert price_text(text, like="170.16") == Decimal(price)


@pytest.mark.parametrize("text", ["£2", "$2-3", "abc", "2%", "none"])
def test_what_is_no_price_is_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        price_text(text, like="170.16")


@pytest.mark.parametrize(
    "text",
    [
        "30k", "30k year 1", "30k in the first year", "30k upfront", "30k up-front", "30k one-time", "one-time 30k",
        "30k (one time)", "30,000 paid at start", "Year 1: 30k", "$30,000 lump sum",
    ],
)  # fmt: skip
def test_a_sign_on_is_read_with_when_it_is_paid(text: str) -> None:
    assert sign_on_text(text, year=1, like="30k") == 30_000


@pytest.mark.parametrize(
    "text",
    [
        "30k/20k", "30k + 20k", "30k and 20k", "30k,20k", "30/20", "30k in year 1, 20k in year 2", "y1: 30k, y2: 20k",
        "$30k first year then $20k", "30k now and 20k after a year", "30k & 20k",
    ],
)  # fmt: skip
def test_two_parts_are_sent_to_their_fields(text: str) -> None:
    for year in (1, 2):
        with pytest.raises(ValueError, match="Type 30k into “Sign-on, year 1” and 20k into “Sign-on, year 2”"):
            sign_on_text(text, year=year, like="30k")


def test_a_part_of_another_year_is_sent_there() -> None:
    assert sign_on_text("20k year 2", year=2, like="30k") == 20_000
    with pytest.raises(ValueError, match="Sign-on, year 2"):
        sign_on_text("20k in the second year", year=1, like="30k")
    with pytest.raises(ValueError, match=r"^Type one figure, such as 30k\.$"):
        sign_on_text("30k-40k", year=1, like="30k")


@pytest.mark.parametrize(
    ("text", "units", "price"),
    [
        ("1,000 shares at $150", "1,000", "150"), ("1000 x 150", "1000", "150"), ("10k options @ $2", "10k", "2"),
        ("1,000 RSUs × $150/share", "1,000", "150"), ("4,000 units at 12.50 each", "4,000", "12.50"),
    ],
)  # fmt: skip
def test_units_with_a_price_are_sent_to_their_fields(text: str, units: str, price: str) -> None:
    with pytest.raises(
        ValueError, match=f"Type {units} into “Or units” and {price} into “Price of a unit today”"
    ) as told:
        grant_text(text, like="180k")
    assert ("Strike price" in str(told.value)) == ("option" in text)


def test_dollars_of_a_grant_are_read() -> None:
    assert [grant_text(text, like="180k") for text in ("400k", "$400k in RSUs", "400k over 4 years")] == [400_000] * 3
    with pytest.raises(ValueError, match="150 into “Price the grant was sized at”"):
        grant_text("$400k at $150", like="180k")


@pytest.mark.parametrize("text", ["1.2", "$1.25", "2.5", "9.99"])
def test_a_grant_of_a_few_is_asked_back_in_millions(text: str) -> None:
    meant = f"{text.removeprefix('$')}M"
    with pytest.raises(ValueError, match=rf"million\? Type {meant}\.$"):
        grant_text(text, like="180k")
    assert grant_text(meant, like="180k") == Decimal(meant[:-1]) * 1_000_000


@given(st.decimals("0.01", "0.99", places=2))
def test_a_part_of_one_percent_of_a_whole_is_asked_back_with_its_sign_too(percent: Decimal) -> None:
    for text in (f"{percent}", f"{percent} %", f"{percent}%", f"{percent} percent"):
        for reader in (share_text, bonus_percent_text):
            with pytest.raises(ValueError, match=rf"%\? Type .*type {percent}0%\.$"):
                reader(text, like="15")
    assert share_text(f"{percent}0%", like="15") == percent
    assert share_text("0%", like="15") == 0


@pytest.mark.parametrize("text", ["0.27 %", "0.27%", "27 bps", "a quarter percent", "0.3 pct"])
def test_a_percent_of_the_company_is_sent_to_its_field(text: str) -> None:
    for reader in (units_text, grant_text):
        with pytest.raises(ValueError, match="“Or your share of the company”"):
            reader(text, like="4,000")


@pytest.mark.parametrize(
    "text",
    [
        "4 x 100k", "4 x $100k", "4 * 100k", "$100k x 4", "100 @ 4", "4 years x 100k", "four × $100,000",
        "100k x 4 yrs", "$100k per year for 4 years", "100k/yr x 4", "100k a year over four years",
        "4 x 100k/yr", "$100k in RSUs x 4",
    ],
)  # fmt: skip
def test_years_times_dollars_are_told_as_the_whole(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the whole grant: \$400,000\.$"):
        grant_text(text, like="180k")
    with pytest.raises(ValueError, match=r"^Type the whole amount: \$400,000\.$"):
        amount_text(text, like="180k")


@pytest.mark.parametrize(
    "text",
    [
        "$400k/4yrs", "400k/4", "400k across 48 months", "400k (4 year vest, 1 year cliff)",
        "400k RSU over 4 years", "$400k over four years", "$400k (4 yrs)", "400k vesting over 4 years",
        "400k (4y vest)", "$400k equity (4 year vest)", "400k, 4-year vest",
        "$400k over 4 years, 1 year cliff", "400k RSU",
        "$400,000 in RSUs vesting evenly over 4 years", "$0.4M that vests over 4 years with a 1-year cliff",
    ],
)  # fmt: skip
def test_a_grant_is_read_with_its_vesting(text: str) -> None:
    assert grant_text(text, like="180k") == 400_000


GRANTS = {
    "grant": "vesting", "units": "vesting", "second_grant": "second_vesting", "refresh.0.amount": "refresh.0.vesting",
    "offers.b.grant": "offers.b.vesting", "offers.b.refresh.2.amount": "offers.b.refresh.2.vesting",
    "current.job.grant": "current.job.vesting", "level.next_level_grant": "vesting", "level.ask_grant": "vesting",
    "refresh.refresh_amount": "refresh_vesting",
}  # fmt: skip
"""Fields for what vests, and the field for the schedule of each; one of a page's own with its page."""
LENGTHS = [
    *["{} " + said for said in (
        "over {0} years", "across {0} years", "over {0}-years", "vests over {0} years", "({0}-year vest)", "{0}yr",
        "/ {0} years", "vest {0} years", "over {1} months", "over {0} ({0}) years",
    )],
    "{}/{0}", "{}/{0}yrs", "{}, {0}y vest",
]  # fmt: skip


@given(st.sampled_from(list(GRANTS)), st.sampled_from(LENGTHS), st.integers(1, 10), st.integers(1, 10))
def test_the_years_of_a_grant_are_those_of_its_schedule_or_asked_back(
    name: str, form: str, years: int, other: int
) -> None:
    slug, _, own = name.partition(".")
    slug, field = (slug, own) if slug in CATALOG and own.isidentifier() else ("compare-offers", name)
    record, vesting = CATALOG[slug].inputs, GRANTS[name]
    amount = "1,200" if name == "units" else "400k"
    text = form.replace("{}", amount).format(years, 12 * years)
    typed = {field: text, **({} if other == 4 else {vesting: f"{other} years"})}
    _, problems = read(record, typed)
    if years == other:
        assert problems == []
    else:
        label = field_at(record, vesting).label  # type: ignore[union-attr]
        told = f"Type {amount} here and {years} year{'s' * (years > 1)} into “{label}”."
        assert [(one.field, one.message) for one in problems] == [(field, told)]
        assert read(record, {field: amount, vesting: told.split(" and ")[1].split(" into")[0]})[1] == []


HOW = [
    ("with 1 year cliff", "4 years cliff 12"),
    ("over 4 years, 1 year cliff", "4 years cliff 12"),
    ("over 4 years with a 12-month cliff", "4 years cliff 12"),
    ("vesting quarterly", "4 years quarterly"),
    ("vesting monthly over 3 years", "3 years monthly"),
    ("over four (4) years, vesting quarterly", "4 years quarterly"),
    ("quarterly over 4 years with a 6 month cliff", "4 years quarterly cliff 6"),
    ("(4 year vest, 1 year cliff)", "4 years cliff 12"),
    ("quarterly", "4 years quarterly"),
    (", quarterly", "4 years quarterly"),
]


@pytest.mark.parametrize(("said", "schedule"), HOW)
@pytest.mark.parametrize("name", [name for name in GRANTS if name != "units"])
def test_a_cliff_and_how_often_are_those_of_the_schedule_or_asked_back(name: str, said: str, schedule: str) -> None:
    slug, _, own = name.partition(".")
    slug, field = (slug, own) if slug in CATALOG and own.isidentifier() else ("compare-offers", name)
    record, vesting = CATALOG[slug].inputs, GRANTS[name]
    label = field_at(record, vesting).label  # type: ignore[union-attr]
    assert read(record, {field: f"400k {said}", vesting: schedule})[1] == []
    for other in ("", "4 years half-yearly"):
        _, problems = read(record, {field: f"400k {said}", **({vesting: other} if other else {})})
        wanted = [(field, f"Type 400k here and {schedule} into “{label}”.")]
        assert [(one.field, one.message) for one in problems] == wanted
    _, problems = read(record, {field: "400k with 1 year cliff", vesting: "40/30/20/10 quarterly"})
    assert [one.message for one in problems] == [f"Type 400k here and add cliff 12 to “{label}”."]


def test_a_years_part_of_a_grant_tells_its_years() -> None:
    assert read(Terms, {"grant": "$400k total (100k/yr)"})[1] == []
    _, problems = read(Terms, {"grant": "$300k total (100k/yr)"})
    assert [one.message for one in problems] == ["Type 300k here and 3 years into “Vesting schedule”."]
    assert read(Terms, {"grant": "$300k total (90k/yr)"})[1] != []


@pytest.mark.parametrize("said", ["/yr", " a year", " per year", " annually", " each year", " of RSUs per year"])
def test_a_refresher_a_year_is_each_years_or_one_grant(said: str) -> None:
    found, problems = read(CATALOG["refresh"].inputs, {"refresh_amount": f"60k{said}"})
    assert (getattr(found, "refresh_amount", None), problems) == (60_000, [])
    _, problems = read(Terms, {"refresh.0.amount": f"60k{said}"})
    assert [one.message for one in problems] == ["Type one grant here, such as 60k, and add a refresher for each year."]
    for times in ("60k a year over 4 years", "4 x 60k"):
        _, problems = read(CATALOG["refresh"].inputs, {"refresh_amount": times})
        assert [one.message for one in problems] == ["Type what is granted in one year, such as 60k or 60,000."]


@pytest.mark.parametrize(
    "said",
    ["/yr", " a year", " per year", " annually", " in RSUs per year", " over the next 12 months", " in 12 months"],
)
def test_what_vests_in_one_year_may_be_said_to_be_a_year_s(said: str) -> None:
    found, problems = read(Negotiation, {"current.job.vests_12": f"~90k{said}"})
    assert problems == []
    assert found is not None
    assert found.job is not None
    assert found.job.vests_12 == 90_000
    assert read(Negotiation, {"unvested": f"90k{said}"})[1] != []


@pytest.mark.parametrize(
    "text", ["90k/yr x 4", "90k a year for 4 years", "4 x 90k/yr", "90k over 4 years", "90k 4 year"]
)
def test_what_vests_in_several_years_is_no_year_s(text: str) -> None:
    assert read(Negotiation, {"current.job.vests_12": text})[1] != []


@pytest.mark.parametrize("name", ["bonus_amount", "bonus_first_year", "commission", "other_cash", "perks", "hsa"])
def test_what_a_round_keeps_of_a_year_may_be_said_to_be_a_year_s(name: str) -> None:
    found, problems = read(Negotiation, {f"turns.0.{name}": "4k/yr"})
    assert problems == []
    assert found is not None
    assert getattr(found.turns[0], name) == 4_000


@pytest.mark.parametrize("name", ["current.job.vests_12", "unvested", "vests.0.amount", "lost_bonus"])
def test_an_amount_without_a_schedule_takes_no_years(name: str) -> None:
    for text in ("100k over 3 years", "100k/2", "100k (4 year vest)", "100k over 36 months"):
        _, problems = read(Negotiation, {name: text})
        assert [one.message for one in problems] == [
            "Type the amount that is asked for here, without the years, such as 180k or 180,000."
        ]


def test_a_companys_usual_years_count_as_its_schedule() -> None:
    assert read(Terms, {"company": "amazon", "grant": "400k over 4 years"})[1] == []
    assert read(Terms, {"company": "openai", "grant": "400k over 4 years", "vesting": "1 year"})[1] != []


@pytest.mark.parametrize(
    "text", ["600 shares", "1,000 RSUs", "1,000 shares", "250 units", "RSUs: 600", "4000 RSU grant", "10k options"]
)
def test_units_where_there_is_no_field_for_them_are_asked_back_as_dollars(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type dollars: the number of shares × the price of one") as told:
        amount_text(text, like="180k")
    assert "“" not in str(told.value)


@pytest.mark.parametrize("text", ["600 shares x 150", "600 RSUs @ $150", "600 x $150", "600 shares at 150 each"])
def test_units_with_a_price_are_told_as_dollars_there(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the dollars: \$90,000\.$"):
        amount_text(text, like="180k")


@pytest.mark.parametrize("text", ["$90k", "90,000", "$90k in RSUs", "90k worth of shares", "$90,000 stock"])
def test_dollars_there_are_read(text: str) -> None:
    assert amount_text(text, like="180k") == 90_000


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("10,000 x $2", "Type 10,000 into “Or units” and 2 into “Price of a unit today”"),
        ("10000 @ $2", "Type 10000 into “Or units” and 2 into “Price of a unit today”"),
        ("$2 x 10,000", "Type 10,000 into “Or units” and 2 into “Price of a unit today”"),
        ("1000 RSUs @ $150", "Type 1000 into “Or units” and 150 into “Price of a unit today”"),
        ("15,000 options at $1.20 strike", "Type 15,000 into “Or units” and 1.20 into “Strike price”"),
        ("10,000 ISOs ($2 strike)", "Type 10,000 into “Or units” and 2 into “Strike price”"),
        ("10,000 options, exercise price $1.20", "Type 10,000 into “Or units” and 1.20 into “Strike price”"),
        ("2,000 RSUs/yr", "Type the whole grant: 2,000 a year for 4 years is 8,000"),
        ("2,500 per year", "Type the whole grant: 2,500 a year for 4 years is 10,000"),
        ("2,500 a year for three years", "Type the whole grant: 2,500 a year for 3 years is 7,500"),
        ("2,500 x 4", "4 years? Type 10,000. A price? Type 2,500 here and 4 into “Price of a unit today”"),
        ("4 x 2,500", "4 years? Type 10,000. A price? Type 2,500 here and 4 into “Price of a unit today”"),
        ("25bps", "“Or your share of the company”"),
        ("$400k", "Type them into “Equity grant”"),
        ("1,000 RSUs worth $150k", "Type the units alone: 1,000"),
    ],
)
def test_more_than_a_count_of_units_is_told_with_its_fields(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        units_text(text, like="4,000")


def test_units_are_read_with_their_vesting() -> None:
    assert [units_text(text, like="4,000") for text in ("4,000", "4,000 RSUs", "4,000 over 4 years")] == [4_000] * 3


@pytest.mark.parametrize(
    "text",
    [
        "30k, 12 month clawback", "$30k (1 yr clawback)", "30k with a 2-year clawback", "30k / 1 year",
        "30k over 12 months", "30k within 30 days", "30k after 6 months", "30k, repay if you leave within 12 months",
        "30k payable in first paycheck", "30k sign-on bonus", "30k hiring bonus", "30k joining bonus",
        "30k, 50% clawback", "30k with a 50% clawback after 1 year", "30k, 12 month 50% clawback",
        "30k prorated 24 months", "30k, pro-rated over 2 years", "30k pro rata over 24 months",
        "30k with a two-year pro rata clawback", "30k subject to 12 month repayment", "30k within first 2 paychecks",
    ],
)  # fmt: skip
def test_a_sign_on_is_read_with_its_clawback_and_its_first_year(text: str) -> None:
    assert sign_on_text(text, year=1, like="30k") == 30_000


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("30k over 2 years", "15k", "15k"), ("30k paid over two years", "15k", "15k"),
        ("60k split 50/50", "30k", "30k"),
        ("30k, 50/50", "15k", "15k"), ("60k, 60/40", "36k", "24k"), ("30,000 over 24 months", "15,000", "15,000"),
        ("$50,000, paid 25,000 at start and 25,000 at month 12", "25,000", "25,000"), ("25k x 2", "25k", "25k"),
        ("50k (30k + 20k)", "30k", "20k"), ("2 x 25k", "25k", "25k"), ("30k both years", "30k", "30k"),
        ("30k in two installments", "15k", "15k"), ("two installments of 15k", "15k", "15k"), ("25k 2x", "25k", "25k"),
        ("30k per year for 2 years", "30k", "30k"), ("half upfront, half after a year: 60k", "30k", "30k"),
        ("$60k (70% at start, 30% at 1 year)", "42k", "18k"), ("25k/25k/25k", "25k", "25k"), ("3 x 20k", "20k", "20k"),
        ("50k/2", "25k", "25k"), ("60k/3", "20k", "20k"), ("40/2", "20k", "20k"), ("$50,000/2", "25,000", "25,000"),
        ("50k / 2 years", "25k", "25k"), ("60k, 40k in year 1 and the rest in year 2", "40k", "20k"),
        ("60k: 20k in year 2, the rest in year 1", "40k", "20k"),
        ("50k with 30k upfront, balance in year 2", "30k", "20k"),
        ("60k; 20k now, remaining 40k after a year", "20k", "40k"),
        ("60k, half now and the rest after 12 months", "30k", "30k"),
        ("12,760/mo year 1, 9,114/mo year 2", "153,120", "109,368"),
        ("24k paid monthly over 24 months", "12k", "12k"), ("24k, paid monthly over 2 years", "12k", "12k"),
        ("24k over 24 months, paid monthly", "12k", "12k"), ("24k in monthly installments over 18 months", "16k", "8k"),
        ("1k/month for 24 months", "12k", "12k"), ("1k a month over 2 years", "12k", "12k"),
        ("1k/mo x 24", "12k", "12k"), ("$500 per month for 18 months", "6,000", "3,000"),
        ("36k paid monthly over 36 months", "12k", "12k"),
        ("50k total, 30k y1", "30k", "20k"), ("50k in all, 20k in year 2", "30k", "20k"),
        ("60k total: 40k at start, 20k after 1 year", "40k", "20k"), ("30k (10k in year 2)", "20k", "10k"),
        ("50k including 20k y2", "30k", "20k"), ("30k + 20k (1 yr clawback)", "30k", "20k"),
        ("35k 1st year, 25k 2nd year, 10k third year", "35k", "25k"), ("30k y1, 20k y2, 10k y3", "30k", "20k"),
        ("30k/20k/10k", "30k", "20k"), ("30k, 20k, 10k", "30k", "20k"), ("60k: 40k, 20k", "40k", "20k"),
        ("15k day 1, 15k month 13", "15k", "15k"), ("15k on day one and 10k after a year", "15k", "10k"),
        ("20k in year 2 and 30k in year 1", "30k", "20k"), ("50% of 60k now rest at 1 year", "30k", "30k"),
        ("30% of $60,000 at start, balance in year 2", "18,000", "42,000"),
        ("30k y1 + 20k y2, 50% clawback", "30k", "20k"),
    ],
)  # fmt: skip
def test_a_sign_on_in_parts_is_told_part_by_part(text: str, one: str, other: str) -> None:
    for year in (1, 2):
        with pytest.raises(ValueError, match=f"ype {one} into “Sign-on, year 1” and {other} into “Sign-on, year 2”"):
            sign_on_text(text, year=year, like="30k")


@pytest.mark.parametrize("words", [
    "{}k/12", "{}k less 10k", "{}k minus 10k", "{}k + 401k", "{}k + 401(k) match", "{}k with 2 conditions",
    "{}k in 2 paychecks", "{}k plus 10 days PTO", "{}k over first 3 paychecks", "{}k and 3 other things",
])  # fmt: skip
@given(thousands=st.integers(11, 90))
def test_what_is_no_money_is_no_part_of_a_sign_on(words: str, thousands: int) -> None:
    for year in (1, 2):
        try:
            assert sign_on_text(words.format(thousands), year=year, like="30k") == 1_000 * thousands
        except ValueError as error:
            assert "parts" not in str(error)  # noqa: PT017
            assert "two years" not in str(error)  # noqa: PT017


@pytest.mark.parametrize("text", ["30k with 1 year cliff", "30k, 12 month cliff", "$30k (12-month cliff)"])
def test_a_cliff_of_a_sign_on_is_asked_back(text: str) -> None:
    for year in (1, 2):
        with pytest.raises(ValueError, match=r"Type 30k with a 12 month clawback\..*Type 30k into “Sign-on, year 2”"):
            sign_on_text(text, year=year, like="30k")
    assert sign_on_text("30k with a 12 month clawback", year=1, like="30k") == 30_000


def test_a_part_that_is_paid_back_has_no_term_and_one_that_shrinks_has() -> None:
    for text in ("30k, 50% clawback", "30k, 12 month 50% clawback", "30k prorated 24 months, 50% of it"):
        assert clawback_in(text) is None
    for text in ("30k prorated 24 months", "30k, pro-rated over 2 years", "30k with a 100% clawback over 24 months"):
        assert clawback_in(text) == 24


@pytest.mark.parametrize("text", ["100k total, 60k upfront", "30k, 20k of it at start", "50k total, 30k at 90 days"])
def test_a_whole_whose_rest_has_no_day_is_asked_for(text: str) -> None:
    with pytest.raises(ValueError, match="Type the dollars of each part"):
        sign_on_text(text, year=1, like="30k")


@pytest.mark.parametrize(
    "text", ["30k (15k at 90 days)", "30k, 15k of which after 6 months", "30k (15k now, 15k at 90 days)"]
)
def test_a_part_within_the_whole_is_not_added_to_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"first year\? Type 30k into “Sign-on, year 1”\.$"):
        sign_on_text(text, year=1, like="30k")


def test_what_is_monthly_of_a_whole_or_each_month_is_asked() -> None:
    with pytest.raises(ValueError, match=r"Type 36k over 24 months\..*Type 36k a month for 24 months\.$"):
        sign_on_text("36k monthly over 24 months", year=1, like="30k")
    with pytest.raises(ValueError, match=r"“Sign-on, year 1”: 30k\.$"):
        sign_on_text("30k paid monthly over 12 months", year=1, like="30k")
    with pytest.raises(ValueError, match="all that is paid in your first year"):
        sign_on_text("30k + 1k/month", year=1, like="30k")


def test_what_is_paid_after_the_second_year_has_no_field() -> None:
    with pytest.raises(ValueError, match="leave out what is paid after them"):
        sign_on_text("30k year 3", year=1, like="30k")


def test_the_rest_of_an_unknown_whole_is_asked_for() -> None:
    with pytest.raises(ValueError, match="Type the dollars of each part"):
        sign_on_text("40k in year 1 and the rest in year 2", year=1, like="30k")


@pytest.mark.parametrize(
    "text", ["5k/month for 12 months", "5k monthly for a year", "5k a month for the first year", "5k monthly for 1 yr"]
)
def test_what_is_paid_by_the_month_is_told_as_a_whole(text: str) -> None:
    with pytest.raises(ValueError, match=r"“Sign-on, year 1”: 60k\.$"):
        sign_on_text(text, year=1, like="30k")


@pytest.mark.parametrize(
    ("text", "half"), [("half of 100k", "50k"), ("half of $85,000", "42,500"), ("half 90k", "45k")]
)
def test_half_of_an_amount_is_told_as_one_part(text: str, half: str) -> None:
    for year in (1, 2):
        with pytest.raises(ValueError, match=rf"^Type {half}\.$"):
            sign_on_text(text, year=year, like="30k")


def test_several_parts_of_one_year_are_to_be_added_up() -> None:
    with pytest.raises(ValueError, match="all that is paid in your first year into “Sign-on, year 1”"):
        sign_on_text("30k at signing, 30k at 6 mo, 30k at 12 mo", year=1, like="30k")


def test_a_third_part_has_no_field() -> None:
    for text in ("25k/25k/25k", "3 x 25k", "75k over 3 years"):
        with pytest.raises(ValueError, match=r"^There are fields for two years: .*, and leave out the rest\.$"):
            sign_on_text(text, year=1, like="30k")


@pytest.mark.parametrize("text", ["30k after 1 year", "30k at month 12", "30k on the first anniversary"])
def test_what_is_paid_after_a_year_is_paid_in_the_second(text: str) -> None:
    assert sign_on_text(text, year=2, like="30k") == 30_000
    with pytest.raises(ValueError, match="Type it into “Sign-on, year 2”"):
        sign_on_text(text, year=1, like="30k")


@pytest.mark.parametrize("month", [*range(1, 25), 31])
@pytest.mark.parametrize("said", ["in month {}", "month {}", "(month {})", "paid in month {}"])
def test_the_month_of_a_sign_on_is_no_amount(month: int, said: str) -> None:
    told = {}
    for year in (1, 2):
        try:
            assert sign_on_text(f"25k {said.format(month)}", year=year, like="30k") == 25_000
        except ValueError as error:
            told[year] = str(error)
    assert all(f"{month}k" not in one for one in told.values())
    if 13 <= month <= 24:
        assert told == {1: "Paid in year 2? Type it into “Sign-on, year 2”."}


def test_two_parts_within_a_year_are_one() -> None:
    with pytest.raises(ValueError, match=r"Both in your first year. Type 30k into “Sign-on, year 1”"):
        sign_on_text("15k at start, 15k after 6 months", year=1, like="30k")


@pytest.mark.parametrize(
    "text", ["30k sign-on and 10k allowance", "30k + 10k stipend", "30k and 5k stipend", "10k stipend, 30k sign-on"]
)
def test_what_stands_beside_a_sign_on_is_no_second_part(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the sign-on alone, 30k\. .*“Other cash”\.$"):
        sign_on_text(text, year=1, like="30k")


TODAY, SIZED, STRIKE, LAST_ROUND = (
    "Price of a unit today", "Price the grant was sized at", "Strike price", "Price in the last round",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "typed_in", "meant"),
    [
        ("strike: $2", (TODAY, SIZED, LAST_ROUND), STRIKE), ("$2 strike", (TODAY, SIZED, LAST_ROUND), STRIKE),
        ("exercise price 2.00", (TODAY, LAST_ROUND), STRIKE), ("$14.20 preferred", (TODAY, SIZED, STRIKE), LAST_ROUND),
        ("Series B: $14.20", (TODAY, STRIKE), LAST_ROUND), ("$14.20 last round", (TODAY, STRIKE), LAST_ROUND),
        ("409A: $2.37", (LAST_ROUND,), TODAY), ("$2.37 FMV", (LAST_ROUND,), TODAY),
    ],
)  # fmt: skip
def test_another_price_is_sent_to_its_field(text: str, typed_in: tuple[str, ...], meant: str) -> None:
    for field in typed_in:
        with pytest.raises(ValueError, match=rf"^Type [0-9.]+ into “{meant}”"):
            price_text(text, like="170.16", field=field)
    assert price_text(text, like="170.16", field=meant) > 0


@pytest.mark.parametrize("text", ["FMV", "409A", "same as the 409A price", "strike price"])
def test_a_price_by_its_name_alone_is_asked_back(text: str) -> None:
    for field in (TODAY, SIZED, STRIKE, LAST_ROUND):
        with pytest.raises(ValueError, match=r"^Type the number itself, such as 170\.16\.$"):
            price_text(text, like="170.16", field=field)


@pytest.mark.parametrize(
    "text",
    [
        "150/sh", "$150 PPS", "$150/share today", "150 as of Nov 20", "150 (as of 11/20/2026)", "150 on Nov 20",
        "$150.00 at close", "150 now", "market price $150",
    ],
)  # fmt: skip
def test_a_price_is_read_with_its_day(text: str) -> None:
    for field in (TODAY, SIZED, STRIKE, LAST_ROUND):
        assert price_text(text, like="170.16", field=field) == 150


def test_the_names_of_fields_in_messages_are_labels() -> None:
    labels = {field.label for field in fields_of(Terms).values()}
    assert {TODAY, SIZED, STRIKE, LAST_ROUND} <= labels


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("bonus_percent", "20k", "“Or a bonus amount”"), ("bonus_percent", "$20,000", "“Or a bonus amount”"),
        ("bonus_percent", "20000", "“Or a bonus amount”"), ("bonus_amount", "15%", "“Target bonus”"),
        ("bonus_amount", "15 percent of base", "“Target bonus”"),
        ("bonus_amount", "up to 20k", "Type one figure, such as 20k or 20,000."),
        ("market_base", "200k-220k", "Type one figure, such as 180k or 180,000."),
        ("base", "180k/12", "Type the amount for one year"), ("base", "15k x 12", "Type the amount for one year"),
        ("base", "$90 1099", "type $90/hr."), ("base", "180k 1099", "type 180k."),
        ("posted_low", "200k-220k", "A posted range has two fields"),
    ],
)  # fmt: skip
def test_a_field_names_the_field_that_is_meant(name: str, text: str, told: str) -> None:
    fields = fields_of(Terms) | fields_of(Evidence)
    with pytest.raises(ValueError, match=re.escape(told)) as asked:
        value_of(fields[name], text)
    assert ("posted range" in str(asked.value)) == (name == "posted_low")


@pytest.mark.parametrize("text", ["180k DOE", "180k FT", "180k full-time", "180k (FTE)", "180k, exempt"])
def test_base_is_read_with_how_one_is_hired(text: str) -> None:
    base = fields_of(Terms)["base"]
    assert value_of(base, text) == 180_000
    assert value_of(base, "$95/hr x 40") == value_of(base, "95/hr × 40 hrs/week") == 95 * 40 * 52


@pytest.mark.parametrize("text", ["100k/yr", "$100,000 a year", "100,000 per year", "100k annually"])
def test_a_year_of_a_grant_is_no_grant(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type the whole grant, such as \$400,000 for four years."):
        grant_text(text, like="180k")


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("400k (25/25/25/25)", "25/25/25/25"), ("400k vesting 40/30/20/10", "40/30/20/10"),
        ("$400k, 5-15-40-40", "5/15/40/40"), ("400k 33%/33%/34%", "33/33/34"),
    ],
)  # fmt: skip
def test_the_percents_typed_with_a_grant_are_sent_to_its_vesting(text: str, shares: str) -> None:
    for read_text in (grant_text, units_text):
        if read_text is grant_text or "$" not in text:
            with pytest.raises(ValueError, match=f"Type 400k here and {shares} into “Vesting schedule”"):
                read_text(text, like="4,000")
    with pytest.raises(ValueError, match=f"Type 400k here and {shares} into the field for its vesting"):
        amount_text(text, like="180k", vests=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("400k initial + 100k refresh", "Type 400k here. Add a refresher for the 100k."),
        ("300k + 100k/yr refreshers", "Type 300k here. Add a refresher for the 100k."),
        ("400k new hire and 100k sign-on equity", "Use “Second grant at the start” or a refresher for the 100k."),
        ("400k and 50k cash", "Type the grant alone, 400k."),
        ("400k @ 4 yrs", "$400,000, or $1,600,000"),
        ("400k + 20% bonus", "It goes into “Target bonus”"),
        ("3,200 GSUs", "Type them into “Or units”"), ("900k PPUs", "Type them into “Or units”"),
    ],
)  # fmt: skip
def test_what_is_typed_beside_a_grant_is_sent_to_its_field(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        grant_text(text, like="180k")


def test_units_go_by_all_their_names() -> None:
    names = ("PPUs", "GSUs", "PSUs", "NQSOs", "RSUs")
    assert {units_text(f"3,200 {name}", like="4,000") for name in names} == {3_200}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2 months", "Type 16.67"), ("one month's salary", "Type 8.33"), ("1.5 months of base", "Type 12.5."),
        ("20% (guaranteed)", "Type 20. .*“Guaranteed bonus, year 1”"),
    ],
)  # fmt: skip
def test_a_bonus_in_months_or_guaranteed_is_told_in_percent(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        bonus_percent_text(text, like="15 or 7.5")


@given(st.decimals("0.001", "0.999", places=3))
def test_a_share_of_one_with_three_places_is_asked_back_without_its_sign(share: Decimal) -> None:
    with pytest.raises(ValueError, match=r"\? Type ") as told:
        bonus_percent_text(str(share), like="15 or 7.5")
    first, second = re.findall(r"type ([-0-9.]+%?)\.(?: |$)", str(told.value), re.IGNORECASE)
    assert bonus_percent_text(first, like="15") == 100 * share
    assert bonus_percent_text(second, like="15") == share


@given(st.integers(1, 10**8))
def test_a_plain_count_is_read_whatever_its_digits(count: int) -> None:
    assert units_text(f"{count:,}", like="4,000") == units_text(f"{count} units", like="4,000") == count
    if count >= 1_000:
        assert grant_text(f"${count:,}", like="180k") == grant_text(f"{count}", like="180k") == count


PRICES = ("price", "preferred_price", "strike", "sized_price")


@pytest.mark.parametrize("name", PRICES)
@pytest.mark.parametrize(
    "text", ["$3B", "3B valuation", "$3B valuation", "500M", "3 billion", "$20M post-money", "valued at 3B",
             "1,000,000", "1200000", "$3B last round", "5m cap"],
)  # fmt: skip
def test_a_valuation_is_no_price_of_a_unit(name: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"^A valuation\? Type the price of one share: the valuation ÷ the shares\.$"):
        value_of(fields_of(Terms)[name], text)


@pytest.mark.parametrize(
    ("text", "a_year"),
    [
        ("30k/quarter", "$120,000"),
        ("10k a month", "$120,000"),
        ("$30,000 per quarter", "$120,000"),
        ("3k/wk", "$156,000"),
    ],
)
def test_vests_by_the_quarter_are_told_for_a_year(text: str, a_year: str) -> None:
    with pytest.raises(ValueError, match=rf"^In 12 months\? Type \{a_year}\.$"):
        value_of(fields_of(CurrentJob)["vests_12"], text)


@pytest.mark.parametrize("text", ["30k/quarter", "10k a month", "10k monthly", "30k quarterly"])
def test_a_grant_by_the_quarter_is_told_for_four_years(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the whole grant, such as \$480,000 for four years\.$"):
        value_of(fields_of(Terms)["grant"], text)


@pytest.mark.parametrize("name", ["price", "sized_price", "preferred_price", "strike"])
@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("100k", "100k for one unit? Type 100, or 100,000 if it costs that."),
        ("$ 1.5k a share", "1.5k for one unit? Type 1.5, or 1,500 if it costs that."),
        ("100 thousand", "100k for one unit? Type 100, or 100,000 if it costs that."),
    ],
)
def test_a_price_in_thousands_is_asked_back(name: str, text: str, asked: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(asked)}$"):
        value_of(fields_of(Terms)[name], text)


def test_a_high_price_is_read_and_so_is_one_with_many_places() -> None:
    for text, price in (("750,000", 750_000), ("$812,345.10", "812345.10"), ("0.0312345", "0.0312345")):
        assert value_of(fields_of(Terms)["price"], text) == Decimal(price)
    assert value_of(fields_of(Terms)["price"], "409A valuation: $2.37") == Decimal("2.37")


@pytest.mark.parametrize("text", ["400k at $3B valuation", "400k at a $3B valuation", "400k @ 3B", "400k at 409A",
                                  "400k at 409A of $3", "400k at 3 billion"])  # fmt: skip
def test_a_valuation_beside_a_grant_is_no_price_of_a_unit(text: str) -> None:
    for reader in (grant_text, units_text):
        with pytest.raises(ValueError, match="Type 400k into “Or units” and the price of one into ") as asked:
            reader(text, like="180k")
        assert "Type $400k into “Equity grant” and the price of one into" in str(asked.value)
    with pytest.raises(ValueError, match=r"such as 180k\.$"):
        amount_text(text, like="180k")


@pytest.mark.parametrize("text", ["400k @ $20", "400k at 20", "400k at $20/share", "20,000 @ $20"])
def test_what_may_be_dollars_at_a_price_is_told_both_ways(text: str) -> None:
    amount = text.split()[0]
    with pytest.raises(ValueError, match=f"Type {amount} into “Or units” and 20 into “Price of a unit") as asked:
        grant_text(text, like="180k")
    assert f"Type ${amount} into “Equity grant” and 20 into “Price the grant was sized at”." in str(asked.value)
    with pytest.raises(ValueError, match=r"Dollars already\? Type \$"):
        amount_text(text, like="180k")


@pytest.mark.parametrize("text", ["4,000 @ $20", "400k RSUs at $20", "20k options at $2"])
def test_units_by_their_number_or_name_are_no_dollars(text: str) -> None:
    with pytest.raises(ValueError, match="“Or units”") as asked:
        grant_text(text, like="180k")
    assert "Dollars?" not in str(asked.value)


@pytest.mark.parametrize(
    "text", ["400k = 4 x 100k", "4 x 100k = 400k", "400k (4 x 100k)", "$400k total (100k x 4)", "400k=4x100k"]
)
def test_a_whole_with_its_years_beside_it_is_told_as_the_whole(text: str) -> None:
    for reader in (grant_text, amount_text):
        with pytest.raises(ValueError, match=r"^Type the whole [a-z]+: \$400,000\.$"):
            reader(text, like="180k")
    with pytest.raises(ValueError, match=r"^4 years\? Type 4,000\."):
        units_text("4,000 = 4 x 1,000", like="4,000")


@pytest.mark.parametrize("text", ["400k = 4 x 90k", "4 x 90k = 400k", "400k (4 x 90k)", "400k total (90k x 4)"])
def test_a_whole_that_its_years_do_not_make_is_asked_back(text: str) -> None:
    for reader in (grant_text, amount_text):
        with pytest.raises(ValueError, match=r"^400k, or 4 × 90k = 360k\? Type the whole [a-z]+\.$"):
            reader(text, like="180k")


@pytest.mark.parametrize("text", ["400 = 4 x 100", "400k = 4 x 100", "$400,000 (4 x 100k)"])
def test_a_whole_is_the_same_in_thousands(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the whole grant: \$400,000\.$"):
        grant_text(text, like="180k")


@pytest.mark.parametrize("text", ["100k first year", "100k in the first year", "100k year 1", "400k, 100k in year one"])
def test_a_first_years_part_is_no_whole_grant(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the whole grant: all of its years together\.$"):
        grant_text(text, like="180k")
    assert grant_text("400k with a 1 year cliff", like="180k") == 400_000


@pytest.mark.parametrize("apart", [" ", "'", "’"])
@given(st.integers(1_000, 999_999))
def test_a_sign_on_with_its_thousands_apart_is_one_amount(apart: str, amount: int) -> None:
    field = field_at(Terms, "sign_on")
    assert field is not None
    assert value_of(field, f"{amount:,}".replace(",", apart)) == amount
    assert value_of(field, f"${amount:,}".replace(",", apart)) == amount


def test_two_parts_with_thousands_apart_are_named_whole() -> None:
    field = field_at(Terms, "sign_on")
    assert field is not None
    with pytest.raises(ValueError, match=r"Type 153,125 into .* and 109,375 into"):
        value_of(field, "153 125 / 109 375")


ALONE = st.from_regex(r"\A\$?(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){0,3}|[0-9]{1,8}(?:\.[0-9]{1,3})?) ?[kmb%]?\Z")


def told(read: Callable[[str], object], text: str) -> object:
    try:
        return read(text)
    except ValueError as error:
        return str(error)


@pytest.mark.parametrize("name", ["grant", "second_grant", "bonus_amount", "commission", "bonus_percent", "units",
                                  "price", "strike"])  # fmt: skip
@given(ALONE)
def test_an_amount_alone_is_read_at_once_as_what_reads_words_reads_it(name: str, text: str) -> None:
    like = {"bonus_amount": "20k or 20,000", "commission": "20k or 20,000", "bonus_percent": "15 or 7.5",
            "units": "4,000", "price": "170.16", "strike": "170.16"}.get(name, "180k or 180,000")  # fmt: skip
    label = fields_of(Terms)[name].label
    readers: dict[str, Callable[[str], object]] = {
        "grant": partial(grant_text, like=like),
        "second_grant": partial(amount_text, like=like, vests=True),
        "bonus_amount": partial(bonus_text, like=like),
        "commission": partial(part_text, like=like),
        "bonus_percent": partial(bonus_percent_text, like=like),
        "units": partial(units_text, like=like),
    }
    unit = fields_of(Terms)[name].unit
    assert unit is not None
    assert told(unit.read, text) == told(readers.get(name, partial(price_text, like=like, field=label)), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("400k RSU + 10k options", "The 10k are units: type their dollars, their number × (the price of one − the"),
        ("400k and 1,500 shares", "The 1,500 are units: type their dollars, their number × the price of one, into"),
        ("$400k plus 10,000 ISOs", "The 10,000 are units: type their dollars, their number × (the price"),
        ("400k + 500 RSUs", "The 500 are units: type their dollars, their number × the price of one, into “Second"),
    ],
)
def test_units_beside_a_grant_in_dollars_are_no_second_amount(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)) as asked:
        grant_text(text, like="180k")
    assert f"Type {text.split()[0]} here." in str(asked.value)
    assert "“Second grant at the start”" in str(asked.value)
    assert "“Second grant at the start”." in told_of("400k + 100k RSU")


def told_of(text: str) -> str:
    with pytest.raises(ValueError, match="grants") as asked:
        grant_text(text, like="180k")
    return str(asked.value).replace(" or a refresher for the 100k", "")
