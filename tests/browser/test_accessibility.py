"""No page breaks WCAG 2.2 A or AA by axe's rules, in either scheme, on a phone or a desk; none scrolls sideways."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage

AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
EVERY_RULE = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
COLOUR_RULES = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""What a colour scheme can change; the rest is the same in both."""

RUN = """async (rules) => {
  for (const fold of document.querySelectorAll('article details')) fold.open = true;
  const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} `
    + node.any.concat(node.all, node.none).map((check) => check.message).join('; ').slice(0, 200)));
}"""
NARROWEST = {390: 320}
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def without_python(page: Page) -> None:
    """Do not start Python on each of a hundred pages: what is prerendered is what is looked at."""
    page.context.route("**/answer-worker.js", lambda route: route.fulfill(body="", content_type="text/javascript"))


def pages(site: Path) -> list[str]:
    """The path of every page, and of the page for what is not there."""
    listed = ElementTree.parse(site / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    return [(found.text or "").split("/counterplay/", 1)[1] for found in listed] + ["404.html"]


def narrowed(page: Page, width: int) -> Iterator[int]:
    """The page at the narrowest width of its kind, then at ``width``."""
    for at in (NARROWEST.get(width, width), width):
        page.set_viewport_size({"width": at, "height": 900})
        yield at


@pytest.mark.parametrize(("scheme", "rules"), [("light", EVERY_RULE), ("dark", COLOUR_RULES)], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_breaks_an_accessibility_rule(
    open_page: OpenPage, site: Path, site_url: str, scheme: str, rules: dict[str, object], width: int
) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
    without_python(page)
    found: list[str] = []
    for path in pages(site):
        page.goto(site_url + path, wait_until="domcontentloaded")
        found += [
            f"{path or 'start'}: scrolls sideways at {at}" for at in narrowed(page, width) if page.evaluate(SIDEWAYS)
        ]
        page.add_script_tag(path=AXE)
        found += [f"{path or 'start'}: {violation}" for violation in page.evaluate(RUN, rules)]
    assert not found, "\n".join(found)
