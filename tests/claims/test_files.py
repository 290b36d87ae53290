"""What every claim and every company on file must satisfy."""

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path

import pytest

import calculators
from calculators.negotiation.companies import INSTRUMENTS
from calculators.negotiation.units import read_vesting
from calculators.offer import wage_table
from calculators.offer.profiles import PROFILES
from claims import compiled
from claims.book import FOLDER, book
from claims.claim import CONFIDENCES
from claims.company import GLANCES, SECTIONS, Company
from claims.dates import build_day, is_partial_date, spoken

NOT_VERIFIED = re.compile(r"38/32/20/10|Cleveland|Columbus|54% (against|vs)|30 days of getting")
"""Things often said that no source of ours supports: they may not become claims."""

LEANS_ON_ANOTHER = re.compile(r"(It|Its|That|They|These|Those|So|The same|In the same) ")
"""A claim is shown alone, so it may not begin by pointing back."""

every_company = pytest.mark.parametrize("company", book().companies, ids=lambda company: company.slug)


def test_every_claim_has_a_source_a_date_and_a_confidence() -> None:
    for claim in book().claims:
        assert claim.source.title.strip(), claim.id
        assert is_partial_date(claim.source.dated.split()[-1]), claim.id
        assert (claim.source.published or claim.source.read) <= build_day().isoformat(), claim.id
        assert claim.confidence in CONFIDENCES, claim.id
        assert claim.review_by.isoformat() > (claim.source.read or claim.source.published), claim.id


def test_every_claim_stands_alone() -> None:
    assert [claim.id for claim in book().claims if LEANS_ON_ANOTHER.match(claim.text)] == []


def test_what_only_one_guide_says_is_told_as_its_word() -> None:
    weak = [claim for claim in book().claims if claim.confidence == "article only"]
    assert weak
    assert [claim.id for claim in weak if not claim.text.startswith("One guide ")] == []


def shares(id: str) -> dict[str, Decimal]:
    """The figures of a claim that are numbers."""
    figures = book().claim(id).figures
    return {name: Decimal(one) for name, one in figures.items() if isinstance(one, Decimal | int)}


def test_what_is_worked_out_from_a_rate_follows_it() -> None:
    """Where one of these fails, a rate has changed: work the sentence out anew."""
    payroll = shares("equity-social-security-2026")
    assert payroll["most"] == payroll["rate"] * payroll["base"]
    flat = shares("equity-supplemental-withholding")["lower"]
    kept = 150_000 * (1 - flat - payroll["medicare"] - payroll["medicare_additional"])
    text = book().claim("equity-clawback-example").text
    assert f"${kept:,.0f} is left" in text
    assert f"${150_000 - kept:,.0f} short" in text


def test_no_sentence_of_the_calculators_holds_a_figure_of_a_law() -> None:
    laws = [claim for claim in book().claims if claim.figures and claim.id.startswith(("equity-", "law-"))]
    figures = set(flattened(*(claim.figures for claim in laws)))
    percents = {f"{100 * one:.2f}".rstrip("0").rstrip(".") for one in figures if isinstance(one, Decimal)}
    amounts = {f"{one:,}" for one in figures if isinstance(one, int) and one >= 10_000}
    days = {spoken(one.isoformat()) for one in figures if isinstance(one, date)}
    assert percents >= {"22", "1.45", "0.9"}
    law = re.compile(
        rf"(?<![\d.])(?:{'|'.join(map(re.escape, percents))})\s?%|\$(?:{'|'.join(amounts)})(?![\d,])|{'|'.join(days)}"
    )
    found = [
        (path.name, text)
        for path in sorted(Path(calculators.__file__).parent.rglob("*.py"))
        if path not in (compiled.MODULE, Path(wage_table.__file__))
        for text in sentences(path)
        if law.search(text)
    ]
    assert found == []


def flattened(*figures: object) -> Iterator[object]:
    for one in figures:
        if isinstance(one, Mapping):
            yield from flattened(*one.values())
        elif isinstance(one, list):
            yield from flattened(*one)
        else:
            yield one


def sentences(path: Path) -> Iterator[str]:
    """The strings of a module that are no docstrings, nor stand alone as one."""
    tree = ast.parse(path.read_text("utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value


def test_nothing_unverified_is_claimed() -> None:
    assert [claim.id for claim in book().claims if NOT_VERIFIED.search(claim.text)] == []


def test_ids_are_unique() -> None:
    ids = [claim.id for claim in book().claims]
    assert len(ids) == len(set(ids))


def test_every_company_of_the_site_map_has_a_file() -> None:
    """A new company: its file of facts, its page, and its line in the site map."""
    pages = re.findall(r"^ +- companies/([\w-]+)\.md$", (FOLDER.parent / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    assert {company.slug for company in book().companies} == {*pages} - {"index"}


@every_company
def test_companies_have_the_same_shape(company: Company) -> None:
    assert list(company.sections) == [section.key for section in SECTIONS]
    assert set(company.glance) == set(GLANCES)
    assert len(company.questions) >= 3
    assert all(question.endswith("?") for question in chain(company.questions, company.asks.values()))


@every_company
def test_a_glance_without_a_claim_admits_it(company: Company) -> None:
    for glance in company.glance.values():
        assert glance.claim or glance.words == "Not published: ask"


@every_company
def test_a_company_has_a_page(company: Company) -> None:
    page = FOLDER.parent / "docs" / "companies" / f"{company.slug}.md"
    assert f'company("{company.slug}")' in page.read_text(encoding="utf-8")


@every_company
def test_the_settings_of_a_company_are_ones_the_calculators_know(company: Company) -> None:
    assert company.settings["company"] in PROFILES
    assert company.terms.instrument in INSTRUMENTS
    if vesting := company.settings.get("vesting"):
        assert read_vesting(vesting).vests
