"""What they say was asked for, or what they only refuse, is not offered back as theirs."""

import pytest

from tests.door import values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "240k", "market_base": "195k", "today": "2026-11-30"}


@pytest.mark.parametrize(
    "words",
    [
        "You asked for 195; the most we could do is 189.", "You asked for 195k base; we can do 189k.",
        "On your ask of 195k, we can do 189k.", "Your counter of 195 isn't possible. We can go to 189.",
        "We can't do 195. 189 we can do.", "Can't do 195, but how about 189?", "You asked for 195. That's too high.",
        "You asked for: $195,000 base. That is above what we can do.", "We can't offer 195.",
    ],
)  # fmt: skip
def test_the_readers_own_ask_is_not_theirs(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert "$195,000" not in str(found["notes"])
    assert all(one["amount"] == "189000" for one in found["found"])


def test_what_they_float_instead_is() -> None:
    found = values("reply-decoder", OFFER | {"pasted": "Can't do 195, but how about 188?"})
    assert (found["heard_as"], found["left_unread"], found["verdict"]) == ("number-first", "yes", "wait")
    assert "They name $188,000" in str(found["notes"])


@pytest.mark.parametrize(
    "words",
    [
        "You asked for 195? Done.",
        "You asked for 195 base and 30k sign-on. We can do both.",
        "You asked for 195. Approved!",
    ],
)
def test_an_ask_that_may_be_granted_is_kept(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert "$195,000" in str(found["notes"])
