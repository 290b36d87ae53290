"""Typed words of a rehearsal: each kind in many wordings, what only looks like it, and what is not read."""

from dataclasses import replace
from decimal import Decimal
from time import process_time

import pytest

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.own_words.moves import read_words
from calculators.recruiter.choices import move
from calculators.recruiter.marks import marks_of, tally
from calculators.recruiter.play import played
from calculators.recruiter.scenarios import SCENARIOS
from calculators.recruiter.setting import set_table
from calculators.recruiter.table import AGREED, DONE, Remark, State, Table
from tests.door import values

SLUGS = [one.slug for one in SCENARIOS]


def at(slug: str, seed: str = "7") -> Table:
    n, _ = read(Negotiation, {"base": "180k", "sign_on": "30k", "grant": "200k", "unvested": "60k"})
    assert n is not None
    return set_table(n, slug, seed)


def said(slug: str, words: str, *, agreed: bool = False, turn: int = 1) -> Remark:
    t = at(slug)
    s = replace(t.start(), turn=turn, stage=AGREED if agreed else "open")
    return read_words(t, s, words)


# --- Present pay ------------------------------------------------------------------------------------------------------

EVIDENCE = [
    {"market_base": "198k", "market_source": "Pave"},
    {"market_base": "198k", "market_source": "BLS, May 2025", "market_percentile": "75th"},
    {"market_base": "198k"},
    {"posted_high": "198k", "posted_source": "your careers page"},
    {"year_one_floor": "260k"},
    {"lost_bonus": "50k"},
    {"offers.b.standing": "written", "offers.b.base": "210k", "offers.b.sign_on": "60k"},
    {"offers.b.standing": "written", "offers.b.base": "210k", "offers.b.name": "Kite"},
]


@pytest.mark.parametrize("evidence", EVIDENCE)
@pytest.mark.parametrize("piece", ["base", "sign_on", "grant"])
def test_the_words_of_a_choice_typed_are_the_choice(evidence: dict[str, str], piece: str) -> None:
    n, _ = read(Negotiation, {"base": "180k", "sign_on": "30k", "grant": "200k"} | evidence)
    assert n is not None
    t = set_table(n, "", "7")
    if piece not in t.asks or t.asks[piece].support is None:
        return  # such a choice is never offered
    chosen = move(t, t.start(), f"ask:{piece}")
    typed = read_words(t, t.start(), chosen.words)
    assert (typed.kind, typed.piece, typed.amount) == (chosen.kind, chosen.piece, chosen.amount)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I'd like 198k base, which is what Pave shows.", "ask"),
        ("Pave shows 198k for this role. Can we get base there?", "ask"),
        ("I'd like 198k base.", "figure"),
        ("I'd like 240k base, which is what Pave shows.", "figure"),
        ("I'd like 198k base, as on Levelling.", "figure"),
    ],
)
def test_a_source_that_was_typed_carries_the_figure_that_it_shows(words: str, kind: str) -> None:
    n, _ = read(Negotiation, {"base": "180k", "market_base": "198k", "market_source": "Pave"})
    assert n is not None
    t = set_table(n, "", "7")
    assert read_words(t, t.start(), words).kind == kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I have a competing offer at 210k base. Can you match it?", "ask"),
        ("I have another offer at 210k. Could you match the base?", "ask"),
        ("Kite is at 210k base. Can you meet that?", "ask"),
        ("I have a competing offer at 240k base. Can you match it?", "claim"),
        ("Could you do 210k base?", "figure"),
    ],
)
def test_an_offer_in_writing_carries_its_own_figure(words: str, kind: str) -> None:
    n, _ = read(Negotiation, {"base": "180k"} | EVIDENCE[-1])
    assert n is not None
    t = set_table(n, "", "7")
    assert read_words(t, t.start(), words).kind == kind


KEEPS_PAY = [
    "I'd rather not say what I make.",
    "I prefer not to share what I earn now",
    "I'm not going to say what I'm making",
    "My current salary is confidential",
    "What I make now isn't relevant to this role",
    "I’d prefer to keep my salary private, if that's OK.",
    "I don't share my current compensation.",
    "My current pay is not something I discuss.",
    "I'd like to focus on this role rather than on what I make today.",
    "Sorry, I can't disclose my current base, it's under NDA",
    "I would rather talk about this role than about my last one.",
    "I'm not comfortable sharing my present salary",
    "Can we leave my current salary out of it?",
    "I won't be sharing my pay history.",
    "I never tell what I earn.",
    "I'm sorry, I don't feel comfortable answering that one",
    "haha, do I have to answer that? I'd rather hear what the budget is",
    "I dont want to say what im making now",
]
TELLS_PAY = [
    "I currently make 150k",
    "My current salary is 150k",
    "I make 150 now",
    "I'm making about $148,000 at the moment",
    "I'm on 150k right now.",
    "I earn 150,000",
    "my present base is $151,500",
    "I will tell you what I make now, so that you have a starting point.",
    "Right now I am at around 149k.",
    "My current comp is 180 all in",
]
NEITHER_PAY = [
    "I'm on board with the team, what's the band for this role?",
    "I'm at the airport, give me a second",
    "I'm on a call in ten minutes.",
    "I make decisions slowly",
    "I'd like to make this work.",
    "I'm on the fence about the equity.",
    "I want to make sure I understand the bonus",
    "Could you make it $170,000, given the posted range?",
]


