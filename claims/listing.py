"""Every claim in lists: by company and subject, by confidence, by age; and as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from calculators.render import html as h
from claims.book import Book
from claims.claim import CONFIDENCES, MEANINGS, Claim
from claims.dates import spoken
from claims.mark import MAY_BE_OLD, inline, source_line


def _entry(claim: Claim, on: date) -> h.Node:
    old = claim.is_old(on)
    review = spoken(claim.review_by.isoformat())
    return h.li(".claim-old" if old else "", id=claim.id)[
        claim.text,
        h.small[
            old and f"{MAY_BE_OLD.capitalize()}. ",
            source_line(claim.source),
            f"{claim.confidence.capitalize()}. To be checked by {review}.",
        ],
    ]


def _entries(title: str, claims: Iterable[Claim], on: date) -> str:
    return f"### {title}\n\n{inline(h.ul('.claims-entries')[(_entry(claim, on) for claim in claims)])}"


def _links(claims: Iterable[Claim]) -> str:
    return inline(h.ul(".claims-list")[(h.li[h.a(href=f"#{claim.id}")[claim.id]] for claim in claims)])


def tables(book: Book, on: date) -> str:
    """Markdown with a heading for each company, subject, confidence and day of review."""
    subjects = list(dict.fromkeys(claim.topic for claim in book.claims if claim.company is None))
    parts = ["## By company"]
    parts += [_entries(c.name, own, on) for c in book.companies if (own := book.of_company(c.slug))]
    parts += ["## By subject"]
    for subject in subjects:
        own = tuple(claim for claim in book.of_topic(subject) if claim.company is None)
        parts.append(_entries(subject.capitalize(), own, on))
    parts.append("## By confidence")
    for confidence in CONFIDENCES:
        found = [claim for claim in book.claims if claim.confidence == confidence]
        heading = f"### {confidence.capitalize()}: {len(found)}"
        parts += [heading, f"{MEANINGS[confidence].capitalize()}.", _links(found)]
    parts.append("## By age")
    overdue = book.old(on)
    parts.append(f"Past their day of review: {len(overdue)}.")
    if overdue:
        parts.append(_links(overdue))
    for day in sorted({claim.review_by for claim in book.claims if not claim.is_old(on)}):
        due = [claim for claim in book.claims if claim.review_by == day]
        parts += [f"### To be checked by {spoken(day.isoformat())}: {len(due)}", _links(due)]
    return "\n\n".join(parts) + "\n"


def as_json(book: Book, on: date) -> str:
    """An object with the day of the build and the list of claims, ``old`` told for each."""
    rows = [_row(claim) | {"review_by": claim.review_by.isoformat(), "old": claim.is_old(on)} for claim in book.claims]
    return json.dumps({"built": on.isoformat(), "claims": rows}, ensure_ascii=False, indent=1) + "\n"


def _row(claim: Claim) -> dict[str, object]:
    """The claim without what sums take from it: its text says that too."""
    return {name: value for name, value in asdict(claim).items() if name not in ("figures", "schedules")}
