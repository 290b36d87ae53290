"""Whole talks that a negotiator played and would not have sent what came out: each with what should come out."""

import re

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

TODAY = {"today": "2026-11-27"}
WAITING = TODAY | {"base": "175k", "sign_on": "20k", "grant": "300k", "deadline": "Dec 11"}


def decoded(typed: dict[str, str]) -> tuple[str, str]:
    found = values("reply-decoder", typed)
    return found["verdict"], found["next_step"]


def letter(typed: dict[str, str]) -> str:
    body: str = values("messages", typed)["body"]
    return body


# --- What they offered before counts with the bonus of its first year -------------------------------------------------


def test_a_bonus_that_is_cut_makes_the_offer_worth_less_by_all_its_years() -> None:
    typed = answered(TODAY | {"base": "150k", "grant": "50k", "bonus_percent": "15"})
    found = decoded(typed | {"said": "partial", "bonus_percent": "10"})
    assert "$18,000 more over four years, so do not promise" in found[1]
    assert "accept" not in letter(typed | {"said": "partial", "bonus_percent": "10"})


@pytest.mark.parametrize(("bonus", "now"), [("bonus_percent", "15"), ("other_cash", "30,750")])
def test_a_cut_below_what_they_offered_does_not_close(bonus: str, now: str) -> None:
    before = {"bonus_percent": "20"} if bonus == "bonus_percent" else {bonus: "40k"}
    typed = answered(TODAY | before | {"base": "200k", "grant": "100k", "happy": "230k"})
    assert decoded(typed | {"said": "partial", "base": "205k", bonus: now})[0] == "once_more"


def test_a_cut_bonus_is_told_in_percent_and_asked_about() -> None:
    typed = answered(TODAY | {"base": "150k", "grant": "50k", "bonus_percent": "15"})
    said = letter(typed | {"said": "partial", "bonus_percent": "10"})
    assert "The bonus stood at 15% before and is 10% now. What changed, and can the bonus be 15% again?" in said


def test_what_they_took_back_is_asked_for_as_they_offered_it() -> None:
    typed = answered(TODAY | {"base": "150k", "grant": "150k"}) | {"said": "partial", "base": "152k", "grant": "130k"}
    assert "an equity grant of $150,000, as you offered before" in letter(typed)


# --- Their dates ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("We need your decision by December 2.", "Wednesday, December 2"),
        ("The offer expires December 1.", "Tuesday, December 1"),
        ("Please sign by 12/2.", "Wednesday, December 2"),
        ("Please note the offer now expires on Tuesday, December 1", "Tuesday, December 1"),
        ("Could you get back to us by Wednesday?", "Wednesday, December 2"),
        ("We have extended your deadline to December 18.", "Friday, December 18"),
        ("Sure, take until December 18.", "Friday, December 18"),
    ],
)
def test_another_day_of_theirs_is_typed_before_any_letter(words: str, day: str) -> None:
    typed = answered(WAITING) | {"pasted": words}
    assert decoded(typed)[1].startswith(f"They name {day}. Type it as the day")
    assert letter(typed) == ""


@pytest.mark.parametrize(
    "words", ["We need your decision by December 11.", "We moved the team offsite to December 2.", "See you by Monday."]
)
def test_no_other_day_is_taken_for_theirs(words: str) -> None:
    assert "They name" not in decoded(answered(WAITING) | {"pasted": words})[1]


def test_more_time_is_not_thanked_for_with_the_old_date() -> None:
    typed = answered(WAITING) | {"said": "more-time"}
    assert "By which day do you need my answer now?" in letter(typed)
    assert "December 11" not in letter(typed)
    assert "you will have it by Friday, December 18" in letter(typed | {"deadline": "Dec 18"})


# --- What they said ---------------------------------------------------------------------------------------------------


def test_no_letter_goes_past_words_that_nobody_took() -> None:
    words = {"pasted": "I'm afraid we'll have to rescind the offer since we've filled the role."}
    typed = answered(WAITING) | words
    assert decoded(typed)[1].startswith("Ask for nothing now.")
    assert letter(typed) == ""
    assert "What changed since you made the offer?" in letter(typed | {"said": "rescinded"})


@pytest.mark.parametrize(
    "words",
    [
        "We can do everything except the refresher.",
        "We can do the base and the sign-on you asked for, but not the equity.",
        "I can give you most of what you asked for apart from the equity.",
    ],
)
def test_what_is_given_as_asked_is_not_asked_for_again(words: str) -> None:
    typed = answered(WAITING) | {"pasted": words}
    assert "Type what they offer now" in decoded(typed)[1]
    assert letter(typed) == ""


@pytest.mark.parametrize("said", ["show-the-offer", "other-offers", "current-pay"])
def test_a_question_takes_nothing_from_the_ask(said: str) -> None:
    rival = {"offers.b.name": "Beta", "offers.b.standing": "written", "offers.b.base": "215k", "offers.b.grant": "420k"}
    typed = answered(WAITING | {"base": "200k"} | rival) | {"said": said}
    verdict, words = decoded(typed)
    assert verdict == "wait"
    assert "your ask stands" in words
    assert letter(typed) == ""


