"""Messages and replies say nothing that the reader has not entered, and quote nothing lower than the offer."""

import re
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.letters import LETTERS
from calculators.negotiation.replies import REPLIES
from tests.door import values
from tests.strategies import situations

LEVERAGE = re.compile(
    r"another (offer|written|process|compan)|other (offer|process|compan|talks|conversation|interview)|\brival|compet"
    "|elsewhere|written offer|late stages",
    re.IGNORECASE,
)
RIVAL = {"offers.b.base": "215k", "offers.b.sign_on": "40k", "offers.b.grant": "260k", "offers.b.name": "Initech"}
SAID = ["subject", "body", "aloud"]
OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k"}
MONEY = re.compile(r"\$([\d,]+)")


def text_of(said: dict[str, str]) -> str:
    return " ".join(said[part] for part in SAID)


@pytest.mark.parametrize("tone", ["warm", "plain"])
@pytest.mark.parametrize("kind", LETTERS)
def test_without_other_offers_no_letter_claims_any(kind: str, tone: str) -> None:
    typed = {"kind": kind, "tone": tone, **OFFER, "deadline": "2026-12-04", "unvested": "50k", "market_base": "200k"}
    found = values("messages", typed)
    assert not [found[part] for part in SAID if LEVERAGE.search(found[part])]


@pytest.mark.parametrize("kind", LETTERS)
@pytest.mark.parametrize("standing", ["spoken", "late_stage", "none"])
def test_a_rival_not_held_in_writing_is_not_quoted(kind: str, standing: str) -> None:
    said = text_of(values("messages", {"kind": kind, **OFFER, **RIVAL, "offers.b.standing": standing}))
    assert "written offer" not in said
    assert "offer in writing" not in said
    assert "offer from Initech" not in said
    assert "$40,000" not in said
    assert "$260,000" not in said


@pytest.mark.parametrize("slug", REPLIES)
def test_without_other_offers_no_reply_claims_any(slug: str) -> None:
    assert not LEVERAGE.search(values("reply-decoder", {"said": slug, **OFFER})["say"])


def test_a_rival_held_in_writing_is_said_with_its_terms() -> None:
    said = values("messages", {"kind": "counter", **OFFER, **RIVAL, "offers.b.standing": "written"})
    assert "written offer from Initech: $215,000 base, a $40,000 sign-on and $260,000 in equity." in said["body"]


def test_evidence_is_combined_as_a_good_letter_does() -> None:
    typed = OFFER | RIVAL | {"offers.b.standing": "written", "offers.c.standing": "late_stage"}
    typed |= {"market_base": "210k", "market_source": "BLS, May 2025", "market_percentile": "75th", "kind": "counter"}
    body = values("messages", typed)["body"]
    paragraph = next(one for one in body.split("\n\n") if "Initech" in one)
    assert "late stages with one other company" in paragraph
    assert "BLS, May 2025 (75th percentile)" in paragraph


def test_each_asked_piece_has_its_own_reason_without_a_rival() -> None:
    typed = OFFER | {"kind": "counter", "market_base": "205k", "market_source": "BLS, May 2025", "unvested": "90k"}
    body = values("messages", typed)["body"]
    assert "- Base: $205,000, the figure that BLS, May 2025 shows" in body
    assert "- Sign-on: $90,000, in place of the $90,000 I forfeit" in body
    posted = values("messages", OFFER | {"kind": "counter", "posted_high": "220k"})["body"]
    assert "- Base: $220,000, the top of the range in your job ad" in posted
    floor = values("messages", OFFER | {"kind": "counter", "year_one_floor": "250k"})["body"]
    assert "so that my first year brings at least $250,000 in cash" in floor
    scope = values("messages", OFFER | {"kind": "counter", "scope_evidence": "led the storage rewrite"})["body"]
    assert "for the scope I bring: led the storage rewrite" in scope


@given(situations(), st.sampled_from(list(LETTERS)))
def test_no_letter_quotes_a_figure_lower_than_the_offers(typed: dict[str, str], kind: str) -> None:
    """A rival's figures stand beside the offer's: each quoted piece is better."""
    found = values("messages", typed | {"kind": kind})
    quoted = re.search(r"written offer[^:]*: ([^.]*)\.", text_of(found))
    if quoted is None:
        return
    counter = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
    for amount, piece in re.findall(r"\$([\d,]+) (base|sign-on|in equity)", quoted[1]):
        name = {"base": "base", "sign-on": "sign_on", "in equity": "grant"}[piece]
        figure = Decimal(amount.replace(",", ""))
        assert figure >= Decimal(counter[name]["offer"]).quantize(Decimal(1))
        later = Decimal(counter[name]["later"])
        assert Decimal(counter[name]["ask"]) + later >= figure - 1, "a letter never asks below what it cites"


