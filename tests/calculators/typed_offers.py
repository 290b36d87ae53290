"""Whole offers as readers type them, for Hypothesis: every part of pay that an offer can have."""

from hypothesis import strategies as st

from tests.strategies import MORE_PAY, dollars, schedules

bases = st.integers(1_000, 2_000_000).map(str)
whole_percents = st.integers(0, 60).map(str)


@st.composite
def whole_offers(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of an offer: base, and any of the other parts."""
    money = ("sign_on", "sign_on_year_2", "grant", "second_grant", *sorted({*MORE_PAY} - {"bonus_amount"}))
    percents = ("bonus_percent", "raise_percent")
    typed = {"base": draw(bases), "growth_percent": str(draw(st.integers(-50, 100)))}
    typed |= {name: draw(dollars) for name in money if draw(st.booleans())}
    typed |= {name: draw(whole_percents) for name in percents if draw(st.booleans())}
    typed |= {name: draw(schedules) for name in ("vesting", "second_vesting") if draw(st.booleans())}
    for row in range(draw(st.integers(0, 3))):
        typed |= {
            f"refresh.{row}.amount": draw(dollars),
            f"refresh.{row}.year": str(draw(st.integers(0, 5))),
            f"refresh.{row}.vesting": draw(schedules),
        }
    return typed


def under(prefix: str, typed: dict[str, str]) -> dict[str, str]:
    """The same texts in a row, such as ``offers.b.``."""
    return {prefix + name: text for name, text in typed.items()}
