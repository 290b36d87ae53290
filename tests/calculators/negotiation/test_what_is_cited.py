"""What letters cite for base: their own range from its bottom to its top, and no figure that speaks against the ask."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.letters import LETTERS
from calculators.negotiation.replies import REPLIES
from tests.door import values

OFFER = {"base": "150k", "grant": "80k", "instrument": "public_rsu"}
IN_THOUSANDS = st.integers(100, 260).map(lambda figure: f"{figure}k")


def letters(typed: dict[str, str]) -> str:
    """Every letter and every reply of a negotiation."""
    found = [values("messages", typed | {"kind": kind}) for kind in ("", *LETTERS)]
    return "\n".join(f"{one['body']}\n{one['aloud']}" for one in found)


@given(IN_THOUSANDS, IN_THOUSANDS)
def test_the_bottom_of_their_ad_is_evidence(low: str, market: str) -> None:
    typed = {**OFFER, "posted_low": low, "market_base": market, "market_source": "BLS"}
    ask = values("counter-ask", typed)["ask_base"]
    best = max(low, market)
    if best > "150k":
        assert ask == best.replace("k", "000")
    body = values("messages", typed | {"kind": "counter"})["body"]
    assert ("the bottom of the range in your job ad" in body) == (low > max("150k", market))


@pytest.mark.parametrize(
    ("more", "says_so"),
    [
        ({"posted_low": "160k", "posted_high": "190k"}, True),
        ({"posted_low": "160k", "market_base": "170k"}, True),
        ({"posted_low": "160k", "offers.b.standing": "written", "offers.b.base": "200k"}, True),
        ({"posted_low": "160k"}, False),  # the ask's own line says it
        ({"posted_low": "150k", "posted_high": "190k"}, False),
        ({"posted_low": "160k", "posted_high": "190k", "tells_posted": "kept_back"}, False),
        ({"posted_low": "160k", "posted_high": "190k", "asks_base": "left_out"}, False),
    ],
)
def test_an_offer_below_their_own_range_is_pointed_out(more: dict[str, str], says_so: bool) -> None:
    typed = OFFER | more
    body = values("messages", typed | {"kind": "counter"})["body"]
    assert ("starts at $160,000, above the base you offer." in body) == says_so
    reason = values("counter-ask", typed)["pieces"][0]["reason"]
    is_told = more["posted_low"] == "160k" and "asks_base" not in more
    assert ("Their $150,000 is below the bottom of the range they posted, $160,000." in reason) == is_told


@given(
    st.sampled_from(["", "150k"]),
    IN_THOUSANDS,
    st.tuples(IN_THOUSANDS, IN_THOUSANDS).map(sorted),
    st.sampled_from(["", "too-high", "best-and-final", "partial"]),
)
def test_no_market_figure_nearer_to_the_offer_than_to_the_ask_is_cited(
    base: str, market: str, posted: list[str], said: str
) -> None:
    """Before an offer it is left out where it is below the bottom of their own range."""
    low, high = posted
    typed = {"base": base, "posted_low": low, "posted_high": high, "said": said}
    typed |= {"market_base": market, "market_source": "Pave"}
    told = "\n".join(values("messages", typed | {"kind": kind})["body"] for kind in ("too_high", "counter"))
    told += str(values("reply-decoder", typed)["say"])
    top, cited = (int(one.removesuffix("k")) for one in (high, market))
    least = max(150, (150 + top) / 2) if base else int(low.removesuffix("k"))
    assert "Pave" not in told or cited >= least


@pytest.mark.parametrize("typed", ["60", "60th", "P60", "the 60th", "60th percentile", "60%"])
def test_a_percentile_without_a_source_is_the_markets(typed: str) -> None:
    typed_all = {"base": "98k", "market_base": "110k", "market_percentile": typed}
    body = values("messages", typed_all)["body"]
    assert "- Base: $110,000, the market's 60th percentile for this work\n" in body
    too_high = values("messages", typed_all | {"kind": "too_high"})["body"]
    assert "For this work, the market's 60th percentile of base is $110,000." in too_high
    sheet = values("call-sheet", typed_all)["text"]
    assert "is $110,000, the market's 60th percentile, above" in sheet
    assert not re.search(r"(?<!market's )60th percentile", body + too_high + sheet)


@pytest.mark.parametrize("kind", ["ask_range", "current_pay", "deflect"])
@pytest.mark.parametrize(
    ("base", "span"),
    [
        ("", "$150,000 to $190,000"),
        ("140k", "$150,000 to $190,000"),
        ("160k", "up to $190,000"),  # nothing lower than they offer
        ("200k", ""),
    ],
)
def test_no_letter_asks_for_a_range_that_is_known(kind: str, base: str, span: str) -> None:
    typed = {"base": base, "posted_low": "150k", "posted_high": "190k", "kind": kind}
    found = values("messages", typed)
    for part in ("body", "aloud"):
        assert (span in found[part]) if span else ("ad" not in found[part].split())
    assert bool(re.search(r"(?i)(?:what|which) (?:range|is the pay range)", found["body"])) == (not span)


def test_every_reply_keeps_a_weak_market_figure_back() -> None:
    typed = OFFER | {"market_base": "155k", "market_source": "Pave", "posted_high": "200k"}
    said = "\n".join(str(values("reply-decoder", typed | {"said": slug})["say"]) for slug in REPLIES)
    assert "Pave" not in letters(typed) + said


@pytest.mark.parametrize(("typed", "shown"), [
    ("$85/hr", "$85 an hour"), ("$82.50 per hour", "$82.50 an hour"), ("15,000/month", "$15,000 a month"),
])  # fmt: skip
def test_a_source_is_cited_for_the_figure_that_it_shows(typed: str, shown: str) -> None:
    told = letters(OFFER | {"market_base": typed, "market_source": "Pave"})
    assert f"the {shown} that Pave shows for this work, over a year" in told
    beside = letters(OFFER | {"market_base": typed, "market_source": "Pave", "posted_high": "181k"})
    assert f"Pave puts base at {shown}, $" in beside
    assert f"the market {shown} for this work" in letters(OFFER | {"market_base": typed})
