"""What readers type as a number, and what they are told when it is none."""

from decimal import Decimal
from typing import Any, get_args

import pytest

from calculators.offer.units import Count, Name, Percent, Usd


def unit(annotated: Any) -> Any:
    return get_args(annotated)[1]


@pytest.mark.parametrize(
    ("text", "dollars"),
    [
        ("180k", "180000"),
        ("$1.2M", "1200000"),
        ("1,250,000", "1250000"),
        ("1.5 m", "1500000"),
        ("180 000", "180000"),
        ("US$ 180,000", "180000"),
        ("1.5 million", "1500000"),
        ("2bn", "2000000000"),
        (".5k", "500"),
        ("0", "0"),
        ("−5", "-5"),
        ("+7", "7"),
        ("１８０k", "180000"),
    ],
)
def test_money_is_read_as_people_write_it(text: str, dollars: str) -> None:
    assert unit(Usd).read(text) == Decimal(dollars)


@pytest.mark.parametrize(
    "text", ["abc", "1e999", "NaN", "∞", "inf", "1,2", "1,25", "180kk", "15%", "1.2.3", "$", "-", "9" * 41, "<script>"]
)
def test_what_is_no_money_gets_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"such as 180k"):
        unit(Usd).read(text)


def test_percent_is_typed_as_15() -> None:
    assert unit(Percent).read("15%") == unit(Percent).read(" 15 ") == 15
    with pytest.raises(ValueError, match="plain number"):
        unit(Percent).read("15k")
    with pytest.raises(ValueError, match="dollar sign"):
        unit(Percent).read("$15")


def test_counts_are_whole() -> None:
    assert unit(Count).read("4.0") == 4
    with pytest.raises(ValueError, match="whole number"):
        unit(Count).read("4.5")


def test_text_loses_control_characters_and_has_an_end() -> None:
    assert unit(Name).read(" Ada\x00\n ") == "Ada"
    with pytest.raises(ValueError, match="at most 80"):
        unit(Name).read("a" * 81)
