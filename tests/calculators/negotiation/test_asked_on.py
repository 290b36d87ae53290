"""What goes on after an answer, and beside another company's date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_rounds import answered
from tests.door import ask, values

TODAY = {"today": "2026-11-27"}
TERN = {"offers.b.name": "Tern", "offers.b.standing": "written", "offers.b.base": "158k", "offers.b.grant": "120k"}
TERN |= {"offers.b.deadline": "2026-11-30"}
SABLE = TODAY | {"base": "150k", "grant": "100k", "company_name": "Sable"}


def says(typed: dict[str, str]) -> str:
    return str(values("counter-ask", typed)["says"])


def plan(typed: dict[str, str]) -> dict[str, str]:
    return {row["day"]: row["what"] for row in values("timeline", typed)["plan"]}


@given(st.lists(st.sampled_from(["current-pay", "other-offers", "show-the-offer"]), min_size=1, max_size=3))
def test_questions_alone_take_nothing_from_an_ask(said: list[str]) -> None:
    typed = answered({"base": "190k", "sign_on": "20k", "grant": "250k", "market_base": "200k"})
    for one in said:
        typed |= {"said": one}
        assert "nothing was refused, so your ask stands" in says(typed)
        typed = answered(typed)


def test_who_gave_other_pay_and_is_still_below_the_walk_away_is_asked_on() -> None:
    typed = answered({"base": "118k", "bonus_percent": "8", "walk_away": "140k"}) | {"said": "committee"}
    typed = answered(typed) | {"base": "125k"}
    found = values("counter-ask", typed)
    assert (found["verdict"], found["says"]) == ("once_more", "Ask one last time, then stop: a $9,500 sign-on.")


def test_a_piece_that_a_round_did_not_record_has_not_stalled() -> None:
    typed = {"base": "180k", "grant": "200k", "sign_on": "20k", "bonus_percent": "10", "happy": "330k"}
    typed |= {"turns.0.base": "170k", "turns.0.ask_base": "195k", "turns.1.ask_base": "190k", "said": "partial"}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "once_more"
    assert "did not move" not in str(found["signs"])


def test_options_at_their_strike_are_set_beside_a_rival_before_they_are_left() -> None:
    typed = {"base": "150k", "units": "80,000", "instrument": "options", "strike": "2", "price": "2"}
    typed |= {"offers.b.name": "Bigco", "offers.b.standing": "written", "offers.b.base": "155k"}
    typed |= {"offers.b.grant": "20k", "offers.b.instrument": "public_rsu"}
    typed = answered(answered(typed) | {"said": "partial", "units": "90,000"}) | {"said": "best-and-final"}
    assert says(typed).startswith("First set the options beside it: they count as $0 here")


def test_a_reminder_goes_out_before_another_offer_closes() -> None:
    typed = answered(SABLE | TERN) | {"said": "silence"}
    assert "Write two lines" in plan(typed)["2026-11-27"]


@pytest.mark.parametrize("more", [{"in_writing": "spoken"}, {"said": "more-time", "deadline": "2026-12-15"}])
def test_every_letter_that_waits_names_the_day_of_the_other_offer(more: dict[str, str]) -> None:
    typed = (answered(SABLE | TERN) if "said" in more else SABLE | TERN) | more
    assert "I must answer my other offer by Monday, November 30" in values("messages", typed)["body"]


def test_a_company_whose_date_has_passed_is_written_to_today() -> None:
    told = plan(SABLE | TERN | {"offers.b.deadline": "2026-11-25"})
    assert "Write to Tern, and ask whether you can still take its offer." in told["2026-11-27"]


def test_a_number_that_is_said_to_be_another_measure_is_asked_back() -> None:
    typed = {"base": "180k", "grant": "400k", "walk_away": "150k"}
    for text, measure, is_asked in (
        ("200k base", "total", True),
        ("200k base", "base", False),
        ("300k TC", "base", True),
        ("300k TC", "total", False),
    ):
        found = ask("counter-ask", typed | {"happy": text, "limits_measure": measure})["problems"]
        assert [problem["field"] for problem in found] == ["happy"] * is_asked, (text, measure, found)


@pytest.mark.parametrize("text", ["7,500 bimonthly", "5k per paycheck", "7.5k per pay period", "45k semiannually"])
def test_pay_by_a_period_is_not_sent_back_as_a_years(text: str) -> None:
    (problem,) = ask("total-comp", {"base": text})["problems"]
    assert "How often is that?" in problem["message"]


@pytest.mark.parametrize("text", ["150k after tax", "180k net"])
def test_pay_after_tax_is_asked_for_before_it(text: str) -> None:
    (problem,) = ask("total-comp", {"base": text})["problems"]
    assert problem["message"] == "Type pay before tax, as the letter states it."


def test_two_halves_of_a_sign_on_make_one() -> None:
    (problem,) = ask("total-comp", {"base": "180k", "sign_on": "50k, half now half in a year"})["problems"]
    assert "Type 25k into “Sign-on, year 1” and 25k into “Sign-on, year 2”" in problem["message"]


def test_who_is_not_quoted_is_named() -> None:
    typed = SABLE | TERN | {"offers.c.name": "Cedar", "offers.c.standing": "spoken", "offers.c.base": "195k"}
    notes = str(values("messages", typed | {"kind": "counter"})["notes"])
    assert "You do not hold an offer of Cedar in writing" in notes


def test_the_brief_compares_no_offer_as_believed_with_one_in_full() -> None:
    typed = TODAY | {"base": "192k", "instrument": "private_rsu", "grant": "400k", "liquidity_percent": "50"}
    typed |= {"offers.b.standing": "written", "offers.b.base": "192k", "offers.b.grant": "300k"}
    typed |= {"offers.b.instrument": "private_rsu"}
    assert "all private-company equity counted" not in str(values("messages", typed)["brief"])
    assert "all private-company equity counted" in str(values("messages", typed | {"liquidity_percent": ""})["brief"])
