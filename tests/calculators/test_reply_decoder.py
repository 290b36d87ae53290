"""What they said: the verdict on it, however it was told."""

import pytest

from tests.door import values

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k"}


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ({"said": "partial"}, "Ask once more"),
        ({"said": "small-bump"}, "Ask once more"),
        ({"said": "small-bump", "times_moved": "2"}, "Close now. The signs"),
        ({"said": "committee", "times_moved": "2"}, "Close now. The signs"),
        ({"said": "committee", "times_moved": "2", "leverage": "written", "rival_base": "250k"}, "Ask once more"),
        ({"said": "best-and-final", "times_moved": "1", "leader_joined": "yes"}, "Close now. The signs"),
        ({"said": "partial", "happy": "200k"}, "Close now. The offer's first year"),
        ({"said": "top-of-band"}, "Ask for the level"),
        ({"said": "silence"}, "Follow up once"),
        ({"said": "best-and-final", "times_moved": "2", "walk_away": "300k"}, "Walk away"),
    ],
)
def test_close_when_the_signs_of_a_ceiling_are_there(typed: dict[str, str], step: str) -> None:
    assert values("reply-decoder", OFFER | typed)["next_step"].startswith(step)


def test_pasted_words_lead_to_the_same_verdict_as_the_list() -> None:
    pasted = values("reply-decoder", OFFER | {"pasted": "This is our best and final offer", "times_moved": "1"})
    picked = values("reply-decoder", OFFER | {"said": "best-and-final", "times_moved": "1"})
    assert pasted["next_step"] == picked["next_step"]
    assert pasted["verdict"] == picked["verdict"]
