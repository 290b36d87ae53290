"""The page that reads a letter: what is ticked enters the offer, and the letter itself goes nowhere."""

from base64 import b64encode

import pytest
from playwright.sync_api import FilePayload, Page, Route, expect

from tests.browser.calculator import PAGE, field
from tests.browser.conftest import OpenPage
from tests.browser.test_whole_runtime import STOPPED
from tests.letter_files import DOCUMENT, MAIL, PDF, document, mail, paragraph, pdf

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


DROP = """(place, { name, content }) => {
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(atob(content), (one) => one.charCodeAt(0))], name));
  place.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
}"""


def chosen(page: Page, name: str, content: bytes) -> None:
    page.locator("#letter-file").set_input_files(FilePayload(name=name, mimeType="", buffer=content))


def dropped(page: Page, label: str, name: str, content: bytes) -> None:
    page.get_by_label(label).evaluate(DROP, {"name": name, "content": b64encode(content).decode()})


def packs_asked(page: Page) -> list[str]:
    asked: list[str] = []
    page.context.on("request", lambda one: asked.append(one.url.rpartition("/")[2]) if ".packed" in one.url else None)
    return asked


def test_a_text_file_and_a_mail_are_read_by_the_lean_python(open_page: OpenPage) -> None:
    page = open_page("letter/")
    packs = packs_asked(page)
    chosen(page, "offer.txt", LETTER.encode())
    expect(page.locator(".letter-findings")).to_contain_text("$187,300")
    assert not {"mail.packed", "document.packed"} & {*packs}
    dropped(page, "The letter, or the mail that came", MAIL, mail(LETTER.replace("187,300", "191,450")))
    expect(page.locator(".letter-findings")).to_contain_text("$191,450")
    assert "mail.packed" in packs
    assert not {"document.packed", "pyodide.packed"} & {*packs}


def test_a_document_is_read_and_goes_nowhere(open_page: OpenPage) -> None:
    page = open_page("letter/", expected=STOPPED)
    packs = packs_asked(page)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    chosen(page, DOCUMENT, document(paragraph("Secretword: your base salary will be $187,300 per year.")))
    expect(page.locator(".letter-findings")).to_contain_text("$187,300")
    expect(page.locator(".calculator-note")).to_be_hidden()
    assert {"document.packed", "mail.packed", "pyodide.packed"} & {*packs} == {"document.packed", "pyodide.packed"}
    page.get_by_text("Compare with a second version").click()
    dropped(page, "The second version", DOCUMENT, document(paragraph("Your base salary will be $193,800 per year.")))
    expect(page.locator(".result")).to_contain_text("$193,800")
    expect(page.get_by_label("The letter, or the mail that came")).to_have_value(
        "Secretword: your base salary will be $187,300 per year."
    )
    assert "Secretword" not in page.evaluate(KEPT)
    assert not any("Secretword" in one or "187" in one for one in sent)


@pytest.mark.parametrize("way", ["chosen", "pasted"])
def test_what_is_chosen_or_pasted_before_its_script_is_there_is_read(open_page: OpenPage, way: str) -> None:
    page = open_page()
    late: list[Route] = []
    page.context.route("**/letter-reader.js", lambda route: late.append(route))
    with page.expect_request("**/letter-reader.js"):
        page.goto(f"{page.url}letter/")
    if way == "chosen":
        chosen(page, "offer.txt", LETTER.encode())
    else:
        page.get_by_label("The letter, or the mail that came").fill(LETTER)
    expect(page.locator(".letter-findings")).to_contain_text("$192,000")  # the example's, while nobody hears
    late[0].continue_()
    expect(page.locator(".letter-findings")).to_contain_text("$187,300")


def test_a_pdf_is_read(open_page: OpenPage) -> None:
    page = open_page("letter/", expected=STOPPED)
    packs = packs_asked(page)
    chosen(page, PDF, pdf("Dear Priya,", "Your base salary will be $187,300 per year."))
    expect(page.locator(".letter-findings")).to_contain_text("$187,300")
    assert {"document.packed", "mail.packed", "pdf.packed"} & {*packs} == {"pdf.packed"}


def test_what_cannot_be_opened_says_what_to_do_and_loses_nothing(open_page: OpenPage) -> None:
    page = open_page("letter/", expected=STOPPED)
    pasted(page)
    bomb = document(paragraph(" " * 100_000_000))
    entity = document(f'<!DOCTYPE x [<!ENTITY a "b">]>{paragraph("&a;")}')
    for name, content, says in (
        ("photo.png", b"\x89PNG", "Files of this kind are not read"),
        ("scan.txt", b"", "no text in this file"),
        ("large.txt", b"x" * 10_000_001, "larger than any letter"),
        ("bomb.docx", bomb, "larger than any letter"),
        ("entity.docx", entity, "cannot be opened"),
        ("broken.docx", b"PK\x03\x04" + b"x" * 1_000_000, "cannot be opened"),
        ("scan.pdf", pdf(), "no text in this file"),
        ("broken.pdf", b"%PDF-1.7" + b"1 0 obj\n" * 120_000, "cannot be opened"),
        ("deep.eml", b"Content-Type: message/rfc822\n\n" * 30_000, "no text"),
    ):
        chosen(page, name, content)
        expect(page.locator(".calculator-note")).to_contain_text(says)
        expect(page.locator(".calculator-note")).to_contain_text("aste it")
        expect(page.get_by_label("The letter, or the mail that came")).to_have_value(LETTER)
        expect(page.locator(".letter-findings")).to_contain_text("$187,300")
    chosen(page, DOCUMENT, document(paragraph("Your base salary will be $191,450 per year.")))
    expect(page.locator(".letter-findings")).to_contain_text("$191,450")


def test_without_a_network_a_document_says_so_and_pasting_works_on(open_page: OpenPage) -> None:
    page = open_page("letter/", expected=(*STOPPED, "ERR_FAILED", "Failed to load"))
    pasted(page)
    page.context.route("**/document.packed", lambda route: route.abort())
    chosen(page, DOCUMENT, document(paragraph("x")))
    expect(page.locator(".calculator-note")).to_contain_text("If you are offline")
    page.context.unroute("**/document.packed")
    page.context.route("**/pyodide.packed", lambda route: route.abort())
    chosen(page, DOCUMENT, document(paragraph("y")))
    expect(page.locator(".calculator-note")).to_contain_text("Opening")
    expect(page.locator(".calculator-note")).to_contain_text("If you are offline")
    expect(page.get_by_label("The letter, or the mail that came")).to_have_value(LETTER)
    pasted(page, LETTER + " Your target bonus is 15%.")
    expect(page.locator(".letter-findings")).to_contain_text("15%")
    page.context.unroute("**/pyodide.packed")
    chosen(page, DOCUMENT, document(paragraph("Your base salary will be $191,450 per year.")))
    expect(page.locator(".letter-findings")).to_contain_text("$191,450")


def test_the_page_fits_a_phone_and_is_useful_without_scripts(open_page: OpenPage) -> None:
    page = open_page("letter/", java_script_enabled=False, viewport={"width": 390, "height": 800})
    expect(page.locator(".letter-findings")).to_contain_text("$192,000")
    assert page.locator("html").bounding_box()["width"] <= 390  # type: ignore[index]
