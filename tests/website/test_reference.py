"""The reference pages as built: links to the glossary, the claims for machines, the questions, the path of steps."""

import json
import re
from pathlib import Path

import pytest

import claims
from claims.book import book
from claims.tables.glossary import terms

ROOT = Path(claims.__file__).parent.parent
TERM = re.compile(r'<a class="term" href="[^"]*reference/glossary/#([\w-]+)"')
STEPS = ("mental-model", "collect-leverage", "offer-call", "counter", "back-and-forth", "close")


def built(site: Path, page: str) -> str:
    return (site / page / "index.html").read_text(encoding="utf-8")


def test_every_claim_is_published_for_machines(site: Path) -> None:
    published = json.loads((site / "claims.json").read_text(encoding="utf-8"))
    assert [claim["id"] for claim in published["claims"]] == [claim.id for claim in book().claims]
    for claim in published["claims"]:
        assert claim["text"]
        assert claim["source"]["title"]
        assert claim["confidence"]
        assert claim["review_by"]


def test_every_claim_has_its_anchor_on_the_page_of_all_claims(site: Path) -> None:
    anchors = set(re.findall(r' id="([\w-]+)"', built(site, "about/claims")))
    assert {claim.id for claim in book().claims} <= anchors


def test_a_page_links_each_word_to_the_glossary_at_most_once(site: Path) -> None:
    used = set[str]()
    for path in site.rglob("*.html"):
        found = TERM.findall(path.read_text(encoding="utf-8"))
        assert len(found) == len(set(found)), path
        used |= set(found)
    assert used <= {term.id for term in terms()}
    assert len(used) >= 25


def test_every_term_has_its_anchor_and_a_page_that_says_more(site: Path) -> None:
    page = built(site, "reference/glossary")
    for term in terms():
        assert f'<dt id="{term.id}">' in page
        assert (site / term.see / "index.html").is_file(), term.id


def test_twelve_questions_are_each_answered_with_a_step_and_a_calculator(site: Path) -> None:
    questions = built(site, "reference/faq").split("<h2 ")[1:]
    assert len(questions) == 12
    for question in questions:
        heading = re.sub("<[^>]*>", "", question.partition("</h2>")[0])
        assert re.search(r'href="\.\./\.\./(playbook|tactics)/', question), heading
        assert re.search(r'href="\.\./\.\./calculators/[\w-]+/"', question), heading
        assert len(re.sub("<[^>]*>", " ", question).split()) > 80, heading


@pytest.mark.parametrize("step", STEPS)
def test_a_step_of_the_plan_shows_where_it_stands(site: Path, step: str) -> None:
    number = STEPS.index(step)
    page = built(site, f"playbook/{step}")
    (path,) = re.findall(r'<nav class="path".*?</nav>', page, re.DOTALL)
    assert (f"Step {number} of {len(STEPS) - 1}" if number else "Before step 1") in path
    assert re.findall(r'href="([^"]*)"', path) == ["./" if other == step else f"../{other}/" for other in STEPS]
    assert path.count('aria-current="step"') == 1
    assert path.count("path-done") == number


def test_the_list_of_stale_claims_may_write_issues_and_nothing_else() -> None:
    workflow = (ROOT / ".github" / "workflows" / "stale-claims.yml").read_text(encoding="utf-8")
    permissions = re.search(r"\npermissions:\n((?:  .*\n)+)", workflow)
    assert permissions
    assert permissions[1] == "  contents: read\n  issues: write\n"
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", use) for use in re.findall(r"uses: (\S+)", workflow))
