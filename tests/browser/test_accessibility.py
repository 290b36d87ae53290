"""No page breaks WCAG 2.2 A or AA by axe's rules, in either scheme, on a phone or a desk; none scrolls sideways."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
type Scheme = Literal["light", "dark"]

EVERY_RULE: dict[str, object] = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
COLOUR_RULES: dict[str, object] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""What a colour scheme can change; the rest is the same in both."""

RUN = """async ([rules, part]) => {
  for (const fold of document.querySelectorAll('article details')) fold.open = true;
  const ends = ({ effect, playState }) => playState === 'running' && effect.getComputedTiming().endTime < Infinity;
  const moving = () => document.getAnimations().filter(ends);
  do {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))); // so that they begin
    await Promise.allSettled(moving().map(({ finished }) => finished));
  } while (moving().length);
  const { violations } = await axe.run(part, { runOnly: rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} `
    + node.any.concat(node.all, node.none).map((check) => check.message).join('; ').slice(0, 200)));
}"""
SCHEMES: dict[Scheme, dict[str, object]] = {"light": EVERY_RULE, "dark": COLOUR_RULES}
MATERIALS = {"light": "default", "dark": "slate"}
SECTIONS = ("playbook", "tactics", "situations", "companies", "calculators", "reference", "about")

WHOLE = "html"
CONTENT = ".md-content"
"""What differs from page to page; the frame around it is the same on all."""

FRAMED = {"", "404.html", "calculators/total-comp/", "playbook/counter/"}
"""Pages looked at with their frame in every combination; the others in one."""

NARROWEST = {390: 320}
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def without_python(page: Page) -> None:
    """Do not start Python on each of a hundred pages: what is prerendered is what is looked at."""
    page.context.route("**/answer-worker.js", lambda route: route.fulfill(body="", content_type="text/javascript"))


def section_of(path: str) -> str:
    """The section a page is in; the pages outside any are in the one named by nothing."""
    first = path.partition("/")[0]
    return first if first in SECTIONS else ""


def pages(site: Path) -> list[str]:
    """The path of every page, and of the page for what is not there."""
    listed = ElementTree.parse(site / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    return [(found.text or "").split("/counterplay/", 1)[1] for found in listed] + ["404.html"]


def widths(page: Page, width: int) -> Iterator[int]:
    """The page at the narrowest width of its kind, then at ``width``."""
    for at in (NARROWEST.get(width, width), width):
        page.set_viewport_size({"width": at, "height": 900})
        yield at


def faults(page: Page, path: str) -> Iterator[str]:
    """What is wrong with the open page, in both schemes and at both widths."""
    for scheme, rules in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        expect(page.locator(f"body[data-md-color-scheme={MATERIALS[scheme]}]")).to_be_attached()
        for width in (1280, 390):
            for at in widths(page, width):
                if scheme == "light" and page.evaluate(SIDEWAYS):
                    yield f"scrolls sideways at {at}"
            part = WHOLE if path in FRAMED or (scheme, width) == ("light", 1280) else CONTENT
            yield from page.evaluate(RUN, [rules, part])


@pytest.mark.parametrize("section", ["", *SECTIONS])
def test_no_page_breaks_an_accessibility_rule(open_page: OpenPage, site: Path, site_url: str, section: str) -> None:
    page = open_page(color_scheme="light", bypass_csp=True)
    without_python(page)
    found: list[str] = []
    for path in filter(lambda path: section_of(path) == section, pages(site)):
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(site_url + path, wait_until="domcontentloaded")
        page.add_script_tag(path=AXE)
        found += [f"{path or 'start'}: {fault}" for fault in faults(page, path)]
    assert not found, "\n".join(found)
