"""The prerendered answer is the page: right with scripts off, and kept when Python cannot start."""

from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

BROKEN = "no WebAssembly here"
WORKER = f"postMessage({{ failed: true, message: '{BROKEN}' }})"
HANGS = "addEventListener('message', ({ data }) => { if (data.bundle) postMessage({ ready: true }); });"
STUMBLES = """const reply = JSON.stringify({ problems: [], html: '<p class="summary">Answered</p>' });
addEventListener('message', ({ data: { bundle, id, request } }) => {
  if (bundle) postMessage({ ready: true });
  else if (request?.includes('222k')) postMessage({ id, error: 'ZeroDivisionError' });
  else if (request) postMessage({ id, reply });
});"""


def with_worker(page: Page, script: str) -> None:
    """Put another worker in the place of the one that runs Python."""
    page.context.route("**/answer-worker.js", lambda route: route.fulfill(body=script, content_type="text/javascript"))


def test_without_scripts_the_sample_is_answered(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"], java_script_enabled=False)
    expect(figure(page, "first_year")).to_have_text("$260,000")
    expect(page.locator(".result .pay-table data[data-figure=total]")).to_have_count(4)
    expect(page.locator(".offer-tools")).to_have_count(0)


def test_without_python_the_page_says_so_and_keeps_its_answer(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"], expected=BROKEN)
    with_worker(page, WORKER)
    page.reload()
    field(page, "base").fill("222k")
    expect(page.locator(".calculator-note")).to_contain_text("could not start")
    expect(figure(page, "first_year")).to_have_text("$260,000")


def test_beside_an_offer_typed_elsewhere_the_example_is_seen_once_no_other_figure_will_come(
    open_page: OpenPage,
) -> None:
    page = open_page(PAGE["total-comp"], expected=BROKEN)
    field(page, "base").fill("222k")
    with_worker(page, WORKER)
    page.goto(page.url.replace("total-comp", "counter-ask"))
    expect(page.locator(".calculator-note .reload")).to_be_visible()
    expect(page.locator(".result > .example-tag")).to_have_text("Example figures, not yours yet")
    expect(page.locator(".result .summary")).to_be_visible()


def test_a_python_that_hangs_is_told_and_a_way_out_offered(open_page: OpenPage) -> None:
    page = open_page("privacy/", expected="Python does not answer")
    with_worker(page, HANGS)
    page.goto(page.url.replace("privacy/", PAGE["total-comp"]))
    field(page, "base").fill("222k")
    note = page.locator(".calculator-note")
    expect(note).to_contain_text("no answer within 15 seconds")
    expect(note.get_by_role("button", name="Reload")).to_be_visible()


def test_a_question_that_python_stumbles_over_ends_no_other(open_page: OpenPage) -> None:
    page = open_page("privacy/", expected="ZeroDivisionError")
    page.context.route(
        "**/answer-worker.js", lambda route: route.fulfill(body=STUMBLES, content_type="text/javascript")
    )
    page.goto(page.url.replace("privacy/", PAGE["total-comp"]))
    field(page, "base").fill("222k")
    note = page.locator(".calculator-note")
    expect(note).to_contain_text("a fault of ours")
    field(page, "base").fill("223k")
    expect(page.locator(".result .summary")).to_have_text("Answered")
    expect(note).to_be_hidden()
