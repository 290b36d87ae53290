"""Rules that the worth of a holding keeps, through the one door."""

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.declare.fields import fields_of
from calculators.equity_value import CALCULATOR
from calculators.negotiation.companies import INSTRUMENTS
from calculators.offer.amt import amt
from calculators.private_stock.asked import Equity, read_small_percent
from publish.pyodide.exercise import ODD_TEXTS
from tests.door import amount, ask, counted, values

CENT = Decimal("0.01")
ROW_11 = {
    "instrument": "options",
    "units": "10,000",
    "strike": "1",
    "shares_outstanding": "2,000,000",
    "preference": "5M",
}
HELD = {"grant": "1k", "chances.0.sale": "1M", "chances.1.sale": "0"}
PREFERENCES = st.one_of(st.just(0), st.integers(100_000, 10**9))
LISTED = {"public_rsu", "listed_options"}
OPTIONS = {"options", "listed_options"}


@st.composite
def holdings(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a holding with everything in it."""
    instrument = draw(st.sampled_from([key for key in INSTRUMENTS if key]))
    typed = {
        "instrument": instrument,
        "units": str(draw(st.integers(1, 40_000))),
        "price": str(draw(st.decimals("0.01", 900, places=2))),
        "strike": str(draw(st.decimals(0, 900, places=2))) if instrument in OPTIONS else "",
        "years_to_sale": str(draw(st.decimals(0, 12, places=1))),
        "volatility_percent": str(draw(st.integers(1, 200))),
        "risk_free_percent": str(draw(st.integers(1, 12))),
        "dilution_percent": str(draw(st.integers(1, 60))),
        "rounds": str(draw(st.integers(0, 6))),
        "preference": str(draw(PREFERENCES)),
        "preference_multiple": str(draw(st.integers(1, 3))),
        "participation": draw(st.sampled_from(["non_participating", "participating"])),
        "exit_value": str(draw(st.integers(100_000, 10**11))),
        "shares_outstanding": str(draw(st.integers(100_000, 10**9))),
    }
    if draw(st.booleans()):
        typed["preferred_percent"] = str(draw(st.integers(1, 55)))
    elif draw(st.booleans()):
        typed["preferred_price"] = str(draw(st.integers(1, 900)))
    return typed


def stated(typed: dict[str, str]) -> dict[str, Any]:
    """The row of the exit that was typed."""
    return next(row for row in values("equity-value", typed)["scenarios"] if row["scenario"] == "stated")


def paid(typed: dict[str, str]) -> Decimal:
    return amount(stated(typed)["value"])


@given(holdings())
def test_belief_lies_between_nothing_and_the_value_before_the_wait(holding: dict[str, str]) -> None:
    worth = values("equity-value", holding)
    if worth["believed_low"] is None:
        assert holding["instrument"] == "listed_options"
        assert worth["paper_value"] == "0"
        return
    low, high = amount(worth["believed_low"]), amount(worth["believed_high"])
    assert 0 <= low <= high <= amount(worth["value_before_wait"])
    if holding["instrument"] in LISTED:
        assert low == amount(worth["paper_value"])
    if holding["instrument"] not in OPTIONS:
        assert high <= amount(worth["paper_value"])


@given(holdings(), PREFERENCES)
def test_a_larger_preference_never_raises_the_commons_share(holding: dict[str, str], more: int) -> None:
    larger = holding | {"preference": str(int(holding["preference"]) + more)}
    assert paid(larger) <= paid(holding)


@given(holdings())
def test_an_exit_pays_common_at_most_its_part_of_the_company(holding: dict[str, str]) -> None:
    row, worth = stated(holding), values("equity-value", holding)
    kept = amount(worth["remaining_percent"]) / 100
    part = amount(holding["exit_value"]) * kept / amount(holding["shares_outstanding"])
    assert amount(row["unit_price"]) <= part * (1 + Decimal("1e-20"))


@given(holdings(), st.integers(0, 10**11))
def test_a_higher_exit_never_pays_common_less(holding: dict[str, str], more: int) -> None:
    assert paid(holding | {"exit_value": str(int(holding["exit_value"]) + more)}) >= paid(holding)


@given(holdings())
def test_converting_never_pays_common_less_than_participation(holding: dict[str, str]) -> None:
    assert paid(holding | {"participation": "non_participating"}) >= paid(holding | {"participation": "participating"})


@given(holdings())
def test_another_round_never_helps(holding: dict[str, str]) -> None:
    now = values("equity-value", holding)["scenarios"]
    after = values("equity-value", holding | {"rounds": str(int(holding["rounds"]) + 1)})["scenarios"]
    assert all(amount(then["value"]) <= amount(row["value"]) for row, then in zip(now, after, strict=True))
    assert amount(now[0]["value"]) == 0
    assert amount(now[1]["value"]) <= amount(now[2]["value"])


@given(holdings())
def test_no_wait_takes_nothing_off(holding: dict[str, str]) -> None:
    worth = values("equity-value", holding | {"years_to_sale": "0", "option_years": "0"})
    assert worth["believed_low"] == worth["believed_high"] == worth["paper_value"]


@given(holdings(), st.integers(2, 9))
def test_more_units_scale_every_dollar_of_the_holder(holding: dict[str, str], times: int) -> None:
    whole = {"shares_outstanding": "10,000,000"}
    once = values("equity-value", holding | whole)
    more = values("equity-value", holding | whole | {"units": str(int(holding["units"]) * times)})
    for figure in ("paper_value", "believed_low", "believed_high", "exercise_cost"):
        if once[figure] is not None:
            assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT


@given(st.integers(1, 99), st.integers(1, 10**6), st.integers(100_000, 10**9))
def test_a_share_in_percent_is_units_over_shares(percent: int, shares: int, exit_value: int) -> None:
    company = {"shares_outstanding": str(100 * shares), "exit_value": str(exit_value), "preferred_percent": "1"}
    by_units = stated(company | {"units": str(percent * shares)})
    by_share = stated(company | {"company_percent": str(percent)})
    assert by_units == by_share
    alone = {"company_percent": str(percent), "exit_value": str(exit_value), "preferred_percent": "1"}
    assert abs(paid(alone) - amount(by_units["value"])) < CENT


@pytest.mark.parametrize(("exit_value", "pays"), [("4M", "0"), ("7M", "10000"), ("10M", "40000"), ("40M", "190000")])
def test_the_primers_sales_come_out_with_nothing_more_typed(exit_value: str, pays: str) -> None:
    typed = ROW_11 | {"exit_value": exit_value}
    assert stated(typed)["value"] == pays
    notes = " ".join(note["text"] for note in values("equity-value", typed)["notes"])
    assert "50.0% is assumed" in notes


def test_the_preferreds_share_is_what_its_money_bought_at_the_last_price() -> None:
    worth = values("equity-value", ROW_11 | {"exit_value": "7M", "preferred_price": "10"})
    assert worth["preferred_share"] == "25"
    assert values("equity-value", ROW_11 | {"exit_value": "7M", "preferred_percent": "40"})["preferred_share"] == "40"


def test_without_a_price_the_exit_is_shown_and_the_price_asked_for() -> None:
    typed = {
        "instrument": "options",
        "units": "25,000",
        "strike": "0.75",
        "shares_outstanding": "12M",
        "dilution_percent": "20",
        "rounds": "2",
        "exit_value": "400M",
    }
    reply = ask("equity-value", typed)
    worth = reply["values"]
    assert worth["scenarios"][3]["value"].startswith("514583.33")
    assert worth["believed_low"] is worth["believed_high"] is worth["paper_value"] is None
    assert "Type the price of one unit" in reply["html"]
    assert "$0 to $0" not in reply["html"]


@pytest.mark.parametrize(
    "listed", [{"instrument": "listed_options"}, {"company": "google"}, {"years_to_sale": "0"}], ids=str
)
def test_options_that_can_be_sold_get_no_discount(listed: dict[str, str]) -> None:
    worth = values(
        "equity-value", {"instrument": "options", "units": "2,800", "strike": "17.80", "price": "290"} | listed
    )
    assert worth["believed_low"] == worth["believed_high"] == worth["paper_value"] == "762160"


def test_a_fresh_option_grant_is_worth_its_time_value_and_says_so() -> None:
    worth = values("equity-value", {"instrument": "options", "units": "10,000", "strike": "3", "price": "3"})
    assert worth["paper_value"] == worth["options"][0]["gain"] == "0"
    assert 0 < amount(worth["believed_low"]) < amount(worth["options"][0]["time_value"])
    assert any("time value" in note["text"] for note in worth["notes"])
    assert worth["believed_percent"] is None


def test_listed_options_without_a_gain_ask_how_long_they_are_held() -> None:
    typed = {"instrument": "listed_options", "units": "10,000", "strike": "3", "price": "3"}
    assert values("equity-value", typed)["believed_high"] is None
    assert amount(values("equity-value", typed | {"option_years": "4"})["believed_high"]) > 0


@given(st.integers(1_000, 10**7), st.integers(1, 1_000), st.integers(1, 100))
def test_growth_needed_pays_what_is_given_up(given_up: int, units: int, price: int) -> None:
    typed = {
        "units": str(units),
        "price": str(price),
        "alternative": str(given_up),
        "rounds": "1",
        "dilution_percent": "20",
    }
    row = values("equity-value", typed)["needed"][0]
    if row["times"] is not None:
        assert abs(units * price * amount(row["times"]) * Decimal("0.8") - given_up) < CENT
        assert abs((1 + amount(row["yearly"]) / 100) ** 2 - amount(row["times"])) < CENT


@given(
    st.integers(1_000, 10**7),
    st.integers(10, 100_000),
    st.integers(0, 50),
    st.integers(0, 3),
    st.sampled_from(["non_participating", "participating"]),
)
def test_a_company_of_the_worth_needed_pays_what_is_given_up(
    given_up: int, units: int, preference: int, rounds: int, participation: str
) -> None:
    typed = {
        "units": str(units),
        "shares_outstanding": "10M",
        "alternative": str(given_up),
        "preference": f"{preference}M",
        "participation": participation,
        "dilution_percent": "20",
        "rounds": str(rounds),
    }
    needed = values("equity-value", typed)["needed"][0]
    assert needed["times"] is None  # there is no price of today to compare it with
    sale = f"{amount(needed['company_value']):.0f}"
    sold = values("equity-value", typed | {"exit_value": sale})["scenarios"][3]
    assert abs(amount(sold["value"]) - given_up) < 1


@given(st.integers(1_000, 10**7), st.integers(1, 1_000), st.integers(0, 5), st.sampled_from(["", "0.1"]))
def test_only_what_has_vested_by_then_pays_what_is_given_up(
    given_up: int, units: int, years: int, percent: str
) -> None:
    typed = {"vesting": "25/25/25/25 cliff 12", "alternative": str(given_up), "years_to_sale": str(years)}
    typed |= {"company_percent": percent} if percent else {"units": str(units), "price": "20"}
    worth = values("equity-value", typed)
    part = min(Decimal(years) / 4, Decimal(1))
    told = "None of it has vested" if not part else "Only what has vested" if part < 1 else ""
    said = " ".join(note["text"] for note in worth["notes"])
    assert told in said
    assert ("vested when you can sell" in said) == bool(told)
    if not part:
        assert worth["needed"] == []
        return
    (row,) = worth["needed"]
    if percent:
        assert abs(amount(row["company_value"]) * part / 1_000 - given_up) < CENT
    else:
        assert abs(part * units * 20 * amount(row["times"]) - given_up) < CENT


def test_where_no_vesting_is_known_the_whole_grant_is_said_to_be_counted() -> None:
    worth = values("equity-value", {"units": "100", "price": "10", "alternative": "5k"})
    assert worth["needed"][0]["units"] == "100"
    assert any("The whole grant is set against" in note["text"] for note in worth["notes"])


@pytest.mark.parametrize(
    ("more", "most"),
    [
        ({"units": "400,000"}, "$200,000"),
        ({"units": "200,000"}, ""),
        ({"units": "200,001"}, "$100,001"),
        ({"units": "110,000", "vesting": "25/25/25/25 cliff 12"}, "$105,417"),  # month 12 and eleven more in one year
        ({"units": "110,000", "vesting": "25/25/25/25 cliff 12", "start_date": "2026-12-15"}, ""),
        ({"units": "110,000", "vesting": "25/25/25/25 cliff 12", "start_date": "2027-01-04"}, "$105,417"),
        ({"units": "60,000", "vesting": "100 yearly"}, "$120,000"),
        ({"units": "400,000", "option_kind": "nso"}, ""),
    ],
)
def test_the_yearly_limit_of_incentive_options_is_among_the_limits_of_the_tax(more: dict[str, str], most: str) -> None:
    typed = {"instrument": "options", "strike": "2", "price": "2.5", "option_kind": "iso", "other_income": "180k"}
    said = " ".join(note["text"] for note in values("equity-value", typed | {"today": "2026-11-30"} | more)["notes"])
    assert ("only those on $100,000 of stock" in said) == bool(most)
    assert f"as much as {most}" in said or not most


def test_a_share_of_the_company_is_enough_to_say_what_it_must_be_worth() -> None:
    reply = ask("equity-value", {"company_percent": "0.1", "alternative": "80k"})
    assert reply["problems"] == []
    assert "the company must be worth $80,000,000 at the exit" in reply["html"]


def test_without_all_shares_a_price_tells_growth_and_no_worth_of_the_company() -> None:
    needed = values("equity-value", {"units": "100", "price": "10", "alternative": "5k"})["needed"][0]
    assert needed["times"] == "5"
    assert needed["company_value"] is None


def test_the_base_rate_stands_beside_the_growth_needed() -> None:
    worth = values("equity-value", {"units": "100", "price": "10", "alternative": "5k"})
    assert any("Correlation Ventures" in note["text"] for note in worth["notes"])
    assert values("equity-value", {"units": "100", "price": "10"})["needed"] == []


def test_the_share_to_believe_is_the_middle_of_the_band() -> None:
    worth = values("equity-value", {"grant": "100k", "liquidity_percent": "50"})
    middle = (amount(worth["believed_low"]) + amount(worth["believed_high"])) / 2
    assert abs(amount(worth["believed_percent"]) - middle / 1000) < CENT
    assert worth["believed_value"] == "50000"


def test_incentive_options_show_their_minimum_tax_with_its_limits() -> None:
    typed = {"instrument": "options", "units": "10k", "strike": "1", "price": "21", "option_kind": "iso"}
    assert values("equity-value", typed)["tax"] == []
    row = values("equity-value", typed | {"base": "200k", "sign_on": "50k"})
    due = amt(Decimal(250_000), Decimal(200_000), "single").due
    assert due > 40_000
    assert amount(row["tax"][0]["wages"]) == 250_000
    assert amount(row["tax"][0]["amt"]) == due
    assert any("no state tax" in note["text"] for note in row["notes"])


def test_growth_that_earns_the_wait_does_so() -> None:
    worth = values("equity-value", {"grant": "100k", "years_to_sale": "3"})
    grown = (1 + amount(worth["catch_up_growth"]) / 100) ** 3
    assert abs(amount(worth["believed_low"]) * grown - 100_000) < CENT


def test_keeping_a_share_has_two_meanings() -> None:
    worth = values("equity-value", {"grant": "1k", "dilution_percent": "20", "rounds": "1"})
    assert (worth["remaining_percent"], worth["remaining_other_percent"][:5]) == ("80", "83.33")


def test_a_value_in_all_wins_over_the_price() -> None:
    typed = {"units": "100", "sized_price": "10", "value": "1000", "strike": "4", "instrument": "options"}
    worth = values("equity-value", typed)
    assert (worth["paper_value"], worth["exercise_cost"], worth["unit_price"]) == ("600", "400", "10")
    by_price = values("equity-value", {"price": "5", "value": "1000"})
    assert (by_price["unit_count"], by_price["paper_value"]) == ("200", "1000")


@given(holdings(), st.one_of(st.just(0), st.integers(1_000, 10**6)), st.integers(0, 900))
def test_paper_value_is_the_offers_equity(holding: dict[str, str], grant: int, sized: int) -> None:
    typed = holding | {"grant": str(grant), "sized_price": str(sized), "shares_outstanding": ""}
    if grant:
        typed["units"] = ""
    equity, problems = CALCULATOR.read(typed)
    assert equity is not None, problems
    assume(not (equity.is_at_strike and equity.grant))  # nothing is gained today, whatever dollars are stated
    assert abs((CALCULATOR.figure(equity).paper_value or 0) - equity.equity) < CENT


def test_the_last_round_stands_in_for_an_unknown_price() -> None:
    worth = values("equity-value", {"units": "10", "preferred_price": "5"})
    assert worth["paper_value"] == "50"
    assert any("409A" in note["text"] for note in worth["notes"])


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"base": "180k"}, "grant"),
        ({"units": "100"}, "price"),
        ({"units": "100", "exit_value": "1B"}, "price"),
        ({"company_percent": "0.27"}, "exit_value"),
        ({"instrument": "options", "grant": "10k", "strike": "2"}, "units"),
        ({"units": "100", "price": "1", "shares_outstanding": "99"}, "shares_outstanding"),
        ({"company_percent": "70", "exit_value": "1M", "preferred_percent": "40"}, "preferred_percent"),
        (HELD | {"chances.0.chance_percent": "60", "chances.1.chance_percent": "50"}, "chances.0.chance_percent"),
        ({"grant": "1k", "chances.1.chance_percent": "30"}, "chances.1.sale"),
        ({"grant": "1k", "chances.1.sale": "30M"}, "chances.1.chance_percent"),
        ({"instrument": "options", "units": "1000", "price": "10"}, "strike"),
        ({"instrument": "options", "units": "1000", "strike": "5", "preferred_price": "12"}, "price"),
        ({"company": "google", "instrument": "options", "grant": "100k", "price": "5"}, "strike"),
    ],
)
def test_what_is_missing_or_cannot_be_is_asked_beside_its_field(typed: dict[str, str], field: str) -> None:
    assert [problem["field"] for problem in ask("equity-value", typed)["problems"]] == [field]


def test_options_in_dollars_are_not_what_exercising_gains() -> None:
    typed = {"instrument": "options", "grant": "100k", "exit_value": "1B", "shares_outstanding": "10M"}
    reply = ask("equity-value", typed)
    assert {problem["field"] for problem in reply["problems"]} == {"strike", "units"}
    assert "would gain" not in json.dumps(reply)
    assert values("equity-value", typed | {"units": "1k", "strike": "0"})["paper_value"] == "100000"


@pytest.mark.parametrize("strike", ["2", "40"])
@pytest.mark.parametrize("more", [{}, {"preferred_price": "12"}, {"exit_value": "1B", "shares_outstanding": "10M"}])
def test_options_in_dollars_and_in_units_need_their_price(strike: str, more: dict[str, str]) -> None:
    typed = {"instrument": "options", "grant": "100k", "units": "10,000", "strike": strike} | more
    (problem,) = ask("equity-value", typed)["problems"]
    assert problem["field"] == "price"
    assert "Type the price of one unit" in problem["message"]
    assert not ask("equity-value", typed | {"price": "10"})["problems"]


def notes_on(typed: dict[str, str]) -> str:
    """All notes in one text, as they are shown."""
    return str(ask("equity-value", typed)["html"])


@pytest.mark.parametrize(("sized", "is_told"), [("50", True), ("60", False)])
def test_which_of_two_figures_for_the_grant_counts_is_told(sized: str, is_told: bool) -> None:
    html = notes_on({"units": "5,000", "price": "60", "grant": "300k", "sized_price": sized})
    assert ("The dollars are counted, as" in html) == is_told


@pytest.mark.parametrize(("more", "paper"), [({}, "150000"), ({"grant": "80k"}, "230000"), ({"price": "20"}, "150000")])
def test_performance_units_count_as_many_as_are_expected(more: dict[str, str], paper: str) -> None:
    typed = {"base": "150k", "second_grant": "100k", "payout_percent": "150"} | more
    assert amount(values("equity-value", typed)["paper_value"]) == Decimal(paper)
    equity = sum(amount(year["initial_equity"]) for year in values("total-comp", typed)["years"])
    assert equity == Decimal(paper)


@given(st.integers(1, 100), st.integers(1, 10**6))
def test_two_figures_for_the_share_of_the_company_are_pointed_out(percent: int, units: int) -> None:
    typed = {"units": str(units), "price": "1", "shares_outstanding": "1M", "company_percent": str(percent)}
    share = Decimal(units) / 10_000
    assert ("The units are counted, because" in notes_on(typed)) == (abs(share - percent) > percent * Decimal("0.05"))


def test_an_exit_that_fails_may_be_typed() -> None:
    typed = {"units": "10", "price": "1", "shares_outstanding": "1k", "chances.0.chance_percent": "30"}
    worth = values("equity-value", typed | {"chances.0.sale": "0"})
    assert worth["odds"][0]["value"] == worth["expected_pay"] == "0"


ODD = [*ODD_TEXTS, "0", "0.001", "0.000001", "1", "2", "30", "99", "99.99", "100", "300", "1e9", "100B", "10M"]
OWN = sorted(
    {name for name, field in fields_of(Equity).items() if not field.rows and name in vars(Equity)}
    | {"chances.0.sale", "chances.0.chance_percent", "chances.1.sale", "grant", "units", "price", "strike"}
    | {"preferred_price", "sized_price", "liquidity_percent", "base"}
)


def _texts(name: str) -> st.SearchStrategy[str]:
    field = fields_of(Equity).get(name)
    options = list(field.ask.options or ()) if field and not field.rows else []
    return st.sampled_from(options or ODD)


@settings(max_examples=400)
@given(
    st.sampled_from(list(INSTRUMENTS)),
    st.fixed_dictionaries({}, optional={name: _texts(name) for name in OWN}),
)
def test_no_text_in_any_field_is_too_much(instrument: str, typed: dict[str, str]) -> None:
    reply = json.loads(answer(json.dumps({"slug": "equity-value", "typed": typed | {"instrument": instrument}})))
    assert reply["problems"] or reply["html"]
    assert not {"NaN", "Infinity"} & set(json.dumps(reply["values"]).replace('"', " ").split())


@pytest.mark.parametrize("rounds", ["", "0", "1", "4"])
@pytest.mark.parametrize("dilution", ["", "0", "20"])
def test_half_typed_dilution_is_said_to_count_for_nothing(rounds: str, dilution: str) -> None:
    found = values("equity-value", {"units": "10", "price": "1", "dilution_percent": dilution, "rounds": rounds})
    """A 0 that was typed for dilution is what the reader expects, and nothing is missing then."""
    is_half = (rounds in ("1", "4") and not dilution) or (rounds in ("", "0") and dilution == "20")
    assert ("No dilution is counted" in str(found["notes"])) == is_half
    assert not is_half or found["remaining_percent"] == "100"


@pytest.mark.parametrize("rounds", ["", "0", "1", "20"])
def test_full_dilution_is_not_too_much(rounds: str) -> None:
    typed = {"units": "10", "price": "1", "dilution_percent": "100", "rounds": rounds, "shares_outstanding": "100"}
    worth = values("equity-value", typed | {"exit_value": "1M"})
    assert worth["remaining_percent"] == ("0" if rounds.strip("0") else "100")
    assert (worth["break_even_exit"] is None) == bool(rounds.strip("0"))


@given(st.sampled_from(["0", "0%", ""]), st.sampled_from(["0", "$0", ""]))
def test_an_exit_of_nothing_but_zeros_is_no_exit(chance: str, sale: str) -> None:
    typed = dict(CALCULATOR.sample)
    zeros = {"chances.0.chance_percent": chance, "chances.0.sale": sale}
    assert ask("equity-value", typed | zeros)["html"] == ask("equity-value", typed | {"chances.0.sale": ""})["html"]


@given(
    st.sampled_from([{"grant": "100k"}, {"grant": "100k", "price": "50"}, {"units": "2000", "price": "50"}]),
    st.sampled_from(["", "private_rsu", "public_rsu", "ppu"]),
    st.integers(20, 10**4),
    st.sampled_from([{}, {"exit_value": "4B", "shares_outstanding": "20M", "preference": "300M", "rounds": "2"}]),
)
def test_two_grants_at_the_start_are_worth_what_one_of_both_is(
    first: dict[str, str], kind: str, more: int, exit_: dict[str, str]
) -> None:
    typed, second = first | {"instrument": kind} | exit_, 50 * more
    whole = {"units": str(2_000 + more)} if "units" in first else {"grant": str(100_000 + second)}
    both, one = values("equity-value", typed | {"second_grant": str(second)}), values("equity-value", typed | whole)
    for name in ("paper_value", "believed_low", "believed_high", "believed_percent", "unit_count"):
        assert both[name] == one[name], name
    assert [row["value"] for row in both["scenarios"]] == [row["value"] for row in one["scenarios"]]


def test_a_second_grant_beside_options_is_said_to_be_left_out() -> None:
    typed = {"instrument": "options", "units": "1000", "price": "5", "strike": "1", "second_grant": "50k"}
    assert "Not in these figures: your second grant of $50,000" in notes_on(typed)


@pytest.mark.parametrize("row", ["", "private_rsu", "options"])
def test_a_second_grant_is_never_said_to_count_without_counting(row: str) -> None:
    typed = {"instrument": row, "units": "1000", "price": "5", "second_grant": "50k"}
    typed |= {"strike": "1"} if row == "options" else {}
    assert "econd grant" not in counted("equity-value", typed)


@given(
    st.sampled_from([*INSTRUMENTS]),
    st.integers(1_000, 10**6),
    st.integers(0, 10),
    st.sampled_from(["", "0", "40", "100"]),
)
def test_the_share_to_believe_of_private_stock_is_carried_over(kind: str, grant: int, wait: int, typed: str) -> None:
    inputs = {"instrument": kind, "grant": str(grant), "strike": "0", "units": "10", "years_to_sale": str(wait)}
    reply = ask("equity-value", inputs | {"liquidity_percent": typed})
    is_private = kind not in {"", *LISTED}
    share = amount(reply["values"]["believed_percent"]).quantize(Decimal(1), ROUND_HALF_UP)
    assert reply["carries"] == {"units": "", "liquidity_percent": str(share) if is_private else ""}
    compared = {"base": "100k", "grant": str(grant), "instrument": "private_rsu", "offers.b.base": "90k"}
    assert not is_private or not ask("compare-offers", compared | reply["carries"])["problems"]


@given(
    st.decimals("0.05", 3, places=2),
    st.integers(10**6, 10**8),
    st.sampled_from(["options", "private_rsu", "listed_options"]),
)
def test_a_share_of_the_company_counts_on_the_other_pages(part: Decimal, shares: int, kind: str) -> None:
    """The paper value here is the equity that they count, and the units that they are given stand."""
    typed = {"instrument": kind, "price": "2", "strike": "0.5" if "options" in kind else ""}
    asked = typed | {"company_percent": f"{part}%", "shares_outstanding": str(shares)}
    first = ask("equity-value", asked)
    again = ask("equity-value", asked | first["carries"])
    count = round(part * shares / 100)
    assert first["carries"]["units"] == again["carries"]["units"] == f"{count:,}"
    offer = {"base": "180k", "liquidity_percent": "100"} | typed | {"units": first["carries"]["units"]}
    paper = amount(again["values"]["paper_value"])
    assert amount(values("total-comp", offer)["total"]) == 4 * 180_000 + paper
    assert abs(amount(first["values"]["paper_value"]) - paper) <= 2
    notes = str(first["values"]["notes"])
    assert f"is {count:,} units, and the other pages count them too" in notes
    assert [one["field"] for one in ask("compare-offers", {"base": "180k", "offers.b.base": "1k"} | typed)["problems"]]


@pytest.mark.parametrize("more", [{"grant": "50k"}, {"shares_outstanding": ""}, {"company_percent": "", "units": "12"}])
def test_no_units_are_carried_where_a_share_says_of_none(more: dict[str, str]) -> None:
    typed = {"instrument": "private_rsu", "price": "2", "company_percent": "0.5", "shares_outstanding": "10M"}
    typed |= {"exit_value": "1B"} | more
    assert ask("equity-value", typed)["carries"]["units"] == ""


def test_an_example_carries_nothing_over() -> None:
    assert "carries" not in ask("equity-value", {})


@pytest.mark.parametrize("text", ["-1", "- 1", "$-1", "-$1"])
@pytest.mark.parametrize("name", ["strike", "price", "preferred_price", "sized_price", "units", "grant", "exit_value"])
def test_no_field_takes_a_minus_for_a_dash(name: str, text: str) -> None:
    typed = {"instrument": "options", "units": "10k", "price": "5", "strike": "1"} | {name: text}
    assert [one["field"] for one in ask("equity-value", typed)["problems"]] == [name]


@given(
    st.decimals("0.01", 900, places=2),
    st.decimals("0.01", 900, places=2),
    st.integers(0, 200),
    st.decimals(0, 5, places=2),
)
def test_what_is_said_to_be_worth_something_is_not_shown_as_nothing(
    price: Decimal, strike: Decimal, volatility: int, years: Decimal
) -> None:
    typed = {"instrument": "options", "units": "100", "price": f"{price}", "strike": f"{strike}"}
    found = values("equity-value", typed | {"volatility_percent": f"{volatility}", "years_to_sale": f"{years}"})
    said = " ".join(note["text"] for note in found["notes"])
    worth = sum((amount(row["option_value"]) for row in found["options"]), Decimal(0))
    assert ("are not worth $0" in said) == (price <= strike and worth >= Decimal("0.5"))
    assert ("at their strike" in said) == (price == strike and worth >= Decimal("0.5"))
    assert "–" not in said
    assert ("a price that rises by" in said) <= (found["catch_up_growth"] is not None)


def test_a_wait_of_days_names_no_growth_a_year() -> None:
    said = ask("equity-value", {"instrument": "private_rsu", "grant": "200k", "years_to_sale": "0.05"})
    assert "a year until you can sell" not in said["html"]
    assert "– a year" not in said["html"]


@pytest.mark.parametrize("said", [
    " of the company", " fully diluted", " FD", " equity", " stake", " of fully diluted shares",
    " (fully-diluted basis)",
])  # fmt: skip
def test_a_share_is_read_with_what_it_is_of(said: str) -> None:
    for sign in ("%", " %", " percent"):
        assert read_small_percent(f"0.5{sign}{said}") == Decimal("0.5")
    assert read_small_percent(f"50 bps{said}") == Decimal("0.5")
    with pytest.raises(ValueError, match=r"^Type a number"):
        read_small_percent(f"0.5{said}")


@given(st.decimals("0.0001", "20", places=4))
def test_a_share_of_the_company_is_read_in_percent_and_in_basis_points(percent: Decimal) -> None:
    written = f"{percent.normalize():f}"
    for text in (f"{written}%", f"{written} percent", f"{100 * percent} bps", f"{100 * percent} basis points"):
        assert read_small_percent(text) == percent
    if percent >= Decimal("0.01"):
        assert read_small_percent(written) == percent
    else:
        likely = f"{(100 * percent).normalize():f}"
        told = rf"^{likely}%\? Type {likely}\. If you mean {written}%, type it with its sign\.$"
        with pytest.raises(ValueError, match=told):
            read_small_percent(written)
        assert read_small_percent(likely) == 100 * percent
