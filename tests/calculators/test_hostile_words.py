"""Words that are markup, lines of a mail or a formula stay words in all that goes out: page, mail, calendar, table."""

import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from html.parser import HTMLParser
from time import process_time
from urllib.parse import parse_qs, unquote

import pytest

from calculators.catalog import CATALOG
from calculators.declare.fields import Field, has_field
from calculators.declare.reading import value_of
from publish.pyodide.exercise import NEGOTIATIONS
from tests.calculators.test_answer import leaves
from tests.door import ask

WORDS = (
    '"><img src=x onerror=alert(1)>',
    "'</textarea></title><script>alert(1)</script>",
    "=1+1\r\nBcc: spy@example.org\r\n\r\nEND:VCALENDAR",
    "{base} %0D%0ABcc: x <a href=javascript:alert(1)>",
)
HARMLESS = re.compile(r"#|\.\./|/|mailto:\?|data:text/(?:calendar|csv);charset=utf-8,")
PROPERTIES = re.compile(
    r"(?:BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|TRIGGER|ACTION)[:;]"
)


class Outgoing(HTMLParser):
    """The tags of an answer, and the addresses in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]


def worded(slug: str, words: str) -> Iterator[dict[str, str]]:
    """Negotiations with the words in each field of a calculator that takes any, and in some alone: many refuse them."""
    fields = [name for name, field in leaves(CATALOG[slug].inputs) if takes_words(field)]
    for base in ({**CATALOG[slug].sample}, *NEGOTIATIONS[:2]):
        known = {name: text for name, text in base.items() if has_field(CATALOG[slug].inputs, name)}
        yield {**known, **dict.fromkeys(fields, words)}
    for name in fields[WORDS.index(words) :: len(WORDS)]:
        yield {**CATALOG[slug].sample, name: words}


def takes_words(field: Field) -> bool:
    return field.unit is not None and field.unit.kind == "words"


@pytest.mark.parametrize("slug", CATALOG)
@pytest.mark.parametrize("words", WORDS)
def test_words_stay_words_in_all_that_goes_out(slug: str, words: str) -> None:
    usual = Outgoing(ask(slug, CATALOG[slug].sample)["html"])
    for typed in worded(slug, words):
        html = ask(slug, typed)["html"]
        seen = Outgoing(html)
        assert not seen.tags & {"img", "script", "iframe", "object", "style", "base", "meta", "link"}
        assert not {name for name in seen.attributes if name.startswith("on")} | (
            seen.attributes & {"style"} - usual.attributes
        )
        for address in seen.addresses:
            assert HARMLESS.match(address), address
            assert not re.search(r"[\s<>\"]", address)
            check(address)


def check(address: str) -> None:
    """A mail has a subject of one line and a body; a calendar its own lines; a table no formula."""
    scheme, _, rest = address.partition(":")
    if scheme == "mailto":
        parts = parse_qs(rest.removeprefix("?"), strict_parsing=True)
        assert set(parts) == {"subject", "body"}
        assert all(len(one) == 1 for one in parts.values())
        assert not re.search(r"[\r\n]", parts["subject"][0])
    if scheme == "data":
        kind, _, content = rest.partition(",")
        text = unquote(content)
        if kind.startswith("text/calendar"):
            lines = text.replace("\r\n ", "").split("\r\n")
            assert [line for line in lines if line and not PROPERTIES.match(line)] == []
            assert (lines.count("BEGIN:VCALENDAR"), lines.count("END:VCALENDAR")) == (1, 1)
        else:
            cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
            assert not [cell for cell in cells if re.match(r"[=+@\t\r]|-(?![\d.]+$)", cell)]


READERS = {
    id(field.unit): (name, field) for one in CATALOG.values() for name, field in leaves(one.inputs) if field.unit
}
"""A field of each unit that is typed."""


@pytest.mark.parametrize(("name", "field"), READERS.values(), ids=[name for name, _ in READERS.values()])
def test_no_text_takes_long_to_read(name: str, field: Field) -> None:
    """Nobody types 100,000 brackets; who pastes the wrong file waits for a message, not for half a minute."""
    for sign in ("(", "[", "{", ",", " ", "1", "a", "$", "-", "/", "\t", "1,", "((1", "year "):
        run = sign * (100_000 // len(sign))
        for text in (run, f"1{run}1", f"a{run}!"):
            began = process_time()
            with suppress(ValueError):
                value_of(field, text.strip())
            assert process_time() - began < 0.5, (name, sign)
