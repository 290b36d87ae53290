"""The least that a reader would sign for: no page closes, and no letter promises, below it."""

import re
from decimal import Decimal, localcontext

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from calculators.declare.calculator import GUARD
from calculators.declare.fields import with_values
from calculators.declare.reading import read
from calculators.negotiation.least import is_below_limits, measured
from calculators.negotiation.letters import LETTERS
from calculators.negotiation.position import CLOSE, WAIT, WALK
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES
from tests.calculators.negotiation.test_rounds import answered
from tests.door import ask, values
from tests.strategies import situations

PROMISE = re.compile(
    r"\bI accept\b|\bI would accept\b|ready to sign|\bI'll sign\b|\bI would sign\b|say yes today"
    r"|would settle (?:this|pay)"
)
ASTER = {"base": "188k", "grant": "200k", "company_name": "Aster", "deadline": "2026-12-15", "today": "2026-12-08"}
BIRCH = {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "210k", "offers.b.grant": "400k"}
BIRCH |= {"offers.b.deadline": "2026-12-20"}
FINAL = {"said": "best-and-final", "times_moved": "2"}


@pytest.mark.parametrize("limits", [{"walk_away": "200k"}, {"happy": "220k"}, {}])
def test_a_better_offer_in_writing_is_taken_instead_on_every_page(limits: dict[str, str]) -> None:
    typed = ASTER | BIRCH | FINAL | limits
    found = values("counter-ask", typed)
    assert found["verdict"] == values("reply-decoder", typed)["verdict"] == WALK
    assert "Take Birch instead" in found["says"]
    assert "$288,000 more" in found["says"], "as the comparison has it"
    assert values("compare-offers", typed)["ahead"] == "288000"
    letter = values("messages", typed)
    assert "I have decided not to accept." in letter["body"]
    assert any("Accept Birch in writing first" in note["text"] for note in letter["notes"])
    dated = values("timeline", typed)
    plan = " ".join(row["what"] for row in dated["plan"])
    assert "Accept the offer of Birch in writing. Once that is signed, decline the offer of Aster" in plan
    assert "decline Birch" not in plan
    assert dated["verdict"].startswith("Take Birch instead")


def test_through_rounds_too() -> None:
    typed = ASTER | BIRCH | {"base": "180k"}
    typed = answered(typed) | {"base": "185k"}
    typed = answered(typed) | {"base": "188k", "said": "best-and-final"}
    assert values("reply-decoder", typed)["verdict"] == WALK


@given(situations(), st.booleans())
def test_nobody_closes_on_less_than_a_better_offer_in_writing(typed: dict[str, str], has_second: bool) -> None:
    if has_second:
        typed |= {"offers.b.standing": "written"}
    if values("reply-decoder", typed)["verdict"] != CLOSE:
        return
    if not typed.get("offers.b.base") and not typed.get("offers.c.base"):
        return
    compared = ask("compare-offers", typed)
    if compared["problems"]:  # it asks first how much of a private company's equity is believed
        return
    offers = {key: Decimal(row["believed_total"]) for key, row in compared["values"]["offers"].items()}
    for key in "bc":
        if typed.get(f"offers.{key}.standing") != "written" or key not in offers:
            continue
        is_enough = _is_within_limits(typed, f"offers.{key}.")
        assert offers[key] <= offers["a"] * Decimal("1.02") or not is_enough


def _is_within_limits(typed: dict[str, str], prefix: str) -> bool:
    """Whether another offer of even vesting meets the reader's limits."""
    base, sign_on, grant = (Decimal(typed.get(prefix + name) or 0) for name in ("base", "sign_on", "grant"))
    measure = base if typed["limits_measure"] == "base" else base + sign_on + grant / 4
    cash = base + sign_on
    return measure >= Decimal(typed["walk_away"] or 0) and cash >= Decimal(typed["year_one_floor"] or 0)


def test_private_equity_that_nobody_said_to_believe_makes_no_offer_better() -> None:
    typed = ASTER | BIRCH | FINAL | {"walk_away": "200k"}
    typed |= {"offers.b.base": "150k", "offers.b.instrument": "private_rsu"}
    assert values("reply-decoder", typed | {"offers.b.grant": "300k"})["verdict"] == CLOSE, "less even in full"
    assert values("reply-decoder", typed | {"offers.b.grant": "900k"})["verdict"] == WAIT, "that depends"
    assert (
        values("reply-decoder", typed | {"offers.b.grant": "900k", "offers.b.liquidity_percent": "100"})["verdict"]
        == WALK
    )