@pytest.mark.parametrize("words", KEEPS_PAY)
def test_whoever_keeps_their_pay_to_themselves_has_not_told_it(words: str) -> None:
    assert said("current-pay", words).kind == "keep"
    play = played(at("current-pay"), words)
    assert not play.state.is_revealed
    assert {mark.slug: mark.is_kept for mark in marks_of(play.table, play.turns[0])}["first_offer"]


@pytest.mark.parametrize("words", TELLS_PAY)
def test_whoever_tells_their_pay_has_told_it(words: str) -> None:
    assert said("current-pay", words).kind == "reveal"
    assert played(at("current-pay"), words).state.is_revealed


@pytest.mark.parametrize("words", NEITHER_PAY)
def test_what_is_not_about_pay_tells_none(words: str) -> None:
    for slug in SLUGS:
        assert said(slug, words).kind != "reveal"


def test_keeping_pay_costs_nothing_of_what_can_be_won() -> None:
    for seed in map(str, range(20)):
        t = at("current-pay", seed)
        kept, first, told = (
            played(t, f"{line}ask:base\nsign:base").state.gained for line in ("I'd rather not say.\n", "", "reveal\n")
        )
        assert kept == first > told


# --- Yes --------------------------------------------------------------------------------------------------------------

YES = [
    "Yes, I accept.",
    "Deal!",
    "Yes.",
    "Okay, I accept, thank you so much!",
    "Great, let's do it!",
    "I'm happy to accept the offer.",
    "I'm in!",
    "Sounds good, I accept.",
    "Yes please, you have a deal",
    "That works for me, thank you.",
    "I'd love to accept.",
    "Wonderful, count me in.",
    "We have a deal",
    "I'll take it.",
    "Thank you! Yes!",
    "I accept the $162,000.",
    "Alright, I think we're good then! Happy to accept",
    "okay I accept!!",
    "Alright. I'm a yes.",
    "I'll be honest, I was hoping for a bit more but ok. I accept",
    "ok i dont want to push my luck. lets go for it!",
    "I guess I can live with that. Thank you, yes!",
    "sounds fair, I'm happy with that",
    "ok deal",
]
NOT_YES = {
    "okay, and the sign-on?": "open",
    "Great, so what about the sign-on?": "open",
    "ok let me think": "date",
    "When do you need my answer?": "date",
    "By when would you like to hear back from me?": "date",
    "What is the band?": "open",
    "Which range does this level have?": "open",
    "Yes. Is there room?": "open",
    "Yes, I have a question about equity": "unread",
    "yes I do have other offers": "claim",
    "Okay": "unread",
    "great!": "unread",
    "OK, I understand.": "unread",
    "Yes, but I was hoping for more base": "open",
    "Yes, if you can do 170k": "figure",
    "Okay, could you do 170k base?": "figure",
    "Sure, can you send me the details of the equity?": "unread",
    "I'm in the middle of something": "unread",
    "I'm not ready to accept yet": "unread",
    "I'd accept if the base were higher": "open",
    "Great to hear! I need a few days.": "date",
    "Okay, thank you.": "thanks",
    "Yes, it was lovely to meet the team.": "unread",
    "ok but is that the best you can do": "open",
    "Yes I would like to know what happens on that day": "date",
    "Fine. What about equity?": "open",
    "Yes. I'm happy with the base but not the grant": "open",
    "I'd be happy with that if the base moved": "unread",
    "Thanks, but I still have doubts": "unread",
    "I accept. But I need a bigger grant": "open",
    "I accept, but only once I have seen everything": "unread",
}


@pytest.mark.parametrize("words", YES)
def test_a_typed_yes_is_one(words: str) -> None:
    assert said("no-rival", words).kind == "close"
    assert played(at("no-rival"), f"ask:base\n{words}").state.stage == AGREED


@pytest.mark.parametrize("words", NOT_YES)
def test_a_line_that_only_begins_with_yes_is_none(words: str) -> None:
    assert said("no-rival", words).kind == NOT_YES[words]