@given(situations(), st.sampled_from(list(LETTERS)))
def test_every_letter_is_whole_or_is_not_there(typed: dict[str, str], kind: str) -> None:
    said = values("messages", typed | {"kind": kind})
    assert bool(said["body"]) == bool(said["mail"]) == bool(said["to_send"]) == bool(said["aloud"])
    if not said["body"]:
        assert said["notes"]
    else:
        assert said["to_send"].startswith(f"Subject: {said['subject']}\n\n")
    for part in SAID:
        assert not re.search(
            r"[{}\[\]]|\$0\b| ,|\.\.|–|: ?\n", re.sub(r"(terms|these changes|this change):\n", "", said[part])
        ), said[part]


@pytest.mark.parametrize("kind", ["counter", "one_more", "accept"])
def test_there_is_no_letter_without_terms(kind: str) -> None:
    found = values("messages", {"kind": kind, "recruiter": "Ann"})
    assert (found["body"], found["mail"], found["aloud"]) == ("", "", "")
    assert found["notes"][0]["text"].startswith("Type ")


@pytest.mark.parametrize("term", ["role", "offer_level", "place", "company_name", "manager"])
def test_an_acceptance_without_pay_asks_for_it(term: str) -> None:
    found = values("messages", {"kind": "accept", term: "Denver, CO"})
    assert (found["body"], found["aloud"]) == ("", "")
    assert "Type the pay that you accept" in found["notes"][0]["text"]


@pytest.mark.parametrize(("name", "text"), [("base", "180k"), ("match_401k", "9k"), ("bonus_first_year", "30k")])
def test_an_acceptance_with_any_part_of_pay_is_written(name: str, text: str) -> None:
    found = values("messages", {"kind": "accept", name: text})
    assert f"${text.replace('k', ',000')}" in found["body"]


def test_no_letter_asks_for_what_is_already_offered() -> None:
    typed = {"kind": "counter", **OFFER, "asks_grant": "left_out"}
    assert "Equity grant" not in values("messages", typed)["body"]


@given(st.sampled_from(["", "L4", "Senior"]), st.sampled_from(["", "L5", "Staff"]), st.sampled_from(["", "partial"]))
def test_no_reason_for_more_is_the_level_that_they_offered(offered: str, fits: str, said: str) -> None:
    typed = OFFER | {"offer_level": offered, "next_level": fits, "said": said}
    found = values("messages", typed | ({"asks_sign_on": "left_out", "asks_grant": "left_out"} if said else {}))
    text = f"{text_of(found)} {found['one_reason']}"
    assert not offered or offered.lower() not in text.lower()
    if fits and not said:
        assert f"for a scope that fits {fits}" in found["body"]


def test_what_a_reader_types_is_not_read_as_a_name_to_fill() -> None:
    assert "{asking_base}" in values("messages", {"kind": "time", "recruiter": "{asking_base}", **OFFER})["body"]


def test_an_acceptance_lists_every_term() -> None:
    typed = {**OFFER, "kind": "accept", "sign_on_year_2": "10k", "bonus_percent": "10", "refresh.0.amount": "50k"}
    body = values("messages", typed)["body"]
    for line in ("Base: $180,000", "10% of base", "$30,000 in the first year and $10,000 in the second", "$50,000"):
        assert line in body
    more = {"sign_on": "", "other_cash": "5k", "match_401k": "9k", "bonus_first_year": "30k", "second_grant": "50k"}
    body = values("messages", typed | more | {"vesting": "40/30/20/10", "second_vesting": "50/50"})["body"]
    for line in ("$10,000, in the second year", "$5,000 a year", "$9,000 a year", "first year: $30,000"):
        assert line in body
    assert "Equity grant: $200,000, vesting 40/30/20/10" in body
    assert "Second grant: $50,000, vesting 50/50" in body