# --- Limits, other companies, options ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"base": "95k", "bonus_percent": "5", "walk_away": "115k", "market_base": "108k"}, "no-negotiation"),
        ({"base": "100k", "walk_away": "150k", "limits_measure": "base"}, "base-fixed"),
    ],
)
def test_nothing_is_asked_for_that_cannot_reach_the_walk_away(typed: dict[str, str], said: str) -> None:
    verdict, words = decoded(answered(TODAY | typed) | {"said": said})
    assert verdict == "walk"
    assert "Nothing that is left to ask for would bring it there." in words


@pytest.mark.parametrize(("interview", "day"), [
    ("Dec 3", ""), ("Dec 2", "by Monday, December 14"), ("Nov 20", "by Monday, December 14"),
    ("", "before Wednesday, December 2"),
])  # fmt: skip
def test_no_company_is_asked_to_finish_before_it_begins(interview: str, day: str) -> None:
    delta = {"offers.d.name": "Delta", "offers.d.standing": "late_stage", "offers.d.first_interview": interview}
    body = letter(TODAY | {"base": "200k", "deadline": "Dec 2", "kind": "expedite"} | delta)
    asked = re.search(r"remaining steps happen ?(.*)\?", body)
    assert asked
    assert asked[1] == day


def test_options_at_their_strike_are_not_held_against_stock() -> None:
    typed = TODAY | {"base": "150k", "units": "40,000", "instrument": "options", "strike": "1.20", "price": "1.20"}
    typed |= {"liquidity_percent": "40", "offers.b.standing": "written", "offers.b.name": "Bigco"}
    typed |= {"offers.b.base": "165k", "offers.b.grant": "100k", "offers.b.instrument": "public_rsu"}
    assert "ahead of" not in letter(typed)
    assert "$165,000, which meets my other offer" in letter(typed)


# --- Early letters, the level, the weekend ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["deflect", "ask_range", "current_pay"])
def test_an_early_letter_knows_their_own_ad(kind: str) -> None:
    posted = {"posted_low": "150k", "posted_high": "190k", "posted_source": "your ad for Staff Engineer"}
    found = values("messages", TODAY | posted | {"kind": kind})
    assert "The base range in your ad for Staff Engineer is $150,000 to $190,000" in found["body"]
    assert "$150,000 to $190,000" in found["aloud"]
    assert "$150,000" not in letter(TODAY | posted | {"kind": kind, "base": "160k"})
    assert "$150,000" not in letter(TODAY | posted | {"kind": kind, "tells_posted": "kept_back"})


def test_a_level_letter_after_figures_does_not_say_before_them() -> None:
    assert letter(WAITING | {"kind": "level"}).count("Before we talk about figures") == 1
    assert "Before we talk about figures" not in letter(answered(WAITING) | {"kind": "level", "said": "top-of-band"})


@pytest.mark.parametrize(
    ("today", "when"), [("2026-11-26", "this week"), ("2026-11-27", "next week"), ("", "this week")]
)
def test_a_reply_is_promised_for_a_week_that_has_days_left(today: str, when: str) -> None:
    assert f"reply {when}." in letter({"base": "180k", "kind": "time", "today": today})


def test_a_rival_without_a_date_sets_none() -> None:
    rival = {"offers.b.standing": "written", "offers.b.base": "150k", "offers.b.grant": "100k"}
    typed = TODAY | {"base": "180k", "grant": "200k"} | rival
    assert "sets a date" not in str(values("counter-ask", typed)["notes"])
    assert "sets a date" in str(values("counter-ask", typed | {"offers.b.deadline": "Dec 9"})["notes"])


def test_a_refresher_that_is_left_alone_stands_between_nobody() -> None:
    typed = answered(TODAY | {"base": "150k", "grant": "100k"})
    met = {
        row["name"]: row["ask"] for row in values("counter-ask", TODAY | {"base": "150k", "grant": "100k"})["pieces"]
    }
    body = letter(typed | {name: met[name] for name in ("base", "grant", "sign_on")} | {"said": "partial"})
    assert "One more thing would settle it for me: a refresher of $15,000 in the letter" in body
    assert "stands between us" not in body


def test_an_ask_past_the_readers_own_reach_is_pointed_out_on_every_page() -> None:
    typed = {"base": "180k", "sign_on": "30k", "grant": "200k", "happy": "265k", "reach": "270k"}
    told = "If they meet all of it, the first year is $277,500, past your reach of $270,000: leave a piece out"
    for page, name in {"desk": "says", "call-sheet": "says", "reply-decoder": "next_step"}.items():
        assert told in values(page, typed)[name]
        assert "reach" not in values(page, typed | {"reach": "280k"})[name]
        assert "reach" not in values(page, typed | {"asks_grant": "left_out"})[name]
    in_base = typed | {"limits_measure": "base", "happy": "182k", "reach": "185k"}
    assert "the base is $187,500, past your reach of $185,000" in values("desk", in_base)["says"]


def test_past_the_happy_number_the_better_letter_is_the_reason_to_ask_on() -> None:
    typed = {
        "base": "190k", "sign_on": "15k", "grant": "185k", "walk_away": "205k", "happy": "250k",
        "said": "best-and-final", "offers.b.name": "Vega", "offers.b.base": "190k", "offers.b.grant": "220k",
        "offers.b.sign_on": "0", "offers.b.standing": "written",
        "turns.0.base": "170k", "turns.0.sign_on": "15k", "turns.0.grant": "160k",
    }  # fmt: skip
    says = values("desk", typed)["says"]
    assert says.startswith("Ask once more")
    assert "It reaches your happy number, but Vega is worth $20,000 more over four years." in says
