"""The whole story on the desk, from the offer to the call sheet: with fingers, with keys alone, without a network."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from playwright.sync_api import Browser, Locator, Page, expect

from bench.pages_server import PagesServer
from tests.browser.calculator import field
from tests.browser.conftest import OpenPage
from tests.browser.test_desk import DESK, PHONE, letter, step, view
from tests.browser.test_offline import PYTHON_STORED

OFFER = {"base": "175k", "sign_on": "20k", "grant": "437.5k"}
FIRST_YEARS = {"base": "175000", "sign_on": "195000", "grant": "304375"}
"""The offer's first year once a field was typed."""
ANSWER = "Good news: we can do 182k base and a 30k sign-on."
MY_WORDS = " Given the market, by Friday."
MOST_FIELDS, MOST_TAPS = 12, 8
MOST_TABS = 400
STILL = 200  # ms
DRAWN_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


class Reader(Protocol):
    """Somebody at the desk."""

    def press(self, place: Locator) -> None:
        """Press a button, a link or a heading."""

    def write(self, place: Locator, text: str) -> None:
        """Type into a field, after what stands there."""


class Fingers:
    """A reader who taps; every tap and every field is counted."""

    def __init__(self, page: Page) -> None:
        self.page, self.taps, self.fields = page, 0, 0

    def press(self, place: Locator) -> None:
        """Tap it."""
        self.aim(place)
        place.tap()
        self.taps += 1

    def aim(self, place: Locator) -> None:
        """Wait until it stands still: a finger is slower than an answer that moves what is below it."""
        place.scroll_into_view_if_needed()
        before = None
        while (now := place.bounding_box()) != before:
            before = now
            self.page.wait_for_timeout(STILL)

    def write(self, place: Locator, text: str) -> None:
        """Tap into it and type."""
        self.aim(place)
        place.tap()
        expect(place).to_be_focused()
        self.page.keyboard.press("Control+End")
        self.page.keyboard.type(text)
        self.fields += 1


class Keys:
    """A reader without mouse or touch."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def go(self, place: Locator) -> None:
        """Tab until the element has the focus."""
        for _ in range(MOST_TABS):
            if place.evaluate("one => one === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {place}")

    def press(self, place: Locator) -> None:
        """Go there and press Enter."""
        self.go(place)
        self.page.keyboard.press("Enter")

    def write(self, place: Locator, text: str) -> None:
        """Go there and type."""
        self.go(place)
        self.page.keyboard.press("Control+End")
        self.page.keyboard.type(text)


def is_firefox(page: Page) -> bool:
    """Whether it is Firefox that shows the page."""
    return page.evaluate("navigator.userAgent.includes('Firefox')") is True


def open_step(reader: Reader, page: Page, name: str) -> None:
    """Open a step by its heading, if it is folded."""
    if step(page, name).get_attribute("open") is None:
        reader.press(step(page, name).locator("> summary"))
    expect(step(page, name)).to_have_attribute("open", "")


def play(reader: Reader, page: Page, saved: Path) -> None:
    """From the offer to the call sheet."""
    for name, text in OFFER.items():
        reader.write(field(page, name), text)
        expect(field(page, name)).to_have_value(text)
        first_year = page.locator('.standing data[data-figure="first_year_offer"]')
        expect(first_year).to_have_attribute("value", FIRST_YEARS[name])  # a reader looks at it, too
    open_step(reader, page, "ask")
    expect(view(page, "counter-ask").locator(".summary")).to_contain_text("Ask for")
    asked = page.locator('.standing data[data-figure="first_year_ask"]').text_content()

    open_step(reader, page, "send")
    expect(letter(page)).to_contain_text("$182,500")
    reader.write(letter(page), MY_WORDS)
    copy = view(page, "messages").locator(".copy-text").first
    reader.press(copy)
    expect(copy).to_have_text("Copied")
    assert MY_WORDS.strip() in page.evaluate("navigator.clipboard.readText()")

    open_step(reader, page, "days")
    reader.write(field(page, "deadline"), "in 6 days")
    download = view(page, "timeline").locator(".download")
    expect(download).to_be_visible()
    with page.expect_download() as file:
        reader.press(download)
    file.value.save_as(saved)
    assert "Counter" in saved.read_text("utf-8")

    open_step(reader, page, "answered")
    reader.press(step(page, "answered").get_by_role("button", name="They answered"))
    expect(step(page, "answered").locator(".round-status")).to_contain_text("Noted")
    reader.write(field(page, "pasted"), ANSWER)
    reader.press(step(page, "answered").get_by_role("button", name="Take these figures"))
    expect(view(page, "reply-decoder").locator(".summary")).to_contain_text("Ask once more")
    open_step(reader, page, "call")
    view(page, "call-sheet").scroll_into_view_if_needed()
    expect(view(page, "call-sheet")).to_contain_text("$182,000")
    expect(page.locator('.standing data[data-figure="first_year_ask"]')).not_to_have_text(asked or "")
    page.evaluate("window.print = () => {}")
    reader.press(step(page, "call").get_by_role("button", name="Print this sheet"))
    expect(page.locator("html")).to_have_class(re.compile("print-call"))
    if not is_firefox(page):  # which draws no PDF for a test
        assert len(DRAWN_PAGE.findall(page.pdf(format="A4"))) == 1


def allowed(page: Page) -> Page:
    """The page, allowed to copy."""
    if not is_firefox(page):  # which asks nobody
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".offer-tools").first.wait_for(state="attached")
    return page


def test_with_fingers_on_a_phone(open_page: OpenPage, tmp_path: Path) -> None:
    page = allowed(open_page(DESK, **PHONE))
    play(Fingers(page), page, tmp_path / "days.ics")


def test_with_keys_alone(
    open_page: OpenPage, browser: Browser, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("engines", f"Chromium {browser.version}")
    page = allowed(open_page(DESK, viewport={"width": 1280, "height": 900}))
    play(Keys(page), page, tmp_path / "days.ics")


def test_without_a_network(browser: Browser, site: Path, tmp_path: Path) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.on("console", lambda said: print(said.type, said.text))  # shown if the story ends badly
    with PagesServer({"counterplay": site}) as server:
        address = f"{server.address}counterplay/{DESK}"
        page.goto(address)
        assert page.evaluate(PYTHON_STORED) > 0
    page.goto(address)
    play(Fingers(allowed(page)), page, tmp_path / "days.ics")
    context.close()


def test_from_start_to_a_copied_letter_in_few_fields_and_taps(open_page: OpenPage) -> None:
    page = allowed(open_page("", **PHONE))
    reader = Fingers(page)
    for name, text in OFFER.items():
        reader.write(field(page, name), text)
    reader.press(page.get_by_role("link", name="Go on at the desk"))
    expect(page).to_have_url(re.compile("/desk/$"))
    expect(field(page, "base")).to_have_value("175k")
    open_step(reader, page, "send")
    expect(letter(page)).to_contain_text("$182,500")
    copy = view(page, "messages").locator(".copy-text").first
    reader.press(copy)
    expect(copy).to_have_text("Copied")
    assert "$182,500" in page.evaluate("navigator.clipboard.readText()")
    assert reader.fields <= MOST_FIELDS
    assert reader.taps <= MOST_TAPS