DATED = OFFER | {"today": "2026-11-25"}


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ({"kind": "follow_up", "deadline": "2026-11-20"}, "by Friday, November 20"),
        ({"kind": "expedite", "deadline": "2026-11-20"}, "November 20"),
        ({"kind": "time", "reply_by": "2026-11-20"}, "November 20"),
        ({"kind": "extend", "deadline": "2026-12-11", "reply_by": "2026-12-04"}, "December 4"),
        ({"kind": "counter", "deadline": "2026-12-11", "reply_by": "2026-12-20"}, "December 20"),
        ({"kind": "accept", "start_date": "2026-11-01"}, "November 1"),
    ],
)
def test_no_letter_names_a_day_that_is_past_or_contradicts_theirs(typed: dict[str, str], never: str) -> None:
    found = values("messages", DATED | typed)
    assert found["body"]
    assert never not in text_of(found)


@given(
    st.integers(0, 12), st.sampled_from(["", "2026-11-26", "2026-12-02", "2026-12-20"]), st.booleans(), st.booleans()
)
def test_letter_and_plan_ask_for_the_same_day(days: int, reply_by: str, has_other: bool, has_answered: bool) -> None:
    today = date(2026, 11, 25)
    typed = OFFER | {"today": today.isoformat(), "deadline": (today + timedelta(days=days)).isoformat()}
    typed |= {"reply_by": reply_by} | ({"said": "answer-this-week"} if has_answered else {})
    if has_other:
        typed |= {"offers.b.name": "Birch", "offers.b.first_interview": "2026-11-16"}
    plan = values("timeline", typed)["plan"]
    acts = " ".join(row["what"] for row in plan)
    asked = re.search(r"(?:answer on|date to|name a day:) \w+, (\w{3}) (\d+)", acts)
    found = values("messages", typed | {"kind": "extend"})
    if today.isoformat() < reply_by < typed["deadline"] and "date to" not in acts:
        assert not asked
        assert plan[-1]["day"] <= reply_by
        assert "your letter names" in plan[-1]["what"]
        return
    assert asked
    later = datetime.strptime(f"{asked[1]} {asked[2]} 2026", "%b %d %Y")
    day = f"{later:%B} {later.day}"
    assert day in found["body"]
    assert day in found["aloud"]
    assert "five more days" not in text_of(found)
    if has_answered and not reply_by and days <= 6 - today.weekday():
        assert day in values("reply-decoder", typed)["say"]


@pytest.mark.parametrize("kind", ["counter", "one_more", "extend", "time", "level", "refresh"])
@pytest.mark.parametrize("tone", ["warm", "plain"])
def test_after_a_round_a_letter_thanks_for_what_moved_and_not_for_the_offer(kind: str, tone: str) -> None:
    typed = OFFER | {"unvested": "90k", "kind": kind, "tone": tone, "said": "partial"}
    typed |= {"turns.0.base": "175k", "turns.0.sign_on": "30k", "turns.0.grant": "190k", "turns.0.ask_base": "190k"}
    opening = values("messages", typed)["body"].split("\n\n")[1]
    assert opening.startswith("Thank you for moving base and the equity grant.")
    still = values("messages", typed | {"turns.0.base": "180k", "turns.0.grant": "200k"})["body"]
    assert still.split("\n\n")[1].startswith("Thank you for getting back to me.")
    assert "Thank you for the offer" not in still
    first = values("messages", OFFER | {"kind": "counter", "tone": tone})["body"]
    assert first.split("\n\n")[1].startswith("Thank you for the offer")


def test_a_sign_on_in_two_parts_is_asked_for_by_its_year() -> None:
    typed = {"base": "175k", "sign_on": "60k", "sign_on_year_2": "45k", "kind": "counter"}
    typed |= {"offers.b.standing": "written", "offers.b.sign_on": "120k"}
    found = values("messages", typed)
    ask = Decimal(found["asking_sign_on"])
    line = f"- Sign-on: ${ask:,.0f} in the first year, which with the second part of $45,000 is ahead of the $120,000"
    assert line in found["body"]
    assert "a $120,000 sign-on" in found["body"]
    assert f"a sign-on of ${ask:,.0f} in the first year" in found["aloud"]


@given(st.integers(100, 500_000), st.integers(2, 500), st.integers(0, 400))
def test_an_offer_in_units_is_answered_in_units(units: int, price: int, strike: int) -> None:
    options = {"base": "180k", "instrument": "options", "units": str(units), "price": str(price), "strike": str(strike)}
    found = values("messages", options | {"kind": "counter"})
    if found["asking_grant"] and price > strike:
        count = (Decimal(found["asking_grant"]) / (price - strike)).quantize(Decimal(1), ROUND_HALF_UP)
        assert f"- Equity grant: {count:,} options" in found["body"]  # what they gain is no grant to name
    assert "options" not in values("messages", OFFER | {"kind": "counter"})["body"]


