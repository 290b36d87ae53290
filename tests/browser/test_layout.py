"""Every page, as a browser lays it out: nothing is squeezed, cut, out of sight, or on top of something else."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage

WIDTHS = 320, 390, 768, 1280
PHONE = 600
FONTS = {
    "wide": 'Verdana, "DejaVu Sans", sans-serif',
    "narrow": '"Arial Narrow", "Liberation Sans Narrow", "DejaVu Sans Condensed", sans-serif',
}
CALCULATOR = "calculators/total-comp/"

LOOK = r"""() => {
  const found = new Set();
  const named = (node) => [node.tagName.toLowerCase(), ...node.classList].join('.');
  const fault = (what, node) => {
    const words = node.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
    found.add(`${what}: ${node.parentElement ? `${named(node.parentElement)} > ` : ''}${named(node)} "${words}"`);
  };
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isMeant = 'svg, .visually-hidden, pre, code, input, select, textarea, .path-steps';
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) found.add(`the page is ${root.scrollWidth}px wide`);

  const content = document.querySelector('.md-content');
  for (const fold of content.querySelectorAll('details')) fold.open = true;
  for (const node of content.querySelectorAll('*')) {
    if (node.closest(isMeant) || !isSeen(node)) continue;
    const { fontSize, overflowX, textOverflow } = getComputedStyle(node);
    const letter = parseFloat(fontSize);
    const box = node.getBoundingClientRect();
    const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const long = own.map(({ nodeValue }) => nodeValue.trim()).join('').length;
    if (long > 3 && box.width < 2.2 * letter && box.height > 3.2 * letter) fault('squeezed', node);
    const hidden = node.scrollWidth - node.clientWidth;
    if (hidden <= 2 || node.clientWidth < 8 || overflowX === 'visible' || textOverflow === 'ellipsis') continue;
    fault(/auto|scroll/.test(overflowX) ? `${hidden}px to scroll to` : `${hidden}px cut`, node);
  }

  for (const drawing of content.querySelectorAll('svg[role="img"]')) {
    if (!isSeen(drawing)) continue;
    const frame = drawing.getBoundingClientRect();
    const words = [...drawing.querySelectorAll('text')].map((node) => [node, node.getBoundingClientRect()]);
    for (const [at, [node, box]] of words.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) fault('leaves its drawing', node);
      for (const [other, its] of words.slice(at + 1)) {
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        if (across > 1 && down > 0.35 * Math.min(box.height, its.height)) fault(`on "${other.textContent}"`, node);
      }
    }
  }
  return [...found];
}"""


def paths(site: Path) -> list[str]:
    """Where every page is."""
    listed = ElementTree.parse(site / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    return [(one.text or "").split("/counterplay/", 1)[1] for one in listed]


def opened(open_page: OpenPage, width: int, path: str = "", **options: object) -> Page:
    """A page as wide as that, a phone's where it is narrow, on which Python does not start."""
    phone = {"is_mobile": True, "has_touch": True} if width < PHONE else {}
    page = open_page(path, viewport={"width": width, "height": 900}, **phone, **options)
    page.context.route("**/answer-worker.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    return page


def looked_at(page: Page, site_url: str, listed: list[str], style: str = "") -> Iterator[str]:
    """What is wrong with each page."""
    for path in listed:
        page.goto(site_url + path, wait_until="domcontentloaded")
        if style:
            page.add_style_tag(content=style)
        yield from (f"{path or 'start'}: {fault}" for fault in page.evaluate(LOOK))


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_is_laid_out_to_be_read(open_page: OpenPage, site: Path, site_url: str, width: int) -> None:
    found = list(looked_at(opened(open_page, width), site_url, paths(site)))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("font", FONTS.values(), ids=FONTS)
def test_drawings_hold_their_words_in_any_font(open_page: OpenPage, site: Path, site_url: str, font: str) -> None:
    drawings = [path for path in paths(site) if 'role="img"' in (site / path / "index.html").read_text("utf-8")]
    page = opened(open_page, 390, bypass_csp=True)
    style = f"svg text {{ font-family: {font} !important; }}"
    found = list(looked_at(page, site_url, drawings, style))
    assert drawings
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", WIDTHS)
def test_long_words_of_a_reader_have_the_width_of_the_answer(open_page: OpenPage, width: int) -> None:
    page = opened(open_page, width, CALCULATOR)
    long = "Principal Machine Learning Infrastructure Engineer for Reliability and Performance. " * 2
    page.evaluate(
        """(long) => {
          const more = document.querySelector('.figures.more');
          more.innerHTML = `<div class="figure of-text"><span class="figure-label">What it may mean</span>
            <span class="figure-text">${long}</span></div>
            <div class="figure"><span class="figure-label">Your role</span><data>${long}</data></div>`;
        }""",
        long,
    )
    assert not page.evaluate(LOOK)
    tops = [page.locator(f".more .{part}").first.bounding_box() for part in ("figure-label", "figure-text")]
    label, text = (box["y"] for box in tops if box)
    assert text > label


@pytest.mark.parametrize("width", [390, 1280])
def test_the_fields_stay_where_they_are_as_the_note_goes(open_page: OpenPage, width: int) -> None:
    page = opened(open_page, width, CALCULATOR)
    field = page.locator("offer-calculator .field").first
    before = field.bounding_box()
    note = page.locator(".sample-note")
    note.evaluate("note => note.classList.add('is-gone')")
    assert not note.is_visible()
    assert field.bounding_box() == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_placeholder_is_fainter_than_what_is_typed_and_can_be_read(open_page: OpenPage, scheme: str) -> None:
    page = opened(open_page, 1280, CALCULATOR, color_scheme=scheme)
    faint, typed = page.locator("offer-calculator .control input").first.evaluate(
        """(input) => {
          [input.value, input.placeholder] = ['', '180,000'];
          const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
            .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
          const ground = light(getComputedStyle(input.closest('.control')).backgroundColor);
          return ['::placeholder', null].map((part) => light(getComputedStyle(input, part).color))
            .map((colour) => (Math.max(colour, ground) + 0.05) / (Math.min(colour, ground) + 0.05));
        }"""
    )
    assert faint >= 4.5
    assert typed > 2 * faint
