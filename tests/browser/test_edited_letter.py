"""A letter that the reader edited: looked over as the offer changes, kept through a reload, erased with the rest."""

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.calculator import PAGE, erase, field
from tests.browser.conftest import OpenPage

OFFER = {"base": "175k", "grant": "437.5k"}
MINE = "By Friday, please. "


def letter(page: Page) -> Locator:
    return page.locator("#messages-to_send")


def checks(page: Page, of: str) -> Locator:
    return page.locator(f".letter:has(#messages-to_send) .letter-checks .{of}")


def edit(page: Page) -> None:
    """Write something into the letter, after what stands there."""
    letter(page).click()
    page.keyboard.press("Control+End")
    page.keyboard.type(MINE)
    expect(letter(page)).to_contain_text(MINE.strip())


@pytest.fixture
def written(open_page: OpenPage) -> Page:
    """The page of letters, with an offer."""
    page = open_page(PAGE["messages"], viewport={"width": 1280, "height": 900})
    for name, text in OFFER.items():
        field(page, name).fill(text)
    expect(letter(page)).to_contain_text("$182,500")
    expect(letter(page)).to_contain_text("$525,000")
    return page


def test_an_edit_outlives_a_reload_and_is_there_on_the_desk(written: Page) -> None:
    edit(written)
    written.reload()
    expect(letter(written)).to_contain_text(MINE.strip())
    expect(checks(written, "holds")).to_have_count(4)
    expect(written.locator(".letter-note").first).to_contain_text("You have edited this letter")
    written.goto(written.url.replace(PAGE["messages"], f"{PAGE['desk']}#step-send"))
    expect(letter(written)).to_contain_text(MINE.strip())
    written.get_by_role("button", name="Write it anew").first.click()
    expect(letter(written)).not_to_contain_text(MINE.strip())
    written.reload()
    expect(letter(written)).to_contain_text("$182,500")
    expect(letter(written)).not_to_contain_text(MINE.strip())


def test_each_kind_of_letter_has_an_edit_of_its_own(written: Page) -> None:
    edit(written)
    field(written, "kind").select_option("decline")
    expect(letter(written)).to_contain_text("I have decided not to accept.")
    expect(letter(written)).not_to_contain_text(MINE.strip())
    field(written, "kind").select_option("")
    expect(letter(written)).to_contain_text(MINE.strip())


def test_what_is_said_of_an_edit_follows_the_offer(written: Page) -> None:
    edit(written)
    expect(checks(written, "holds").first).to_contain_text("base $182,500")
    field(written, "base").fill("225k")
    expect(checks(written, "holds").first).not_to_contain_text("$182,500")
    expect(checks(written, "lacks").first).to_contain_text("$182,500 is not theirs")


def test_erase_forgets_an_edit(written: Page) -> None:
    edit(written)
    erase(written)
    expect(letter(written)).not_to_contain_text(MINE.strip())
    assert "Friday" not in written.evaluate("JSON.stringify(sessionStorage)")
    for name, text in OFFER.items():
        field(written, name).fill(text)
    expect(letter(written)).to_contain_text("$182,500")
    expect(letter(written)).not_to_contain_text(MINE.strip())


def test_a_page_without_letters_erases_them_too(written: Page) -> None:
    edit(written)
    written.goto(written.url.replace(PAGE["messages"], PAGE["total-comp"]))
    written.locator(".offer-tools").wait_for()
    assert "Friday" in written.evaluate("JSON.stringify(sessionStorage)")
    erase(written)
    expect(field(written, "base")).to_have_value("")
    assert "Friday" not in written.evaluate("JSON.stringify(sessionStorage)")


def test_what_is_edited_to_be_said_is_not_mailed(written: Page) -> None:
    mail = written.locator(".mail a")
    before = mail.get_attribute("href")
    written.locator("#messages-aloud").click()
    written.keyboard.type(MINE)
    expect(written.locator(".letter:has(#messages-aloud) .letter-note")).to_contain_text("You have edited")
    assert mail.get_attribute("href") == before


def test_a_letter_without_a_day_says_so_before_it_is_copied(written: Page) -> None:
    written.context.grant_permissions(["clipboard-read", "clipboard-write"])
    expect(checks(written, "advice")).to_contain_text("It names no day")
    copy = written.locator(".letter:has(#messages-to_send) .copy-text").first
    copy.click()
    expect(copy).to_have_text("Copied")
    written.locator("summary", has_text="Names and dates").click()
    field(written, "deadline").fill("in 4 days")
    expect(letter(written)).to_contain_text("You asked for my answer by")
    expect(checks(written, "advice")).to_have_count(0)


def test_an_edit_is_of_the_letter_of_its_round(written: Page) -> None:
    """Else last week's asks would go out once more, some below what they offer now."""
    edit(written)
    written.get_by_role("button", name="They answered").click()
    field(written, "base").fill("180k")
    expect(letter(written)).to_contain_text("Thank you for moving base")
    expect(letter(written)).not_to_contain_text(MINE.strip())
    edit(written)
    written.reload()
    expect(letter(written)).to_contain_text("Thank you for moving base")
    expect(letter(written)).to_contain_text(MINE.strip())


def test_an_edit_that_was_taken_back_can_be_had_again(written: Page) -> None:
    edit(written)
    written.get_by_role("button", name="Write it anew").click()
    expect(letter(written)).not_to_contain_text(MINE.strip())
    written.get_by_role("button", name="Undo").first.click()
    expect(letter(written)).to_contain_text(MINE.strip())
    written.reload()
    expect(letter(written)).to_contain_text(MINE.strip())


def test_an_edit_is_kept_before_what_edits_letters_has_come(open_page: OpenPage) -> None:
    page = open_page(PAGE["messages"], viewport={"width": 1280, "height": 900})
    on_its_way: list[Route] = []
    page.route("**/letter-editor.js", lambda route: on_its_way.append(route))
    page.reload()
    field(page, "base").fill("175k")
    expect(letter(page)).to_contain_text("$182,500")
    edit(page)
    field(page, "grant").fill("437.5k")
    expect(page.locator(".result .about").first).to_contain_text("$437,500")
    expect(letter(page)).to_contain_text(MINE.strip())
    for route in on_its_way:
        route.continue_()
    expect(checks(page, "holds").first).to_be_visible()
    expect(letter(page)).to_contain_text(MINE.strip())
