"""Back, forward and instant navigation keep the calculators and the offer alive."""

from collections.abc import Callable

from playwright.sync_api import CDPSession, Page, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage


def follow(page: Page, path: str) -> None:
    """Follow a link of the page as Material's instant navigation does, and prove that it was instant."""
    page.evaluate("window.sameDocument = true")
    page.locator(f'.md-nav a[href$="{path}"], .md-tabs a[href$="{path}"]').first.evaluate("link => link.click()")
    page.wait_for_url(f"**/{path}")
    assert page.evaluate("window.sameDocument") is True


def test_a_phone_has_the_menu_on_every_kind_of_page(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 390, "height": 844})
    for path, entry in {"": "Playbook", "playbook/counter/": "The close", PAGE["total-comp"]: "Sign-on"}.items():
        page.goto(page.url.split("/counterplay/")[0] + f"/counterplay/{path}")
        page.locator(".md-header__button[for=__drawer]").click()
        shown = page.locator(".md-sidebar--primary").get_by_role("link", name=entry).first
        shown.click(trial=True)
        # The drawer slides in: only where it comes to rest counts.
        left = page.locator(".md-sidebar--primary").evaluate(
            "async bar => { await Promise.all(bar.getAnimations().map(slide => slide.finished));"
            " return bar.getBoundingClientRect().left; }"
        )
        assert left == 0


def test_the_offer_follows_the_reader_from_calculator_to_calculator(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    follow(page, PAGE["counter-ask"].removeprefix("calculators/"))
    expect(field(page, "base")).to_have_value("222k")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "222000")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("Total")
    expect(field(page, "base")).to_have_value("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    page.go_forward()
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "222000")
    field(page, "base").fill("223k")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "223000")


def test_the_page_is_styled_once_and_stays_so_on_the_way_to_another(open_page: OpenPage) -> None:
    """The theme writes the sheet's address out in full, whereupon a browser reads it anew: not while a page opens."""
    page = open_page(PAGE["counter-ask"])
    sheet, menu = page.locator("link[rel=stylesheet]"), page.locator(".md-header")
    expect(figure(page, "first_year_offer")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert (sheet.get_attribute("href") or "").startswith("../")
    ground = menu.evaluate("one => getComputedStyle(one).backgroundColor")
    for path in ("timeline/", "total-comp/"):
        follow(page, path)
        expect(sheet).to_have_count(1)
        assert (sheet.get_attribute("href") or "").startswith("http")
        assert menu.evaluate("one => getComputedStyle(one).backgroundColor") == ground
    page.go_back()
    expect(page.locator("h1")).to_contain_text("Timeline")
    expect(sheet).to_have_count(1)
    assert menu.evaluate("one => getComputedStyle(one).position") == "sticky"


def test_one_worker_serves_the_whole_visit(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    started: list[str] = []
    page.on("worker", lambda worker: started.append(worker.url))
    follow(page, PAGE["counter-ask"].removeprefix("calculators/"))
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "222000")
    assert not [url for url in started if "answer-worker" in url]


def test_going_back_after_a_full_load_keeps_what_was_typed_last(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    page.goto(page.url.replace("total-comp", "counter-ask"))
    field(page, "base").fill("223k")
    page.go_back()
    expect(field(page, "base")).to_have_value("223k")
    expect(figure(page, "first_year")).to_have_attribute("value", "223000")


ROUNDS = 4
THEMES_OWN = 2
"""Listeners that the theme's navigation leaves behind on each page, ours or not."""


def listeners(page: Page, devtools: CDPSession) -> int:
    """How many listeners are in memory at rest: a page just left is held until the work it put off is done."""
    seen: list[int] = []
    while len(seen) < 3 or len(set(seen[-3:])) > 1:
        page.wait_for_timeout(500)
        devtools.send("HeapProfiler.collectGarbage")
        metrics = devtools.send("Performance.getMetrics")["metrics"]
        seen.append(next(int(one["value"]) for one in metrics if one["name"] == "JSEventListeners"))
    return seen[-1]


def calculators(devtools: CDPSession) -> int:
    """How many calculators are in memory."""
    devtools.send("HeapProfiler.collectGarbage")
    ours = devtools.send("Runtime.evaluate", {"expression": "customElements.get('offer-calculator').prototype"})
    found = devtools.send("Runtime.queryObjects", {"prototypeObjectId": ours["result"]["objectId"]})["objects"]
    length = {"objectId": found["objectId"], "functionDeclaration": "function () { return this.length; }"}
    return int(devtools.send("Runtime.callFunctionOn", length)["result"]["value"])


def test_a_page_that_was_left_leaves_nothing_of_ours_in_memory(
    open_page: OpenPage, record_property: Callable[[str, object], None]
) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")

    def walk() -> None:
        for slug, name in (("counter-ask", "first_year_offer"), ("total-comp", "first_year")):
            follow(page, PAGE[slug].removeprefix("calculators/"))
            expect(figure(page, name)).to_have_attribute("value", "222000")

    walk()
    before = listeners(page, devtools)
    for _ in range(ROUNDS):
        walk()
    assert listeners(page, devtools) - before <= ROUNDS * 2 * THEMES_OWN
    assert calculators(devtools) <= 2
    record_property("pages_walked", 2 * (ROUNDS + 1))
