"""Words that sound like a saying and mean its opposite, and sayings in other words."""

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k", "offer_level": "L4"}

GONE = [
    "Due to a restructuring, we're unable to honor the offer we made to you.",
    "We will not be able to honor the offer extended to you on December 1.",
    "We can no longer honor your offer.",
    "Unfortunately we can't honour the offer.",
    "We have decided to cancel your offer of employment.",
    "We're no longer able to stand by our offer.",
    "Your offer of employment has been terminated.",
    "The company has canceled your offer.",
]
NOT_GONE = [
    "We can't honor the other offer's base.",
    "We're unable to honor your counter offer.",
    "We will honor the offer.",
    "We cannot honor the offer of a 50k sign-on that my colleague mentioned.",
    "We would never cancel your offer.",
    "We won't be able to honor the offer after Friday.",
    "I have to cancel our offer call.",
]


@pytest.mark.parametrize("text", GONE)
def test_an_offer_that_is_not_honored_is_taken_back(text: str) -> None:
    assert (heard(text).saying, "too-high" in heard(text).also) == ("rescinded", False)
    assert values("reply-decoder", OFFER | {"pasted": text})["next_ask"] == "None yet."


@pytest.mark.parametrize("text", NOT_GONE)
def test_what_is_not_honored_of_another_offer_takes_none_back(text: str) -> None:
    assert heard(text).saying != "rescinded"


TURNED_AROUND = {
    "top-of-band": [
        "You're not at the top of the band yet, so there is some room.",
        "There's still room in the band for you.",
        "You aren't near the top of our range.",
        "We have plenty of headroom in the band.",
        "This puts you in the middle of the band.",
        "You have not reached the ceiling of the range.",
    ],
    "leader-joins": [
        "Still waiting on the VP's sign-off, I'll get back to you early next week.",
        "The VP is traveling this week, so sign-off will take a few more days.",
        "Our CFO and CEO need to approve this first.",
        "The CTO hasn't looked at it yet.",
        "We are waiting for the founders.",
        "The VP's approval is still pending.",
    ],
    "best-and-final": [
        "I don't think this is our final offer, stay tuned.",
        "I wouldn't say this is our final offer.",
        "Nobody said that this is our best and final.",
        "This is far from our final offer.",
        "We don't consider this our final offer.",
    ],
    "show-the-offer": [
        "We don't need to see the offer letter.",
        "There's no need to share that offer.",
        "You don't have to send us the other offer.",
        "We won't ask you to share the other offer letter, no need to send that offer.",
        "We don't require a copy of the other offer.",
    ],
    "too-high": [
        "Your ask is not too high at all.",
        "That isn't too high.",
        "I don't think your number is too high.",
        "It's not above our range.",
        "Your expectations are not too high.",
    ],
    "next-review": [
        "We won't be able to revisit leveling.",
        "We can't revisit that.",
        "We are not going to revisit the base.",
        "We're not willing to revisit this.",
        "We are unable to revisit it.",
    ],
}


@pytest.mark.parametrize(("saying", "text"), [(one, text) for one, texts in TURNED_AROUND.items() for text in texts])
def test_the_opposite_of_a_saying_is_not_that_saying(saying: str, text: str) -> None:
    assert saying not in (heard(text).saying, *heard(text).also)


AS_BEFORE = [
    ("You're at the top of the band, sorry.", "top-of-band"),
    ("There's not much room in the band.", "top-of-band"),
    ("Our VP would love to meet you.", "leader-joins"),
    ("I'm waiting for our VP to talk to you.", "leader-joins"),
    ("This is our final offer, I think.", "best-and-final"),
    ("We don't think we can go higher, this is our final offer.", "best-and-final"),
    ("We need to see the offer letter from them, can you send us the other offer?", "show-the-offer"),
    ("We don't have the budget for that.", "too-high"),
    ("I'm afraid that is too high.", "too-high"),
    ("We can revisit this in June.", "next-review"),
    ("Not now, but at your first review.", "next-review"),
]


@pytest.mark.parametrize(("text", "saying"), AS_BEFORE)
def test_the_saying_itself_is_still_heard(text: str, saying: str) -> None:
    assert heard(text).saying == saying


