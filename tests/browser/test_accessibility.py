"""No page breaks WCAG 2.2 A or AA, or a best practice, by axe's rules: in either scheme, on a phone or a desk.

None scrolls sideways, also with letters and lines as far apart as WCAG's text spacing has them.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, problem
from tests.browser.conftest import OpenPage

AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
type Scheme = Literal["light", "dark"]

EVERY_RULE: dict[str, object] = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
COLOUR_RULES: dict[str, object] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""What a colour scheme can change; the rest is the same in both."""

UNFOLD = "for (const fold of document.querySelectorAll('article details')) fold.open = true"
RUN = """async ([rules, part]) => {
  const ends = ({ effect, playState }) => playState === 'running' && effect.getComputedTiming().endTime < Infinity;
  const moves = ({ effect }) => effect.target.checkVisibility(); // in a closed fold it stands still, and never ends
  const moving = () => document.getAnimations().filter((one) => ends(one) && moves(one));
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
SPACED = """() => {
  const far = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';
  const style = document.createElement('style');
  style.textContent = `* { ${far} } p { margin-bottom: 2em !important; }`;
  document.head.append(style);
  const { scrollWidth, clientWidth } = document.documentElement;
  style.remove();
  return scrollWidth > clientWidth;
}"""
"""Whether the page scrolls sideways with the distances of WCAG 1.4.12. At 320 pixels that is a zoom of 400 %, too."""
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
                elif scheme == "light" and page.evaluate(SPACED):
                    yield f"scrolls sideways at {at} with spaced text"
            part = WHOLE if path in FRAMED or (scheme, width) == ("light", 1280) else CONTENT
            yield from page.evaluate(RUN, [rules, part])


@pytest.mark.parametrize("section", ["", *SECTIONS])
def test_no_page_breaks_an_accessibility_rule(
    open_page: OpenPage, site: Path, site_url: str, section: str, record_property: Callable[[str, object], None]
) -> None:
    page = open_page(color_scheme="light", bypass_csp=True)
    without_python(page)
    found: list[str] = []
    for path in filter(lambda path: section_of(path) == section, pages(site)):
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(site_url + path, wait_until="domcontentloaded")
        page.add_script_tag(path=AXE)
        page.evaluate(UNFOLD)
        found += [f"{path or 'start'}: {fault}" for fault in faults(page, path)]
        record_property("axe_runs", 2 * len(SCHEMES))
    assert not found, "\n".join(found)


def typed(page: Page) -> None:
    """An offer, and Python's answer to it."""
    for name, text in {"base": "175k", "grant": "437.5k", "sign_on": "20k"}.items():
        field(page, name).fill(text)
    expect(page.locator(".result.is-example:visible")).to_have_count(0)


def at_step(page: Page, name: str) -> None:
    """That step of the desk open and answered, for a typed offer."""
    typed(page)
    step = page.locator(f"#step-{name}")
    step.locator("> summary").focus()
    page.keyboard.press("Enter")  # a click can miss a heading that moves just then
    expect(step).to_have_attribute("open", "")
    expect(step.locator(".result.is-example")).to_have_count(0)


def misread(page: Page) -> None:
    """A text that is no number, with the message beside its field."""
    field(page, "base").fill("much")
    field(page, "base").blur()
    expect(problem(page, "base")).to_be_visible()


def editing_a_letter(page: Page) -> None:
    """The caret in a letter that now says what is not true, with what was found of it."""
    at_step(page, "send")
    letter = page.locator('offer-answer[data-slug="messages"] .letter-text').first
    expect(letter).to_contain_text("$182,500")
    letter.click()
    page.keyboard.type("I have another offer of $900,000. ")
    expect(page.locator(".letter-checks .lacks").first).to_be_visible()


def all_folded(page: Page) -> None:
    """Every step of the desk folded to its line."""
    typed(page)
    page.locator(".step[open] > summary").click()
    expect(page.locator(".step[open]")).to_have_count(0)


def answered(page: Page) -> None:
    """A round closed, and their next words read for figures."""
    at_step(page, "answered")
    page.locator("#step-answered").get_by_role("button", name="They answered").click()
    field(page, "pasted").fill("Good news: we can do 182k base and a 20k sign-on.")
    expect(page.get_by_role("button", name="Take these figures")).to_be_visible()


STATES: Mapping[str, tuple[str, Callable[[Page], None]]] = {
    "start typed": ("", typed),
    "start misread": ("", misread),
    "call sheet typed": (PAGE["call-sheet"], typed),
    "call sheet misread": (PAGE["call-sheet"], misread),
    "desk misread": (PAGE["desk"], misread),
    "desk folded": (PAGE["desk"], all_folded),
    "desk editing a letter": (PAGE["desk"], editing_a_letter),
    "desk answered": (PAGE["desk"], answered),
} | {f"desk at {name}": (PAGE["desk"], partial(at_step, name=name)) for name in ("you", "years", "ask", "days", "call")}


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", STATES)
def test_what_a_reader_types_breaks_no_accessibility_rule(
    open_page: OpenPage, state: str, width: int, record_property: Callable[[str, object], None]
) -> None:
    path, reach = STATES[state]
    page = open_page(path, color_scheme="light", bypass_csp=True, viewport={"width": width, "height": 900})
    reach(page)
    page.add_script_tag(path=AXE)
    found: list[str] = []
    for scheme, rules in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        expect(page.locator(f"body[data-md-color-scheme={MATERIALS[scheme]}]")).to_be_attached()
        found += [f"{scheme}: {fault}" for fault in page.evaluate(RUN, [rules, WHOLE])]
        record_property("axe_runs", 1)
    assert not found, "\n".join(found)