def test_yes_to_the_question_for_other_offers_claims_them_and_no_does_not() -> None:
    t = at("no-rival")
    for words in ("Yes.", "yes", "Yes, I do.", "Yes I have one"):
        assert played(t, words).turns[0].move.kind == "claim", words
    for words in (
        "No.",
        "no, not yet",
        "No, I don't have any other offers.",
        "Not right now, no. But I'm excited about this one!",
        "Not at the moment",
        "there is no other offer",
        "Nope, you're the only ones I'm talking to right now! thanks for asking",
    ):
        turn = played(t, words).turns[0]
        assert turn.rule.slug == "no-rival", words
        assert all(mark.is_kept for mark in marks_of(t, turn) if mark.slug != "ice")


# --- In writing -------------------------------------------------------------------------------------------------------

IN_WRITING = [
    "Can you put that in writing?",
    "Please send me the offer letter so that I can review it",
    "Could I see the letter first?",
    "Would you email me the written offer?",
    "I'd like to have it in writing before I decide",
    "Could you send it over so I can read it?",
    "When will I get the offer letter?",
    "letter",
    "May I see all of this in writing, please?",
    "I'd need the updated letter.",
]
YES_IN_WRITING = [
    "Yes, I accept. Please send the letter.",
    "I accept, thank you! Could you put these terms in writing?",
    "Deal. Would the letter say each of these terms?",
    "Yes, and please put it in writing.",
    "I'm happy to accept, so can you send me the letter?",
    "We have a deal; please send the updated letter with all of it.",
    "Okay, I'll take it. Could you send that in writing today?",
    "settle",
    "yes pls send it over",
    "Yes please send the letter",
]


@pytest.mark.parametrize("slug", ["no-rival", "equity-will-outperform"])
@pytest.mark.parametrize("words", IN_WRITING)
def test_before_a_yes_the_letter_is_a_request(slug: str, words: str) -> None:
    play = played(at(slug), f"ask:base\n{words}")
    assert play.turns[1].rule.slug == "letter-first", play.turns[1].move
    assert play.state.stage == "open"
    assert "closing" not in {mark.slug for mark in marks_of(play.table, play.turns[1])}


@pytest.mark.parametrize("words", IN_WRITING)
def test_after_a_yes_the_same_words_bring_the_letter(words: str) -> None:
    play = played(at("no-rival"), f"ask:base\nclose\n{words}")
    assert play.turns[-1].rule.slug == "letter"
    assert play.state.stage == DONE
    assert tally(play)["closing"].is_kept


@pytest.mark.parametrize("words", YES_IN_WRITING)
def test_a_yes_that_asks_for_the_letter_is_both(words: str) -> None:
    play = played(at("no-rival"), f"ask:base\n{words}")
    assert play.state.stage == DONE
    assert tally(play)["closing"].is_kept


@pytest.mark.parametrize(
    "words", ["Yes please", "Yes.", "Great, thank you, please do!", "Sounds good", "Please.", "ok"]
)
def test_after_a_yes_the_question_for_the_letter_can_be_answered(words: str) -> None:
    assert played(at("no-rival"), f"ask:base\nclose\n{words}").turns[-1].rule.slug == "letter"


@pytest.mark.parametrize(
    "end", ["close\nletter", "close\ngoodbye", "close", "settle", "thanks\nsettle", "letter\nclose\nletter"]
)
def test_whatever_closes_with_nothing_asked_is_marked_as_such(end: str) -> None:
    play = played(at("no-rival"), end)
    assert not tally(play)["closing"].is_kept
    assert not tally(play)["target"].is_kept


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("Put more of it in the letter then: $350,000 of equity", 350_000),
        ("Can the letter have a grant of $320k?", 320_000),
        ("Would you put 310,000 in stock in the letter?", 310_000),
        ("If you believe that, write $340k of RSUs into the letter.", 340_000),
    ],
)
def test_a_figure_for_the_letter_is_an_ask(words: str, amount: int) -> None:
    move = said("equity-will-outperform", words)
    assert move.kind in ("figure", "ask")
    assert (move.piece, int(move.amount)) == ("grant", amount)


def test_terms_read_back_after_a_yes_are_no_new_ask() -> None:
    t = at("no-rival")
    play = played(t, "close\nWould the letter say $162,000 base and a $10,000 sign-on?")
    assert play.turns[-1].rule.slug == "letter"
    assert played(t, "ask:base\nclose\nCould the letter say $190,000 base?").turns[-1].rule.slug == "asks-after-yes"


# --- Figures ----------------------------------------------------------------------------------------------------------

