"""What readers type, for Hypothesis: amounts, schedules, offers, and things that are neither."""

from decimal import Decimal

from hypothesis import strategies as st

HOSTILE = ["-5", "abc", "1e999", "NaN", "∞", "inf", "9" * 10_000, "<script>alert(1)</script>", "{base}", "1,2", "%"]
"""Texts that must give a message or a value, in Python and in the page, and nothing else."""

FINE = ["180k", "$1.2M", "1,250,000", "1.5 m", "", " 180 000 ", "US$180,000", "0.5k"]

dollars = st.integers(0, 5_000_000).map(str)
percents = st.decimals(0, 60, places=1).map(str)
schedules = st.sampled_from(
    ["25/25/25/25", "40/30/20/10 quarterly cliff 12", "33/33/22/12", "amazon", "google", "100", "20/20/20/20/20 yearly"]
)


@st.composite
def offers(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a total-comp offer, with up to three refreshers."""
    typed = {
        "base": draw(dollars),
        "sign_on": draw(dollars),
        "sign_on_year_2": draw(dollars),
        "grant": draw(dollars),
        "vesting": draw(schedules),
        "bonus_percent": draw(percents),
        "raise_percent": draw(percents),
        "growth_percent": str(draw(st.integers(-50, 100))),
        "match_401k": draw(dollars),
        "years": str(draw(st.integers(1, 8))),
        "discount_percent": draw(percents),
    }
    for row in range(draw(st.integers(0, 3))):
        typed |= {
            f"refresh.{row}.amount": draw(dollars),
            f"refresh.{row}.year": str(draw(st.integers(1, 5))),
            f"refresh.{row}.vesting": draw(schedules),
        }
    return typed


@st.composite
def situations(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a counter-ask."""
    money = ["base", "sign_on", "grant", "refresh", "rival_base", "rival_sign_on", "rival_grant", "market_base"]
    typed = {name: draw(dollars) for name in [*money, "unvested", "year_one_floor"]}
    typed["leverage"] = draw(st.sampled_from(["written", "late_stage", "none"]))
    typed["company"] = draw(st.sampled_from(["other", "frontier-lab", "openai", "google"]))
    typed["bonus_percent"] = draw(percents)
    typed["years"] = str(draw(st.integers(1, 8)))
    return typed


def scaled(typed: dict[str, str], times: int, money: set[str]) -> dict[str, str]:
    """``typed`` with every amount of ``money`` (last part of the name) multiplied."""
    return {
        name: str(Decimal(text) * times) if name.rpartition(".")[2] in money else text for name, text in typed.items()
    }
