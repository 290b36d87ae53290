"""What they said: the verdict on it, however it was told."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.untaken import WORDS_FIRST
from calculators.reply_decoder import IF_READ_RIGHT
from tests.door import ask, values

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k"}


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ({"said": "partial"}, "Ask once more"),
        ({"said": "small-bump"}, "Ask once more"),
        ({"said": "small-bump", "times_moved": "2"}, "Close now. The signs"),
        ({"said": "committee", "times_moved": "2"}, "Close now. The signs"),
        ({"said": "committee", "times_moved": "2", "leverage": "written", "rival_base": "250k"}, "Ask once more"),
        ({"said": "best-and-final", "times_moved": "1", "leader_joined": "yes"}, "Close now. The signs"),
        ({"said": "partial", "happy": "200k"}, "Close now. The offer's first year"),
        ({"said": "top-of-band"}, "Ask for the level"),
        ({"said": "silence"}, "Follow up once"),
        ({"said": "best-and-final", "times_moved": "2", "walk_away": "300k"}, "Walk away"),
    ],
)
def test_close_when_the_signs_of_a_ceiling_are_there(typed: dict[str, str], step: str) -> None:
    assert values("reply-decoder", OFFER | typed)["next_step"].startswith(step)


def test_pasted_words_lead_to_the_same_verdict_as_the_list() -> None:
    pasted = values("reply-decoder", OFFER | {"pasted": "This is our best and final offer", "times_moved": "1"})
    picked = values("reply-decoder", OFFER | {"said": "best-and-final", "times_moved": "1"})
    assert pasted["next_step"] == f"{picked['next_step']}{IF_READ_RIGHT}"
    assert pasted["verdict"] == picked["verdict"]


PAGES = {"desk": "says", "call-sheet": "says", "reply-decoder": "next_step"}
HEARD_WORDS = [
    *[reply.said for slug, reply in REPLIES.items() if slug != "silence"],
    "No room on base or equity.", "The sign-on is fixed and that is our final offer.", "I'll ask if we can do 190k.",
]  # fmt: skip


@given(
    st.sampled_from(HEARD_WORDS),
    st.sampled_from([{}, {"offers.b.standing": "written", "offers.b.base": "215k", "offers.b.grant": "300k"}]),
    st.booleans(),
)
def test_words_that_were_read_count_on_every_page_once_they_are_taken_and_on_none_before(
    words: str, rival: dict[str, str], has_round: bool
) -> None:
    blank = OFFER | rival | (ROUND if has_round else {})
    pasted = blank | {"pasted": words}
    before = {page: values(page, pasted)[name] for page, name in PAGES.items()}
    read = values("reply-decoder", pasted)
    is_told = has_round and read["heard_as"] == "partial"  # by the figures that were typed
    first = "" if is_told else WORDS_FIRST
    assert {before["desk"], before["call-sheet"]} == {first + values("desk", blank)["says"]}
    assert read["next_step"].endswith(IF_READ_RIGHT)
    assert read["to_take"] == f"“{REPLIES[read['heard_as']].said}”"
    taken = pasted | {"said": read["heard_as"]}
    after = {values(page, taken)[name] for page, name in PAGES.items()}
    assert after == {read["next_step"].removesuffix(IF_READ_RIGHT)}
    assert values("reply-decoder", taken)["to_take"] == ""
    assert asked("messages", taken) == asked("reply-decoder", taken) == asked("reply-decoder", pasted)


def asked(page: str, typed: dict[str, str]) -> tuple[str, str]:
    """What a page asks for now."""
    found = values(page, typed)
    return found["all_asks"], found["one_ask"]


def test_words_that_say_another_thing_than_what_was_picked_can_be_taken() -> None:
    typed = OFFER | {"said": "best-and-final", "pasted": "Our VP would like to talk to you."}
    assert values("reply-decoder", typed)["to_take"] == f"“{REPLIES['leader-joins'].said}”"


EVIDENCE = st.sampled_from(
    [
        {},
        {"unvested": "90k"},
        {"market_base": "205k", "market_source": "BLS, May 2025"},
        {"posted_high": "220k"},
        {"year_one_floor": "260k"},
        {"offers.b.standing": "written", "offers.b.base": "215k", "offers.b.sign_on": "40k", "offers.b.grant": "260k"},
        {"asks_base": "left_out", "asks_grant": "left_out", "asks_sign_on": "left_out"},
    ]
)
STATES = st.sampled_from(
    [{}, {"happy": "250k"}, {"walk_away": "300k"}, {"times_moved": "2"}, {"deadline": "2026-12-04"}]
)
ROUND = {"turns.0.base": "175k", "turns.0.sign_on": "30k", "turns.0.grant": "200k", "turns.0.ask_base": "220k"}
ROUND |= {"turns.0.ask_sign_on": "90k", "turns.0.ask_grant": "300k"}
MONEY = re.compile(r"\$[\d,]+")


@given(st.sampled_from(["", *REPLIES]), EVIDENCE, STATES, st.sampled_from([{}, ROUND]))
def test_where_the_verdict_is_to_ask_the_words_carry_the_next_ask_and_its_reason(
    said: str, evidence: dict[str, str], state: dict[str, str], rounds: dict[str, str]
) -> None:
    found = values("reply-decoder", OFFER | evidence | state | rounds | {"said": said})
    spoken = MONEY.findall(found["say"])
    if found["verdict"] == "once_more":
        assert found["one_piece"]
        assert found["next_ask"].casefold().startswith(found["one_piece"].casefold())
        assert found["one_ask"] in found["say"]
        assert found["one_ask"] == f"{found['one_piece']}, {found['one_reason']}"
    elif found["verdict"] == "counter":
        assert sorted(MONEY.findall(found["next_ask"])) == sorted(MONEY.findall(found["all_asks"]))
        assert found["all_asks"] in found["say"]
    else:
        told = {"level": ["$220,000"]}.get(found["verdict"], []) if "posted_high" in evidence else []
        assert spoken in ([], told)  # their own range: is it of another band?
        assert not MONEY.search(found["next_ask"])


FIXED_WORDS = {
    "base": [
        "the base is fixed",
        "no room on base",
        "we can't move on base",
        "There is no flexibility in the base salary.",
        "We're firm on base",
        "The base is what it is.",
        "We won't be moving on base",
        "base pay has no flexibility",
        "We aren't able to adjust the base salary, equity is where we have room",
        "The base number is final.",
        "We are at the max of our budget on base, sorry.",
        "Base isn't negotiable.",
        "Unfortunately we cannot increase your base any further.",
    ],
    "sign_on": ["the sign-on is fixed", "no room on the signing bonus", "we can't move on sign-on"],
    "grant": ["equity is fixed", "no room on equity", "we can't move on RSUs", "no more room in the stock grant"],
    "level": ["the level is fixed", "we can't change the level", "no room on level"],
    "bonus": ["the bonus is fixed", "we can't move on the bonus", "The target bonus is not negotiable"],
}
FIXED_CASES = [(piece, words) for piece, said in FIXED_WORDS.items() for words in said]


@pytest.mark.parametrize(("piece", "words"), FIXED_CASES)
@pytest.mark.parametrize("with_rounds", [True, False])
def test_a_piece_that_they_call_fixed_is_not_asked_for(piece: str, words: str, with_rounds: bool) -> None:
    evidence = {"offers.b.standing": "written", "offers.b.base": "215k", "offers.b.sign_on": "60k"}
    typed = OFFER | (ROUND if with_rounds else {}) | evidence | {"offers.b.grant": "300k", "pasted": words}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "once_more"
    assert found[f"asking_{piece}"] is None if piece in ("base", "sign_on", "grant") else True
    named = {
        "base": "base",
        "sign_on": "sign-on",
        "grant": "equity grant of",
        "level": "level decides",
        "bonus": "bonus of",
    }
    assert not re.search(rf"\$[\d,]+ {named[piece]}|{named[piece]} \$", found["say"] + found["next_ask"])
    assert found["one_ask"] in found["say"]
    assert "the next level" not in found["say"]
    assert piece != "base" or "base" not in found["one_piece"] + found["fallback"] + found["fallback_short"]


@pytest.mark.parametrize(
    "words", ["The base is not fixed.", "Is base fixed for you?", "We can't go above 195k on base.", "If base is fixed"]
)
def test_what_is_not_closed_stays_open(words: str) -> None:
    assert heard(words).closed == ()


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        ("We aren't able to adjust the base salary, equity is where we have room.", ("base",)),
        ("We can't move on base and equity can go to 260k.", ("base",)),
        ("No room on base, sign-on or equity.", ("base", "sign_on", "grant")),
        ("Base and equity are fixed, but the sign-on is open.", ("base", "grant")),
    ],
)
def test_only_what_they_close_is_closed(words: str, closed: tuple[str, ...]) -> None:
    assert heard(words).closed == closed


def test_what_was_closed_in_a_round_stays_closed_until_it_moves_or_evidence_comes() -> None:
    evidence = {"offers.b.standing": "written", "offers.b.base": "215k"}
    kept = OFFER | evidence | ROUND | {"turns.0.base": "180k", "said": "partial", "turns.0.cited_base": "215k"}
    assert values("counter-ask", kept)["pieces"][0]["ask"] == "215000"
    closed = kept | {"turns.0.their_words": "No room on base, sorry."}
    row = values("counter-ask", closed)["pieces"][0]
    assert (row["ask"], row["strength"]) == ("180000", "they closed it")
    assert values("counter-ask", closed | {"offers.b.base": "230k"})["pieces"][0]["ask"] == "230000"
    said = kept | {"turns.0.said_before": "base-fixed"}
    assert values("counter-ask", said)["pieces"][0]["ask"] == "180000"
    assert values("counter-ask", said | {"base": "190k"})["pieces"][0]["ask"] == "215000"


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("we can do L5", "L5"),
        ("We'll bring you in at Senior.", "Senior"),
        ("Good news: the committee approved you at L6!", "L6"),
        ("We can do L6 but no more base", "L6"),
        ("We could do L5 but not now", ""),
        ("We could do L5 but only if you interview again", ""),
        ("we can't do L5", ""),
        ("Could you do L5?", ""),
        ("You asked for L5.", ""),
        ("we can do a senior leadership chat", ""),
    ],
)
def test_a_level_that_they_accept_is_read(words: str, level: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words, "offer_level": "L4"})
    assert found["found_level"] == level
    if level:
        assert found["next_step"].startswith("They raise the level.")
        assert "at that level" in found["say"]
        assert found["next_ask"] == "None yet."
        assert f"the level {level}." in found["notes"][0]["text"]
        assert values("reply-decoder", OFFER | {"pasted": words, "offer_level": level})["verdict"] == "once_more"


def test_a_level_that_was_raised_is_thanked_for_and_not_asked_for_again() -> None:
    typed = OFFER | ROUND | {"turns.0.their_words": "We can do L5 with 180 base.", "said": "top-of-band"}
    assert values("reply-decoder", typed)["verdict"] == "once_more"
    assert "Thank you for moving base and the level." in values("messages", typed | {"kind": "one_more"})["body"]


@pytest.mark.parametrize(
    ("offer", "words", "grant"),
    [
        ({"grant": "", "units": "1,500", "price": "160"}, "We can do 2,000 RSUs.", 320_000),
        ({"grant": "240k", "price": "160"}, "We can do 2,000 RSUs.", 320_000),
        ({"grant": "240k", "price": "160"}, "We can go up to 200k base and 1,800 shares", 288_000),
        ({"grant": "240k", "price": "160"}, "We can add 200 more RSUs.", 272_000),
        ({"grant": "240k", "price": "160"}, "We can increase equity by 200 RSUs.", 272_000),
        ({"grant": "240k", "price": "160", "sized_price": "120"}, "We can do 2,500 RSUs.", 300_000),
        ({"grant": "240k", "price": "160"}, "You asked for 2,000 RSUs.", None),
        ({"grant": "240k", "price": "160"}, "We can't do 2,000 RSUs.", None),
        ({"grant": "240k", "price": "160"}, "We can offer 1,200 RSUs at a price of $200.", None),
        ({"grant": "240k", "price": "160"}, "We can offer 1,200 options.", None),
        ({"grant": "240k", "price": "160"}, "We can do 300 shares a year.", None),
    ],
)
def test_units_count_at_the_price_of_the_offer(offer: dict[str, str], words: str, grant: int | None) -> None:
    read = values("reply-decoder", OFFER | offer | {"pasted": words})
    found = {row["name"]: row["amount"] for row in read["found"]}
    assert found.get("grant") == (None if grant is None else str(grant))
    if grant is None and "price" not in words:
        assert read["found_units"] is None


@pytest.mark.parametrize(
    "words", ["We can do 2,000 RSUs.", "We can offer you 1,200 shares", "We could increase the RSUs by 150 shares."]
)
def test_without_a_price_it_is_asked_for(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert found["found"] == []
    assert "Type the price of one" in found["next_step"]
    assert "units of equity" in found["notes"][0]["text"]
    assert found["say"].startswith("Thank you")
    assert (found["next_ask"], found["verdict"]) == ("None yet.", "wait")


def test_a_second_grant_is_not_counted_into_the_first() -> None:
    typed = OFFER | {"grant": "200k", "second_grant": "50k", "pasted": "We can increase your grant by 20k."}
    (row,) = values("reply-decoder", typed)["found"]
    assert (row["name"], row["amount"]) == ("grant", "220000")


@pytest.mark.parametrize(
    ("words", "typed", "after"),
    [
        ("The level is fixed, but we could add a 25k sign-on.", {"sign_on": "25k"}, "once_more"),
        # 250k is more than the 240k that was asked: the other of two that they offer is still named
        ("We can do either 190k base or 250k in equity.", {"base": "190k"}, "wait"),
        (
            "We are at the max of our budget on base, sorry. We can add a 33k signing bonus.",
            {"sign_on": "33k"},
            "once_more",
        ),
    ],
)
def test_figures_that_cannot_be_read_are_typed_before_there_is_a_verdict(
    words: str, typed: dict[str, str], after: str
) -> None:
    stalled = OFFER | {f"turns.{at}.{piece}": amount for at in (0, 1) for piece, amount in OFFER.items()}
    stalled |= {f"turns.{at}.ask_{piece}": "240k" for at in (0, 1) for piece in OFFER}
    found = values("reply-decoder", stalled | {"pasted": words})
    assert found["found"] == []
    assert "Type what they offer now" in found["next_step"]
    assert found["say"].startswith("Thank you")
    assert not MONEY.search(found["say"])
    assert (found["next_ask"], found["verdict"]) == ("None yet.", "wait")
    assert values("reply-decoder", stalled | typed | {"pasted": words})["verdict"] == after
    picked = values("reply-decoder", stalled | {"pasted": words, "said": "partial"})
    assert picked["verdict"] == "wait"  # nobody accepts below what they have just named


ASKED = {"turns.0.base": "180k", "turns.0.sign_on": "30k", "turns.0.grant": "200k", "turns.0.ask_base": "187.5k"}
ASKED |= {"turns.0.ask_grant": "240k"}
LATER = ROUND | {"turns.0.their_words": "We can do 180k base."}
NEWS = [
    "Base went up to {}.",
    "Base is {} now.",
    "We can stretch to {}.",
    "Maybe I can get you to {} base.",
    "I got you an extra {} on the sign-on",
    "It would be {} all in",
    "We could add {} of relocation",
    "Our new number: {}",
]
BESIDE = [
    "",
    "We need your answer by Friday.",
    "That is the top of the band.",
    "This is final.",
    "Our VP wants to meet you.",
]


@example(200, NEWS[-1], "", {})  # as much as the grant that stands
@given(st.integers(181, 299), st.sampled_from(NEWS), st.sampled_from(BESIDE), st.sampled_from([{}, ASKED, LATER]))
def test_money_in_their_words_is_read_or_pointed_out_and_nothing_is_asked_before_it_is_taken(
    thousands: int, news: str, beside: str, rounds: dict[str, str]
) -> None:
    amount = f"${thousands},000"
    found = values("reply-decoder", OFFER | rounds | {"pasted": f"{news.format(amount)} {beside}"})
    told = " ".join(note["text"] for note in found["notes"])
    assert amount in told or found["found"]
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")
    assert found["say"].startswith("Thank you")
    assert not MONEY.search(found["say"])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("I can bump you 5%", "They name 5%"),
        ("We can do 0.15% more equity", "They name 0.15%"),
        ("I can raise the bonus target to 15%.", "a target bonus of 15%"),
        ("We can increase your grant by 20%.", "equity grant $240,000"),
    ],
)
def test_percents_in_their_words_are_read_or_pointed_out(words: str, told: str) -> None:
    found = values("reply-decoder", OFFER | ASKED | {"pasted": words})
    assert told in found["notes"][0]["text"]
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")
    assert not MONEY.search(found["say"])


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("The offer has expired.", "renew the offer"),
        ("The role is on hold for now.", "on hold too"),
        ("We're rescinding.", "What changed"),
        ("Happy to extend your deadline to Dec 12.", "I will answer by then."),
    ],
)
def test_where_no_offer_stands_or_only_the_date_moved_nothing_is_asked(words: str, asked: str) -> None:
    found = values("reply-decoder", OFFER | ROUND | {"pasted": words})
    assert found["verdict"] == "wait"
    assert asked in found["say"]
    assert not MONEY.search(found["say"] + found["next_ask"])


def test_a_figure_beside_those_that_were_read_is_pointed_out() -> None:
    found = values("reply-decoder", OFFER | {"sign_on": "", "pasted": "We could do a 15k signing bonus and 195k."})
    assert [row["name"] for row in found["found"]] == ["sign_on"]
    assert any("They also name $195,000." in note["text"] for note in found["notes"])


def test_words_that_fit_nothing_are_no_silence() -> None:
    found = values("reply-decoder", OFFER | {"pasted": "Thanks for your note, we hope you had a good weekend."})
    assert found["next_step"].startswith("Their words fit none")
    assert (found["say"], found["next_ask"], found["verdict"]) == ("", "None yet.", "wait")


@given(st.integers(100_000, 300_000), st.integers(-40_000, 60_000), st.sampled_from(["", "L4"]), st.booleans())
def test_against_the_top_of_the_band_their_own_higher_range_is_named_first(
    base: int, room: int, level: str, is_kept_back: bool
) -> None:
    typed = {"base": str(base), "grant": "200k", "posted_high": str(base + room), "said": "top-of-band"}
    typed |= {"offer_level": level} | ({"tells_posted": "kept_back"} if is_kept_back else {})
    say = values("reply-decoder", typed)["say"]
    names_it = room > 0 and not is_kept_back
    assert say.startswith(f"The range in your job ad goes to ${base + room:,}.") == names_it
    assert ("leave base where it is" in say) == (not names_it)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (
            {"turns.0.ask_base": "200k", "turns.0.ask_grant": "260k"},
            "They closed what you would still ask for: base and",
        ),
        ({"turns.0.ask_base": "190k", "turns.0.ask_grant": "230k"}, "Nothing that you asked for is left open."),
    ],
)
def test_why_no_more_is_asked_is_true(asked: dict[str, str], why: str) -> None:
    stood = {"turns.0.base": "180k", "turns.0.sign_on": "20k", "turns.0.grant": "200k"}
    now = {"base": "190k", "sign_on": "20k", "grant": "230k", "said": "no-negotiation"}
    found = values("reply-decoder", stood | now | asked)
    assert found["next_step"].startswith(f"Close now. {why}")


PROMISES = [
    "We can match {} on {}", "We could match {}'s {}", "We'll match what {} pays in {}", "I'm able to beat {} on {}",
    "We are happy to match {} on {}", "We can meet you halfway between us and {} on {}",
    "We can get closer to {} on {}", "We can go higher than {} on {}",
]  # fmt: skip
FLOATED = [
    "Would {} get you to yes?", "If I could get them to {}, would you sign?", "Could you sign at {}?",
    "What if we did {} base?", "How does {} sound?", "Would {} and 30 get this done?",
]  # fmt: skip


@given(
    st.sampled_from(PROMISES),
    st.sampled_from(["Google", "Stripe", "the other offer", "their number"]),
    st.sampled_from(["base", "the base", "base of 215k", "equity", "the sign-on"]),
    st.sampled_from([".", ", but the level is fixed.", ". The bonus can't move.", " but the refresher stays as is."]),
    st.sampled_from([{}, ASKED]),
)
def test_to_a_rise_that_is_promised_without_its_figure_no_figure_is_named(
    promise: str, whom: str, piece: str, after: str, rounds: dict[str, str]
) -> None:
    found = values("reply-decoder", OFFER | rounds | {"pasted": f"{promise.format(whom, piece)}{after}"})
    assert found["heard_as"] == "partial"
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")
    assert found["say"].startswith("Thank you")
    assert found["found"] or "in writing" in found["say"]
    assert not MONEY.search(found["say"])


@given(st.sampled_from(FLOATED), st.integers(181, 240), st.sampled_from(["{}", "{}k", "${},000"]))
def test_to_a_figure_that_is_only_floated_no_other_is_named(words: str, thousands: int, written: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words.format(written.format(thousands))})
    assert found["heard_as"] == "number-first"
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")
    assert "in writing" in found["say"]
    assert not MONEY.search(found["say"])


@pytest.mark.parametrize(
    "words",
    [
        "How about 75,000 options?",
        "What if we did 1,500 RSUs?",
        "Would 2k RSUs work for you?",
        "How about we meet at 70,000 options?",
    ],
)
def test_a_count_that_is_only_floated_is_heard_as_a_figure_is(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert (found["heard_as"], found["verdict"], found["next_ask"]) == ("number-first", "wait", "None yet.")


@pytest.mark.parametrize(
    "words",
    [
        "We can't match Google on base.",
        "Could we match Google?",
        "We match 4% of your 401k.",
        "What would get you to yes?",
    ],
)
def test_what_promises_and_floats_nothing_does_not(words: str) -> None:
    assert "in writing" not in values("reply-decoder", OFFER | {"pasted": words})["say"]


def test_what_would_do_instead_is_said_to_a_partial_answer_also_where_it_is_worth_less() -> None:
    found = values("reply-decoder", OFFER | {"said": "partial"})
    assert found["fallback_short"]
    assert f"If that cannot move, {found['fallback_short']} would bring us closer." in found["say"]


@pytest.mark.parametrize(
    "words",
    ["Would 10 or 11 work?", "How about 12?", "Can you sign by the 15th?", "Would Dec 14 work?", "Does 10:30 work?",
     "Does a team of 25 sound good?", "Could you commit to 3 days?"],
)  # fmt: skip
def test_an_hour_a_day_or_a_count_in_a_question_floats_no_pay(words: str) -> None:
    assert heard(words).saying != "number-first"


@pytest.mark.parametrize(("words", "units"), [("We can offer 3,000 RSUs.", 3_000), ("We can add 1,000 RSUs.", 3_400)])
def test_units_are_the_whole_grant_where_one_is_priced(words: str, units: int) -> None:
    offer = {"base": "180k", "units": "2,400", "price": "100"}
    found = values("reply-decoder", offer | {"pasted": words})
    assert (found["found"][0]["amount"], found["found_units"]) == (str(units * 100), units)


@pytest.mark.parametrize("rounds", [0, 1, 2])
def test_the_moves_of_the_rounds_are_drawn_with_words_for_who_cannot_see_them(rounds: int) -> None:
    turns = {f"turns.{at}.base": f"{180 + at}k" for at in range(rounds)}
    asked = {f"turns.{at}.ask_base": "200k" for at in range(rounds)}
    html = ask("reply-decoder", {"base": "185k", "sign_on": "30k", "grant": "200k", **turns, **asked})["html"]
    drawn = re.findall(r"<svg.*?</svg>", html, re.DOTALL)
    assert len(drawn) == (rounds > 0)
    for one in drawn:
        words = re.search(r"<desc[^>]*>(.*?)</desc>", one, re.DOTALL)
        assert words is not None
        assert "$185,000" in words[1]