OFFER = {"base": Decimal(162_000), "sign_on": Decimal(10_000), "grant": Decimal(140_000)}
"""What stands in no-rival at the start."""
RELATIVE: dict[str, tuple[str, int]] = {
    "Could you increase the grant by $40,000?": ("grant", 180_000),
    "add 10k to the base": ("base", 172_000),
    "I'd like $15k more in base": ("base", 177_000),
    "Can you go $10k higher?": ("base", 172_000),
    "5% more would do it": ("base", 170_100),
    "could you come up to 195?": ("base", 195_000),
    "twenty thousand sign-on": ("sign_on", 20_000),
    "Could I get another $20k in equity?": ("grant", 160_000),
    "an additional 5,000 sign-on would help": ("sign_on", 15_000),
    "Is a 10% higher base possible?": ("base", 178_200),
    "Could you raise the salary by ten thousand dollars?": ("base", 172_000),
    "how about 175?": ("base", 175_000),
    "Could we do 172.5 on base": ("base", 172_500),
    "I was hoping for a bump of 8k": ("base", 170_000),
    "Would you move up 8 percent on base?": ("base", 174_960),
    "we're still 10k apart on base": ("base", 172_000),
    "Could the sign-on be twenty five thousand?": ("sign_on", 25_000),
    "15 grand more please": ("base", 177_000),
    "Could you do one hundred and seventy thousand?": ("base", 170_000),
    "Raise base from 162k to 170k?": ("base", 170_000),
    "a 10k increase in the signing bonus": ("sign_on", 20_000),
    "Can we get to 180 base?": ("base", 180_000),
    "Could you stretch the sign-on to 25?": ("sign_on", 25_000),
    "an extra 30k of stock": ("grant", 170_000),
    "Your careers page lists up to 195k, would 175 be out of the question?": ("base", 175_000),
    "I'd be ready to sign on the spot for 175": ("base", 175_000),
    "Thanks. What I'd ask is a 40k sign-on to replace the 40k I'd forfeit": ("sign_on", 40_000),
    "and Birch's equity is 300k. could you raise yours by 30k?": ("grant", 170_000),
    "The pay survey has 178k for this role, could we get the base there?": ("base", 178_000),
    "And a further 10k on the signing bonus because of the 26k id forfeit?": ("sign_on", 20_000),
    "I also lose 28k in stock when i leave so a 40k sign on would make this easy": ("sign_on", 40_000),
    "Your posting says 158 to 182, so somewhere near the top, say 175?": ("base", 175_000),
    "I think if you could get to 175 I'd sign today": ("base", 175_000),
    "What about a bigger sign on then? like 25k instead of 10, to cover the stock I leave behind": ("sign_on", 25_000),
    "I'd need around 172 base - that's what the surveys say": ("base", 172_000),
}
ABSOLUTE: dict[str, tuple[str, int]] = {
    "Could you do 190k or more?": ("base", 190_000),
    "I'd like 190k, no less.": ("base", 190_000),
    "Could you add a 20k sign-on?": ("sign_on", 20_000),
    "Could the base go up to 175k?": ("base", 175_000),
    "The grant could be $230k.": ("grant", 230_000),
    "Could you do 170,000 dollars?": ("base", 170_000),
    "more like 185,000 base": ("base", 185_000),
    "Something higher, such as 170k": ("base", 170_000),
    "I would ask for 195k base and a 40k sign-on.": ("base", 195_000),
}
NO_FIGURE = [
    "Could I start in 30 days?",
    "I can decide in 10 days.",
    "Is the 401k match 50%?",
    "Could I have 25 days of vacation?",
    "Is the bonus 10% or 15%?",
    "Could we talk again at 11?",
    "I could answer on December 15",
    "I have 12 years of experience.",
    "Is the team 150 people?",
    "Room 175?",
    "I have about thirty thousand in stock that won't vest if I quit, could the sign on reflect that?",
    "Thank you for the 2 calls, it was lovely",
]


@pytest.mark.parametrize("words", RELATIVE | ABSOLUTE)
def test_a_figure_is_read_as_it_is_meant(words: str) -> None:
    move = said("no-rival", words)
    assert move.kind in ("ask", "figure", "sign"), move.kind
    assert (move.piece, int(move.amount)) == (RELATIVE | ABSOLUTE)[words]


@pytest.mark.parametrize("words", NO_FIGURE)
def test_a_number_that_is_no_pay_is_no_ask(words: str) -> None:
    assert not said("no-rival", words).amount


