"""An offer typed once, on one page, is that offer on every page; a what-if on one page stays there."""

import re
from collections.abc import Iterable

import pytest
from playwright.sync_api import Page, expect

from calculators.catalog import SLUGS
from tests.browser.calculator import PAGE, erase, field, figure, follow, problem, reply, tag, unfold
from tests.browser.conftest import OpenPage

TYPED = {
    "base": "175k",
    "sign_on": "153,125",
    "sign_on_year_2": "109,375",
    "grant": "437.5k",
    "bonus_percent": "10",
    "current.job.base": "165k",
    "current.job.vests_12": "90k",
}
NEGOTIATION = TYPED | {"company": "amazon"}
FIRST_YEAR = "367500"
IN_WORDS = "$175,000", "first year $367,500"

SAYS_FIRST_YEAR = ", ".join(
    f'.result data[data-figure="{name}"]:is([data-offer="a"], :not([data-offer], [data-year]))'
    for name in ("first_year", "first_year_offer", "offer_first_year", "believed_first_year")
)
"""The first year of the offer on the table, wherever a page shows it."""

MONEY = re.compile(r"\$[0-9][0-9,]*")
EXAMPLES_LEFT = """() => [...document.querySelectorAll('.offer-form :is(input, textarea)[data-blank]')]
  .filter(({ placeholder, dataset }) => placeholder !== dataset.blank).map(({ name }) => name)"""


def type_offer(page: Page) -> None:
    """Type the offer and the present job on the page that asks for both."""
    field(page, "company").select_option("amazon")
    unfold(page)
    for name, text in TYPED.items():
        field(page, name).fill(text)
    expect(page.locator('.result data[data-figure="first_year"][data-offer="a"]')).to_have_attribute(
        "value", FIRST_YEAR
    )


def kept(page: Page) -> dict[str, str]:
    """The texts of the negotiation, by name."""
    saved: dict[str, dict[str, str]] = page.evaluate("JSON.parse(sessionStorage.getItem('counterplay:negotiation'))")
    return saved["typed"]


def money(texts: Iterable[str]) -> set[str]:
    """The amounts in texts."""
    return set(MONEY.findall(" ".join(texts)))


def examples_money(slug: str, page: Page) -> set[str]:
    """The amounts of a calculator's example that are no amounts of the reader's answer."""
    ours = reply(slug, NEGOTIATION | {"today": str(page.evaluate("new Date().toLocaleDateString('en-CA')"))})
    return money([reply(slug, {})["html"]]) - money([ours["html"], *(one["message"] for one in ours["problems"])])


def check_offer(page: Page, slug: str) -> None:
    """This page shows the reader's offer and nothing of its example."""
    result = page.locator(".result")
    expect(page.locator(".result > .summary, .ask-for")).to_have_count(1)
    expect(page.locator(".example-tag, .is-example")).to_have_count(0)
    expect(page.locator(".sample-note")).to_have_class(re.compile("is-gone"))
    assert page.evaluate(EXAMPLES_LEFT) == [], slug
    assert not money(result.all_text_contents()) & examples_money(slug, page), slug
    for words in IN_WORDS:
        expect(page.locator(".about")).to_contain_text(words)
    for shown in page.locator(SAYS_FIRST_YEAR).all():
        expect(shown).to_have_attribute("value", FIRST_YEAR)


def test_an_offer_typed_once_is_that_offer_on_every_page(open_page: OpenPage) -> None:
    page = open_page(PAGE["compare-offers"])
    type_offer(page)
    check_offer(page, "compare-offers")
    for slug in (one for one in SLUGS if one != "desk"):  # its many answers have tests of their own
        if slug != "compare-offers":
            follow(page, slug)
            check_offer(page, slug)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_tap_then_typing_gives_what_was_typed(open_page: OpenPage, slug: str) -> None:
    page = open_page(PAGE[slug])
    page.locator(".offer-tools").wait_for()
    for at, control in enumerate(page.locator(".offer-form :is(input, textarea)[name]:visible").all()):
        control.click()
        page.keyboard.type(f"18{at}k")
        assert control.input_value() == f"18{at}k"


