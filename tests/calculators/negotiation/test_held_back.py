"""What comes with a string attached is held back: a part that goes, a later day, another vesting, a condition."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from calculators.negotiation.read_in_words import Heard
from tests.door import values

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k", "bonus_percent": "15", "offer_level": "L4"}
ANSWERED = OFFER | {
    "turns.0.base": "180k",
    "turns.0.sign_on": "30k",
    "turns.0.grant": "200k",
    "turns.0.ask_base": "200k",
}
STANDS = {"base": Decimal(180_000), "sign_on": Decimal(30_000), "grant": Decimal(200_000), "refresh": Decimal(0)}
STANDS |= {"bonus_percent": Decimal(15)}


def read(text: str) -> Heard:
    """What is heard with the offer of the cases."""
    return heard(text, STANDS)


RAISED = ["We can do {}k base", "We can go to {}k on base", "I got you {}k base", "We can bump the base to {}k"]
TAKEN_AWAY = [
    (" but no sign-on.", "sign-on"),
    (" but without a sign-on.", "sign-on"),
    (", but the bonus goes away.", "bonus"),
    (", but then there's no bonus.", "bonus"),
    (". This role is not bonus eligible though.", "bonus"),
    (" but without the bonus.", "bonus"),
    (", all in, no bonus.", "bonus"),
    (", but we'd have to remove the sign-on.", "sign-on"),
    (". The sign-on would come off.", "sign-on"),
    (". There would be no sign-on in that case.", "sign-on"),
    ("; the equity would drop to 150k.", "equity grant"),
    (", with a smaller grant.", "equity grant"),
    (" but we would lower the equity grant.", "equity grant"),
    (", with the annual bonus reduced to 10%.", "bonus"),
    (". The signing bonus would no longer apply.", "sign-on"),
    (". In return the RSUs are cut in half.", "equity grant"),
    (" with the bonus rolled into it.", "bonus"),
    (", and we wouldn't be able to offer the sign-on.", "sign-on"),
    (". We'd be trading the sign-on for that.", "sign-on"),
    (" in exchange for the sign-on bonus.", "sign-on"),
    (", but one level down.", "level"),
    (", however the sign-on would have to go.", "sign-on"),
    (" by moving the sign-on into base.", "sign-on"),
    (" with no sign on bonus.", "sign-on"),
    (". Sign-on: none.", "sign-on"),
    (". Sign-on: $0.", "sign-on"),
    (", but the equity would be less.", "equity grant"),
    (" but we'd need to pull back on equity.", "equity grant"),
    (" without a bonus component.", "bonus"),
    (", but you'd forfeit the signing bonus.", "sign-on"),
]


@pytest.mark.parametrize(("taken", "what"), TAKEN_AWAY)
@given(raised=st.sampled_from(RAISED), thousands=st.integers(184, 220))
def test_a_raise_beside_a_part_that_goes_is_held_back_and_says_what_goes(
    taken: str, what: str, raised: str, thousands: int
) -> None:
    text = f"{raised.format(thousands)}{taken}"
    assert (read(text).figures, read(text).is_unread) == ({}, True), text
    found = values("reply-decoder", ANSWERED | {"happy": "260k", "pasted": text})
    assert (found["found"], found["found_level"], found["verdict"]) == ([], "", "wait")
    told = " ".join(note["text"] for note in found["notes"])
    assert f"take away or lower the {what}" in told
    assert f"${thousands},000" in told


TAKEN_BESIDE = [
    (", 0 sign-on.", "sign-on"),
    (", $0 signing bonus.", "sign-on"),
    (", 0% bonus.", "bonus"),
    (", 0k in equity.", "equity grant"),
    (", sign-on goes to 0.", "sign-on"),
    ("; relocation is not included anymore and neither is the signing bonus.", "sign-on"),
    (". Relocation wouldn't be part of it, nor would the sign-on.", "sign-on"),
    (". Relocation goes away, same for the signing bonus.", "sign-on"),
    (", no relocation or sign-on.", "sign-on"),
    (" but without relocation or a signing bonus.", "sign-on"),
    (". The sign-on and relocation are no longer included.", "sign-on"),
    (" with the title of Software Engineer II instead of Senior.", "level"),
    (" as a Software Engineer rather than a Senior Engineer.", "level"),
    (" at L3 instead of L4.", "level"),
    (" as a Software Engineer II, not as Senior.", "level"),
    (". The title would change from Staff to Senior.", "level"),
]


@pytest.mark.parametrize(("taken", "what"), TAKEN_BESIDE)
@given(raised=st.sampled_from([*RAISED, "{}k base"]), thousands=st.integers(184, 220))
def test_a_part_that_goes_in_fewer_words_holds_the_raise_back_as_well(
    taken: str, what: str, raised: str, thousands: int
) -> None:
    text = f"{raised.format(thousands)}{taken}"
    assert (read(text).figures, read(text).is_unread) == ({}, True), text
    found = values("reply-decoder", ANSWERED | {"happy": "260k", "pasted": text})
    assert (found["found"], found["verdict"]) == ([], "wait")
    assert f"take away or lower the {what}" in " ".join(note["text"] for note in found["notes"])


NOT_TAKEN_AWAY = [
    ". The sign-on can't move and neither can the equity.", ", 0 change to the sign-on.", ", 0 sign-on clawback.",
    ". Relocation stays, and so does the sign-on.", ". No relocation or sign-on changes.",
    " with the title of Senior instead of Software Engineer II.", " as Staff rather than Senior.",
    ". The title would change from Senior to Staff.", ". Relocation is not included, but the sign-on is.",
    ", no relocation, sign-on as before.",
    " but no change to the sign-on.", ", no room on the sign-on.", " but not a bigger sign-on.", ". The sign-on stays.",
    " and we won't cut the sign-on.", ", without reducing the equity.", " and no bonus cap.", " but no more equity.",
    ", and there's no need to give up the sign-on.", ". There is no sign-on clawback.", " but no relocation help.",
    ". I couldn't get the sign-on bumped up.", ". There's no bonus guarantee in year one.", ". Nothing else changes.",
    ", and the bonus and the sign-on stay the same.", ". We can't do more on sign-on or equity.",
    ". No one else gets a sign-on like yours.",
]  # fmt: skip


@pytest.mark.parametrize("beside", NOT_TAKEN_AWAY)
@pytest.mark.parametrize("raised", RAISED)
def test_a_raise_beside_a_part_that_stays_is_read(raised: str, beside: str) -> None:
    assert read(f"{raised.format(195)}{beside}").figures == {"base": Decimal(195_000)}


NO_MORE_BASE = [
    "{}, not base.",
    "Instead of base, {}.",
    "We're not able to get base to 200k, but {}.",
    "{} instead of base.",
]
NO_MORE_BASE += ["We can't do base, but {}.", "Rather than base, {}.", "Without moving the base, {}."]


@pytest.mark.parametrize("words", NO_MORE_BASE)
def test_a_base_that_stays_takes_nothing_from_another_piece(words: str) -> None:
    assert read(words.format("we can raise the sign-on to 45k")).strings == ()
    lower = read("We can raise the sign-on to 45k, but with a lower base.")
    assert (lower.figures, lower.strings) == ({}, ("base",))


def test_a_part_that_is_not_in_the_offer_cannot_go() -> None:
    none = {**STANDS, "sign_on": Decimal(0), "bonus_percent": Decimal(0)}
    for words in ("We can do 190k base but no sign-on.", "We can do 190k base, but there's no bonus."):
        assert heard(words, none).figures == {"base": Decimal(190_000)}


LOWER = ["We can do 190k base at L3.", "We could offer 190k base as an L3.", "We can do 190k base for the L3 role."]
LOWER += ["We can do 190k base. The role would be L3.", "We can do 190k base, leveling you at L3."]
LOWER += [
    "We can do 190k base. The offer would be as an L3, though.",
    "We can do 190k base. It would be an L3 role though.",
    "We can do 190k base; the position is at L3.",
    "We can do 190k base. It'd be as an L3.",
    "We'd hire you at L3 with 190k base.",
    "190k base. Level would be L3.",
]
NO_LEVEL = ["We can't do 215k. It would be an L5 offer.", "That would be L5 pay.", "215k would be at L5."]
NO_LEVEL += [
    "If we did that, it would be an L5 role.",
    "It would not be an L5 role.",
    "The title is Senior Software Engineer.",
]
LOWER += ["We'd do 190k base, but at L3.", "Level: L3\nBase: 190k\nSign-on: 30k", "We can offer you 190k base at L3."]


@pytest.mark.parametrize("words", LOWER)
def test_pay_of_a_lower_level_is_taken_after_the_level(words: str) -> None:
    found = values("reply-decoder", ANSWERED | {"pasted": words})
    assert (found["found"], found["found_level"], found["verdict"]) == ([], "L3", "wait")
    assert "lower level" in found["next_step"]
    assert any("With it they seem to offer base $190,000" in note["text"] for note in found["notes"])
    (row,) = values("reply-decoder", ANSWERED | {"pasted": words, "offer_level": "L3"})["found"][:1]
    assert (row["name"], row["amount"]) == ("base", "190000")


@pytest.mark.parametrize("words", NO_LEVEL)
def test_the_level_that_an_ask_would_take_is_not_offered(words: str) -> None:
    assert values("reply-decoder", ANSWERED | {"pasted": words})["found_level"] == ""


HIGHER = [
    "We can offer you a higher level: L5, with base of 205k, a 35k sign-on and 300k in equity.",
    "We got you a higher level, L5, and 205k base.",
    "We can do 205k base at L5.",
    "We can offer 205k base as an L5.",
    "New level: L5\nBase: 205k",
]


@pytest.mark.parametrize("words", HIGHER)
def test_a_higher_level_is_read_with_its_pay(words: str) -> None:
    found = values("reply-decoder", ANSWERED | {"pasted": words})
    assert found["found_level"] == "L5"
    assert {row["name"]: row["amount"] for row in found["found"]}["base"] == "205000"


CONDITIONS = [
    " as long as you move to the SF office.", ", on the condition that you start in two weeks.",
    ". That depends on you passing the bar exam.", " provided you relocate.",
    ". This would require a second interview.",
    " so long as you work on-site.", ", but as a contractor.", ", in our SF office only.", " for a 12-month contract.",
    ", part time at 80%.",
]  # fmt: skip


@pytest.mark.parametrize("condition", CONDITIONS)
def test_what_hangs_on_more_than_a_signature_is_held_back(condition: str) -> None:
    found = values("reply-decoder", ANSWERED | {"pasted": f"We can do 190k base{condition}"})
    assert (found["found"], found["verdict"]) == ([], "wait")
    assert read("We can do 190k base as long as you sign by Friday.").figures == {"base": Decimal(190_000)}


LATER = [
    " at your one-year anniversary.", " effective after your first six months.",
    " after a successful probation period.",
    ", effective January 2028.", " in year two.", " once you pass probation.", " with the next merit cycle.",
    ". That would kick in after your first year.", " from July.", " on your promotion to L5.",
    " at the six-month mark.",
    ", starting next fiscal year.", ". It takes effect in 2028.", ", beginning in Q3.",
    " when you complete your trial period.",
    ". Effective after 12 months.", " at your first review.", " after six months.", " after you've been here a year.",
    " for 2028.", " upon completion of your probationary period.", " down the road.", " six months in.",
    " as soon as you ramp up.", " a year from now.", " by the end of your first year.",
]  # fmt: skip


@pytest.mark.parametrize("later", LATER)
@given(thousands=st.integers(184, 220))
def test_pay_of_a_later_day_is_not_the_offer_now(later: str, thousands: int) -> None:
    for raised in ("We can move base to {}k", "We can do {}k base", "We'll set the base at ${},000"):
        found = read(f"{raised.format(thousands)}{later}")
        assert found.figures == {}, f"{raised}{later}"
        assert found.unread == (Decimal(1_000 * thousands),)
    text = f"We can do 190k base{later}"
    if "six" in later or "anniversary" in later:
        told = values("reply-decoder", ANSWERED | {"pasted": text})["notes"]
        assert any("for a later day" in note["text"] for note in told)


@pytest.mark.parametrize(
    "later", ["At your one-year anniversary", "After a successful probation", "Effective January 2028"]
)
def test_a_later_day_that_comes_first_puts_off_what_follows(later: str) -> None:
    assert read(f"{later}, we can move base to 195k.").figures == {}
    both = read(f"We can do 190k base. {later}, we can move it to 200k.")
    assert (both.figures, both.unread) == ({"base": Decimal(190_000)}, (Decimal(200_000),))


AT_ONCE = [
    ", effective immediately.", ", effective on your start date.", ", with a review after six months.",
    ". Your first review is in six months.", ", and after six months we'd review it.", ". You can start in January.",
    " from day one.", " starting on your first day.", ", and your first vest is after 12 months.",
    " with a start date of January 4.", ". Raises happen every April.", ". The offer is open until January 15.",
]  # fmt: skip


@pytest.mark.parametrize("beside", AT_ONCE)
def test_a_later_day_of_something_else_takes_nothing_from_pay(beside: str) -> None:
    assert read(f"We can do 190k base{beside}").figures == {"base": Decimal(190_000)}


VESTING = [
    "We can increase equity to 260k with a 6 year vest.",
    "We can bump equity by 40k, vesting over 5 years instead of 4.",
    "We can offer 230k in RSUs, backloaded 10/20/30/40.",
    "We can do a 260k grant over five years.",
    "We can offer 240k in RSUs with a two-year cliff.",
    "We can do 240k in equity on a longer vesting schedule.",
    "We can do 230k in RSUs that vest 5/15/40/40.",
    "We can offer 240k in RSUs. They vest over 72 months.",
    "We can do 195k base, and the equity would vest over 6 years.",
]


@pytest.mark.parametrize("words", VESTING)
def test_a_grant_with_another_vesting_is_held_back_and_the_vesting_is_named(words: str) -> None:
    assert (read(words).figures, read(words).is_unread) == ({}, True)
    found = values("reply-decoder", ANSWERED | {"happy": "240k", "pasted": words})
    assert (found["found"], found["verdict"]) == ([], "wait")
    assert any("how the equity vests" in note["text"] for note in found["notes"])


USUAL = [
    "We can offer 230k in RSUs.", "We can offer 230k in RSUs over 4 years.",
    "We can offer 230k in RSUs, vesting over four years.",
    "We can offer 230k in RSUs vesting over four years with a one-year cliff.",
    "We can do 230k in equity (4 year vest).",
    "We can offer 230k in RSUs. The vesting does not change.", "We can do 230k in RSUs, 25/25/25/25.",
]  # fmt: skip


@pytest.mark.parametrize("words", USUAL)
def test_a_grant_with_the_vesting_that_stands_is_read(words: str) -> None:
    assert read(words).figures == {"grant": Decimal(230_000)}


def test_the_vesting_that_stands_is_that_of_the_offer() -> None:
    five = ANSWERED | {"vesting": "20/20/20/20/20"}
    over = "We can offer 230k in RSUs over {} years."
    assert values("reply-decoder", five | {"pasted": over.format(5)})["found"]
    assert not values("reply-decoder", five | {"pasted": over.format(4)})["found"]


BY_THE_MARKET = [
    "With the stock up 10%, your grant is now worth 220k.", "Your RSUs are worth 220k at today's price.",
    "At the current stock price, the equity comes to 220k.", "Your grant is up 10% this month.",
    "Our stock rose 10% since the offer, so the grant would be valued at 220k.", "The shares have appreciated to 230k.",
    "Given the run-up, the grant is now 220k.", "The equity package is currently valued at $230,000.",
]  # fmt: skip
BY_THEM = [
    "We can increase your equity by 10%.",
    "Equity is now 220k.",
    "We can bump the grant to 220k, at today's price.",
]
BY_THEM += ["Your new equity grant is 220k.", "We moved the grant up to 220k."]


@pytest.mark.parametrize("words", BY_THE_MARKET)
def test_what_the_market_did_to_a_grant_is_no_move(words: str) -> None:
    assert read(words).figures == {}
    found = values("reply-decoder", ANSWERED | {"pasted": words})
    assert found["heard_as"] != "partial"


@pytest.mark.parametrize("words", BY_THEM)
def test_what_they_did_to_a_grant_is_one(words: str) -> None:
    assert read(words).figures == {"grant": Decimal(220_000)}


HOURLY = ["The hourly rate would be $90.", "Hourly pay is $95.", "We would pay $90 hourly.", "The hourly rate: $88"]
HOURLY += ["It would be $90 on an hourly basis.", "The day rate would be $700.", "The contract pays $85/hr."]


@pytest.mark.parametrize("words", HOURLY)
def test_pay_by_the_hour_is_no_thousands_and_is_asked_for(words: str) -> None:
    found = values("reply-decoder", ANSWERED | {"pasted": words})
    assert (read(words).figures, read(words).unread) == ({}, ())
    assert "Type what they offer now" in found["next_step"]
    assert not any("000" in note["text"] for note in found["notes"])


LEFT = [
    ("We can add 10k to the sign-on and bump you 5%.", {"sign_on": "40,000"}),
    ("We can raise base by 10k. Plus something like 20k for the relocation.", {"base": "190,000"}),
]


@pytest.mark.parametrize(("words", "taken"), LEFT)
def test_a_part_that_was_not_read_is_still_asked_for_once_the_rest_is_taken(words: str, taken: dict[str, str]) -> None:
    before = values("reply-decoder", ANSWERED | {"pasted": words})
    assert (before["left_unread"], before["verdict"]) == ("yes", "wait")
    kept = ANSWERED | {"turns.0.their_words": words, "pasted": words, "said": ""} | taken
    after = values("reply-decoder", kept)
    assert not after["found"]  # what was taken stands, and nothing is added twice
    assert "could not be read" in after["next_step"]
    typed = kept | {"base": "195k"}
    assert "could not be read" not in values("reply-decoder", typed)["next_step"]
    assert "could not be read" not in values("reply-decoder", kept | {"said": "partial"})["next_step"]


NAMED_BARE = [
    ("Best I can do: 190 base / 40 extra.", {"base": 190}, 40),
    ("We can do 190 base and 50 in cash.", {"base": 190}, 50),
]
NOT_NAMED = [
    "We can do 190 base and 15 days of vacation.",
    "We can do 190 base. Call me at 10.",
    "We can do 190 base, up from 180.",
    "We can't reach 215, but we can do 190 base.",
    "We can do 190 base and the bonus stays at 15.",
    "We can do 190 base, and we have 40 engineers.",
]


BARE_BASE = [
    ("We can't reach 215, but I can get you 192 and 35 on signing.", 192, 35),
    ("We can't match 215, the most I can do is 192 and 35 on signing.", 192, 35),
    ("We can get you 195 and raise the sign-on to 40k.", 195, 40),
    ("we can do 185 and 25k sign-on", 185, 25),
    ("Let's split the difference: 195k base and 35k sign-on.", 195, 35),
]


@pytest.mark.parametrize(("words", "base", "sign_on"), BARE_BASE)
def test_a_bare_figure_beside_a_named_sign_on_is_base(words: str, base: int, sign_on: int) -> None:
    figures = read(words).figures
    assert figures.get("base") == 1_000 * base
    assert figures.get("sign_on", 1_000 * sign_on) == 1_000 * sign_on


@pytest.mark.parametrize(("words", "taken", "left"), NAMED_BARE)
def test_a_bare_figure_beside_pay_that_was_read_is_named(words: str, taken: dict[str, int], left: int) -> None:
    found = read(words)
    assert found.figures == {piece: Decimal(1_000 * one) for piece, one in taken.items()}
    assert (found.unread, found.is_unread) == ((Decimal(1_000 * left),), True)


@pytest.mark.parametrize("words", NOT_NAMED)
def test_a_bare_number_that_is_no_new_pay_is_not_named(words: str) -> None:
    assert (read(words).figures, read(words).unread) == ({"base": Decimal(190_000)}, ())


@pytest.mark.parametrize("words", ["Best I can do: 190 base / 40 sign.", "190 base, 40 sign", "190k base, 40k sign."])
def test_a_sign_on_cut_short_is_read(words: str) -> None:
    assert read(words).figures == {"base": Decimal(190_000), "sign_on": Decimal(40_000)}
    assert read("Get me 190 base, then I sign.").figures == {}


def test_words_that_were_read_whole_leave_nothing() -> None:
    assert values("reply-decoder", ANSWERED | {"pasted": "We can do 190k base."})["left_unread"] == ""


AT_MOST = [
    "The max I'm authorized to offer is {}k base.",
    "The most we can do is {}k base.",
    "The highest we can go is {}k on base.",
    "The maximum that I've been approved to offer you is {}k base.",
    "The best I can do is {}k base.",
]


@pytest.mark.parametrize("words", AT_MOST)
def test_the_most_that_they_can_offer_is_offered(words: str) -> None:
    found = read(words.format(186))
    assert (found.figures, found.saying) == ({"base": Decimal(186_000)}, "best-and-final")
    assert read("The max we can do is what we sent.").figures == {}


@pytest.mark.parametrize("words", [
    "We can get your total comp to $270k in the first year.", "We can bring you to 270k in your first 12 months.",
])  # fmt: skip
def test_the_first_year_is_no_later_day(words: str) -> None:
    assert "later" not in heard(words, STANDS).strings
