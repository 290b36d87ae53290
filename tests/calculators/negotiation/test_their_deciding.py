"""A request that they have taken away to decide is waited for, until the day that they name: nothing is asked again."""

from datetime import date

import pytest

from calculators.negotiation.their_deciding import deciding_in, hears_on
from tests.calculators.negotiation.test_kept_refusals import answered, kept
from tests.door import values

MONDAY = date(2026, 11, 30)
THURSDAY = "Thursday, December 3"
OFFER = {"today": "2026-11-30", "base": "200k", "grant": "200k", "sign_on": "20k", "deadline": "2026-12-09"}
OFFER |= {"offer_level": "L4", "next_level": "L5", "scope_evidence": "led a team of 5"}
ASKED = answered(OFFER)
BAND = ASKED | {"said": "top-of-band"}
"""At the top of the band, so that the level was asked for."""
AGAIN = answered(BAND)
STATES = {"first": OFFER, "asked": ASKED, "band": BAND, "again": AGAIN}
LOOKED_AT = "The panel agreed to look at L5, I'll hear by Thursday."
TAKEN_AWAY = [
    (LOOKED_AT, "level"),
    ("The panel agreed to look at L5. I'll hear by Thursday", "level"),
    ("I've taken the level to the committee and will hear on Thursday.", "level"),
    ("I sent the L5 request to the VP, she decides Thursday.", "level"),
    ("Finance is looking at your ask, should know by Thursday.", "all"),
    ("We're taking your level back to the panel. I'll know Thursday.", "level"),
    ("The committee meets Thursday to discuss your level.", "level"),
    ("I've asked the panel to look at L5 again and expect to hear Thursday.", "level"),
    ("Leveling is under review, I'll get back to you Thursday.", "level"),
    ("The level committee agreed to revisit. Decision on Thursday.", "level"),
    ("The panel is going to re-evaluate you for L5 and we'll know Thursday.", "level"),
    ("We have escalated your numbers to the comp team and will know by Thursday.", "all"),
    ("I submitted an exception request to comp, expecting an answer Thursday.", "all"),
    ("Let me take this to the comp committee. I'll have an answer Thursday.", "all"),
    ("Your counter is being reviewed by the comp team, I should know more by Thursday.", "all"),
    ("We've submitted a request for L5. Decision expected Thursday.", "level"),
    ("Finance will need to approve it, we'll know on Thursday.", "all"),
    ("Your request is with finance. I will have an answer by Thursday.", "all"),
    ("The panel looks at L5 and I hear by Thursday", "level"),
    ("Sign-on: let me see what I can do, I'll know Thursday.", "sign_on"),
    ("Let me push on the equity and I'll know by Thursday.", "grant"),
    ("The committee votes on your level Thursday.", "level"),
    ("My VP decides on the equity Thursday.", "grant"),
    ("The comp committee meets Thursday.", "all"),
    ("Finance reviews the sign-on Thursday.", "sign_on"),
    ("Equity still with the committee, I'll know Thursday.", "grant"),
    ("Sign-on pending VP approval, should hear Thursday.", "sign_on"),
    ("Level: still under review. We'll know by Thursday.", "level"),
    ("Equity still with the committee until Thursday", "grant"),
    ("I don't have an answer from the committee yet. Will you be able to wait until Thursday?", "all"),
    ("No word from finance yet. Can you wait until Thursday?", "all"),
    ("The committee hasn't decided on the level yet, I'll know Thursday.", "level"),
    ("I'm still waiting on our VP. Should have an answer Thursday.", "all"),
    ("VP is still deciding, you will have an answer no later than Thursday", "all"),
    ("Still with finance. We should have an answer by Thursday.", "all"),
    ("You'll have our answer on Thursday.", "all"),
    ("Should have an answer for you by Thursday.", "all"),
    ("Approved by the committee, now the VP has to sign. I hear by Thursday.", "all"),
    ("Waiting on final approval from the comp committee, should land by Thursday", "all"),
    ("The exec team needs to bless this, I'd know more by Thursday", "all"),
    ("The comp committee meets Wednesday and my VP still has to sign off. I hear by Thursday.", "all"),
    ("We're at 210 base, pending VP approval. I'll know Thursday.", "base"),
]
NO_DAY = [
    "Comp team is reviewing your request.",
    "Your case is with the leveling committee.",
    "The panel will take another look at your level.",
    "My VP wants to look at it herself before we respond.",
    "equity still with the committee",
    "Your counter is still sitting with finance",
    "The sign-on still needs VP approval",
    "Level currently with the panel",
    "We're at 210 base, pending VP approval.",
    "210k base and 25k sign-on, pending final VP approval.",
    "The committee has yet to decide.",
    "I haven't heard back from comp yet.",
]