@pytest.mark.parametrize("step", [2_000, 5_000, 10_000, 25_000])
@pytest.mark.parametrize("piece", ["base", "sign_on", "grant"])
def test_any_way_to_say_more_is_what_stands_and_that(piece: str, step: int) -> None:
    called = {"base": "base", "sign_on": "sign-on", "grant": "equity"}[piece]
    ways = (
        f"Could you raise the {called} by ${step:,}?",
        f"Could you add {step // 1000}k to the {called}?",
        f"I'd need ${step:,} more in {called}.",
        f"Could the {called} be {step // 1000}k higher?",
        f"An extra {step // 1000}k of {called} would settle it.",
        f"Is another ${step:,} on {called} possible?",
    )
    for words in ways:
        move = said("no-rival", words)
        assert (move.piece, move.amount) == (piece, OFFER[piece] + step), words


@pytest.mark.parametrize("words", ["could you do 20k then?", "20k?", "What about 20?", "Can you go 10k higher?"])
def test_a_figure_that_names_no_piece_is_for_the_one_spoken_of(words: str) -> None:
    turn = played(at("no-rival"), f"I'd need a 15k sign-on\n{words}").turns[1]
    assert turn.move.piece == "sign_on"
    assert not said("no-rival", "could you do 20k then?").amount


@pytest.mark.parametrize("words", ["18k", "18k would be great", "Could it be 18?", "8k more?"])
def test_a_piece_that_was_asked_about_is_the_one_of_the_next_figure(words: str) -> None:
    play = played(at("no-rival"), f"what about a sign on to make up for the stock I'd lose\n{words}")
    assert play.turns[0].move.kind == "open"
    assert (play.turns[1].move.piece, int(play.turns[1].move.amount)) == ("sign_on", 18_000)


def test_the_name_of_an_offer_in_writing_is_a_reason() -> None:
    for words in ("Cedar offered me 204k base in writing. Can you match it?", "Could you do 204k base like Cedar?"):
        assert (said("bluffing-deadline", words).kind, int(said("bluffing-deadline", words).amount)) == ("ask", 204_000)


REASONS = [
    "the careers page says up to 180k so I was hoping for 178k base",
    "I'd love to get to 178k base like your job ad says",
    "Could the base be 178k? It's within the posted range",
    "I'd need 178k base, that's in the range you posted",
]


@pytest.mark.parametrize("words", REASONS)
def test_a_reason_in_ones_own_words_is_one(words: str) -> None:
    move = said("no-rival", words)
    assert (move.kind, move.piece) == ("ask", "base")
    assert move.amount in (178_000, 180_000)


def test_a_reason_that_comes_later_is_for_what_was_asked() -> None:
    turn = played(at("current-pay"), "I'd want about 180k\nyour careers page says the range tops out at 182k").turns[1]
    assert (turn.move.kind, int(turn.move.amount), turn.rule.slug) == ("ask", 180_000, "reason")


def test_half_the_way_is_the_middle_of_what_was_asked_and_what_stands() -> None:
    t = at("no-rival")
    before = played(t, "ask:base").state
    for words in ("Can you split the difference?", "Could you meet me in the middle?"):
        move = played(t, f"ask:base\n{words}").turns[1].move
        assert move.amount == (before.of("asked", "base") + before.of("standing", "base")) // 2
    assert said("no-rival", "Can you meet me halfway?").kind == "unread"


def test_an_ask_without_a_figure_is_never_marked_as_one_with_it() -> None:
    for slug in SLUGS:
        play = played(at(slug), "Is there any flexibility?")
        assert not any(mark.is_kept for mark in marks_of(play.table, play.turns[0]))


# --- The moves that scenarios teach -----------------------------------------------------------------------------------

FIRM_DAY = [
    "Can I have until next Friday?",
    "Could you give me another week?",
    "I can't decide by tomorrow. Could I have a week?",
    "I can give you an answer on Wednesday",
    "Would it be possible to get back to you by Monday?",
    "I need three more days.",
    "Could we push it to the end of next week?",
    "Could you extend the deadline to December 12?",
    "I will have a decision for you within five days.",
    "Tomorrow is too soon, but you will have my answer on the 14th.",
    "What happens on that day? I can give you a firm answer a week from now.",
    "Can you hold it until Tuesday?",
    "I can't answer by tomorrow but I can by Thursday.",
    "I'd like a week to think it over",
    "I could give you a definite yes or no on Tuesday",
    "What if I get back to you the following Wednesday?",
    "Can I have till monday pls",
    "Tomorrow is a bit of a squeeze, any chance I could have til Monday?",
]
NO_DAY = [
    "Is the deadline flexible?",
    "What happens on that day?",
    "Could I have a few more days?",
    "Why tomorrow?",
    "I need more time to think about it.",
    "What happens if I miss Friday?",
    "I can't decide by tomorrow.",
    "Is noon tomorrow a hard deadline?",
    "That's very soon, can it be extended?",
    "ok let me think about it",
    "I have to talk it over with my wife first.",
    "Why do you need to know by Friday?",
    "Does it have to be this Friday?",
    "Noon tomorrow scares me a bit, is there any way we could move that?",
    "Friday is tough, what's driving the date?",
    "Do I have to answer by Friday?",
    "Must I decide by tomorrow?",
    "Am I supposed to give you an answer by Friday?",
    "Do I really need to decide by tomorrow?",
]
NOT_DATE = [
    "Could I have an extra week of vacation?",
    "Could I start a week later?",
    "I have to give two weeks' notice.",
    "Thanks for your time today!",
    "Does it vest over 4 years?",
    "Could you do 190k by Friday?",
]


