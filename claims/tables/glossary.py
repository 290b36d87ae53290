"""The glossary: what each word of pay means, as data and as one list."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from markupsafe import Markup

from calculators.render import html as h
from claims import pages
from claims.book import FOLDER, book
from claims.mark import inline

DATA = FOLDER / "glossary.toml"
HOME = "reference/glossary/"
"""The glossary's own address within the site."""


@dataclass(frozen=True, kw_only=True)
class Term:
    """A word of pay. ``forms`` are its spellings in prose; ``see`` is a page; ``claim`` a fact behind it, if any."""

    id: str
    term: str
    says: str
    see: str
    claim: str = ""
    forms: tuple[str, ...] = ()


@cache
def terms() -> tuple[Term, ...]:
    """Every term, by name. Raises TypeError where an entry lacks a part or has one too many."""
    table = tomllib.loads(DATA.read_text(encoding="utf-8"))
    read = (
        Term(**{**entry, "says": book().filled(entry["says"]), "forms": tuple(entry.get("forms", ()))})
        for entry in table["terms"]
    )
    return tuple(sorted(read, key=lambda term: term.term.lower()))


def glossary(on: date | None = None) -> str:
    """The whole glossary as one description list; each term has its id as its anchor."""
    entries = []
    for term in terms():
        mark = Markup("\N{NO-BREAK SPACE}" + pages.mark(term.claim, on)) if term.claim else None
        more = h.a(href=f"site:{term.see}/", aria_label=f"More on {term.term}")["More"]
        entries.append([h.dt(id=term.id)[term.term], h.dd[inline_text(term.says), mark, " ", more]])
    return f"{h.dl('.glossary')[entries]}\n"


def inline_text(text: str) -> Markup:
    """Text in which no character means anything to Markdown."""
    return Markup(inline(Markup.escape(text)))
