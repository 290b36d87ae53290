"""Claims past their day of review, for the log of a build and for an issue."""

from collections.abc import Iterable
from datetime import date

from claims.book import book
from claims.claim import Claim
from claims.dates import build_day


def lines(on: date | None = None) -> tuple[str, ...]:
    """One line a claim, longest overdue first, as on the day ``on``, today if not given."""
    return tuple(_line(claim) for claim in book().old(on or build_day()))


def as_tasks(claims: Iterable[Claim]) -> str:
    """A Markdown task list, one claim a line; nothing when there are no claims."""
    return "".join(f"- [ ] `{claim.id}` (by {claim.review_by.isoformat()}): {claim.text}\n" for claim in claims)


def _line(claim: Claim) -> str:
    return f"{claim.id} (by {claim.review_by.isoformat()}): {claim.text}"