@pytest.mark.parametrize("slug", ["exploding-offer", "bluffing-deadline"])
@pytest.mark.parametrize("words", FIRM_DAY)
def test_a_firm_day_is_taken(slug: str, words: str) -> None:
    play = played(at(slug), words)
    move, marks = play.turns[0].move, marks_of(play.table, play.turns[0])
    assert (move.kind, move.has_day) == ("date", True)
    assert "date" in play.state.done
    assert "firm" in next(mark.why for mark in marks if mark.slug == "closing")


@pytest.mark.parametrize("slug", ["exploding-offer", "bluffing-deadline"])
@pytest.mark.parametrize("words", NO_DAY)
def test_whoever_asks_about_their_day_has_given_none(slug: str, words: str) -> None:
    play = played(at(slug), words)
    move, marks = play.turns[0].move, marks_of(play.table, play.turns[0])
    assert (move.kind, move.has_day) == ("date", False)
    assert not any("gave a firm" in mark.why for mark in marks)
    assert "date" not in play.state.done
    assert "date" in played(play.table, f"{words}\n{FIRM_DAY[0]}").state.done


@pytest.mark.parametrize("words", NOT_DATE)
def test_what_is_not_about_the_day_is_no_question_about_it(words: str) -> None:
    assert said("exploding-offer", words).kind != "date"


NUDGE = [
    "Any updates?",
    "Do you need anything else from me?",
    "Following up… I can decide by Friday.",
    "Just checking in, where does it stand?",
    "Hi, have you heard back from the team?",
    "Is there anything missing from my side?",
    "Who has to approve it?",
    "What is the status of my offer?",
    "Is there anything I can do to help move it along?",
    "Any news on this?",
    "Is anything holding it up?",
    "gentle bump - still keen to join!",
    "Just wanted to see if there's any movement on my offer?",
    "Circling back on this",
    "Hi! Have you heard anything yet?",
    "I wondered whether you'd had a chance to look at my note?",
    "Is there something you still need me to send?",
    "Is anything missing from me? I can decide by Friday.",
]


@pytest.mark.parametrize("words", NUDGE)
def test_whoever_asks_what_is_missing_is_told(words: str) -> None:
    play = played(at("they-go-quiet"), words)
    turn = play.turns[0]
    assert turn.rule.slug == "nudge"
    assert turn.move.has_day == ("Friday" in words)
    told = next(mark.why for mark in marks_of(play.table, turn) if mark.slug == "closing")
    assert ("day" in told) == turn.move.has_day


LEVEL = [
    "Could the panel reconsider? I led a migration…",
    "Can I be hired as L5?",
    "Could the panel look at the level again?",
    "I think I should be L5, I led the migration of forty services.",
    "I believe my scope matches the next level.",
    "Is L5 possible?",
    "Would the committee take another look at my leveling?",
    "I'd like to be considered at the higher level.",
    "could you re-level me?",
    "Before we talk pay, can we revisit the level?",
    "Does the panel have room to look at me for L5 again?",
]
NOT_LEVEL = [
    "What's the band for this level?",
    "Could you do $198,000 base, as the market data for L5 shows?",
    "I want to level with you, I am nervous",
    "Thank you to the panel!",
    "And how much stock would L5 come with?",
    "Could you reconsider the sign-on?",
]


@pytest.mark.parametrize("words", LEVEL)
def test_whoever_asks_for_the_level_raises_it(words: str) -> None:
    assert played(at("level-below"), words).turns[0].rule.slug == "level"


@pytest.mark.parametrize("words", NOT_LEVEL)
def test_what_only_names_a_level_does_not_ask_for_it(words: str) -> None:
    assert said("level-below", words).kind != "level"


# --- A line that is not read ------------------------------------------------------------------------------------------

