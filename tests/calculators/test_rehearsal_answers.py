"""What typed words cost or bring: refusals that are none, claims, agreements opened again, pay told, asks too high."""

from decimal import Decimal

import pytest

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.recruiter.ending import pieces_left, practice, turns_told
from calculators.recruiter.marks import MARKS, marks_of, tally
from calculators.recruiter.play import Play, Turn, played
from calculators.recruiter.scenarios import SCENARIOS
from calculators.recruiter.setting import set_table
from calculators.recruiter.table import AGREED, DONE, Table
from calculators.rehearsal import CALCULATOR
from tests.door import values

SLUGS = [one.slug for one in SCENARIOS]
SEEDS = "1", "2", "3"
OWN = {"base": "180k", "sign_on": "30k", "grant": "200k", "unvested": "60k", "posted_high": "195k"}
"""An offer with a reason for base and for the sign-on, and no other offer."""


def table(slug: str = "", seed: str = "1", **more: str) -> Table:
    n, problems = read(Negotiation, OWN | more)
    assert n is not None, problems
    return set_table(n, slug, seed)


def last(slug: str, *lines: str, seed: str = "1") -> Turn:
    return played(table(slug, seed), "\n".join(lines)).turns[-1]


def kept(turn: Turn, slug: str) -> dict[str, bool]:
    return {mark.slug: mark.is_kept for mark in marks_of(table(slug), turn)}


# --- A no to a question -----------------------------------------------------------------------------------------------

NO_TO_TELL = [
    "I decline to share my salary.",
    "I'd pass on that question.",
    "I respectfully decline to answer that.",
    "I'll have to decline to say what I make.",
    "I'm going to pass on answering that, if you don't mind.",
    "I would prefer to skip that question",
    "I'll pass on the salary question, thanks.",
    "I must say no to that question.",
    "I'm declining to discuss my current pay.",
    "That's personal, sorry.",
    "I'd prefer to keep that to myself.",
    "That's not something I share.",
    "I don't think that's relevant.",
    "No comment on that.",
    "I refuse to disclose my pay history.",
    "I'll pass on sharing that.",
]


@pytest.mark.parametrize("words", NO_TO_TELL)
def test_a_no_to_the_question_for_the_present_pay_keeps_it_and_the_call(words: str) -> None:
    turn = last("current-pay", words, seed="2")
    assert turn.rule.slug == "keeps-pay", turn.move
    assert turn.after.stage != DONE


@pytest.mark.parametrize(
    "words",
    [
        "I'd prefer to focus on what this role is worth", "I'd prefer to focus on the scope of the role.",
        "Let's look at what I'd bring.", "I'd rather go by what the job pays",
        "Could we talk about what your role pays?",
    ],
)  # fmt: skip
def test_a_turn_to_the_role_keeps_the_present_pay(words: str) -> None:
    assert last("current-pay", words).rule.slug == "keeps-pay"


@pytest.mark.parametrize("words", ["I would rather pass on that.", "I'll pass on that, thanks"])
def test_a_pass_is_for_the_question_right_after_it_and_for_the_offer_later(words: str) -> None:
    assert last("current-pay", words).rule.slug == "keeps-pay"
    assert last("current-pay", "ask:base", words).rule.slug == "declines"


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("words", NO_TO_TELL)
def test_a_no_to_a_question_ends_no_call(slug: str, words: str) -> None:
    assert last(slug, "thanks", words).after.stage != DONE


@pytest.mark.parametrize(
    "words", ["I decline.", "I'd pass on the offer.", "I decline to share my pay, and I decline it."]
)
def test_a_no_to_the_offer_beside_it_is_still_one(words: str) -> None:
    assert last("current-pay", words).rule.slug == "declines"


# --- Offers that are not held -----------------------------------------------------------------------------------------

