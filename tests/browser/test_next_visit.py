"""The next visit starts from what the last one kept, unless that is damaged; nothing that was typed is in it."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

TYPED = "731,246"

KEPT = """async () => {
  for (;;) {
    const store = await caches.open('counterplay-python');
    const names = (await store.keys()).map(({ url }) => url.split('/').pop());
    if (names.includes('python.picture')) return names.sort();
    await new Promise((wake) => setTimeout(wake, 100));
  }
}"""

HOLDS = """async (text) => {
  const store = await caches.open('counterplay-python');
  const picture = (await store.keys()).find(({ url }) => url.endsWith('python.picture'));
  return (await (await store.match(picture)).text()).includes(text);
}"""

DAMAGE = """async (name) => {
  const store = await caches.open('counterplay-python');
  const kept = (await store.keys()).find(({ url }) => url.endsWith(name));
  const { headers } = await store.match(kept);
  await store.put(kept, new Response('nonsense', { headers }));
}"""


def visited(open_page: OpenPage) -> Page:
    """A calculator's page in which a salary was typed, once everything for the next visit is kept."""
    page = open_page(PAGE["total-comp"])
    answers(page, TYPED)
    assert page.evaluate(KEPT) == ["python.picture", "python.wasm", "python.zip"]
    return page


def answers(page: Page, base: str) -> None:
    field(page, "base").fill(base)
    expect(figure(page, "first_year")).to_have_attribute("value", base.replace(",", ""))


def test_the_next_visit_fetches_no_runtime(open_page: OpenPage) -> None:
    page = visited(open_page)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.reload()
    answers(page, "250,000")
    assert [url for url in asked if "answer-worker" in url]
    assert not [url for url in asked if url.endswith(".packed")]


def test_typing_ends_the_picture_which_is_taken_when_the_reader_rests(open_page: OpenPage) -> None:
    page = open_page("404.html")
    begun: list[str] = []
    page.context.on("request", lambda request: begun.append(request.url) if "picture-worker" in request.url else None)
    page.goto(page.url.replace("404.html", PAGE["total-comp"]))
    answers(page, "240,000")
    while not begun:
        page.wait_for_timeout(20)
    answers(page, TYPED)
    assert page.evaluate(KEPT) == ["python.picture", "python.wasm", "python.zip"]
    assert len(begun) == 2, "the reader typed while the first was being taken"


def test_nothing_typed_is_kept(open_page: OpenPage) -> None:
    page = visited(open_page)
    assert page.evaluate(HOLDS, "calculators.answer")
    for text in (TYPED, TYPED.replace(",", ""), json.dumps({"base": TYPED})):
        assert not page.evaluate(HOLDS, text)


@pytest.mark.parametrize("name", ["python.picture", "python.wasm", "python.zip"])
def test_what_is_damaged_is_fetched_anew(open_page: OpenPage, name: str) -> None:
    page = visited(open_page)
    page.evaluate(DAMAGE, name)
    page.reload()
    answers(page, "250,000")