@pytest.mark.parametrize(("words", "what"), TAKEN_AWAY)
def test_what_they_took_away_and_until_when_is_read(words: str, what: str) -> None:
    assert what in deciding_in(words.lower())
    assert hears_on(words.lower(), MONDAY) == date(2026, 12, 3)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("words", [one for one, _ in TAKEN_AWAY])
def test_it_is_waited_for_until_the_day_that_they_name(words: str, state: str) -> None:
    found = values("reply-decoder", STATES[state] | {"pasted": words})
    assert found["verdict"] == "wait"
    assert THURSDAY in found["next_step"]
    assert "Ask for the level" not in found["next_step"]
    assert found["next_ask"].startswith("None")
    assert found["say"].startswith("Thank you")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("words", NO_DAY)
def test_without_a_day_it_is_waited_for(words: str, state: str) -> None:
    found = values("reply-decoder", STATES[state] | {"pasted": words})
    assert found["verdict"] == "wait"
    assert "wait for that answer" in found["next_step"]


@pytest.mark.parametrize("said", ["silence", "top-of-band", ""])
def test_every_page_waits_and_thanks_once_the_words_are_kept(said: str) -> None:
    typed = kept(BAND, LOOKED_AT) | {"said": said}
    for slug, name in {"reply-decoder": "next_step", "counter-ask": "says", "call-sheet": "text"}.items():
        assert f"you hear by {THURSDAY}" in values(slug, typed)[name]
    letter = values("messages", typed)
    assert "Thank you for taking this up" in letter["body"]
    assert f"by {THURSDAY}" in letter["body"]
    assert "When can I expect" not in letter["body"]
    assert "level fits" not in letter["body"]


def test_after_the_day_they_are_followed_up_once() -> None:
    typed = kept(BAND, LOOKED_AT) | {"said": "silence"}
    last = max(int(name.split(".")[1]) for name in typed if name.startswith("turns."))
    typed |= {f"turns.{last}.day": "2026-11-30", "today": "2026-12-04"}
    assert "follow up once" in values("counter-ask", typed)["says"].lower()
    assert (
        "When can I expect" in values("messages", typed)["body"] or "hear from you" in values("messages", typed)["body"]
    )


def test_their_answer_ends_the_wait() -> None:
    typed = kept(BAND, LOOKED_AT)
    assert "you hear by" not in values("counter-ask", typed | {"said": "level-fixed"})["says"]
    assert "you hear by" not in values("counter-ask", typed | {"offer_level": "L5", "base": "230k"})["says"]
    assert "you hear by" not in values("counter-ask", typed | {"said": "best-and-final"})["says"]


def test_a_day_of_theirs_is_no_deadline_of_the_readers() -> None:
    found = values(
        "reply-decoder", ASKED | {"pasted": "I submitted an exception request to comp, expecting an answer Thursday."}
    )
    assert "the day they want an answer by" not in found["next_step"]


def test_their_day_after_the_readers_own_asks_for_more_time() -> None:
    typed = kept(BAND | {"deadline": "2026-12-02"}, LOOKED_AT)
    assert "more time" in values("counter-ask", typed)["says"]
    assert "may I answer once I have heard?" in values("messages", typed)["body"]


