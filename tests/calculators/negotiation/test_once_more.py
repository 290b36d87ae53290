"""One more pull is one: the same letter never goes out twice, and a last one is called so."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

OFFER = {"base": "190k", "sign_on": "20k", "grant": "500k"}
BODY = {"kind": "one_more"}


def after(base: list[str], typed: dict[str, str] = OFFER) -> dict[str, str]:
    """The offer once they have answered with these bases, one a round."""
    for now in base:
        typed = answered(typed) | {"base": now, "said": "partial"}
    return typed


def test_small_moves_of_another_piece_end_the_asking() -> None:
    assert values("counter-ask", after(["200k"]))["verdict"] == "once_more"
    found = values("reply-decoder", after(["200k", "203k"]))
    assert found["verdict"] == "close"
    assert {"text": "What you asked for last did not move."} in found["signs"]


def test_a_second_pull_after_a_part_of_the_first_is_called_the_last() -> None:
    typed = after(["200k"])
    assert values("reply-decoder", typed)["next_step"].startswith("Ask once more, then stop")
    typed = answered(typed) | {"grant": "540k", "said": "partial"}
    found = values("reply-decoder", typed)
    assert found["verdict"] == "once_more"
    assert found["next_step"].startswith("Ask one last time, then stop")


@given(
    st.integers(120, 300),
    st.integers(0, 80),
    st.integers(0, 800),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 60)), min_size=2, max_size=4),
)
def test_no_letter_goes_out_twice(base: int, sign_on: int, grant: int, answers: list[tuple[int, int, int]]) -> None:
    typed = {"base": f"{base}k", "sign_on": f"{sign_on}k", "grant": f"{grant}k"}
    sent = []
    for more in answers:
        found = values("messages", typed)
        if values("counter-ask", typed)["verdict"] == "once_more":
            assert found["body"] not in sent
            sent.append(found["body"])
        typed = answered(typed) | {"said": "partial"}
        for name, by in zip(("base", "sign_on", "grant"), more, strict=True):
            typed[name] = f"{Decimal(typed[name].removesuffix('k')) + by}k"
