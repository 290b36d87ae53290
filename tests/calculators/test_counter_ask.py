"""Rules that the counter keeps for every offer and all evidence."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from calculators.offer.counter import step_of
from tests.calculators.negotiation.test_rounds import answered
from tests.calculators.typed_offers import whole_offers
from tests.door import amount, ask, values
from tests.strategies import negotiations

PIECES = ["base", "sign_on", "grant", "refresh"]
OFFER = {"base": "200k", "sign_on": "10k", "grant": "400k"}


def rows(counter: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in counter["pieces"]}


@given(negotiations())
def test_an_ask_is_never_below_the_offer_and_the_example_lands_between(typed: dict[str, str]) -> None:
    for row in rows(values("counter-ask", typed)).values():
        offer, ask, landing = Decimal(row["offer"]), Decimal(row["ask"]), Decimal(row["likely"])
        assert offer <= ask
        assert landing == offer if ask == offer else offer < landing < ask


@given(negotiations())
def test_an_ask_is_never_below_the_evidence_it_cites(typed: dict[str, str]) -> None:
    for name, row in rows(values("counter-ask", typed)).items():
        if row["cited"] is None:
            continue
        cited, later = Decimal(row["cited"]), Decimal(row["later"])
        if row["evidence"] == "floor":
            assert Decimal(row["ask"]) == cited - Decimal(typed["base"])
        else:
            assert Decimal(row["ask"]) + later >= cited
        if name == "base" or row["evidence"] == "unvested":
            assert Decimal(row["ask"]) + later == cited, "a cited figure is asked for as it is cited"


@given(negotiations())
def test_better_leverage_never_lowers_a_stretch(typed: dict[str, str]) -> None:
    only = {name: text for name, text in typed.items() if not name.startswith("offers.")}
    asks = [
        rows(values("counter-ask", only | {"offers.b.standing": standing, "offers.b.name": "Birch"}))
        for standing in ("none", "late_stage", "spoken", "written")
    ]
    for piece in PIECES:
        ladder = [Decimal(counter[piece]["ask"]) for counter in asks]
        assert ladder == sorted(ladder)


EVIDENCE = [
    "offers.b.base",
    "offers.b.sign_on",
    "offers.b.grant",
    "market_base",
    "posted_high",
    "unvested",
    "year_one_floor",
]


@given(negotiations(), st.sampled_from(EVIDENCE), st.integers(1_000, 3_000_000), st.integers(0, 3_000_000))
def test_higher_evidence_never_lowers_an_ask(typed: dict[str, str], field: str, some: int, more: int) -> None:
    """An ask that rests on evidence. One that was a stretch gives way to the first figure that can be cited."""
    standing = {"offers.b.standing": "written", "offers.b.base": "1,000,000"}
    before = rows(values("counter-ask", typed | standing | {field: str(some)}))
    after = rows(values("counter-ask", typed | standing | {field: str(some + more)}))
    for piece in PIECES:
        if before[piece]["cited"] is not None:
            assert Decimal(after[piece]["ask"]) >= Decimal(before[piece]["ask"]), piece


def test_an_ask_that_a_first_figure_lowers_says_so() -> None:
    """A figure that can be cited is asked for as it is (a sign-on of 4,000 for a loss of 4,000), also for less."""
    notes = str(values("counter-ask", {"base": "140k", "market_base": "141k", "unvested": "10k"})["notes"])
    assert "Base: $141,000 rests on a figure that you can cite" in notes
    assert "a stretch to $147,500" in notes
    assert "Sign-on: $10,000 rests on" in notes
    assert "stretch to" not in str(values("counter-ask", {"base": "140k", "market_base": "160k"})["notes"])


above = st.integers(1, 300_000)


@given(st.integers(60_000, 500_000), above, above, above, st.booleans())
def test_evidence_above_the_offer_is_the_ask_for_base_however_little_it_is(
    base: int, rival: int, market: int, posted: int, has_rival: bool
) -> None:
    typed = {"base": str(base), "grant": "100k", "market_base": str(base + market), "market_source": "BLS, May 2025"}
    typed |= {"posted_low": str(base // 2), "posted_high": str(base + posted)}
    figures = {"market": market, "posted": posted}
    if has_rival:
        typed |= {"offers.b.standing": "written", "offers.b.name": "Birch", "offers.b.grant": "100k"}
        typed |= {"offers.b.base": str(base + rival)}
        figures |= {"rival": rival}
    found = rows(values("counter-ask", typed))["base"]
    best = max(figures.values())
    assert Decimal(found["ask"]) == base + best
    assert figures[found["evidence"]] == best
    letter = values("messages", typed | {"kind": "counter"})["body"]
    names = {"market": "BLS, May 2025", "posted": "the top of the range in your job ad", "rival": "from Birch"}
    assert f"- Base: ${base + best:,}, " in letter
    assert names[found["evidence"]] in letter
    if has_rival:
        assert f"${base + rival:,} base" in letter


@given(st.integers(60_000, 500_000), st.integers(0, 50_000), above, above)
def test_evidence_above_the_offer_is_the_ask_for_a_sign_on(base: int, sign_on: int, unvested: int, floor: int) -> None:
    """A cash floor asks for what the offered base leaves short: the base that is asked for may not come."""
    typed = {"base": str(base), "sign_on": str(1_000 + sign_on), "unvested": str(1_000 + unvested)}
    typed |= {"year_one_floor": str(base + floor), "market_base": str(base + 5_000)}
    found = rows(values("counter-ask", typed))["sign_on"]
    best = max(1_000 + unvested, floor)
    if best > 1_000 + sign_on:
        assert Decimal(found["ask"]) == best
        assert f"- Sign-on: ${best:,}, " in values("messages", typed | {"kind": "counter"})["body"]
    else:
        assert found["evidence"] in ("stretch", "none"), "nothing exceeds the offer"


@given(st.integers(60_000, 500_000), st.integers(20_000, 2_000_000), above, above)
def test_a_better_rival_grant_is_cited_with_a_margin(base: int, grant: int, more: int, more_base: int) -> None:
    typed = {"base": str(base), "grant": str(grant), "offers.b.standing": "written", "offers.b.name": "Birch"}
    typed |= {"offers.b.base": str(base + more_base), "offers.b.grant": str(grant + more)}
    found = rows(values("counter-ask", typed))["grant"]
    assert found["evidence"] == "rival"
    assert Decimal(found["ask"]) >= grant + more
    exact = Fraction(115, 100) * (grant + more)
    assert abs(Fraction(found["ask"]) - exact) * 2 <= step_of("grant", exact), "rounded to the nearest step"
    letter = values("messages", typed | {"kind": "counter"})["body"]
    assert f"from Birch: ${base + more_base:,} base and ${grant + more:,} in equity" in letter


@given(st.integers(60_000, 500_000), st.integers(0, 40_000))
def test_a_stretch_past_the_top_of_their_own_ad_says_so(base: int, below: int) -> None:
    typed = {"base": str(base), "posted_low": str((base - below) // 2), "posted_high": str(base - below)}
    found = rows(values("counter-ask", typed))["base"]
    assert found["evidence"] == "stretch"
    where = "above" if below else "at"
    assert f"already {where} the top of the range they posted, ${base - below:,}" in found["reason"]
    assert "level, the sign-on or equity has more room" in found["reason"]
    assert "past" not in rows(values("counter-ask", {"base": str(base)}))["base"]["reason"]


RIVAL_BASE = {"base": "200k", "sign_on": "20k", "grant": "400k", "offers.b.standing": "written"}


@pytest.mark.parametrize(
    ("typed", "piece", "asks"),
    [
        (RIVAL_BASE | {"offers.b.base": ""}, "base", "225000"),
        (RIVAL_BASE | {"offers.b.base": "201k"}, "base", "201000"),
        (RIVAL_BASE | {"offers.b.base": "226k"}, "base", "226000"),
        ({"base": "120k", "unvested": "4k"}, "sign_on", "4000"),
        ({"base": "120k", "sign_on": "5k", "unvested": "6k"}, "sign_on", "6000"),
        ({"base": "120k", "sign_on": "5k", "unvested": "4k"}, "sign_on", "9500"),
        ({"base": "150k", "year_one_floor": "200k", "market_base": "160k"}, "sign_on", "50000"),
        ({"base": "150k", "year_one_floor": "200k", "market_base": "190k"}, "sign_on", "50000"),
        ({"base": "150k", "year_one_floor": "200k", "asks_base": "left_out"}, "sign_on", "50000"),
    ],
)
def test_the_ask_is_the_evidence_and_a_stretch_only_where_none_exceeds_the_offer(
    typed: dict[str, str], piece: str, asks: str
) -> None:
    found = values("counter-ask", typed)
    assert rows(found)[piece]["ask"] == asks
    assert f"${Decimal(asks):,.0f}" in values("messages", typed | {"kind": "counter"})["body"]
    assert "pays less" not in " ".join(note["text"] for note in found["notes"])


@given(st.integers(100_000, 400_000), st.integers(1_000, 300_000), st.integers(1, 400_000))
@example(126_251, 273_748, 1)
def test_no_words_give_a_figure_of_a_rival_that_is_lower_in_all(base: int, more: int, less: int) -> None:
    """Each dollar more of base is four over four years, and the grant is lower by more than that."""
    grant = 4 * more + less
    typed = {"base": str(base), "grant": str(grant + 5_000), "offers.b.standing": "written", "offers.b.name": "Birch"}
    typed |= {"offers.b.base": str(base + more), "offers.b.grant": "4,321"}
    found = values("counter-ask", typed)
    assert "rival" not in {row["evidence"] for row in found["pieces"]}
    assert "Birch pays less in all" in " ".join(note["text"] for note in found["notes"])
    assume(Decimal(base + more) not in {Decimal(row["ask"]) for row in found["pieces"]})  # a stretch may come to it
    for kind in ("counter", "one_more", "too_high"):
        assert f"${base + more:,}" not in values("messages", typed | {"kind": kind})["body"]


@given(st.integers(50_000, 500_000), st.integers(1, 400_000))
def test_a_better_rival_base_is_asked_for_to_the_dollar(base: int, more: int) -> None:
    typed = {"base": str(base), "leverage": "written", "rival_base": str(base + more)}
    assert amount(values("counter-ask", typed)["ask_base"]) == base + more
    assert f"${base + more:,} base" in values("messages", typed | {"kind": "counter"})["body"]


@given(st.integers(20_000, 3_000_000))
def test_a_stretch_is_rounded_by_a_step_that_fits(base: int) -> None:
    ask = amount(values("counter-ask", {"base": str(base)})["ask_base"])
    exact = Decimal(base) * (1 + Decimal("0.12") * Decimal("0.4"))
    if ask > base:
        assert abs(ask - exact) <= exact * Decimal("0.026"), "half a step is about one percent"


@given(negotiations())
def test_a_lower_rival_gives_no_ask(typed: dict[str, str]) -> None:
    lower = {"offers.b.standing": "written", "offers.b.base": "1,000", "offers.b.sign_on": "", "offers.b.grant": ""}
    only = {name: text for name, text in typed.items() if not name.startswith("offers.")}
    counter = values("counter-ask", only | {"base": "1,001"} | lower)
    assert "rival" not in {row["evidence"] for row in counter["pieces"]}


@given(negotiations(), st.integers(1, 8))
def test_first_years_and_totals_are_those_of_total_compensation(typed: dict[str, str], years: int) -> None:
    counter = values("counter-ask", typed | {"years": str(years)})
    paid = values("total-comp", typed | {"years": str(years)})
    assert counter["first_year_offer"] == paid["first_year"]
    assert counter["recurring_offer"] == paid["recurring"]
    assert counter["total_offer"] == paid["total"]
    asked = typed | {"base": counter["ask_base"], "sign_on": f"{Decimal(counter['ask_sign_on']):.2f}"}
    if not typed["second_grant"]:
        asked["grant"] = counter["ask_grant"]
        assert counter["first_year_ask"] == values("total-comp", asked)["first_year"]


@pytest.mark.parametrize(
    ("typed", "strengths"),
    [
        ({"rival_base": "250k"}, ["backed by an offer", "a stretch", "a stretch", "a stretch"]),
        ({"market_base": "250k"}, ["backed by market data", "a stretch", "a stretch", "a stretch"]),
        ({"posted_high": "250k"}, ["backed by their own ad", "a stretch", "a stretch", "a stretch"]),
        ({"rival_base": "150k"}, ["a stretch", "a stretch", "a stretch", "a stretch"]),
        ({"unvested": "90k"}, ["a stretch", "backed by what you forfeit", "a stretch", "a stretch"]),
        ({"year_one_floor": "300k"}, ["a stretch", "backed by your own need", "a stretch", "a stretch"]),
        ({"rival_grant": "100k"}, ["a stretch", "a stretch", "a stretch", "a stretch"]),
        ({"asks_base": "left_out"}, ["left alone", "a stretch", "a stretch", "a stretch"]),
    ],
)
def test_the_strength_names_the_evidence(typed: dict[str, str], strengths: list[str]) -> None:
    found = values("counter-ask", OFFER | {"leverage": "written"} | typed)
    assert [row["strength"] for row in found["pieces"]] == strengths


def test_leverage_that_shrinks_a_stretch_is_named_in_the_working() -> None:
    html = ask("counter-ask", OFFER)["html"]
    assert "× 0.4×: no other process" in html or "× 0.4: no other process" in html


def test_a_rival_not_in_writing_is_not_to_be_cited() -> None:
    notes = values("counter-ask", {"base": "180k", "rival_base": "215k"})["notes"]
    assert "Do not cite it" in notes[0]["text"]


def test_a_rival_that_is_lower_throughout_is_still_good_for_something() -> None:
    typed = {"base": "200k", "grant": "300k", "leverage": "written", "rival_base": "180k", "rival_grant": "200k"}
    notes = " ".join(note["text"] for note in values("counter-ask", typed)["notes"])
    assert "shows that you can leave" in notes
    assert "$180,000" not in notes


@given(negotiations())
def test_exchange_rates_are_what_the_pay_says(typed: dict[str, str]) -> None:
    rates = {row["name"]: row for row in values("counter-ask", typed)["exchange"]}
    base = values("total-comp", typed)
    more = values("total-comp", typed | {"base": str(int(typed["base"]) + 10_000)})
    gain = Decimal(more["total"]) - Decimal(base["total"])
    assert abs(Decimal(rates["base"]["over_years"]) - gain) < Decimal("1e-15")
    assert Decimal(rates["sign_on"]["in_first_year"]) == 10_000


@given(whole_offers())
def test_equity_of_which_nothing_is_believed_is_worth_nothing_more(offer: dict[str, str]) -> None:
    typed = offer | {"grant": "100,001", "instrument": "private_rsu", "liquidity_percent": "0"}
    rates = {row["name"]: row for row in values("counter-ask", typed)["exchange"]}
    assert rates["grant"]["believed"] == "0"


def test_no_word_calls_a_landing_likely() -> None:
    html = ask("counter-ask", {})["html"]
    assert not re.search(r">[^<]*likely[^<]*<", html, re.IGNORECASE)


@given(st.integers(1, 100_000), st.integers(2, 500), st.integers(0, 400), st.sampled_from(["", "1", "50", "900"]))
def test_an_ask_for_equity_pays_what_it_asks_whatever_prices_are_typed(
    units: int, price: int, strike: int, preferred_price: str
) -> None:
    options = {"base": "180k", "instrument": "options", "units": units, "price": price, "strike": strike}
    found = values("counter-ask", options | {"preferred_price": preferred_price})
    vested = sum(amount(year["initial_equity"]) for year in found["ask_years"])
    assert vested == (amount(found["ask_grant"]) if price > strike else 0)


@given(
    st.integers(1, 99), st.integers(2_500, 9_000).map(lambda hundreds: 100 * hundreds), st.sampled_from(["", "Birch"])
)
def test_a_rivals_equity_that_the_reader_believes_in_part_is_told_beside_the_ask(
    share: int, grant: int, name: str
) -> None:
    typed = {"base": "180k", "grant": "200k", "offers.b.standing": "written", "offers.b.base": "600k"}
    typed |= {"offers.b.grant": str(grant), "offers.b.instrument": "private_rsu", "offers.b.name": name}
    worth = f"You count it as ${Decimal(grant * share) / 100:,.0f} yourself: they will ask what it is worth."
    is_more = grant * share > 100 * 200_000
    for believed, is_told in ((str(share), is_more), ("100", False), ("", False)):
        typed |= {"offers.b.liquidity_percent": believed}
        reason = {row["name"]: row["reason"] for row in values("counter-ask", typed)["pieces"]}["grant"]
        notes = " ".join(one["text"] for one in values("messages", typed | {"kind": "counter"})["notes"])
        assert ("You count it as" in reason) == ("You count it as" in notes) == is_told
        assert not is_told or (worth in reason and worth in notes)


@given(st.sampled_from(["private_rsu", "ppu"]), st.integers(210, 3_000), st.booleans())
def test_private_equity_backs_no_ask_before_its_belief_is_typed(kind: str, theirs: int, better: bool) -> None:
    rival = {"offers.b.name": "Lab", "offers.b.standing": "written", "offers.b.instrument": kind}
    rival |= {"offers.b.base": "240k" if better else "190k", "offers.b.grant": f"{theirs}k"}
    typed = {"base": "200k", "sign_on": "20k", "grant": "200k", "instrument": "public_rsu", "in_writing": "written"}
    found, letter = values("counter-ask", typed | rival), values("messages", typed | rival)["body"]
    said = " ".join(note["text"] for note in found["notes"])
    assert rows(found)["grant"]["evidence"] == "stretch"
    assert "ahead of" not in letter
    assert "in equity" not in letter
    if "Lab pays less" not in said:
        assert "No ask rests on Lab's private-company equity until you type how much of it you believe." in said
    full = values("counter-ask", typed | rival | {"offers.b.liquidity_percent": "100"})
    assert (rows(full)["grant"]["evidence"] == "rival") == ("Lab pays less" not in said)


@pytest.mark.parametrize("kind", ["private_rsu", "ppu", "options"])
@given(st.integers(0, 100), st.integers(210, 900), st.integers(1, 100))
def test_a_rivals_equity_backs_an_ask_where_it_is_worth_more_as_believed(
    kind: str, share: int, theirs: int, mine: int
) -> None:
    typed = {"base": "180k", "grant": "200k", "instrument": "private_rsu", "liquidity_percent": str(mine)}
    typed |= {"offers.b.standing": "written", "offers.b.base": "600k", "offers.b.name": "Birch"}
    typed |= {"offers.b.grant": f"{theirs}k", "offers.b.instrument": kind, "offers.b.liquidity_percent": str(share)}
    found, letter = values("counter-ask", typed), values("messages", typed | {"kind": "counter"})["body"]
    is_more = theirs * share > 200 * mine
    assert (rows(found)["grant"]["evidence"] == "rival") == is_more
    assert ("in equity" in letter) == is_more
    said = " ".join(note["text"] for note in found["notes"])
    assert ("You count Birch's equity as" in said) == (not is_more)


@pytest.mark.parametrize("belief", ["0", "60", "100"])
def test_a_belief_typed_after_an_answer_makes_no_ask_grow_and_none_rests_on_what_is_not_believed(belief: str) -> None:
    typed = {"base": "260k", "sign_on": "60k", "grant": "600k", "in_writing": "written", "offers.b.base": "300k"}
    typed |= {"offers.b.standing": "written", "offers.b.grant": "2M", "offers.b.instrument": "private_rsu"}
    first = rows(values("counter-ask", typed))["grant"]
    then = typed | {"offers.b.liquidity_percent": belief}
    assert (rows(values("counter-ask", then))["grant"]["evidence"] == "rival") == (belief != "0")
    later = rows(values("counter-ask", answered(typed) | then | {"base": "265k", "said": "partial"}))["grant"]
    assert amount(later["ask"]) <= amount(first["ask"])


@pytest.mark.parametrize(("rival", "is_told"), [("400k", True), ("225k", True), ("220k", False), ("140k", False)])
def test_a_base_far_above_the_offer_is_said_to_be_a_matter_of_level(rival: str, is_told: bool) -> None:
    typed = {"base": "150k", "grant": "100k", "offers.b.name": "Birch", "offers.b.standing": "written"}
    typed |= {"offers.b.base": rival, "offers.b.grant": "400k"}
    told = " ".join(note["text"] for note in values("counter-ask", typed)["notes"])
    assert ("seldom closed within one level" in told) == is_told
    assert ("be ready to take Birch" in told) == is_told


@given(st.integers(640, 1_100), st.integers(100, 300), st.integers(100, 300))
@example(676, 151, 163)
def test_the_step_of_a_grant_at_another_price_gives_its_ask(grant: int, sized: int, now: int) -> None:
    typed = {
        "base": "236k",
        "instrument": "public_rsu",
        "grant": f"{grant}k",
        "sized_price": str(sized),
        "price": str(now),
        "offers.b.base": "150k",
        "offers.b.standing": "written",
    }
    row = next(one for one in values("counter-ask", typed)["pieces"] if one["name"] == "grant")
    step = amount(row["letter_step"]) or amount(row["step"])
    exact = Decimal(grant * 1_000) * now / sized * (1 + amount(row["stretch"]) / 100 * amount(row["leverage"]))
    steps = amount(row["ask"]) / step
    assert row["evidence"] == "stretch"
    assert abs(steps - round(steps)) < Decimal("0.001")
    assert abs(exact - amount(row["ask"])) <= step / 2 + Decimal("0.01")
