"""No page breaks WCAG 2.2 A or AA, in either colour scheme, on a phone or a desk, by axe's rules."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage

AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
RUN = """async () => {
  for (const fold of document.querySelectorAll('article details')) fold.open = true;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} `
    + node.any.concat(node.all, node.none).map((check) => check.message).join('; ').slice(0, 200)));
}"""


def without_python(page: Page) -> None:
    """Do not start Python on each of a hundred pages: what is prerendered is what is looked at."""
    page.context.route("**/answer-worker.js", lambda route: route.fulfill(body="", content_type="text/javascript"))


def pages(site: Path) -> list[str]:
    """The path of every page, and of the page for what is not there."""
    listed = ElementTree.parse(site / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    return [(found.text or "").split("/counterplay/", 1)[1] for found in listed] + ["404.html"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_breaks_an_accessibility_rule(
    open_page: OpenPage, site: Path, site_url: str, scheme: str, width: int
) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
    without_python(page)
    found: list[str] = []
    for path in pages(site):
        page.goto(site_url + path)
        page.add_script_tag(path=AXE)
        found += [f"{path or 'start'}: {violation}" for violation in page.evaluate(RUN)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_scrolls_sideways(open_page: OpenPage, site: Path, site_url: str, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 900})
    without_python(page)
    wide: list[str] = []
    for path in pages(site):
        page.goto(site_url + path)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(path)
    assert not wide