UNREAD = [
    "Purple monkey dishwasher",
    "Well",
    "hmm let me see here",
    "Is there parking?",
    "I'm in the middle of something",
    "Can I work from Lisbon?",
    "asdf",
    "¿Qué?",
    "The weather is nice",
    "{says}",
]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_line_that_is_not_read_costs_nothing_and_is_asked_for_again(slug: str) -> None:
    t = at(slug)
    for words in UNREAD:
        for before in ("", "ask:base", "ask:base\nclose"):
            without, with_it = played(t, before), played(t, f"{before}\n{words}")
            assert with_it.turns[-1].rule.slug == "unread", words
            assert with_it.state == without.state
            assert with_it.choices == without.choices
            assert "another way" in with_it.turns[-1].words
            assert "no turn" in with_it.turns[-1].words
            assert not marks_of(t, with_it.turns[-1])
            on = played(t, f"{before}\n{words}\nthanks")
            assert on.state == played(t, f"{before}\nthanks").state
            assert [turn.rule.slug for turn in on.turns].count("unread") == 0


@pytest.mark.parametrize(
    "piece",
    [
        "thank you ",
        "if i'll ",
        "yes ok ",
        "i not ",
        "one hundred ",
        "up 10k by ",
        "my what i ",
        "so and letter ",
        "i i'd ",
    ],
)
def test_a_hostile_line_is_read_in_no_time(piece: str) -> None:
    began = process_time()
    said("no-rival", piece * (4_000 // len(piece)) + "x")
    assert process_time() - began < 5  # what runs away takes minutes; a busy machine passes


def test_many_lines_that_are_not_read_do_not_end_a_call() -> None:
    spoken = "\n".join(["blue"] * 30 + ["ask:base", *["blue"] * 20, "settle"])
    told = values("rehearsal", {"base": "", "scenario": "no-rival", "seed": "5", "spoken": spoken})
    assert told["stage"] == "done"
    assert told["turn"] == 2


def test_the_page_and_not_the_recruiter_asks_for_other_words() -> None:
    typed = {"base": "", "scenario": "no-rival", "seed": "5"}
    told = values("rehearsal", typed | {"spoken": "ask:base\nPurple monkey"})
    assert told["talk"][-1]["who"] == "This page"
    assert told["turn"] == 1
    assert "turn 2" in told["says"]
    assert told["their_words"] == values("rehearsal", typed | {"spoken": "ask:base"})["their_words"]


# --- Reasons, lower asks, and offers that are not held ----------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "I would lose 24k of unvested stock by leaving, so I need a sign-on of 39k",
        "I lose my bonus by leaving, so I need a 39k sign-on",
        "I'd be leaving 40k behind, so I need 40k sign-on",
        "Could you also match the 24k of stock I'd be leaving with a bigger signing bonus, 39k?",
        "That is equity I am giving up, so a sign-on of 40k",
    ],
)
def test_what_one_gives_up_is_a_reason_and_no_refusal(words: str) -> None:
    found = said("rigid-band", words)
    assert (found.kind, found.piece) == ("ask", "sign_on")


@pytest.mark.parametrize("words", ["I am leaving.", "Then I'm leaving, thanks.", "I'll be leaving"])
def test_leaving_is_still_a_no(words: str) -> None:
    assert said("rigid-band", words).kind == "decline"


@pytest.mark.parametrize("slug", ["current-pay", "exploding-offer", "no-rival"])
def test_a_lower_ask_is_not_the_same_and_moves_nothing(slug: str) -> None:
    table = at(slug)
    standing = table.start().of("standing", "base")
    high, low = standing + 30_000, standing + 28_000
    turns = played(table, f"Could you do {high} base?\nCould you do {low} base?").turns
    assert turns[1].rule.slug == "lower"
    assert turns[1].after.of("standing", "base") == turns[0].after.of("standing", "base")


def holding() -> tuple[Table, State]:
    typed = {"base": "180k", "grant": "200k", "offers.b.name": "Birch", "offers.b.standing": "written"}
    n, _ = read(Negotiation, typed | {"offers.b.base": "190k", "offers.b.grant": "200k"})
    assert n is not None
    table = set_table(n, "rigid-band", "7")
    return table, replace(table.start(), turn=1)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I have an offer from Google at 400k", "claim"),
        ("Google offered me 210k base, can you match it?", "claim"),
        ("Birch offered me 210k base, can you match it?", "claim"),
        ("Birch offered me 190k base, can you match it?", "ask"),
        ("I have an offer from Birch with 190k base", "ask"),
        ("My other offer is 190k base. Could you do 190k?", "ask"),
    ],
)
def test_an_offer_that_is_not_held_is_a_claim(words: str, kind: str) -> None:
    assert read_words(*holding(), words).kind == kind


