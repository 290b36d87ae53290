"""The tree holds every saying of the reply decoder once, and says to do what the decoder's verdict says."""

import pytest

from calculators.negotiation.position import CLOSE, CLOSE_AT, WALK
from calculators.negotiation.replies import FIXED, REPLIES
from calculators.reply_decoder import CALCULATOR
from drawings.reply_tree import BRANCHES, branch_of, draw, sayings

OFFER = {name: text for name, text in CALCULATOR.sample.items() if not name.startswith("offers.")}


def verdict(said: str, **more: str) -> str:
    """The decoder's verdict on a saying, for its own example without the rival offer."""
    inputs, problems = CALCULATOR.read(OFFER | {"said": said} | more)
    assert inputs is not None, problems
    return CALCULATOR.figure(inputs).verdict


@pytest.mark.parametrize("slug", REPLIES)
def test_a_branch_does_what_the_decoder_says(slug: str) -> None:
    assert verdict(slug) == branch_of(slug).verdict


@pytest.mark.parametrize("slug", [slug for slug in REPLIES if branch_of(slug).name == "They may be at their ceiling"])
def test_a_second_sign_of_a_ceiling_closes(slug: str) -> None:
    assert CLOSE_AT == 2
    assert verdict(slug, times_moved="2") in (CLOSE, WALK)


def test_every_saying_stands_on_the_tree_once() -> None:
    on_it = [said.strip("“”") for branch in BRANCHES for said in sayings(branch)]
    known = [reply.said for slug, reply in REPLIES.items() if not slug.endswith("-fixed")]
    assert sorted(on_it) == sorted([*known, "Base, the sign-on, equity, the bonus or the level is fixed."])
    assert all(said.removesuffix(" is fixed.").lower() in draw().lower() for said, _ in FIXED.values())


def test_no_branch_is_bare() -> None:
    assert all(sayings(branch) for branch in BRANCHES)
