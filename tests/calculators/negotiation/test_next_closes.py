"""No company is asked to wait past the day on which the next offer closes."""

import pytest

from tests.door import ask, values

TWO = {"today": "2026-11-29", "base": "150k", "company_name": "Acme", "deadline": "2026-12-02"}
BIRCH = {"offers.b.name": "Birch", "offers.b.base": "155k", "offers.b.standing": "written"}


@pytest.mark.parametrize(
    ("closes", "asked"), [("2026-12-04", "December 4"), ("2026-12-18", "December 7"), ("", "December 7")]
)
def test_the_day_asked_for_is_no_later_than_the_next_offers_own(closes: str, asked: str) -> None:
    typed = TWO | BIRCH | {"offers.b.deadline": closes}
    assert asked in values("messages", typed | {"kind": "extend"})["body"]
    plan = str(values("timeline", typed)["plan"])
    day = asked.replace("December ", "Dec ")
    assert day in plan


def test_a_day_of_ones_own_after_another_offer_closes_is_pointed_out() -> None:
    typed = TWO | BIRCH | {"offers.b.deadline": "2026-12-04"}
    told = "but Birch wants an answer by Fri, Dec 4"
    assert told in ask("counter-ask", typed | {"reply_by": "2026-12-09"})["html"]
    assert told not in ask("counter-ask", typed | {"reply_by": "2026-12-04"})["html"]


def test_a_day_is_capped_for_an_offer_without_a_day_of_its_own_and_ends_no_weekend() -> None:
    typed = TWO | BIRCH | {"kind": "extend"}
    for own, closes, asked in (("", "2026-12-10", "December 10"), ("2026-12-10", "2026-12-13", "December 11")):
        body = values("messages", typed | {"deadline": own, "offers.b.deadline": closes})["body"]
        assert asked in body


def test_a_letter_says_that_another_offer_closes_before_the_day_it_asks_for() -> None:
    typed = TWO | BIRCH | {"kind": "extend", "deadline": "2026-12-08", "offers.b.deadline": "2026-12-03"}
    notes = values("messages", typed)["notes"]
    assert any(
        "Birch wants an answer by Thu, Dec 3, before the day that you ask for here." in str(one) for one in notes
    )


def test_a_day_of_ones_own_before_theirs_is_the_only_one_named() -> None:
    typed = {"today": "2026-11-29", "base": "150k", "company_name": "Acme", "deadline": "2026-12-10"}
    body = values("messages", typed | {"reply_by": "2026-12-04"})["body"]
    assert "by Friday, December 4" in body
    assert "December 10" not in body


@pytest.mark.parametrize(
    ("today", "mine", "closes", "asked"),
    [
        ("2026-11-30", "", "2026-11-30", "December 10"),  # nobody asks for time until today
        ("2026-11-30", "2026-12-07", "2026-11-30", "December 7"),
        ("2026-11-29", "2026-12-08", "2026-12-18", "December 8"),
        ("2026-11-29", "", "2026-12-05", "December 4"),  # a Saturday
    ],
)
def test_where_they_stated_no_day_any_after_today_may_be_asked_for(
    today: str, mine: str, closes: str, asked: str
) -> None:
    typed = TWO | BIRCH | {"kind": "extend", "deadline": "", "today": today, "reply_by": mine}
    assert asked in values("messages", typed | {"offers.b.deadline": closes})["body"]


def test_of_two_offers_that_close_on_one_day_both_are_asked_for_more_time() -> None:
    found = values("timeline", TWO | BIRCH | {"deadline": "2026-12-04", "offers.b.deadline": "2026-12-04"})
    plan = str(found["plan"])
    assert "Ask Acme whether you may answer on Wed, Dec 9." in plan
    assert "If you need longer, ask Birch as well whether it can wait until Wed, Dec 9." in plan
    assert "If you need longer, ask it as well." in found["windows"][1]["advice"]
