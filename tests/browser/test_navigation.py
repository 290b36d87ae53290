"""Back, forward and instant navigation keep the calculators and the offer alive."""

from playwright.sync_api import Page, expect

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