FOLLOWS = {"counter-ask": "says", "desk": "says", "call-sheet": "says", "reply-decoder": "next_step"}
"""The pages that say the verdict, and where."""


def shares(*fields: str) -> st.SearchStrategy[dict[str, str]]:
    """How much is believed of private equity, row by row, or left open for some of them."""
    one = st.sampled_from(["", "0", "30", "100"])
    return st.fixed_dictionaries(dict.fromkeys(fields, one))


@given(
    situations(),
    shares("offers.b.", "offers.c.", "current.job."),
    st.lists(st.sampled_from(["0", "40", "100"]), min_size=3, max_size=3),
    st.integers(0, 2),
    st.sampled_from(["best-and-final", "partial", "silence", "more-time", ""]),
)
def test_a_verdict_to_close_stands_whatever_the_reader_says_of_private_equity(
    typed: dict[str, str], said_of: dict[str, str], then: list[str], rounds: int, said: str
) -> None:
    typed |= {f"{row}{name}": text for row in said_of for name, text in PRIVATE.items()}
    typed |= {"offers.b.standing": "written", "offers.c.standing": "written"}
    for _ in range(rounds):
        typed = answered(typed) | {"said": said}
    said_of = {f"{row}liquidity_percent": text for row, text in said_of.items()}
    typed |= said_of | {"times_moved": "2"}
    found = values("counter-ask", typed)
    told = {row: text for row, text in zip(said_of, then, strict=True) if not said_of[row]}
    if found["verdict"] == CLOSE:
        after = values("counter-ask", typed | told)
        assert after["verdict"] == CLOSE
        assert after["says"].partition(".")[0] == found["says"].partition(".")[0], "to stay is said before or never"
    elif found["says"].startswith("Before you close"):
        asks_first(typed)
        own = {"liquidity_percent": typed.get("liquidity_percent") or "100"}  # the offer's, which may be private too
        known = values("counter-ask", typed | own | {row: text or "0" for row, text in said_of.items()})
        assert known["verdict"] in (CLOSE, WALK)


def test_where_nobody_said_what_either_offer_is_believed_the_own_is_asked_first() -> None:
    typed = FINAL | {"company": "openai", "base": "100k", "second_grant": "900k", "happy": "100k"}
    typed |= {f"offers.b.{name}": text for name, text in PRIVATE.items()} | {"offers.b.standing": "written"}
    asks_first(typed | {"offers.b.base": "120k"})


PRIVATE = {"instrument": "private_rsu", "grant": "900k"}


def asks_first(typed: dict[str, str]) -> None:
    """Every page asks how much is believed before it closes, and none takes the offer."""
    for page, where in FOLLOWS.items():
        assert "Before you close: how much of" in values(page, typed)[where], page
    assert values("reply-decoder", typed)["next_ask"] == "None yet."
    letter = values("messages", typed)
    words = letter["body"] + letter["aloud"] + values("reply-decoder", typed)["say"]
    assert letter["subject"] != "I accept"
    assert not re.search(PROMISE.pattern + "|I have what I need", words)
    assert "acceptance" not in {row["name"]: row["line"] for row in values("desk", typed)["steps"]}["send"]
    assert not values("call-sheet", typed)["asks"]


@pytest.mark.parametrize("whose", ["offers.b.", "current.job."])
@pytest.mark.parametrize("day", ["2026-12-08", "2026-12-15"])
def test_the_plan_asks_first_too(whose: str, day: str) -> None:
    typed = ASTER | FINAL | {"today": day, "offers.b.standing": "written", f"{whose}base": "150k"}
    typed |= {f"{whose}grant": "900k", f"{whose}instrument": "private_rsu"}
    asks_first(typed)
    dated = values("timeline", typed)
    plan = " ".join(row["what"] for row in dated["plan"])
    assert dated["verdict"].startswith("Before you close: how much of")
    assert plan.startswith("Before you close: how much of")
    assert "Accept" not in plan + dated["verdict"]
    assert "Before you close" in " ".join(
        note["text"] for note in values("messages", typed | {"kind": "accept"})["notes"]
    )


