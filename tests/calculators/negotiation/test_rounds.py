"""Rounds: asks never grow, what is met is settled, and one verdict stands over words, figures and letters."""

import json
import re
from decimal import ROUND_CEILING, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.declare.fields import fields_of
from calculators.negotiation.pay import STATED
from calculators.negotiation.position import CLOSE, COUNTER, WALK
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.rounds import Round
from calculators.offer.counter import step_of
from tests.door import ask, values
from tests.strategies import negotiations, situations

PIECES = ["base", "sign_on", "grant", "refresh"]
MONEY = re.compile(r"\$[\d,]+")
OFFER = {"base": "187.5k", "sign_on": "22k", "grant": "410k", "bonus_percent": "10", "company": "amazon"}
OFFER |= {"unvested": "90k"}


def answered(typed: dict[str, str]) -> dict[str, str]:
    """What is typed once they have answered, before the new figures are."""
    reply = json.loads(answer(json.dumps({"answered": typed})))
    assert reply["problems"] == []
    return typed | dict(reply["typed"])


def asks(typed: dict[str, str]) -> dict[str, Decimal]:
    """What is asked for now, by piece; pieces that are not asked for are left out."""
    rows = values("counter-ask", typed)["pieces"]
    return {row["name"]: Decimal(row["ask"]) for row in rows if Decimal(row["ask"]) > Decimal(row["offer"])}


@given(
    negotiations(),
    st.lists(st.tuples(*[st.integers(0, 100)] * 3), min_size=1, max_size=4),
    st.sampled_from(["written", "spoken"]),
)
def test_over_any_rounds_without_new_evidence_no_ask_grows(
    typed: dict[str, str], answers: list[tuple[int, ...]], in_writing: str
) -> None:
    typed |= {"second_grant": "", "happy": "", "in_writing": in_writing}
    last = asks(typed)
    for raised in answers:
        rows = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
        typed = answered(typed)
        for piece, percent in zip(PIECES, raised, strict=False):
            offer, ask = Decimal(rows[piece]["offer"]), Decimal(rows[piece]["ask"])
            moved = (offer + (ask - offer) * percent / 100).quantize(Decimal("0.01"))
            typed[piece] = f"{moved if moved >= 1_000 else offer:f}"
        now = asks(typed)
        for piece, ask in now.items():
            assert ask <= last.get(piece, Decimal(0)), piece
        last |= now


@given(negotiations(), st.lists(st.tuples(*[st.integers(50, 110)] * 3), min_size=1, max_size=3))
def test_no_ask_grows_because_the_offer_fell(typed: dict[str, str], answers: list[tuple[int, ...]]) -> None:
    typed |= {"second_grant": "", "happy": "", "offers.b.standing": "written", "offers.c.standing": "written"}
    most = {name: Decimal(typed[name] or "0") for name in ("base", "sign_on", "grant")}
    for piece, first in asks(typed).items():
        most[piece] = max(first, most.get(piece, Decimal(0)))
    for percents in answers:
        typed = answered(typed)
        for piece, percent in zip(PIECES, percents, strict=False):
            moved = Decimal(typed[piece] or "0") * percent // 100
            typed[piece] = f"{moved}" if moved >= 1_000 else typed[piece]
            most[piece] = max(Decimal(typed[piece] or "0"), most[piece])
        found = values("counter-ask", typed)
        for piece, now in asks(typed).items():
            assert now <= most.get(piece, Decimal(0)), piece
        assert not any(note["text"].startswith("Not told yet") for note in found["notes"])
        assert "something new that I can tell" not in values("messages", typed | {"kind": "one_more"})["body"]


def test_a_margin_above_what_only_a_cut_makes_better_is_no_new_evidence() -> None:
    typed = {"base": "180k", "sign_on": "60k", "offers.b.standing": "written", "offers.b.base": "200k"}
    typed |= {"offers.b.sign_on": "55k", "offers.b.grant": "10k"}
    cut = answered(typed) | {"sign_on": "40k"}
    assert asks(cut)["sign_on"] == Decimal(60_000)
    assert not any(note["text"].startswith("New since") for note in values("counter-ask", cut)["notes"])


def test_a_rival_that_only_a_cut_makes_better_is_no_new_evidence() -> None:
    typed = {"base": "150k", "grant": "200k", "offers.b.standing": "written", "offers.b.base": "168k"}
    typed |= {"offers.b.grant": "100k"}
    first = asks(typed)["base"]
    typed = answered(typed) | {"base": "142.5k"}
    assert asks(typed)["base"] <= first < Decimal(168_000)


def test_a_cash_floor_that_only_a_cut_base_leaves_open_is_no_new_evidence() -> None:
    typed = {"base": "100k", "sign_on": "2,000", "year_one_floor": "670k", "lost_bonus": "618k"}
    first = asks(typed)["sign_on"]
    typed = answered(typed) | {"base": "50k", "sign_on": "1,000"}
    assert asks(typed)["sign_on"] <= first == 618_000


def test_the_first_offer_is_never_lost_and_moves_are_drawn() -> None:
    typed = answered(OFFER) | {"base": "192k", "sign_on": "60k", "grant": "440k"}
    typed = answered(typed) | {"grant": "460k"}
    counter = values("counter-ask", typed)
    moves = {row["name"]: row for row in counter["moves"]}
    assert moves["grant"]["first_offer"] == "410000"
    assert moves["grant"]["now"] == "460000"
    assert moves["base"]["moved"] == "4500"


def test_after_a_partial_answer_one_piece_is_asked_with_a_fallback() -> None:
    typed = answered(OFFER) | {"base": "192k", "sign_on": "60k", "grant": "440k"}
    assert list(asks(typed)) == ["sign_on"], "it has a reason: what is forfeited"
    said = values("messages", typed | {"kind": "one_more"})
    assert said["thanks"] == "base, the sign-on and the equity grant"
    assert said["fallback"] or said["fallback_short"]


def test_what_they_met_is_settled_and_thanked_for() -> None:
    first = asks(OFFER)
    typed = answered(OFFER) | {"sign_on": str(first["sign_on"])}
    rows = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
    assert rows["sign_on"]["strength"] == "they met it"
    assert "moving the sign-on" in values("messages", typed | {"kind": "one_more"})["body"]


def test_new_evidence_may_raise_an_ask_and_is_named() -> None:
    typed = answered({"base": "180k", "grant": "200k"}) | {"base": "182k"}
    before = asks(typed)
    typed |= {"offers.b.standing": "written", "offers.b.base": "230k", "offers.b.name": "Birch"}
    counter = values("counter-ask", typed)
    assert counter["ask_base"] == "230000"
    assert Decimal(counter["ask_base"]) > before.get("base", Decimal(0))
    assert "Not told yet" in " ".join(note["text"] for note in counter["notes"])
    assert "Birch" in values("messages", typed | {"kind": "one_more"})["body"]