def test_one_more_pull_names_its_piece_before_any_answer_too() -> None:
    found = values("messages", OFFER | {"kind": "one_more", "unvested": "90k"})
    assert f"One piece stands between us: {found['one_piece']}, {found['one_reason']}." in found["body"]
    assert found["one_ask"] in found["aloud"]


def test_asking_for_a_level_that_is_closed_is_pointed_out() -> None:
    said = {"kind": "level", "said": "level-fixed"}
    assert any("Ask for another piece" in note["text"] for note in values("messages", OFFER | said)["notes"])
    assert values("messages", OFFER | {"kind": "level"})["notes"] == []


def test_typed_names_fit_into_their_sentences() -> None:
    typed = OFFER | {
        "market_base": "200k",
        "market_percentile": "P75",
        "recruiter": "Hi Bob,",
        "role": "a Staff Engineer",
    }
    typed |= {"scope_evidence": "I led billing.", "kind": "counter", "posted_source": "Their careers page."}
    said = values("messages", typed)
    assert "75th percentile" in said["body"]
    assert said["body"].startswith("Hi Bob,\n")
    assert "for the Staff Engineer role" in said["subject"]
    assert "I led billing.." not in values("messages", typed | {"kind": "level"})["body"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "in your job ad"),
        ("their careers page, November 2026", "on your careers page (November 2026)"),
        ("Their careers page.", "on your careers page"),
        ("the company's website", "on your website"),
        ("Aster's careers page", "on your careers page"),
        ("your job post", "in your job post"),
        ("Job ad on their site", "in your job ad on your site"),
        ("LinkedIn job posting", "in your LinkedIn job posting"),
        ("careers page", "on your careers page"),
        ("the job description", "in the job description"),
        ("levels.fyi", "on levels.fyi"),
        ("LinkedIn", "on LinkedIn"),
        ("on their job board", "on your job board"),
        ("an email from Ann", "in an email from Ann"),
    ],
)
def test_where_a_range_was_posted_is_said_to_the_company_that_posted_it(typed: str, said: str) -> None:
    posted = OFFER | {"posted_high": "220k", "posted_source": typed, "company_name": "Aster", "kind": "counter"}
    assert f", the top of the range {said}\n" in values("messages", posted)["body"]
    fact = values("messages", posted | {"kind": "too_high"})["body"]
    assert f"The range {said} goes to $220,000." in fact


@given(st.sampled_from(["their", "Their", "the company's"]), st.from_regex(r"[a-z]{3,9}( [a-z]{3,9})?", fullmatch=True))
def test_no_letter_calls_what_they_posted_theirs(whose: str, what: str) -> None:
    typed = OFFER | {"posted_high": "220k", "posted_source": f"{whose} {what}", "kind": "counter"}
    body = values("messages", typed)["body"]
    assert f" your {what}" in body
    assert whose not in body


@given(st.integers(1_000, 1_200_000))
def test_an_amount_has_the_article_that_is_read_aloud(sign_on: int) -> None:
    typed = {"base": "180k", "sign_on": "0", "offers.b.standing": "written", "offers.b.sign_on": str(sign_on)}
    said = text_of(values("messages", typed | {"kind": "counter"}))
    for article, amount in re.findall(r"\b(an?) \$([\d,]+)", said):
        first = amount.partition(",")[0]
        assert (article == "an") == (first[0] == "8" or first in {"11", "18"}), said
    if sign_on >= 100_000:
        assert re.search(r"\ban? \$", said)


@given(st.integers(150_000, 200_000), st.integers(1, 50_000), st.integers(1, 50_000))
def test_their_own_ceiling_is_not_told_against_the_ask(base: int, room: int, above: int) -> None:
    typed = {"base": str(base), "posted_high": str(base + room), "offers.b.standing": "written"}
    typed |= {"offers.b.base": str(base + room + above)}
    ask = Decimal(values("counter-ask", typed)["ask_base"])
    assert ask > base + room
    for kind in ("counter", "too_high"):
        assert f"${base + room:,}" not in values("messages", typed | {"kind": kind})["body"]