NAMES_AN_OFFER = [
    "Yes, I have one at 200k.",
    "I do, 200k base elsewhere",
    "Yeah, there's one for 195k base",
    "Yes, two: one at 190k and one at 200k.",
    "Sure, Google gave me 210k base.",
    "I have one for 200k.",
    "Yes! Meta offers 205k base.",
    "One from Google, at 200k.",
    "I have an offer for 200k.",
    "I've been offered 200k base",
    "Someone else pays 200k.",
    "Another company is offering 200k base.",
    "Yes, at 200k",
    "Yes. But you are my first choice.",
    "My other offer is 200k base.",
    "Yes - Google, 200k",
    "Yes, from Google",
    "I do have another one, yes",
    "Amazon is paying 200k",
    "I could get 200k elsewhere",
]
NAMES_NONE = {
    "Yes, could you do 170k base?": "figure",
    "I have two questions first: what is the team like?": "unread",
    "Yes, I accept.": "close",
    "One thing first: could you do 170k base?": "figure",
    "You offer 162k, could it be 170k?": "figure",
    "I want 170k base.": "figure",
    "I have 26k of stock to forfeit": "figure",
    "Actually 175k would be great": "figure",
    "I have seen your range goes to 180k. Could you do 178k base?": "figure",
    "I have to run, sorry": "unread",
    "I have 5 years of experience": "unread",
    "The survey says the median pays 178k": "figure",
    "Market data has 170k base for this role. Could you match it?": "figure",
}


@pytest.mark.parametrize("words", NAMES_AN_OFFER)
def test_an_offer_that_is_not_held_moves_nothing_in_answer_to_their_question(words: str) -> None:
    turn = last("no-rival", words, seed="2")
    assert turn.rule.slug == "claim", turn.move
    assert turn.after.standing == turn.before.standing


@pytest.mark.parametrize("words", ["Amazon offers 210k", "Google pays 200k base.", "I could get 200k elsewhere."])
def test_an_offer_that_is_not_held_moves_nothing_later_either(words: str) -> None:
    turn = last("no-rival", "thanks", words)
    assert turn.rule.slug == "claim", turn.move


@pytest.mark.parametrize("words", NAMES_NONE)
def test_what_answers_their_question_otherwise_claims_no_offer(words: str) -> None:
    assert last("no-rival", words, seed="2").move.kind.replace("ask", "figure") == NAMES_NONE[words]


@pytest.mark.parametrize(
    ("words", "is_claim"),
    [
        ("My other offer is 250k base. Could you match it?", True),
        ("I have another offer at 230k base", True),
        ("My other offer is 190k base. Could you do 195k?", False),
        ("I have another offer. Could you do 195k base?", False),
    ],
)
def test_more_than_the_offer_that_is_held_is_a_claim(words: str, is_claim: bool) -> None:
    t = table(**{"offers.b.standing": "written", "offers.b.base": "190k"})
    assert (played(t, f"thanks\n{words}").turns[-1].move.kind == "claim") == is_claim


# --- After a yes ------------------------------------------------------------------------------------------------------

OPENS_AGAIN = [
    "Match 190k base or I walk.",
    "If you cannot do better, I am out.",
    "I got another offer at 210k, can you match it?",
    "I take it back, I want more money.",
    "I take it back.",
    "Actually, I've changed my mind.",
    "Actually I'd like more base.",
    "Hmm, that's not enough.",
    "On second thought it's too low.",
    "I need a bit more, or else I walk.",
    "Google just offered me more, can you beat it?",
    "Unless you raise it I will decline.",
    "Could you sweeten it?",
    "My minimum is 290k.",
    "threat",
]


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("words", OPENS_AGAIN)
def test_whatever_opens_an_agreement_again_costs(slug: str, words: str) -> None:
    first = {"they-go-quiet": "nudge\n", "level-below": "level\n"}.get(slug, "")
    piece = "sign_on" if slug == "rigid-band" else "base"
    for seed in SEEDS:
        play = played(table(slug, seed), f"{first}ask:{piece}\nclose\n{words}")
        turn = play.turns[-1]
        assert turn.before.stage == AGREED
        assert turn.before.gained > 0
        assert turn.rule.slug == "asks-after-yes", turn.move
        assert turn.after.gained < turn.before.gained
        assert not tally(play)["closing"].is_kept


