"""A calculator on a page, as the tests see it."""

import json
from typing import Any

from playwright.sync_api import Locator, Page

from calculators.answer import answer

PAGE = {"total-comp": "calculators/total-comp/", "counter-ask": "calculators/counter-ask/"}


def field(page: Page, name: str) -> Locator:
    """The control of a field."""
    return page.locator(f'offer-calculator [name="{name}"]')


def problem(page: Page, name: str) -> Locator:
    """The message beside a field."""
    return page.locator(f'.field[data-field="{name}"] .problem')


def figure(page: Page, name: str) -> Locator:
    """A headline figure."""
    return page.locator(f'.result data[data-figure="{name}"]:not([data-year])')


def typed(page: Page) -> dict[str, str]:
    """What the form says, as the element sends it."""
    found = page.evaluate("Object.fromEntries(new FormData(document.querySelector('offer-calculator form')))")
    return {str(name): str(text) for name, text in found.items()}


def reply(slug: str, texts: dict[str, str]) -> dict[str, Any]:
    """What Python answers here, outside the browser."""
    parsed: dict[str, Any] = json.loads(answer(json.dumps({"slug": slug, "typed": texts})))
    return parsed