@pytest.mark.parametrize(
    "words",
    [
        "The committee will not look at L5.",
        "The panel reviewed your level and decided on L4.",
        "The comp team reviews every offer.",
        "We will look at it at your first review.",
        "The committee will review your pay at the annual review.",
        "The panel will look at your pay in six months.",
        "If the panel agrees to look at L5, would you sign?",
        "The team is looking forward to working with you.",
        "HR is reviewing your background check.",
        "I'll send the letter to the team.",
        "We can't take this to the committee again.",
        "I took it to the committee and they approved 210 base.",
        "I asked the VP to look at it; he declined.",
        "I asked the VP to look at it. She said no.",
        "The team is considering other candidates.",
        "The team will be reviewing your code samples.",
        "I have sent your offer to the team for signature.",
        "The committee declined to review the level.",
        "The committee decides the level.",
        "Finance reviews sign-ons above 50k.",
        "Your grant is pending board approval, as every grant is.",
        "Equity is no longer with the committee.",
        "Is equity still with the committee?",
        "Equity was with the committee. They approved 250k.",
        "I will go over the equity with the team at onboarding.",
        "The team meets on Friday for lunch.",
        "No approval from the committee.",
        "The board has yet to approve the grant.",
        "The board hasn't approved the grant yet.",
        "The team hasn't met you yet.",
        "The committee did not approve more.",
        "We don't have an answer from you yet.",
        "My VP has to sign the letter.",
        "We should have your answer by Friday.",
        "You will have until Friday to give us an answer.",
        "Should have a decision from you by Friday.",
        "We'll have an answer about your visa on Friday.",
        "The committee has not approved exceptions like this.",
    ],
)
def test_what_is_refused_decided_or_of_a_later_day_is_not_being_decided(words: str) -> None:
    assert deciding_in(words.lower()) == ()


def test_the_plan_follows_up_after_the_day_and_not_before() -> None:
    typed = kept(BAND, LOOKED_AT) | {"said": "silence", "came_on": "2026-11-25"}
    assert values("timeline", typed)["follow_on"] == "2026-12-04"
    assert THURSDAY in values("desk", typed)["says"]


@pytest.mark.parametrize(
    "words",
    [
        "base to 188 is approved, equity still with the committee",
        "Base to 188k is approved and equity is still with the committee.",
        "We can't move on the sign-on, equity still under review.",
        "Got you 188k base. Equity pending VP approval.",
    ],
)
def test_one_piece_is_waited_for_beside_another_that_is_decided(words: str) -> None:
    assert deciding_in(words.lower()) == ("grant",)
    typed = kept(ASKED | {"base": "210k"}, words) | {"said": "partial"}
    assert values("counter-ask", typed)["verdict"] == "wait"
    assert "deciding on the equity grant" in values("counter-ask", typed)["says"]
    after = typed | {"grant": "230k"}
    assert values("counter-ask", after)["verdict"] != "wait"


@pytest.mark.parametrize(
    ("words", "today", "day"),
    [
        ("We'll know Monday.", date(2026, 11, 30), date(2026, 12, 7)),
        ("We'll know by Friday.", date(2026, 12, 4), date(2026, 12, 11)),
        ("We'll know Monday.", date(2026, 11, 29), date(2026, 11, 30)),
        ("We'll know Monday, November 30.", date(2026, 11, 30), date(2026, 11, 30)),
        ("I sent it up this week and we'll know by Thursday.", date(2026, 11, 30), date(2026, 12, 3)),
        ("We'll know by the end of the week.", date(2026, 11, 30), date(2026, 12, 4)),
        ("I'll have an answer by end of week.", date(2026, 12, 4), date(2026, 12, 4)),
        ("We'll know by EOW.", date(2026, 12, 5), date(2026, 12, 11)),
        ("The committee decides by the end of the week.", date(2026, 12, 6), date(2026, 12, 11)),
        ("We'll know by the end of this week.", date(2026, 12, 2), date(2026, 12, 4)),
        ("I should hear later this week.", date(2026, 12, 2), date(2026, 12, 4)),
        ("We'll know by the end of next week.", date(2026, 11, 30), date(2026, 12, 11)),
        ("Waiting on final approval from finance, should land by EOW", date(2026, 11, 30), date(2026, 12, 4)),
        ("The committee meets Wednesday, and I hear by Friday.", date(2026, 11, 30), date(2026, 12, 4)),
    ],
)
def test_a_weekday_of_today_is_a_week_away_and_a_week_ends_on_friday(words: str, today: date, day: date) -> None:
    assert hears_on(words.lower(), today) == day