@pytest.mark.parametrize(
    "words",
    [
        "Thank you, I'm more than happy.",
        "goodbye",
        "Looking forward to it, thank you!",
        "Great, more soon!",
        "Better late than never!",
        "I'm more excited every day.",
        "Thanks, I will decline my other offers.",
        "Thank you, I'll turn down the others.",
    ],
)
def test_a_warm_end_after_a_yes_costs_nothing(words: str) -> None:
    turn = last("no-rival", "ask:base", "close", words)
    assert turn.after.standing == turn.before.standing


# --- A yes that is denied ---------------------------------------------------------------------------------------------

DENIED_YES = [
    "No way I accept 180k.",
    "Nobody would say I accept that.",
    "There's no chance I accept 180k.",
    "I refuse to accept it.",
    "I can hardly say I accept 180k.",
    "As if I accept 180k.",
    "I'd be crazy to say I accept 180k.",
    "It's a deal-breaker.",
    "That works for nobody.",
    "I doubt I'll accept 180k",
    "By no means do I accept this.",
    "In no way am I happy to accept that.",
    "I accept nothing of the kind.",
    "I agree, 180k is too low.",
    "No way I'd take 180k.",
    "I can't accept 180k.",
    "180k doesn't work for me.",
    "180k is not enough",
    "I would never sign for 180k",
    "I'm not happy with that",
]
YES_ALL_THE_SAME = [
    "ok, no problem, I accept",
    "No doubt, I accept!",
    "No need to think, I accept.",
    "I accept, no question.",
]


@pytest.mark.parametrize("words", DENIED_YES)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_yes_that_is_denied_is_none(words: str, seed: str) -> None:
    for lines in ([words], ["ask:base", words]):
        turn = last("", *lines, seed=seed)
        assert turn.after.stage == turn.before.stage
        assert turn.rule.slug not in ("yes", "letter", "gives-number", "met-already"), turn.move


@pytest.mark.parametrize("words", YES_ALL_THE_SAME)
def test_a_no_beside_a_yes_does_not_deny_it(words: str) -> None:
    assert last("", "ask:base", words).rule.slug == "yes"


# --- Present pay that is told -----------------------------------------------------------------------------------------

ANSWERS_PAY = [
    "150k",
    "150",
    "$150,000",
    "About 150, but for this role I expect 182,000.",
    "around 150k plus bonus",
    "It's 150k base and 20k bonus.",
    "150k, but I am looking for 180k",
    "roughly 150 thousand a year",
    "Sure, 150k.",
    "One hundred and fifty thousand.",
    "Currently about 150k all in",
    "150k + 20% bonus",
    "Base is 150k.",
    "Well, something like 150k right now",
    "mid 150s",
    "between 150 and 160",
    "150-ish",
    "150k. Could you do 182k since your posted range goes to 182k?",
]
TELLS_PAY = [
    "I was making 150k at my last company.",
    "I made 150k last year",
    "I used to earn 150k.",
    "My last job paid 150k",
    "They pay me 150k now.",
    "My salary is 150k",
    "At my last company it was 150k.",
    "I've been making about 150k",
    "I was on 150k.",
    "150k is what I make.",
    "I earned $150,000 there",
    "My employer pays me 150k.",
    "My current salary was 150k.",
    "I was paid a base of 150k.",
]
NO_PAY_TOLD = [
    "Could you do 170k?",
    "170k would be right for this role.",
    "I expect 182,000.",
    "I'd like 170k base",
    "I'm looking for about 175k",
    "If I made 180k, I'd sign today.",
    "I was on 12 calls today.",
    "I made 20 improvements.",
    "170k?",
    "180k, given your posted range",
    "For this role, 175k.",
    "I'd rather hear your range, it was said to be 150 to 180.",
]


@pytest.mark.parametrize("words", ANSWERS_PAY + TELLS_PAY)
def test_pay_that_is_told_in_answer_is_known_from_then_on(words: str) -> None:
    turn = last("current-pay", words)
    assert turn.rule.slug == "reveals-pay", turn.move
    assert turn.after.is_revealed
    assert not kept(turn, "current-pay")["first_offer"]


