"""100,000 requests drawn by what the catalog declares: none raises, and no text in them becomes an element."""

import json
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from calculators.answer import answer
from calculators.render import html, letter
from tests.any_requests import any_requests

SEEDS = 20
EACH = 5_000
OURS = {
    one.start.strip("<>") for module in (html, letter) for one in vars(module).values() if isinstance(one, html.Tag)
}
OURS |= {"mark", "pre"}
"""Of a letter that was read."""
SAFE = "#", ".", "mailto:", "data:text/calendar;", "data:text/csv;", "data:text/plain;"
"""What a link leads to: a place of the site, or a file that the page itself made."""
REPLIES = {"html", "typed", "checks", "findings", "curves", "counted", "shape", "text"}
"""Every reply to a sound request has one of these; the others say what is wrong."""


class Elements(HTMLParser):
    """Every element of an answer, with its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.scripted: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element's name, and what of it could run or leave the page."""
        self.found.add(tag)
        for name, value in attrs:
            if name.startswith("on") or (name in ("href", "src") and not (value or "").startswith(SAFE)):
                self.scripted.add(f"{name}={value}")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_request_raises_or_writes_an_element_of_its_own(
    seed: int, record_property: Callable[[str, object], None]
) -> None:
    answered = 0
    for request in any_requests(seed, EACH):
        reply = json.loads(answer(request))
        assert reply["problems"] or REPLIES & reply.keys(), request
        told = json.dumps(reply.get("values", {}))
        assert "NaN" not in told, request
        assert "Infinity" not in told, request
        elements = Elements(reply.get("html") or "".join(reply.get("curves", {}).values()))
        assert elements.found <= OURS, (elements.found - OURS, request)
        assert not elements.scripted, (elements.scripted, request)
        answered += not reply["problems"]
    assert answered > EACH / 3
    record_property("requests", EACH)
