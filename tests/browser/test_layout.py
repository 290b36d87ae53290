"""Every page, as a browser lays it out: nothing is squeezed, cut, out of sight, or on top of something else."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Browsers, OpenPage
from tests.browser.layout import FONTS, LETTERS, WIDTHS, kind_of_screen, look, look_in_every_font, paths, wear

CALCULATOR = "calculators/total-comp/"
FITS = '<p>It fits</p><svg width="300" viewBox="0 0 100 40"><text y="15">Over</text><text y="35">under</text></svg>'
BROKEN = {
    "the page is": '<p style="width: 900px">A wide page</p>',
    "squeezed": '<p style="width: 12px; overflow-wrap: anywhere">A letter a line</p>',
    "cut": '<p style="width: 60px; overflow: hidden; white-space: nowrap">Words cut by their box</p>',
    "to scroll to": '<div style="width: 60px; overflow: auto"><p style="width: 99px">Out of sight</p></div>',
    "spills": f'<p style="width: 90px">{"unbroken" * 3}</p>',
    "on ": '<svg width="300" viewBox="0 0 100 20"><text y="12">Words</text><text y="14">words</text></svg>',
    "leaves its drawing": '<svg width="300" viewBox="0 0 100 20"><text x="90" y="12">Words</text></svg>',
}
PARTS_ARE_THERE = "() => !document.querySelector('offer-calculator:not(:defined), offer-answer:not(:defined)')"
PAGE = '<meta name="viewport" content="width=device-width"><div class="md-content">{}</div>'


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_broken_is_found(browser: Browser, fault: str) -> None:
    with browser.new_context(**kind_of_screen(390)) as context:
        page = context.new_page()
        page.set_content(PAGE.format(FITS))
        assert not look(page)
        page.set_content(PAGE.format(BROKEN[fault]))
        assert [fault for found in look(page) if fault in found]


@pytest.mark.parametrize("font", LETTERS)
def test_letters_are_as_wide_as_the_font_says(browser: Browser, font: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content('<span style="font-size: 100px">0</span>')
        wear(page, font)
        wide = page.evaluate("document.querySelector('span').getBoundingClientRect().width")
        assert wide == pytest.approx(100 * LETTERS[font], abs=1)


def without_python(page: Page) -> None:
    """Only what is prerendered is looked at."""
    page.context.route("**/answer-worker.js", lambda route: route.fulfill(body="", content_type="text/javascript"))


@pytest.fixture(scope="module", params=WIDTHS)
def found(request: pytest.FixtureRequest, browsers: Browsers, site: Path, site_url: str) -> dict[str, list[str]]:
    """What is wrong with each page at one width, by font; no page is loaded twice."""
    faults: dict[str, list[str]] = {font: [] for font in FONTS}
    with browsers.current.new_context(service_workers="block", **kind_of_screen(request.param)) as context:
        page = context.new_page()
        without_python(page)
        for path in paths(site):
            page.goto(site_url + path, wait_until="domcontentloaded")
            page.wait_for_function(PARTS_ARE_THERE)
            for font, fault in look_in_every_font(page):
                faults[font].append(f"{path or 'start'}: {fault}")
    return faults


@pytest.mark.parametrize("font", FONTS)
def test_every_page_is_laid_out_to_be_read(found: dict[str, list[str]], font: str) -> None:
    assert not found[font], "\n".join(found[font])


def opened(open_page: OpenPage, width: int, path: str, **options: object) -> Page:
    """A page as wide as that, on which Python does not start."""
    page = open_page(path, **kind_of_screen(width), **options)
    without_python(page)
    return page


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
    assert not look(page)
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
