"""Rules that the sign-on's ask and its repayment clause keep."""

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.declare.reading import read
from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.present_job import PresentJob
from calculators.negotiation.replies import REPLIES
from calculators.offer.clawback import CALIFORNIA, KINDS, Repayment, Repayments, share_owed
from tests.calculators.negotiation.test_rounds import answered
from tests.calculators.typed_offers import whole_offers, whole_percents
from tests.door import amount, ask, values
from tests.strategies import dollars, negotiations, pay, scaled, some_dollars

CENT = Decimal("0.01")
MONEY = {"amount", "lost_bonus", "offer_first_year", "rival_first_year", "year_one_floor", "base", "sign_on"}
FIGURES = ("ask", "bridge", "bridge_12", "bridge_24", "match_gap", "floor_gap", "net_received", "owed_on_leaving")
E4 = {
    "base": "180k",
    "sign_on": "30k",
    "grant": "200k",
    "offers.b.base": "215k",
    "offers.b.sign_on": "40k",
    "offers.b.grant": "260k",
    "offers.b.standing": "written",
}

clauses = st.builds(
    Repayment,
    st.decimals(0, 5_000_000, places=2),
    st.sampled_from(list(KINDS)),
    st.integers(0, 60),
    st.decimals(0, 100, places=2),
    st.booleans(),
    st.integers(1, 60),
)
several = st.lists(clauses, min_size=1, max_size=4).map(lambda parts: Repayments(tuple(parts)))


