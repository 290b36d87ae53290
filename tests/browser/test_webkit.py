"""The main story in WebKit, where Debian's ``webkit2gtk-driver`` and a display, or ``xvfb``, are installed."""

import os
import shutil
import subprocess
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import WebKitGTK
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.conftest import report_missing
from tests.browser.test_desk_story import ANSWER, FIRST_YEARS, MY_WORDS, OFFER

MISSING = "no WebKit found: the site was NOT tried in it (install webkit2gtk-driver and xvfb)"
BROWSERS = "webkit2gtk-4.1/MiniBrowser", "webkit2gtk-4.0/MiniBrowser", "webkitgtk-6.0/MiniBrowser"
LONGEST_WAIT = 60  # seconds, with the start of Python
FIRST_YEAR = '.standing data[data-figure="first_year_offer"]'

type Until = Callable[[WebKitGTK], object]


def _mini_browser() -> str | None:
    found = (
        path for place in Path("/usr/lib").glob("*-linux-*") for name in BROWSERS if (path := place / name).exists()
    )
    return str(next(found, "")) or None


@pytest.fixture(scope="module")
def display() -> Iterator[None]:
    """A display: the one there is, or one that nobody sees."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield
        return
    if shutil.which("Xvfb") is None:
        report_missing(MISSING)
    read, write = os.pipe()
    screen = ["-screen", "0", "1280x900x24"]
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *screen], pass_fds=[write], stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        with os.fdopen(read) as said, pytest.MonkeyPatch.context() as patch:
            patch.setenv("DISPLAY", f":{said.readline().strip()}")
            yield
        server.terminate()


@pytest.fixture
def webkit(display: None) -> Iterator[WebKitGTK]:
    driver, program = shutil.which("WebKitWebDriver"), _mini_browser()
    if driver is None or program is None:
        report_missing(MISSING)
    options = Options()
    options.binary_location = program
    options.add_argument("--automation")
    with warnings.catch_warnings(category=DeprecationWarning, action="ignore"):  # Selenium's, of its own call
        started = WebKitGTK(options=options, service=Service(driver))
    yield started
    started.quit()


def until(webkit: WebKitGTK, holds: Until) -> None:
    WebDriverWait(webkit, LONGEST_WAIT, ignored_exceptions=[Exception]).until(lambda _: holds(webkit))


def one(webkit: WebKitGTK, selector: str) -> WebElement:
    return webkit.find_element(By.CSS_SELECTOR, selector)


def write(webkit: WebKitGTK, selector: str, text: str) -> None:
    """Go to the place and type after what stands there."""
    place = one(webkit, selector)
    webkit.execute_script("arguments[0].focus()", place)
    place.send_keys(Keys.CONTROL + Keys.END)
    place.send_keys(text)


def press(webkit: WebKitGTK, selector: str) -> None:
    """Press it with a key."""
    one(webkit, selector).send_keys(Keys.ENTER)


def open_step(webkit: WebKitGTK, name: str) -> None:
    """Open a step of the desk, whose answers are then the reader's own."""
    if one(webkit, f"#step-{name}").get_attribute("open") is None:
        press(webkit, f"#step-{name} > summary")
    until(webkit, lambda page: one(page, f"#step-{name}").get_attribute("open") is not None)


def says(selector: str, text: str) -> Until:
    return lambda page: text in one(page, selector).text


def view(slug: str, inside: str) -> str:
    return f'offer-answer[data-slug="{slug}"] {inside}'


def test_from_the_offer_to_the_next_ask_at_the_desk(
    webkit: WebKitGTK, site_url: str, record_property: Callable[[str, object], None]
) -> None:
    record_property("engines", f"WebKitGTK {webkit.capabilities['browserVersion']}")
    webkit.get(f"{site_url}desk/")
    until(webkit, lambda page: one(page, ".offer-tools"))
    for name, text in OFFER.items():
        write(webkit, f'offer-calculator [name="{name}"]', text)
        until(webkit, lambda page, name=name: one(page, FIRST_YEAR).get_attribute("value") == FIRST_YEARS[name])  # type: ignore[misc]
    open_step(webkit, "ask")
    until(webkit, says(view("counter-ask", ".summary"), "Ask for"))
    open_step(webkit, "send")
    letter, copy = view("messages", ".letter-text"), view("messages", ".copy-text")
    until(webkit, says(letter, "$182,500"))
    write(webkit, letter, MY_WORDS)
    press(webkit, copy)
    until(webkit, says(copy, "Copied"))
    open_step(webkit, "days")
    write(webkit, 'offer-calculator [name="deadline"]', "in 6 days")
    until(webkit, lambda page: one(page, view("timeline", ".download")).is_displayed())
    open_step(webkit, "answered")
    webkit.find_element(By.XPATH, "//*[@id='step-answered']//button[.='They answered']").send_keys(Keys.ENTER)
    until(webkit, says("#step-answered .round-status", "Noted"))
    write(webkit, 'offer-calculator [name="pasted"]', ANSWER)
    take = "//*[@id='step-answered']//button[starts-with(., 'Take these figures')]"
    until(webkit, lambda page: page.find_element(By.XPATH, take).is_displayed())
    webkit.find_element(By.XPATH, take).send_keys(Keys.ENTER)
    until(webkit, says(view("reply-decoder", ".summary"), "Ask once more"))
    open_step(webkit, "call")
    until(webkit, says(view("call-sheet", ".result"), "$182,000"))


def test_an_offer_typed_once_is_on_the_next_page(webkit: WebKitGTK, site_url: str) -> None:
    webkit.get(f"{site_url}calculators/total-comp/")
    until(webkit, lambda page: one(page, ".offer-tools"))
    write(webkit, 'offer-calculator [name="base"]', "217k")
    until(webkit, says(".result .summary", "$217,000"))
    webkit.get(f"{site_url}calculators/counter-ask/")
    until(webkit, lambda page: one(page, 'offer-calculator [name="base"]').get_attribute("value") == "217k")
    until(webkit, lambda page: not page.find_elements(By.CSS_SELECTOR, ".result.is-example"))