@pytest.mark.parametrize("words", ["They held at L4. Sorry!", "The panel said no to L5.", "L5 was declined."])
def test_a_level_that_is_refused_after_it_was_looked_at_ends_the_wait(words: str) -> None:
    typed = kept(ASKED, LOOKED_AT) | {"said": "silence"}
    assert f"you hear by {THURSDAY}" in values("counter-ask", typed)["says"]
    found = values("reply-decoder", typed | {"pasted": words})
    assert found["to_take_again"] == "“The level is fixed.”"


GO_AND_ASK = [
    "Let me check with the committee on equity.", "Checking with finance on the sign-on, back to you soon.",
    "Let me see what I can do on the sign-on.", "Let me talk to my manager about base.", "Will circle back soon.",
    "Give me a day to run this by finance.", "I need to run this by the VP first.", "I'll see what I can do.",
    "Let me check and get back to you.", "Working on it.", "Hang tight, I'm asking finance.", "Ok let me ask.",
    "Got it, thanks. I'll share with the team.", "Thanks for this, let me discuss internally.",
    "Received, will revert.",
]  # fmt: skip
ASK_NOBODY = [
    "Let me talk to you tomorrow about the offer.", "I'd like to discuss the offer with you.", "Ask the team anything.",
    "I'll check on the start date.", "Let me check on your visa.", "I talked to finance and we can do 220k base.",
    "I checked with the committee, and they can't do more.", "Talk to the team and see if you like them.",
    "Check with your family and let me know by Friday.", "You can talk to the hiring manager on Thursday.",
    "I'll share the benefits details with you.", "Let me see what times work for the team.",
    "I will get back to you with the paperwork.", "Happy to talk to the CEO if that helps.",
    "Working on the offer letter.",
]  # fmt: skip


@pytest.mark.parametrize("state", [OFFER, ASKED])
@pytest.mark.parametrize("words", GO_AND_ASK)
def test_who_goes_and_asks_is_thanked_and_waited_for(words: str, state: dict[str, str]) -> None:
    found = values("reply-decoder", state | {"pasted": words})
    assert (found["verdict"], found["heard_as"]) == ("wait", "silence")
    assert "wait for that answer" in found["next_step"]
    assert found["say"].startswith("Thank you for taking this up")


@pytest.mark.parametrize("words", ASK_NOBODY)
def test_to_talk_to_the_reader_or_of_other_things_is_not_to_go_and_ask(words: str) -> None:
    assert deciding_in(words.lower()) == ()


def test_a_question_beside_it_is_answered_first() -> None:
    found = values("reply-decoder", ASKED | {"pasted": "Let me check. Can you send me the competing offer?"})
    assert found["heard_as"] == "show-the-offer"
    assert "deciding" not in found["next_step"]


HANGING = [
    ("We've got 205k base for you and I'm still working on sign-on.", "sign_on"),
    ("205k base approved, more to come on equity tomorrow.", "grant"),
    ("205k base is done, equity to follow.", "grant"),
    ("We can do 205k base. Still pushing for more equity.", "grant"),
]


@pytest.mark.parametrize(("words", "piece"), HANGING)
def test_beside_figures_the_piece_that_they_work_on_is_waited_for(words: str, piece: str) -> None:
    assert deciding_in(words.lower()) == (piece,)
    taken = kept(ASKED, words) | {"base": "205k", "said": "partial"}
    assert values("counter-ask", taken)["verdict"] == "wait"
    assert "taking this up" in values("messages", taken)["body"]


@pytest.mark.parametrize(
    "words",
    ["Let me try for 205k base.", "I might be able to get to 205k base.", "I'll get back to you when I return."],
)
def test_what_they_try_for_is_waited_for_with_thanks(words: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": words})
    assert found["verdict"] == "wait"
    assert found["next_step"].startswith("They are deciding on")


@pytest.mark.parametrize(
    "words",
    [
        "Let me check with finance, we can give you until Friday.",
        "Let me talk to my manager and I can extend until Friday.",
    ],
)
def test_a_day_that_they_give_is_not_the_day_of_their_answer(words: str) -> None:
    assert deciding_in(words.lower())
    assert hears_on(words.lower(), MONDAY) is None
