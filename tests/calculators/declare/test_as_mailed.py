"""Prices, sign-ons, grants and units as mails state them: read, or sent to the fields they belong in."""

from decimal import Decimal

import pytest

from calculators.declare.as_mailed import grant_text, price_text, sign_on_text, units_text


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


@pytest.mark.parametrize("text", ["0.27 %", "0.27%", "27 bps", "a quarter percent", "0.3 pct"])
def test_a_percent_of_the_company_is_sent_to_its_field(text: str) -> None:
    for read in (units_text, grant_text):
        with pytest.raises(ValueError, match="“Or your share of the company”"):
            read(text, like="4,000")
