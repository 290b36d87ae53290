"""What recruiters say in everyday words: the saying that it is, and what only sounds like one."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

STANDS = {"base": Decimal(180_000), "sign_on": Decimal(20_000), "grant": Decimal(200_000), "refresh": Decimal(0)}

SAID = {
    "committee": """It has to go to the comp committee and they rarely approve exceptions.
        I'd have to take that to our compensation committee.
        Any exception needs committee approval.
        Anything above this requires compensation committee sign-off.""",
    "no-negotiation": """We do not have any flexibility on compensation, our offers are standardized across the team
        Compensation is fixed for all new hires at this level.""",
    "best-and-final": """This is our best offer.
        Unfortunately there's no more room on our end.
        I've exhausted all my options, this is where we are.
        We've gone as high as we can.""",
    "sign-on-fixed": """We can't do a sign-on bonus.
        We're unable to offer a signing bonus.""",
    "grant-fixed": """Equity is standard for this level and not negotiable.
        The RSU grants are fixed and non-negotiable.""",
    "base-fixed": "Base is locked, there's nothing I can do there.",
    "too-high": """Your ask is outside of our range.
        That's higher than we expected.
        What you're asking is more than we pay anyone at that level.
        Your number is above our budget.""",
    "more-time": """Happy to give you another week.
        Take the extra few days, no problem.
        Sure, you can have until Friday.""",
    "answer-this-week": """Can you get back to me by EOD?
        Please get back to us before Friday.""",
    "number-first": """What's your target compensation?
        What is your desired base salary?""",
    "equal-pay": """It wouldn't be equitable relative to your peers.
        We need it to be equitable.""",
}
NOT_SAID = [
    ("We have flexibility on the offer.", "no-negotiation"),
    ("We have some flexibility on pay.", "no-negotiation"),
    ("The offer is fixed for 30 days.", "no-negotiation"),
    ("This is our best offer so far.", "best-and-final"),
    ("There's no more room in the meeting room on Friday.", "best-and-final"),
    ("The committee approves exceptions all the time.", "committee"),
    ("I'll get back to you by Friday.", "answer-this-week"),
    ("We can do a sign-on bonus.", "sign-on-fixed"),
    ("The equity is standard, and we can negotiate it.", "grant-fixed"),
    ("The start is no later than we expected.", "too-high"),
    ("You only have until Friday.", "more-time"),
]


@pytest.mark.parametrize(
    ("slug", "text"), [(slug, one.strip()) for slug, all_ in SAID.items() for one in all_.split("\n")]
)
def test_a_saying_is_known_in_everyday_words(slug: str, text: str) -> None:
    assert heard(text, STANDS).saying == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("We are firm at 180.", "best-and-final"),
        ("I pulled every lever for you.", "best-and-final"),
        ("We won't come off 180.", "best-and-final"),
        ("Please revert at the earliest.", "answer-this-week"),
        ("This offer explodes Friday at noon.", "answer-this-week"),
        ("No further extensions, sorry.", "answer-this-week"),
        ("What is your expected CTC?", "number-first"),
        ("The committee came back with a no.", "committee"),
        ("Could you forward us the Google letter?", "show-the-offer"),
        ("You'd be making more than your manager.", "equal-pay"),
        ("I'm out of office until Monday.", "silence"),
        ("We have moved in another direction.", "rescinded"),
        ("No can do on base.", "base-fixed"),
        ("I can't get you there on base.", "base-fixed"),
        ("The committee came back: we can do 185k base.", "partial"),
    ],
)
def test_a_saying_is_known_in_the_words_of_a_phone_call(text: str, slug: str) -> None:
    assert heard(text, STANDS).saying == slug


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("We can do thirty k sign-on.", {"sign_on": 30_000}),
        ("185k base it is.", {"base": 185_000}),
        ("The fixed pay is 185k.", {"base": 185_000}),
        ("We can do 1,85,000 base.", {"base": 185_000}),
        ("Your ask of 190/30 is approved at 185/25.", {"base": 185_000, "sign_on": 25_000}),
    ],
)
def test_figures_are_read_in_such_words(text: str, figures: dict[str, int]) -> None:
    asked = {"base": Decimal(190_000), "sign_on": Decimal(30_000), "grant": Decimal(240_000)}
    assert heard(text, STANDS, asked=asked).figures == figures