@st.composite
def situations(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a sign-on."""
    typed = {name: draw(dollars) for name in sorted(MONEY - {"amount", "base"})} | {"sign_on": draw(pay)}
    typed |= {
        "withholding_percent": draw(whole_percents),
        "clawback_months": str(draw(st.integers(0, 60))),
        "clawback_kind": draw(st.sampled_from(list(KINDS))),
        "repay": draw(st.sampled_from(["gross", "net"])),
        "bridge_within": draw(st.sampled_from(["12", "24", "all"])),
        "leave_month": str(draw(st.integers(1, 60))),
    }
    if draw(st.booleans()):
        typed["base"] = draw(st.integers(1_000, 2_000_000).map(str))
    for row in range(draw(st.integers(0, 3))):
        typed |= {f"vests.{row}.amount": draw(dollars), f"vests.{row}.month": str(draw(st.integers(1, 48)))}
    return typed


@given(clauses, st.integers(0, 120))
def test_owed_never_exceeds_what_was_paid_and_never_rises_once_paid(clause: Repayment, month: int) -> None:
    assert 0 <= clause.owed(month) <= clause.asked_back
    assert clause.owed(clause.last_month) == 0
    if month < clause.paid_month - 1:
        assert clause.owed(month) == clause.received_by(month) == 0
    else:
        assert clause.owed(month + 1) <= clause.owed(month)


@given(clauses, st.integers(0, 120))
def test_net_repayment_costs_nothing_that_was_never_received(clause: Repayment, month: int) -> None:
    assert 0 <= clause.never_received(month) <= clause.owed(month)
    if clause.net:
        assert clause.never_received(month) == 0
        assert Repayments((clause,)).covered_from() == 0


@given(several)
def test_from_covered_from_on_what_was_received_pays_for_what_is_owed(repaid: Repayments) -> None:
    first = repaid.covered_from()
    assert all(repaid.owed(month) <= repaid.received_by(month) for month in range(first, repaid.last_month + 2))
    assert not first or repaid.owed(first - 1) > repaid.received_by(first - 1)


@given(several, st.integers(0, 120))
def test_several_clauses_are_the_sum_of_each(repaid: Repayments, month: int) -> None:
    assert repaid.owed(month) == sum(part.owed(month) for part in repaid.parts)
    assert repaid.owed(max(part.last_month for part in repaid.parts)) == 0


@given(clauses, st.integers(0, 60))
def test_a_part_paid_later_is_owed_as_if_it_had_been_paid_first(clause: Repayment, month: int) -> None:
    first = replace(clause, paid_month=1)
    assert clause.owed(month + clause.paid_month - 1) == first.owed(month)


@pytest.mark.parametrize(
    ("kind", "term", "owed"),
    [
        ("all_until_end", 12, {0: "1", 9: "1", 11: "1", 12: "0", 30: "0"}),
        ("monthly", 12, {0: "1", 3: "3/4", 9: "1/4", 12: "0"}),
        ("monthly", 24, {9: "5/8", 14: "10/24"}),
        ("yearly_steps", 24, {11: "1", 12: "1/2", 14: "1/2", 23: "1/2", 24: "0"}),
        ("yearly_steps", 18, {11: "1", 12: "1/3", 18: "0"}),
        ("full_then_monthly", 24, {6: "1", 12: "1", 13: "11/12", 14: "10/12", 24: "0"}),
        ("full_then_monthly", 12, {11: "1", 12: "0"}),
        ("monthly", 0, {0: "0", 1: "0"}),
    ],
)
def test_share_owed(kind: str, term: int, owed: dict[int, str]) -> None:
    assert {month: share_owed(kind, month, term) for month in owed} == {m: Fraction(s) for m, s in owed.items()}


@given(situations())
def test_the_ask_covers_its_reason_and_is_never_below_the_offer(typed: dict[str, str]) -> None:
    found = values("sign-on", typed)
    chosen = {"12": "bridge_12", "24": "bridge_24", "all": "bridge"}[typed["bridge_within"]]
    offered = amount(typed["sign_on"])
    gaps = offered + max(amount(found["match_gap"]), amount(found["floor_gap"]))
    assert amount(found["ask"]) == max(amount(found[chosen]), gaps)
    assert amount(found["ask"]) >= offered
    assert amount(found["bridge_12"]) <= amount(found["bridge_24"]) <= amount(found["bridge"])


@given(situations())
def test_rows_by_month_agree_with_the_month_of_leaving(typed: dict[str, str]) -> None:
    found = values("sign-on", typed)
    month = int(typed["leave_month"])
    rows = {row["month"]: row for row in found["months"]}
    assert len(rows) == int(typed["clawback_months"])
    assert found["owed_on_leaving"] == (rows[month]["owed"] if month in rows else "0")
    for row in found["months"]:
        left_over = amount(found["net_received"]) - amount(row["owed"])
        assert abs(amount(row["left_over"]) - left_over) < CENT


@given(situations(), st.integers(2, 9))
def test_scaling_all_money_scales_all_money_figures(typed: dict[str, str], times: int) -> None:
    once, more = values("sign-on", typed), values("sign-on", scaled(typed, times, MONEY))
    for figure in FIGURES:
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT
    assert more["covered_from"] == once["covered_from"]


@given(situations(), st.sampled_from(["lost_bonus", "rival_first_year", "year_one_floor", "sign_on"]))
def test_more_reason_never_lowers_the_ask(typed: dict[str, str], field: str) -> None:
    more = typed | {field: str(int(typed[field]) + 1_000)}
    assert amount(values("sign-on", more)["ask"]) >= amount(values("sign-on", typed)["ask"])


def test_the_purpose_names_the_reason_that_made_the_ask() -> None:
    gap = values("sign-on", {"rival_first_year": "320k", "offer_first_year": "260k"})
    assert "$60,000 more" in gap["purpose"]
    assert "in cash" in values("sign-on", {"year_one_floor": "200k", "base": "150k"})["purpose"]
    assert "covers every reason" in values("sign-on", {"sign_on": "50k", "lost_bonus": "50k"})["purpose"]
    assert "larger sign-on a reason" in values("sign-on", {"sign_on": "50k"})["purpose"]
    assert "offer" not in values("sign-on", {"lost_bonus": "50k"})["purpose"]


def test_first_years_come_from_the_offers_when_none_is_typed() -> None:
    found = values("sign-on", E4)
    assert (
        found["believed_first_year"]
        == values("total-comp", {"base": "180k", "sign_on": "30k", "grant": "200k"})["first_year"]
    )
    assert (found["match_gap"], found["ask"]) == ("60000", "90000")
    assert values("sign-on", E4 | {"offers.b.name": "Rival"})["rival_name"] == "Rival"


@pytest.mark.parametrize("standing", ["spoken", "late_stage", "none"])
def test_only_an_offer_in_writing_is_quoted(standing: str) -> None:
    found = values("sign-on", E4 | {"offers.b.standing": standing})
    assert found["match_gap"] is None
    assert not any("other" in note["text"] for note in found["notes"])


@given(situations(), st.sampled_from(["lost_bonus", "year_one_floor"]))
def test_a_lower_rival_is_never_quoted(typed: dict[str, str], reason: str) -> None:
    lower = typed | {"rival_first_year": "1,000", "offer_first_year": "2,000", reason: "100k"}
    assert "other written offer" not in values("sign-on", lower)["purpose"]


def test_two_sign_ons_are_each_repaid_over_their_own_year() -> None:
    typed = {"sign_on": "30k", "sign_on_year_2": "20k", "leave_month": "15"}
    found = values("sign-on", typed)
    assert [part["owed"] for part in found["parts"]] == ["0", "15000"]
    assert found["owed_on_leaving"] == "15000"
    alike = {
        "clauses.0.amount": "30k",
        "clauses.1.amount": "20k",
        "clauses.1.paid_month": "13",
        "leave_month": "15",
    }
    assert values("sign-on", alike)["owed_on_leaving"] == "15000"
    assert "Clause 2: $15,000" in values("sign-on", alike)["months"][14]["by_part"]


@given(pay)
def test_no_figure_of_the_example_is_left_once_an_offer_is_known(sign_on: str) -> None:
    reply = ask("sign-on", {"base": "187.5k", "sign_on": sign_on})
    assert reply["values"]["repayable"] == reply["values"]["ask"] == sign_on
    before_months, by_month, _ = reply["html"].partition("If you leave after each full month")  # $40,000 owes it there
    assert by_month
    if "30000" not in (sign_on, reply["values"]["counter_sign_on"]):
        assert "$30,000" not in before_months


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"base": "187.5k"}, "sign_on"),
        ({"recruiter": "Sam"}, "sign_on"),
        ({"clauses.0.months": "24"}, "clauses.0.amount"),
        ({"vests.0.amount": "50k", "unvested": "40k"}, "unvested"),
        ({"sign_on": "20k", "base": "180k", "units": "400", "rival_first_year": "300k"}, "price"),
    ],
)
def test_what_is_missing_is_asked_for(typed: dict[str, str], field: str) -> None:
    assert field in {problem["field"] for problem in ask("sign-on", typed)["problems"]}


@pytest.mark.parametrize("within", [None, 12, 24, 120])
@given(unvested=st.booleans(), vests=st.booleans(), first=dollars, later=dollars, bonus=dollars)
def test_the_fields_of_a_forfeit_add_up_to_it(
    within: int | None, unvested: bool, vests: bool, first: str, later: str, bonus: str
) -> None:
    typed = {"lost_bonus": bonus, "current.job.vests_12": first, "current.job.vests_later": later}
    typed |= {"unvested": "77k"} if unvested else {}
    typed |= (
        {"vests.0.amount": first, "vests.0.month": "6", "vests.1.amount": later, "vests.1.month": "20"} if vests else {}
    )
    job, _ = read(PresentJob, typed)
    assert job is not None
    amounts = {
        **{f"vests.{n}.amount": vest.amount for n, vest in enumerate(job.vests, start=1)},
        **(
            {"current.job.vests_12": job.job.vests_12, "current.job.vests_later": job.job.vests_later}
            if job.job
            else {}
        ),
        "unvested": job.unvested or Decimal(0),
        "lost_bonus": job.lost_bonus,
    }
    added = sum((amounts[name] or Decimal(0) for name in job.forfeited_fields(within)), Decimal(0))
    assert added == (job.forfeited if within is None else job.forfeited_within(within))


def told(slug: str, typed: dict[str, str]) -> str:
    """The notes of an answer."""
    return " ".join(note["text"] for note in values(slug, typed)["notes"])


@given(whole_offers(), some_dollars, some_dollars)
def test_vests_that_were_not_typed_are_not_counted_and_said_so(offer: dict[str, str], soon: str, later: str) -> None:
    job = {"current.job.base": "100k", "current.job.vests_12": soon, "current.job.vests_later": later}
    is_said = "Not counted: what vests" in told("compare-offers", offer | job)
    assert is_said == (not soon or not later)
    if bool(soon and amount(soon)) != bool(later and amount(later)):
        assert ("Not counted: what vests" in told("sign-on", {"sign_on": "20k"} | job)) == is_said


def test_a_job_whose_grants_were_typed_has_no_vests_to_ask_for() -> None:
    job = {"current.job.base": "100k", "current.job.grant": "90k"}
    assert "Not counted" not in told("compare-offers", {"base": "180k"} | job)


@given(st.sampled_from(["", "30k"]), st.sampled_from(["", "0", "20k"]), st.sampled_from(["", "0", "9k"]))
def test_forfeits_that_were_not_typed_are_no_zero(unvested: str, soon: str, bonus: str) -> None:
    typed = {"sign_on": "20k", "unvested": unvested, "current.job.vests_12": soon, "lost_bonus": bonus}
    found = values("sign-on", typed)
    is_known = bool(unvested or soon or bonus)
    assert all((found[name] is not None) == is_known for name in ("bridge_12", "bridge_24", "bridge"))
    assert ("Not counted: what you forfeit" in told("sign-on", typed)) != is_known


@pytest.mark.parametrize("floor", ["", "0", "200k"])
def test_a_floor_that_was_not_typed_has_no_gap(floor: str) -> None:
    found = values("sign-on", {"base": "180k", "sign_on": "10k", "year_one_floor": floor})
    assert found["floor_gap"] == {"": None, "0": "0", "200k": "10000"}[floor]


def test_what_vests_within_a_year_is_no_more_than_what_was_typed_for_it() -> None:
    job = {"sign_on": "20k", "current.job.vests_12": "0", "current.job.vests_later": "400k"}
    assert values("sign-on", job)["bridge_12"] == "0"


@given(
    st.sampled_from(["", "0", "12", "24"]),
    st.sampled_from(["", *KINDS]),
    st.sampled_from(["", "gross", "net"]),
    st.sampled_from(["", "clauses.0."]),
)
def test_what_was_not_typed_of_a_clause_is_called_assumed(months: str, kind: str, repay: str, row: str) -> None:
    terms = {"clawback_months": months, "clawback_kind": kind, "repay": repay}
    if row:
        terms = {"clauses.0.amount": "20k"} | {
            row + name.removeprefix("clawback_"): text for name, text in terms.items()
        }
    found, said = values("sign-on", {"sign_on": "20k"} | terms), told("sign-on", {"sign_on": "20k"} | terms)
    marked = [one["reading"] for one in found["readings"] if "(as " in one["reading"]]
    assert len(marked) == 1
    assert ("(as typed)" in marked[0]) == bool(kind)
    if months != "0":
        assert ("Assumed, as you did not type it" in said) == (not months or not kind or not repay)
        assert ("repayment ends after 12 months" in said) == (not months)
    whole = {"clawback_months": months or "12", "clawback_kind": kind or "monthly", "repay": repay or "gross"}
    assert found["owed_on_leaving"] == values("sign-on", {"sign_on": "20k"} | whole)["owed_on_leaving"]


@pytest.mark.parametrize(
    ("kind", "term", "objections"),
    [
        ("monthly", 24, 0),
        ("yearly_steps", 12, 0),
        ("monthly", 36, 1),
        ("all_until_end", 12, 1),
        ("full_then_monthly", 36, 2),
    ],
)
def test_california_objects_to_long_clauses_and_to_ones_that_do_not_fall(kind: str, term: int, objections: int) -> None:
    assert len(CALIFORNIA.objections(kind, term)) == objections


CLAUSES = [
    "40k, {} month clawback", "40k ({} mo clawback)", "40k with {} months clawback", "40k, clawback {} months",
    "40k with a pro-rated {}-month clawback", "40k, repay if you leave within {} months",
]  # fmt: skip


@pytest.mark.parametrize("name", ["sign_on", "sign_on_year_2"])
@pytest.mark.parametrize("text", CLAUSES)
def test_a_clause_typed_with_the_sign_on_is_sent_to_its_field(name: str, text: str) -> None:
    for months in (6, 12, 24):
        typed = {"base": "180k", name: text.format(months)}
        told = f"Type 40,000 here and {months} months into “Repayment ends after”."
        assert ask("sign-on", typed)["problems"] == [{"field": name, "message": told}]
        assert ask("sign-on", typed | {"clawback_months": f"{months} months"})["problems"] == []
        assert ask("total-comp", typed)["problems"] == []


def test_a_clause_in_years_and_none_at_all_are_sent_there_too() -> None:
    for text, months in (("40k (2 year clawback)", 24), ("40k with two year clawback", 24), ("40k, no clawback", 0)):
        told = ask("sign-on", {"sign_on": text, "base": "180k"})["problems"]
        assert told[0]["message"] == f"Type 40,000 here and {months} months into “Repayment ends after”."


@settings(max_examples=40, deadline=None)
@given(negotiations(), st.sampled_from(["", "written", "spoken"]))
def test_the_counter_and_the_sign_on_page_are_one_negotiation(typed: dict[str, str], standing: str) -> None:
    typed = typed | ({"offers.b.base": "200k", "offers.b.standing": standing} if standing else {})
    counter, page = ask("counter-ask", typed), ask("sign-on", typed)
    if counter["problems"] or page["problems"] or typed["base"] in ("", "0"):
        return
    found, both = page["values"], amount(counter["values"]["ask_sign_on"]) + amount(typed.get("sign_on_year_2") or "0")
    said = " ".join(note["text"] for note in found["notes"])
    if found["counter_sign_on"] is not None:
        assert amount(found["counter_sign_on"]) == both
        assert "Nothing here gives" not in said
        assert "Leave the sign-on alone" not in said
        assert (f"${both:,.0f}" in said) or found["counter_sign_on"] == found["ask"]
    else:
        assert both == amount(found["offered"])


def test_a_spoken_rival_gives_no_figure_to_cite_and_the_counter_stretches() -> None:
    typed = {"base": "187.5k", "sign_on": "20k", "offers.b.base": "200k", "offers.b.sign_on": "40k"}
    spoken = values("sign-on", typed | {"offers.b.standing": "spoken"})
    assert spoken["notes"][0]["text"].startswith("You can cite no figure for a larger sign-on. Your counter")
    written = values("sign-on", typed | {"offers.b.standing": "written"})
    assert (written["ask"], written["counter_sign_on"]) == ("52500", "50000")
    assert any(note["text"].startswith("Ask for $50,000") for note in written["notes"])


@settings(max_examples=60, deadline=None)
@given(negotiations(), st.integers(0, 2), st.sampled_from(["", *REPLIES]))
def test_words_to_send_stand_back_where_the_talks_ask_for_no_sign_on(
    typed: dict[str, str], rounds: int, said: str
) -> None:
    for _ in range(rounds):
        typed = answered(typed) | {"base": str(int(typed["base"]) + 1_000)}
    typed |= {"said": said, "unvested": "900k"}
    page = ask("sign-on", typed)
    if page["problems"]:
        return
    counter, told = values("counter-ask", typed), " ".join(note["text"] for note in page["values"]["notes"])
    is_over = counter["verdict"] in ("close", "walk") or said in GONE
    if is_over or (said and "sign_on" in REPLIES[said].rules_out):
        assert "in words you can send" not in told
        assert "“" not in page["values"]["purpose"]
        assert "Ask for" not in told


def test_the_words_name_what_they_closed() -> None:
    typed = {"base": "170k", "sign_on": "85k", "sign_on_year_2": "60k", "grant": "220k", "company": "amazon"}
    typed = answered(typed | {"unvested": "260k"}) | {"base": "175k"}
    assert "in words you can send" in values("sign-on", typed | {"said": "partial"})["notes"][0]["text"]
    closed = values("sign-on", typed | {"said": "sign-on-fixed"})["notes"][0]["text"]
    assert closed == "They closed the sign-on: keep this figure to yourself, and ask for another piece."
    over = values("sign-on", typed | {"said": "best-and-final", "times_moved": "2"})["notes"][0]["text"]
    assert over.startswith("Where your talks stand, you ask for nothing more")


BELIEFS = st.sampled_from(["0", "10", "20", "50", "100"])
INSTRUMENTS = st.sampled_from(["public_rsu", "private_rsu"])


@settings(max_examples=60, deadline=None)
@given(
    base=st.integers(150, 350),
    grants=st.tuples(st.integers(0, 2_000), st.integers(0, 2_000)),
    bases=st.integers(150, 350),
    kinds=st.tuples(INSTRUMENTS, INSTRUMENTS),
    shares=st.tuples(BELIEFS, BELIEFS | st.just("")),
    bonus=st.sampled_from([0, 40]),
)
def test_the_gap_is_between_first_years_as_believed_and_to_a_rival_that_the_counter_quotes(
    base: int, grants: tuple[int, int], bases: int, kinds: tuple[str, str], shares: tuple[str, str], bonus: int
) -> None:
    typed = {"base": f"{base}k", "sign_on": "20k", "grant": f"{grants[0]}k", "instrument": kinds[0]}
    typed |= {"liquidity_percent": shares[0], "offers.b.liquidity_percent": shares[1], "offers.b.instrument": kinds[1]}
    typed |= {"offers.b.name": "Lab", "offers.b.standing": "written", "in_writing": "written"}
    typed |= {"offers.b.base": f"{bases}k", "offers.b.grant": f"{grants[1]}k"} | {"offers.b.bonus_percent": str(bonus)}
    found, counter = values("sign-on", typed), told("counter-ask", typed)
    if why := re.search(r"Lab (?:pays less|has no base, sign-on or equity above)", counter):
        assert why[0] in told("sign-on", typed)
        assert found["match_gap"] is None
        assert "other written offer" not in found["purpose"]
        return
    unsaid = Decimal(0) if kinds[1] == "private_rsu" else Decimal(100)
    share = Decimal(shares[1]) if shares[1] else unsaid
    mine = 1_000 * (base + 20 + Decimal(grants[0]) / 4 * Decimal(shares[0]) / 100)
    theirs = 1_000 * (bases + bases * Decimal(bonus) / 100 + Decimal(grants[1]) / 4 * share / 100)
    assert abs(amount(found["match_gap"]) - max(theirs - mine, Decimal(0))) < CENT


def test_a_rival_kept_back_gives_the_sign_on_no_gap() -> None:
    assert values("sign-on", E4 | {"tells_offers": "kept_back"})["match_gap"] is None


def test_the_page_says_no_first_year_counts_equity_that_is_not_believed() -> None:
    typed = E4 | {"offers.b.instrument": "private_rsu", "offers.b.name": "Lab", "instrument": "public_rsu"}
    asked = told("sign-on", typed) + ask("sign-on", typed)["html"]
    assert "None of the private-company equity of Lab counts here yet. How much of this" in asked
    own_typed = E4 | {"instrument": "private_rsu", "liquidity_percent": "50", "offers.b.instrument": "public_rsu"}
    own = ask("sign-on", own_typed)["html"]
    for page in (asked, own):
        assert "count all" not in page
    assert "You believe 50% of the equity: as you believe it, the first year is $235,000." in own


@pytest.mark.parametrize(
    ("typed", "within", "when"),
    [
        ({"unvested": "60k"}, "12", ""),
        ({"unvested": "60k", "lost_bonus": "10k"}, "24", ""),
        ({"lost_bonus": "60k"}, "12", ""),
        ({"vests.0.amount": "60k", "vests.0.month": "6"}, "12", " within 12 months"),
        ({"vests.0.amount": "60k", "vests.0.month": "20"}, "24", " within 24 months"),
        ({"current.job.vests_12": "60k", "current.job.vests_later": "20k"}, "12", " within 12 months"),
        ({"current.job.vests_12": "60k", "current.job.vests_later": "20k"}, "24", ""),
        ({"unvested": "60k"}, "all", ""),
    ],
)
def test_a_time_is_said_only_where_it_was_typed(typed: dict[str, str], within: str, when: str) -> None:
    found = values("sign-on", {"base": "165k", "sign_on": "5k", "bridge_within": within} | typed)
    assert re.search(rf"By leaving now I give up \S+{when}\. Could", found["purpose"])
