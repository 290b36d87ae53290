"""No figure stands only in the card behind a mark: the page says it, or another page says the whole claim."""

import re
from pathlib import Path

import pytest

from claims.book import book
from claims.company import CITED
from claims.tables.glossary import terms

DOCS = Path(__file__).parent.parent.parent / "docs"
TEXTS = [path.read_text("utf-8") for path in sorted(DOCS.rglob("*.md"))]
MARK = re.compile(r'\{\{ mark\("([a-z0-9-]+)"\) \}\}')
FIGURE = re.compile(r"\$[0-9][0-9,.]*(?: (?:million|billion))?|[0-9][0-9.]*%")
BLOCK = re.compile(r"\n\s*\n|\n *(?:[-*]|[0-9]+\.) |\| ")
SENTENCE = re.compile(r"(?<=[.?!:”\"*])\s+(?=[A-Z“\"*\[$0-9{])")
YEAR = re.compile(r"\b20\d\d\b")
NUMBER = re.compile(r"\d[\d,.]*\d|\b(?:half|third|quarter)\b")
"""Of two digits at least: a single one agrees by chance."""
PRINTS = re.compile(r"\{\{ (?:fact|figure|published|told|bench_fact)\(")
"""A macro that prints a figure, as the others do not."""
MARKED = sorted({claim for text in TEXTS for claim in MARK.findall(text)})


def figures(text: str) -> set[str]:
    """Dollars and percents in a text, as written."""
    return {one.rstrip(".,") for one in FIGURE.findall(text)}


def said_before(claim: str) -> list[str]:
    """What stands before each mark of a claim, in its paragraph, item or cell."""
    return [BLOCK.split(text[: mark.start()])[-1] for text in TEXTS for mark in MARK.finditer(text) if mark[1] == claim]


def is_said_whole(claim: str) -> bool:
    """Whether a page says the claim in its own words: by a macro, or as the page of a company does."""
    return bool(book().claim(claim).company) or any(f'claim("{claim}")' in text for text in TEXTS)


@pytest.mark.parametrize("claim", MARKED)
def test_no_figure_stands_only_behind_a_mark(claim: str) -> None:
    told = figures(book().claim(claim).text)
    if told and not is_said_whole(claim):
        assert any(told & figures(said) or PRINTS.search(said) for said in said_before(claim)), told


def test_a_mark_alone_is_told_from_a_figure_said() -> None:
    assert figures("About 27% of $1.1 million, $20,000.") == {"27%", "$1.1 million", "$20,000"}
    assert not figures("In 2024 two of three.")


def numbers(text: str) -> set[str]:
    """Every figure of a text, of whatever kind, and the commonest that are words."""
    return {*NUMBER.findall(text)}


def lacks_its_figure(claim: str, sentence: str) -> bool:
    """Whether a claim has figures while the sentence that its mark stands behind has none of them."""
    told = book().claim(claim).text
    shared = figures(told) & figures(sentence) | numbers(told) & numbers(sentence)
    return bool(figures(told) or YEAR.search(told)) and not (PRINTS.search(sentence) or shared)


def bare(text: str) -> list[tuple[str, str]]:
    """Each mark of a page whose sentence lacks its figure: claim and sentence."""
    found = []
    for mark in MARK.finditer(text):
        before = re.sub(r"(?:\s*\{\{ mark\([^)]*\) \}\})+\s*$", "", BLOCK.split(text[: mark.start()])[-1])
        sentence = MARK.split(SENTENCE.split(before.strip())[-1])[-1]
        if lacks_its_figure(mark[1], sentence):
            found.append((mark[1], sentence))
    return found


def test_the_sentence_before_a_mark_carries_a_figure_of_its_claim() -> None:
    pages = sorted(DOCS.rglob("*.md"))
    assert [(path.name, *found) for path in pages for found in bare(path.read_text("utf-8"))] == []


def test_a_word_of_the_glossary_carries_a_figure_of_its_claim() -> None:
    marked = [(term.claim, term.says) for term in terms() if term.claim]
    assert len(marked) > 10
    assert [one for one in marked if lacks_its_figure(*one)] == []


def test_the_summary_of_a_company_carries_a_figure_of_each_claim() -> None:
    sentences = [one for company in book().companies for one in SENTENCE.split(company.summary)]
    marked = [(cited, CITED.sub("", one)) for one in sentences for cited in CITED.findall(one)]
    assert len(marked) > 10
    assert [one for one in marked if lacks_its_figure(*one)] == []


def test_a_sentence_without_its_figure_is_found() -> None:
    mark = '{{ mark("articles-refresh-30-50") }}'
    assert not bare(f"Ask for 30% to 50% of it. {mark}")
    assert not bare(f"Ask for {{{{ fact(1) }}}} of it. {mark}")
    assert bare(f"Read {{{{ claim(1) }}}} of it. {mark}")
    assert bare(f"They say 30% to 50%. Ask for a share of it. {mark}")
