"""A calculator on a page, as the tests see it."""

import json
from typing import Any

from playwright.sync_api import Locator, Page

from calculators.answer import answer
from calculators.catalog import SLUGS
from website.macros import OUTSIDE

PAGE = {slug: f"{slug}/" if slug in OUTSIDE else f"calculators/{slug}/" for slug in SLUGS}
UNFOLD = "all => all.forEach((one) => { one.open = true; })"


def field(page: Page, name: str) -> Locator:
    """The control of a field."""
    return page.locator(f'offer-calculator [name="{name}"]')


def problem(page: Page, name: str) -> Locator:
    """The message beside a field."""
    return page.locator(f'.field[data-field="{name}"] .problem')


def tag(page: Page, name: str) -> Locator:
    """The word beside a label on where the field's text is from."""
    return page.locator(f'.field[data-field="{name}"] .carried-tag')


def read_as(page: Page, name: str) -> Locator:
    """What a field says its text was taken for."""
    return page.locator(f'.field[data-field="{name}"] .read-as')


def figure(page: Page, name: str) -> Locator:
    """A headline figure."""
    return page.locator(f'.result data[data-figure="{name}"]:not([data-year])')


def unfold(page: Page) -> None:
    """Open every folded part of the form."""
    page.locator(".offer-form details.folded").evaluate_all(UNFOLD)


def follow(page: Page, slug: str) -> None:
    """Go to another calculator by a link of the page."""
    page.locator(f'nav a[href$="{slug}/"]').first.evaluate("link => link.click()")
    page.wait_for_url(f"**/{PAGE[slug]}")
    page.locator(f'offer-calculator[data-slug="{slug}"] .offer-tools').wait_for()


def erase(page: Page) -> None:
    """Erase what was typed, and say yes to the question."""
    page.get_by_role("button", name="Erase").click()
    page.get_by_role("button", name="Yes, erase it").click()


def typed(page: Page) -> dict[str, str]:
    """What the form says, as Python is asked about it."""
    found = page.evaluate("Object.fromEntries(new FormData(document.querySelector('offer-calculator form')))")
    return {str(name): str(text) for name, text in found.items()}


def reply(slug: str, texts: dict[str, str]) -> dict[str, Any]:
    """What Python answers here, outside the browser."""
    parsed: dict[str, Any] = json.loads(answer(json.dumps({"slug": slug, "typed": texts})))
    return parsed
