"""What readers type, for Hypothesis: amounts, schedules, whole negotiations, one negotiation after another."""

from decimal import Decimal

from hypothesis import strategies as st

from calculators.declare.fields import fields_of
from calculators.negotiation.forms import PAY_DETAILS
from calculators.negotiation.offer import Terms

MORE_PAY = [name for name in (*PAY_DETAILS, "perks") if getattr(fields_of(Terms)[name].unit, "before", "") == "$"]
"""The smaller parts of pay that are typed in dollars: a new one is among them."""
MONEY = {"base", "sign_on", "sign_on_year_2", "grant", "second_grant", "amount", *MORE_PAY}

FINE = ["180k", "$1.2M", "1,250,000", "1.5 m", "", " 180 000 ", "US$180,000", "12.5k"]

pay = st.integers(1_000, 2_000_000).map(str)
"""An amount of pay: below $1,000, and above $20 million as a base, it would be asked back."""
dollars = st.one_of(st.just("0"), pay)
bases = st.one_of(st.just(""), st.integers(1_000, 2_000_000).map(str))
some_dollars = st.one_of(st.just(""), pay)
percents = st.integers(0, 60).map(str)
schedules = st.sampled_from(
    ["25/25/25/25", "40/30/20/10 quarterly cliff 12", "33/33/22/12", "amazon", "google", "100", "20/20/20/20/20 yearly"]
)
companies = st.sampled_from(["other", "frontier-lab", "openai", "google", "amazon", "meta"])
standings = st.sampled_from(["", "written", "spoken", "late_stage", "none"])


@st.composite
def offers(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of an offer on the table, with up to three refreshers."""
    typed = {
        "base": str(draw(st.integers(1_000, 2_000_000))),
        "sign_on": draw(some_dollars),
        "sign_on_year_2": draw(some_dollars),
        "grant": draw(some_dollars),
        "vesting": draw(schedules),
        "company": draw(companies),
        "bonus_percent": draw(percents),
        "raise_percent": draw(percents),
        "growth_percent": str(draw(st.integers(-50, 100))),
        "second_grant": draw(some_dollars),
        "payout_percent": draw(st.sampled_from(["", "0", "100", "150"])),
        "raise_by_year": draw(st.sampled_from(["", "", "3 / 5", "-10 / 0 / 4.5"])),
        "bonus_by_year": draw(st.sampled_from(["", "", "100 / 80", "0 / 120"])),
    }
    typed |= {name: draw(some_dollars) for name in MORE_PAY}
    for row in range(draw(st.integers(0, 3))):
        typed |= {
            f"refresh.{row}.amount": draw(some_dollars),
            f"refresh.{row}.year": str(draw(st.integers(0, 5))),
            f"refresh.{row}.vesting": draw(schedules),
        }
    return typed


@st.composite
def rivals(draw: st.DrawFn, key: str) -> dict[str, str]:
    """Typed text of one other offer."""
    return {
        f"offers.{key}.name": draw(st.sampled_from(["", "Birch", "Cedar {base}"])),
        f"offers.{key}.standing": draw(standings),
        f"offers.{key}.base": draw(bases),
        f"offers.{key}.sign_on": draw(some_dollars),
        f"offers.{key}.grant": draw(some_dollars),
    }


@st.composite
def instruments(draw: st.DrawFn, row: str = "") -> dict[str, str]:
    """Typed text of equity that is stated in units: stock or options below, at or above their strike; at times two."""
    price = draw(st.decimals("0.05", "400", places=2))
    strike = draw(st.one_of(st.just(price), st.decimals("0.01", "500", places=2)))
    kind = draw(st.sampled_from(["options", "public_rsu", "private_rsu", "ppu", ""]))
    typed = {
        "instrument": kind,
        "grant": "",
        "units": str(draw(st.integers(2, 900_000))),
        "price": str(price),
        "strike": str(strike) if kind == "options" else "",
        "second_grant": draw(some_dollars),
    }
    return {row + name: text for name, text in typed.items()}


@st.composite
def negotiations(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of a whole negotiation without rounds: offer, others, present job, evidence and limits."""
    typed = draw(offers())
    for key in draw(st.sampled_from(["", "b", "bc"])):
        typed |= draw(rivals(key))
    for name in ("market_base", "posted_high"):
        typed[name] = draw(bases)
    for name in ("unvested", "lost_bonus", "year_one_floor"):
        typed[name] = draw(some_dollars)
    limits = draw(st.tuples(some_dollars, some_dollars))
    typed["walk_away"], typed["happy"] = sorted(limits, key=int) if all(limits) else limits
    typed["limits_measure"] = draw(st.sampled_from(["", "total", "base"]))
    typed["current.job.base"] = draw(bases)
    typed["current.job.vests_12"] = draw(some_dollars)
    typed["market_source"] = draw(st.sampled_from(["", "BLS, May 2025"]))
    return typed


@st.composite
def situations(draw: st.DrawFn) -> dict[str, str]:
    """A negotiation with something heard, in any state of it."""
    typed = draw(negotiations())
    typed["said"] = draw(st.sampled_from(["", "best-and-final", "top-of-band", "partial", "silence", "committee"]))
    typed["times_moved"] = draw(st.sampled_from(["", "0", "1", "3"]))
    typed["leader_joined"] = draw(st.sampled_from(["no", "yes"]))
    return typed


def scaled(typed: dict[str, str], times: int, money: set[str]) -> dict[str, str]:
    """``typed`` with every amount of ``money`` (last part of the name) multiplied."""
    return {
        name: str(Decimal(text) * times) if text and name.rpartition(".")[2] in money else text
        for name, text in typed.items()
    }
