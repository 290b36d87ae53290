"""What a reader typed is laid out to be read, however long it is: by the forms, the answers and the drawings."""

import json
from decimal import Decimal

import pytest
from playwright.sync_api import Page, expect

from calculators.catalog import CATALOG
from calculators.declare.fields import Field, field_at, fields_of
from calculators.negotiation.record import Negotiation
from tests.browser.calculator import PAGE, field, reply
from tests.browser.conftest import Browsers
from tests.browser.layout import FONTS, WIDTHS, kind_of_screen, look_in_every_font
from tests.strategies import MORE_PAY
from website.form import is_shared

LONG = "Principal Machine Learning Infrastructure Engineer, Reliability and Performance"
UNBROKEN = "Maschinenintelligenzforschungsgesellschaft"
TYPED_BY_HAND = {
    "next_level": LONG.replace("Principal", "Executive"),  # another than the one they offer
    "company_name": "Aster Applied Machine Intelligence Research and Infrastructure Laboratories",
    "offers.b.name": UNBROKEN,
    "current.job.name": UNBROKEN,
    "deadline": "in 6 days",
    "offers.b.deadline": "in 20 days",
    "current.job.base": "15,000,000",
    "market_base": "19,000,000",
    "posted_low": "15,000,000",
    "posted_high": "19,500,000",
    "units": "2,000",  # at the longest price as many dollars as the grant: else one of the two is asked for
    "contract-or-salary.work_costs": "600,000",
    "contract-or-salary.salary_benefits": "900,000",
    "turns.0.base": "17,000,000",
    "turns.0.ask_base": "19,000,000",
    "turns.0.their_words": "We can do 18,000,000 base. " * 5,
}
GO = """address => {
  const link = document.createElement('a');
  link.href = address;
  document.querySelector('.md-content').append(link);
  link.click();
}"""
"""As by a link of the page, so that Python is not started anew."""
PAGES = [("counter-ask", ""), *PAGE.items()]
"""Start, and each page with a calculator of its own; no two that follow each other have the same one."""


TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Tables that do not fit are stacked in the frame after they are seen."""


def lengthened(asked: Field, text: str) -> str:
    """A sample's text, its thousands made millions, or as many as may be, and its words as long as a title can be."""
    if asked.unit and asked.unit.before == "$":
        most = [one for one in (asked.ask.at_most, asked.unit.most) if one]
        return f"{Decimal(min(asked.unit.read(text) * 1000, *most)):,f}"
    return LONG if are_free_words(asked) else text


def are_free_words(asked: Field) -> bool:
    """Whether a reader types what they like there, in one line."""
    unit = asked.unit
    return unit is not None and unit.kind == "words" and unit.lines == 1 and not asked.ask.options


def long_negotiation() -> dict[str, str]:
    """The samples of all calculators as one negotiation, under the names that a page keeps it by."""
    typed: dict[str, str] = {}
    for slug, calculator in CATALOG.items():
        for name, text in calculator.sample.items():
            asked = field_at(calculator.inputs, name)
            assert asked is not None
            if asked.unit is None or asked.unit.kind != "date":
                kept = name if is_shared(name.partition(".")[0]) else f"{slug}.{name}"
                typed.setdefault(kept, lengthened(asked, text))
    words = {name: LONG for name, asked in fields_of(Negotiation).items() if are_free_words(asked)}
    return typed | words | dict.fromkeys(MORE_PAY, "23,456,789") | TYPED_BY_HAND


def for_calculator(slug: str, typed: dict[str, str]) -> dict[str, str]:
    """What of it a calculator is asked about."""
    own = {name.removeprefix(f"{slug}."): text for name, text in typed.items() if name.startswith(f"{slug}.")}
    inputs = CATALOG[slug].inputs
    return {name: text for name, text in (typed | own | {"today": "2026-12-01"}).items() if field_at(inputs, name)}


@pytest.mark.parametrize("slug", CATALOG)
def test_each_calculator_answers_for_it(slug: str) -> None:
    assert not reply(slug, for_calculator(slug, long_negotiation()))["problems"]


def show_all(page: Page) -> None:
    """Open every fold, and wait until all answers in it are the reader's."""
    page.evaluate("for (const fold of document.querySelectorAll('.md-content details')) fold.open = true")
    for answer in page.locator("offer-answer").all():
        answer.evaluate("answer => answer.scrollIntoView({ block: 'start' })")
        expect(answer.locator(".result.is-example")).to_have_count(0)
    expect(page.locator(".result.is-example")).to_have_count(0)
    assert not page.locator(".result > .ask-for").count()
    page.evaluate("scrollTo(0, 0)")
    page.evaluate(TWO_FRAMES)


@pytest.fixture(scope="module", params=WIDTHS)
def found(request: pytest.FixtureRequest, browsers: Browsers, site_url: str) -> dict[str, list[str]]:
    """What is wrong with the pages that answer, by font: at one width, Python started once."""
    saved = json.dumps({"version": 2, "typed": long_negotiation()})
    with browsers.current.new_context(service_workers="block", **kind_of_screen(request.param)) as context:
        page = context.new_page()
        page.goto(f"{site_url}404.html")
        page.evaluate("saved => sessionStorage.setItem('counterplay:negotiation', saved)", saved)
        faults: dict[str, list[str]] = {font: [] for font in FONTS}
        page.goto(site_url)
        expect(field(page, "base")).to_have_value("20,000,000")
        for slug, path in PAGES:
            if path:
                page.evaluate(GO, site_url + path)
            page.locator(f'offer-calculator[data-slug="{slug}"] .offer-tools').wait_for(state="attached")
            show_all(page)
            for font, fault in look_in_every_font(page):
                faults[font].append(f"{path or 'start'}: {fault}")
    return faults


@pytest.mark.parametrize("font", FONTS)
def test_long_values_are_laid_out_to_be_read(found: dict[str, list[str]], font: str) -> None:
    assert not found[font], "\n".join(found[font])