@pytest.mark.parametrize("words", TELLS_PAY)
def test_pay_that_is_told_without_a_question_is_known_as_well(words: str) -> None:
    for slug in SLUGS:
        assert last(slug, "thanks", words).after.is_revealed, slug


@pytest.mark.parametrize("words", NO_PAY_TOLD)
def test_a_figure_for_this_role_is_no_present_pay(words: str) -> None:
    for slug in SLUGS:
        assert not last(slug, words).after.is_revealed, slug


@pytest.mark.parametrize("words", ANSWERS_PAY[:3])
def test_a_bare_figure_later_on_is_an_ask(words: str) -> None:
    assert not last("current-pay", "ask:base", words).after.is_revealed


# --- The piece that is spoken of --------------------------------------------------------------------------------------

OF_THE_GRANT = [
    "If it outperforms, put more of it in the letter: could you do 330k?",
    "Then could you make it 320k?",
    "320k?",
    "I believe you. How about 310k then?",
    "Could we say 300,000?",
]
ALL_TOGETHER = [
    "Would 200k total be possible?",
    "Could we get to a total of 260k?",
    "Could it be 260k all in?",
    "I'm looking for total comp of 300k",
    "Could the first year come to 280k in total?",
    "I was hoping for a package of 300k",
    "Could you do 250k TC?",
    "260k overall would do it",
]


@pytest.mark.parametrize("words", OF_THE_GRANT)
def test_a_figure_is_for_the_piece_that_they_spoke_of(words: str) -> None:
    assert last("equity-will-outperform", words, seed="2").move.piece == "grant"


@pytest.mark.parametrize("words", ["Could you do 176k base?", "Could you do 176k?", "175?"])
def test_a_figure_far_nearer_to_base_is_for_base(words: str) -> None:
    assert last("equity-will-outperform", words, seed="2").move.piece == "base"


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("words", ALL_TOGETHER)
def test_what_all_pieces_come_to_is_no_figure_for_one(slug: str, words: str) -> None:
    turn = last(slug, words)
    assert not turn.move.amount, turn.move
    assert turn.after.standing == turn.before.standing


@pytest.mark.parametrize(
    ("words", "piece", "amount"),
    [
        ("Could you do 200k base, 300k total?", "base", 200_000),
        ("Could we get base to 190k for a total of 300k?", "base", 190_000),
        ("Could the total grant be 240k?", "grant", 240_000),
        ("Could I get 240k total in equity?", "grant", 240_000),
        ("Could you do a total sign-on of 45k?", "sign_on", 45_000),
    ],
)
def test_a_total_of_one_piece_is_its_figure(words: str, piece: str, amount: int) -> None:
    move = last("", "thanks", words).move
    assert (move.piece, int(move.amount)) == (piece, amount)


# --- Asks past their reason -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", ["", "final-that-is-not", "current-pay", "no-rival"])
@pytest.mark.parametrize("times", [Decimal("1.01"), Decimal("1.2"), Decimal(2), Decimal(50)])
def test_no_reason_carries_more_than_it_supports(slug: str, times: Decimal) -> None:
    for seed in SEEDS:
        t = table(slug, seed)
        whole = t.asks["base"].ask
        fair, far = (
            played(t, f"thanks\nCould you do ${amount:,.0f} base, since your posted range goes to ${whole:,.0f}?")
            for amount in (whole, whole * times)
        )
        assert fair.turns[-1].rule.slug in ("reason", "no-room")
        assert far.turns[-1].rule.slug != "reason"
        assert far.state.gained < fair.state.gained or not fair.state.gained
        marks = {mark.slug: mark for mark in marks_of(t, far.turns[-1])}
        assert not marks["ambition"].is_kept
        assert all("all that your reason supports" not in mark.why for mark in marks.values())
        if times > Decimal("1.5"):
            assert far.turns[-1].rule.slug == "too-far"
            assert not far.state.gained