@pytest.mark.parametrize("text", ["We can double it.", "We can give half of what you asked."])
def test_a_part_or_a_multiple_of_what_was_said_is_pointed_out(text: str) -> None:
    assert heard(text, STANDS).is_unread


@pytest.mark.parametrize("text", ["Half of the sign-on is paid at the start.", "Half it is, then lunch at noon."])
def test_other_halves_are_no_offer(text: str) -> None:
    assert not heard(text, STANDS).is_unread


@pytest.mark.parametrize(("text", "slug"), NOT_SAID)
def test_what_only_sounds_like_a_saying_is_none(text: str, slug: str) -> None:
    assert heard(text, STANDS).saying != slug


def test_several_pieces_that_are_fixed_at_once_leave_none_to_ask_for() -> None:
    assert set(heard("Base, sign-on and equity are all fixed.", STANDS).closed) == {"base", "sign_on", "grant"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("We raised the base by eight thousand.", {"base": 188_000}),
        ("We raised the base by 8,000.", {"base": 188_000}),
        ("We raised the base by eight grand.", {"base": 188_000}),
        ("We can add ten thousand to the sign-on.", {"sign_on": 30_000}),
        ("Base goes up by five thousand dollars.", {"base": 185_000}),
        ("We can do one hundred ninety thousand base.", {"base": 190_000}),
        ("We can do one hundred and ninety-five thousand base.", {"base": 195_000}),
        ("The sign-on is now forty thousand.", {"sign_on": 40_000}),
        ("We could go to two hundred on base.", {"base": 200_000}),
        ("We can do one ninety base.", {"base": 190_000}),
    ],
)
def test_numbers_in_words_are_read_as_those_in_digits(text: str, figures: dict[str, int]) -> None:
    assert heard(text, STANDS).figures == figures


@pytest.mark.parametrize("text", ["We can do one ninety.", "We bumped it by ten thousand."])
def test_a_number_in_words_without_its_piece_is_pointed_out(text: str) -> None:
    assert heard(text, STANDS).is_unread


@pytest.mark.parametrize(
    "text",
    ["We have one hundred engineers.", "One thing: the start can move.", "Take two weeks.", "A hundred percent sure."],
)
def test_other_numbers_in_words_are_no_pay(text: str) -> None:
    found = heard(text, STANDS)
    assert not found.figures
    assert not found.is_unread


@pytest.mark.parametrize(
    "other", [{}, {"offers.b.name": "Birch", "offers.b.standing": "spoken", "offers.b.base": "200k"}]
)
def test_asked_for_a_letter_that_is_not_there_nobody_hints_at_one(other: dict[str, str]) -> None:
    typed = {"base": "180k", "grant": "200k", "said": "show-the-offer"} | other
    assert "My ask does not rest on another letter." in values("reply-decoder", typed)["say"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("We increased your sign on to 25k with no change in base.", {"sign_on": 25_000}),
        ("We bumped equity to 230k with no changes to base or sign-on.", {"grant": 230_000}),
        ("We increased the sign-on to 25k without any change to base.", {"sign_on": 25_000}),
        ("We raised your base to 182k with no change in equity.", {"base": 182_000}),
        ("We've increased the base to 182k with no other changes.", {"base": 182_000}),
        ("We can raise the base to 182k without changing the equity.", {"base": 182_000}),
        ("We were able to increase base to $182,000 with no additional equity.", {"base": 182_000}),
        ("We can do 182k base, no change to sign-on or RSUs.", {"base": 182_000}),
        ("No change in base, but the sign-on is now 25k.", {"sign_on": 25_000}),
        ("We could do 185k with a 25k sign-on.", {"base": 185_000, "sign_on": 25_000}),
        ("The best we can do is 185k with a 25k signing bonus.", {"base": 185_000, "sign_on": 25_000}),
    ],
)
def test_what_stays_says_nothing_against_what_moves(text: str, figures: dict[str, int]) -> None:
    assert heard(text, STANDS).figures == figures


