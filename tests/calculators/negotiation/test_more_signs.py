"""A role that is lost takes the offer with it, however they say it; a role that is safe does not."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard


@pytest.mark.parametrize(
    "words",
    [
        "Unfortunately the team lost headcount and we won't be able to move forward.",
        "We lost the headcount for this role.", "We lost the req, I'm so sorry.", "We had to close the req.",
        "We have decided not to move forward.", "We have decided not to move forward with your offer.",
        "The role is no longer approved.", "We're no longer hiring for this position.", "The offer is off.",
        "We can't make this hire anymore.", "We no longer have headcount for this role.", "HC rejected the hire.",
        "We went with an internal candidate.", "Our funding fell through so we can't hire.",
        "The headcount was reallocated.", "Finance closed the req.", "We decided to pass on your candidacy.",
    ],
)  # fmt: skip
def test_a_role_that_is_lost(words: str) -> None:
    assert heard(words).saying == "rescinded"


@pytest.mark.parametrize(
    "words",
    [
        "We lost the headcount for the other team, yours is safe.", "We lost two engineers this year.",
        "We'd love to close this role this week.", "We need to close the req by Friday.", "We closed the other req.",
        "We can't move forward without your signature.", "We decided not to move forward with a sign-on.",
        "We have decided not to move forward with the other candidates.", "We have to pass on the relocation.",
        "We don't want to lose this headcount, so please sign by Friday.",
        "We no longer have headcount at L5, but can do L4.", "I can't hire you at L6.",
    ],
)  # fmt: skip
def test_a_role_that_is_there(words: str) -> None:
    assert heard(words).saying != "rescinded"


def test_a_hire_that_is_paused_is_on_hold() -> None:
    assert heard("We are pausing this hire.").saying == "on-hold"


@pytest.mark.parametrize(
    "words",
    [
        "Unfortunately the committee said no to more.", "Finance turned it down.", "I asked and it was declined.",
        "Leadership passed on the increase.", "I couldn't get it through.", "The VP shot it down.",
        "My boss rejected your ask.",
    ],
)  # fmt: skip
def test_a_no_of_somebody_else(words: str) -> None:
    assert heard(words).saying == "committee"


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, no more room.", "No can do.", "That's not going to happen.", "We'll stick with 5k.",
        "We are not going to be able to increase it further.",
    ],
)  # fmt: skip
def test_a_no_of_their_own(words: str) -> None:
    assert heard(words, {"sign_on": Decimal(5_000)}).saying == "best-and-final"


@pytest.mark.parametrize(
    "words",
    [
        "The team passed on the other candidate.", "HR turned down another candidate.",
        "The start date change was declined.", "We'll stick with Tuesday.", "We can't push the start date any further.",
    ],
)  # fmt: skip
def test_a_no_to_something_else(words: str) -> None:
    assert heard(words).saying not in ("committee", "best-and-final")
