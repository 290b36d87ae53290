"""Numbers and money as people type them: what is read, and what is asked back with what to type instead."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.numbers import money_text, number_text, plain_text, year_text
from calculators.declare.units import BonusAmount, BonusPercent, PartOfPay, PercentOfTarget, Unit, WorkWeeks
from publish.pyodide.exercise import ODD_TEXTS


def unit_of(annotated: Any) -> Unit:
    unit = get_args(annotated)[1]
    assert isinstance(unit, Unit)
    return unit


def base(text: str) -> Decimal:
    return money_text(text, like="180k or 180,000", yearly=True, least=1_000, only_base=True)


def amount(text: str) -> Decimal:
    return money_text(text, like="180k or 180,000", yearly=False, least=0)


def whole_amount(text: str) -> Decimal:
    return money_text(text, like="180k or 180,000", yearly=False, least=1_000)


def part_of_pay(text: str) -> Decimal:
    return money_text(text, like="180k or 180,000", yearly=True, least=100, is_part=True)


def cost_a_year(text: str) -> Decimal:
    return money_text(text, like="180k or 180,000", yearly=True, least=100)


def company_value(text: str) -> Decimal:
    return money_text(text, like="500M or 500,000,000", yearly=False, least=100_000)


def number(text: str, after: str = "", *, small: bool = False) -> Decimal | int:
    return number_text(text, like="15 or 7.5", after=after, whole=False, small=small)


def whole(text: str, after: str = "") -> Decimal | int:
    return number_text(text, like="4", after=after, whole=True)


@pytest.mark.parametrize(
    "text",
    [
        "150,000 USD", "USD 150,000", "150k USD/yr", "150kUSD", "US$ 150,000", "$150K", "150k$", "150,000 dollars",
        "150k/yr", "150k / year", "150k per year", "150k a year", "150K annually", "150k p.a.", "150k per annum",
        "150k base", "base salary: 150k", "150k gross", "150k before tax", "~150k", "about 150k", "approx. $150k",
        "150k+",
        "150k-ish", "150 thousand", "0.15m", "0.15 mil", ".15mm", "150 000", "150_000", "150'000", "150’000",
        "150\u2009000", "150\u202f000", "150\u00a0000", "１５０k", "150,000.", "150,000,", "150000.00", " 150k ",
        "12,500/mo", "12.5k a month", "12,500 monthly",
    ],
)  # fmt: skip
def test_pay_is_read_with_what_people_write_around_it(text: str) -> None:
    assert base(text) == 150_000


@pytest.mark.parametrize(
    "text", ["$57.70/hr", "57.70 an hour", "$57.70 hourly", "57.70 per hour", "57.7 / hour", "57.70/h", "57.70 ph"]
)
def test_pay_by_the_hour_is_for_2080_hours(text: str) -> None:
    assert base(text) == Decimal("120016")
    with pytest.raises(ValueError, match="Type the whole amount, such as 180k"):
        amount(text)


@pytest.mark.parametrize(
    ("text", "a_year"),
    [
        ("6k biweekly", 156_000),
        ("6k bi-weekly", 156_000),
        ("$6,000 every two weeks", 156_000),
        ("6000 every 2 weeks", 156_000),
        ("6k/2 weeks", 156_000),
        ("6k every other week", 156_000),
        ("6k per two weeks", 156_000),
        ("6k fortnightly", 156_000),
        ("6k semi-monthly", 144_000),
        ("6k twice a month", 144_000),
        ("6k 2x/month", 144_000),
        ("6k a month", 72_000),
        ("3k weekly", 156_000),
        ("5k/quarter", 20_000),
        ("$5,000 per quarter", 20_000),
        ("5k quarterly", 20_000),
    ],
)
def test_pay_by_the_period_is_for_a_year(text: str, a_year: int) -> None:
    assert base(text) == part_of_pay(text) == a_year
    with pytest.raises(ValueError, match=r"^Type the whole amount, such as 180k or 180,000\.$"):
        whole_amount(text)


@pytest.mark.parametrize(
    "text",
    ["100k/yr", "100k per year", "100k a year", "100k annually", "100k yearly", "$100,000 / year", "100k/yr in RSUs"],
)
def test_a_year_of_a_whole_amount_is_asked_back(text: str) -> None:
    for read in (amount, whole_amount):
        with pytest.raises(ValueError, match=r"^Type the whole amount, such as 180k or 180,000\.$"):
            read(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("50", "50 thousand? Type 50k or 50,000. If you mean $50, type 50.00."),
        ("$600", "600 thousand? Type 600k or 600,000. If you mean $600, type 600.00."),
        ("57.5", "57.5 thousand? Type 57.5k or 57,500."),
        ("0.15", "Type the whole amount, such as 180k or 180,000."),
    ],
)
def test_a_figure_in_thousands_is_asked_back(text: str, told: str) -> None:
    with pytest.raises(ValueError) as asked:  # noqa: PT011
        whole_amount(text)
    assert str(asked.value) == told


@pytest.mark.parametrize("text", ["(150k)", "150k?", "150k all in", "150k all-in", "~150k?", "($150,000)", "150k!"])
def test_what_stands_around_a_whole_amount_changes_nothing(text: str) -> None:
    assert whole_amount(text) == 150_000


def test_all_in_is_more_than_base() -> None:
    with pytest.raises(ValueError, match=r"^Type the base alone"):
        base("150k all in")
    assert base("(150k)") == base("150k?") == 150_000
    assert base("$75/hr W2") == base("75/hr w-2") == 156_000


@pytest.mark.parametrize("text", ["up to 150k", "max 150k", "at most 150k", "no more than 150k"])
def test_the_top_of_a_range_is_asked_back(text: str) -> None:
    for read in (base, whole_amount):
        with pytest.raises(ValueError, match=r"^Type one figure, such as 180k or 180,000\. A posted range"):
            read(text)


def test_a_percent_may_be_said_to_be_a_target() -> None:
    assert number("target 15%", "%") == number("bonus: 15 %", "%") == number("15% target", "%") == 15


COUNT_OF_UNITS = r"^Units\? Type them into “Or units”\.( For dollars, type \$[1-9][0-9,.]*\.)?$"


@pytest.mark.parametrize(
    "text",
    [
        "4000 RSUs", "1,200 rsu", "RSU 1200", "10k RSUs", "RSUs: 4,000", "about 4000 RSUs", "400k RSUs", "equity 1,200",
        "4000 stock", "1000 shares", "1500 options", "12,000 ISOs", "5,000 units", "1.5k NSOs", "grant of 4,000 RSUs",
        "4000 RSU grant", "300 shares",
    ],
)  # fmt: skip
def test_a_count_of_units_is_not_read_as_dollars(text: str) -> None:
    with pytest.raises(ValueError, match=COUNT_OF_UNITS) as asked:
        whole_amount(text)
    _, dollars, figure = str(asked.value).rstrip(".").partition("For dollars, type ")
    assert whole_amount(figure) >= 1_000 if dollars else text == "300 shares"


@pytest.mark.parametrize("read", [amount, part_of_pay, company_value])
@pytest.mark.parametrize("text", ["55M shares", "2,000 options", "200k RSUs", "units 5,000"])
def test_a_count_is_no_money_where_no_units_are_asked_for(read: Callable[[str], Decimal], text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type a number, such as "):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "$400k RSUs", "400k in RSUs", "400k worth of RSUs", "RSUs worth 400k", "400k USD RSUs", "400k equity",
        "400k stock", "$400k in options", "400,000 dollars of shares",
    ],
)  # fmt: skip
def test_dollars_of_equity_are_dollars(text: str) -> None:
    assert whole_amount(text) == 400_000


def test_parts_of_pay_may_be_some_hundred_dollars() -> None:
    assert [part_of_pay(text) for text in ("600", "50/month", "0", "60.00")] == [600, 600, 0, 60]
    assert part_of_pay("20k target") == part_of_pay("target: 20k") == 20_000
    with pytest.raises(ValueError, match=r"^30 thousand\? Type 30k or 30,000\. If you mean \$30, type 30\.00\.$"):
        part_of_pay("30")


def test_a_bonus_or_commission_of_a_few_dollars_is_asked_back() -> None:
    for read in (unit_of(PartOfPay).read, unit_of(BonusAmount).read):
        for text in ("120", "$250", "499"):
            with pytest.raises(ValueError, match=r"thousand\? Type "):
                read(text)
        assert [read(text) for text in ("500", "120.00", "50/month", "120k")] == [500, 120, 600, 120_000]


@pytest.mark.parametrize("text", ["1", "1.2", "2", "1.2%", "0.8"])
def test_times_a_target_are_asked_back_as_percent(text: str) -> None:
    with pytest.raises(ValueError, match=rf"^{100 * float(text.strip('%')):.0f}%\? Type ") as asked:
        unit_of(PercentOfTarget).read(text)
    itself = str(asked.value).rpartition(" type ")[2].strip(".")
    assert unit_of(PercentOfTarget).read(itself) == Decimal(text.strip("%"))
    assert unit_of(PercentOfTarget).read("120") == 120


def test_weeks_without_pay_are_of_five_workdays() -> None:
    read = unit_of(WorkWeeks).read
    assert [read(text) for text in ("4", "4 weeks", "20 days", "10 workdays")] == [4, 4, 4, 2]
    with pytest.raises(ValueError, match=r"^Type weeks, such as 5\. A month is a little over 4 weeks\.$"):
        read("1 month")


@pytest.mark.parametrize("text", ["500", "500 thousandth", "12.5", "99,999", "0.5"])
def test_a_figure_in_millions_is_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"million\? Type \S+M or|such as 500M or 500,000,000"):
        company_value(text)


@pytest.mark.parametrize("text", ["150k TC", "TC 150k", "150k total comp", "150k OTE", "150k bonus", "150k equity"])
def test_more_than_base_is_no_base(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the base alone, such as 180k"):
        base(text)
    assert whole_amount(text) == 150_000


@pytest.mark.parametrize(
    ("text", "dollars"),
    [
        ("$1.2M", "1200000"), ("1.2 mil", "1200000"), ("1.2mm", "1200000"), ("1.5 m", "1500000"), ("1.125m", "1125000"),
        ("2bn", "2000000000"), (".5k", "500"), ("0", "0"), ("−5", "-5"), ("-$5", "-5"), ("$-5", "-5"), ("–5k", "-5000"),
        ("17.80", "17.8"), ("0.125", "0.125"), ("17.1250", "17.125"), ("1,234,567.89", "1234567.89"),
        ("400k in RSUs", "400000"),
    ],
)  # fmt: skip
def test_amounts(text: str, dollars: str) -> None:
    assert amount(text) == Decimal(dollars)


@pytest.mark.parametrize("text", ["400k over 4 years", "$400k/4yrs", "400k/3", "400k for 2 years"])
def test_no_amount_is_read_without_the_years_typed_with_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the amount without the years, such as 180k"):
        amount(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("150.000", "150 thousand? Type 150,000."),
        ("$150.000 USD", "150 thousand? Type 150,000."),
        ("1.250.000", "1,250,000? Type 1,250,000."),
        ("2.000.000", "2 million? Type 2,000,000."),
        ("17.125", "17,125? Type 17,125."),
        ("1.500k", "1,500? Type 1,500."),
        ("150.000,00", "150,000? Type 150,000, or"),
        ("150 000,50", "150,000.5? Type 150,000.5, or"),
        ("1,5m", "1.5m? Type 1.5m, or"),
        ("12,50,000", "1,250,000? Type 1,250,000, or"),
    ],
)
def test_digits_as_other_countries_write_them_are_asked_back(text: str, told: str) -> None:
    for read in (base, amount):
        with pytest.raises(ValueError) as asked:  # noqa: PT011
            read(text)
        assert str(asked.value).startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "150-180k", "150k – 180k", "150k—180k", "150k to 180k", "between 150k and 180k", "$150,000 - $180,000",
        "150/180k",
        "150k..180k", "from 150k to 180k", "150k/yr - 180k/yr", "USD 150k-USD 180k", "150k or 180k",
    ],
)  # fmt: skip
def test_a_range_is_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type one figure, such as 180k.* A posted range has two fields: from and to"):
        base(text)


@pytest.mark.parametrize(
    "text",
    [
        "£150k", "150k€", "¥1,000,000", "￥100", "₹20", "C$150k", "CA$150k", "A$150k", "150k CAD", "GBP 150k",
        "150k EUR/yr",
        "20 lakh", "30 LPA", "30lpa", "1 crore", "₹12,50,000", "CHF 150k", "150.000 €", "INR 5000", "150k pounds",
    ],
)  # fmt: skip
def test_other_currencies_say_which_to_choose(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type US dollars, such as 180k.* or choose “[A-Z]"):
        base(text)


@pytest.mark.parametrize("text", ["฿150k", "150k DKK", "150k pesos"])
def test_currencies_that_cannot_be_chosen_are_to_be_converted(text: str) -> None:
    with pytest.raises(ValueError, match="US dollars: convert the amount and type dollars, such as 180k"):
        base(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("210", "210 thousand? Type 210k or 210,000. For pay by the hour, type 210/hr."),
        ("210/yr", "210 thousand? Type 210k or 210,000."),
        ("150,00", "150 thousand? Type 150k or 150,000."),
        ("57,70/hr", "57.7/hr? Type 57.7/hr, or a number such as 180k"),
        ("57.70", "57.7 thousand? Type 57.7k or 57,700. For pay by the hour, type 57.7/hr."),
        ("0.2/hr", "Type the amount for a year, such as 180k"),
        ("0.15", "Type the amount for a year, such as 180k"),
        ("800/day", "By the day? Type 208,000, if you work 260 days a year."),
        ("600k over 4 years", "Type the amount for one year, such as 180k"),
        ("15%", "Leave out the percent sign: type a number, such as 180k"),
    ],
)
def test_what_is_no_pay_for_a_year_is_asked_back(text: str, told: str) -> None:
    with pytest.raises(ValueError) as asked:  # noqa: PT011
        base(text)
    assert str(asked.value).startswith(told)


@pytest.mark.parametrize("text", ["none", "n/a", "N/A", "zero", "no", "no bonus", "nil", "not offered"])
def test_a_word_for_nothing_says_what_to_type(text: str) -> None:
    for read in (base, amount, lambda text: number(text, "%")):
        with pytest.raises(ValueError, match="leave it blank or type 0"):
            read(text)


@pytest.mark.parametrize(
    "text",
    [
        "$180k (negotiable)",
        "180k fixed",
        "180k min",
        "180k, firm",
        "minimum 180k",
        "180k base (fixed)",
        "180k guaranteed",
    ],
)
def test_what_is_said_of_a_figure_leaves_it(text: str) -> None:
    assert base(text) == 180_000


@pytest.mark.parametrize("text", ["$90/hr C2C", "$90/hr on 1099", "$90/hr (corp-to-corp)", "C2C $90/hr"])
def test_a_contractors_rate_is_asked_back_with_what_to_type(text: str) -> None:
    with pytest.raises(ValueError, match=r"on contract.* type \$90/hr\.$"):
        base(text)


def test_an_amount_is_no_tax_form() -> None:
    assert [base(text) for text in ("1099", "$1,099", "$1099/yr")] == [Decimal(1_099)] * 3


def test_nothing_and_less_are_for_the_bounds_to_judge() -> None:
    assert [base(text) for text in ("0", "-5", "1000")] == [Decimal(0), Decimal(-5), Decimal(1_000)]


@pytest.mark.parametrize(
    "text",
    ["abc", "1e999", "NaN", "∞", "inf", "180kk", "1.2.3", "$", "-", "9" * 41, "<script>", "5²", "1½", "150k + 20k", ""],
)
def test_what_is_no_money_gets_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type a number, such as 180k or 180,000\.$"):
        amount(text)


@pytest.mark.parametrize(
    "text", ["15", "15%", "15 %", "15 percent", "15 per cent", "15 pct", "~15%", "15.0", "15% a year", "15.000"]
)
def test_percents(text: str) -> None:
    assert number(text, "%") == 15


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("0.15", "15%? Type 15, or 0.15% with its sign."),
        ("0.125", "12.5%? Type 12.5, or 0.125% with its sign."),
        (".5", "50%? Type 50, or 0.5% with its sign."),
        ("0.005", "0.5%? Type 0.5%, or 0.005% with its sign."),
        ("-0.07", "-7%? Type -7, or -0.07% with its sign."),
        ("7,5", "7.5? Type 7.5, or a number such as 15 or 7.5."),
        ("$15", "Leave out the dollar sign: type a number, such as 15 or 7.5."),
        ("15k", "Type a plain number, such as 15 or 7.5."),
        ("15-20%", "Type one figure, such as 15 or 7.5."),
        ("up to 15%", "Type one figure, such as 15 or 7.5."),
        ("10% to 15%", "Type one figure, such as 15 or 7.5."),
    ],
)
def test_what_is_no_percent_is_asked_back(text: str, told: str) -> None:
    with pytest.raises(ValueError) as asked:  # noqa: PT011
        number(text, "%")
    assert str(asked.value) == told


def test_less_than_one_percent_can_be_meant() -> None:
    assert number("0.270", "%", small=True) == number("0.27 %", "%") == Decimal("0.27")
    assert number("0.005", "%", small=True) == number("0.005 percent", "%") == Decimal("0.005")


@given(st.decimals("0.0001", "0.9999", places=4))
def test_a_share_of_one_is_no_percent_without_its_sign(share: Decimal) -> None:
    with pytest.raises(ValueError, match=r"with its sign\.$"):
        number(f"{share}", "%")
    assert number(f"{share}%", "%") == share
    assert number("0", "%") == number("0.00%", "%") == 0


@pytest.mark.parametrize(
    ("text", "after", "value"),
    [
        ("24 months", "months", 24), ("24 mo", "months", 24), ("24m", "months", 24), ("24-month", "months", 24),
        ("2 years", "months", 24), ("two years", "months", 24), ("1.5 yrs", "months", 18),
        ("1 year 6 months", "months", 18),
        ("2 years", "years", 2), ("2 yrs", "years", 2), ("2y", "years", 2), ("24 months", "years", 2),
        ("a year", "years", 1),
        ("5 weeks", "weeks", 5), ("5w", "weeks", 5), ("14 days", "weeks", 2),
        ("7 days", "days", 7), ("1 week", "days", 7), ("a week", "days", 7), ("7", "days", 7),
        ("2 rounds", "rounds", 2), ("two", "rounds", 2), ("two rounds", "rounds", 2), ("1 round", "rounds", 1),
        ("two", "", 2),
        ("55M", "", 55_000_000), ("1.2 million", "", 1_200_000), ("400k", "", 400_000), ("1.250M", "", 1_250_000),
        ("55,000,000 shares", "", 55_000_000), ("4,000 units", "", 4_000), ("4,000 RSUs", "", 4_000),
        ("2,800 options", "", 2_800), ("fully diluted 55M", "", 55_000_000), ("55M FD", "", 55_000_000),
        ("about 55M shares outstanding", "", 55_000_000), ("shares: 55M", "", 55_000_000),
        ("about 10k options", "", 10_000), ("4.0", "", 4),
    ],
)  # fmt: skip
def test_counts_and_lengths_of_time(text: str, after: str, value: int) -> None:
    read = whole(text, after)
    assert read == value
    assert isinstance(read, int)


@pytest.mark.parametrize(
    ("text", "after", "told"),
    [
        ("4.5", "", "Type a whole number, such as 4."),
        ("18 months", "years", "Type a whole number, such as 4."),
        ("55.000.000", "", "55 million? Type 55,000,000."),
        ("150.000", "", "150 thousand? Type 150,000."),
        ("20%", "", "Leave out the percent sign: type a number, such as 4."),
        ("4 apples", "", "Type a number, such as 4."),
        ("24k", "months", "Type a plain number, such as 4."),
        ("1 month", "days", "Type days, such as 4."),
        ("1 month", "weeks", "Type weeks, such as 4. A month is a little over 4 weeks."),
        ("2-3", "rounds", "Type one figure, such as 4."),
    ],
)
def test_what_is_no_count_is_asked_back(text: str, after: str, told: str) -> None:
    with pytest.raises(ValueError) as asked:  # noqa: PT011
        whole(text, after)
    assert str(asked.value) == told


@pytest.mark.parametrize("text", ["1.2", "1.2x", "1.2×", "x1.2", "1.2 times", "120%"])
def test_multiples(text: str) -> None:
    assert number(text, "×") == Decimal("1.2")


def test_plain_numbers_keep_three_decimals_unless_they_look_like_thousands() -> None:
    assert number("1.645") == Decimal("1.645")
    assert number("1.5M") == 1_500_000
    assert number("18 months", "years") == Decimal("1.5")
    with pytest.raises(ValueError, match="150 thousand"):
        number("150.000")


def test_words_lose_control_characters_and_have_an_end() -> None:
    assert plain_text(" Ada\x00\n ", 80) == "Ada"
    assert plain_text("best and\r\nfinal\xa0offer", 80) == "best and final offer"
    assert plain_text("base 185\r\nsign-on 25\n", 80, keeps_lines=True) == "base 185\nsign-on 25"
    with pytest.raises(ValueError, match="at most 80"):
        plain_text("a" * 81, 80)


NUMBERLIKE = st.text("0123456789.,'_ $%-+kKmMx×/yhr€½²", max_size=24)


MONEY = (base, amount, whole_amount, part_of_pay, company_value)
PROPOSED = re.compile(
    r"[Tt]ype (-?\.?[0-9]\S*?)(?: or (-?[0-9]\S*?))?(?:[.,]?$|[.,] )|such as (\S+?)(?: or (\S+?))?(?:[.,:]?$|[.:] )"
)
UNITS = st.sampled_from(["", "%", "months", "weeks", "×", "hours"])


@given(st.one_of(st.text(), NUMBERLIKE, st.sampled_from(ODD_TEXTS)), UNITS)
def test_any_text_is_a_finite_number_or_says_what_to_type(text: str, after: str) -> None:
    for read in (*MONEY, partial(whole, after=after), partial(number, after=after)):
        try:
            value: Decimal | int | str = read(text)
        except ValueError as error:
            value = str(error)
        if isinstance(value, str):
            assert " such as " in value or "? Type " in value or "Then leave it blank" in value
        else:
            assert Decimal(value).is_finite()


@given(st.integers(1, 999), st.integers(0, 99))
def test_four_digits_after_a_comma_are_asked_back_as_both_that_they_may_be(whole_part: int, hundreds: int) -> None:
    more, less = (f"{(whole_part * 100 + hundreds) * times:,}" for times in (100, 10))
    for typed in (f"{whole_part},{hundreds:02}00", f"${whole_part},{hundreds:02}00"):
        with pytest.raises(ValueError, match=f"^{more}[?] Type {more}. If you mean {less}, type {less}.$"):
            amount(typed)
    with pytest.raises(ValueError, match=f"Type {more}"):
        whole(f"{whole_part},{hundreds:02}00")


@given(st.integers(1_000, 10**9))
def test_the_figure_of_every_message_is_read(dollars: int) -> None:
    assert base(f"{dollars:,}") == base(str(dollars)) == dollars
    with pytest.raises(ValueError, match=f"Type {dollars:,}"):
        base(f"{dollars:,}".replace(",", "."))


@given(
    st.one_of(NUMBERLIKE, st.decimals(0, 10**6, places=3).map(str), st.sampled_from(["0,15", "150,00", "57,70/hr"])),
    UNITS,
)
def test_what_a_message_proposes_is_read(text: str, after: str) -> None:
    for read in (*MONEY, partial(number, after=after), partial(whole, after="" if after == "%" else after)):
        try:
            read(text)
        except ValueError as error:
            for found in PROPOSED.findall(str(error)):
                for proposed in filter(None, found):
                    read(proposed)


@given(st.decimals(1, 999, places=1))
def test_no_pay_of_less_than_a_thousand_is_read_but_to_the_cent(dollars: Decimal) -> None:
    for read in (base, whole_amount):
        with pytest.raises(ValueError, match=r"thousand\? Type \S+k or \S+\. |thousand\? Type \S+k or \S+\.$"):
            read(str(dollars))
    assert whole_amount(f"{int(dollars)}.00") == int(dollars)


@pytest.mark.parametrize("text", ["0,15", ",15", "0.15"])
def test_a_share_with_a_decimal_comma_is_asked_back_once(text: str) -> None:
    with pytest.raises(ValueError, match=r"^15%\? Type 15, or 0\.15% with its sign\.$"):
        number(text, "%")


@pytest.mark.parametrize("text", ["0,15", ",15", "0.15", "0,15%"])
def test_a_bonus_with_a_decimal_comma_is_asked_back_once(text: str) -> None:
    with pytest.raises(ValueError, match=r"^15%\? Type 15\. For 0\.15%, type 0\.150%\.$"):
        get_args(BonusPercent)[1].read(text)


@pytest.mark.parametrize("text", ["150k in Zurich", "150k for the year 2027 only", "$150k plus car"])
def test_words_after_an_amount_are_asked_to_be_left_out(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type "):
        amount(text)


def test_where_one_works_changes_no_amount() -> None:
    assert [base(text) for text in ("150k remote", "150k, hybrid", "$150,000 (onsite)")] == [Decimal(150_000)] * 3


@pytest.mark.parametrize(
    "text", ["185k base + 15% bonus", "185k, 15% bonus", "185k base w/ 15%", "185k plus 15% target"]
)
def test_a_bonus_beside_base_is_sent_to_its_field(text: str) -> None:
    with pytest.raises(ValueError, match=r"Type the base alone, 185k\. The bonus goes into “Target bonus”"):
        money_text(text, like="180k", yearly=True, least=1_000, only_base=True)


def test_thousands_twice_are_asked_back() -> None:
    with pytest.raises(ValueError, match=r"Type 185,000\. If you mean 185 million, type 185 million\."):
        money_text("185,000k", like="180k", yearly=True, least=1_000)
    assert money_text("1,250k", like="180k", yearly=False, least=1_000) == 1_250_000
    assert money_text("185 million", like="180k", yearly=False, least=1_000) == 185_000_000


def test_a_question_mark_is_not_known_yet() -> None:
    with pytest.raises(ValueError, match="Not known yet"):
        money_text("?", like="180k", yearly=True, least=1_000)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        *(("2", 2), ("year 2", 2), ("Y2", 2), ("2nd year", 2), ("end of the third year", 3)),
        *(("at the end of year one", 1), ("2 years", 2), ("1 year", 1), ("after 1 year", 1), ("after two years", 2)),
        *(("12 months", 1), ("24 months", 2), ("after 12 months", 1), ("in 3 yrs", 3), ("0 months", 0)),
    ],
)
def test_a_year_of_the_job_is_read_as_it_is_called(text: str, year: int) -> None:
    assert year_text(text, like="1") == year


@pytest.mark.parametrize(("text", "years"), [("18 months", "1 or 2"), ("after 30 months", "2 or 3"), ("6 months", "1")])
def test_months_that_end_within_a_year_are_asked_back(text: str, years: str) -> None:
    with pytest.raises(ValueError, match=rf"^Type {years}, the year at whose end it is\.$"):
        year_text(text, like="1")


@pytest.mark.parametrize("text", ["3", "3 refreshers", "three refreshers", "3 grants"])
def test_refreshers_are_counted_by_their_name(text: str) -> None:
    assert number_text(text, like="4", after="", whole=True) == 3


@pytest.mark.parametrize(("text", "months"), [("in 6 months", 6), ("month 6", 6), ("after 1 year", 12)])
def test_a_length_of_time_may_be_said_from_now(text: str, months: int) -> None:
    assert number_text(text, like="12", after="months", whole=True) == months


@pytest.mark.parametrize(
    ("text", "dollars"), [("74.125k", "74125"), ("212.375k", "212375"), ("99.999 thousand", "99999")]
)
def test_three_digits_after_the_point_of_thousands_have_one_reading(text: str, dollars: str) -> None:
    assert money_text(text, like="180k", yearly=True, least=0) == Decimal(dollars)


@pytest.mark.parametrize("text", ["150.000k", "1.250k", "150.000"])
def test_what_may_be_thousands_of_thousands_is_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match="Type"):
        money_text(text, like="180k", yearly=True, least=0)


@pytest.mark.parametrize(
    "text",
    [
        "base + bonus 200k", "200k (base + bonus)", "400k total base + equity", "200k base + bonus total",
        "200k base and bonus", "200k base w/ bonus", "200k base incl. bonus", "200k = base + bonus",
        "base+equity 300k", "OTE 180k", "180k on-target earnings", "180k base, 30k bonus",
    ],
)  # fmt: skip
def test_a_base_with_other_parts_of_pay_in_it_is_asked_for_alone(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the base alone, such as 180k or 180,000: without") as asked:
        base(text)
    assert "200k" not in str(asked.value)


@pytest.mark.parametrize(
    "text", ["180k base + bonus", "180k base + stock", "180k base & RSUs", "180k salary + commission", "180k + bonus",
             "base 180k + bonus", "180k base plus bonus and equity", "180k base+bonus"],
)  # fmt: skip
def test_a_base_with_other_parts_after_it_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type the base alone, 180k\.$"):
        base(text)


@pytest.mark.parametrize(
    "text", ["180k base without bonus", "180k base (no bonus)", "180k base, no equity",
             "180k base (without commission)", "180k base salary, no bonus or equity"],
)  # fmt: skip
def test_a_base_with_nothing_beside_it_is_read(text: str) -> None:
    assert base(text) == 180_000


@pytest.mark.parametrize(
    "text", ["OTE 180k", "180k OTE", "180k TC", "180k total", "total comp 180k", "$180k on-target earnings",
             "on-target earnings: 180k", "OTE 60k", "60k total compensation", "100k total"],
)  # fmt: skip
def test_a_part_of_pay_is_not_all_of_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Less base\? .* commission is on-target earnings less base\.$"):
        part_of_pay(text)


@pytest.mark.parametrize("text", ["OTE 180k", "180k OTE", "180k TC", "$180k on-target earnings", "2k signing"])
def test_what_is_no_part_of_pay_is_not_asked_less_base(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type this amount alone, such as 180k or 180,000: without other pay\.$"):
        cost_a_year(text)
    assert cost_a_year("120k total") == 120_000


@pytest.mark.parametrize(
    ("text", "a_year"),
    [
        ("60k total bonus", 60_000), ("total bonus 60k", 60_000), ("100k total annual bonus", 100_000),
        ("60k total on target", 60_000), ("total of 60k", 60_000), ("60k total per year", 60_000),
        ("15k quarterly total", 60_000), ("30k quarterly total", 120_000), ("50k total", 50_000), ("99k total", 99_000),
        ("60k total stipend", 60_000), ("150k total target", 150_000),
    ],
)  # fmt: skip
def test_a_total_of_a_part_of_pay_is_that_part(text: str, a_year: int) -> None:
    assert part_of_pay(text) == a_year


def test_all_of_pay_is_read_where_it_is_asked_for() -> None:
    for text in ("OTE 180k", "180k TC", "180k total", "180k on-target earnings"):
        assert money_text(text, like="180k", yearly=True, least=1_000) == 180_000
    assert [part_of_pay(text) for text in ("90k target", "6k total", "20k annual bonus")] == [90_000, 6_000, 20_000]


@pytest.mark.parametrize(
    ("text", "a_year"),
    [
        ("annual salary: $180,000", 180_000), ("annually 180k", 180_000), ("annual base 180k", 180_000),
        ("180k (L5)", 180_000), ("180k L5", 180_000), ("180k (level 5)", 180_000), ("180k base (IC4)", 180_000),
        ("hourly 65", 135_200), ("hourly rate: $65", 135_200), ("monthly salary: 15,000", 180_000),
        ("weekly 3k", 156_000), ("bi-weekly 6k", 156_000), ("twice a month 7,500", 180_000),
        ("$75/hr, 40 hours a week", 156_000), ("75/hr (40 hrs/wk)", 156_000), ("$75/hour 40 hours", 156_000),
    ],
)  # fmt: skip
def test_a_period_may_stand_first_and_a_level_beside_pay(text: str, a_year: int) -> None:
    assert base(text) == a_year


@pytest.mark.parametrize("text", ["hourly 150k", "150k/hr", "weekly 180k"])
def test_no_year_of_pay_comes_to_so_much(text: str) -> None:
    with pytest.raises(ValueError, match="Type the amount for a year"):
        base(text)


@pytest.mark.parametrize("text", ["$75/hr, 30 hours a week", "75/hr 37.5 hours a week", "year 1: 180k"])
def test_other_hours_and_years_are_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        base(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("$57.70/hr 20 hours", "20 hours a week? Type $60,008: 57.7 × 20 × 52."),
        ("$57.70/hr 35 hours", "35 hours a week? Type $105,014: 57.7 × 35 × 52."),
        ("57.70/hr, 35 hours a week", "35 hours a week? Type $105,014: 57.7 × 35 × 52."),
        ("$57.70 an hour at 30 hrs/week", "30 hours a week? Type $90,012: 57.7 × 30 × 52."),
        ("57.70 per hour (20 hours)", "20 hours a week? Type $60,008: 57.7 × 20 × 52."),
        ("$75/hr x 37.5", "37.5 hours a week? Type $146,250: 75 × 37.5 × 52."),
        ("$75/hr 30 hours/week 50 weeks", "30 hours a week? Type $112,500: 75 × 30 × 50."),
    ],
)
def test_pay_by_the_hour_for_other_hours_is_told_for_a_year(text: str, asked: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(asked)}$"):
        base(text)


@pytest.mark.parametrize(
    "text",
    [
        "90/hr (6 month contract)", "90/hr 12-month contract", "90/hr contract for 6 months", "90/hr c2c (6 months)",
        "90/hr contract-to-hire", "90/hr contract to hire",
        "6 month contract at 90/hr", "(c2c) 90/hr", "contract: 90/hr", "90/hr (contract)",
    ],
)  # fmt: skip
def test_pay_on_contract_is_told_without_its_length(text: str) -> None:
    with pytest.raises(ValueError, match=r"type 90/hr\.$"):
        base(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("4 weeks", 20), ("3 wks", 15), ("4w", 20), ("four weeks", 20), ("a week", 5), ("2 weeks and 3 days", 13),
        ("4 weeks PTO", 20), ("4 weeks of vacation", 20), ("3 weeks paid time off", 15), ("1.5 weeks", 7.5),
        ("20 days", 20), ("20 days PTO", 20), ("15 vacation days", 15), ("20 working days", 20), ("12.5", 12.5),
    ],
)  # fmt: skip
def test_a_week_off_is_five_days(text: str, days: float) -> None:
    assert number(text, "workdays") == Decimal(str(days))


def test_a_week_elsewhere_is_seven_days() -> None:
    assert [number("4 weeks", "days"), number("28 days", "weeks")] == [28, 4]
    for text in ("1 month", "4 weeks + 10 holidays", "unlimited"):
        with pytest.raises(ValueError, match=r"\.$"):
            number(text, "workdays")


@pytest.mark.parametrize(
    "text", ["45", "45h", "45 hrs", "45 hours", "45 hrs/wk", "45 hours a week", "45 hrs per week", "45/wk",
             "45 hours weekly", "45 h/w"],
)  # fmt: skip
def test_hours_of_a_week_are_read_with_their_week(text: str) -> None:
    assert number(text, "hours") == 45


@pytest.mark.parametrize("text", ["2 weeks", "1 week", "9 a day", "45 hours a month"])
def test_hours_of_something_else_are_asked_back(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        number(text, "hours")