@pytest.mark.parametrize(
    "words", ["I can't do 162", "162k is too low", "That's not enough.", "That is too low for me."]
)
def test_whoever_refuses_what_stands_is_asked_for_a_figure(words: str) -> None:
    assert said("no-rival", words).kind == "open"


@pytest.mark.parametrize(
    ("words", "piece", "amount"),
    [
        ("Can you do 170/20/150?", "base", 170_000),
        ("Could we do $170k/$20k/$150k?", "base", 170_000),
        ("I would love 5% more base and 10k sign-on", "base", 170_100),
    ],
)
def test_of_several_figures_in_a_row_the_first_that_is_more_is_asked(words: str, piece: str, amount: int) -> None:
    found = said("no-rival", words)
    assert (found.kind, found.piece, found.amount) == ("figure", piece, Decimal(amount))


@pytest.mark.parametrize("words", ["I have no other offers but want 175k", "No other offers, but I would need 175k."])
def test_whoever_says_that_they_hold_no_offer_claims_none(words: str) -> None:
    assert said("no-rival", words).kind not in ("claim", "threat")


def test_half_the_way_after_a_reason_is_not_asked_for_its_reason_again() -> None:
    told = values(
        "rehearsal", {"scenario": "no-rival", "seed": "5", "spoken": "ask:base\nCan we split the difference?"}
    )
    last = told["talk"][-1]["said"]
    assert "what is it based on" not in last
    assert "anything new" in last


@pytest.mark.parametrize(
    ("words", "kind", "piece"),
    [
        ("I'd accept 162k base but not the 10k sign-on", "open", "sign_on"),
        ("The base works for me, but the sign-on is too low.", "open", "sign_on"),
        ("base is fine but I can't accept the grant", "open", "grant"),
        ("I'd take less equity for more base", "open", ""),
        ("This is lower than I expected", "open", ""),
        ("You're lowballing me", "open", ""),
        ("How much room is there?", "open", ""),
        ("Can you help me with the base?", "open", "base"),
        ("Thanks! Can you do a bit better?", "open", ""),
        ("why is it capped?", "unread", ""),
        ("What happens if I say no?", "unread", ""),
    ],
)
def test_what_is_not_taken_is_spoken_of_and_gives_nothing(words: str, kind: str, piece: str) -> None:
    read = said("no-rival", words)
    assert (read.kind, read.piece) == (kind, piece)


@pytest.mark.parametrize(
    ("words", "kind", "piece", "amount"),
    [
        ("I can't accept 162; I could accept 175", "figure", "base", 175_000),
        ("Could we do another 10 on the sign-on?", "figure", "sign_on", 20_000),
        ("I'd take 170 and 20k sign-on", "figure", "base", 170_000),
        ("Would you go 162 base, 20 sign-on and 180 equity?", "figure", "sign_on", 20_000),
        ("170 base and 10% more equity", "figure", "base", 170_000),
        ("I'd like 20k sign-on", "figure", "sign_on", 20_000),
        ("Could you do 20 sign-on and 6 weeks of leave?", "figure", "sign_on", 20_000),
    ],
)
def test_several_numbers_are_each_of_their_piece(words: str, kind: str, piece: str, amount: int) -> None:
    read = said("no-rival", words)
    assert (read.kind, read.piece, read.amount) == (kind, piece, Decimal(amount))


def test_too_soon_is_about_the_day_where_there_is_one() -> None:
    assert said("exploding-offer", "Tomorrow is too soon.").kind == "date"
    assert said("exploding-offer", "I'm waiting on another team, need until Wed").kind == "date"
    assert said("no-rival", "That's too fast").kind == "unread"


@pytest.mark.parametrize(
    "words", ["No, but I'm interviewing elsewhere", "Not yet but I'm interviewing", "I only have yours"]
)
def test_whoever_only_talks_with_others_holds_no_offer(words: str) -> None:
    assert read_words(at("no-rival"), at("no-rival").start(), words).kind == "none"


@pytest.mark.parametrize(
    ("words", "kind", "amount"),
    [
        ("If you don't match it I walk", "threat", 0),
        ("If you can't match it, I'll walk", "threat", 0),
        ("I will walk you through my reasons", "unread", 0),
        ("If you have a minute, I'll walk you through the numbers", "unread", 0),
        ("Could you do a bit more?", "open", 0),
        ("Can you do more?", "open", 0),
        ("Could you meet me halfway at 190?", "figure", 190_000),
        ("Meet me in the middle at $190k?", "figure", 190_000),
    ],
)
def test_a_walk_through_is_no_threat_and_a_middle_with_a_figure_is_that_figure(
    words: str, kind: str, amount: int
) -> None:
    remark = said("no-rival", words)
    assert (remark.kind, remark.amount) == (kind, Decimal(amount))
