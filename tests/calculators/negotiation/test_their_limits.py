"""What cannot move, and who has the role instead, in more of their words."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from calculators.negotiation.read_in_words import Heard

STANDS = {"base": Decimal(165_000), "sign_on": Decimal(15_000), "grant": Decimal(180_000), "refresh": Decimal(0)}


def read(text: str) -> Heard:
    """What is heard with the offer of the cases."""
    return heard(text, STANDS)


@pytest.mark.parametrize("out", ["capped out", "maxed out", "topped out", "tapped out"])
@pytest.mark.parametrize(("name", "piece"), [("base", "base"), ("equity", "grant"), ("the sign-on", "sign_on")])
def test_a_piece_that_is_capped_out_cannot_move(out: str, name: str, piece: str) -> None:
    for words in (f"We've {out} {name}.", f"We're {out} on {name}.", f"{name} is {out}."):
        assert read(words).closed == (piece,), words


def test_a_review_to_come_is_heard_beside_a_piece_that_is_closed() -> None:
    found = read("We've capped out base. HM is willing to do a comp review at six months")
    assert (found.saying, found.closed) == ("next-review", ("base",))


@pytest.mark.parametrize(
    "where", ["for this level", "at your level", "for the level", "at that level", "within this level"]
)
@pytest.mark.parametrize(("name", "piece"), [("base", "base"), ("equity", "grant"), ("the sign-on", "sign_on")])
def test_a_piece_that_cannot_move_at_a_level_says_nothing_of_the_level(name: str, piece: str, where: str) -> None:
    for words in (f"{name} is fixed {where}.", f"{name} is capped {where}, sorry.", f"We can't move {name} {where}."):
        assert read(words).closed == (piece,), words


@pytest.mark.parametrize("words", ["We have no flexibility for the level.", "We are firm on this level."])
def test_a_level_that_cannot_move_is_still_heard(words: str) -> None:
    assert read(words).closed == ("level",)


@pytest.mark.parametrize("text", [
    "We can't do L6 this cycle.", "We can't bring you in at L6.", "We are unable to go to E6 right now.",
    "They held at L5. Sorry!", "We're keeping you at L5.", "L6 was declined.", "L6: no.", "The panel said no to L6.",
    "L6 didn't go through.", "We're holding firm on L5.", "L6 isn't in the cards.",
    "I can't get you to L6.", "We won't be able to offer an IC6.", "We can't justify an L6.",
])  # fmt: skip
def test_a_level_that_they_cannot_give_is_fixed(text: str) -> None:
    found = read(text)
    assert (found.saying, found.closed, found.level) == ("level-fixed", ("level",), "")


@pytest.mark.parametrize(
    "text",
    [
        "We can't pay L6 base.",
        "We can do L6.",
        "Can't wait to have you at L6!",
        "They held a seat at L6.",
        "L5 is right for you.",
        "We hold the L6 bar high.",
        "They said no to L6 pay.",
        "The team said no to L6 candidates last year.",
    ],
)
def test_other_words_of_a_level_close_nothing(text: str) -> None:
    assert "level" not in read(text).closed


@pytest.mark.parametrize(
    "who", ["Another candidate", "A different finalist", "Someone else", "another strong candidate"]
)
@pytest.mark.parametrize("took", ["accepted the role", "has accepted our offer", "just took the job", "was hired"])
def test_who_took_the_role_leaves_no_offer(who: str, took: str) -> None:
    assert read(f"I'm sorry, {who} {took}.").saying == "rescinded"


@pytest.mark.parametrize("text", [
    "Another candidate accepted the role on the other team, so you would lead this one.",
    "If another candidate accepts, the role is gone.", "Another candidate accepted a lower offer.",
    "Another candidate may have accepted the role by then.", "Someone else will send you the letter.",
    "Another candidate accepted the role last year and loves it, your offer stands.",
])  # fmt: skip
def test_who_took_something_else_takes_no_offer_away(text: str) -> None:
    assert read(text).saying != "rescinded"


@pytest.mark.parametrize("words", [
    "They declined the {} ask.", "They said no to the {}.", "{}: no.", "I wasn't able to get anything on the {}.",
    "{} above 15k isn't possible for us.", "The {} has to stay at 15k.", "We don't offer a higher {} for this level.",
    "On {}, comp said no.", "{}: no change.", "{} is a no from finance.", "No luck on the {}.",
    "We were unable to get any more on {}.", "I couldn't get anything more on {}.", "The {} is where we need to be.",
    "The {} is where we want it.", "I think the {} is where it should be for this level.",
])  # fmt: skip
@pytest.mark.parametrize(("name", "piece"), [("sign-on", "sign_on"), ("equity", "grant"), ("base", "base")])
def test_a_piece_that_they_plainly_refuse_cannot_move(words: str, name: str, piece: str) -> None:
    assert read(words.format(name)).closed == (piece,)


def test_a_piece_on_which_they_would_still_move_is_not_closed() -> None:
    for words in ("Equity is where we have room.", "Equity is where we need to be flexible."):
        assert read(words).closed == (), words


def test_two_asks_that_are_refused_are_both_closed() -> None:
    assert read("They declined the equity ask and the sign-on ask.").closed == ("sign_on", "grant")
    assert read("We don't offer higher sign-ons for this level.").closed == ("sign_on",)


@pytest.mark.parametrize("text", [
    "They haven't said no to the sign-on.", "If they say no to the sign-on, we try equity.", "You declined the equity.",
    "I couldn't get anything on the sign-on above 20k.", "They said no to the sign-on at 30k.",
    "We declined the base offer letter template.", "The sign-on: no strings attached.", "Did they say no to equity?",
    "Another candidate declined equity.", "Candidates who said no to equity got more.",
])  # fmt: skip
def test_what_refuses_no_piece_closes_none(text: str) -> None:
    assert read(text).closed == ()


@pytest.mark.parametrize("most", [
    "which is the cap for your level", "and that's the limit on {name}", "which is as high as we can go",
    "and that is the most we can do",
])  # fmt: skip
@pytest.mark.parametrize(("name", "piece", "amount"), [
    ("base", "base", "182k"), ("sign-on", "sign_on", "40k"), ("equity", "grant", "300k"),
])  # fmt: skip
def test_a_piece_at_the_most_that_they_give_cannot_move(most: str, name: str, piece: str, amount: str) -> None:
    found = read(f"We can go to {amount} {name}, {most.format(name=name)}.")
    assert {key: value for key, value in found.figures.items() if value} == {piece: Decimal(amount.replace("k", "000"))}
    assert found.closed == (piece,)


def test_a_piece_at_its_cap_is_closed_and_the_other_taken() -> None:
    found = read("We can bump the sign-on to 40k but base is at its cap.")
    assert (found.closed, found.figures["sign_on"]) == (("base",), Decimal(40_000))


@pytest.mark.parametrize("text", ["There is no cap on the sign-on.", "There's no limit on equity upside."])
def test_no_limit_closes_nothing(text: str) -> None:
    assert read(text).closed == ()


@pytest.mark.parametrize("text", [
    "For your level the top is 175k.", "The posted range covers several levels; for yours the top is 175k.",
    "175k is as high as base goes at this level.",
])  # fmt: skip
def test_the_top_for_this_level_is_the_top_of_the_band(text: str) -> None:
    assert read(text).saying == "top-of-band"


@pytest.mark.parametrize(
    "text", ["We can do 175k base and that's really it.", "We can do 175k base, but that is truly everything."]
)
def test_really_all_is_the_last_word(text: str) -> None:
    found = read(text)
    assert (found.saying, found.figures["base"]) == ("best-and-final", Decimal(175_000))


@pytest.mark.parametrize("text", [
    "We can match the base at 180k.", "We can match Acme's 180k base.", "We'll match their base of 180k.",
    "We could match the 180k base but not the equity.",
])  # fmt: skip
def test_a_base_that_they_match_is_offered(text: str) -> None:
    found = read(text)
    assert (found.figures["base"], found.unread) == (Decimal(180_000), ())


@pytest.mark.parametrize("words", [
    "The {} is not something we do at our stage.", "The {} isn't in the cards.", "The {} is not on the table.",
    "That's not something we offer for the {}.", "The {} is not something that we can change.",
    "A bigger {} isn't possible.", "We don't negotiate on the {}.", "The {}'s where we need to be.", "The {} is done.",
    "The {} is done for this round.", "The refresher is fixed and the {} is done.",
    "The refresher is where we need to be and the {} is done.", "The refresher is fixed. Same for the {}.",
    "The refresher is where we need to be and so is the {}.",
])  # fmt: skip
@pytest.mark.parametrize(("name", "piece"), [("sign-on", "sign_on"), ("equity", "grant"), ("base", "base")])
def test_a_piece_that_is_refused_in_other_words_cannot_move(words: str, name: str, piece: str) -> None:
    assert piece in read(words.format(name)).closed


@pytest.mark.parametrize("text", [
    "Is the {} done?", "The {} is done wrong in the letter.", "The {} isn't the problem.", "The {} is done by Friday.",
    "If the {} isn't possible, would you walk?", "The {} can move and so can the bonus.",
    "The {} isn't possible at 250k.", "The {}'s final number comes on Friday.", "Relocation isn't something we do.",
])  # fmt: skip
@pytest.mark.parametrize("name", ["sign-on", "equity", "base"])
def test_words_of_a_piece_that_refuse_nothing_close_nothing(text: str, name: str) -> None:
    assert read(text.format(name)).closed == ()


@pytest.mark.parametrize(("slug", "piece"), [
    ("base-fixed", "base"), ("sign-on-fixed", "sign_on"), ("grant-fixed", "grant"), ("level-fixed", "level"),
    ("bonus-fixed", "bonus"),
])  # fmt: skip
def test_what_is_heard_as_fixed_is_closed_and_what_is_asked_or_supposed_is_neither(slug: str, piece: str) -> None:
    said = {
        "base-fixed": "base is set by the pay bands", "sign-on-fixed": "we don't do sign-ons",
        "grant-fixed": "equity is standard for all and not negotiable",
        "level-fixed": "they decided to keep you at L4", "bonus-fixed": "the bonus target is set by your level",
    }[slug]  # fmt: skip
    found = read(f"I checked: {said}.")
    assert (found.saying, found.closed) == (slug, (piece,))
    for words in (f"If {said}, would you still come?", f"Were you told that {said}?"):
        assert read(words).saying != slug
        assert piece not in read(words).closed


@pytest.mark.parametrize("text", [
    "We don't negotiate further.", "Sorry, nope, we won't go past that.", "We aren't going any further.",
    "We're not going to negotiate any further.", "No further negotiation, sorry.", "We can't go beyond this.",
    "We can't go past that number.", "Unfortunately we don't negotiate beyond this.",
])  # fmt: skip
def test_to_go_no_further_is_the_last_word(text: str) -> None:
    assert read(text).saying == "best-and-final"


@pytest.mark.parametrize("text", [
    "The offer is open until Friday. We won't go past that.", "The deadline is Friday, we can't go beyond that.",
    "If we can't go past that, would you walk?", "We don't go further into this by email.",
    "We won't go past the date.", "We don't negotiate further on base.",
])  # fmt: skip
def test_to_go_no_further_than_a_day_or_on_one_piece_is_no_last_word(text: str) -> None:
    assert read(text).saying != "best-and-final"