IN_OTHER_WORDS = [
    ("The max I'm authorized to offer is 186k base and a 36k sign-on.", "best-and-final"),
    ("That's the most we're allowed to do.", "best-and-final"),
    ("The highest I've been approved to go is 186k.", "best-and-final"),
    ("We have exhausted our flexibility.", "best-and-final"),
    ("We've used up all of our flexibility here.", "best-and-final"),
    ("I'm out of levers to pull.", "best-and-final"),
    ("I need a yes or no by tomorrow.", "answer-this-week"),
    ("We need a yes by Friday.", "answer-this-week"),
    ("They want your signature before Monday.", "answer-this-week"),
    ("We need a commitment this week.", "answer-this-week"),
    ("Please tell me yes or no by Friday.", "answer-this-week"),
    ("We don't do counter-offers.", "no-negotiation"),
    ("We never entertain counteroffers.", "no-negotiation"),
    ("As a policy we do not accept counters.", "no-negotiation"),
    ("We don't engage in bidding wars.", "no-negotiation"),
    ("The panel was firm on L4.", "level-fixed"),
    ("The committee is firm at L4.", "level-fixed"),
    ("We're settled on L4.", "level-fixed"),
    ("They are firm on IC4, sorry.", "level-fixed"),
]


@pytest.mark.parametrize(("text", "saying"), IN_OTHER_WORDS)
def test_a_saying_in_other_words_is_heard(text: str, saying: str) -> None:
    assert heard(text).saying == saying


NOT_IN_OTHER_WORDS = [
    ("We have no flexibility on base, but the sign-on can move.", "best-and-final"),
    ("We've exhausted our flexibility on base.", "best-and-final"),
    ("I need a reply from finance this week.", "best-and-final"),
    ("We don't do counter-offers from recruiters.", "no-negotiation"),
    ("We were firm on L4 base bands last year.", "level-fixed"),
    ("We are happy to consider counteroffers.", "no-negotiation"),
]


@pytest.mark.parametrize(("text", "not_said"), NOT_IN_OTHER_WORDS)
def test_what_only_sounds_like_it_is_not(text: str, not_said: str) -> None:
    assert heard(text).saying != not_said


YES = ["Yes, approved! All of it. New letter attached.", "We matched your ask! Revised offer letter attached."]
YES += ["Approved. I'm sending the updated letter today.", "We accepted all of it. Please find attached the new offer."]
YES += ["Good news: it's approved. Docusign with the revised terms is in your inbox."]


@pytest.mark.parametrize("words", YES)
def test_an_ask_that_was_met_in_a_letter_is_compared(words: str) -> None:
    round_before = {
        "turns.0.base": "180k",
        "turns.0.sign_on": "30k",
        "turns.0.grant": "200k",
        "turns.0.ask_base": "200k",
    }
    found = values("reply-decoder", OFFER | round_before | {"pasted": words})
    assert found["next_step"] == "Compare their answer with what you asked."
    assert "may have met" in found["read_as"]


RANGES = [
    "The range for this role is $170,000 to $200,000.",
    "Our range for the role is 170k-200k.",
    "The pay range is $170k-$200k.",
    "We have a salary range of 170k to 200k for this role.",
    "The band for L4 is 170-200k.",
    "The salary band is between 170 and 200.",
]
AT_THE_TOP = [
    "You're at the top of our 170k-180k band.",
    "The band for L4 is 170-180k and you're at the top of it.",
    "The salary range for this role is 160k to 180k, and we can't go above it.",
    "Our band doesn't go that high.",
]


