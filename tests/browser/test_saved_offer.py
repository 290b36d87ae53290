"""The reader's offer is kept, shared, saved, opened and erased only as they say."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, erase, field, figure, follow, tag, unfold
from tests.browser.conftest import OpenPage

KEY, OLD_KEY = "counterplay:negotiation", "counterplay:offer"
TYPED = {"base": "222k", "grant": "400k", "refresh.1.amount": "100k"}
OFFER = {"version": 2, "typed": TYPED}
OLD = {"offers.a.base": "222k", "rival_base": "230k", "leverage": "written", "refresh": "40k", "total-comp.years": "3"}
STATUS = ".offer-status"
FILE = '.offer-tools input[type="file"]'
UNREADABLE = [
    "[not an offer",
    "[1, 2]",
    "null",
    '{"base": {"a": 1}}',
    '{"version": 2, "typed": {"base": 5}}',
    '{"version": 2, "typed": {"nonsense": "5"}}',
    '{"version": 3, "typed": {"base": "5k"}}',
]


def kept(page: Page, storage: str = "localStorage", key: str = KEY) -> Any:
    """What a storage of the page holds."""
    text = page.evaluate(f"{storage}.getItem({json.dumps(key)})")
    return text and json.loads(text)


def as_link(saved: object) -> str:
    """The end of an address that carries it."""
    return "#offer=" + quote(saved if isinstance(saved, str) else json.dumps(saved))


def in_two_tabs(open_page: OpenPage) -> tuple[Page, Page]:
    """A remembered offer, open in two tabs."""
    page = open_page(PAGE["total-comp"])
    page.get_by_label("Remember my offer").check()
    field(page, "base").fill("222k")
    other = page.context.new_page()
    other.goto(page.url)
    expect(field(other, "base")).to_have_value("222k")
    return page, other


def test_a_link_carries_the_offer_in_its_fragment(open_page: OpenPage) -> None:
    for saved in (OFFER, TYPED):  # today's form, and the one before it had a version
        page = open_page(PAGE["total-comp"] + as_link(saved))
        expect(field(page, "base")).to_have_value("222k")
        expect(figure(page, "first_year")).to_have_attribute("value", "322000")
        expect(field(page, "refresh.1.amount")).to_have_value("100k")
        assert "#" not in page.url
        assert kept(page) is None


def test_a_damaged_link_leaves_the_sample_and_says_why(open_page: OpenPage) -> None:
    for fragment in ("%7B%22base", "%E0%A4%A", *(quote(text) for text in UNREADABLE)):
        page = open_page(PAGE["total-comp"] + "#offer=" + fragment)
        expect(page.locator(STATUS)).not_to_have_text("")
        expect(page.locator(STATUS)).not_to_contain_text("Opening")
        expect(figure(page, "first_year")).to_have_attribute("value", "260000")
        expect(field(page, "base")).to_have_value("")


def test_a_link_replaces_what_was_there_and_undo_brings_it_back(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("150k")
    field(page, "sign_on").fill("9k")
    expect(figure(page, "first_year")).to_have_attribute("value", "159000")
    page.evaluate("hash => { location.hash = hash; }", as_link(OFFER))
    expect(figure(page, "first_year")).to_have_attribute("value", "322000")
    expect(page.locator(STATUS)).to_contain_text("Opened from the link")
    page.get_by_role("button", name="Undo").click()
    expect(figure(page, "first_year")).to_have_attribute("value", "159000")


def test_an_offer_opened_from_a_link_outlives_a_reload(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"] + as_link(OFFER))
    expect(figure(page, "first_year")).to_have_attribute("value", "322000")
    page.reload()
    expect(figure(page, "first_year")).to_have_attribute("value", "322000")


def test_nothing_is_remembered_until_the_reader_says_so(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    assert kept(page) is None
    page.get_by_label("Remember my offer").check()
    assert kept(page) == {"version": 2, "typed": {"base": "222k"}, "where": {"base": "total-comp"}}
    other = page.context.new_page()
    other.goto(page.url)
    expect(field(other, "base")).to_have_value("222k")
    expect(other.get_by_label("Remember my offer")).to_be_checked()
    expect(figure(other, "first_year")).to_have_attribute("value", "222000")
    page.get_by_label("Remember my offer").uncheck()
    assert kept(page) is None


def test_what_was_typed_outlives_a_reload_in_this_tab_only(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    page.reload()
    expect(field(page, "base")).to_have_value("222k")
    expect(tag(page, "base")).to_have_count(0)
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".offer-tools").wait_for()
    expect(field(other, "base")).to_have_value("")


def test_erase_forgets_everything_in_every_tab(open_page: OpenPage) -> None:
    page, other = in_two_tabs(open_page)
    erase(page)
    for one in (page, other):
        expect(field(one, "base")).to_have_value("")
        expect(figure(one, "first_year")).to_have_attribute("value", "260000")
        assert (kept(one), kept(one, "sessionStorage")) == (None, None)


@pytest.mark.parametrize("texts", [{}, {"base": "300k"}], ids=["ticked", "typed"])
def test_erase_ends_a_what_if_and_undo_brings_both_back(open_page: OpenPage, texts: dict[str, str]) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    box, what_if = page.get_by_label("Try changes on this page only"), page.locator(".what-if")
    box.check()
    for name, text in texts.items():
        field(page, name).fill(text)
    offer = kept(page, "sessionStorage")
    erase(page)
    expect(page.locator(STATUS)).to_contain_text("Erased")
    expect(what_if).to_be_hidden()
    expect(box).not_to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(field(page, "base")).to_have_value(texts.get("base", "222k"))
    expect(what_if).to_be_visible(visible=bool(texts))
    assert kept(page, "sessionStorage") == offer


def test_erase_in_another_tab_ends_a_what_if(open_page: OpenPage) -> None:
    page, other = in_two_tabs(open_page)
    page.get_by_label("Try changes on this page only").check()
    field(page, "base").fill("300k")
    expect(other.locator(".what-if")).to_be_visible()
    erase(other)
    expect(page.locator(STATUS)).to_contain_text("Erased in another tab")
    expect(page.locator(".what-if")).to_be_hidden()
    field(page, "base").fill("111k")
    assert kept(page, "sessionStorage")["typed"] == {"base": "111k"}


def test_leaving_a_what_if_without_a_change_leaves_undo(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    erase(page)
    page.get_by_label("Try changes on this page only").check()
    page.get_by_role("button", name="Back to my offer").click()
    page.get_by_role("button", name="Undo").click()
    expect(field(page, "base")).to_have_value("222k")


def test_erase_asks_and_a_key_is_a_no(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.get_by_role("button", name="Erase").click()
    expect(page.locator(STATUS)).to_contain_text("nothing to erase")
    field(page, "base").fill("222k")
    page.get_by_role("button", name="Erase").press("Enter")
    expect(page.locator(STATUS)).to_contain_text("Erase all that you typed")
    expect(field(page, "base")).to_have_value("222k")
    field(page, "base").fill("223k")
    expect(page.get_by_role("button", name="Yes, erase it")).to_have_count(0)
    page.get_by_role("button", name="Erase").press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Yes, erase it")).to_be_focused()
    page.keyboard.press("Enter")
    expect(field(page, "base")).to_have_value("")
    page.get_by_role("button", name="Undo").click()
    expect(field(page, "base")).to_have_value("223k")


def test_tabs_take_each_others_changes_field_by_field(open_page: OpenPage) -> None:
    page, other = in_two_tabs(open_page)
    field(other, "sign_on").fill("20k")
    expect(field(page, "sign_on")).to_have_value("20k")
    field(page, "base").fill("223k")
    expect(field(other, "base")).to_have_value("223k")
    expect(figure(other, "first_year")).to_have_attribute("value", "243000")


def test_erase_and_open_are_no_neighbours(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    names = page.locator(".offer-buttons button").all_text_contents()
    assert abs(names.index("Erase") - names.index("Open file")) > 1


def test_a_saved_file_opens_again(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    unfold(page)
    field(page, "years").fill("3")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save file").click()
    saved = tmp_path / "offer.json"
    download.value.save_as(saved)
    assert json.loads(saved.read_text())["typed"] == {"base": "222k", "total-comp.years": "3"}
    erase(page)
    expect(field(page, "base")).to_have_value("")
    page.locator(FILE).set_input_files(saved)
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    expect(field(page, "years")).to_have_value("3")


@pytest.mark.parametrize("text", UNREADABLE)
def test_a_file_that_cannot_be_read_changes_nothing(open_page: OpenPage, tmp_path: Path, text: str) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    before = kept(page, "sessionStorage")
    other = tmp_path / "other.json"
    other.write_text(text)
    page.locator(FILE).set_input_files(other)
    expect(page.locator(STATUS)).not_to_have_text("")
    expect(field(page, "base")).to_have_value("222k")
    assert kept(page, "sessionStorage") == before


def test_what_was_kept_before_opens_as_the_same_offer(open_page: OpenPage) -> None:
    page = open_page("privacy/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [OLD_KEY, json.dumps(OLD)])
    page.goto(page.url.replace("privacy/", PAGE["total-comp"]))
    expect(field(page, "base")).to_have_value("222k")
    expect(field(page, "years")).to_have_value("3")
    expect(field(page, "refresh.0.amount")).to_have_value("40k")
    expect(page.get_by_label("Remember my offer")).to_be_checked()
    assert kept(page, key=OLD_KEY) is None
    assert kept(page)["typed"]["offers.b.base"] == "230k"
    follow(page, "counter-ask")
    expect(field(page, "offers.b.base")).to_have_value("230k")
    expect(field(page, "offers.b.standing")).to_have_value("written")


def test_what_cannot_be_read_is_left_where_it_is(open_page: OpenPage) -> None:
    page = open_page("privacy/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [OLD_KEY, '{"nonsense": "5"}'])
    page.goto(page.url.replace("privacy/", PAGE["total-comp"]))
    expect(page.locator(STATUS)).to_contain_text("nonsense")
    assert kept(page, key=OLD_KEY) == {"nonsense": "5"}
    expect(figure(page, "first_year")).to_have_attribute("value", "260000")


@pytest.mark.parametrize("typed", [{"base": "222k", "grant": 5}, {"base": "222k", "foo": "bar"}])
def test_what_cannot_be_read_is_left_out_by_name_and_kept_aside(open_page: OpenPage, typed: dict[str, Any]) -> None:
    page = open_page("privacy/")
    saved = {"version": 2, "typed": typed, "where": {}}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(saved)])
    page.goto(page.url.replace("privacy/", PAGE["total-comp"]))
    expect(page.locator(STATUS)).to_contain_text(re.compile("cannot be read: (grant|foo)"))
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    expect(page.get_by_label("Remember my offer")).not_to_be_checked()
    field(page, "base").fill("180k")
    expect(figure(page, "first_year")).to_have_attribute("value", "180000")
    assert kept(page) == saved


def test_an_offer_opens_the_rows_it_fills_and_no_more(open_page: OpenPage) -> None:
    far = {"version": 2, "typed": {"base": "190k", "offers.c.base": "200k", "offers.d.refresh.1.amount": "50k"}}
    page = open_page(PAGE["compare-offers"] + as_link(far))
    expect(field(page, "offers.d.refresh.1.amount")).to_have_value("50k")
    rows = page.locator('[data-group="offers"] > .row')
    expect(rows).to_have_count(3)
    expect(rows.nth(1).locator('[data-group$="refresh"] > .row')).to_have_count(1)
    expect(rows.nth(2).locator('[data-group$="refresh"] > .row')).to_have_count(2)


def test_rows_not_asked_for_are_no_part_of_the_form(open_page: OpenPage) -> None:
    page = open_page(PAGE["compare-offers"])
    expect(page.locator('[data-group="offers"] > .row')).to_have_count(1)
    names = page.locator("offer-calculator form").evaluate("form => [...form.elements].map(({ name }) => name)")
    assert not any(name.startswith("offers.c") for name in names)
    page.locator('[data-group="offers"] > .add-row').click()
    expect(field(page, "offers.c.name")).to_be_focused()
    field(page, "base").fill("200k")
    field(page, "offers.c.base").fill("900k")
    expect(page.locator(".result .summary")).to_contain_text("Offer C")
