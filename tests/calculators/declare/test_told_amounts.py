"""Texts that tell of an amount without being it are asked back, in every field of pay, with what to type instead."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.fields import Field, fields_of
from calculators.declare.reading import read
from calculators.negotiation.evidence import Evidence
from calculators.negotiation.offer import Terms
from calculators.negotiation.record import Negotiation
from calculators.sign_on import SEVERAL
from tests.calculators.test_answer import leaves
from tests.door import ask

DIFFERENCES = ("gap_base", "gap_equity", "gap_sign_on", "more_base", "switching_cost")
ALL_OF_PAY = re.compile(
    r"alternative|happy|reach|walk_away|have_now|offer|offer_first_year|rival_first_year|other_income|p[0-9]{2}"
    r"|partner_wages|wages|year_one_floor|supplemental"
)


def pay_fields() -> Iterator[tuple[str, str]]:
    """Every field for pay, with a calculator that has it."""
    seen = set()
    for slug, calculator in CATALOG.items():
        for name, field in leaves(calculator.inputs):
            if name not in seen and is_pay(field):
                seen.add(name)
                yield slug, name


def is_pay(field: Field) -> bool:
    return bool(field.unit and field.unit.before == "$" and field.unit.most)


PAY = tuple(pay_fields())
BASES = tuple(one for one in PAY if one[1].endswith("base") and one[1] not in DIFFERENCES)


def asked(slug: str, typed: dict[str, str], name: str) -> str:
    """What is asked back of a field; blank where it is read."""
    _, problems = read(CATALOG[slug].inputs, typed)
    return " ".join(problem.message for problem in problems if problem.field == name)


def told_everywhere(text: str, fields: Iterable[tuple[str, str]] = PAY) -> dict[str, str]:
    """What is asked back of each field, by its name, where that text alone is typed."""
    return {name: asked(slug, {name: text}, name) for slug, name in fields}


def test_pay_is_asked_for_in_many_fields() -> None:
    assert len(PAY) > 100
    assert {"base", "turns.0.ask_base", "offers.b.grant", "current.job.vests_12", "refresh_amount", "offer"} <= {
        name for _, name in PAY
    }


@pytest.mark.parametrize(
    "text",
    ["+20k", "+ $20,000", "plus 20k", "20k more", "another 20k", "an additional $20k", "20k extra", "~20k more",
     "20k on top", "20k above offer", "20k higher", "20k increase", "20k raise", "a bump of 20k", "up 20k",
     "20k more a year"],
)  # fmt: skip
def test_an_amount_on_top_is_not_the_whole(text: str) -> None:
    told = told_everywhere(text)
    wholes = {name: one for name, one in told.items() if name not in DIFFERENCES}
    assert all(wholes.values()), [name for name, one in wholes.items() if not one]
    # It may be all of it, but that is never said first.
    wrong = {name: one for name, one in wholes.items() if re.search(r"[Tt]ype (?:the amount alone|\$?20)", one)}
    assert not wrong
    assert text != "+20k" or not any(told[name] for name in DIFFERENCES)


@pytest.mark.parametrize("text", ["20k less", "20k lower", "20k below offer"])
def test_an_amount_below_is_not_the_whole(text: str) -> None:
    told = told_everywhere(text)
    assert {name for name, one in told.items() if not one or "Type the amount alone" in one} == set()


@pytest.mark.parametrize("text", ["200k+", "200k or more", "200k plus", "at least 200k", "over 200k", "~200k"])
def test_a_figure_or_more_is_that_figure(text: str) -> None:
    for name in ("base", "ask_base", "grant"):
        typed = {"base": "180k", "next_level_base": "210k", name: text}
        assert asked("level", typed, name) == ""


STANDS = {
    "base": "180k", "grant": "300k", "sign_on": "$20,000", "next_level_base": "220k", "current.job.base": "150k",
    "turns.0.base": "175k", "turns.0.grant": "280,000", "turns.0.refresher": "50k",
}  # fmt: skip


@pytest.mark.parametrize(
    ("slug", "name", "text", "told"),
    [
        ("level", "ask_base", "+20k", "20k on top of 180k? Type 200k."),
        ("level", "ask_base", "base + 20k", "20k on top of 180k? Type 200k."),
        ("level", "ask_base", "180k + 20k", "20k on top of 180k? Type 200k."),
        ("level", "ask_base", "+20", "20k on top of 180k? Type 200k."),
        ("level", "ask_base", "20k more", "20k on top of 180k? Type 200k."),
        ("level", "ask_base", "+$7,500", "7,500 on top of 180k? Type 187,500."),
        ("level", "ask_grant", "+$900k", "900k on top of 300k? Type 1,200,000."),
        ("level", "ask_base", "20k less", "20k less than 180k? Type 160k."),
        ("level", "next_level_base", "+40k", "40k on top of 180k? Type 220k."),
        ("level", "ask_grant", "+50k", "50k on top of 300k? Type 350k."),
        ("level", "ask_sign_on", "+20k", "20k on top of 20k? Type 40k."),
        ("counter-ask", "turns.0.ask_base", "+20k", "20k on top of 175k? Type 195k."),
        ("counter-ask", "turns.0.ask_grant", "50k more", "50k on top of 280k? Type 330k."),
        ("counter-ask", "turns.0.ask_refresh", "+10k", "10k on top of 50k? Type 60k."),
        ("counter-ask", "turns.1.base", "+10k", "10k on top of 175k? Type 185k."),
        ("counter-ask", "offers.b.base", "20k more", "20k on top of 180k? Type 200k."),
        ("three-numbers", "offer", "+20k", "20k on top of 180k? Type 200k."),
        ("counter-ask", "base", "20k more", "20k on top of 150k? Type 170k."),
        ("total-comp", "grant", "50k more", "Type the whole amount, or 50k if that is all of it."),
        ("level", "ask_base", "10%", "10% on top of 180k? Type 198k."),
        ("level", "ask_base", "+10%", "10% on top of 180k? Type 198k."),
        ("level", "ask_base", "10% more", "10% on top of 180k? Type 198k."),
        ("level", "ask_grant", "+10%", "10% on top of 300k? Type 330k."),
        ("level", "ask_sign_on", "10% of base", "10% of 180k? Type 18k."),
        ("total-comp", "bonus_first_year", "20%", "20% of 180k? Type 36k."),
        ("total-comp", "commission", "7.5%", "7.5% of 180k? Type 13,500."),
        ("total-comp", "sign_on", "10%", "10% of 180k? Type 18k."),
        ("counter-ask", "lost_bonus", "15%", "15% of 150k? Type 22,500."),
        ("total-comp", "refresh.0.amount", "30% of grant", "30% of 300k? Type 90k."),
        ("refresh", "refresh_amount", "25%", "25% of 300k? Type 75k."),
        ("cost-of-silence", "gap_base", "10%", "10% of 180k? Type 18k."),
        ("sign-on-or-base", "more_base", "10%", "10% of 180k? Type 18k."),
        ("total-comp", "base", "80% of 180k", "80% of 180k? Type 144k."),
        ("total-comp", "base", "180k pro rata 80%", "80% of 180k? Type 144k."),
        ("total-comp", "base", "180k at 80%", "80% of 180k? Type 144k."),
        ("total-comp", "base", "180k (0.8 FTE)", "80% of 180k? Type 144k."),
    ],
)  # fmt: skip
def test_what_is_told_by_another_amount_has_its_sum(slug: str, name: str, text: str, told: str) -> None:
    typed = {known: one for known, one in STANDS.items() if known != name} | {name: text}
    known = {name for name, _ in leaves(CATALOG[slug].inputs)} | {"turns.1.base"}
    assert asked(slug, {one: text for one, text in typed.items() if one in known}, name) == told
    instead = told.rpartition("Type ")[2].removesuffix(".")
    if "if that" not in told:
        assert asked(slug, {name: instead}, name) == ""


@pytest.mark.parametrize("text", ["15%", "15 percent", "+15%", "15% more", "80% of 180k"])
def test_a_share_is_asked_for_in_dollars(text: str) -> None:
    vague = re.compile(r"Leave out the percent|Type the amount alone|Type a number")
    told = told_everywhere(text)
    assert {name: one for name, one in told.items() if "ype" not in one or vague.search(one)} == {}


@pytest.mark.parametrize(
    "text", ["TC 350k", "350k TC", "350k CTC", "350k fully loaded",
             "total comp 350k", "OTE 300k", "TC 350", "350k all-in package", "350k total package",
             "350k total compensation", "total target compensation of 350k", "$350,000 on-target earnings"],
)  # fmt: skip
def test_all_of_pay_is_no_part_of_it(text: str) -> None:
    told = told_everywhere(text, [one for one in PAY if not ALL_OF_PAY.fullmatch(one[1])])
    instead = re.compile(r"Type (?:the amount alone|\$?3[05]0)")
    assert {name: one for name, one in told.items() if "alone" not in one or instead.search(one)} == {}


@pytest.mark.parametrize("name", ["happy", "walk_away", "reach"])
def test_all_of_pay_is_read_where_it_is_asked_for(name: str) -> None:
    assert asked("counter-ask", {name: "TC 350k"}, name) == ""
    assert asked("equity-value", {"alternative": "350k TC"}, "alternative") == ""


@pytest.mark.parametrize("text", ["400k total", "$400k equity package", "400k total grant", "RSU package of 400k"])
def test_all_of_a_grant_is_the_grant(text: str) -> None:
    assert "Total pay" not in asked("total-comp", {"grant": text}, "grant")


@pytest.mark.parametrize(
    "text", ["200k cash comp", "200k total cash", "200k cash compensation", "cash comp: 200k", "200k all cash"]
)
def test_total_cash_is_no_base(text: str) -> None:
    assert {name: one for name, one in told_everywhere(text, BASES).items() if "base alone" not in one} == {}


@pytest.mark.parametrize(
    "text", ["no change", "unchanged", "same", "the same", "same as before", "as before", "didn't change", "No changes"]
)
@pytest.mark.parametrize("name", ["base", "sign_on", "grant", "bonus_percent", "ask_base", "other_cash"])
def test_what_did_not_change_in_a_round_is_typed_or_left_blank(name: str, text: str) -> None:
    told = asked("counter-ask", {f"turns.0.{name}": text}, f"turns.0.{name}")
    assert told == "No change? Type what stood, or leave this blank."


def test_what_is_as_offered_is_left_blank() -> None:
    for name in ("ask_base", "next_level_grant"):
        for text in ("same", "as offered", "no change"):
            assert asked("level", {"base": "180k", name: text}, name) == "As offered? Leave this blank."
    assert "0" not in asked("total-comp", {"base": "same"}, "base").replace("180", "")


NEVER_0 = [
    (slug, name)
    for slug, calculator in CATALOG.items()
    for name, field in leaves(calculator.inputs)
    if field.unit and field.unit.kind == "number" and (name.endswith("base") or (field.ask.at_least or 0) > 0)
    if name not in (*DIFFERENCES, "market_base", "stretch_base", "won_base", "turns.0.cited_base")
]


@pytest.mark.parametrize("text", ["none", "n/a", "nothing", "no base", "-180k"])
def test_where_there_cannot_be_none_no_0_is_named(text: str) -> None:
    told = told_everywhere(text, NEVER_0)
    assert all(told.values())
    assert {name: one for name, one in told.items() if re.search(r"\btype \$?0\b", one, re.IGNORECASE)} == {}


def test_a_base_of_0_is_named_beside_other_pay() -> None:
    assert "type 0" in asked("total-comp", {"base": "none", "commission": "150k"}, "base")
    assert asked("total-comp", {"base": "0", "commission": "150k"}, "base") == ""


@pytest.mark.parametrize("name", ["turns.0.base", "offers.b.base", "current.job.base"])
def test_a_base_of_0_beside_a_base_is_asked_back(name: str) -> None:
    row = name.removesuffix("base")
    typed = {"base": "180k", name: "0", f"{row}grant": "300k", f"{row}deadline": "Dec 10", "today": "2026-11-30"}
    typed = {one: text for one, text in typed.items() if one != "current.job.deadline"}
    problems = ask("counter-ask", typed)["problems"]
    assert [problem["field"] for problem in problems] == [name]
    assert "0" not in problems[0]["message"].replace("180", "")
    if not name.startswith("turns"):
        assert not ask("counter-ask", typed | {f"{row}commission": "150k"})["problems"]


def test_a_round_of_a_job_without_base_is_read() -> None:
    typed = {"base": "0", "bonus_amount": "60k", "turns.0.base": "0", "turns.0.bonus_amount": "50k"}
    assert not ask("counter-ask", typed)["problems"]


def test_an_ask_of_0_is_asked_back() -> None:
    for name in ("ask_base", "next_level_base"):
        assert asked("level", {"base": "180k", name: "0"}, name)
    assert asked("counter-ask", {"base": "180k", "turns.0.ask_base": "0"}, "turns.0.ask_base")


@pytest.mark.parametrize(
    "text", ["5k relocation", "5k relo", "relocation: $5,000", "10k relocation lump sum", "5k moving stipend"]
)
def test_relocation_is_no_pay(text: str) -> None:
    fields = [one for one in PAY if one[1] not in ("switching_cost", "clauses.0.amount")]
    told = told_everywhere(text, fields)
    assert {name: one for name, one in told.items() if not one.startswith("Relocation is paid once")} == {}


def test_relocation_beside_a_sign_on_is_left_out() -> None:
    told = asked("total-comp", {"sign_on": "30k + 5k relocation"}, "sign_on")
    assert told.startswith("Type the sign-on alone, 30k. Relocation is paid once")
    assert f"“{SEVERAL.title}”" in told
    assert "“Other cash”" in asked("total-comp", {"sign_on": "30k + 5k stipend"}, "sign_on")


@pytest.mark.parametrize(
    ("text", "amount", "source", "percentile"),
    [
        ("levels.fyi 200k", "200k", "levels.fyi", ""), ("200k p75", "200k", "", "75th"),
        ("200k base (levels.fyi)", "200k", "levels.fyi", ""), ("166,000 (BLS)", "166,000", "BLS", ""),
        ("200k from Glassdoor", "200k", "Glassdoor", ""), ("75th percentile 200k", "200k", "", "75th"),
        ("Levels.fyi: $200k (p90)", "$200k", "Levels.fyi", "90th"), ("200k median", "200k", "", "50th"),
        ("200k per levels.fyi", "200k", "levels.fyi", ""), ("BLS p75: 200,000", "200,000", "BLS", "75th"),
    ],
)  # fmt: skip
def test_the_source_of_a_figure_goes_into_its_own_field(text: str, amount: str, source: str, percentile: str) -> None:
    labels = fields_of(Evidence)
    where = {"market_base": "market_source", "posted_high": "posted_source", "posted_low": "posted_source"}
    for name, field in where.items():
        told = asked("counter-ask", {name: text}, name)
        assert told.startswith(f"Type {amount} here")
        assert (f"{source} into “{labels[field].label}”" in told) == bool(source)
        if name == "market_base":
            assert (f"{percentile} into “{labels['market_percentile'].label}”" in told) == bool(percentile)
    there = f"into “{percentile} percentile”" if percentile not in ("", "50th") else "here"
    assert f"Type {amount} {there}" in asked("three-numbers", {"p50": text}, "p50")


@pytest.mark.parametrize(
    "text", ["half of 360k", "180k after raise", "180k annualized", "180k minus pension", "180k k"]
)
def test_what_is_no_source_is_not_sent_to_its_field(text: str) -> None:
    assert "“" not in asked("counter-ask", {"market_base": text}, "market_base")


@pytest.mark.parametrize("text", ["up to 200k", "max 200k", "200k max", "to 200k", "200k at most", "tops out at 200k"])
def test_the_top_of_a_range_is_read_where_it_is_asked_for(text: str) -> None:
    found, problems = read(Negotiation, {"posted_high": text})
    assert found is not None, problems
    assert found.posted_high == 200_000


@pytest.mark.parametrize(
    "text", ["from 160k", "starting at 160k", "160k+", "min 160k", "160k and up", "starts at $160k"]
)
def test_the_foot_of_a_range_is_read_where_it_is_asked_for(text: str) -> None:
    found, problems = read(Negotiation, {"posted_low": text})
    assert found is not None, problems
    assert found.posted_low == Decimal(160_000)


@pytest.mark.parametrize("text", ["160k-200k", "160k to 200k", "from 160k to 200k", "between 160k and 200k"])
def test_both_ends_of_a_range_go_into_both_fields(text: str) -> None:
    for name in ("posted_low", "posted_high"):
        assert asked("counter-ask", {name: text}, name).endswith("A posted range has two fields: from and to.")


@pytest.mark.parametrize(
    ("slug", "name", "text", "told"),
    [
        ("level", "ask_bonus", "+5%", "5% on top of 15%? Type 20."),
        ("level", "next_level_bonus", "5% more", "5% on top of 15%? Type 20."),
        ("total-comp", "bonus_percent", "+5%", "Type the whole bonus in percent of base, such as 15."),
        ("counter-ask", "turns.0.bonus_percent", "another 5%", "Type the whole bonus in percent of base, such as 15."),
        ("total-comp", "units", "+500", "Type all of them: those that there were, and those on top."),
        ("total-comp", "units", "500 more", "Type all of them: those that there were, and those on top."),
        ("total-comp", "leave_days", "5 more", "Type all of them: those that there were, and those on top."),
        ("total-comp", "sign_on", "one month's salary", "1 of 12 months of 180k? Type 15k."),
        ("total-comp", "sign_on", "2 months of base", "2 of 12 months of 180k? Type 30k."),
        ("total-comp", "bonus_amount", "13th month", "1 of 12 months of 180k? Type 15k."),
        ("total-comp", "price", "10% discount", "Type it in dollars, not in percent."),
        ("equity-value", "shares_outstanding", "0.1%", "Type how many there are, not a percent."),
        ("total-comp", "refresh.0.amount", "25% annually", "25% of 300k? Type 75k."),
        ("total-comp", "refresh.0.amount", "20% of initial", "20% of 300k? Type 60k."),
        ("total-comp", "grant", "60k annual refresh",
         "Add a refresher for the 60k. Here type the grant of the letter."),
        ("total-comp", "bonus_first_year", "20k prorated", "Prorated? Type the dollars that it comes to."),
        ("total-comp", "base", "200k pro-rated", "Pro-rated? Type the dollars that it comes to."),
        ("total-comp", "bonus_amount", "20k guaranteed year 1",
         "Only in year 1? Type it into “Guaranteed bonus, year 1”."),
    ],
)  # fmt: skip
def test_what_is_told_by_something_else_has_its_own_message(slug: str, name: str, text: str, told: str) -> None:
    known = {"base": "180k", "grant": "300k", "bonus_percent": "15", "next_level_base": "220k"}
    fields = {name for name, _ in leaves(CATALOG[slug].inputs)}
    typed = {one: text for one, text in known.items() if one in fields} | {name: text}
    assert asked(slug, typed, name) == told


@pytest.mark.parametrize(
    "text", ["5k one time", "5k one-off", "5k signing", "5k lump sum", "5k year 1 only", "5k retention", "5k once"]
)
def test_what_is_paid_once_is_no_part_of_every_year(text: str) -> None:
    for name in ("other_cash", "perks", "offers.b.other_cash"):
        told = asked("compare-offers", {name: text}, name)
        assert told == f"Paid once? Type it into “{fields_of(Terms)['sign_on'].label}”."


def test_what_is_paid_every_month_is_paid_every_year() -> None:
    for text in ("100 a month", "$100 per month", "1,200 stipend", "500", "100/mo"):
        assert asked("total-comp", {"other_cash": text}, "other_cash") == ""


@pytest.mark.parametrize(("text", "told"), [("20k cash + 10k stock", " Equity goes into “Equity grant”."),
                                            ("20k + 10k allowance", " A yearly stipend goes into “Other cash”."),
                                            ("20k, 180k base", "")])  # fmt: skip
def test_what_is_beside_a_sign_on_goes_into_its_own_field(text: str, told: str) -> None:
    assert asked("total-comp", {"sign_on": text}, "sign_on") == f"Type the sign-on alone, 20k.{told}"


SAID = st.sampled_from(
    ["+{}", "{} more", "-{}", "{} less", "{}%", "+{}%", "{}% more", "{}% of base", "80% of {}", "{} at 80%", "TC {}",
     "{} p75", "levels {}", "{} relocation", "{} months of pay", "{} once", "another {}", "{}k + {}k", "{} pro-rated"],
)  # fmt: skip
DIGITS = st.from_regex(r"\A\$?[0-9][0-9,.]{0,30}(?: ?[km])?\Z")


@given(SAID, DIGITS, DIGITS, st.sampled_from(PAY))
def test_whatever_the_digits_are_there_is_an_amount_or_a_message(
    said: str, digits: str, other: str, field: tuple[str, str]
) -> None:
    slug, name = field
    typed = {"base": other, "grant": other, "turns.0.base": other, "current.job.base": other}
    fields = {name for name, _ in leaves(CATALOG[slug].inputs)}
    text = said.format(digits, digits)
    read(CATALOG[slug].inputs, {one: known for one, known in typed.items() if one in fields} | {name: text})


KINDS = {
    "base": ("180k base", "base salary of 180k"), "sign_on": ("20k sign-on", "20k signing"),
    "equity": ("300k RSU", "300k in stock", "300k grant"), "commission": ("100k commission",),
}  # fmt: skip
OF_A_KIND = {
    "grant": "equity", "second_grant": "equity", "refresh.0.amount": "equity", "unvested": "equity",
    "offers.b.grant": "equity", "current.job.vests_12": "equity", "turns.0.grant": "equity", "sign_on": "sign_on",
    "bonus_amount": "bonus", "bonus_first_year": "bonus", "lost_bonus": "bonus", "other_cash": "cash",
    "turns.0.sign_on": "sign_on", "turns.0.commission": "commission", "commission": "commission",
}  # fmt: skip


@pytest.mark.parametrize("name", OF_A_KIND)
def test_pay_of_another_kind_is_asked_back(name: str) -> None:
    for kind, texts in KINDS.items():
        for text in texts:
            told = asked("counter-ask", {name: text}, name)
            assert kind == OF_A_KIND[name] or (told and "Type the amount alone" not in told), (name, text)
    assert OF_A_KIND[name] != "equity" or "“Other cash”" in asked("counter-ask", {name: "300k cash"}, name)


def test_what_may_be_said_of_pay_is_read() -> None:
    for name, text in (("grant", "300k stock bonus"), ("grant", "300k sign-on equity"), ("bonus_amount", "20k cash"),
                       ("sign_on", "20k cash bonus"), ("other_cash", "5k bonus"), ("grant", "300k cash value of RSUs"),
                       ("bonus_amount", "20k bonus"), ("base", "180k base salary")):  # fmt: skip
        assert asked("counter-ask", {name: text}, name) == "", (name, text)


def test_a_share_of_target_is_no_bonus() -> None:
    for text in ("100% of target", "120% of the target"):
        assert "“Bonus multiplier”" in asked("total-comp", {"bonus_percent": text}, "bonus_percent")
    assert asked("total-comp", {"bonus_percent": "15% target"}, "bonus_percent") == ""