@pytest.mark.parametrize("text", RANGES)
def test_a_range_that_is_stated_is_no_end_of_it(text: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": text})
    assert (found["heard_as"], found["found"], found["verdict"]) == ("", [], "wait")
    told = [note["text"] for note in found["notes"]]
    assert any("a range, $170,000 to $200,000" in one and "posted range" in one for one in told)
    assert not any("could not be told" in one for one in told)
    typed = OFFER | {"posted_low": "170k", "posted_high": "200k", "pasted": text}
    assert not any("a range" in note["text"] for note in values("reply-decoder", typed)["notes"])


def test_pay_beside_a_range_is_read() -> None:
    assert set(heard("The range is 170k to 200k, and we can do 190k base.").figures) == {"base"}


@pytest.mark.parametrize("text", AT_THE_TOP)
def test_the_end_of_a_range_is_still_read(text: str) -> None:
    assert heard(text).saying == "top-of-band"
    assert heard("The equity range for this role is 170k to 250k.").their_range is None


IN_OTHER_WORDS = [
    ("We don't counter competing offers.", "too-high"),
    ("We never bid against other companies.", "too-high"),
    ("We've used up all our flexibility on this one.", "best-and-final"),
    ("We have run out of flexibility on this offer.", "best-and-final"),
    ("Our VP is out until Thursday; I need her approval.", "silence"),
    ("The CFO is on vacation until Monday and we need her sign-off.", "silence"),
    ("The comp committee meets Monday, will update you after.", "silence"),
    ("The committee meets next week, I'll keep you posted.", "silence"),
    ("The level is set by the committee and can't be revisited.", "level-fixed"),
    ("Levels are decided by the hiring committee and are not open to change.", "level-fixed"),
    ("The committee decided the level and it is final.", "level-fixed"),
]
NOT_IN_OTHER_WORDS = [
    ("We've used up all our flexibility on the sign-on.", "best-and-final"),
    ("I'd need your approval for a reference check.", "silence"),
    ("We will update you on the start date.", "silence"),
    ("We love to counter competing offers.", "too-high"),
]
STILL_READ = [
    ("The comp committee did not approve more at your level.", "committee"),
    ("The level is set by the committee, and they did not approve more.", "committee"),
    ("We can't go any higher at this level.", "best-and-final"),
]


@pytest.mark.parametrize(("text", "saying"), [*IN_OTHER_WORDS, *STILL_READ])
def test_a_saying_in_other_words_is_read(text: str, saying: str) -> None:
    assert heard(text).saying == saying


@pytest.mark.parametrize(("text", "saying"), NOT_IN_OTHER_WORDS)
def test_its_words_on_something_else_are_not(text: str, saying: str) -> None:
    assert saying not in (heard(text).saying, *heard(text).also)


def test_units_that_they_would_up_a_grant_by_are_counted() -> None:
    assert values("reply-decoder", OFFER | {"pasted": "We'd up the grant by 120 units."})["found_units"] == 120
    assert not heard("We will follow up the offer call with 2 options by Friday.").figures


@pytest.mark.parametrize(
    "text",
    [
        "Headcount is frozen as of this morning, so we're pausing. I'll be back in touch when I know more.",
        "We've got a hiring freeze as of today, req is frozen.",
        "Req got frozen.",
        "The headcount was frozen this morning.",
        "budget freeze, everything on pause, sorry!!",
        "The position has been put on pause.",
    ],
)
def test_what_is_frozen_is_on_hold_and_not_withdrawn(text: str) -> None:
    assert (heard(text).saying, "rescinded" in heard(text).also) == ("on-hold", False)


@pytest.mark.parametrize(
    "text",
    [
        "Take your time, no rush on our side.",
        "No pressure, whenever you're ready.",
        "There's no deadline on our end.",
        "No hurry at all, we want you to be comfortable.",
    ],
)
def test_no_rush_is_time_and_its_date_is_asked_for(text: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": text, "said": "", "times_moved": "0"})
    assert found["heard_as"] == "more-time"


@pytest.mark.parametrize(
    "text",
    [
        "No rush to start, February is fine.",
        "Take your time with the letter, but we need an answer by Friday.",
        "There's no pressure to accept, but the base is final.",
        "We have no deadline extension to give.",
    ],
)
def test_no_rush_of_something_else_is_no_time(text: str) -> None:
    assert heard(text).saying != "more-time"


@pytest.mark.parametrize(
    "text",
    [
        "Just so you know we have another candidate ready to accept if you pass.",
        "we have another finalist waiting, so we can't hold the offer for long",
        "Another candidate is ready to sign if you don't.",
        "There are other candidates in the pipeline.",
        "We have a backup candidate who'd take it.",
        "There is someone else lined up for this role.",
    ],
)
def test_others_who_wait_press_for_an_answer_and_get_the_day(text: str) -> None:
    typed = OFFER | {"today": "2026-12-01", "pasted": text}
    found = values("reply-decoder", typed | {"deadline": "2026-12-11"})
    assert found["heard_as"] == "answer-this-week"
    assert "You will have my answer by Friday, December 11." in found["say"]
    assert "By which day do you need my answer?" in values("reply-decoder", typed)["say"]


@pytest.mark.parametrize(
    "text",
    [
        "We have no other candidates waiting.",
        "We're going with another candidate.",
        "Another candidate accepted the role.",
        "The other people on the team are happy to meet you.",
    ],
)
def test_others_who_do_not_wait_press_for_nothing(text: str) -> None:
    assert heard(text).saying != "answer-this-week"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("We are prepared to move to L5 with a base of 200k.", "L5"),
        ("Leveling came back at L3. Base 165.", "L3"),
        ("You came in at L5, so base is 200k.", "L5"),
        ("We had to downlevel you to L3; base 185k.", "L3"),
        ("Your panel came back at L5!", "L5"),
        ("L5 approved! New base 210k.", "L5"),
        ("You were leveled at L4.", ""),
        ("You came in at L4, so base stays.", ""),
        ("You were asking to be leveled at L5.", ""),
        ("If you come in at L5 we can do 200k base.", ""),
    ],
)
def test_a_level_that_came_back_is_read_and_the_one_that_stands_is_no_move(text: str, level: str) -> None:
    found = values("reply-decoder", OFFER | {"turns.0.base": "180k", "turns.0.offer_level": "L4", "pasted": text})
    assert (found["found_level"] or "") == level
    assert not level or found["verdict"] == "wait"
    assert level or "moved part of the way" not in (found["read_as"] if "k" not in text else "")