def test_silence_after_a_figure_that_is_far_too_high_brings_nothing() -> None:
    for slug in SLUGS:
        turn = last(slug, "ask:sign_on", "Could you do 900k base?", "silence")
        assert turn.after.standing == turn.before.standing


def test_what_the_page_itself_asks_for_is_never_too_far() -> None:
    for slug in ["", *SLUGS]:
        for seed in SEEDS:
            t = table(slug, seed)
            for key in (f"{kind}:{piece}" for kind in ("ask", "figure", "sign") for piece in t.asks):
                assert played(t, key).turns[0].rule.slug != "too-far"


# --- The least that one would take, and questions that nobody asked ---------------------------------------------------

LEAST = [
    "My minimum is 185k.",
    "My absolute minimum would be 185k base",
    "The least I'd take is 185k.",
    "My bottom line is $185,000.",
    "I won't accept less than 185k.",
    "I couldn't take anything below 185k",
    "Nothing under 185k works for me.",
    "The lowest I can go is 185k.",
    "My walk-away is 185k.",
    "I need at least 185k to say yes.",
    "I can go as low as 185k.",
    "The least that would work is 185k",
    "Below 185k I walk.",
    "I would not want to go below 185k.",
    "I think I could not do less than 185k",
]


@pytest.mark.parametrize("words", LEAST)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_least_that_one_would_take_is_given_away_above_the_offer_too(words: str, seed: str) -> None:
    turn = last("", words, seed=seed)
    assert turn.rule.slug == "gives-number", turn.move
    assert turn.after.anchor == 185_000
    assert {mark.slug for mark in marks_of(table("", seed), turn)} <= {"first_offer", "ice"}


@pytest.mark.parametrize(
    "words", ["I'd like 190k, no less.", "Could you do at least 190k?", "The top of my range is 190k"]
)
def test_a_figure_that_is_no_least_is_not_taken_for_one(words: str) -> None:
    assert last("", "thanks", words).move.kind != "give"


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("words", ["What's the band for this role?", "Do I have to answer by Friday?"])
def test_a_question_is_no_kept_pay_where_nobody_asked(slug: str, words: str) -> None:
    assert last(slug, "thanks", words).rule.slug != "keeps-pay"


def test_a_question_for_the_day_keeps_no_pay_where_it_was_asked_for() -> None:
    for words in ("Do I have to answer by Friday?", "Do I have to say yes today?", "Do I have to tell you now?"):
        assert last("current-pay", words).rule.slug != "keeps-pay"


# --- The end ----------------------------------------------------------------------------------------------------------


def test_the_worked_talk_gives_one_advice_for_the_ask_after_final() -> None:
    told = values("rehearsal", dict(CALCULATOR.sample))
    assert "They had closed that" in told["talk"][5]["mark"]
    assert told["practice"].startswith("Strength of the counter: Once they have closed it")
    assert "Hold your figure" not in told["practice"]


@pytest.mark.parametrize("slug", SLUGS)
def test_whoever_asks_on_after_final_is_not_told_to_hold_on(slug: str) -> None:
    for seed in map(str, range(12)):
        play = played(table(slug, seed), "ask:base\nsign:base\nopen\nopen\nopen\nsettle")
        for turn in play.turns:
            for mark in marks_of(play.table, turn):
                if turn.rule.slug == "final" and not mark.is_kept:
                    assert mark.practice != MARKS[mark.slug][1]
                    assert "say yes" in mark.practice
        assert not ("They had closed" in practice(play) and "Hold your figure" in practice(play))


@pytest.mark.parametrize(
    "end", ["close\nletter", "Yes, I accept\nletter", "settle", "ask:base\nsettle", "ask:base\nclose"]
)
def test_a_yes_with_money_left_on_the_table_is_no_best_turn(end: str) -> None:
    for seed in SEEDS:
        play: Play = played(table("no-rival", seed), f"thanks\n{end}")
        assert any(one.left_over for one in pieces_left(play))
        for row in turns_told(play, best=True):
            assert play.turns[row.turn - 1].rule.slug not in ("yes", "letter")
