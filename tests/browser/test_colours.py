"""The page has the system's colours until the reader chooses others, from its first paint on."""

from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE
from tests.browser.conftest import OpenPage

SCHEME = "document.body.dataset.mdColorScheme"
GROUND = "getComputedStyle(document.body).backgroundColor"
DARK, LIGHT = "rgb(21, 24, 27)", "rgb(252, 251, 248)"


def choice(page: Page) -> str:
    """What the one button shown says."""
    shown = page.locator("[data-colours]:visible")
    expect(shown).to_have_count(1)
    return shown.get_attribute("title") or ""


def bars(page: Page) -> list[str]:
    """The colours that hold for the browser's own bars."""
    metas = page.locator('head meta[name="theme-color"]')
    found: list[str] = metas.evaluate_all(
        "all => all.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content)"
    )
    return found


def test_the_systems_colours_hold_and_are_followed(open_page: OpenPage) -> None:
    page = open_page(color_scheme="dark")
    assert page.evaluate(GROUND) == DARK
    assert bars(page) == ["#15181b"]
    page.emulate_media(color_scheme="light")
    expect(page.locator("body[data-md-color-scheme=default]")).to_be_attached()
    assert page.evaluate(GROUND) == LIGHT
    assert bars(page) == ["#fcfbf8"]


def test_the_page_is_dark_before_the_themes_script_runs(open_page: OpenPage) -> None:
    page = open_page(color_scheme="dark", expected="ERR_FAILED")
    page.route("**/javascripts/bundle.*", lambda route: route.abort())
    page.goto(f"{page.url}method/", wait_until="domcontentloaded")
    assert page.evaluate(SCHEME) == "slate"


def test_a_choice_is_made_by_keyboard_and_kept(open_page: OpenPage) -> None:
    page = open_page(color_scheme="dark")
    assert choice(page).startswith("Colors follow your system")
    page.locator("[data-colours]:visible").focus()
    page.keyboard.press("Enter")
    assert choice(page).startswith("Light colors")
    assert page.evaluate(GROUND) == LIGHT
    assert bars(page) == ["#fcfbf8"]
    page.reload()
    assert choice(page).startswith("Light colors")
    assert page.evaluate(GROUND) == LIGHT
    page.locator("[data-colours]:visible").focus()
    page.keyboard.press("Space")
    assert choice(page).startswith("Dark colors")
    assert page.evaluate(GROUND) == DARK
    page.keyboard.press("Space")
    assert choice(page).startswith("Colors follow your system")


def test_what_is_kept_and_means_nothing_is_passed_over(open_page: OpenPage) -> None:
    page = open_page(color_scheme="light")
    page.evaluate("__md_set('colours', 'purple')")
    page.reload()
    assert page.evaluate(SCHEME) == "default"


def test_where_the_system_sets_the_colours_a_legend_and_its_columns_are_told_apart(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"], forced_colors="active")
    colour = "all => all.map((one) => getComputedStyle(one).backgroundColor)"
    swatches = page.locator(".chart .legend .swatch").evaluate_all(colour)
    ground = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert len(swatches) >= 3
    assert len({*swatches, ground}) == len(swatches) + 1
