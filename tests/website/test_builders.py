"""Whichever program builds the pages, the finished site has every page, every calculator and every claim."""

import importlib.util
import re
from collections import Counter
from pathlib import Path

import pytest

from bench.project import ROOT, copy_project
from calculators.catalog import SLUGS
from claims.book import book
from website.build import BUILDERS, build
from website.macros import OUTSIDE

CALCULATOR = re.compile(r'<offer-calculator data-slug="([\w-]+)"')
MARK = re.compile(r'class="claim-mark" href="#(claim-[\w-]+)"')


def pages(site: Path) -> dict[str, str]:
    """The HTML of every page by its address."""
    return {path.parent.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("index.html")}


def sources() -> set[str]:
    """The address of the page that each Markdown file becomes."""
    docs = ROOT / "docs"
    found = (path.relative_to(docs).with_suffix("") for path in docs.rglob("*.md"))
    return {(path.parent if path.name == "index" else path).as_posix() for path in found}


def counted(site: Path) -> dict[str, Counter[str]]:
    """How often each calculator, and each mark of a claim, stands on each page."""
    return {address: Counter(CALCULATOR.findall(html) + MARK.findall(html)) for address, html in pages(site).items()}


def test_the_site_has_every_page_calculator_and_claim(site: Path) -> None:
    found = pages(site)
    assert found.keys() == sources()
    for slug in SLUGS:
        assert CALCULATOR.findall(found[slug if slug in OUTSIDE else f"calculators/{slug}"]) == [slug]
    listed = set(re.findall(r'<li [^>]*?id="([\w-]+)"', found["about/claims"]))
    assert {claim.id for claim in book().claims} <= listed


@pytest.mark.parametrize("builder", [name for name in BUILDERS if name != "mkdocs"])
def test_another_builder_leaves_nothing_out(builder: str, site: Path, tmp_path: Path) -> None:
    if importlib.util.find_spec(builder) is None:
        pytest.skip(f"{builder} is not installed here: the site was NOT built with it")
    project = copy_project(tmp_path / "project")
    build(project, project / "site", builder=builder)
    assert counted(project / "site") == counted(site)