def test_on_their_last_day_the_pages_ask_for_time_first_and_for_one_thing_without_it() -> None:
    typed = OFFER | {"today": "2026-12-04", "deadline": "2026-12-04"}
    asked = values("counter-ask", typed)["says"]
    assert asked.startswith("Their date is today: first ask for more time")
    assert "one improvement that can be approved today" in asked
    assert "Send your counter" not in values("desk", typed)["says"]
    assert "first ask for more time" in values("desk", typed)["says"]
    assert any(
        "first ask for more time" in one["text"] for one in values("messages", typed | {"kind": "counter"})["notes"]
    )
    assert "first ask" not in values("counter-ask", typed | {"deadline": "2026-12-05"})["says"]


def test_a_letter_that_asks_for_one_piece_speaks_of_one() -> None:
    alone = {f"asks_{piece}": "left_out" for piece in ("sign_on", "grant", "refresh")}
    said = values("messages", OFFER | alone | {"kind": "counter"})
    assert "with this change" in said["body"]
    assert "these" not in said["body"] + said["aloud"]


@pytest.mark.parametrize("kind", ["deflect", "ask_range", "salary_box"])
@pytest.mark.parametrize("role", ["", "ML engineer"])
def test_no_letter_asks_which_level_it_is_once_that_was_typed(kind: str, role: str) -> None:
    blank = text_of(values("messages", {"kind": kind, "role": role}))
    assert re.search(r"know the level|which level|level is clear", blank)
    said = text_of(values("messages", {"kind": kind, "role": role, "offer_level": "L5"}))
    assert "L5" in said
    assert not re.search(r"know the level|which level|level is clear|depends on the level", said)


def test_an_answer_to_a_present_employer_claims_no_plan() -> None:
    for start in ("", "2027-01-11"):
        said = text_of(values("messages", {"kind": "present_counter", "start_date": start, "today": "2026-11-30"}))
        assert "as we planned" not in said
        assert "Shall we agree on my last day?" in said


@pytest.mark.parametrize("kind", ["counter", "one_more", "refresh", "level", "too_high"])
def test_on_close_no_letter_asks_for_more(kind: str) -> None:
    typed = OFFER | {"kind": kind, "said": "partial", "happy": "200k"}
    assert values("messages", typed)["body"] == ""


@pytest.mark.parametrize(
    ("more", "opens"),
    [
        ({}, "I would accept with"),
        ({"said": "partial", "base": "185k", "turns.0.base": "180k"}, "One piece stands between us"),
        ({"said": "silence", "turns.0.base": "180k"}, "Is anything missing from me?"),
        ({"said": "top-of-band", "turns.0.base": "180k"}, "level"),
        ({"said": "partial", "happy": "200k"}, "As I understand the terms"),
        ({"said": "best-and-final", "times_moved": "3", "walk_away": "900k"}, "I have decided not to accept"),
    ],
)
def test_left_alone_the_message_is_the_one_that_the_verdict_calls_for(more: dict[str, str], opens: str) -> None:
    assert opens in values("messages", OFFER | more)["body"]


@pytest.mark.parametrize("kind", ["counter", "one_more"])
@pytest.mark.parametrize("said", ["top-of-band", "silence", ""])
def test_where_no_figure_is_due_the_note_says_why(kind: str, said: str) -> None:
    """The offer was typed, so it is not asked for again."""
    stood = {f"turns.0.{name}": text for name, text in OFFER.items()}
    found = values("messages", OFFER | stood | {"said": said, "kind": kind, "turns.0.ask_base": "190k"})
    notes = " ".join(one["text"] for one in found["notes"])
    if not found["body"]:
        assert "Type the offer" not in notes
        assert found["verdict" if "verdict" in found else "says"]
        assert "So there is no letter" in notes


WHOSE = ["", "our ", "Our ", "their ", "your ", "the ", "The ", "the company's "]
PLACES = ["careers page", "job ad", "LinkedIn", "job board", "Levels.fyi", "https://www.aster.com/jobs/12?x=1"]
LEADS = [
    *(
        "",
        "on ",
        "On ",
        "in ",
        "from ",
        "posted on ",
        "Posted in ",
        "as posted on ",
        "listed at ",
        "According to ",
        "per ",
    ),
    *("the range on ", "I saw it on ", "Found on ", "see ", "source: ", "listed at: ", "as per ", "you posted on "),
]
TWICE = re.compile(
    r"\b(on|in|at|from|of|by|according to) (?:on|in|at|from|of|by|according|per|see|posted|listed|found|I)\b"
    r"|\b(?:your|our|their|the|my|an?) (?:your|our|their|the|my|an?)\b|\b(?:our|their)\b|://|range (?:in|on) the range"
    r"|percentile\W+(?:\w+\W+){0,2}percentile|\bthat (?:on|in|at|from|by|according|per|posted|listed|see|The|Our)\b",
)


