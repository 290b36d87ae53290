"""What they offer in a way that is not read is told as unread: no ask goes out past it, and none is thanked for it."""

from decimal import Decimal

import pytest

from tests.door import values

OFFER = {"base": "165k", "sign_on": "10k", "grant": "120k", "bonus_percent": "10", "today": "2026-11-28"}
ASKED = OFFER | {
    "turns.0.base": "165k",
    "turns.0.sign_on": "10k",
    "turns.0.grant": "120k",
    "turns.0.ask_base": "180k",
    "turns.0.ask_sign_on": "20k",
}
NOT_READ = [
    "I was able to get half of the increase you asked for on base.",
    "We can do most of what you asked for on base.",
    "Finance approved part of your base ask.",
    "We'll increase the grant by 300 RSUs to 1,500 RSUs total.",
    "Instead of base we can add 5,000 options at a strike of $4.10.",
    "We can throw in 5,000 options.",
    "We went back and added 250 to 300 RSUs for you.",
    "We can go to 172.000 USD and 20.000 USD sign-on.",
    "We can offer 172.000 base.",
    "We'll pay the sign-on in two halves: 10k now, 10k after 12 months.",
    "Sign on: 10k at start + 10k at 1 year anniversary",
    "the team loved you!! we got 174",
    "Since L4 is the level, 170 is our ceiling.",
    "We met your base. Sign-on stays at 10k.",
    "We matched your base, and sign-on we can do 15.",
]
READ = [
    ("180 isn't doable. 173 is. Sign-on can be 15.", {"base": "173000", "sign_on": "15000"}),
    ("We can't do 180; 173 we can, and the sign-on can be 15.", {"base": "173000", "sign_on": "15000"}),
    ("$180k is not possible, but $173k is.", {"base": "173000"}),
    ("180k won't work, 173k will.", {"base": "173000"}),
    ("We can go to $172.000 base.", {"base": "172000"}),
]
NOTHING = [
    "We can't add any RSUs.",
    "Your 1,200 RSUs stay as they are.",
    "We can't do half of what you asked for.",
    "The offer is 1,200 RSUs as before, no changes.",
]


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_offered_and_not_read_comes_first(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert found["verdict"] == "wait"
    assert found["found"] or found["found_units"] or found["left_unread"], found["next_step"]
    assert "I would sign" not in found["say"]
    assert "$" not in found["say"]


@pytest.mark.parametrize(("text", "figures"), READ)
def test_the_sum_beside_a_refused_one_is_read_or_told(text: str, figures: dict[str, str]) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    read = {one["name"]: one["amount"] for one in found["found"]}
    told = " ".join(one["text"] for one in found["notes"])
    assert all(figures[name] == one for name, one in read.items())
    assert all(f"${int(one):,}" in told for one in figures.values())
    assert "$180,000" not in {one["amount"] for one in found["found"]}


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_offered_is_nothing_unread(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert not found["found"]
    assert not found["left_unread"]


@pytest.mark.parametrize(
    "text",
    [
        "You have until noon on Tuesday. After that we go with someone else.",
        "We need your answer by Tuesday. After that the offer is withdrawn.",
        "Please let us know by Tuesday. After then we'll pull the offer.",
    ],
)
def test_what_comes_after_their_day_is_no_withdrawal(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert found["heard_as"] == "answer-this-week"
    assert "withdraw" not in found["read_as"].split("They also say")[0]


@pytest.mark.parametrize("text", ["We met your base. Sign-on we can do 15.", "We matched your base and your grant."])
def test_a_piece_that_they_met_without_its_sum_is_told(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    told = " ".join(one["text"] for one in found["notes"])
    assert "They seem to give base" in told
    assert "Type it as they offer it now." in told


@pytest.mark.parametrize(
    "text", ["You're L5 now! New base 190k.", "We reviewed leveling and you are L5 now. Base 190k."]
)
def test_a_level_that_they_now_are_is_told(text: str) -> None:
    found = values("reply-decoder", ASKED | {"offer_level": "L4", "pasted": text})
    assert found["found_level"] == "L5"


@pytest.mark.parametrize(
    "when", ["after your 90-day review", "after a 60 day trial", "after your first 90 days", "at the 90-day mark"]
)
@pytest.mark.parametrize("text", ["We're prepared to move base to $170,000, effective {}.", "We can do 170k base {}."])
def test_pay_of_a_later_day_counted_in_days_is_none_of_now(text: str, when: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text.format(when)})
    assert not found["found"]
    assert found["left_unread"]
    assert "moving" not in found["say"]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("We got there on base. Sign-on is stuck at 10.", "base"),
        ("We're there on base, but the sign-on can't move.", "base"),
        ("Approved the base, not the sign-on.", "base"),
        ("They approved the sign-on. Base is fixed.", "the sign-on"),
    ],
)
def test_a_piece_that_they_reached_is_not_asked_for_again(text: str, given: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert found["verdict"] == "wait"
    assert f"They seem to give {given} as you asked" in " ".join(one["text"] for one in found["notes"])
    assert "$" not in found["say"]


@pytest.mark.parametrize("text", ["We're not there on base.", "We never got there on base.", "Is the base approved?"])
def test_a_piece_that_they_did_not_reach_is_not_given(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert "They seem to give" not in " ".join(one["text"] for one in found["notes"])


def test_an_increase_beside_its_own_total_is_nothing_left() -> None:
    found = values("reply-decoder", ASKED | {"pasted": "Base: $172,000 (+$7,000)\nSign-on: $15,000 (+$5,000)"})
    assert [one["amount"] for one in found["found"]] == ["172000", "15000"]
    assert not found["left_unread"]


def test_only_a_piece_that_they_closed_is_said_to_be_closed() -> None:
    text = "We can't go above $165,000 because of internal equity on the team."
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert "the sign-on" not in found["next_step"]


def test_who_has_to_approve_more_is_no_leader_who_wants_to_talk() -> None:
    found = values("reply-decoder", ASKED | {"pasted": "The max I can approve is 170; for 180 I'd need my VP."})
    assert "would like to talk" not in found["read_as"]


@pytest.mark.parametrize(
    "words", ["extended your deadline to", "moved the deadline to", "pushed the decision date out to"]
)
def test_a_day_that_they_extend_beside_figures_is_to_be_typed(words: str) -> None:
    text = f"We {words} Dec 18 and bumped the base to 170k."
    taken = ASKED | {"base": "170k", "deadline": "2026-12-11", "said": "partial", "pasted": text}
    assert "They name Friday, December 18." in values("reply-decoder", taken)["next_step"]


LESS = [
    ("I got base to 175 but had to trim the sign-on by 5k.", "sign_on"),
    ("I got base up 10k, sign-on down 5k.", "sign_on"),
    ("base +10k, sign-on -5k", "sign_on"),
    ("Base: +$10,000\nSign-on: -$5,000", "sign_on"),
    ("We can go 175 on base with 5k off the sign-on.", "sign_on"),
    ("We lowered the grant by 20k and raised base by 10k.", "grant"),
    ("We brought the base up 6k and took 5k off sign-on.", "sign_on"),
    ("Moved 5 from sign on to base. Same total.", "sign_on"),
]


@pytest.mark.parametrize(("text", "piece"), LESS)
def test_what_goes_down_by_a_sum_is_never_read_as_more(text: str, piece: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    read = {one["name"]: Decimal(one["amount"]) for one in found["found"]}
    assert read.get(piece, 0) <= {"sign_on": 10_000, "grant": 120_000}[piece]
    told = " ".join(one["text"] for one in found["notes"])
    assert "take away or lower" in told
    assert (found["verdict"], found["left_unread"]) == ("wait", "yes")


BELOW = [
    ("Updated numbers: base $175,000, sign-on $8,000, RSUs $120,000.", "sign-on $8,000, where $10,000 stands"),
    ("New offer: $175k base, $8k sign on, $140k RSUs", "sign-on $8,000, where $10,000 stands"),
    ("We'd move base to $175,000 and adjust the equity to $100,000.", "equity grant $100,000, where $120,000 stands"),
]


@pytest.mark.parametrize(("text", "says"), BELOW)
def test_a_figure_below_what_stands_is_told_with_its_piece(text: str, says: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    told = " ".join(one["text"] for one in found["notes"])
    assert f"They name {says}" in told
    assert "could not be told" not in told
    typed = ASKED | {"pasted": text, "base": "175k", "sign_on": "8k", "grant": "100k"}
    assert "where" not in " ".join(one["text"] for one in values("reply-decoder", typed)["notes"])
