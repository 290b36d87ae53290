"""A reader chooses an occupation and an area, and gets its percentiles from the whole table."""

from playwright.sync_api import expect

from tests.browser.calculator import field, figure, problem
from tests.browser.conftest import OpenPage

THREE_NUMBERS = "calculators/three-numbers/"
OCCUPATION = "Software Developers"
PERCENTILES = ("p10", "p25", "p50", "p75", "p90")
ABILENE = ("55,110", "76,030", "103,760", "130,300", "159,200")
MOST_AREAS = 552
"""Areas for which the wages of software developers are published."""
LIMIT = "BLS OEWS May 2025, wages only, no stock: Software Developers, Abilene, TX."


def test_an_area_that_python_does_not_carry_fills_the_form(open_page: OpenPage) -> None:
    page = open_page(THREE_NUMBERS)
    field(page, "occupation").fill(OCCUPATION)
    field(page, "area").fill("Abilene, TX")
    for name, figures in zip(PERCENTILES, ABILENE, strict=True):
        expect(field(page, name)).to_have_value(figures)
    expect(page.locator('.field[data-field="area"]')).to_contain_text(LIMIT)
    expect(figure(page, "happy")).to_have_attribute("value", "130300")


def test_another_area_takes_away_what_the_first_put_in(open_page: OpenPage) -> None:
    page = open_page(THREE_NUMBERS)
    field(page, "occupation").fill(OCCUPATION)
    field(page, "area").fill("Abilene, TX")
    expect(field(page, "p50")).to_have_value("103,760")
    field(page, "area").fill("San Jose")
    expect(field(page, "p50")).to_have_value("")
    expect(figure(page, "happy")).to_have_attribute("value", "226080")
    field(page, "area").fill("Atlantis")
    expect(problem(page, "area")).to_contain_text("Choose an area from the list")


def test_what_the_reader_typed_stays(open_page: OpenPage) -> None:
    page = open_page(THREE_NUMBERS)
    field(page, "occupation").fill(OCCUPATION)
    field(page, "area").fill("Abilene, TX")
    expect(field(page, "p90")).to_have_value("159,200")
    field(page, "p90").fill("161k")
    field(page, "area").fill("Atlantis")
    expect(field(page, "p50")).to_have_value("")
    expect(field(page, "p90")).to_have_value("161k")


def test_the_reference_page_shows_any_area(open_page: OpenPage) -> None:
    page = open_page("reference/wages/")
    picker = page.locator("wage-picker")
    expect(picker.locator('[data-figure="p50"]')).to_have_text("$135,980")
    picker.get_by_label("Area").fill("Abilene, TX")
    expect(picker.locator('[data-figure="p50"]')).to_have_text("$103,760")
    expect(picker).to_contain_text(LIMIT)


def test_the_table_is_fetched_only_when_it_is_wanted(open_page: OpenPage) -> None:
    page = open_page(THREE_NUMBERS)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    field(page, "offer").fill("201k")
    expect(figure(page, "to_happy")).to_have_attribute("value", "0")
    assert not [url for url in asked if url.endswith(".tsv")]
    field(page, "occupation").fill(OCCUPATION)
    expect(page.locator("#three-numbers-area-list option")).to_have_count(MOST_AREAS)


def test_the_picker_works_after_instant_navigation(open_page: OpenPage) -> None:
    page = open_page("reference/wages/")
    page.locator("article").get_by_role("link", name="Three numbers").first.click()
    page.wait_for_url(f"**/{THREE_NUMBERS}")
    field(page, "occupation").fill(OCCUPATION)
    field(page, "area").fill("Abilene, TX")
    expect(field(page, "p50")).to_have_value("103,760")
