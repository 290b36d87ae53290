"""Offers in the words of a call or a chat: spoken numbers, a doubled sign-on, an approval in hand, bare thousands."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard
from calculators.negotiation.their_numbers import spelled
from tests.door import values

OFFER = {"base": "185k", "sign_on": "25k", "grant": "300k", "today": "2026-11-29", "deadline": "2026-12-09"}
ASKED = {"turns.0.ask_base": "205k", "turns.0.ask_sign_on": "50k", "turns.0.ask_grant": "380k"}
ROUND = OFFER | {f"turns.0.{name}": OFFER[name] for name in ("base", "sign_on", "grant")} | ASKED
STANDS = {"base": Decimal(185_000), "sign_on": Decimal(25_000), "grant": Decimal(300_000)}


def read(words: str) -> dict[str, int]:
    """What a reply offers in dollars by piece; nothing new is asked before that is taken."""
    found = values("reply-decoder", ROUND | {"pasted": words})
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")
    return {one["name"]: int(one["amount"]) for one in found["found"]}


def check_pointed_out(words: str, *sums: str) -> None:
    """Nothing is read in a reply, nothing is asked after it, and its sums are in the notes."""
    found = values("reply-decoder", ROUND | {"pasted": words})
    assert (found["verdict"], found["next_ask"], found["found"]) == ("wait", "None yet.", [])
    assert "Type what they offer now" in found["next_step"]
    assert "$" not in found["say"]
    notes = " ".join(one["text"] for one in found["notes"])
    assert all(one in notes for one in sums)


@pytest.mark.parametrize("words", [
    "We can do one-ninety-five on the base.", "One-ninety-five on the base is where we can land.",
    "We're at one-ninety-five base now.", "We landed on one-ninety-five.", "Comp came back with one-ninety-five.",
    "We can get you to a hundred and ninety-five on base.", "We can do one hundred and ninety-five on the base.",
    "spoke to HM, one-ninety-five approved, letter Tuesday", "The base is going to be one-ninety-five k.",
    "You wanted more; we can meet you at one-ninety-five.", "Base one ninety five, sign on stays.",
])  # fmt: skip
def test_a_base_as_it_is_spoken(words: str) -> None:
    found = read(words)
    assert found.get("base", 195_000) == 195_000
    if not found:
        check_pointed_out(words, "$195,000")


@pytest.mark.parametrize(("words", "base"), [
    ("We can do two-oh-five on base.", 205_000), ("We can do two oh five on base.", 205_000),
    ("We could stretch to one-ninety-seven-five.", 197_500), ("We can go to one-eighty-eight, tops.", 188_000),
    ("Best I can do is one-ninety-four.", 194_000), ("We can do a hundred ninety on base.", 190_000),
    ("I'd love to do two hundred, can do one-ninety-five.", 195_000),
    ("Can't do two-oh-five, but one-ninety-five works.", 195_000),
])  # fmt: skip
def test_other_spoken_figures(words: str, base: int) -> None:
    assert read(words) == {"base": base}


@pytest.mark.parametrize(("words", "sums"), [
    ("Would one-ninety-five get it done?", ["$195,000"]), ("one-ninety all in", ["$190,000"]),
    ("base one-ninety, sign-on thirty-five, RSUs three-twenty, per my call.", ["$190,000", "$35,000", "$320,000"]),
])  # fmt: skip
def test_spoken_figures_that_are_pointed_out(words: str, sums: list[str]) -> None:
    check_pointed_out(words, *sums)


@pytest.mark.parametrize("words", [
    "let's hop on a call at two-thirty today.", "i'm free at one-fifteen, or two-forty-five.",
    "can you chat at one-thirty?", "let's do four-fifteen on tuesday.", "a one-on-one with the vp",
    "four-one-five five-five-five one-two-one-two", "a one-ninety-person team", "fifteen five on the base",
])  # fmt: skip
def test_a_time_or_a_count_is_no_spoken_pay(words: str) -> None:
    assert spelled(words) == words


@pytest.mark.parametrize(("words", "found"), [
    ("I've got 195 on base and an extra 15 on sign on.", {"base": 195_000, "sign_on": 40_000}),
    ("We've got 320 in equity and 30 on sign-on.", {"sign_on": 30_000, "grant": 320_000}),
    ("We have got another 20k on the sign-on.", {"sign_on": 45_000}),
    ("I've got an extra 8 on base, that's it.", {"base": 193_000}),
    ("Base stays 185, RSU 330 over 4.", {"grant": 330_000}),
    ("Base stays at 185, RSUs 340 over four years.", {"grant": 340_000}),
    ("They won't budge off one-eighty-five, but the sign-on can go to forty.", {"sign_on": 40_000}),
    ("185, RSU 340, sign on 40.", {"sign_on": 40_000, "grant": 340_000}),
    ("Managed to get 10 more on the base and 15 more on sign-on.", {"base": 195_000, "sign_on": 40_000}),
    ("base same, rsu -> 330", {"grant": 330_000}),
])  # fmt: skip
def test_bare_thousands_beside_their_piece(words: str, found: dict[str, int]) -> None:
    assert read(words) == found


@pytest.mark.parametrize(("words", "sums"), [
    ("So I have 195 on base and 35 for the sign on.", ["$195,000", "$35,000"]),
    ("They threw in an extra 20 on equity.", ["$20,000"]),
    ("There's an extra 10 in it for you if you sign today.", ["$10,000"]),
    ("RSU 330 over 4, base as is.", ["$330,000"]), ("200 flat. That's the ceiling.", ["$200,000"]),
    ("I don't have approval for more than 195k.", ["$195,000"]),
])  # fmt: skip
def test_bare_thousands_that_are_pointed_out(words: str, sums: list[str]) -> None:
    check_pointed_out(words, *sums)


@pytest.mark.parametrize("words", [
    "I've got 200 applicants for this role.", "I've got 205 base in my notes as your ask.",
    "We can give 10 more days to decide.", "I've got 205 base from another candidate.",
    "There are another 15 in the pipeline.",
])  # fmt: skip
def test_other_counts_are_no_offer(words: str) -> None:
    assert heard(words, STANDS).figures == {}


@pytest.mark.parametrize(("words", "found"), [
    ("We'll go up $8,000 on the base and double the sign-on.", {"base": 193_000, "sign_on": 50_000}),
    ("Base is now 193k and we doubled the sign-on.", {"base": 193_000, "sign_on": 50_000}),
    ("The sign-on doubles and base moves to 193k.", {"base": 193_000, "sign_on": 50_000}),
    ("The sign-on has been doubled and base goes to 193k.", {"base": 193_000, "sign_on": 50_000}),
    ("We'll do 193 on base plus twice the signing bonus.", {"base": 193_000, "sign_on": 50_000}),
    ("Sign-on doubled.", {"sign_on": 50_000}), ("We're doubling the sign-on.", {"sign_on": 50_000}),
    ("We can triple the sign-on.", {"sign_on": 75_000}), ("We can do 1.5x the sign-on.", {"sign_on": 37_500}),
    ("We can't touch base, but we'll double the sign-on.", {"sign_on": 50_000}),
    ("Sign on doubles to 60. Base stays.", {"sign_on": 60_000}),
    ("Sign-on bonus will be doubled.", {"sign_on": 50_000}),
    ("The VP agreed to double your sign-on and add 20k in equity.", {"sign_on": 50_000, "grant": 320_000}),
    ("We'd double the sign-on to $60,000.", {"sign_on": 60_000}), ("We can double the equity.", {"grant": 600_000}),
])  # fmt: skip
def test_a_piece_that_is_multiplied_comes_to_so_many_times_what_stands(words: str, found: dict[str, int]) -> None:
    assert read(words) == found


@pytest.mark.parametrize("words", [
    "We can't double the sign-on.", "If we doubled the sign-on, would you sign?", "Finance won't double the sign-on.",
    "You asked us to double the sign-on, and we can't.", "We typically double the sign-on for directors.",
    "We already doubled the sign-on.", "That would be double the sign-on we've ever paid.", "The stock tripled.",
    "Could you live with double the sign-on?", "Your equity could double.",
    "With the split your RSUs doubled.", "Our equity doubled, you know.",
    "I'd like to double the sign-on, let me see.", "We doubled the team.",
])  # fmt: skip
def test_what_is_not_multiplied_for_the_reader(words: str) -> None:
    found = heard(words, STANDS)
    assert (found.figures, found.unread, found.not_yet) == ({}, (), ())


@pytest.mark.parametrize("words", ["You'd get double the sign-on, $60k.", "We'll triple your sign-on, that's 60k."])
def test_a_sum_beside_it_counts_and_not_what_stands(words: str) -> None:
    assert read(words) == {} or read(words) == {"sign_on": 60_000}


def test_once_a_doubled_sign_on_is_taken_it_is_not_doubled_again() -> None:
    words = "Base is now 193k and we doubled the sign-on."
    taken = ROUND | {"pasted": words, "turns.0.their_words": words, "base": "193k", "sign_on": "50k"}
    assert not values("reply-decoder", taken)["next_step"].startswith("They name new figures")


@pytest.mark.parametrize(("words", "found"), [
    ("We have approval for base of up to $195,000.", {"base": 195_000}),
    ("I have approval to go to 195k.", {"base": 195_000}), ("We've approval to do 195.", {"base": 195_000}),
    ("We have approval up to 195k base.", {"base": 195_000}), ("I have sign-off for 195k base.", {"base": 195_000}),
    ("We finally have approval for 195k base.", {"base": 195_000}),
    ("We have the green light for a $195k base.", {"base": 195_000}),
    ("We have approval for base up to 195 and for sign-on up to 40.", {"base": 195_000, "sign_on": 40_000}),
    ("We have approval for a sign-on of up to 45k.", {"sign_on": 45_000}),
    ("I have approval for an additional 10k on base.", {"base": 195_000}),
])  # fmt: skip
def test_an_approval_in_hand_is_an_offer(words: str, found: dict[str, int]) -> None:
    assert read(words) == found


@pytest.mark.parametrize(("words", "sums"), [
    ("We have approval for a base between $190,000 and $195,000.", ["$190,000 and $195,000"]),
    ("We have approval for base between $190k-$195k.", ["$190,000 and $195,000"]),
    ("I have approval for between 190 and 195 on base.", ["$190,000 and $195,000"]),
    ("I have approval for a total of 240k.", ["$240,000"]), ("We have approval for a higher base.", []),
    ("We have approval for relocation of up to 10k.", ["$10,000"]),
])  # fmt: skip
def test_an_approval_that_is_no_figure_of_a_piece_is_pointed_out(words: str, sums: list[str]) -> None:
    check_pointed_out(words, *sums)
    assert heard(words, STANDS).saying != "silence"


@pytest.mark.parametrize("words", [
    "I need to have approval for 195k from the VP first.", "Once I have approval for 195k I'll send the letter.",
    "I don't have approval to go to 205k.", "I should have approval for 195k by Friday.",
    "Do I have approval to go to 195k? Not yet.", "As soon as I have approval for 195k base I'll call.",
    "Nobody said we have approval for 205k.", "I have approval for 195k if you can start January 5.",
])  # fmt: skip
def test_an_approval_that_is_not_there_is_no_offer(words: str) -> None:
    assert heard(words, STANDS).figures == {}


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("OK to 195k, but equity stays at 300k.", {"base": 195_000}),
        ("My manager is fine with 195k.", {"base": 195_000}),
        ("I'm good with 195k.", {"base": 195_000}),
    ],
)
def test_what_they_are_fine_with_is_offered(words: str, figures: dict[str, int]) -> None:
    assert read(words) == figures


@pytest.mark.parametrize("words", ["Are you ok with 195k?", "Would you be fine with 195k?"])
def test_what_they_ask_the_reader_to_be_fine_with_is_not(words: str) -> None:
    check_pointed_out(words, "$195,000")


@pytest.mark.parametrize(
    "words",
    ["It's a no on all fronts, sorry.", "We can't go beyond the current offer.", "It's at the top of what we pay."],
)
def test_an_end_in_other_words(words: str) -> None:
    assert heard(words).saying == "best-and-final"
