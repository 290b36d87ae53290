"""Where the lean Python stops, the whole one is started and answers; the reader only waits longer."""

from playwright.sync_api import Route, expect

from publish.bundle import APART, Bundle
from tests.browser.calculator import PAGE, field, figure, follow
from tests.browser.conftest import OpenPage
from tests.door import values
from tests.lean_builds import least

PACKS = tuple(f"/{name}.packed" for name in APART)
STOPPED = "fatal error", "unreachable"  # parts of all that Pyodide says of it


def test_what_was_left_out_is_answered_by_the_whole(open_page: OpenPage, python_bundle: Bundle) -> None:
    too_lean = least(python_bundle)
    fetched: list[str] = []

    def serve(route: Route) -> None:
        fetched.append(route.request.url)
        if route.request.url.endswith("python.packed"):
            route.fulfill(body=too_lean)
        else:
            route.continue_()

    page = open_page("", expected=STOPPED)
    page.context.route("**/*.packed", serve)
    page.goto(page.url + PAGE["total-comp"])
    field(page, "base").fill("250k")
    expect(figure(page, "first_year")).to_have_attribute("value", "250000")
    assert any(url.endswith("pyodide.packed") for url in fetched)
    field(page, "base").fill("260k")
    expect(figure(page, "first_year")).to_have_attribute("value", "260000")


def test_readers_do_not_need_the_whole(open_page: OpenPage) -> None:
    page = open_page("")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + PAGE["total-comp"])
    field(page, "base").fill("250k")
    expect(figure(page, "first_year")).to_have_attribute("value", "250000")
    assert any(url.endswith("python.packed") for url in asked)
    assert not any(url.endswith("pyodide.packed") for url in asked)


def test_the_wage_table_comes_with_its_own_calculator(open_page: OpenPage) -> None:
    page = open_page("")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + PAGE["total-comp"])
    field(page, "base").fill("250k")
    expect(figure(page, "first_year")).to_have_attribute("value", "250000")
    page.wait_for_timeout(3000)  # in which the other calculators are read
    assert not any(url.endswith(PACKS) for url in asked)
    follow(page, "three-numbers")
    field(page, "occupation").fill("Data Scientists")
    happy = values("three-numbers", {"occupation": "Data Scientists"})["happy"]
    expect(figure(page, "happy")).to_have_attribute("value", happy)
    assert [url.rpartition("/")[2] for url in asked if url.endswith(PACKS)] == ["words.packed"]
    assert not any(url.endswith("pyodide.packed") for url in asked)


def test_state_taxes_come_once_a_state_is_chosen(open_page: OpenPage) -> None:
    page = open_page("")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + PAGE["take-home"])
    field(page, "wages").fill("150k")
    typed = {"wages": "150k"}
    expect(figure(page, "net")).to_have_attribute("value", values("take-home", typed)["net"])
    assert [url.rpartition("/")[2] for url in asked if url.endswith(PACKS)] == ["take-home.packed"]
    city = field(page, "city")
    expect(city).to_be_hidden()
    field(page, "state").select_option("NY")
    typed |= {"state": "NY"}
    expect(figure(page, "state_tax")).to_have_attribute("value", values("take-home", typed)["state_tax"])
    assert [url.rpartition("/")[2] for url in asked if url.endswith(PACKS)] == ["take-home.packed", "states.packed"]
    expect(city).to_be_visible()
    city.select_option("New York City")
    local = values("take-home", typed | {"city": "New York City"})["local_tax"]
    expect(figure(page, "local_tax")).to_have_attribute("value", local)
    assert not any(url.endswith("pyodide.packed") for url in asked)
