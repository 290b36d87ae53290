"""A call is rehearsed to its end by keyboard alone on a phone, and the page is one worked talk without scripts."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.calculator import PAGE, field
from tests.browser.conftest import OpenPage
from tests.browser.test_accessibility import AXE, CONTENT, EVERY_RULE, RUN, SIDEWAYS
from tests.browser.test_keyboard import tab_to
from tests.door import values

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
MOST_TURNS = 9
CHOICES = 5


def talk(page: Page) -> Locator:
    return page.locator('[data-list="talk"] > ol > li')


def choices(page: Page) -> Locator:
    return page.locator('[data-list="choices"] button')


def axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    found: list[str] = page.evaluate(RUN, [EVERY_RULE, CONTENT])
    return found


def test_a_call_is_played_to_its_end_by_keyboard_alone_on_a_phone(open_page: OpenPage) -> None:
    page = open_page(PAGE["rehearsal"], **PHONE)
    page.locator(".rehearsal-tools").wait_for()
    tab_to(page, ".rehearsal-tools > button")
    page.keyboard.press("Enter")
    expect(choices(page)).to_have_count(CHOICES)
    assert not axe(page)
    for turn in range(1, MOST_TURNS):
        tab_to(page, '[data-list="choices"] button')
        page.keyboard.press("Enter")
        expect(talk(page)).to_have_count(2 * turn + 1)
        expect(talk(page).last).to_be_focused()
        if not choices(page).count():
            break
    expect(page.locator(".result .summary")).to_contain_text("The call is over.")
    expect(page.locator("offer-calculator .announce")).to_contain_text("The call is over.")
    expect(page.locator('data[data-figure="hidden_limit"]').first).to_be_visible()
    assert not page.evaluate(SIDEWAYS)
    assert not axe(page)


def test_own_words_are_said_and_the_answer_is_announced(open_page: OpenPage) -> None:
    page = open_page(f"{PAGE['rehearsal']}#game=scenario=no-rival&seed=5", **PHONE)
    expect(choices(page)).to_have_count(CHOICES)
    said = "Thank you. Could you do $168,000 base, since your range goes to $180,000?"
    page.get_by_label("Or say it in your own words").fill(said)
    page.keyboard.press("Enter")
    expect(talk(page)).to_have_count(3)
    expect(talk(page).nth(1)).to_contain_text(said)
    announced = page.locator("offer-calculator .announce")
    expect(announced).to_contain_text("The recruiter:")
    expect(announced).to_contain_text(talk(page).nth(1).locator(".list-mark").inner_text())
    page.get_by_role("button", name="Take back my last words").click()
    expect(talk(page)).to_have_count(1)


def test_the_mark_of_a_choice_is_announced_as_well(open_page: OpenPage) -> None:
    page = open_page(f"{PAGE['rehearsal']}#game=scenario=no-rival&seed=5", **PHONE)
    choices(page).first.click()
    expect(talk(page).last).to_be_focused()
    told = talk(page).nth(1).locator(".list-mark").inner_text()
    assert told
    expect(page.locator("offer-calculator .announce")).to_have_text(told)


def test_words_that_are_not_read_use_no_turn_and_are_back_in_their_field(open_page: OpenPage) -> None:
    page = open_page(f"{PAGE['rehearsal']}#game=scenario=no-rival&seed=5", **PHONE)
    expect(choices(page)).to_have_count(CHOICES)
    words = page.get_by_label("Or say it in your own words")
    for said in ("Purple monkey", "Green monkey"):
        words.fill(said)
        page.keyboard.press("Enter")
        expect(talk(page).nth(1)).to_contain_text(said)
        expect(talk(page)).to_have_count(3)
        expect(talk(page).last).to_contain_text("another way")
        expect(words).to_have_value(said)
        expect(page.locator(".result .summary")).to_contain_text("turn 1")
    words.fill("I have to decline, thank you for your time.")
    page.keyboard.press("Enter")
    expect(page.locator(".result .summary")).to_contain_text("You said no")
    expect(talk(page)).to_have_count(3)
    said_cell = page.locator(".pay-table td.of-words").first
    assert said_cell.evaluate("one => getComputedStyle(one).textAlign") == "left"


def test_a_link_plays_the_same_game_for_two(open_page: OpenPage) -> None:
    game = {"base": "", "scenario": "rigid-band", "seed": "12"}
    page = open_page(f"{PAGE['rehearsal']}#game=scenario=rigid-band&seed=12", **PHONE)
    expect(choices(page)).to_have_count(CHOICES)
    expect(field(page, "seed")).to_have_value("12")
    choices(page).first.click()
    expect(talk(page)).to_have_count(3)
    first = values("rehearsal", game)["choices"][0]["key"]
    expect(talk(page).last).to_contain_text(values("rehearsal", game | {"spoken": first})["their_words"])
    assert "#" not in page.url


def test_the_link_to_a_game_says_what_it_holds_in_place_of_what_was_said_before(open_page: OpenPage) -> None:
    page = open_page(PAGE["rehearsal"], **PHONE)
    page.get_by_role("button", name="Copy link without figures").click()
    status = page.locator(".offer-status")
    expect(status).not_to_be_empty()
    page.get_by_role("button", name="Copy a link to this game").click()
    expect(status).to_contain_text("The link holds the game, and no figure of yours.")


def test_without_scripts_it_is_one_worked_talk(open_page: OpenPage) -> None:
    page = open_page(PAGE["rehearsal"], java_script_enabled=False, **PHONE)
    expect(talk(page).first).to_contain_text("best and final")
    assert talk(page).count() > 6
    expect(page.locator('data[data-figure="hidden_limit"]').first).to_be_visible()
    expect(page.locator(".result [data-adds]")).to_have_count(0)
    expect(page.locator(".drill > li")).to_have_count(14)


def test_the_drill_answers_with_the_readers_figures(open_page: OpenPage) -> None:
    page = open_page("calculators/total-comp/")
    page.get_by_label("Base salary", exact=True).fill("175k")
    page.get_by_label("Equity grant", exact=True).fill("437.5k")
    page.goto(page.url.replace("calculators/total-comp/", "rehearsal/"))
    page.get_by_role("button", name="Start the two-minute drill").click()
    place = page.locator(".drill-place")
    expect(place.locator(".drill-status")).to_contain_text("With your figures.")
    for _ in range(14):
        expect(place).not_to_contain_text("Birch")
        place.locator(".drill-answers button").first.click()
        expect(place.locator(".drill-good")).to_contain_text("A good answer:")
        expect(place).not_to_contain_text("Birch")
        place.get_by_role("button").last.click()
        if place.get_by_role("button", name="Once more").count():
            break


def test_the_drill_asks_answers_and_ends(open_page: OpenPage) -> None:
    page = open_page(PAGE["rehearsal"], **PHONE)
    page.get_by_role("button", name="Start the two-minute drill").click()
    place = page.locator(".drill-place")
    expect(place.locator(".drill-answers button")).to_have_count(3)
    assert not axe(page)
    for _ in range(14):
        place.locator(".drill-answers button").first.click()
        expect(place.locator(".drill-good")).to_contain_text("A good answer:")
        expect(place.locator(".drill-good")).to_be_focused()
        place.get_by_role("button", name="Next").click()
    expect(place.locator(".drill-good")).to_have_text(
        re.compile(r"^14 of 14 sayings heard, \d+ answered as we would\.$")
    )


@pytest.mark.parametrize("path", ["total-comp", "rehearsal"])
def test_the_recruiter_comes_only_with_the_rehearsal(open_page: OpenPage, path: str) -> None:
    page = open_page("")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + PAGE[path])
    if path == "rehearsal":
        page.get_by_role("button", name="Start a new call").click()
        expect(choices(page)).to_have_count(CHOICES)
    else:
        field(page, "base").fill("250k")
        expect(page.locator(".result .summary")).to_contain_text("250")
    packs = [url.rpartition("/")[2] for url in asked if url.endswith(".packed")]
    assert ("rehearsal.packed" in packs) == (path == "rehearsal")
    assert "own-words.packed" not in packs  # nobody typed any
    assert any("rehearsal.js" in url for url in asked) == (path == "rehearsal")


VOICES = """
window.spoken = [];
const voices = [{ lang: 'en', localService: false, name: 'far' }, { lang: 'en', localService: true, name: 'here' }];
const speak = (one) => window.spoken.push([one.voice.name, one.text]);
const speechSynthesis = { getVoices: () => voices, cancel() {}, speak };
Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
"""A browser with a voice of its own and one that would send the words away."""


def test_only_a_voice_of_this_machine_reads_and_only_once_it_is_switched_on(open_page: OpenPage) -> None:
    page = open_page("", **PHONE)
    page.context.add_init_script(VOICES)
    page.goto(f"{page.url}{PAGE['rehearsal']}#game=scenario=no-rival&seed=5")
    expect(choices(page)).to_have_count(CHOICES)
    choices(page).first.click()
    expect(talk(page)).to_have_count(3)
    assert page.evaluate("window.spoken") == []
    page.get_by_label("Read the recruiter aloud").check()
    choices(page).first.click()
    expect(talk(page)).to_have_count(5)
    [[voice, words]] = page.evaluate("window.spoken")
    assert voice == "here"
    expect(talk(page).last).to_contain_text(words)
