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


NOT_TAKEN_AWAY = [
    " but no change to the sign-on.", ", no room on the sign-on.", " but not a bigger sign-on.", ". The sign-on stays.",
    " and we won't cut the sign-on.", ", without reducing the equity.", " and no bonus cap.", " but no more equity.",
    ", and there's no need to give up the sign-on.", ". There is no sign-on clawback.", " but no relocation help.",
]  # fmt: skip


@pytest.mark.parametrize("beside", NOT_TAKEN_AWAY)
@pytest.mark.parametrize("raised", RAISED)
def test_a_raise_beside_a_part_that_stays_is_read(raised: str, beside: str) -> None:
    assert read(f"{raised.format(195)}{beside}").figures == {"base": Decimal(195_000)}


def test_a_part_that_is_not_in_the_offer_cannot_go() -> None:
    none = {**STANDS, "sign_on": Decimal(0), "bonus_percent": Decimal(0)}
    for words in ("We can do 190k base but no sign-on.", "We can do 190k base, but there's no bonus."):
        assert heard(words, none).figures == {"base": Decimal(190_000)}


LOWER = ["We can do 190k base at L3.", "We could offer 190k base as an L3.", "We can do 190k base for the L3 role."]
LOWER += ["We'd do 190k base, but at L3.", "Level: L3\nBase: 190k\nSign-on: 30k", "We can offer you 190k base at L3."]


@pytest.mark.parametrize("words", LOWER)
def test_pay_of_a_lower_level_is_taken_after_the_level(words: str) -> None:
    found = values("reply-decoder", ANSWERED | {"pasted": words})
    assert (found["found"], found["found_level"], found["verdict"]) == ([], "L3", "wait")
    assert "lower level" in found["next_step"]
    (row,) = values("reply-decoder", ANSWERED | {"pasted": words, "offer_level": "L3"})["found"][:1]
    assert (row["name"], row["amount"]) == ("base", "190000")


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
    ". That depends on you passing the bar exam.", " provided you relocate.", ". This would require a second interview.",
    " so long as you work on-site.",
]  # fmt: skip


@pytest.mark.parametrize("condition", CONDITIONS)
def test_what_hangs_on_more_than_a_signature_is_held_back(condition: str) -> None:
    found = values("reply-decoder", ANSWERED | {"pasted": f"We can do 190k base{condition}"})
    assert (found["found"], found["verdict"]) == ([], "wait")
    assert read("We can do 190k base as long as you sign by Friday.").figures == {"base": Decimal(190_000)}


LATER = [
    " at your one-year anniversary.", " effective after your first six months.", " after a successful probation period.",
    ", effective January 2028.", " in year two.", " once you pass probation.", " with the next merit cycle.",
    ". That would kick in after your first year.", " from July.", " on your promotion to L5.", " at the six-month mark.",
    ", starting next fiscal year.", ". It takes effect in 2028.", ", beginning in Q3.", " when you complete your trial period.",
    ". Effective after 12 months.", " at your first review.", " after six months.",
]  # fmt: skip


@pytest.mark.parametrize("later", LATER)
@given(thousands=st.integers(184, 220))
def test_pay_of_a_later_day_is_not_the_offer_now(later: str, thousands: int) -> None:
    for raised in ("We can move base to {}k", "We can do {}k base", "We'll set the base at ${},000"):
        found = read(f"{raised.format(thousands)}{later}")
        assert found.figures == {}, f"{raised}{later}"
        assert found.unread == (Decimal(1_000 * thousands),)


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
    " from day one.", " starting on your first day.",
]  # fmt: skip


@pytest.mark.parametrize("beside", AT_ONCE)
def test_a_later_day_of_something_else_takes_nothing_from_pay(beside: str) -> None:
    assert read(f"We can do 190k base{beside}").figures == {"base": Decimal(190_000)}
