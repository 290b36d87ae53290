"""The chain begins with the reader, and what a link decides by a claim has its mark."""

from claims.book import book
from claims.claim import Claim
from drawings.approval_chain import LINKS, draw


def cited() -> list[Claim]:
    return [book().claim(id) for one in LINKS for id in one.claims]


def test_it_begins_with_the_reader() -> None:
    assert LINKS[0].who == "You"


def test_every_claim_is_marked() -> None:
    assert cited()
    assert all(f'id="claim-{claim.id}' in draw() for claim in cited())


def test_what_only_a_guide_says_is_told_as_its_word() -> None:
    for one in LINKS:
        if any(book().claim(id).confidence == "article only" for id in one.claims):
            assert "one guide says" in one.decide
