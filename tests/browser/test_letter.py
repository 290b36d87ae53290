"""The page that reads a letter: what is ticked enters the offer, and the letter itself goes nowhere."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field
from tests.browser.conftest import OpenPage

LETTER = """We offer you a base salary of $187,300 per year and a sign-on bonus of $21,700.
Secretword: your first day is January 11, 2027. <img src=x onerror="alert(1)">"""
KEPT = "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"


def pasted(page: Page, letter: str = LETTER) -> None:
    page.get_by_label("The letter, or the mail that came").fill(letter)
    expect(page.locator(".letter-findings")).to_contain_text("$187,300")


def test_what_is_ticked_enters_the_offer_and_what_is_not_does_not(open_page: OpenPage) -> None:
    page = open_page("letter/")
    pasted(page)
    expect(page.locator(".example-tag")).to_have_count(0)
    base = page.get_by_role("checkbox", name="Base salary")
    base.check()
    page.get_by_role("checkbox", name="Sign-on").check()
    page.get_by_role("checkbox", name="Sign-on").uncheck()
    page.goto(page.url.replace("letter/", PAGE["total-comp"]))
    expect(field(page, "base")).to_have_value("187,300")
    assert "21,700" not in page.evaluate(KEPT)


def test_the_example_enters_nothing(open_page: OpenPage) -> None:
    page = open_page("letter/")
    base = page.get_by_role("checkbox", name="Base salary")
    expect(base).to_be_disabled()
    base.evaluate("box => { box.disabled = false; box.click(); }")  # not even past what the page shows
    expect(base).not_to_be_checked()
    assert "192,000" not in page.evaluate(KEPT)


def test_what_was_read_of_words_that_have_changed_enters_nothing(open_page: OpenPage) -> None:
    page = open_page("letter/")
    pasted(page)
    page.get_by_role("checkbox", name="Base salary").evaluate(
        """box => {
            const letter = document.querySelector('#letter-text');
            letter.value = letter.value.replace('187,300', '199,900');
            letter.dispatchEvent(new InputEvent('input', { bubbles: true }));
            box.click();
        }"""
    )
    expect(page.locator(".letter-findings")).to_contain_text("$199,900")
    expect(page.get_by_role("checkbox", name="Base salary")).not_to_be_checked()
    assert "187,300" not in page.evaluate(KEPT)


def test_a_figure_that_the_reader_typed_is_not_taken_away_by_its_box(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("187,300")
    field(page, "grant").fill("320,000")
    expect(page.locator(".result").first).to_contain_text("187,300")
    page.goto(page.url.replace(PAGE["total-comp"], "letter/"))
    pasted(page, f"{LETTER} You will be granted 1,500 RSUs.")
    base = page.get_by_role("checkbox", name="Base salary")
    expect(base).to_be_checked()
    expect(base).to_be_disabled()
    units = page.get_by_role("checkbox", name="Units")
    units.check()
    expect(page.locator(".letter-answer")).not_to_contain_text("$320,000")  # the list goes by what stands now
    expect(units).to_be_focused()
    assert "320,000" not in page.evaluate(KEPT)  # units stand in the place of dollars
    units.uncheck()
    expect(page.locator(".letter-answer")).to_contain_text("$320,000")
    assert "320,000" in page.evaluate(KEPT)
    assert "1,500" not in page.evaluate(KEPT)


def test_nothing_pasted_is_kept_or_sent(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("180k")
    remember = page.get_by_label("Remember")
    if remember.count():
        remember.first.check()
    page.goto(page.url.replace(PAGE["total-comp"], "letter/"))
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    pasted(page)
    page.get_by_role("checkbox", name="Base salary").check()
    assert "Secretword" not in page.evaluate(KEPT)
    assert not any("Secretword" in one or "187" in one for one in sent)
    page.reload()
    expect(page.get_by_label("The letter, or the mail that came")).to_have_value("")


def test_markup_in_a_letter_is_shown_as_text(open_page: OpenPage) -> None:
    page = open_page("letter/")
    pasted(page)
    expect(page.locator(".letter-answer img")).to_have_count(0)
    page.get_by_text("The letter, with what was read marked in it").click()
    expect(page.locator(".letter-read mark").first).to_have_text("$187,300")


def test_a_text_file_is_read_and_another_is_refused(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page("letter/")
    letter, other = tmp_path / "offer.txt", tmp_path / "offer.pdf"
    letter.write_text(LETTER, encoding="utf-8")
    other.write_bytes(b"%PDF-1.7")
    page.locator("#letter-file").set_input_files(letter)
    expect(page.locator(".letter-findings")).to_contain_text("$187,300")
    page.locator("#letter-file").set_input_files(other)
    expect(page.locator(".calculator-note")).to_contain_text("plain text")


def test_the_page_fits_a_phone_and_is_useful_without_scripts(open_page: OpenPage) -> None:
    page = open_page("letter/", java_script_enabled=False, viewport={"width": 390, "height": 800})
    expect(page.locator(".letter-findings")).to_contain_text("$192,000")
    assert page.locator("html").bounding_box()["width"] <= 390  # type: ignore[index]
