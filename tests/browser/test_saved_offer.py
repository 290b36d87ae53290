"""The reader's offer is kept, shared, saved, opened and erased only as they say."""

import json
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

COMPARE = "calculators/compare-offers/"
OFFER = {"base": "222k", "grant": "400k", "refresh.1.amount": "100k"}


def stored(page: Page) -> object:
    return page.evaluate("localStorage.getItem('counterplay:offer')")


def test_a_link_carries_the_offer_in_its_fragment(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"] + "#offer=" + quote(json.dumps(OFFER)))
    expect(field(page, "base")).to_have_value("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "322000")
    expect(field(page, "refresh.1.amount")).to_have_value("100k")
    assert "#" not in page.url
    assert stored(page) is None


def test_a_damaged_link_leaves_the_sample(open_page: OpenPage) -> None:
    for fragment in ("%7B%22base", "%E0%A4%A", "[1,2]", '{"base": {"a": 1}}', "null"):
        page = open_page(PAGE["total-comp"] + "#offer=" + fragment)
        expect(figure(page, "first_year")).to_have_attribute("value", "260000")
        expect(page.locator(".offer-tools")).to_be_visible()


def test_nothing_is_stored_until_the_reader_says_so(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    assert stored(page) is None
    page.get_by_label("Remember my offer").check()
    assert json.loads(str(stored(page))) == {"base": "222k"}
    page.reload()
    expect(field(page, "base")).to_have_value("222k")
    expect(page.get_by_label("Remember my offer")).to_be_checked()
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    page.get_by_label("Remember my offer").uncheck()
    assert stored(page) is None


def test_erase_forgets_everything(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.get_by_label("Remember my offer").check()
    field(page, "base").fill("222k")
    page.get_by_role("button", name="Erase").click()
    expect(field(page, "base")).to_have_value("180,000")
    expect(figure(page, "first_year")).to_have_attribute("value", "260000")
    assert stored(page) is None


def test_a_saved_file_opens_again(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save file").click()
    saved = tmp_path / "offer.json"
    download.value.save_as(saved)
    page.get_by_role("button", name="Erase").click()
    expect(field(page, "base")).to_have_value("180,000")
    page.locator('.offer-tools input[type="file"]').set_input_files(saved)
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")

    other = tmp_path / "other.json"
    other.write_text("[not an offer")
    page.locator('.offer-tools input[type="file"]').set_input_files(other)
    expect(page.locator(".offer-status")).to_contain_text("not an offer saved here")
    expect(field(page, "base")).to_have_value("222k")


def test_an_offer_opens_the_rows_it_fills_and_no_more(open_page: OpenPage) -> None:
    far = {"offers.c.base": "200k", "offers.d.refresh.1.amount": "50k"}
    page = open_page(COMPARE + "#offer=" + quote(json.dumps(far)))
    expect(field(page, "offers.d.refresh.1.amount")).to_have_value("50k")
    rows = page.locator('[data-group="offers"] > .row')
    expect(rows).to_have_count(4)
    expect(rows.nth(2).locator('[data-group$="refresh"] > .row')).to_have_count(1)
    expect(rows.nth(3).locator('[data-group$="refresh"] > .row')).to_have_count(2)
    expect(page.get_by_role("button", name="Add an offer")).to_be_hidden()


def test_rows_not_asked_for_are_no_part_of_the_form(open_page: OpenPage) -> None:
    page = open_page(COMPARE)
    expect(page.locator('[data-group="offers"] > .row')).to_have_count(2)
    names = page.locator("offer-calculator form").evaluate("form => [...form.elements].map(({ name }) => name)")
    assert not any(name.startswith("offers.c") for name in names)
    page.get_by_role("button", name="Add an offer").click()
    expect(field(page, "offers.c.name")).to_be_focused()
    field(page, "offers.a.base").fill("200k")
    field(page, "offers.c.base").fill("900k")
    expect(page.locator(".result .summary")).to_contain_text("Offer C")
