"""The same site in Firefox, where one is installed: the whole story at the desk, and an answer on every calculator."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from calculators.catalog import CATALOG
from tests.browser.calculator import PAGE, field
from tests.browser.conftest import FIRST_ANSWER, report_missing
from tests.browser.test_desk import DESK
from tests.browser.test_desk_story import Keys, allowed, play

INSTALLED = "firefox-esr", "firefox"
MISSING = "no Firefox found: the site was NOT tried in it (install firefox-esr, or firefox)"
PREFERENCES: dict[str, str | float | bool] = {"browser.download.alwaysOpenPanel": False}  # it would take the keys
BASE = "217,000"


@pytest.fixture(scope="module")
def firefox(playwright: Playwright) -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, INSTALLED)), None)
    if path is None:
        report_missing(MISSING)
    with playwright.firefox.launch(
        channel="moz-firefox", executable_path=path, firefox_user_prefs=PREFERENCES
    ) as started:
        yield started


@pytest.fixture
def page(firefox: Browser, site_url: str) -> Iterator[Page]:
    """A page in Firefox; at the end no script may have failed, and nothing may have left the origin."""
    trouble: list[str] = []
    context = firefox.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(FIRST_ANSWER)
    opened = context.new_page()
    opened.on("pageerror", lambda error: trouble.append(str(error)))
    opened.on(
        "request", lambda one: None if one.url.startswith((site_url, "data:", "blob:")) else trouble.append(one.url)
    )
    yield opened
    context.close()
    assert trouble == []


def test_the_story_at_the_desk_with_keys_alone(
    firefox: Browser, page: Page, site_url: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("engines", f"Firefox {firefox.version}")
    page.goto(site_url + DESK)
    play(Keys(allowed(page)), page, tmp_path / "days.ics")


@pytest.mark.parametrize("slug", [slug for slug in CATALOG if slug in PAGE and slug != "desk"])
def test_every_calculator_answers_what_is_typed(page: Page, site_url: str, slug: str) -> None:
    page.goto(site_url + PAGE[slug])
    page.locator(".offer-tools").first.wait_for(state="attached")
    text = page.locator(".offer-form :is(input, textarea)[name]:visible").first
    name = text.get_attribute("name") or ""
    text.fill(BASE)
    expect(field(page, name)).to_have_value(BASE)
    expect(page.locator(".example-tag, .result.is-example")).to_have_count(0)
