"""They ask which piece matters most: one is named with its figure, and none is taken back."""

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

ASKED = [
    "Which matters most to you, base or equity?",
    "What matters most to you here?",
    "What's most important to you in this offer?",
    "If you had to pick one, would it be base or sign-on?",
    "What are your top priorities?",
    "Could you rank base, equity and sign-on for me?",
    "Would you rather have more base or more equity?",
    "Do you care more about cash or equity?",
    "We can move one of base or sign-on. Which would you prefer?",
]
OTHERS = [
    "It matters to us that you join. Any questions?",
    "Can you pick up the phone?",
    "Could you choose a time for a call?",
    "Which start date would you prefer?",
    "What matters is that you sign by Friday, can you?",
    "Can you rank your other offers?",
]
OFFER = {"base": "180k", "sign_on": "20k", "grant": "240k"}


@pytest.mark.parametrize("words", ASKED)
def test_the_question_is_heard(words: str) -> None:
    assert heard(words).saying == "which-piece"


@pytest.mark.parametrize("words", OTHERS)
def test_other_questions_are_not_it(words: str) -> None:
    assert heard(words).saying != "which-piece"


def test_figures_to_choose_between_are_typed_first() -> None:
    found = values("reply-decoder", OFFER | {"pasted": "Which would you prefer: 10k more base or 30k more equity?"})
    assert (found["heard_as"], found["verdict"], found["left_unread"]) == ("which-piece", "wait", "yes")


def test_the_answer_names_one_piece_with_its_figure_and_reason() -> None:
    found = values("reply-decoder", OFFER | {"said": "which-piece"})
    assert found["verdict"] == "counter"
    assert found["say"].startswith(f"What would help most is {found['one_piece']}, {found['one_reason']}.")
    assert found["one_piece"] == "an equity grant of $290,000"
