"""HTML that goes around Markdown and the search index comes back to the letter, each piece once."""

import markdown
import pytest

from publish import aside

MARK = '<cite class="claim-note" data-search-exclude><a href="#c">†</a><span id="c">A *source*.</span></cite>'
CLAIM = f'<span class="claim">It is so.{MARK}</span>'


def converted(page: str) -> str:
    return markdown.markdown(page, extensions=["md_in_html", "tables"])


@pytest.mark.parametrize("frame", ["{}", "So it is: {}", "Two lines\n{} of text.", "- {}\n- b", "| a |\n|---|\n| {} |"])
@pytest.mark.parametrize("made", [MARK, CLAIM])
def test_a_claim_stands_where_markdown_would_have_put_it(frame: str, made: str) -> None:
    page = aside.claims(frame.format(made))
    assert "cite" not in page
    assert aside.whole(aside.to_be_searched(converted(page))) == converted(frame.format("TEXT")).replace("TEXT", made)


def test_a_search_has_a_claims_words_and_not_its_marks() -> None:
    searched = aside.to_be_searched(converted(aside.claims(CLAIM)))
    assert "It is so." in searched
    assert "source" not in searched


@pytest.mark.parametrize("searched", [True, False])
def test_a_block_is_no_paragraph_and_sheds_what_kept_markdown_out(searched: bool) -> None:
    page = f"Before\n\n{aside.blocks('<div markdown="0"><p>a *b*</p>\n\n</div>', searched=searched)}\n\nAfter"
    html = aside.to_be_searched(converted(page))
    assert ("a *b*" in html) is searched
    assert "<p>Before</p>\n<div><p>a *b*</p>\n\n</div>" in aside.whole(html)


def test_the_markdown_beside_a_block_stays_markdown() -> None:
    page = aside.blocks("## Head\n\n<ul>\n<li>*x*</li>\n</ul>\n\n*y*")
    html = aside.to_be_searched(converted(page))
    assert "<h2>Head</h2>" in html
    assert "<li>*x*</li>" in html
    assert "<em>y</em>" in html


def test_ids_are_known_wherever_they_are() -> None:
    page = converted(f"{aside.claims(CLAIM)}\n\n{aside.blocks('<div id="d"></div>', searched=False)}")
    html = aside.to_be_searched(page)
    assert aside.ids(html) == {"c", "d"}
    assert aside.ids(aside.whole(html)) == {"c", "d"}
