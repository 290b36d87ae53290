"""A browser, and pages of the built site that report every console error and every request to another origin."""

import os
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, expect, sync_playwright

from bench.chromium import chromium_path

MISSING = "no Chromium or Chrome found: the browser tests did NOT run (install one, or set CHROMIUM to its path)"
FIRST_ANSWER = 60_000
"""Milliseconds within which Python has started and answered, on a slow machine."""

expect.set_options(timeout=FIRST_ANSWER)

BLOCKED = "Service Worker registration blocked by Playwright"
"""What Playwright says of itself: only the offline test lets the site be stored, or every test would load it all."""

UNDER_A_SET_CLOCK = "executing a cancelled action"
"""What the theme's timers raise, now and then, where a test sets the clock of a page that is open."""

type OpenPage = Callable[..., Page]


def report_missing(browser: str, required_by: str = "EVERY_BROWSER") -> NoReturn:
    """Say that a browser was not found: a failure where it is asked for by what is in the environment."""
    (pytest.fail if os.environ.get(required_by) else pytest.skip)(browser)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


class Browsers:
    """The browser of a run, started anew once it has crashed: one crash fails one test, and not all that follow."""

    def __init__(self, playwright: Playwright, path: str) -> None:
        self.playwright, self.path = playwright, path
        self._started: Browser | None = None

    @property
    def current(self) -> Browser:
        """A browser that runs."""
        if self._started is None or not self._started.is_connected():
            self._started = self.playwright.chromium.launch(executable_path=self.path, args=["--no-sandbox"])
        return self._started


@pytest.fixture(scope="session")
def browsers(playwright: Playwright) -> Iterator[Browsers]:
    path = chromium_path(playwright, prefers_headless=True)
    if path is None:
        report_missing(MISSING, required_by="CI")
    found = Browsers(playwright, path)
    yield found
    found.current.close()


@pytest.fixture
def browser(browsers: Browsers) -> Browser:
    return browsers.current


@pytest.fixture
def open_page(browser: Browser, site_url: str) -> Iterator[OpenPage]:
    """Opens a page of the site in a context of its own; at the end nothing may have gone wrong in any.

    ``expected`` is part of each console message that may come, or the whole of an error, or a tuple of such.
    """
    trouble: list[str] = []
    opened: list[Page] = []

    def watch(page: Page, expected: tuple[str, ...]) -> None:
        expected = (*expected, UNDER_A_SET_CLOCK)
        page.on("console", lambda said: None if any(part in said.text for part in expected) else hear(said))
        page.on("pageerror", lambda error: None if str(error) in expected else trouble.append(str(error)))
        page.context.on("request", lambda request: check_origin(request.url))

    def hear(said: ConsoleMessage) -> None:
        if said.type in ("error", "warning") and said.text != BLOCKED:
            trouble.append(f"console: {said.text}")

    def check_origin(url: str) -> None:
        local = site_url, "data:", "blob:" + site_url.split("/counterplay")[0]
        if not url.startswith(local):
            trouble.append(f"request left the origin: {url}")

    def open_(path: str = "", *, expected: str | tuple[str, ...] = (), **options: Any) -> Page:
        page = browser.new_context(**{"service_workers": "block"} | options).new_page()
        opened.append(page)
        watch(page, (expected,) if isinstance(expected, str) else expected)
        page.goto(site_url + path)
        return page

    yield open_
    for page in opened:
        page.context.close()
    assert not trouble, "\n".join(trouble)