STORY = {"base": "175k", "sign_on": "10k", "grant": "200k", "turns.0.base": "170k", "turns.0.sign_on": "10k"}
STORY |= {
    "turns.0.grant": "160k",
    "turns.0.ask_base": "190k",
    "turns.0.ask_sign_on": "30k",
    "turns.0.ask_grant": "240k",
}


@pytest.mark.parametrize(
    "text",
    [
        "We will approve the 190k base. Nothing else can change.",
        "Our final numbers are 180k / 20k / 220k.",
        "We've come up to 180k, with 20k to sign and 220k in stock.",
        "Could we meet in the middle at 182.5k?",
    ],
)
def test_new_words_after_a_typed_answer_are_not_asked_past(text: str) -> None:
    found = values("reply-decoder", STORY | {"pasted": text})
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")


ASKED = {"base": Decimal(187_500), "grant": Decimal(240_000), "refresh": Decimal(30_000)}


@pytest.mark.parametrize(
    "text",
    [
        "187.5k base would be tough.",
        "187.5k base would be hard for us to get approved.",
        "A base of $187,500 would be difficult for us.",
        "$187,500 is more than we can do.",
        "$187,500 base is over what we can offer.",
        "We would struggle to do 187.5k base.",
        "We can hardly do 187.5k base.",
        "We'd love to get to 187.5k base but can't.",
        "It's unlikely we could do 187.5k base.",
        "I'd need to get an exception for 187.5k base.",
        "$240,000 in equity is more than we can do.",
        "A 30k refresher would be unheard of here.",
        "A 50k sign-on would be a non-starter.",
        "We can do 187.5k base next cycle.",
        "The L5 base would be 210k.",
        "At L5 we'd be at 215k base.",
        "Base would be 210k at L5.",
    ],
)
def test_a_figure_that_would_be_hard_or_is_of_another_level_is_not_offered(text: str) -> None:
    read = heard(text, STANDS, asked=ASKED, level_now="L4")
    assert not read.figures
    assert not read.is_met


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("It was tough, but we can do 187.5k base.", 187_500),
        ("We worked hard to get you 187.5k base.", 187_500),
        ("We got an exception approved for 187.5k base.", 187_500),
        ("We can do 187.5k base, which is more than we normally do.", 187_500),
        ("The L5 base is 210k, but at L4 we can do 188k base.", 188_000),
        ("We can't do L5. Base can be 190k.", 190_000),
        ("Unfortunately not L5, but we can do 190k base.", 190_000),
    ],
)
def test_hard_words_beside_an_offer_take_nothing_from_it(text: str, base: int) -> None:
    assert heard(text, STANDS, asked=ASKED, level_now="L4").figures == {"base": base}


@pytest.mark.parametrize(
    "text", ["We can do $7,300 biweekly.", "We can do 15.8k/mo.", "We can offer you 16k per month."]
)
def test_pay_by_the_period_is_held_back(text: str) -> None:
    read = heard(text, STANDS)
    assert read.is_unread
    assert not read.figures


@pytest.mark.parametrize(
    ("text", "saying"),
    [
        ("No.", "best-and-final"),
        ("Sorry, we can't move.", "best-and-final"),
        ("I went to bat for you and got nothing, sorry.", "best-and-final"),
        ("We can't do 187.5k base, sorry.", "too-high"),
        ("You're at the ceiling of L4.", "top-of-band"),
        ("Can't extend, sorry.", "answer-this-week"),
        ("Who else are you talking to?", "other-offers"),
    ],
)
def test_a_plain_no_is_known(text: str, saying: str) -> None:
    assert heard(text, STANDS).saying == saying