@pytest.mark.parametrize(
    "text",
    [
        "Approved base only.",
        "Only the base was approved.",
        "HM ok'd base.",
        "Comp says yes to base, no to the sign-on.",
    ],
)
def test_a_piece_that_alone_was_approved_is_told_without_its_sum(text: str) -> None:
    asked = OFFER | {
        "turns.0.base": "180k",
        "turns.0.sign_on": "30k",
        "turns.0.grant": "200k",
        "turns.0.ask_base": "190k",
    }
    found = values("reply-decoder", asked | {"pasted": text})
    assert "They seem to give base as you asked" in " ".join(one["text"] for one in found["notes"])
    assert found["verdict"] == "wait"


@pytest.mark.parametrize(
    ("text", "saying"),
    [
        ("What's the Birch offer at? If you can share numbers I can see what we can do.", "other-offers"),
        ("What are they offering you?", "other-offers"),
        ("How much is Birch offering?", "other-offers"),
        ("Can you tell me the breakdown of the other offer?", "other-offers"),
        ("We've decided to stick with our original offer.", "best-and-final"),
        ("We'll be keeping the offer as is.", "best-and-final"),
        ("Offer remains as extended.", "best-and-final"),
        ("It's a no from finance.", "committee"),
        ("Final word from the VP - no.", "committee"),
        ("They said no.", "committee"),
        ("Your request was denied.", "committee"),
        ("Waiting on a final answer from CFO: she's out till Monday", "silence"),
    ],
)
def test_a_question_for_the_other_figures_and_a_plain_no_are_heard(text: str, saying: str) -> None:
    assert heard(text).saying == saying


def test_an_answer_that_is_there_is_not_waited_for() -> None:
    found = values("reply-decoder", OFFER | {"pasted": "Ok final answer from CFO: 185/35/205"})
    assert (found["verdict"], found["heard_as"], found["left_unread"]) == ("wait", "", "yes")
    assert found["next_step"].startswith("They seem to offer something that could not be read.")


@pytest.mark.parametrize(
    "text",
    [
        "What's our offer missing for you?",
        "They said nothing yet.",
        "We will stand by the offer and can add 10k to the sign-on.",
        "It's not a no from us.",
        "What I can do is ask the committee.",
    ],
)
def test_what_only_sounds_like_a_plain_no_is_none(text: str) -> None:
    assert heard(text).saying not in ("other-offers", "best-and-final", "partial") or "10k" in text
