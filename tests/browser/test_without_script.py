"""The prerendered answer is the page: right with scripts off, and kept when Python cannot start."""

from playwright.sync_api import expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

BROKEN = "no WebAssembly here"
WORKER = f"postMessage({{ failed: true, message: '{BROKEN}' }})"


def test_without_scripts_the_sample_is_answered(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"], java_script_enabled=False)
    expect(figure(page, "first_year")).to_have_text("$260,000")
    expect(page.locator(".result .pay-table data[data-figure=total]")).to_have_count(4)
    expect(page.locator(".offer-tools")).to_have_count(0)


def test_without_python_the_page_says_so_and_keeps_its_answer(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"], expected=BROKEN)
    page.context.route("**/answer-worker.js", lambda route: route.fulfill(body=WORKER, content_type="text/javascript"))
    page.reload()
    field(page, "base").fill("222k")
    expect(page.locator(".calculator-note")).to_contain_text("could not start")
    expect(figure(page, "first_year")).to_have_text("$260,000")
