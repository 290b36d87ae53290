"""On a phone, the figure that a field moves is in sight with its change, wherever one types."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, unfold
from tests.browser.conftest import OpenPage
from tests.browser.layout import LETTERS, wear
from tests.browser.test_desk import DESK, open_step

ABOVE_A_KEYBOARD = 544  # pixels of 844
HEADER = 48
CALCULATORS = ("counter-ask", "total-comp", "sign-on", "cost-of-silence", "take-home")
CUT = """() => [...document.querySelectorAll('.answer-bar span')].filter((one) => {
  const { left, right } = one.getBoundingClientRect();
  return one.scrollWidth > one.clientWidth + 1 || left < 0 || right > innerWidth;
}).map((one) => one.textContent)"""
SEEN_BELOW_HEADER = f"""() => [...document.querySelectorAll('.standing data, .answer-bar .bar-value')].some((one) => {{
  const {{ top, bottom, height }} = one.getBoundingClientRect();
  return height > 0 && top >= {HEADER} && bottom <= innerHeight;
}})"""
MOVES = {
    "offer": ("raise_percent", "refresh.0.amount", "sign_on_year_2"),
    "you": ("current.job.base", "walk_away", "happy", "reach", "offers.b.sign_on", "unvested"),
}
"""Fields of each step that move no headline figure."""


def phone(open_page: OpenPage, path: str, width: int = 390) -> Page:
    size = {"width": width, "height": ABOVE_A_KEYBOARD}
    page = open_page(path, viewport=size, is_mobile=True, has_touch=True)
    page.locator(".offer-tools").first.wait_for(state="attached")
    return page


def figures(page: Page) -> dict[str, str]:
    cells = page.locator(".answer-bar .bar-figure")
    return dict(
        cells.evaluate_all(
            "all => all.map((one) => ['.bar-label', '.bar-value'].map((part) => one.querySelector(part).textContent))"
        )
    )


@pytest.mark.parametrize("width", [320, 360, 390, 430])
def test_nothing_in_the_bar_is_cut(open_page: OpenPage, width: int) -> None:
    page = phone(open_page, DESK, width)
    for name, text in {"base": "212k", "sign_on": "25k", "grant": "48000"}.items():
        field(page, name).fill(text)
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "249000")
    field(page, "grant").focus()
    page.keyboard.press("End")
    page.keyboard.type("0")
    change = page.locator(".answer-bar .bar-change").first
    expect(change).to_have_text("+$108,000")
    for font in LETTERS:
        wear(page, font)
        assert page.evaluate(CUT) == []
        expect(change).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("slug", CALCULATORS)
def test_nothing_in_the_bar_of_a_calculator_is_cut(open_page: OpenPage, slug: str) -> None:
    page = phone(open_page, PAGE[slug], 320)
    page.locator(".offer-form .field:has(.affix) input:visible").first.fill("212k")
    expect(page.locator(".result.is-example, .is-awaited")).to_have_count(0)
    for font in LETTERS:
        wear(page, font)
        assert page.evaluate(CUT) == []


def test_the_first_change_is_from_nothing(open_page: OpenPage) -> None:
    page = phone(open_page, DESK)
    field(page, "base").tap()
    page.evaluate("document.activeElement.value = '21200'")
    page.keyboard.type("0")
    expect(page.locator(".bar-change").first).to_have_text("+$212,000")
    expect(page.locator(".bar-before")).to_have_count(0)


def test_an_offer_that_the_page_opens_with_has_no_change(open_page: OpenPage) -> None:
    page = phone(open_page, DESK)
    field(page, "base").fill("212k")
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "212000")
    page.reload()
    page.locator(".offer-tools").first.wait_for(state="attached")
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "212000")
    assert page.locator(".bar-change").count() == 0


@pytest.mark.parametrize("at", MOVES)
def test_the_bar_follows_the_field(open_page: OpenPage, at: str) -> None:
    page = phone(open_page, DESK)
    for name, text in {"base": "212k", "sign_on": "25k", "grant": "480k"}.items():
        field(page, name).fill(text)
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "357000")
    open_step(page, at)
    unfold(page)
    for name in MOVES[at]:
        field(page, name).fill("30" if "percent" not in name else "")
        field(page, name).tap()
        page.wait_for_timeout(300)
        before = figures(page)
        page.keyboard.press("End")
        page.keyboard.type("5" if "percent" in name else "0k")
        expect(page.locator(".answer-bar")).to_be_visible()
        expect(page.locator(".answer-bar .bar-change").first).to_be_in_viewport(ratio=1)
        assert figures(page) != before


def test_a_slider_is_followed_too(open_page: OpenPage) -> None:
    page = phone(open_page, DESK)
    for name, text in {"base": "212k", "grant": "480k", "instrument": "private_rsu"}.items():
        control = field(page, name)
        if name == "instrument":
            control.select_option(text)
        else:
            control.fill(text)
    unfold(page)
    slider = page.locator('.field[data-field="liquidity_percent"] .slider')
    slider.focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".answer-bar .bar-label").first).to_have_text("Offer, 4 years")
    expect(page.locator(".answer-bar .bar-change").first).to_be_in_viewport(ratio=1)


def test_no_figure_hides_under_the_header(open_page: OpenPage) -> None:
    page = phone(open_page, DESK)
    field(page, "base").fill("212k")
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "212000")
    field(page, "base").tap()
    for y in range(0, 900, 20):
        page.evaluate("y => scrollTo(0, y)", y)
        page.wait_for_timeout(60)
        assert page.evaluate(SEEN_BELOW_HEADER), f"at {y}"


COVERED = """() => document.activeElement.getBoundingClientRect().bottom
  > document.querySelector('.answer-bar').getBoundingClientRect().top"""


@pytest.mark.parametrize("path", ["", DESK])
def test_a_bar_that_grows_covers_no_field_that_is_typed_into(open_page: OpenPage, path: str) -> None:
    page = phone(open_page, path)
    for name, text in {"base": "205000", "sign_on": "15000", "grant": "400000"}.items():
        field(page, name).tap()
        page.keyboard.type(text, delay=40)
        page.wait_for_timeout(1_000)  # for the answer, and the frame after it
        assert not page.evaluate(COVERED), name


def test_the_line_that_is_typed_in_a_letter_stays_above_the_bar(open_page: OpenPage) -> None:
    page = phone(open_page, DESK)
    field(page, "base").fill("212k")
    open_step(page, "send")
    text = page.locator("#messages-to_send")
    expect(text).to_contain_text("$220,000")
    text.tap()
    page.keyboard.press("Control+End")
    for line in ("One", "Two", "Three", "Four", "Five"):
        page.keyboard.press("Enter")
        page.keyboard.type(line)
    page.wait_for_timeout(500)
    bottom = page.evaluate("() => [...getSelection().getRangeAt(0).getClientRects()].at(-1).bottom")
    assert bottom <= page.locator(".answer-bar").evaluate(
        "(bar) => bar.offsetHeight ? bar.getBoundingClientRect().top : innerHeight"
    )
