"""What every claim and every company on file must satisfy."""

import re
from itertools import chain

import pytest

from calculators.negotiation.units import read_vesting
from calculators.offer.profiles import PROFILES
from claims.book import FOLDER, book
from claims.claim import CONFIDENCES
from claims.company import GLANCES, SECTIONS, Company
from claims.dates import build_day, is_partial_date

COMPANIES = {
    "openai", "anthropic", "google", "google-deepmind", "xai", "microsoft-ai", "meta",
    "meta-superintelligence-labs", "amazon", "apple", "nvidia", "netflix", "databricks",
}  # fmt: skip

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


def test_nothing_unverified_is_claimed() -> None:
    assert [claim.id for claim in book().claims if NOT_VERIFIED.search(claim.text)] == []


def test_ids_are_unique() -> None:
    ids = [claim.id for claim in book().claims]
    assert len(ids) == len(set(ids))


def test_every_company_of_the_site_map_has_a_file() -> None:
    assert {company.slug for company in book().companies} == COMPANIES


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
    assert company.calculator.get("company") in PROFILES
    if vesting := company.calculator.get("vesting"):
        assert read_vesting(vesting).vests
