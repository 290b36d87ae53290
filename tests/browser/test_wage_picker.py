"""A reader chooses an occupation and any area of the whole table, and gets its percentiles."""

from playwright.sync_api import expect

from tests.browser.calculator import field, figure, problem
from tests.browser.conftest import OpenPage

THREE_NUMBERS = "calculators/three-numbers/"
OCCUPATION = "Software Developers"
PERCENTILES = ("p10", "p25", "p50", "p75", "p90")
MOST_AREAS = 552
"""Areas for which the wages of software developers are published."""
LIMIT = "BLS OEWS May 2025, wages only, no stock: Software Developers, Abilene, TX."


def test_any_area_is_answered_and_no_field_is_filled(open_page: OpenPage) -> None:
    page = open_page(THREE_NUMBERS)
    field(page, "occupation").fill(OCCUPATION)
    field(page, "area").fill("Abilene, TX")
    expect(figure(page, "happy")).to_have_attribute("value", "130300")
    expect(page.locator(".result")).to_contain_text("Software Developers, Abilene, TX")
    for name in PERCENTILES:
        expect(field(page, name)).to_have_value("")
    field(page, "area").fill("Atlantis")
    expect(problem(page, "area")).to_contain_text("Choose an area from the list")


def test_a_citys_name_is_the_city_though_a_state_is_called_so(open_page: OpenPage) -> None:
    page = open_page(THREE_NUMBERS)
    field(page, "occupation").fill(OCCUPATION)
    field(page, "area").fill("New York")
    expect(page.locator(".result")).to_contain_text("New York-Newark-Jersey City, NY-NJ")
    offered = page.locator("#three-numbers-area-list option").evaluate_all("all => all.map(({ value }) => value)")
    assert "New York State" in offered
    assert not {"New York", "Washington"} & set(offered)
    field(page, "area").fill("New York State")
    expect(page.locator(".result")).to_contain_text("Software Developers, New York State")


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
    expect(problem(page, "occupation")).to_contain_text("Type your occupation")
    assert not [url for url in asked if url.endswith(".tsv")]
    field(page, "occupation").fill(OCCUPATION)
    expect(figure(page, "to_happy")).to_have_attribute("value", "0")
    expect(page.locator("#three-numbers-area-list option")).to_have_count(MOST_AREAS)


def test_the_picker_works_after_instant_navigation(open_page: OpenPage) -> None:
    page = open_page("reference/wages/")
    page.locator("article").get_by_role("link", name="Three numbers").first.click()
    page.wait_for_url(f"**/{THREE_NUMBERS}")
    field(page, "occupation").fill(OCCUPATION)
    expect(page.locator("#three-numbers-area-list option")).to_have_count(MOST_AREAS)