SAYS = {"counter-ask": "says", "desk": "says", "call-sheet": "says", "reply-decoder": "next_step"}
"""The pages that say the verdict, and where."""
A_FIGURE_FIRST = "Ask for it in writing before you send a figure."


@given(situations(), st.integers(0, 2), st.sampled_from(["", "2026-12-02", "2026-12-10"]))
def test_a_spoken_offer_is_asked_for_in_writing_first(typed: dict[str, str], rounds: int, today: str) -> None:
    typed |= {"in_writing": "spoken", "deadline": "2026-12-10", "today": today}
    for _ in range(rounds):
        typed = answered(typed) | {"base": str(int(typed["base"]) + 1_000)}
    told = {page: values(page, typed)[where] for page, where in SAYS.items()}
    notes = " ".join(note["text"] for note in values("counter-ask", typed)["notes"])
    letter, verdict = values("messages", typed), values("counter-ask", typed)["verdict"]
    if verdict == COUNTER and not rounds and today != typed["deadline"]:
        assert all(says.startswith(A_FIGURE_FIRST) for says in told.values())
    else:
        assert A_FIGURE_FIRST not in notes + "".join(told.values())
    if verdict == WALK:
        return
    assert "Ask for it in writing before you" in notes
    if verdict == CLOSE:
        assert all(says.endswith("Ask for it in writing before you accept.") for says in told.values())
    if verdict == COUNTER and rounds and asks(typed) and today != typed["deadline"]:  # they have sent no letter
        assert "could you send me the offer in writing?" in letter["body"]
    elif verdict in (COUNTER, CLOSE) and not (verdict == COUNTER and rounds):
        assert "Could you send me all of it in writing" in letter["body"]
        assert not MONEY.search(letter["body"])
        assert not MONEY.search(values("reply-decoder", typed)["say"])
        assert "in writing" in {row["name"]: row["line"] for row in values("desk", typed)["steps"]}["send"]
    if verdict == COUNTER and asks(typed):
        assert MONEY.search(values("messages", typed | {"kind": "counter"})["body"]), "still there to pick"


@pytest.mark.parametrize("said", ["", "best-and-final"])
def test_the_plan_has_a_spoken_offer_in_writing_first_too(said: str) -> None:
    typed = {"base": "200k", "in_writing": "spoken", "today": "2026-12-02", "deadline": "2026-12-10", "said": said}
    typed |= {"times_moved": "2"} if said else {}
    dated = values("timeline", typed)
    assert re.match(r"Ask for it in writing first|Close: ask for the letter", dated["verdict"])
    assert "in writing" in dated["plan"][0]["what"] or "for the letter" in dated["plan"][0]["what"]
    later = answered(typed) | {"base": "201k", "said": "partial"}
    assert values("timeline", later)["verdict"].endswith("Have it in writing before you accept.") or said


@given(situations(), st.sampled_from(["", *REPLIES]), st.integers(1, 3), st.integers(1_000, 2_000_000))
def test_evidence_is_called_new_only_beside_an_ask_that_grows_by_it(
    typed: dict[str, str], said: str, rounds: int, market: int
) -> None:
    typed |= {"said": "", "times_moved": ""}
    for _ in range(rounds):
        typed = answered(typed) | {"base": str(int(typed["base"]) + 1_000)}
    typed |= {"said": said, "market_base": str(market), "offers.b.standing": "written", "offers.b.sign_on": "900k"}
    found = values("counter-ask", typed)
    rows = {row["piece"].lower(): row for row in found["pieces"]}
    for note in found["notes"]:
        new = re.match(r"Not told yet: evidence for (.+?) that supports \$([\d,]+)\.", note["text"])
        if new:
            row = rows[new[1]]
            assert Decimal(row["ask"]) > Decimal(row["offer"]), found["says"]
            assert abs(Decimal(row["ask"]) - Decimal(new[2].replace(",", ""))) < 1


@given(situations(), st.booleans())
def test_verdict_words_next_ask_and_letters_agree(typed: dict[str, str], has_round: bool) -> None:
    if has_round:
        said = {name: typed[name] for name in ("said", "times_moved")}
        typed = answered(typed) | said
    decoded = values("reply-decoder", typed)
    counter = values("counter-ask", typed)
    letter = values("messages", typed | {"kind": "one_more"})
    verdicts = {decoded["verdict"], counter["verdict"]}
    assert len(verdicts) == 1
    verdict = verdicts.pop()
    asked = [row for row in counter["pieces"] if Decimal(row["ask"]) > Decimal(row["offer"])]
    if verdict in (CLOSE, WALK):
        assert asked == []
        assert letter["body"] == ""
        assert letter["mail"] == ""
        assert decoded["next_ask"].startswith("None")
        assert not MONEY.search(decoded["say"])
        assert ("Close now" in decoded["next_step"]) == (verdict == CLOSE)
        assert decoded["next_step"].startswith(("Walk away", "Take ")) == (verdict == WALK)
        assert "or walk" not in decoded["next_step"], "one verdict"
        if verdict == CLOSE and not typed["walk_away"] and "happy number" not in decoded["next_step"]:
            assert "Type your walk-away" in decoded["next_step"]
    elif verdict != COUNTER:
        assert len(asked) <= 1
        assert ("Close now" in decoded["next_step"]) is False
        if asked:
            figure = f"${Decimal(asked[0]['ask']):,.0f}"
            assert figure in decoded["next_ask"]
            assert figure in letter["body"]
    named = {piece: decoded[f"asking_{piece}"] for piece in PIECES if decoded[f"asking_{piece}"] is not None}
    assert named == {row["name"]: row["ask"] for row in asked}


@pytest.mark.parametrize(
    ("measure", "happy", "verdict"),
    [
        ("total", "300k", "close"),
        ("base", "300k", "once_more"),
        ("base", "185k", "close"),
        ("total", "400k", "once_more"),
    ],
)
def test_happy_is_compared_on_the_measure_it_was_typed_for(measure: str, happy: str, verdict: str) -> None:
    typed: dict[str, Any] = {"base": "185k", "sign_on": "60k", "grant": "240k", "said": "partial"}
    found = values("reply-decoder", typed | {"happy": happy, "limits_measure": measure})
    assert found["verdict"] == verdict