def test_no_letter_promises_to_sign_before_the_question_is_answered() -> None:
    typed = {"base": "188k", "grant": "200k", "offers.b.standing": "written", "offers.b.base": "180k"}
    typed |= {"offers.b.grant": "2M", "offers.b.instrument": "private_rsu", "asks_grant": "left_out"}
    assert not PROMISE.search(values("messages", typed)["body"])
    assert "may be worth up to" in values("counter-ask", typed)["says"]
    assert PROMISE.search(values("messages", typed | {"offers.b.liquidity_percent": "0"})["body"])


# --- Limits -----------------------------------------------------------------------------------------------------------

PARTLY = {"base": "180k", "sign_on": "20k", "grant": "200k", "walk_away": "300k", "said": "partial"}
PARTLY |= {"turns.0.base": "170k", "turns.0.sign_on": "20k", "turns.0.grant": "200k", "turns.0.ask_base": "185k"}
PARTLY |= {"turns.0.ask_sign_on": "40k", "turns.0.ask_grant": "240k"}
FIRST = {"base": "180k", "sign_on": "20k", "grant": "200k", "walk_away": "400k"}
CASH = {"base": "155k", "sign_on": "40k", "grant": "100k", "year_one_floor": "200k", "market_base": "160k"}
CASH |= {"said": "partial", "turns.0.base": "150k", "turns.0.sign_on": "0", "turns.0.grant": "100k"}
CASH |= {"turns.0.ask_base": "160k", "turns.0.ask_sign_on": "40k", "turns.0.ask_grant": "120k"}
CASH |= {"turns.0.cited_base": "160k", "turns.0.cited_sign_on": "200k"}


@pytest.mark.parametrize(("typed", "kind"), [(PARTLY, "one_more"), (FIRST, "counter"), (FIRST, "one_more")])
def test_below_the_walk_away_no_letter_promises_to_sign(typed: dict[str, str], kind: str) -> None:
    letter = values("messages", typed | {"kind": kind})
    assert letter["body"]
    assert not PROMISE.search(letter["body"] + letter["aloud"])
    limit = f"below your walk-away of ${typed['walk_away'].removesuffix('k')},000"
    assert any(limit in note["text"] and note["text"].startswith("Even if they meet") for note in letter["notes"])
    for page in ("counter-ask", "desk", "call-sheet"):
        assert limit in values(page, typed)["says"]
    assert limit in values("reply-decoder", typed)["next_step"]


def test_a_fall_back_keeps_the_cash_floor_too() -> None:
    letter = values("messages", CASH | {"kind": "one_more"})
    assert "$160,000 base" in letter["body"]
    assert "$120,000" not in letter["body"]
    assert "With $160,000 base, I accept" in letter["body"], "that reaches the floor"


def test_happy_is_not_reached_below_the_cash_needed() -> None:
    typed = {"base": "180k", "grant": "800k", "said": "partial", "happy": "300k", "year_one_floor": "200k"}
    assert values("reply-decoder", typed)["verdict"] != CLOSE


@given(situations(), st.sampled_from(["counter", "one_more"]), st.sampled_from(["", *REPLIES]))
def test_no_words_promise_to_sign_below_a_limit(typed: dict[str, str], kind: str, said: str) -> None:
    typed |= {"said": said}
    letter, decoded, counter = (
        values("messages", typed | {"kind": kind}),
        values("reply-decoder", typed),
        values("counter-ask", typed),
    )
    if decoded["verdict"] in (CLOSE, WALK):
        return
    rows = counter["pieces"]
    now = [row for row in rows if Decimal(row["ask"]) > Decimal(row["offer"])]
    if kind == "one_more":  # the one piece alone
        now = [row for row in now if f"${Decimal(row['ask']):,.0f}" in letter["one_piece"]][:1]
    if not now or not letter["body"]:
        return
    asked = typed | {row["name"]: f"{Decimal(row['ask']):.2f}" for row in now if row["name"] in ("base", "sign_on")}
    if any(row["name"] in ("grant", "refresh") for row in now):
        return
    base, cash = Decimal(asked["base"]), Decimal(asked["base"]) + Decimal(asked["sign_on"] or 0)
    first = Decimal(values("total-comp", asked)["first_year"])
    measure = base if typed["limits_measure"] == "base" else first
    if measure < Decimal(typed["walk_away"] or 0) or cash < Decimal(typed["year_one_floor"] or 0):
        assert not PROMISE.search(letter["body"] + letter["aloud"])
        assert kind == "one_more" or not PROMISE.search(decoded["say"])


