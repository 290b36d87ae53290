"""A day is typed as people write it, and read back; or it is chosen from the browser's own calendar."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, read_as
from tests.browser.conftest import OpenPage

BUTTON = '.field[data-field="deadline"] .pick-day'
COUNT_OPENED = """() => {
  window.opened = 0;
  HTMLInputElement.prototype.showPicker = function () { window.opened += 1; };
}"""
CHOOSE = """(day) => {
  const picker = document.querySelector('.field[data-field="deadline"] .picked-day');
  picker.value = day;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}"""


def opened(open_page: OpenPage, **options: object) -> Page:
    """The timeline on a Thursday."""
    page = open_page("privacy/", **options)
    page.clock.set_fixed_time("2026-11-26T12:00:00")
    page.goto(page.url.replace("privacy/", PAGE["timeline"]))
    page.locator(BUTTON).wait_for(state="attached")  # fields get their buttons in a task of their own
    return page


def test_a_day_is_read_back_in_words_until_it_is_gone(open_page: OpenPage) -> None:
    page = opened(open_page)
    deadline, said = field(page, "deadline"), read_as(page, "deadline")
    deadline.fill("12/11")
    expect(said).to_have_text("Read as Fri, Dec 11, 2026")
    described = deadline.get_attribute("aria-describedby") or ""
    assert said.get_attribute("id") in described.split()
    deadline.fill("Monday")
    expect(said).to_have_text("Read as Mon, Nov 30, 2026")
    deadline.fill("2026-12-11")
    expect(said).to_be_hidden()
    deadline.fill("in 4 days")
    expect(said).to_have_text("Read as Mon, Nov 30, 2026")
    deadline.fill("")
    expect(said).to_be_hidden()
    expect(said).to_have_text("")


def test_a_day_that_counts_from_today_is_that_day_once_its_field_is_left(open_page: OpenPage) -> None:
    page = opened(open_page)
    deadline = field(page, "deadline")
    deadline.fill("in 4 days")
    deadline.press("Tab")
    expect(deadline).to_have_value("Mon, Nov 30, 2026")
    page.clock.set_fixed_time("2026-11-29T12:00:00")
    page.reload()
    expect(deadline).to_have_value("Mon, Nov 30, 2026")
    expect(page.locator(".result")).to_contain_text("Nov 30")


def test_a_day_is_settled_whether_its_field_is_left_before_the_answer_or_after(open_page: OpenPage) -> None:
    page = opened(open_page)
    deadline = field(page, "deadline")
    deadline.press_sequentially("tomorrow")
    expect(read_as(page, "deadline")).to_have_text("Read as Fri, Nov 27, 2026")
    expect(deadline).to_have_value("tomorrow")  # not while it is typed
    deadline.press("Tab")
    expect(deadline).to_have_value("Fri, Nov 27, 2026")


def test_hourly_pay_is_read_back_by_the_year(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("$57.70/hr")
    expect(read_as(page, "base")).to_have_text("Read as $57.70 × 2,080 = $120,016")
    field(page, "base").fill("120k")
    expect(read_as(page, "base")).to_be_hidden()


def test_a_day_is_chosen_from_the_calendar_by_keyboard(open_page: OpenPage) -> None:
    page = opened(open_page)
    page.evaluate(COUNT_OPENED)
    assert page.locator(".picked-day").count() == 0  # a page that opens makes none
    field(page, "deadline").focus()
    page.keyboard.press("Tab")
    button = page.locator(BUTTON)
    expect(button).to_be_focused()
    expect(button).to_have_accessible_name("They want an answer by: choose a day")
    page.keyboard.press("Enter")
    assert page.evaluate("window.opened") == 1
    page.evaluate(CHOOSE, "2026-12-11")
    expect(field(page, "deadline")).to_have_value("2026-12-11")
    expect(page.locator(".result")).to_contain_text("Dec 11")
    page.reload()
    expect(field(page, "deadline")).to_have_value("2026-12-11")


def test_where_there_is_no_calendar_the_field_for_a_day_takes_the_focus(open_page: OpenPage) -> None:
    page = opened(open_page)
    page.evaluate("delete HTMLInputElement.prototype.showPicker")
    page.locator(BUTTON).click()
    expect(page.locator('.field[data-field="deadline"] .picked-day')).to_be_focused()


@pytest.mark.parametrize("slug", ["timeline", "messages"])
def test_a_finger_finds_the_calendar(open_page: OpenPage, slug: str) -> None:
    page = open_page(PAGE[slug], viewport={"width": 390, "height": 900}, is_mobile=True, has_touch=True)
    page.locator(".offer-tools").wait_for()
    page.locator("details.folded").evaluate_all("all => all.forEach(one => { one.open = true })")
    buttons = page.locator(".pick-day:visible")
    assert buttons.count() > 1
    for box in (one.bounding_box() for one in buttons.all()):
        assert box
        assert box["width"] >= 44
        assert box["height"] >= 44