def test_a_second_part_that_shrinks_is_no_new_evidence() -> None:
    typed = answered({"base": "200k", "sign_on_year_2": "20k", "unvested": "100k"})
    typed |= {"sign_on": "30k", "sign_on_year_2": "", "said": "partial"}
    counter = values("counter-ask", typed)
    assert Decimal(counter["ask_sign_on"]) <= 80_000
    assert "New since" not in " ".join(note["text"] for note in counter["notes"])


def test_new_evidence_comes_before_a_larger_stretch() -> None:
    typed = answered({"base": "200k", "grant": "400k"}) | {"base": "205k", "said": "partial"}
    typed |= {"offers.b.standing": "written", "offers.b.base": "225k", "offers.b.name": "Birch"}
    assert list(asks(typed)) == ["base"]
    assert "Birch" in values("messages", typed | {"kind": "one_more"})["body"]


def test_evidence_beside_rounds_typed_by_hand_counts_as_new() -> None:
    typed = {"base": "192k", "grant": "440k", "turns.0.base": "187k", "turns.0.grant": "440k"}
    typed |= {"turns.0.ask_base": "195k", "said": "partial", "offers.b.standing": "written", "offers.b.base": "210k"}
    assert values("counter-ask", typed)["ask_base"] == "210000"


def test_a_base_that_was_met_is_not_counted_twice_toward_the_floor() -> None:
    typed = {"base": "180k", "sign_on": "10k", "year_one_floor": "250k", "market_base": "200k"}
    first = asks(typed)
    assert first["base"] == 200_000
    assert first["sign_on"] == 70_000
    assert asks(answered(typed) | {"base": "200k"}) == {"sign_on": 50_000}


