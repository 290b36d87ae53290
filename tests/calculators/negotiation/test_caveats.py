"""What a sum takes for granted is said beside it, in the same words on every page."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.fields import fields_of, has_field
from calculators.negotiation.companies import COMPANIES, INSTRUMENTS, LISTED, LISTED_OPTIONS, OPTIONS
from calculators.negotiation.offer import ASK_BELIEF, ASSUMED_KIND, ASSUMED_VESTING, Terms
from calculators.offer.presets import PRESETS
from tests.calculators.test_laws import ALSO, WITH_AN_OFFER
from tests.door import ask
from tests.strategies import pay

FEW = settings(max_examples=15)
"""For each of the pages."""
STOCK = [one for one in INSTRUMENTS if one not in (OPTIONS, LISTED_OPTIONS)]
SOUND = {
    "base": "180k",
    "sign_on": "20k",
    "deadline": "2026-12-11",
    "today": "2026-12-01",
    "offers.b.base": "200k",
    "offers.b.standing": "written",
}


def caveats(slug: str, typed: dict[str, str]) -> str:
    """What the page says of its sums, or asks before it has any; an offer that it asks more for gets that too."""
    reply = ask(slug, SOUND | typed | {name: text for name, text in ALSO.get(slug, {}).items() if name not in typed})
    asked = [one["message"] for one in reply["problems"]]
    return " ".join((*asked, *re.findall(r'<p class="notice caveat">(.*?)</p>', reply["html"])))


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
@FEW
@given(pay, st.sampled_from(STOCK), st.sampled_from(["", "0", "50", "100"]), st.sampled_from(["grant", "second_grant"]))
def test_private_equity_that_counts_in_full_is_asked_about(
    slug: str, amount: str, kind: str, belief: str, name: str
) -> None:
    typed = {"instrument": kind, "liquidity_percent": belief, name: amount}
    said = caveats(slug, {"grant": "50k"} | typed)
    is_unknown = not belief and kind not in ("", LISTED)
    assert (ASK_BELIEF in said) == is_unknown
    matters = not belief or slug in ("take-home", "equity-value")  # whose own sums differ by it, whatever is believed
    assert ("Listed or private?" in said) == (not kind and matters and slug != "compare-offers")
    assert ("as you believe it, the first year is" in said) == (belief in ("0", "50"))


@pytest.mark.parametrize("slug", [slug for slug, one in CATALOG.items() if has_field(one.inputs, "offers.b.grant")])
def test_a_written_offer_in_private_equity_is_asked_about(slug: str) -> None:
    private = {"offers.b.grant": "300k", "offers.b.instrument": "private_rsu", "offers.b.name": "Birch {base}"}
    assert ASK_BELIEF in caveats(slug, private)
    assert ASK_BELIEF not in caveats(slug, private | {"offers.b.liquidity_percent": "60"})


@pytest.mark.parametrize(
    ("slug", "as_if"),
    [("take-home", "public_rsu"), ("equity-value", "private_rsu")],
)
@FEW
@given(st.sampled_from(["grant", "second_grant"]), st.sampled_from(["", "40", "100"]), pay)
def test_what_an_unsaid_instrument_is_taken_for_is_said_beside_the_figure(
    slug: str, as_if: str, name: str, believed: str, amount: str
) -> None:
    typed = {"base": "180k", name: f"{amount}000", "liquidity_percent": believed}
    unsaid, said = ask(slug, typed), ask(slug, typed | {"instrument": as_if})
    assert ("Listed or private? Not said yet. " + ASSUMED_KIND in unsaid["html"]) == bool(int(amount))
    assert "Assumed: the stock is" not in said["html"]
    assert unsaid["values"].get("net") == said["values"].get("net")
    assert unsaid["values"].get("believed_low") == said["values"].get("believed_low")


def test_wages_typed_whole_assume_nothing_of_stock() -> None:
    assert "Assumed: the stock" not in ask("take-home", {"base": "180k", "grant": "400k", "wages": "300k"})["html"]


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
@FEW
@given(st.sampled_from(list(COMPANIES)), st.sampled_from(["", "50/50", "4 years"]), st.sampled_from(["", "100k"]))
def test_a_schedule_that_nobody_gave_is_said_to_be_assumed(slug: str, company: str, vesting: str, grant: str) -> None:
    typed = {"company": company, "vesting": vesting, "grant": grant, "second_vesting": "50/50"}
    said = caveats(slug, typed | {"liquidity_percent": "100", "instrument": "public_rsu"})
    if "Type" in said:
        return  # no offer without equity is worth anything there
    is_assumed = bool(grant) and not vesting and COMPANIES[company].vesting not in PRESETS
    assert ("Assumed, as no schedule was typed" in said) == is_assumed


def test_the_field_of_a_schedule_says_what_is_assumed() -> None:
    for name in ("vesting", "second_vesting"):
        assert fields_of(Terms)[name].ask.blank == ASSUMED_VESTING


@pytest.mark.parametrize("slug", CATALOG)
def test_an_example_is_no_readers_sum(slug: str) -> None:
    assert "notice caveat" not in ask(slug, {})["html"]


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
def test_what_options_and_units_are_taken_for_is_said(slug: str) -> None:
    belief = {"liquidity_percent": "100"}
    at_preferred = {"instrument": "private_rsu", "units": "4,000", "preferred_price": "125"} | belief
    if slug != "equity-value":
        assert "count at $125.00, what investors paid for preferred" in caveats(slug, at_preferred)
        stated = {"instrument": "options", "grant": "200k"} | belief
        assert "count in full at the dollars that the company states" in caveats(slug, stated)
        assert "no amount of it is typed" in caveats(slug, {"instrument": "options"} | belief)
    known = caveats(slug, at_preferred | {"price": "100"})
    assert not re.search("for preferred|company states|no amount", known)


@pytest.mark.parametrize("slug", [slug for slug in WITH_AN_OFFER if has_field(CATALOG[slug].inputs, "reply_by")])
@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-11-27", "The day on which you can answer, Fri, Nov 27, has passed"),
        ("2026-12-20", "Your day, Sun, Dec 20, is after theirs, Fri, Dec 11"),
        ("2026-12-11", ""),
        ("2026-12-04", ""),
    ],
)
def test_a_day_of_the_readers_that_no_letter_can_name_is_said_to_be_left_out(slug: str, day: str, told: str) -> None:
    said = caveats(slug, {"reply_by": day, "grant": "50k"})
    assert told in said
    assert bool(told) == bool(re.search("can answer|Your day", said))


@pytest.mark.parametrize("slug", [slug for slug in WITH_AN_OFFER if has_field(CATALOG[slug].inputs, "start_date")])
def test_a_start_before_their_day_to_answer_is_pointed_out(slug: str) -> None:
    remark = "is before the day on which they want an answer"
    typed = {"grant": "50k", "instrument": "public_rsu"}
    assert remark in caveats(slug, typed | {"start_date": "2026-12-07"})
    assert remark not in caveats(slug, typed | {"start_date": "2027-01-11"})


@given(st.integers(1, 60), st.just(0) | st.integers(1_000, 150_000))
def test_a_guaranteed_bonus_below_its_target_is_told(percent: int, guaranteed: int) -> None:
    typed = {"base": "180k", "bonus_percent": str(percent), "bonus_first_year": f"${guaranteed}"}
    told = "Year 1 counts the guaranteed bonus" in ask("total-comp", typed)["html"]
    assert told == (guaranteed * 100 < 180_000 * percent)


def test_no_guarantee_is_told_of_none() -> None:
    assert "guaranteed bonus of" not in ask("total-comp", {"base": "180k", "bonus_percent": "20"})["html"]