@given(st.integers(150, 260), st.sampled_from(["", "walk_away", "happy"]), st.booleans())
def test_no_words_promise_to_sign_for_less_than_staying_pays(job: int, limit: str, has_answered: bool) -> None:
    """It is said once on each page; the reader's own number decides."""
    typed = {"base": "170k", "sign_on": "10k", "grant": "100k", "current.job.base": f"{job}k"}
    typed |= {"current.job.bonus_percent": "10", "current.job.vests_12": "25k", **({limit: "50k"} if limit else {})}
    typed |= {"said": "partial"} if has_answered else {}
    typed = {name: text for name, text in typed.items() if name != "happy" or not has_answered}
    counter = values("counter-ask", typed)
    asked = typed | {row["name"]: row["ask"] for row in counter["pieces"] if row["name"] != "refresh"}
    offers = values("compare-offers", asked)["offers"]
    mine, stays = (Decimal(offers[name]["believed_total"]) for name in ("a", "job"))
    is_less = stays > mine * Decimal("1.021") and not (limit and limit in typed)
    assume(is_less or stays < mine * Decimal("1.019") or limit in typed)
    letter, decoded = values("messages", typed), values("reply-decoder", typed)
    assert bool(PROMISE.search(letter["body"] + letter["aloud"] + decoded["say"])) == (not is_less)
    for said in (counter["says"], decoded["next_step"], values("call-sheet", typed)["says"]):
        assert said.count("your present job is worth") == is_less


def test_every_letter_kind_is_checked_for_its_promise() -> None:
    """Only these letters promise to sign; a new one has to ask the same question."""
    promising = {
        kind for kind in LETTERS if PROMISE.search(values("messages", FIRST | {"walk_away": "", "kind": kind})["body"])
    }
    assert promising == {"counter", "one_more"}


# --- Equity counts as it is believed ----------------------------------------------------------------------------------


@given(st.integers(100, 400), st.integers(0, 40), st.integers(0, 100), st.integers(50, 900), st.booleans())
def test_happy_and_walk_away_count_equity_as_it_is_believed(
    base: int, grants: int, share: int, limit: int, is_private: bool
) -> None:
    typed = {"base": f"{base}k", "grant": f"{grants * 100}k", "liquidity_percent": f"{share}"}
    typed |= {"instrument": "private_rsu" if is_private else "public_rsu", **FINAL}
    first_year = base * 1_000 + grants * 250 * share
    as_it_is = f"The offer's first year is ${first_year:,.0f}"
    as_it_is += " as you believe it" if grants and share < 100 else ""
    happy = values("counter-ask", typed | {"happy": f"{limit}k"})
    assert ("your happy number" in happy["says"]) == (first_year >= limit * 1_000)
    assert "happy number" not in happy["says"] or f"{as_it_is}, and" in happy["says"]
    least = values("counter-ask", typed | {"walk_away": f"{limit}k"})
    assert least["verdict"] == (WALK if first_year < limit * 1_000 else CLOSE)
    assert least["verdict"] == CLOSE or f"{as_it_is}, below" in least["says"]


def test_the_happy_number_is_not_reached_by_equity_that_is_not_believed() -> None:
    typed = {"base": "310k", "grant": "2M", "instrument": "private_rsu", "happy": "700k", "said": "partial"}
    typed |= {"liquidity_percent": "20"}
    assert values("counter-ask", typed)["verdict"] == "once_more"
    assert "$290,000 short of your happy number as you believe it" in values("desk", typed)["says"]
    call = typed | {"walk_away": "700k", "seed": "1", "spoken": "ask:base\nclose\nletter"}
    told = {mark["name"]: mark["why"] for mark in values("rehearsal", call)["marks"]}
    assert told["walk_away"] == "You closed below your walk-away."


