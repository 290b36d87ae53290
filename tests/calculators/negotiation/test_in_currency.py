"""A negotiation in another currency: read as its people write, told in it, and without what is US law or tax."""

import json
import re
from decimal import Decimal
from typing import Any

import pytest

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.declare.currencies import CURRENCIES, DOLLARS, currency_said
from calculators.declare.fields import field_at, fields_of
from calculators.declare.units import in_dollars
from calculators.negotiation.in_currency import STANDS_BACK, UNITED_STATES, asked_in, money_in_its_form, told_in
from calculators.negotiation.record import Negotiation
from tests.door import values
from website.cases import cases_of

OTHERS = [code for code in CURRENCIES if code != DOLLARS]
TEXTS = [
    ("gbp", "£90k", 90_000),
    ("gbp", "90,000 GBP", 90_000),
    ("gbp", "£45/hr", 93_600),
    ("cad", "C$130,000", 130_000),
    ("cad", "$130k", 130_000),
    ("cad", "130k CAD", 130_000),
    ("aud", "A$180k", 180_000),
    ("eur", "€70.000", 70_000),
    ("eur", "70.000,00 EUR", 70_000),
    ("eur", "62,5k", 62_500),
    ("eur", "70,000", 70_000),
    ("eur", "5.500 €/month", 66_000),
    ("inr", "12 LPA", 1_200_000),
    ("inr", "1.5 crore", 15_000_000),
    ("inr", "1 crore 20 lakh", 12_000_000),
    ("inr", "₹24,00,000", 2_400_000),
    ("inr", "Rs. 24,00,000/-", 2_400_000),
    ("chf", "CHF 120'000", 120_000),
    ("jpy", "9M yen", 9_000_000),
    ("ils", "₪30,000/month", 360_000),
    ("sek", "600 000 kr", 600_000),
    ("pln", "25 000 zł/month", 300_000),
]
US = re.compile(
    r"(?<![A-Z])\$|(?<![A-Z])%24\d|401\(k\) of|federal income|FICA|California|\bAMT\b|BLS|Medicare|H-1B"
    r"|(?<!US )(?<!Canadian )\b[Dd]ollars\b|\bUSD\b"
)


def ask(slug: str, typed: dict[str, str], **more: Any) -> Any:
    return json.loads(answer(json.dumps({"slug": slug, "typed": typed, **more})))


def said_of(text: str, code: str = DOLLARS) -> str:
    (problem,) = ask("total-comp", {"base": text, "currency": code})["problems"]
    assert problem["field"] == "base"
    return str(problem["message"])


@pytest.mark.parametrize(("code", "text", "amount"), TEXTS)
def test_money_reads_as_people_of_the_currency_write_it(code: str, text: str, amount: int) -> None:
    assert ask("total-comp", {"base": text, "currency": code})["values"]["first_year"] == str(amount)


@pytest.mark.parametrize(("code", "text"), [one[:2] for one in TEXTS if currency_said(one[1].lower())])
def test_where_it_is_not_chosen_a_text_says_which_to_choose(code: str, text: str) -> None:
    assert f"choose “{CURRENCIES[code].name}”" in said_of(text)
    other = "ils" if code != "ils" else "gbp"
    assert f"choose “{CURRENCIES[code].name}”" in said_of(text, other)


def test_a_bare_number_of_rupees_is_asked_back_in_lakh() -> None:
    assert said_of("24", "inr") == "24 lakh? Type 24 lakh, or the whole amount with its zeros."


def test_dollars_need_a_rate_and_count_at_it() -> None:
    assert said_of("$90k", "gbp").startswith("US dollars? Type pounds")
    typed = {"base": "£90k", "grant": "$400k", "currency": "gbp", "stock_rate": "0.8"}
    reply = ask("total-comp", typed)
    assert reply["values"]["first_year"] == "170000"
    assert "counts at £0.80 for each, the rate that you typed" in reply["html"]


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("amount", [7, 950, 1_000, 12_345, 90_000, 130_500, 1_234_567, 24_00_000, 1_50_00_000])
def test_what_is_written_reads_as_the_same_amount(code: str, amount: int) -> None:
    field = field_at(Negotiation, "limits.walk_away") or field_at(Negotiation, "walk_away")
    assert field is not None
    assert field.unit is not None
    exact = Decimal(amount)
    told = told_in(code, in_dollars(exact))
    assert told.startswith(CURRENCIES[code].sign)
    text = money_in_its_form(code, field, told, None) if amount >= 1_000 or code != "inr" else f"{amount}"
    assert field_at(Negotiation, "turns.0.bonus_amount").unit.read(text) == exact  # type: ignore[union-attr]


@pytest.mark.parametrize("code", ["gbp", "cad", "inr"])
@pytest.mark.parametrize("slug", CATALOG)
def test_no_figure_of_the_united_states_is_in_any_answer(slug: str, code: str) -> None:
    for case in cases_of(slug):
        reply = ask(slug, {**case.typed, "currency": code})
        text = re.sub(r"All amounts are in [^<]*", "", json.dumps(reply, ensure_ascii=False))
        assert not US.findall(text), (case.name, [text[m.start() - 90 : m.end() + 60] for m in US.finditer(text)][:3])


@pytest.mark.parametrize("slug", CATALOG)
def test_dollars_chosen_are_dollars_unchosen(slug: str) -> None:
    for typed in (dict(case.typed) for case in cases_of(slug) if "currency" not in case.typed):
        asked = [{"slug": slug, "typed": typed}, {"slug": slug, "typed": {**typed, "currency": DOLLARS}}]
        first, second = (answer(json.dumps(one)) for one in asked)
        assert first == second


