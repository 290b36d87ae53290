"""Evidence that comes after an ask never brings it down: what supports less than was asked is not cited."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_rounds import answered, asks
from tests.door import values

LATER = st.sampled_from(["market_base", "posted_high", "unvested", "year_one_floor"])


@given(st.integers(100, 400), st.integers(20, 600), st.integers(0, 3), LATER, st.integers(1, 60))
def test_evidence_after_an_ask_takes_nothing_from_it(base: int, grant: int, moved: int, name: str, above: int) -> None:
    typed = {"base": f"{base}k", "grant": f"{grant}k"}
    first = asks(typed)
    typed = answered(typed) | {"base": f"{base + moved}k", "said": "partial"}
    figure = above if name == "unvested" else base + moved + above
    later = typed | {name: f"{figure}k", "market_source": "a survey"}
    for piece, ask in asks(later).items():
        assert ask >= first.get(piece, Decimal(0))
    letter = values("messages", later | {"kind": "one_more"})["body"]
    held = first.get("sign_on" if name in ("unvested", "year_one_floor") else "base", Decimal(0))
    worth = figure - (base + moved if name == "year_one_floor" else 0)
    if worth * 1_000 < held:
        assert "something new that I can tell" not in letter
