"""What browsers saved before there was one vocabulary opens as the same offer, or is refused; it is never half-read."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.declare.fields import has_field
from calculators.negotiation.old_names import VERSION
from calculators.negotiation.record import Negotiation
from tests.door import ask, values

OLD = {
    "base": "187,500",
    "sign_on": "22k",
    "grant": "410k",
    "leverage": "written",
    "rival_base": "215k",
    "rival_company": "Birch",
    "refresh": "50k",
    "unvested.0.amount": "40k",
    "unvested.0.month": "6",
    "offers.a.bonus_percent": "10",
    "offers.b.base": "200k",
    "current.job.base": "165k",
    "processes.0.deadline": "2026-12-15",
    "processes.1.company": "Birch",
    "offer_level_bonus": "10",
    "value": "100k",
    "gap_base": "20k",
    "discount_percent": "3",
    "cost-of-silence.years": "30",
    "kind": "accept",
}


def opened(saved: Any) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(answer(json.dumps({"saved": saved})))
    return reply


def test_an_old_offer_opens_as_the_same_offer() -> None:
    typed = opened({name: text for name, text in OLD.items() if name not in ("value", "offers.b.base")})["typed"]
    assert typed["offers.b.base"] == "215k"
    assert typed["offers.b.standing"] == "written"
    assert typed["offers.b.name"] == "Birch"
    assert typed["refresh.0.amount"] == "50k"
    assert typed["vests.0.amount"] == "40k"
    assert typed["bonus_percent"] == "10"
    assert typed["deadline"] == "2026-12-15"
    assert typed["cost-of-silence.gap_base"] == "20k"
    assert typed["cost-of-silence.discount_percent"] == typed["total-comp.discount_percent"] == "3"
    assert typed["cost-of-silence.years"] == "30"
    assert typed["messages.kind"] == "accept"


@pytest.mark.parametrize("name", OLD)
def test_every_opened_name_is_a_name_of_today(name: str) -> None:
    for today in opened({name: OLD[name]})["typed"]:
        slug, _, own = today.partition(".")
        assert has_field(Negotiation, today) or has_field(CATALOG[slug].inputs, own)


@given(st.dictionaries(st.sampled_from(list(OLD)), st.text(max_size=20), min_size=1))
def test_what_was_opened_opens_again_unchanged(saved: dict[str, str]) -> None:
    reply = opened(saved)
    if "typed" in reply:
        assert opened({"version": VERSION, "typed": reply["typed"]})["typed"] == reply["typed"]


@given(st.integers(0, 70), st.sampled_from(["gap_base", "gap_equity", "gap_sign_on", ""]))
def test_old_years_stop_no_page_that_cannot_read_them(years: int, gap: str) -> None:
    saved = {"base": "180k", "years": str(years), **({gap: "10k"} if gap else {})}
    typed = opened(saved)["typed"]
    if gap:
        assert [name for name in typed if name.endswith("years")] == ["cost-of-silence.years"]
    for slug in ("total-comp", "compare-offers", "refresh", "cost-of-silence") if 1 <= years <= 60 else ():
        whole = {name.removeprefix(f"{slug}."): text for name, text in typed.items()}
        own = {name: text for name, text in whole.items() if name.count(".") % 2 == 0}
        assert not [one for one in ask(slug, own)["problems"] if one["field"] == "years"]


CLASHES = [
    {"base": "180k", "offers.a.base": "200k"},
    {"sign_on": "22k", "offered": "30k"},
    {"grant": "410k", "value": "400k"},
    {"rival_base": "190k", "offers.b.name": "Stripe", "processes.1.company": "Google"},
    {"offer_level_bonus": "10", "bonus_percent": "15"},
]


@pytest.mark.parametrize("saved", CLASHES)
@pytest.mark.parametrize("is_turned", [False, True])
def test_two_texts_for_one_field_of_today_are_refused(saved: dict[str, str], is_turned: bool) -> None:
    reply = opened(dict(reversed(saved.items())) if is_turned else saved)
    assert "typed" not in reply
    message = reply["problems"][0]["message"]
    assert "Nothing was changed." in message
    assert sum(text in message for text in saved.values()) == 2


@given(st.sampled_from(list(OLD)), st.sampled_from(list(OLD)), st.text(max_size=20), st.text(max_size=20))
def test_no_text_is_dropped(one: str, other: str, text: str, more: str) -> None:
    saved = {one: text, other: more}
    reply = opened(saved)
    if "typed" in reply:
        kept = {text.strip() for text in reply["typed"].values()}
        assert {text.strip() for text in saved.values()} - {""} <= kept


@pytest.mark.parametrize("name", ["years", "discount_percent"])
def test_a_clash_of_columns_is_said_in_the_words_of_the_form(name: str) -> None:
    """The years of two columns were one field all along: what is shown is its label, never its name."""
    (problem,) = opened({"base": "100k", f"offers.a.{name}": "4", f"offers.b.{name}": "3"})["problems"]
    assert re.search(r"one field, “[A-Z][a-z ]+”: 4 and 3[.]", problem["message"])
    assert name not in problem["message"]


def test_one_value_in_two_writings_is_no_clash() -> None:
    assert opened({"base": "180k", "offers.a.base": "180,000"})["typed"] == {"base": "180k"}
    assert opened({"offers.a.base": "180k", "base": ""})["typed"] == {"base": "180k"}


@pytest.mark.parametrize("name", ["rival_base", "rival_sign_on", "rival_grant"])
def test_an_old_rival_was_a_written_offer_unless_said_otherwise(name: str) -> None:
    assert opened({"base": "187.5k", name: "215k"})["typed"]["offers.b.standing"] == "written"
    assert opened({name: "215k", "leverage": "spoken"})["typed"]["offers.b.standing"] == "spoken"
    for blank in ("", " "):
        assert opened({"base": "180k", "leverage": blank, name: "215k"})["typed"]["offers.b.standing"] == "written"
    assert "offers.b.standing" not in opened({name: "", "base": "180k"})["typed"]


def test_an_old_counter_asks_what_it_asked() -> None:
    old = {"base": "187.5k", "sign_on": "22k", "grant": "410k", "company": "google", "rival_base": "215k"}
    assert values("counter-ask", opened(old)["typed"])["ask_base"] == "215000"


def test_what_was_saved_empty_is_said_to_be_empty() -> None:
    for saved in ({}, {"version": VERSION, "typed": {}}):
        message = opened(saved)["problems"][0]["message"]
        assert "Nothing was typed" in message
        assert "version" not in message


@pytest.mark.parametrize(
    "saved",
    [
        None,
        [],
        "x",
        {},
        {"base": 3},
        {"no_such_field": "1"},
        {"base": "180k", "total-comp.no_such": "1"},
        {"version": VERSION, "typed": {}},
        {"version": VERSION, "typed": {"base": "180k", "bsae": "1"}},
        {"version": 99, "typed": {"base": "180k"}},
        {"version": "x", "typed": {"base": "180k"}},
        *({"version": version, "typed": {"base": "180k"}} for version in (True, False, 1.0, 2.0, None, [2])),
    ],
)
def test_what_cannot_be_read_whole_is_refused_with_a_message(saved: Any) -> None:
    reply = opened(saved)
    assert "typed" not in reply
    assert len(reply["problems"]) == 1
    assert reply["problems"][0]["message"].endswith(".")


def test_requests_under_the_old_names_are_answered_the_same() -> None:
    old = {"base": "180k", "sign_on": "30k", "grant": "200k", "leverage": "written", "rival_base": "215k"}
    new = {"base": "180k", "sign_on": "30k", "grant": "200k", "offers.b.standing": "written", "offers.b.base": "215k"}
    assert values("counter-ask", old) == values("counter-ask", new)
    assert values("equity-value", {"value": "100k"}) == values("equity-value", {"grant": "100k"})
    assert values("level", {"offer_level_base": "180k", "next_level_base": "200k"}) == values(
        "level", {"base": "180k", "next_level_base": "200k"}
    )


def test_a_name_of_today_wins_over_an_old_one() -> None:
    both = {"base": "180k", "rival_base": "190k", "offers.b.base": "215k", "leverage": "written"}
    assert values("counter-ask", both)["ask_base"] == "215000"


def test_what_take_home_had_to_itself_is_the_negotiations_and_the_year_of_exercise_files_by_itself() -> None:
    saved = {"take-home.state": "NY", "take-home.filing": "joint", "equity-value.filing": "single", "base": "180k"}
    typed = opened({"version": VERSION, "typed": saved})["typed"]
    assert typed == {"state": "NY", "filing": "joint", "equity-value.exercise_filing": "single", "base": "180k"}


def test_a_sign_on_that_may_have_been_both_parts_is_refused() -> None:
    for sign_on in ("262,500", "153,125"):
        old = {"base": "175k", "sign_on": sign_on, "sign_on_year_2": "109,375", "company": "amazon"}
        (problem,) = opened(old)["problems"]
        assert "Type the offer again" in problem["message"]
    both = {"base": "175k", "sign_on": "262,500", "grant": "437.5k", "company": "amazon"}
    assert "Type the offer again" in opened(both)["problems"][0]["message"]
    assert opened(both | {"company": "google"})["typed"]["sign_on"] == "262,500"
    first = {"base": "175k", "sign_on": "20k", "sign_on_year_2": "30k"}
    assert opened(first)["typed"]["sign_on"] == "20k"
    assert opened({"version": VERSION, "typed": first | {"sign_on": "60k"}})["typed"]["sign_on"] == "60k"


@pytest.mark.parametrize("name", ["offered", "offer_level_sign_on", "offers.a.sign_on"])
def test_both_parts_under_an_older_name_are_refused_as_well(name: str) -> None:
    both = {"base": "175k", "grant": "437.5k", "company": "amazon", name: "262,500"}
    assert "Type the offer again" in opened(both)["problems"][0]["message"]
    second = {"base": "175k", "grant": "437.5k", "sign_on_year_2": "109,375", name: "262,500"}
    assert "Type the offer again" in opened(second)["problems"][0]["message"]


@pytest.mark.parametrize("name", ["grant", "value", "offer_level_grant"])
def test_years_that_may_have_been_those_of_the_grant_are_refused(name: str) -> None:
    old = {"base": "180k", name: "300k", "years": "3"}
    assert "how long the grant vests" in opened(old)["problems"][0]["message"]
    assert opened(old | {"years": "4"})["typed"]["grant"] == "300k"
    assert opened(old | {"vesting": "google"})["typed"]["vesting"] == "33/33/22/12 monthly"
    assert opened({"version": VERSION, "typed": {"base": "180k", "grant": "300k", "total-comp.years": "3"}})["typed"]


@pytest.mark.parametrize("second", ["109,375", "109,375 in year 2", "109,375 second year"])
def test_the_second_part_is_read_in_its_own_words(second: str) -> None:
    both = {"base": "175k", "sign_on": "262,500", "sign_on_year_2": second}
    assert "Type the offer again" in opened(both)["problems"][0]["message"]


@pytest.mark.parametrize("name", ["rival_grant", "offers.b.grant", "offers.c.grant", "current.job.grant"])
def test_years_that_may_have_been_those_of_any_grant_are_refused(name: str) -> None:
    old = {"base": "180k", "rival_base": "200k", name: "300k", "years": "3"}
    assert "how long the grant vests" in opened(old)["problems"][0]["message"]
    today = name.replace("rival_grant", "offers.b.grant")
    vesting = today.replace("grant", "vesting")
    assert opened(old | {vesting: "3 years"})["typed"][vesting] == "3 years"
    assert opened(old | {"years": "4"})["typed"][today] == "300k"


def test_a_blank_gap_is_no_gap_and_four_years_are_four() -> None:
    old = {"base": "180k", "grant": "300k", "years": "3"}
    for blank in ("", " "):
        assert "how long the grant vests" in opened(old | {"gap_base": blank})["problems"][0]["message"]
        typed = opened({"base": "180k", "years": "3", "gap_base": blank})["typed"]
        assert typed["total-comp.years"] == "3"
    assert opened(old | {"gap_base": "10k"})["typed"]["cost-of-silence.years"] == "3"
    for four in ("4 years", "4 yrs", "4 Years", " 4 "):
        assert opened(old | {"years": four})["typed"]["grant"] == "300k"
    assert "how long" in opened(old | {"years": "3 years"})["problems"][0]["message"]


@pytest.mark.parametrize(
    ("schedule", "first_year"),
    [("google", "322800"), ("snap", "290000"), ("snap-1-year", "597500"), ("openai-2023", "290000")],
)
def test_a_schedule_opens_as_what_its_name_meant_when_it_was_saved(schedule: str, first_year: str) -> None:
    reply = json.loads(answer(json.dumps({"saved": {"base": "187,500", "grant": "410k", "vesting": schedule}})))
    assert reply["problems"] == []
    assert values("total-comp", reply["typed"])["first_year"] == first_year
