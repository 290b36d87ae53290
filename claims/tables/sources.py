"""Every source behind the claims, once each, with the statements that rest on it."""

from collections.abc import Iterable

from calculators.render import html as h
from claims.book import book
from claims.claim import Claim, Source
from claims.mark import inline, source_line

SUBJECTS = {
    "research": "Studies and surveys",
    "law": "Law",
    "equity": "Equity, sign-on and tax",
    "vesting": "Vesting schedules elsewhere",
    "pay": "Market pay",
    "levels": "Levels",
    "visa": "Work visas",
    "deals": "Deals for people",
    "benefits": "Benefits beside pay",
    "articles": "Two published guides",
    "examples": "Published worked examples",
}
"""Subjects that have a file of their own, in the order of the page."""


def _link(claim: Claim) -> str:
    return inline(h.a(href=f"site:about/claims/#{claim.id}", title=claim.text)[claim.id])


def _list(claims: Iterable[Claim]) -> str:
    by_source: dict[Source, list[Claim]] = {}
    for claim in claims:
        by_source.setdefault(claim.source, []).append(claim)
    lines = []
    for source in sorted(by_source, key=lambda source: source.title.lower()):
        supports = by_source[source]
        links = ", ".join(_link(claim) for claim in supports)
        lines.append(f"<li>{inline(h.span[source_line(source)])}<small>For {links}.</small></li>")
    return "\n".join(["<ul>", *lines, "</ul>"])


def source_lists() -> str:
    """Markdown: a heading for each subject and each company, and under it the sources as a list in HTML."""
    found = book()
    parts = []
    for topic, title in SUBJECTS.items():
        own = [claim for claim in found.of_topic(topic) if claim.company is None]
        parts.append(f"## {title}\n\n{_list(own)}")
    parts.append("## Companies")
    parts += [f"### {company.name}\n\n{_list(found.of_company(company.slug))}" for company in found.companies]
    return "\n\n".join(parts) + "\n"
