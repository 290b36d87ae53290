"""Claims as pages show them: marks, ageing, escaping, lists."""

import json
from datetime import date, timedelta
from html.parser import HTMLParser

import markdown
import pytest
from material.plugins.search.plugin import Parser

from claims import company_page, pages
from claims.book import book
from claims.claim import Claim, Source
from claims.mark import mark_only, marked

TODAY = date(2026, 11, 22)


def claim_saying(text: str, address: str = "") -> Claim:
    source = Source(title='A <b> & "title"', address=address, published="2026-01")
    return Claim(id="law-x", text=text, source=source, confidence="reported", review_by=TODAY, topic="law")


class Words(HTMLParser):
    """The text of a piece of HTML outside everything kept from the search index."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[bool] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append("data-search-exclude" in dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if not any(self.open):
            self.words += data


@pytest.mark.parametrize(
    "text",
    [
        "Plain words.",
        "Markup <script>alert(1)</script> & “quotes”.",
        "Stars *not* emphasis, _nor_ `code`, [link](x), ~a~ ^b^ ==c== | d \\ e $f$ :g: !h.",
    ],
)
@pytest.mark.parametrize("frame", ["{}", "- {}\n- second", "| a | b |\n|---|---|\n| {} | c |"])
def test_a_claim_reads_the_same_in_text_list_and_table(text: str, frame: str) -> None:
    html = markdown.markdown(
        frame.format(marked(claim_saying(text), anchor="claim-law-x", on=TODAY)),
        extensions=["tables", "attr_list", "pymdownx.betterem"],
    )
    assert text in Words(html).words
    assert "<script" not in html
    assert "<em>" not in html


def test_a_claim_is_old_the_day_after_its_review_day() -> None:
    fresh = marked(claim_saying("A."), anchor="a", on=TODAY)
    old = marked(claim_saying("A."), anchor="a", on=TODAY + timedelta(days=1))
    assert "claim-old" not in fresh
    assert "may be out of date" not in fresh
    assert "claim-old" in old
    assert "may be out of date" in old
    assert "claim-old" in mark_only(claim_saying("A."), anchor="a", on=TODAY + timedelta(days=1))


def test_only_a_full_address_is_a_link() -> None:
    assert 'href="https://a.example/b"' in marked(claim_saying("A.", "https://a.example/b"), anchor="a", on=TODAY)
    assert "href=" not in marked(claim_saying("A.", "a.example"), anchor="a", on=TODAY).replace('href="#a"', "")


def test_a_mark_points_at_its_own_card_however_often_it_stands_on_a_page() -> None:
    pages.start_page()
    first, second = pages.mark("openai-cliff"), pages.mark("openai-cliff")
    for html, anchor in ((first, "claim-openai-cliff"), (second, "claim-openai-cliff-2")):
        assert f'href="#{anchor}"' in html
        assert f'id="{anchor}"' in html
    pages.start_page()
    assert pages.mark("openai-cliff") == first


def test_the_card_names_source_date_and_confidence() -> None:
    html = marked(claim_saying("A."), anchor="a", on=TODAY)
    for words in ("A &lt;b&gt; &amp;", "published January 2026", "reported", "November 22, 2026"):
        assert words in html


def test_a_page_takes_a_figure_from_its_claim() -> None:
    assert pages.fact("law-wa-repayment", "start") == "June 30, 2027"
    assert pages.fact("equity-supplemental-withholding", "lower:%") == "22%"
    with pytest.raises(ValueError, match="no figure is called"):
        pages.fact("law-wa-repayment", "end")


def test_an_unknown_claim_says_how_to_find_the_right_one() -> None:
    with pytest.raises(KeyError, match="python -m claims"):
        pages.claim("openai-clif")


def test_no_page_has_inline_style_or_script() -> None:
    everything = [pages.company_table(TODAY), pages.claims_table(TODAY)]
    everything += [pages.company(company.slug, TODAY) for company in book().companies]
    for text in everything:
        assert "style=" not in text
        assert "<script" not in text


def test_an_empty_section_says_so_and_what_to_ask() -> None:
    empty = next(one.slug for one in book().companies if not all(one.sections.values()))
    assert "Nothing dated here yet. Ask: “" in pages.company(empty, TODAY)


@pytest.mark.parametrize("slug", [one.slug for one in book().companies])
def test_a_company_page_says_a_thing_once_and_again_only_as_news(slug: str) -> None:
    company = book().company(slug)
    page = company_page.body(company, say=lambda id: f"<{id}>{book().claim(id).text}", mark=lambda id: "")
    before_news = page.partition("## What changed lately")[0]
    assert [id for id in company.claim_ids if before_news.count(f"<{id}>") > 1] == []
    assert page.count("found no source") + page.count("we found none") <= 1


def test_a_section_that_shares_a_claim_leads_to_where_it_is_told() -> None:
    assert "- See also [Levels](#levels), above." in pages.company("nvidia", TODAY)


def test_every_claim_is_in_the_list_and_in_the_json() -> None:
    table = pages.claims_table(TODAY)
    rows = {row["id"]: row for row in json.loads(pages.claims_json(TODAY))["claims"]}
    for claim in book().claims:
        assert f'<li id="{claim.id}"' in table
        assert rows[claim.id]["text"] == claim.text
        assert rows[claim.id]["old"] is claim.is_old(TODAY)


def test_old_claims_are_listed_longest_overdue_first() -> None:
    days = sorted(claim.review_by for claim in book().claims)
    assert [claim.review_by for claim in book().old(days[-1] + timedelta(days=1))] == days
    assert book().old(days[0]) == ()


def test_the_search_index_keeps_the_sentence_and_drops_the_card() -> None:
    parser = Parser()
    said = marked(claim_saying("A law exists."), anchor="a", on=TODAY)
    parser.feed(f"<h1 id='top'>T</h1><p>Before. {said} After.</p>")
    parser.close()
    text = "".join("".join(section.text) for section in parser.data)
    assert "Before. A law exists." in text
    assert "After." in text
    assert "title" not in text


def test_a_mark_never_begins_a_line() -> None:
    page = pages.with_marks_joined(f"A fact. {pages.mark('research-marks-harold')}\n\n{pages.mark('law-ca-ab692')}")
    assert "fact.\N{NO-BREAK SPACE}<cite" in page
    assert "\n\n<cite" in page
