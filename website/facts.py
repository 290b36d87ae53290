"""What a built site takes from the claims: links to the glossary, marks kept with their words, a list for machines."""

from collections.abc import Iterator
from pathlib import Path

from claims import overdue
from claims.pages import claims_json, with_marks_joined
from claims.tables.first_use import link_first_uses

ARTICLE = "<article"
END = "</article>"


def add(site: Path) -> Iterator[str]:
    """Write them into the folder ``site``; gives the claims past their day of review, a line each."""
    (site / "claims.json").write_text(claims_json(), encoding="utf-8")
    for path in site.rglob("index.html"):
        address = path.parent.relative_to(site).as_posix()
        head, start, rest = path.read_text(encoding="utf-8").partition(ARTICLE)
        article, end, foot = rest.partition(END)
        linked = link_first_uses(start + article + end, "" if address == "." else f"{address}/")
        path.write_text(head + with_marks_joined(linked) + foot, encoding="utf-8")
    yield from overdue.lines()