@pytest.mark.parametrize("limit", ["happy", "walk_away"])
def test_a_limit_that_only_equity_reaches_is_asked_about_before_one_closes(limit: str) -> None:
    typed = {"base": "310k", "grant": "2M", "instrument": "private_rsu", limit: "700k"} | FINAL
    asks_first(typed)
    assert "this offer's private-company equity" in values("desk", typed)["says"]
    assert values("desk", typed | {"liquidity_percent": "100"})["says"].startswith("Close now")
    assert not PROMISE.search(values("messages", typed | {"said": "", "times_moved": ""})["body"]) or limit == "happy"


# --- An offer that is only spoken -----------------------------------------------------------------------------------

SPOKEN = {"offers.b.name": "Birch", "offers.b.standing": "spoken", "offers.b.base": "230k", "offers.b.grant": "350k"}


@pytest.mark.parametrize("happy", ["", "270k"])
def test_a_better_offer_that_is_only_spoken_is_named_before_a_yes(happy: str) -> None:
    typed = {"base": "200k", "grant": "300k", "today": "2026-12-01", "deadline": "2026-12-07", "happy": happy} | SPOKEN
    typed = answered(answered(typed) | {"base": "206k"}) | {"said": "best-and-final"}
    said = "Close now, or have Birch's offer in writing first. As it was told, Birch's offer is worth $146,000 more"
    assert values("counter-ask", typed)["verdict"] == "close"
    for slug, where in {
        "counter-ask": "says",
        "desk": "says",
        "call-sheet": "says",
        "reply-decoder": "next_step",
    }.items():
        assert values(slug, typed)[where].startswith(said)
    for slug in ("timeline", "messages"):
        assert "Birch's offer is worth $146,000 more" in " ".join(note["text"] for note in values(slug, typed)["notes"])
    assert "Birch" not in values("messages", typed)["body"]


def test_nobody_promises_to_sign_while_a_spoken_offer_is_better_even_then() -> None:
    typed = {"base": "200k", "grant": "300k", "today": "2026-12-01", "deadline": "2026-12-07"} | SPOKEN
    typed |= {"offers.b.base": "290k"}
    assert "as it was told, is worth" in values("counter-ask", typed)["says"]
    assert "have it in writing before you promise to sign" in values("reply-decoder", typed)["next_step"]
    body = values("messages", typed)["body"]
    assert "I am ready to sign" not in body
    assert "I would accept" not in body
    assert "Birch" not in body
    assert "I am ready to sign" in values("messages", typed | {"walk_away": "240k"})["body"]
    assert "I am ready to sign" in values("messages", typed | {"offers.b.base": "200k"})["body"]


@pytest.mark.parametrize(
    "less",
    [
        {"offers.b.base": "190k"},
        {"offers.b.deadline": "2026-11-28"},
        {"offers.b.instrument": "private_rsu", "offers.b.base": "206k"},
        {"offers.b.standing": "late_stage"},
    ],
)
def test_a_spoken_offer_that_is_no_better_or_has_lapsed_holds_nobody_up(less: dict[str, str]) -> None:
    typed = {"base": "200k", "grant": "300k", "today": "2026-12-01", "deadline": "2026-12-07"} | SPOKEN | less
    typed = answered(answered(typed) | {"base": "206k"}) | {"said": "best-and-final"}
    assert values("counter-ask", typed)["says"].startswith("Close now. ")


@given(st.integers(100, 260), st.sampled_from(["", "33/33/22/12", "40/30/20/10 quarterly cliff 12"]))
@example(219, "")
def test_a_limit_that_is_reached_to_the_cent_is_reached(grant: int, vesting: str) -> None:
    typed = {"base": "180k", "grant": f"{grant}k", "sized_price": "90", "price": "130", "vesting": vesting}
    typed |= {"liquidity_percent": "30", "instrument": "private_rsu"}
    n, problems = read(Negotiation, typed)
    assert n is not None, problems
    with localcontext(GUARD):
        first_year = measured(n, n)
        assume(first_year == round(first_year, 2))
        assert not is_below_limits(with_values(n, walk_away=first_year), n)
