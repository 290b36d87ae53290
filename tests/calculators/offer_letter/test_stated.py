"""The smaller parts of pay in a letter: the match as a formula, money for a year, a plan's discount, days of leave."""

import pytest

from calculators.declare.reading import read
from calculators.negotiation.pay import STATED
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.differences import differences
from calculators.offer_letter.read import read_letter

READ = {
    "We match 50% of the first 6% you put into the 401(k).": ("match_401k", "50% of the first 6%"),
    "401(k): 4% match": ("match_401k", "4% of pay"),
    "Our 401(k) plan matches dollar for dollar up to 4% of pay.": ("match_401k", "100% of the first 4%"),
    "The 401(k) match is 100% of the first 3% and 50% of the next 2% of pay.": (
        "match_401k",
        "100% of the first 3% and 50% of the next 2%",
    ),
    "The company contributes $1,200 a year to your HSA.": ("hsa", "1,200"),
    "You receive a phone stipend of $100 per month.": ("other_cash", "1,200"),
    "Your target commission is $40,000.": ("commission", "40,000"),
    "Our ESPP has a 15% discount.": ("espp_discount", "15"),
    "You get twenty (20) days of paid time off each year.": ("leave_days", "20"),
}
NOT_READ = (
    "Your 401(k) match vests 20% per year over five years.",
    "We match 50% of your contributions to the 401(k).",  # up to what is not said
    "There is no match in our 401(k), in which 4% of people save.",
    "We also give a $2,000 home office stipend.",  # once
    "The wellness stipend is $600 a year. The phone allowance is $900 a year.",  # two of them
    "You may be given up to $1,000 a year for your HSA.",
    "You must give 30 days of notice.",
    "At your current employer you have 25 days of vacation.",
)


@pytest.mark.parametrize(("text", "wanted"), READ.items(), ids=lambda one: str(one)[:40])
def test_a_smaller_part_is_read_where_it_stands(text: str, wanted: tuple[str, str]) -> None:
    letter = read_letter(text)
    field, typed = wanted
    assert letter.typed[field] == typed
    found = letter.of(field)
    assert found is not None
    assert letter.words(found) in text
    n, problems = read(Negotiation, {field: typed})
    assert n is not None, problems


@pytest.mark.parametrize("text", NOT_READ, ids=lambda one: one[:40])
def test_what_is_not_plain_is_not_entered(text: str) -> None:
    assert not {*STATED, "espp_discount", "leave_days"} & read_letter(text).typed.keys()


def test_a_smaller_part_that_changed_is_told() -> None:
    n, _ = read(Negotiation, {"base": "180k", "match_401k": "50% of the first 6%", "hsa": "1,000"})
    assert n is not None
    letter = read_letter("We match 4% in the 401(k). The company puts $1,500 a year into your HSA.")
    told = [one.says for one in differences(letter, n)]
    assert "HSA money: the letter says $1,500, and $1,000 stands." in told
    assert "Retirement match: the letter says 4% of pay, and 50% of the first 6% stands." in told