@given(
    st.integers(100_000, 300_000),
    st.integers(1_000, 40_000),
    st.integers(1, 60_000),
    st.integers(0, 20_000),
    st.integers(0, 100),
)
def test_a_cash_floor_stays_within_reach_after_an_answer(
    base: int, sign_on: int, short: int, more_base: int, percent: int
) -> None:
    """What they give of the base is still missing from the floor, and the ask for the rest is open."""
    floor = base + sign_on + short
    typed = {"base": str(base), "sign_on": str(sign_on), "grant": "120k", "year_one_floor": str(floor)}
    assert asks(typed)["sign_on"] == sign_on + short
    typed = answered(typed) | {"base": str(base + more_base), "said": "partial"}
    typed["sign_on"] = str(sign_on + short * percent // 100)
    brought = int(typed["base"]) + int(typed["sign_on"])
    assume(brought < floor)
    now = asks(typed)
    assert now == {"sign_on": floor - int(typed["base"])}
    decoded, letter = values("reply-decoder", typed), values("messages", typed)["body"]
    assert "Nothing you typed supports" not in decoded["next_step"]
    assert f"so that my first year brings at least ${floor:,} in cash" in letter


def test_evidence_that_comes_after_a_higher_stretch_is_what_is_asked_for_and_cited() -> None:
    typed = {"base": "200k", "grant": "400k", "offers.b.standing": "written", "offers.b.name": "Birch"}
    assert asks(typed)["base"] == 225_000
    typed = answered(typed) | {"base": "205k", "said": "partial", "offers.b.base": "212k", "offers.b.grant": "400k"}
    assert asks(typed) == {"base": 212_000}
    assert "from Birch: $212,000 base" in values("messages", typed)["body"]


def test_a_rival_grant_keeps_its_place_before_a_stretch_after_an_answer() -> None:
    typed = {"base": "200k", "grant": "300k", "offers.b.standing": "written", "offers.b.name": "Birch"}
    typed |= {"offers.b.base": "200k", "offers.b.grant": "320k"}
    typed = answered(typed) | {"grant": "305k", "said": "partial"}
    assert list(asks(typed)) == ["grant"]
    assert "which would be ahead of the $320,000 in my other offer" in values("messages", typed)["body"]


STALLED = OFFER | {f"turns.{at}.{piece}": OFFER[piece] for at in (0, 1) for piece in ("base", "sign_on", "grant")}
STALLED |= {"turns.0.ask_base": "200k", "turns.0.ask_sign_on": "90k", "turns.1.ask_sign_on": "90k"}


@pytest.mark.parametrize("said", ["show-the-offer", "number-first", "current-pay"])
def test_a_question_is_no_refusal(said: str) -> None:
    assert values("reply-decoder", STALLED | {"said": "partial"})["verdict"] == CLOSE
    assert values("reply-decoder", STALLED | {"said": said})["verdict"] == "once_more"


def test_below_the_cash_needed_in_year_1_the_answer_is_no() -> None:
    typed = STALLED | {"said": "partial", "year_one_floor": "215k"}
    found = values("reply-decoder", typed)
    assert found["verdict"] == WALK
    assert "Base and sign-on bring $209,500, and you need $215,000 in year 1." in found["next_step"]
    assert values("reply-decoder", typed | {"year_one_floor": "209.5k"})["verdict"] == CLOSE


@given(
    st.integers(100_000, 300_000),
    st.integers(0, 400_000),
    st.integers(60_000, 400_000),
    st.integers(0, 200_000),
    st.sampled_from(["", "walk_away", "happy"]),
)
def test_nobody_signs_in_silence_for_less_than_staying_pays(
    base: int, grant: int, job: int, vests: int, limit: str
) -> None:
    """On every page alike, by the sum of the page that compares, and in no letter; the reader's own number decides."""
    typed = {"base": str(base), "grant": str(grant) if grant > 1_000 else "", "deadline": "2026-12-20"}
    typed |= {"said": "best-and-final", "times_moved": "2", "today": "2026-12-01"}
    typed |= {"current.job.base": str(job), "current.job.vests_12": str(vests) if vests > 1_000 else ""}
    typed |= {limit: "50k"} if limit else {}
    compared = values("compare-offers", typed)
    counter, letter = values("counter-ask", typed), values("messages", typed | {"kind": "accept"})
    assert counter["verdict"] == CLOSE
    said = [counter["says"], values("reply-decoder", typed)["next_step"], values("call-sheet", typed)["says"]]
    said += [" ".join(note["text"] for note in found["notes"]) for found in (letter, values("timeline", typed))]
    stays = {rank["measure"]: rank for rank in compared["ranking"]}["believed_total"]["best"] == "job"
    words = f"Your present job is worth ${Decimal(compared['ahead']):,.0f} more over four years"
    for one in said:
        assert (words in one) == (stays and not limit)
        assert ("present job" in one) == (stays and not limit)
    assert "present job" not in letter["body"]


def test_the_fall_back_is_of_equal_worth_where_any_piece_is() -> None:
    typed = {"base": "180k", "grant": "200k", "sign_on": "30k", "market_base": "215k", "said": "partial"}
    typed |= {"offers.b.standing": "written", "offers.b.sign_on": "32k", "offers.b.grant": "262k"}
    found = values("reply-decoder", typed)
    assert found["one_piece"].startswith("an equity grant")
    assert found["fallback"] == "$205,000 base"
    assert found["fallback_short"] == ""


@given(
    st.integers(100_000, 300_000), st.integers(20_000, 400_000), st.integers(0, 20), st.sampled_from(["", "10", "25"])
)
def test_a_fall_back_that_is_called_as_much_is_worth_as_much(base: int, grant: int, more: int, bonus: str) -> None:
    """Within a tie, or a fifth of the step above, by the sum of total compensation; a base counts four times."""
    typed = {"base": str(base), "grant": str(grant), "bonus_percent": bonus}
    typed = answered(typed) | {"grant": str(grant + more * 100), "said": "partial"}
    found = values("reply-decoder", typed)
    assume(found["fallback"] and found["verdict"] == "once_more")
    asked = {name: found[f"asking_{name}"] for name in PIECES if found[f"asking_{name}"] is not None}
    figure = MONEY.search(found["fallback"])
    assert figure
    instead = "base" if "base" in found["fallback"] else "sign_on" if "sign-on" in found["fallback"] else "grant"
    assume("refresh" not in asked)
    stands = Decimal(values("total-comp", typed)["total"])
    amount = Decimal(figure[0].strip("$").replace(",", ""))
    part = Decimal(step_of(instead, Fraction(amount))) / 5
    wanted, gained, least = (
        Decimal(values("total-comp", typed | amounts)["total"]) - stands
        for amounts in (asked, {instead: f"{amount}"}, {instead: f"{amount - part}"})
    )
    assert gained >= wanted * Decimal("0.98")
    assert least < wanted or gained <= wanted * Decimal("1.03")


@given(st.integers(100_000, 300_000), st.integers(20_000, 400_000), st.integers(0, 20))
def test_a_fall_back_is_a_figure_for_a_mail(base: int, grant: int, more: int) -> None:
    """In fifths of the step of its piece, unless it is an ask that was named before."""
    typed = answered({"base": str(base), "grant": str(grant)})
    typed |= {"grant": str(grant + more * 100), "said": "partial"}
    found = values("reply-decoder", typed)
    assume(found["fallback"])
    [figure] = MONEY.findall(found["fallback"])
    amount = Decimal(figure.strip("$").replace(",", ""))
    instead = "base" if "base" in found["fallback"] else "sign_on" if "sign-on" in found["fallback"] else "grant"
    is_named = f"{amount}" in (typed.get(f"turns.0.ask_{instead}", "").split(".")[0],)
    assert is_named or amount % (Decimal(step_of(instead, Fraction(amount))) / 5) == 0


@given(st.integers(0, 100), st.integers(1, 20))
def test_a_fall_back_in_private_equity_counts_as_it_is_believed(belief: int, more: int) -> None:
    """By the exchange table of the same page; what is not believed at all stands in for nothing."""
    typed = {"base": "180k", "sign_on": "20k", "grant": "200k", "unvested": f"{20 + more}k", "asks_base": "left_out"}
    typed |= {"instrument": "private_rsu", "liquidity_percent": str(belief)}
    typed = answered(typed) | {"base": "184k"}
    found = values("messages", typed)
    rates = {row["name"]: Decimal(row["believed"]) for row in values("counter-ask", typed)["exchange"]}
    instead = found["fallback"] or found["fallback_short"]
    most = (240_000 - 200_000) * rates["grant"] / 10_000
    assume(most < 10 * more * 1_000)  # else what is left of the sign-on is not worth the pull
    assert bool(instead) == (3 * most >= more * 1_000)
    if instead:
        figure = MONEY.search(instead)
        assert figure
        gained = (Decimal(figure[0].strip("$").replace(",", "")) - 200_000) * rates["grant"] / 10_000
        assert bool(found["fallback"]) == (gained > more * 1_000 * Decimal("0.98"))


def test_new_evidence_is_said_in_the_reply() -> None:
    typed = answered({"base": "180k", "grant": "200k"}) | {"base": "182k"}
    typed |= {"offers.b.standing": "written", "offers.b.base": "230k", "offers.b.name": "Birch"}
    assert "I have a written offer from Birch: $230,000 base." in values("reply-decoder", typed)["say"]


NO_ANSWERS = [slug for slug, reply in REPLIES.items() if reply.is_no_answer]


@given(negotiations(), st.sampled_from(NO_ANSWERS))
def test_a_question_before_any_ask_leaves_the_first_counter_as_it_is(typed: dict[str, str], said: str) -> None:
    asked = typed | {"said": said}
    before, after = values("counter-ask", typed), values("counter-ask", asked)
    assert after["verdict"] == before["verdict"] == COUNTER
    assert after["pieces"] == before["pieces"]
    letter = values("messages", asked | {"kind": "counter"})
    paragraphs = [one for one in letter["body"].split("\n\n") if not one.startswith("You asked")]
    before_it = values("messages", typed | {"kind": "counter"})["body"].split("\n\n")
    assert paragraphs == [one for one in before_it if not one.startswith("You asked")]
    assert "getting back to me" not in letter["body"]


def test_a_question_before_any_ask_is_answered_with_all_of_it() -> None:
    found = values("reply-decoder", {"base": "180k", "sign_on": "20k", "grant": "200k", "said": "number-first"})
    assert found["all_asks"] in found["say"]
    assert found["next_ask"].removesuffix(".").lower() == found["all_asks"].lower()


NEW = [
    {"offers.b.standing": "written", "offers.b.base": "280k"},
    {"offers.b.standing": "written", "offers.b.sign_on": "120k"},
    {"offers.b.standing": "written", "offers.b.grant": "600k"},
    {"market_base": "260k"},
    {"posted_high": "260k"},
    {"unvested": "80k"},
    {"year_one_floor": "300k"},
]


CITED = ["280,000", "120,000", "600,000", "260,000", "80,000", "300,000"]


@pytest.mark.parametrize("evidence", NEW)
def test_new_evidence_of_any_kind_is_announced_where_an_ask_grows_by_it(evidence: dict[str, str]) -> None:
    typed = answered({"base": "180k", "sign_on": "10k", "grant": "200k"}) | {"grant": "220k", "said": "partial"}
    announced = "There is something new that I can tell you."
    found = values("messages", typed | evidence | {"kind": "one_more"})
    assert re.search(rf"{announced} .*\$(?:{'|'.join(CITED)})", found["body"]), "and says what it is"
    assert announced in found["aloud"]
    assert announced in values("reply-decoder", typed | evidence)["say"]
    assert announced not in values("messages", typed | {"kind": "one_more"})["body"]


@given(
    st.fixed_dictionaries(
        {
            "offers.b.base": st.sampled_from(["", "171k", "175k", "190k", "250k"]),
            "offers.b.sign_on": st.sampled_from(["", "25k", "60k"]),
            "offers.b.grant": st.sampled_from(["", "160k", "400k"]),
            "market_base": st.sampled_from(["", "176k", "200k"]),
            "unvested": st.sampled_from(["", "30k", "90k"]),
            "year_one_floor": st.sampled_from(["", "190k"]),
        }
    ),
    st.sampled_from(["168k", "172k"]),
)
def test_no_fall_back_grows_by_evidence_that_the_letter_does_not_name(evidence: dict[str, str], now: str) -> None:
    first = {"base": "165k", "sign_on": "10k", "grant": "120k"}
    before = asks(first)
    typed = answered(first) | {"base": now, "said": "partial", "offers.b.name": "Elm", "offers.b.standing": "written"}
    typed |= evidence
    found = values("messages", typed | {"kind": "one_more"})
    instead = found["fallback"] or found["fallback_short"]
    assume(found["body"] and instead)
    piece = "base" if "base" in instead else "sign_on" if "sign-on" in instead else "grant"
    figure = MONEY.search(instead)
    assert figure
    amount = Decimal(figure[0].strip("$").replace(",", ""))
    if amount <= before.get(piece, 0):
        return
    facts, _, _ = found["body"].partition("If that cannot move")
    assert "There is something new that I can tell you." in facts
    cited = filter(None, (evidence[name] for name in CAN_SUPPORT[piece]))
    named = [one for one in cited if f"${one.replace('k', ',000')}" in facts]
    assert named
    assert piece == "sign_on" or all(Decimal(one.replace("k", "000")) <= amount for one in named)


CAN_SUPPORT = {
    "base": ("offers.b.base", "market_base"),
    "sign_on": ("offers.b.sign_on", "unvested", "year_one_floor"),
    "grant": ("offers.b.grant",),
}


def test_an_offer_in_writing_that_came_later_is_quoted_for_the_fall_back_too() -> None:
    first = {"base": "165k", "sign_on": "10k", "grant": "120k"}
    elm = {"offers.b.name": "Elm", "offers.b.standing": "written", "offers.b.base": "175k", "offers.b.grant": "160k"}
    letter = values("messages", answered(first) | {"base": "168k", "said": "partial", "kind": "one_more"} | elm)
    assert "I have a written offer from Elm: $175,000 base and $160,000 in equity." in letter["body"]
    assert "If that cannot move, $175,000 base" in letter["body"]


@given(negotiations())
def test_asking_comes_to_an_end(typed: dict[str, str]) -> None:
    """Answers that move nothing, and answers that move a little, both end in a verdict that asks no more."""
    typed |= {"happy": "", "said": "partial", "liquidity_percent": "100", "current.job.liquidity_percent": "100"}
    for _ in range(3):
        typed = answered(typed) | {"said": "partial"}
    assert values("reply-decoder", typed)["verdict"] in (CLOSE, WALK)


def test_a_round_that_waits_for_its_answer_is_not_closed_twice() -> None:
    typed = {"base": "175k", "grant": "400k"}
    once = typed | json.loads(answer(json.dumps({"answered": typed})))["typed"]
    twice = once | json.loads(answer(json.dumps({"answered": once})))["typed"]
    assert twice == once
    told = once | {"base": "180k"}
    assert "turns.1.base" in json.loads(answer(json.dumps({"answered": told})))["typed"]


@given(st.decimals("0.01", 30, places=2))
def test_a_bonus_below_one_percent_is_kept_as_it_was_typed(percent: Decimal) -> None:
    kept = answered(OFFER | {"bonus_percent": f"{percent:.3f}%"})
    assert ask("counter-ask", kept | {"base": "190k"})["problems"] == []
    found = values("counter-ask", kept | {"bonus_percent": f"{percent + 1}%"})
    assert found["verdict"] != "counter"


SMALL = {"unit_price", "bonus_percent", "bonus_amount", "bonus_first_year", *STATED}
"""What may be some hundred dollars or less, as in the offer."""
ROUND_MONEY = [
    name
    for name, field in fields_of(Round).items()
    if field.unit is not None and field.unit.kind == "number" and name not in SMALL
]


@pytest.mark.parametrize("name", ROUND_MONEY)
@pytest.mark.parametrize("text", ["187.5", "187", "90", "12.5"])
def test_thousands_in_a_round_are_asked_back_as_in_the_offer(name: str, text: str) -> None:
    problems = ask("counter-ask", OFFER | {f"turns.0.{name}": text})["problems"]
    assert [one["field"] for one in problems] == [f"turns.0.{name}"]
    assert f"{text} thousand?" in problems[0]["message"]


@given(
    st.sampled_from(["0", "", "800.00", "1234.567", "30k"]),
    st.integers(1, 10**5),
    st.decimals("0.01", 900, places=2).filter(bool),
    st.decimals("0.01", 900, places=2).filter(bool),
)
def test_what_a_round_keeps_is_read_as_what_stood(sign_on: str, units: int, price: Decimal, sized: Decimal) -> None:
    typed = {"base": "180k", "sign_on": sign_on, "liquidity_percent": "100"}
    for equity in (
        {"units": str(units), "price": str(price)},
        {"grant": "400k", "price": str(price), "sized_price": str(sized)},
    ):
        kept = answered(typed | equity)
        assert not any(Decimal(row["moved"]) for row in values("counter-ask", kept)["moves"])


RAISES = [
    ("L4", "L5", ""),
    ("E5", "E6", ""),
    ("64", "65", ""),
    ("SDE II", "SDE III", ""),
    ("Senior", "Staff", ""),
    ("Software Engineer", "Senior Software Engineer", ""),
    ("Member of Technical Staff", "Tech Lead", "Tech Lead"),
]


@pytest.mark.parametrize(("before", "after", "hoped"), RAISES)
def test_a_raised_level_is_a_move(before: str, after: str, hoped: str) -> None:
    """Typed alone it is an answer, read as pasted words are: its figures are asked for, and the level no more."""
    typed = {"base": "180k", "grant": "300k", "offer_level": before, "next_level": hoped}
    typed = answered(typed) | {"offer_level": after}
    found, decoded = values("counter-ask", typed), values("reply-decoder", typed)
    assert found["verdict"] == decoded["verdict"] == "wait"
    pasted = values("reply-decoder", {**typed, "offer_level": before, "pasted": "We can bring you in at level L9."})
    assert found["says"] == decoded["next_step"] == pasted["next_step"] == values("call-sheet", typed)["says"]
    assert decoded["say"] == pasted["say"]
    assert f"come to at {after}?" in values("messages", typed)["body"]
    assert values("counter-ask", typed | {"grant": "310k"})["verdict"] == "once_more"
    assert f"Level: {before} to {after}" in [move["piece"] for move in found["moves"]]
    assert f"moving the level to {after}." in values("messages", typed | {"tone": "plain"})["body"]
    assert values("reply-decoder", typed | {"said": "top-of-band"})["verdict"] != "level"
    typed = answered(typed) | {"base": "182k"}
    assert f"Level: {before} to {after}" in [move["piece"] for move in values("counter-ask", typed)["moves"]]
    assert "the level" not in values("messages", typed)["body"], "thanked for once"
    assert ask("counter-ask", typed)["problems"] == []


@pytest.mark.parametrize(("after", "before", "hoped"), [one for one in RAISES if not one[2]])
def test_a_lower_level_is_no_move_up(before: str, after: str, hoped: str) -> None:
    typed = answered({"base": "180k", "grant": "300k", "offer_level": before}) | {"offer_level": after}
    assert "moving the level" not in values("messages", typed | {"kind": "one_more"})["body"]
    assert "the level" not in values("messages", typed | {"kind": "one_more"})["thanks"]
    assert f"Level: {before} to {after}" in [move["piece"] for move in values("counter-ask", typed)["moves"]]


# --- A promise ------------------------------------------------------------------------------------------------------

PROMISED = re.compile(r"I accept|I'll sign|I am ready to sign|I would accept")
IN_ALL = {"base": "base", "sign_on": "sign-on", "grant": "equity grant", "refresh": "refresher"}


def met(typed: dict[str, str], named: str) -> dict[str, str]:
    """The offer once they give the piece that words name, to the dollar: "an equity grant of $240,000"."""
    figure = MONEY.search(named)
    assert figure
    piece = next(piece for piece, words in IN_ALL.items() if words in named)
    dollars = figure[0].strip("$").replace(",", "")
    return {"refresh.0.amount": dollars, "refresh.0.year": "1"} if piece == "refresh" else {piece: dollars}


@example({"base": "15001", "vesting": "25/25/25/25"}, [(0, 0, 0)], "partial", False)
@given(
    negotiations(),
    st.lists(st.tuples(*[st.integers(0, 60)] * 3), min_size=1, max_size=2),
    st.sampled_from(["", "partial", "committee", "sign-on-fixed", "number-first"]),
    st.booleans(),
)
def test_a_promise_that_they_meet_is_kept(
    typed: dict[str, str], answers: list[tuple[int, ...]], said: str, takes_instead: bool
) -> None:
    typed |= {
        "second_grant": "",
        "happy": "",
        "sign_on_year_2": "",
        **{f"refresh.{row}.amount": "" for row in range(3)},
    }
    typed |= {"growth_percent": "", "company": "other"}
    for raised in answers:
        rows = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
        typed = answered(typed) | {"said": said}
        for piece, percent in zip(PIECES, raised, strict=False):
            offer, ask = Decimal(rows[piece]["offer"]), Decimal(rows[piece]["ask"])
            moved = (offer + (ask - offer) * percent / 100).quantize(Decimal(1))
            typed[piece] = f"{moved if moved >= 1_000 else offer:f}"
    letter = values("messages", typed | {"kind": "one_more"})
    assume(values("counter-ask", typed)["verdict"] == "once_more" and PROMISED.search(letter["body"] + letter["aloud"]))
    named = letter["fallback"] if takes_instead and letter["fallback"] else letter["one_piece"]
    granted = met(typed, named)
    amounts = [Decimal(text) for name, text in granted.items() if not name.endswith("year")]
    assume(min(amounts) >= 1_000)  # less would be asked back
    typed = answered(typed) | granted
    found = values("counter-ask", typed)
    assert found["verdict"] == CLOSE
    assert "They met what you said you would sign for." in found["says"] or "nothing" in found["says"].lower()
    assert asks(typed) == {}


@given(negotiations(), st.integers(0, 50_000), st.sampled_from(["", "partial", "committee"]))
def test_an_answer_worth_all_that_was_asked_is_taken_in_whatever_piece_it_comes(
    typed: dict[str, str], more: int, said: str
) -> None:
    alone = ("offers.", "current.", "year_one", "happy", "walk", "unvested", "lost")
    typed = {name: text for name, text in typed.items() if not name.startswith(alone)} | {"second_grant": ""}
    typed |= {f"refresh.{row}.amount": "" for row in range(3)}
    first = values("counter-ask", typed)
    gap = Decimal(first["total_ask"]) - Decimal(first["total_offer"]) + asks(typed).get("refresh", Decimal(0))
    given = (Decimal(typed["sign_on"] or "0") + gap + more).quantize(Decimal(1), ROUND_CEILING)
    assume(given > 1_000 and given > Decimal(typed["sign_on"] or "0"))  # else nothing was typed of their answer
    later = answered(typed) | {"sign_on": f"{given}", "said": said}
    found = values("counter-ask", later)
    assert found["verdict"] == CLOSE, found["says"]
    assert asks(later) == {}


def test_they_gave_more_than_was_asked_and_nobody_asks_for_the_rest() -> None:
    typed = answered({"base": "180k", "sign_on": "10k", "grant": "200k"})
    found = values("counter-ask", typed | {"base": "205k", "sign_on": "60k", "grant": "300k"})
    assert found["says"].startswith("Close now. All in all, what they offer now is worth at least what you asked for.")
    assert values("counter-ask", typed | {"base": "187.5k", "grant": "240k"})["verdict"] == "once_more"
    cut = values("counter-ask", typed | {"base": "175k", "sign_on": "160k"})
    assert cut["verdict"] == "once_more", "what they took back is asked for first"
    private = typed | {"instrument": "private_rsu", "grant": "900k"}
    assert values("counter-ask", private)["verdict"] == "once_more", "nobody said to believe that grant"


def test_what_a_fall_back_named_is_asked_for_and_not_called_met_below_it() -> None:
    typed = answered({"base": "180k", "grant": "200k", "sign_on": "20k", "bonus_percent": "10"})
    typed |= {"base": "185k", "said": "partial", "offers.b.name": "Birch", "offers.b.standing": "written"}
    typed |= {"offers.b.base": "200k", "offers.b.grant": "250k", "offers.b.sign_on": "20k"}
    assert "$200,000 base" in values("messages", typed)["body"]
    typed = answered(typed) | {"base": "192k"}
    rows = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
    assert rows["base"]["evidence"] == "not_now"
    assert ask("counter-ask", typed)["problems"] == []


def test_a_round_saved_without_its_fall_back_still_opens() -> None:
    typed = answered({"base": "180k", "grant": "200k"}) | {"base": "184k", "said": "partial"}
    typed = {name: text for name, text in answered(typed).items() if name != "turns.1.ask_sign_on"}
    assert values("counter-ask", typed | {"grant": "240k"})["verdict"] == CLOSE
    assert list(asks(typed | {"grant": "220k"})) == ["grant"]


@pytest.mark.parametrize("deadline", ["2026-12-01", "2026-12-02", "2026-12-11"])
def test_a_level_raised_without_figures_is_priced_first_on_every_page(deadline: str) -> None:
    typed = OFFER | {"offer_level": "L4", "today": "2026-12-01", "deadline": deadline}
    typed = answered(typed) | {"offer_level": "L5"}
    found = values("timeline", typed)
    pages = [found["verdict"], " ".join(row["what"] for row in found["plan"]), found["windows"][0]["advice"]]
    pages += [" ".join(found["ics"].replace("\n ", "").split()), values("desk", typed)["says"]]
    for page in pages:
        assert "at L5" in page or "L5 pays" in page or "at that level" in page, page
        assert not re.search("ollow up|Silence", page), page


# --- What they took back that is no amount --------------------------------------------------------------------------


def taking_it_back(typed: dict[str, str], word: str, before: str, after: str) -> None:
    """Every page names it and asks for it back, and none promises to sign."""
    says = f"the {word} from {before} to {after}"
    assert says in values("counter-ask", typed)["says"]
    decoded, letter = values("reply-decoder", typed), values("messages", typed)
    assert says in decoded["next_step"]
    assert f"{word.title()}: {before} to {after}" in [move["piece"] for move in decoded["moves"]]
    for text in (decoded["say"], letter["body"], letter["aloud"]):
        assert f"The {word} was {before} before and is {after} now." in text
        assert f"can it be {before} again?" in text.replace("Can", "can")
        assert not PROMISED.search(text)
        assert "I would sign" not in text
    assert says in values("desk", typed)["says"]
    assert "Thank you. That helps" not in decoded["say"]


@pytest.mark.parametrize("more", [{}, {"base": "185k"}, {"said": "partial"}, {"base": "195k", "grant": "300k"}])
@pytest.mark.parametrize(("after", "before", "hoped"), [one for one in RAISES if not one[2]])
def test_a_level_that_they_take_back_is_named_and_asked_back(
    before: str, after: str, hoped: str, more: dict[str, str]
) -> None:
    typed = {"base": "180k", "sign_on": "20k", "grant": "200k", "market_base": "190k", "offer_level": before}
    taking_it_back(answered(typed) | {"offer_level": after} | more, "level", before, after)


def test_a_level_that_cannot_be_ordered_is_taken_back_where_they_come_back_from_it() -> None:
    typed = {"base": "180k", "grant": "300k", "offer_level": "Software Engineer"}
    typed = answered(typed) | {"offer_level": "Machine Learning Engineer"}
    assert "took back" not in values("counter-ask", typed)["says"]
    typed = answered(typed) | {"offer_level": "Software Engineer"}
    assert "the level from Machine Learning Engineer to Software Engineer" in values("counter-ask", typed)["says"]


def test_a_level_that_was_asked_back_and_stays_is_not_asked_for_again() -> None:
    typed = answered({"base": "180k", "grant": "300k", "offer_level": "L5", "said": "level-fixed"})
    typed |= {"offer_level": "L4", "base": "182k"}
    assert "Ask for L5 back" in values("counter-ask", typed)["says"], "L5 was fixed, and not L4"
    typed |= {"said": "level-fixed"}
    assert "Ask for L5 back" not in values("counter-ask", typed)["says"]


@pytest.mark.parametrize("more", [{"happy": "200k"}, {}])
def test_nobody_closes_on_a_level_that_was_just_taken_back(more: dict[str, str]) -> None:
    typed = {"base": "180k", "grant": "200k", "offer_level": "L5"} | more
    for _ in range(1 if more else 3):
        typed = answered(typed | {"happy": ""}) | {"base": typed["base"].replace("0k", "1k")} | more
    found = values("reply-decoder", typed | {"offer_level": "L4"})
    assert found["verdict"] == "level"
    assert "can it be L5 again?" in found["say"]
    assert "can it be L5 again?" in values("messages", typed | {"offer_level": "L4"})["body"]


def test_a_lower_level_in_their_words_is_not_called_a_raise() -> None:
    typed = {"base": "180k", "grant": "300k", "offer_level": "L5", "pasted": "We can offer you L4."}
    assert "raise" not in values("reply-decoder", typed)["next_step"]


SLOWER = [("25/25/25/25", "5/15/40/40"), ("40/30/20/10", "25/25/25/25"), ("50/50", "20/20/20/20/20")]


@pytest.mark.parametrize("more", [{}, {"base": "185k"}, {"said": "partial"}])
@pytest.mark.parametrize(("before", "after"), SLOWER)
def test_a_vesting_that_pays_later_is_named_and_asked_back(before: str, after: str, more: dict[str, str]) -> None:
    typed = {"base": "180k", "sign_on": "20k", "grant": "200k", "market_base": "185k", "vesting": before}
    typed = answered(typed)
    assert typed["turns.0.vesting"] == before
    taking_it_back(typed | {"vesting": after} | more, "vesting", before, after)


@pytest.mark.parametrize(("after", "before"), SLOWER)
def test_a_vesting_that_pays_sooner_is_thanked_for(before: str, after: str) -> None:
    typed = answered({"base": "180k", "grant": "200k", "market_base": "190k", "vesting": before}) | {"vesting": after}
    assert values("messages", typed)["thanks"] == "the vesting"
    assert "took back" not in values("counter-ask", typed)["says"]


def test_a_vesting_that_only_the_site_assumed_is_not_kept_and_not_taken_back() -> None:
    typed = answered({"base": "180k", "grant": "200k"})
    assert "turns.0.vesting" not in typed
    assert "took back" not in values("counter-ask", typed | {"vesting": "5/15/40/40", "base": "181k"})["says"]
    usual = answered({"base": "180k", "grant": "200k", "company": "amazon"})
    assert ask("counter-ask", usual | {"base": "181k"})["problems"] == []
    assert "the vesting from" not in values("counter-ask", usual | {"base": "181k"})["says"]
    assert values("messages", usual | {"vesting": "25/25/25/25"})["thanks"] == "the vesting"


def test_what_comes_back_after_a_cut_is_no_move_and_each_cut_has_its_sentence() -> None:
    typed = answered({"base": "225k", "grant": "300k"}) | {"base": "235k"}
    typed = answered(typed) | {"base": "215k", "grant": "250k"}
    letter = values("messages", typed | {"kind": "one_more"})["body"]
    assert "Base stood at $235,000 before and is $215,000 now. The equity grant stood at $300,000" in letter
    typed = answered(typed) | {"base": "225k"}
    signs = " ".join(sign["text"] for sign in values("reply-decoder", typed)["signs"])
    assert "They have moved" not in signs
    higher = values("reply-decoder", typed | {"base": "240k"})["signs"]
    assert "They have moved 2 times already." in [sign["text"] for sign in higher]


CORVID = {"company_name": "Acme", "base": "220k", "bonus_percent": "15", "sign_on": "25k", "grant": "500k"}
CORVID |= {"instrument": "public_rsu", "deadline": "2026-12-11", "today": "2026-12-02", "walk_away": "330k"}
CORVID |= {"happy": "460k", "in_writing": "written", "offers.b.name": "Corvid", "offers.b.standing": "written"}
CORVID |= {"offers.b.base": "200k", "offers.b.grant": "640k", "offers.b.instrument": "public_rsu"}


@pytest.mark.parametrize("due", range(3, 14))
@pytest.mark.parametrize("rounds", [0, 1, 2])
def test_a_date_that_the_plan_puts_into_the_letter_is_in_it(due: int, rounds: int) -> None:
    typed = CORVID | {"offers.b.deadline": f"2026-12-{due:02}"}
    for at in range(rounds):
        typed = answered(typed) | {"base": f"{230 + 2 * at}k", "said": "partial", "today": f"2026-12-0{4 + at}"}
    plan = str(values("timeline", typed)["plan"])
    asks_for_day = re.search(r"In it, ask for their answer (?:by \w+, (\w+ \d+)|today)", plan)
    if not asks_for_day:
        return
    day = (asks_for_day[1] or "today").replace("Dec", "December")
    assert re.search(rf"I must answer my other offer (?:by \w+, )?{day},", values("messages", typed)["body"])


SPOKEN = {"company_name": "Northwind", "base": "205k", "bonus_percent": "12", "sign_on": "20k", "grant": "320k"}
SPOKEN |= {"instrument": "public_rsu", "in_writing": "spoken", "posted_low": "195k", "posted_high": "240k"}
SPOKEN |= {"deadline": "2026-12-18", "today": "2026-12-02", "walk_away": "280k"}


@pytest.mark.parametrize("said", ["", *REPLIES])
def test_one_more_ask_of_a_spoken_offer_asks_for_the_letter_too(said: str) -> None:
    typed = answered(SPOKEN) | {"base": "225k", "said": said, "today": "2026-12-07"}
    if values("counter-ask", typed)["verdict"] != "once_more":
        return
    letter = values("messages", typed)
    assert "With $240,000 base, I accept" not in letter["body"]
    for text in (letter["body"], letter["aloud"], values("reply-decoder", typed)["say"]):
        assert "in writing" in text or "$" not in text, text
    written = values("messages", typed | {"in_writing": "written"})
    assert "no letter yet" not in written["body"] + written["aloud"]


def test_nobody_declines_on_a_call_before_the_better_offer_is_accepted() -> None:
    typed = {"company_name": "Lab", "base": "300k", "sign_on": "80k", "grant": "1.6M", "instrument": "private_rsu"}
    typed |= {"in_writing": "written", "deadline": "2026-12-16", "today": "2026-12-02", "walk_away": "380k"}
    typed |= {"offers.b.name": "Mega", "offers.b.standing": "written", "offers.b.base": "260k"}
    typed |= {"offers.b.bonus_percent": "15", "offers.b.sign_on": "60k", "offers.b.grant": "900k"}
    typed |= {"offers.b.instrument": "public_rsu"}
    typed = answered(typed) | {"base": "310k", "said": "partial", "today": "2026-12-07", "liquidity_percent": "30"}
    said = {row["key"]: row["you"] for row in values("call-sheet", typed)["answers"]}
    assert "decided not to accept" not in " ".join(said.values())
    assert "You will have my answer by" in said["best-and-final"]
    alone = {name: text for name, text in typed.items() if not name.startswith("offers.")}
    assert "decided not to accept" in str(values("call-sheet", alone | {"walk_away": "600k"})["answers"])


def test_a_spoken_first_offer_is_asked_for_before_any_figure_in_the_plan_too_and_its_date_is_not_asked_for() -> None:
    plan = " ".join(row["what"] for row in values("timeline", SPOKEN)["plan"])
    assert "in the same mail" not in plan
    assert "If the letter is not there yet, ask for it first, and name no figure before." in plan
    assert "by Friday, December 18" in values("messages", SPOKEN)["aloud"]
    assert "What day" not in values("messages", SPOKEN)["aloud"]
    undated = {name: text for name, text in SPOKEN.items() if name != "deadline"}
    assert "What day do you need my reply by?" in values("messages", undated)["aloud"]


@pytest.mark.parametrize("in_writing", ["", "spoken", "written"])
def test_no_letter_asks_for_one_that_the_reader_holds(in_writing: str) -> None:
    letter = values("messages", SPOKEN | {"in_writing": in_writing, "kind": "time"})
    for text in (letter["body"], letter["aloud"]):
        assert ("in writing" in text) == (in_writing != "written")


OPTIONS = {"base": "160k", "instrument": "options", "strike": "1.20", "price": "2.10", "in_writing": "spoken"}


@pytest.mark.parametrize(("units", "asked"), [("33000", "36,000 options"), ("36000", "")])
def test_a_spoken_ask_of_options_keeps_its_count(units: str, asked: str) -> None:
    typed = OPTIONS | {"units": "30000"}
    assert "36,000 options" in values("call-sheet", typed)["text"]
    body = values("messages", answered(typed) | {"units": units, "said": "partial"})["body"]
    assert ("Equity grant: " + asked in body) if asked else ("Equity grant" not in body)