def test_what_is_carried_over_says_so_until_it_is_changed_here(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    expect(tag(page, "base")).to_have_count(0)
    follow(page, "counter-ask")
    expect(field(page, "base")).to_have_value("222k")
    expect(tag(page, "base")).to_have_text("from your offer")
    expect(page.locator('.field.is-carried[data-field="base"]')).to_have_count(1)
    field(page, "base").fill("223k")
    expect(tag(page, "base")).to_have_count(0)
    follow(page, "total-comp")
    expect(field(page, "base")).to_have_value("223k")
    expect(tag(page, "base")).to_have_text("from your offer")


def test_a_what_if_never_changes_the_offer(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    field(page, "base").fill("200k")
    follow(page, "total-comp")
    page.get_by_label("Try changes on this page only").check()
    field(page, "base").fill("300k")
    expect(figure(page, "first_year")).to_have_attribute("value", "300000")
    expect(page.locator(".what-if")).to_contain_text("Base salary 300k instead of 200k")
    expect(page.locator(".about")).to_contain_text("Your offer: $200,000 base")
    expect(page.locator(".about")).to_contain_text("What-if on this page: $300,000 base")
    follow(page, "counter-ask")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "200000")
    expect(page.locator(".what-if")).to_be_hidden()
    follow(page, "total-comp")
    expect(figure(page, "first_year")).to_have_attribute("value", "300000")
    page.reload()
    expect(figure(page, "first_year")).to_have_attribute("value", "300000")
    page.get_by_role("button", name="Back to my offer").click()
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    expect(field(page, "base")).to_have_value("200k")
    expect(page.locator(".what-if")).to_be_hidden()


def test_the_share_to_believe_is_carried_over_until_another_is_typed(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "instrument").select_option("private_rsu")
    field(page, "grant").fill("200k")
    field(page, "base").fill("180k")
    expect(page.locator(".caveat").first).to_contain_text("How much of this private-company equity do you believe?")
    follow(page, "equity-value")
    share = re.compile(r"^[1-9][0-9]$")
    expect(field(page, "liquidity_percent")).to_have_value(share)
    expect(tag(page, "liquidity_percent")).to_have_text("by equity value")
    first = field(page, "liquidity_percent").input_value()
    field(page, "years_to_sale").fill("9")
    expect(field(page, "liquidity_percent")).not_to_have_value(first)
    follow(page, "total-comp")
    expect(page.locator(".caveat").first).to_contain_text("You believe")
    follow(page, "equity-value")
    field(page, "liquidity_percent").fill("40")
    field(page, "years_to_sale").fill("1")
    expect(page.locator(".result")).to_contain_text("You believe 40% of it")
    expect(field(page, "liquidity_percent")).to_have_value("40")
    field(page, "liquidity_percent").fill("")
    expect(page.locator(".result")).to_contain_text("unless you type another one")
    expect(field(page, "liquidity_percent")).to_have_value("")


def type_private_stock(page: Page) -> str:
    """Type an offer of private stock, and the wait until a sale where that counts; gives the share to believe."""
    unfold(page)
    for name, text in {"base": "180k", "units": "4000", "price": "50"}.items():
        field(page, name).fill(text)
    field(page, "instrument").select_option("private_rsu")
    follow(page, "equity-value")
    expect(field(page, "liquidity_percent")).to_have_value(re.compile("^[1-9][0-9]$"))
    share = field(page, "liquidity_percent").input_value()
    field(page, "years_to_sale").fill("3")
    expect(field(page, "liquidity_percent")).not_to_have_value(share)
    return field(page, "liquidity_percent").input_value()


@pytest.mark.parametrize("texts", [{"years_to_sale": "9", "price": "60"}, {"years_to_sale": "9"}], ids=" ".join)
def test_a_calculators_own_fields_are_part_of_its_what_if(open_page: OpenPage, texts: dict[str, str]) -> None:
    page = open_page(PAGE["total-comp"])
    share = type_private_stock(page)
    answer, what_if = page.locator(".result .summary").first, page.locator(".what-if")
    before, offer = answer.inner_text(), kept(page)
    page.get_by_label("Try changes on this page only").check()
    for name, text in texts.items():
        field(page, name).fill(text)
    expect(answer).not_to_have_text(before)
    page.reload()
    expect(what_if).to_contain_text("9 instead of 3")
    page.get_by_role("button", name="Back to my offer").click()
    expect(what_if).to_be_hidden()
    expect(field(page, "years_to_sale")).to_have_value("3")
    expect(answer).to_have_text(before)
    assert kept(page) == offer
    follow(page, "total-comp")
    expect(page.locator(".caveat").first).to_contain_text(f"You believe {share}%")


def test_a_what_if_that_becomes_the_offer_takes_the_share_to_believe_along(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    share = type_private_stock(page)
    page.get_by_label("Try changes on this page only").check()
    field(page, "years_to_sale").fill("9")
    expect(page.locator(".what-if")).to_contain_text("9 instead of 3")
    page.get_by_role("button", name="Make it my offer").click()
    expect(page.locator(".what-if")).to_be_hidden()
    expect(field(page, "years_to_sale")).to_have_value("9")
    expect(field(page, "liquidity_percent")).not_to_have_value(share)
    page.reload()
    expect(field(page, "years_to_sale")).to_have_value("9")
    expect(page.locator(".what-if")).to_be_hidden()


LEAVE_AT_ONCE = """control => {
  control.value = '9';
  control.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('.what-if button').click();
}"""


def test_an_answer_that_comes_after_its_what_if_was_left_carries_nothing_over(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    share = type_private_stock(page)
    field(page, "years_to_sale").fill("soon")
    expect(problem(page, "years_to_sale")).not_to_be_empty()
    page.get_by_label("Try changes on this page only").check()
    field(page, "years_to_sale").evaluate(LEAVE_AT_ONCE)
    expect(field(page, "years_to_sale")).to_have_value("soon")
    expect(problem(page, "years_to_sale")).not_to_be_empty()
    follow(page, "total-comp")
    expect(page.locator(".caveat").first).to_contain_text(f"You believe {share}%")


def test_a_what_if_says_choices_by_their_labels(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    field(page, "base").fill("200k")
    field(page, "company").select_option("amazon")
    page.get_by_label("Try changes on this page only").check()
    field(page, "company").select_option("google")
    expect(page.locator(".what-if")).to_contain_text("Company Google instead of Amazon")
    expect(page.locator(".what-if")).not_to_contain_text("google")
    expect(field(page, "vesting")).to_have_value(re.compile("Google"))


def test_another_company_takes_the_belief_in_the_first_one_along(open_page: OpenPage) -> None:
    page = open_page(PAGE["equity-value"])
    field(page, "instrument").select_option("private_rsu")
    field(page, "grant").fill("400k")
    expect(field(page, "liquidity_percent")).to_have_value(re.compile("^[1-9][0-9]$"))
    follow(page, "counter-ask")
    field(page, "company").select_option("google")
    field(page, "instrument").select_option("public_rsu")
    follow(page, "equity-value")
    expect(field(page, "liquidity_percent")).to_have_value("")


def test_a_what_if_can_become_the_offer(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    field(page, "base").fill("200k")
    follow(page, "total-comp")
    page.get_by_label("Try changes on this page only").check()
    field(page, "base").fill("300k")
    page.get_by_role("button", name="Make it my offer").click()
    expect(page.get_by_label("Try changes on this page only")).not_to_be_checked()
    follow(page, "counter-ask")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "300000")


def test_a_company_brings_its_usual_terms_to_be_seen_and_changed(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "company").select_option("amazon")
    expect(field(page, "vesting")).to_have_value(re.compile("Amazon: 5/15/40/40"))
    expect(field(page, "instrument")).to_have_value("public_rsu")
    expect(tag(page, "vesting")).to_have_text("usual there")
    expect(field(page, "sign_on_year_2")).to_be_visible()
    field(page, "company").select_option("google")
    expect(field(page, "vesting")).to_have_value(re.compile("Google"))
    field(page, "vesting").fill("40/30/20/10")
    field(page, "company").select_option("other")
    expect(field(page, "vesting")).to_have_value("40/30/20/10")
    expect(field(page, "instrument")).to_have_value("")
    expect(tag(page, "vesting")).to_have_count(0)


def test_what_counts_unseen_is_named_and_can_be_changed(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    field(page, "grant").fill("400k")
    field(page, "company").select_option("amazon")
    unfold(page)
    field(page, "other_cash").fill("7k")
    follow(page, "take-home")
    line = page.locator(".also-counted")
    expect(line).to_contain_text("Other cash $7,000")
    expect(field(page, "other_cash")).to_have_count(0)
    line.get_by_role("button").click()
    expect(field(page, "other_cash")).to_have_value("7k")
    field(page, "other_cash").fill("8k")
    expect(line).to_contain_text("Other cash $8,000")
    field(page, "other_cash").fill("")
    expect(line).not_to_contain_text("Other cash")
    follow(page, "total-comp")
    expect(field(page, "other_cash")).to_have_value("")


def test_what_a_page_needs_is_asked_for_in_the_examples_place(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "sign_on").fill("20k")
    follow(page, "sign-on-or-base")
    asked = page.locator(".result > .ask-for")
    expect(asked).to_contain_text("To answer for your offer, this page needs:")
    expect(page.locator(".result data")).to_have_count(0)
    asked.get_by_role("link").first.click()
    expect(field(page, "more_base")).to_be_focused()
    page.keyboard.type("15k")
    expect(page.locator(".result > .summary")).to_be_visible()
    expect(asked).to_have_count(0)


def test_much_that_is_carried_over_is_told_once(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    unfold(page)
    texts = {"base": "222k", "sign_on": "20k", "grant": "400k", "bonus_percent": "10"}
    for name, text in texts.items():
        field(page, name).fill(text)
    expect(page.locator(".carried-line")).to_be_hidden()
    follow(page, "counter-ask")
    line = page.locator(".carried-line")
    expect(line).to_have_text(
        re.compile("Carried over from your offer: Base salary, .*Change them here, or try a what-if")
    )
    expect(page.locator(".sample-note")).to_be_hidden()
    expect(tag(page, "base")).to_have_text("from your offer")
    dot = tag(page, "base").bounding_box()
    assert dot
    assert dot["width"] < 12
    base = field(page, "base")
    before = base.bounding_box()
    base.fill("223k")
    expect(tag(page, "base")).to_have_count(0)
    assert base.bounding_box() == before
    erase(page)
    expect(line).to_be_hidden()
    expect(page.locator(".sample-note")).to_be_visible()


def test_they_answered_keeps_what_stood_and_the_day(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    field(page, "base").fill("200k")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "200000")
    page.get_by_role("button", name="They answered").click()
    expect(field(page, "turns.0.base")).to_have_value("200000")
    expect(field(page, "turns.0.ask_base")).to_have_value(re.compile("[0-9]+"))
    assert kept(page)["turns.0.day"] == page.evaluate("new Date().toLocaleDateString('en-CA')")
    field(page, "base").fill("205k")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "205000")
    expect(field(page, "turns.0.base")).to_have_value("200000")
    follow(page, "total-comp")
    expect(page.get_by_role("button", name="They answered")).to_have_count(0)


def test_after_a_letter_they_answer(open_page: OpenPage) -> None:
    page = open_page(PAGE["messages"])
    field(page, "base").fill("200k")
    expect(page.locator(".about")).to_contain_text("$200,000 base")
    letter, step = page.locator(".result .letter").last, page.locator(".next-step")
    tops = [one.bounding_box() for one in (letter, step)]
    assert tops[0]
    assert tops[1]
    assert tops[1]["y"] > tops[0]["y"]
    step.get_by_role("button", name="They answered").click()
    expect(step).to_contain_text("Now type what they offer")
    expect(field(page, "said")).to_be_visible()
    assert kept(page)["turns.0.base"] == "200000"
    step.get_by_role("button", name="Undo").click()
    expect(step).to_contain_text("Back as it was")
    assert "turns.0.base" not in kept(page)


THEIRS = "Hi,\nwe can do 185 base\nand 25k sign-on.\nThat is our best and\nfinal offer."


def test_figures_in_their_words_become_the_offer_in_one_press(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    for name, text in {"base": "175k", "sign_on": "20k", "grant": "300k"}.items():
        field(page, name).fill(text)
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "270000")
    follow(page, "reply-decoder")
    pasted, found = field(page, "pasted"), page.locator(".found-figures")
    expect(found).to_be_hidden()
    pasted.fill(THEIRS)
    expect(found).to_contain_text("base $185,000, sign-on $25,000")
    found.get_by_role("button").click()
    expect(field(page, "base")).to_have_value("185,000")
    expect(field(page, "sign_on")).to_have_value("25,000")
    expect(field(page, "said")).to_have_value("best-and-final")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "285000")
    expect(pasted).to_have_value("")
    expect(found).to_be_hidden()
    follow(page, "counter-ask")
    expect(field(page, "turns.0.base")).to_have_value("175000")
    assert kept(page)["turns.0.their_words"] == THEIRS
    assert "turns.1.base" not in kept(page)
    follow(page, "reply-decoder")
    page.locator(".offer-status").get_by_role("button", name="Undo").click()
    expect(field(page, "base")).to_have_value("175k")
    expect(pasted).to_have_value(THEIRS)
    expect(found).to_be_visible()


def test_words_without_figures_count_on_every_page_once_taken(open_page: OpenPage) -> None:
    page = open_page(PAGE["reply-decoder"])
    for name, text in {"base": "175k", "sign_on": "20k", "grant": "300k"}.items():
        field(page, name).fill(text)
    field(page, "pasted").fill("This is our best and final offer.")
    summary, found = page.locator(".summary").first, page.locator(".found-figures")
    expect(summary).to_contain_text("once you take them")
    found.get_by_role("button", name="Take this as their answer").click()
    expect(field(page, "said")).to_have_value("best-and-final")
    expect(summary).not_to_contain_text("once you take them")
    expect(found).to_be_hidden()
    assert kept(page)["turns.0.their_words"] == "This is our best and final offer."
    page.locator(".offer-status").get_by_role("button", name="Undo").click()
    expect(found).to_be_visible()
    assert not any(name.startswith("turns") for name in kept(page))


def test_a_question_that_is_taken_closes_no_round(open_page: OpenPage) -> None:
    page = open_page(PAGE["reply-decoder"])
    field(page, "base").fill("175k")
    field(page, "pasted").fill("Do you have any other offers?")
    page.locator(".found-figures").get_by_role("button", name="Take this as their answer").click()
    expect(field(page, "said")).to_have_value("other-offers")
    assert not any(name.startswith("turns") for name in kept(page))
    expect(field(page, "pasted")).to_have_value("Do you have any other offers?")  # no round keeps the words


def test_a_date_that_is_taken_closes_no_round_and_the_ask_stands(open_page: OpenPage) -> None:
    page = open_page(PAGE["reply-decoder"])
    for name, text in {"base": "170k", "sign_on": "10k", "grant": "150k", "market_base": "185k"}.items():
        page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
        field(page, name).fill(text)
    summary, found = page.locator(".summary").first, page.locator(".found-figures")
    field(page, "pasted").fill("We can do 175k base.")
    found.get_by_role("button", name="Take these figures as the new offer").click()
    expect(summary).to_contain_text("Ask once more")
    field(page, "pasted").fill("Just a reminder that we need an answer soon.")
    expect(found).to_contain_text("We need an answer this week")
    expect(found.get_by_role("button", name="Take this as their next answer")).to_be_hidden()
    found.get_by_role("button", name="Take this as their answer").click()
    expect(field(page, "said")).to_have_value("answer-this-week")
    expect(summary).to_contain_text("Ask once more")
    assert kept(page)["turns.0.their_words"].endswith("Just a reminder that we need an answer soon.")
    assert "turns.1.base" not in kept(page)


def test_a_second_no_answers_what_was_asked_since_and_ends_the_asking(open_page: OpenPage) -> None:
    page = open_page(PAGE["reply-decoder"])
    for name, text in {"base": "170k", "sign_on": "10k", "grant": "150k", "market_base": "185k"}.items():
        page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
        field(page, name).fill(text)
    summary, found = page.locator(".summary").first, page.locator(".found-figures")
    field(page, "pasted").fill("This is final.")
    found.get_by_role("button", name="Take this as their answer").click()
    expect(field(page, "pasted")).to_have_value("")
    expect(summary).to_contain_text("Ask once more")
    field(page, "pasted").fill("Nothing further, this is final.")
    found.get_by_role("button", name="Take this as their next answer").click()
    expect(summary).to_contain_text("Close now")
    assert kept(page)["turns.0.ask_base"] == kept(page)["turns.1.ask_base"] == "185000"
    assert kept(page)["turns.1.their_words"] == "Nothing further, this is final."


def test_a_day_beside_new_figures_is_taken_with_them(open_page: OpenPage) -> None:
    page = open_page(PAGE["reply-decoder"])
    for name, text in {"base": "170k", "sign_on": "10k"}.items():
        field(page, name).fill(text)
    field(page, "pasted").fill("We can do 174k base. The offer is valid until December 28, 2029.")
    found = page.locator(".found-figures")
    expect(found).to_contain_text("an answer by")
    found.get_by_role("button").first.click()
    expect(field(page, "base")).to_have_value("174,000")
    assert kept(page)["deadline"] == "2029-12-28"


def test_a_round_that_was_closed_is_not_closed_again(open_page: OpenPage) -> None:
    page = open_page(PAGE["reply-decoder"])
    field(page, "base").fill("175k")
    field(page, "pasted").fill("We can do 185 base.")
    page.get_by_role("button", name="They answered").click()
    expect(page.locator(".round-status")).to_contain_text("Noted")
    page.locator(".found-figures").get_by_role("button").click()
    expect(field(page, "base")).to_have_value("185,000")
    assert kept(page)["turns.0.base"] == "175000"
    assert "turns.1.base" not in kept(page)


def test_a_what_if_closes_no_round(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    field(page, "base").fill("175k")
    page.get_by_label("Try changes on this page only").check()
    field(page, "base").fill("300k")
    page.get_by_role("button", name="They answered").click()
    expect(page.locator(".offer-status")).to_contain_text("This page shows a what-if")
    expect(field(page, "base")).to_have_value("300k")
