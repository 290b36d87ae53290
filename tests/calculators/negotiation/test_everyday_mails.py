"""Mails as recruiters write them, two or three sentences each, and what is heard in them."""

from decimal import Decimal

import pytest

from calculators.negotiation.heard import heard

STANDS = {"base": Decimal(180_000), "sign_on": Decimal(20_000), "grant": Decimal(240_000), "refresh": Decimal(0)}
MAILS = [
    (
        "Hi! Great chatting yesterday. I went back to the team and we're able to increase your base to $192,000."
        " The rest of the package stays the same. Let me know if you'd like to move forward!",
        ("partial", {"base": 192_000}, ()),
    ),
    (
        "Thanks for sharing your thoughts. We were able to get an additional $15,000 added to your sign-on bonus,"
        " bringing it to $35,000. Unfortunately we don't have flexibility on base at this time.",
        ("partial", {"sign_on": 35_000}, ("base",)),
    ),
    (
        "Our offers are calibrated to level and location, so we're not able to negotiate individual components.",
        ("no-negotiation", {}, ()),
    ),
    ("Totally understand. Take the time you need; the offer is open until December 15.", ("more-time", {}, ())),
    (
        "I can do 185k base myself; anything more needs VP approval. Happy to jump on a call.",
        ("partial", {"base": 185_000}, ()),
    ),
    (
        "I have good news: comp committee approved 260k in RSUs. Base and sign-on remain unchanged.",
        ("partial", {"grant": 260_000}, ("base", "sign_on")),
    ),
    (
        "Thanks for your patience. We can do 190k base because equity isn't negotiable. Does that work?",
        ("partial", {"base": 190_000}, ("grant",)),
    ),
    (
        "I pushed hard for you and got the equity bumped to 280k. That's the max for this level.",
        ("best-and-final", {}, ()),  # the figure is asked for
    ),
    (
        "We are not able to adjust base at this point. I can offer a 30k sign-on instead.",
        ("partial", {"sign_on": 30_000}, ("base",)),
    ),
]


@pytest.mark.parametrize(("mail", "told"), MAILS)
def test_what_is_heard(mail: str, told: tuple[str, dict[str, int], tuple[str, ...]]) -> None:
    read = heard(mail, STANDS, level_now="L5")
    figures = {piece: int(amount) for piece, amount in read.figures.items()}
    assert (read.saying, figures, read.closed) == told