@given(st.sampled_from(LEADS), st.sampled_from(WHOSE), st.sampled_from(PLACES), st.sampled_from(["", ".", ", 2026"]))
def test_a_posted_source_fits_its_sentence_however_it_is_typed(lead: str, whose: str, place: str, end: str) -> None:
    typed = OFFER | {"posted_high": "220k", "posted_source": f"{lead}{whose}{place}{end}", "kind": "counter"}
    for kind in ("counter", "too_high"):
        body = values("messages", typed | {"kind": kind})["body"]
        assert not TWICE.search(body), body
        assert "aster.com" in body if "aster" in place else place.partition(".")[0] in body


@given(
    st.sampled_from([one for one in LEADS if "range" not in one and "you" not in one]),
    st.sampled_from(["", "the ", "The ", "my "]),
    st.sampled_from(["BLS", "Levels.fyi", "Glassdoor data", "https://levels.fyi/t/swe", "BLS, May 2025"]),
    st.sampled_from(["", " 75th percentile", " P75", " shows", " (75th percentile)"]),
    st.sampled_from(["", "75", "75th", "P75", "75th percentile"]),
)
def test_a_market_source_fits_its_sentence_however_it_is_typed(
    lead: str, whose: str, name: str, end: str, percentile: str
) -> None:
    typed = OFFER | {"market_base": "220k", "market_source": f"{lead}{whose}{name}{end}"}
    for kind in ("counter", "too_high"):
        body = values("messages", typed | {"market_percentile": percentile, "kind": kind})["body"]
        assert not TWICE.search(body), body
        assert len(re.findall("75", body)) == bool(percentile or "75" in end), body
        assert "shows shows" not in body
        assert "shows puts" not in body
        assert ("levels.fyi" if "http" in name else name) in body


TWO = {"base": "180k", "grant": "200k", "deadline": "2026-12-14", "today": "2026-12-02", "kind": "counter"}
TWO |= {"offers.b.name": "Bco", "offers.b.standing": "written", "offers.b.base": "210k", "offers.b.sign_on": "25k"}
TWO |= {"offers.b.grant": "260k", "offers.c.name": "Cco", "offers.c.standing": "written", "offers.c.base": "190k"}
TWO |= {"offers.c.grant": "400k", "offers.c.deadline": "2026-12-08"}


@pytest.mark.parametrize("name", ["Cco", ""])
@pytest.mark.parametrize("kind", ["counter", "follow_up"])
def test_of_two_offers_each_reason_names_the_one_it_means(name: str, kind: str) -> None:
    letter = values("messages", TWO | {"offers.c.name": name, "kind": kind})["body"]
    theirs = f"my offer from {name}" if name else "one of my other offers"
    assert f"I must answer {theirs} by Tuesday, December 8" in letter
    assert "my other offer " not in letter
    if kind == "counter":
        assert "which meets my offer from Bco" in letter
        assert f"ahead of the $400,000 in {theirs}" in letter


@given(situations(), st.sampled_from(["2026-12-08", ""]))
def test_one_other_offer_is_meant_by_my_other_offer_and_never_one_of_two(typed: dict[str, str], due: str) -> None:
    typed |= {"kind": "counter", "said": "", "today": "2026-12-02", "offers.b.deadline": due}
    typed |= {"offers.b.standing": "written", "offers.c.standing": "written"}
    pay = ("base", "sign_on", "grant")
    has_pay = [key for key in "bc" if any(typed.get(f"offers.{key}.{one}") not in ("", "0", None) for one in pay)]
    assert len(has_pay) < 2 or not re.search(r"my other offer\b", values("messages", typed)["body"])


def test_the_word_that_one_leaves_is_not_given_unwarned_where_staying_is_worth_more() -> None:
    typed = {"base": "180k", "grant": "100k", "current.job.base": "260k", "kind": "present_counter"}
    assert "staying is worth $220,000 more" in " ".join(note["text"] for note in values("messages", typed)["notes"])
    less = values("messages", typed | {"current.job.base": "150k"})["notes"]
    assert "staying is worth" not in " ".join(note["text"] for note in less)


