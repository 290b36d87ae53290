"""What pages may use: plain functions from names to Markdown or HTML."""

import re
from collections import Counter
from datetime import date

from claims import company_filter, company_page, listing
from claims.book import book
from claims.dates import build_day
from claims.mark import mark_only, marked

_BEFORE_MARK = re.compile(r"(?<=\S)[ \n](?=<cite class=\"claim-note)")
_seen: Counter[str] = Counter()


def start_page() -> None:
    """Begin a page: anchors of marks are numbered afresh. Call it before each page's macros run."""
    _seen.clear()


def _anchor(id: str) -> str:
    _seen[id] += 1
    return f"claim-{id}" if _seen[id] == 1 else f"claim-{id}-{_seen[id]}"


def claim(id: str, on: date | None = None) -> str:
    """The sentence of claim ``id`` with its mark. ``on`` is the day of the build, today if not given."""
    return marked(book().claim(id), anchor=_anchor(id), on=on or build_day())


def mark(id: str, on: date | None = None) -> str:
    """Only the mark of claim ``id``."""
    return mark_only(book().claim(id), anchor=_anchor(id), on=on or build_day())


def fact(id: str, place: str) -> str:
    """A figure of claim ``id`` for a page's own sentence: ``start``, ``base:$``, ``rates.5:%``. It wants a mark."""
    return book().written(id, place)


def company(slug: str, on: date | None = None) -> str:
    """The body of a company's page, in Markdown."""
    return company_page.body(book().company(slug), say=lambda id: claim(id, on), mark=lambda id: mark(id, on))


def company_table(on: date | None = None) -> str:
    """All companies in one table that can be filtered, each fact with its mark; it fits ``companies/index.md``."""
    return company_filter.table(book().companies, mark=lambda id: mark(id, on))


def claims_table(on: date | None = None) -> str:
    """Every claim, by subject and company, by confidence and by age, in Markdown."""
    return listing.tables(book(), on or build_day())


def claims_json(on: date | None = None) -> str:
    """Every claim as JSON, for machines."""
    return listing.as_json(book(), on or build_day())


def with_marks_joined(page: str) -> str:
    """A page whose marks stand behind a no-break space, so that none begins a line of its own."""
    return _BEFORE_MARK.sub("\N{NO-BREAK SPACE}", page)
