"""The first use of a word of pay leads to the glossary; nothing else on the page changes."""

import re

import pytest

from claims.tables.first_use import link_first_uses
from claims.tables.glossary import HOME

LINK = re.compile(r'<a class="term" href="([^"]*)" title="[^"]*">([^<]*)</a>')
PAGE = "tactics/mistakes/"


def linked(html: str, address: str = PAGE) -> list[tuple[str, str]]:
    """Where each link leads, and the words it is on. What is left without the links must be the page as it was."""
    result = link_first_uses(html, address)
    assert LINK.sub(r"\2", result) == html
    return LINK.findall(result)


def test_only_the_first_use_is_linked() -> None:
    assert linked("<p>A clawback, and another clawback.</p><p>Clawback</p>") == [
        ("../../reference/glossary/#clawback", "clawback")
    ]


def test_plurals_and_capitals_count() -> None:
    assert [words for _, words in linked("<p>Refreshers grow.</p><li>RSUs vest.</li>")] == ["Refreshers", "RSUs"]


def test_initials_count_only_as_initials() -> None:
    assert linked("<p>An iso standard.</p>") == []


def test_the_longest_spelling_wins() -> None:
    assert [words for _, words in linked("<p>A vesting schedule is usual.</p>")] == ["vesting schedule"]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Clawback</h2>",
        '<p><a href="x">clawback</a></p>',
        "<p><code>RSU</code></p>",
        "<p>a re-clawback-ed thing</p>",
        '<div class="admonition say"><p>No clawback, please.</p></div>',
        '<div class="calculator"><p>clawback</p></div>',
        '<cite class="claim-note"><span>clawback</span></cite>',
        "<div>clawback outside prose</div>",
    ],
)
def test_nothing_is_linked_where_it_would_be_in_the_way(html: str) -> None:
    assert linked(html) == []


def test_the_rest_of_the_page_is_kept_to_the_letter() -> None:
    html = '<!-- c --><p title="a &lt; b">1 &lt; 2 &amp; &#8224;<br>x<img src="a.png"/> RSU</p><hr><P>vesting</P>'
    assert len(linked(html.replace("<P>", "<p>").replace("</P>", "</p>"))) == 2


def test_a_page_does_not_link_what_it_explains_itself() -> None:
    assert linked("<p>clawback</p>", "tactics/sign-on/") == []
    assert linked("<p>clawback</p>", HOME) == []


def test_the_way_to_the_glossary_fits_the_depth_of_the_page() -> None:
    assert linked("<p>RSU</p>", "") == [("reference/glossary/#rsu", "RSU")]
    assert linked("<p>RSU</p>", "a/b/c/") == [("../../../reference/glossary/#rsu", "RSU")]
