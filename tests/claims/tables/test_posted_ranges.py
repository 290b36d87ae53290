"""Base pay in job ads: every row has a range, a day, and an address or a reason for none."""

import re
from datetime import date

import pytest

from claims.book import book
from claims.company_page import ads_line
from claims.tables.posted_ranges import JobAd, ads_of, job_ads, posted_ranges

LAST_READ = date(2026, 10, 31)


@pytest.mark.parametrize("ad", job_ads(), ids=lambda one: f"{one.employer}: {one.title}")
def test_an_ad_has_a_range_a_day_and_a_source(ad: JobAd) -> None:
    assert 30_000 < ad.low < ad.high < 1_000_000
    assert re.fullmatch(r"20\d\d(-\d\d(-\d\d)?)?", ad.read)
    assert "2026" <= ad.read <= LAST_READ.isoformat()
    assert bool(ad.address) != bool(ad.unlinked)
    assert ad.address.startswith("https://") or not ad.address


def test_no_ad_stands_twice() -> None:
    rows = [(one.employer, one.title, one.level, one.place) for one in job_ads()]
    assert len(set(rows)) == len(rows)
    assert rows == sorted(rows, key=lambda row: row[0].lower())


def test_the_table_gives_each_ad_with_its_button() -> None:
    html = posted_ranges()
    assert html.count("<tr>") == len(job_ads()) + 1
    assert html.count("data-takes=") == len(job_ads())
    assert html.count('href="https://') == sum(bool(one.address) for one in job_ads())


def test_a_company_page_says_what_its_ads_say() -> None:
    named = [one.name for one in book().companies if ads_of(one.name)]
    assert len(named) >= 6
    assert "Base pay in 13 of its job ads runs from $280,000 to $850,000" in ads_line("Anthropic")
    assert "One of its job ads names" in ads_line("xAI")
    assert ads_line("Tesla") == ""


def test_a_claim_about_the_ads_is_their_sum() -> None:
    ads = ads_of("Anthropic")
    spans = [one.high - one.low for one in ads]
    told = {"ads": len(ads), "low": min(one.low for one in ads), "high": max(one.high for one in ads)}
    assert book().claim("pay-posted-anthropic").figures == told | {"narrow": min(spans), "wide": max(spans)}
    agents = next(one for one in ads_of("OpenAI") if one.title == "Product Engineer, Full Stack Agents")
    assert book().claim("pay-posted-openai-agents").figures == {"low": agents.low, "high": agents.high}