ELSEWHERE = {"offers.b.name": "Tull", "offers.b.standing": "written", "offers.b.base": "121k"}


@given(
    st.sampled_from(["time", "more_time", ""]),
    st.sampled_from(["written", "spoken", ""]),
    st.dates(date(2026, 11, 30), date(2026, 12, 20)),
    st.dates(date(2026, 11, 30), date(2026, 12, 20)),
    st.sampled_from(["", "2026-12-04", "2026-12-10"]),
    st.sampled_from(["", "kept_back"]),
)
def test_no_reply_is_promised_after_the_first_offer_closes(
    kind: str, in_writing: str, theirs: date, other: date, own: str, told: str
) -> None:
    typed = {"base": "118k", "in_writing": in_writing, "deadline": str(theirs), "kind": kind, "tells_offers": told}
    typed |= ELSEWHERE | {"offers.b.deadline": str(other), "today": "2026-11-30", "reply_by": own}
    if theirs == date(2026, 11, 30):
        return  # the letter asks for more time
    found = values("messages", typed)
    promised = re.findall(r"(?:reply|answer by|have it|accept) by \w+, (\w+ \d+)", found["body"])
    promised += re.findall(r"my (?:reply|answer) by \w+, (\w+ \d+)\.", found["aloud"])
    for day in promised:
        assert datetime.strptime(f"{day}, 2026", "%B %d, %Y").date() <= min(theirs, other)


@pytest.mark.parametrize(("in_writing", "is_asked"), [("written", False), ("spoken", True), ("", True)])
@pytest.mark.parametrize("day", ["2026-11-30", "2026-12-08"])
def test_only_a_letter_that_is_still_to_come_is_asked_for_before_another_closes(
    in_writing: str, is_asked: bool, day: str
) -> None:
    typed = {"base": "118k", "in_writing": in_writing, "deadline": "2026-12-15", "today": "2026-11-30", "kind": "time"}
    body = values("messages", typed | ELSEWHERE | {"offers.b.deadline": day})["body"]
    assert ("so I would be glad to have all of it before" in body) == is_asked
    assert ("I must answer" in body) == is_asked


@pytest.mark.parametrize("kind", ["counter", "one_more"])
def test_where_nothing_is_left_to_ask_the_letter_says_it_as_the_counter_does(kind: str) -> None:
    typed = {"base": "150k", "stretch_base": "0", "stretch_sign_on": "0"}
    says = values("counter-ask", typed)["says"]
    found = values("messages", typed | {"kind": kind})
    assert [note["text"] for note in found["notes"]] == [says]
    assert values("desk", typed)["says"] == says


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ({}, "An amount, a date and the condition would settle it."),
        ({"refresh.0.amount": "20k"}, "You offer a refresher of $20,000 at the end of year 1. Could the letter state"),
        (
            {"refresh.0.amount": "20k", "refresh.1.amount": "25k", "refresh.1.year": "2"},
            "You offer refreshers of $20,000 at the end of year 1 and $25,000 at the end of year 2. Could the letter",
        ),
        ({"refresh.0.amount": "5k"}, "a refresher of $5,000 at the end of year 1. One of $12,000 at the end of year"),
    ],
)
def test_refreshers_that_they_offer_are_named_and_not_asked_for_again(rows: dict[str, str], said: str) -> None:
    grant = {"grant": "80k", "instrument": "public_rsu"} if rows else {}
    found = values("messages", {"base": "150k", "kind": "refresh", **grant, **rows})
    assert said in found["body"]
    is_offered = bool(rows) and "5k" not in rows.values()
    assert any("there is nothing to ask" in note["text"] for note in found["notes"]) == is_offered


@pytest.mark.parametrize("believed", ["", "50", "0"])
def test_before_any_yes_what_may_be_worth_more_is_weighed(believed: str) -> None:
    lab = {"offers.b.name": "Lab", "offers.b.standing": "written", "offers.b.base": "160k", "offers.b.grant": "500k"}
    lab |= {"offers.b.instrument": "private_rsu", "offers.b.liquidity_percent": believed}
    grant = {"grant": "80k", "instrument": "public_rsu"}
    found = values("messages", {"base": "170k", **grant, **lab, "kind": "accept"})
    notes = " ".join(note["text"] for note in found["notes"])
    assert ("how much of Lab's private-company equity do you believe?" in notes) == (not believed)
