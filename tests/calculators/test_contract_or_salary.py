"""Rules that contract or salary keeps for every contract."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.door import amount, ask, values

SLUG = "contract-or-salary"
TYPED = {"hourly_rate": "95", "unpaid_weeks": "5", "work_costs": "6,000"}
CENT = Decimal("0.01")


@given(st.integers(20, 600), st.sampled_from(["single", "joint", "head_of_household"]))
def test_an_employees_hours_are_worth_the_salary_that_they_come_to(rate: int, filing: str) -> None:
    typed = {"hourly_rate": str(rate), "unpaid_weeks": "0", "paid_as": "w2", "filing": filing}
    found = values(SLUG, typed)
    assert abs(amount(found["equal_salary"]) - rate * 2080) <= CENT


@given(st.integers(20, 600), st.sampled_from(["single", "joint"]), st.sampled_from(["", "90k", "400k"]))
def test_both_halves_cost_more_than_one(rate: int, filing: str, partner: str) -> None:
    typed = TYPED | {"hourly_rate": str(rate), "filing": filing, "work_costs": ""}
    typed |= {"partner_wages": partner} if filing == "joint" else {}
    own, employed = values(SLUG, typed), values(SLUG, typed | {"paid_as": "w2"})
    assert amount(own["kept"]) < amount(employed["kept"])
    assert amount(own["equal_salary"]) < amount(employed["equal_salary"])


def test_the_salary_leaves_what_the_contract_does() -> None:
    typed = TYPED | {"unbilled_hours": "4", "salary_benefits": "12,000"}
    found = values(SLUG, typed)
    salary = values("take-home", {"wages": found["equal_salary"], "filing": "single"})
    assert abs(amount(salary["net"]) + 12_000 - amount(found["kept"])) < 2 * CENT


@pytest.mark.parametrize("more", [{"unpaid_weeks": "8"}, {"unbilled_hours": "6"}, {"salary_benefits": "9,000"}])
def test_what_a_contract_lacks_lowers_the_salary_that_it_is_worth(more: dict[str, str]) -> None:
    assert amount(values(SLUG, TYPED | more)["equal_salary"]) < amount(values(SLUG, TYPED)["equal_salary"])


@pytest.mark.parametrize(
    "text",
    [
        "95", "$95/hr", "95 an hour", "$95 per hour", "95/hour", "95/h", "95 ph", "hourly rate: 95", "95/h c2c",
        "$95/hr 1099", "95 1099", "95/hr (1099)", "1099: 95", "95/hr W-2", "c2c 95/hr", "95/hr corp-to-corp",
        "$95/hr on contract", "95/hr (6 month contract)", "95 hourly contract rate",
        "C2C - 95/hr", "1099 - $95/hr", "corp-to-corp – 95", "2 year contract 95/hr", "95/hr 1 year contract",
        "two-year contract: 95/hr", "95/hr contract to hire",
    ],
)  # fmt: skip
def test_a_rate_reads_as_people_write_it(text: str) -> None:
    assert values(SLUG, TYPED | {"hourly_rate": text})["billed"] == "178600"


@pytest.mark.parametrize("text", ["$760/day", "760 a day", "760 per day", "760 daily", "day rate: $760", "760/day c2c"])
def test_a_rate_by_the_day_is_told_by_the_hour(text: str) -> None:
    [problem] = ask(SLUG, TYPED | {"hourly_rate": text})["problems"]
    assert problem["message"] == "By the day? ÷ 8 hours: type 95/hr."


@pytest.mark.parametrize(
    "text", ["95/hr + per diem", "$95/hr plus per diem", "95 + per diem", "daily 95/hr", "760/day plus per diem",
             "95/day", "95/hr, 760/day", "149 a day"],
)  # fmt: skip
def test_a_rate_by_the_hour_beside_a_day_is_not_parted(text: str) -> None:
    [problem] = ask(SLUG, TYPED | {"hourly_rate": text})["problems"]
    assert problem["message"].startswith("Type ")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("4000/week", "By the week? ÷ 40 hours: type 100/hr."),
        ("4k a week c2c", "By the week? ÷ 40 hours: type 100/hr."),
        ("$8,000 biweekly", "By two weeks? ÷ 80 hours: type 100/hr."),
        ("16k/month", "By the month? × 12 ÷ 2,080 hours: type 92.31/hr."),
        ("95k", "Type dollars an hour, 2,000 at most. By the year? ÷ 2,080 hours: type 45.67/hr."),
        ("190,000", "Type dollars an hour, 2,000 at most. By the year? ÷ 2,080 hours: type 91.35/hr."),
        ("200k/year", "Type dollars an hour, 2,000 at most. By the year? ÷ 2,080 hours: type 96.15/hr."),
        ("9M", "Type dollars an hour, 2,000 at most."),
        ("5000", "Type dollars an hour, 2,000 at most."),
    ],
)
def test_a_rate_by_another_time_is_told_by_the_hour(text: str, asked: str) -> None:
    [problem] = ask(SLUG, TYPED | {"hourly_rate": text})["problems"]
    assert problem["message"] == asked


@pytest.mark.parametrize("text", ["-95", "- 95/hr", "-95/hr c2c"])
def test_a_rate_below_nothing_is_none(text: str) -> None:
    assert [problem["field"] for problem in ask(SLUG, TYPED | {"hourly_rate": text})["problems"]] == ["hourly_rate"]


def test_a_rate_of_1099_dollars_is_a_rate() -> None:
    for text in ("1099", "1099/hr", "$1099/hr"):
        assert values(SLUG, {"hourly_rate": text, "unpaid_weeks": "0"})["billed"] == str(1099 * 2080)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"hourly_rate": ""}, "hourly_rate"),
        ({"hourly_rate": "120k"}, "hourly_rate"),
        ({"unpaid_weeks": ""}, "unpaid_weeks"),
        ({"unbilled_hours": "40"}, "unbilled_hours"),
        ({"work_costs": "400k"}, "work_costs"),
        ({"salary_benefits": "300k"}, "salary_benefits"),
        ({"partner_wages": "50k"}, "partner_wages"),
    ],
)
def test_what_is_not_known_or_cannot_be_is_asked_for(typed: dict[str, str], field: str) -> None:
    assert [one["field"] for one in ask(SLUG, TYPED | typed)["problems"]] == [field]