def test_figures_are_those_of_the_same_numbers_in_dollars() -> None:
    typed = {"base": "180000", "sign_on": "30000", "grant": "200000", "bonus_percent": "15"}
    assert ask("total-comp", typed)["values"] == ask("total-comp", {**typed, "currency": "gbp"})["values"]


def test_letters_carry_the_chosen_sign() -> None:
    typed = {"base": "£90k", "sign_on": "£10k", "grant": "£60k", "currency": "gbp", "kind": "counter"}
    reply = ask("messages", typed)
    assert "£10" in reply["html"]
    assert "%C2%A3" in reply["html"]
    assert "$" not in reply["html"]


def test_their_words_are_read_in_the_chosen_currency() -> None:
    typed = {"base": "£90k", "sign_on": "£10k", "currency": "gbp", "pasted": "We can go up to £95,000 base."}
    values = json.dumps(ask("reply-decoder", typed), ensure_ascii=False)
    assert "£95,000" in values
    lakhs = {"base": "24 LPA", "currency": "inr", "pasted": "We can raise the base to 27 LPA."}
    assert "27,00,000" in json.dumps(ask("reply-decoder", lakhs), ensure_ascii=False)


def test_a_letter_is_read_in_the_chosen_currency() -> None:
    letter = "Your base salary will be £95,000 a year. You will receive a signing bonus of £10,000."
    reply = json.loads(answer(json.dumps({"letter_read": letter, "typed": {"currency": "gbp"}})))
    found = {one["field"]: one["typed"] for one in reply["findings"]}
    assert found["base"] == "95,000"
    assert "£95,000" in reply["html"]
    dollars = json.loads(answer(json.dumps({"letter_read": letter.replace("£", "$"), "typed": {"currency": "gbp"}})))
    assert not any(one["typed"] for one in dollars["findings"] if one["field"] in ("base", "sign_on"))


def test_names_stay_as_they_were_typed() -> None:
    typed = {
        "base": "£90k",
        "currency": "gbp",
        "company_name": "Pound & Quid",
        "role": "Lead, $5 Club",
        "kind": "counter",
    }
    html = ask("messages", typed)["html"]
    assert "Pound &amp; Quid" in html or "Pound &" in html
    assert "£5 Club" not in html


def test_asks_are_rounded_to_the_size_of_the_currency() -> None:
    assert ask("counter-ask", {"base": "9,000,000", "currency": "jpy"})["values"]["ask_base"] == "9400000"
    assert ask("counter-ask", {"base": "24 LPA", "currency": "inr"})["values"]["ask_base"] == "2500000"


@pytest.mark.parametrize(
    "request_text",
    [
        '{"typed":{"currency":"gbp"},"slug":"take-home","parts":3}',
        '{"slug":"sign-on","answered":{"currency":"gbp"}}',
        '{"typed":{"currency":"gbp","base":["1"]},"slug":"desk"}',
        '{"unchanged":3,"typed":{"currency":"gbp","base":"90k"},"slug":"total-comp"}',
        '{"letter_read":3,"typed":{"currency":"gbp"}}',
    ],
)
def test_no_request_raises(request_text: str) -> None:
    assert "problems" in json.loads(answer(request_text))


def test_take_home_stands_back() -> None:
    reply = ask("take-home", {"wages": "90000", "currency": "gbp"})
    assert reply["values"] == {}
    assert "by the tax law of the United States" in reply["html"]
    typed = {"wages": "90000", "currency": "gbp"}
    assert ask("take-home", typed, parts=["net"])["html"] == ""
    assert ask("take-home", typed, curves=[])["curves"] == {}


def test_a_reply_says_the_sign_of_another_currency_alone() -> None:
    assert ask("total-comp", {"base": "90k", "currency": "gbp"})["sign"] == "£"
    assert "sign" not in ask("total-comp", {"base": "90k", "currency": "usd"})


def test_what_the_reader_quotes_in_dollars_stays_in_dollars() -> None:
    typed = {"base": "£90k", "currency": "gbp", "market_base": "£100k", "market_source": "a post of $150,000"}
    assert "£150,000" not in json.dumps(ask("counter-ask", typed), ensure_ascii=False)


OWN_MONEY = [
    (slug, name)
    for slug, calculator in CATALOG.items()
    for name, field in fields_of(calculator.inputs).items()
    if field_at(calculator.inputs, name) and field.unit is not None and field.unit.before == "$"
    if not UNITED_STATES.fullmatch(name) and slug not in STANDS_BACK
]


@pytest.mark.parametrize(("slug", "name"), OWN_MONEY)
def test_every_amount_of_a_page_is_in_the_chosen_currency(slug: str, name: str) -> None:
    """Those of its own too, which are in no other page's negotiation."""
    typed = {"base": "85k", "currency": "gbp", "stock_rate": "0.5"}
    in_pounds, _ = asked_in("gbp", {"slug": slug, "typed": typed | {name: "£95,000"}}, CATALOG[slug].inputs)
    assert in_pounds["typed"][name] == "$95,000"
    in_dollars, problems = asked_in("gbp", {"slug": slug, "typed": typed | {name: "$100,000"}}, CATALOG[slug].inputs)
    assert in_dollars["typed"].get(name) == "50000.0" or problems == [(name, "Type these prices in pounds.")]


def test_an_equal_grant_one_level_up_gains_nothing() -> None:
    typed = {"base": "85k", "currency": "gbp", "stock_rate": "0.79", "grant": "$100k", "next_level_base": "£85k"}
    assert values("level", typed | {"next_level_grant": "$100k"})["level_gain"] == "0"
    assert values("level", {"base": "60.000", "currency": "eur", "next_level_base": "70.000"})["level_gain"] == "40000"
