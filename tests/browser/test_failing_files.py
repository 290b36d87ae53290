"""A file of Python that fails is told, what the browser kept of it heals with the server, and a type does not count."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import faulty_server
from tests.browser.calculator import PAGE, field, figure
from tests.browser.faulty_server import FaultyServer

pytestmark = pytest.mark.drill

type Opened = Callable[[dict[str, Callable[[bytes], bytes]]], tuple[Page, FaultyServer]]


@pytest.fixture
def with_faults(browser: Browser, site: Path) -> Iterator[Opened]:
    """A calculator in which a base was typed, from a server with faults."""
    context = browser.new_context(service_workers="block")
    with FaultyServer({"counterplay": site}) as server:

        def opened(faults: dict[str, Callable[[bytes], bytes]]) -> tuple[Page, FaultyServer]:
            server.faults = faults
            page = context.new_page()
            page.goto(f"{server.address}counterplay/{PAGE['total-comp']}")
            field(page, "base").fill("222k")
            return page, server

        yield opened
        context.close()


@pytest.mark.parametrize(
    ("name", "fault"),
    [("pyodide.mjs", faulty_server.missing), ("python.packed", faulty_server.altered)],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_a_file_that_failed_is_told_and_fetched_anew(
    with_faults: Opened, name: str, fault: Callable[[bytes], bytes]
) -> None:
    page, server = with_faults({name: fault})
    note = page.locator(".calculator-note")
    expect(note).to_contain_text("could not start")
    expect(page.locator(".result > .example-tag")).to_be_visible()
    server.faults = {}
    note.get_by_role("button", name="Reload").click()
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    expect(field(page, "base")).to_have_value("222k")


def test_a_wrong_type_stops_no_start(with_faults: Opened) -> None:
    page, _ = with_faults(dict.fromkeys(("python.packed", "zstd.wasm"), faulty_server.wrong_type))
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
