"""What every claim and every company on file must satisfy."""

import ast
import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

import calculators
from calculators.catalog import CATALOG
from calculators.negotiation.companies import INSTRUMENTS
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.units import read_vesting
from calculators.offer import wage_table
from calculators.offer.profiles import PROFILES
from claims import compiled, state_taxes
from claims.book import FOLDER, Book, book, load
from claims.claim import CONFIDENCES, percent
from claims.company import GLANCES, SECTIONS, Company
from claims.dates import build_day, is_partial_date, spoken
from website.cases import cases_of

NOT_VERIFIED = re.compile(r"54% (against|vs)|30 days of getting")
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


def test_every_claim_has_an_address_one_can_open_or_says_why_not() -> None:
    full = re.compile(r"https?://[\w-]+(\.[\w-]+)+/?\S*")
    for claim in book().claims:
        assert bool(full.fullmatch(claim.source.address)) != bool(claim.source.unlinked), claim.id
        assert not claim.source.unlinked or claim.source.unlinked.endswith("."), claim.id


OFFICIAL = re.compile(
    r"https?://([\w-]+\.)*(gov|gov\.uk|gov\.bc\.ca|ontario\.ca|nic\.in|europa\.eu|nysenate\.gov|dccouncil\.gov"
    r"|jerseycitynj\.gov|(columbus|toledo)\.legistar\.com|oscn\.net|issuu\.com/ncofficeofstatehumanresources"
    r"|legislature\.state\.al\.us|state\.(nv|mn|nj)\.us|revisor\.mn\.gov|lis\.virginia\.gov|legislature\.vermont\.gov)/"
)
PRINTS_THE_STATUTE = re.compile(r"https?://(www\.)?(lawserver\.com/law/state/vermont|lexjuris\.com/lexlex/leyes2017)/")
"""Publishers whose page holds the law's own text in full, where the state's page could not be reached, and says so."""
NO_OFFICIAL_PAGE = {
    "law-range-count": "A count of rows, which a test repeats.",
    "law-history-bans": "A count of rows, which a test repeats.",
    "law-noncompete-bans": "A sum of four rows, each with its statute.",
    "law-history-volunteered": "A sum of rows, each with its statute or agency.",
    "visa-first-weighted-season": "Counts of one season, and no law: the agency’s own table of them is older.",
}
"""Why a law has no address of its statute or agency. None may be added without looking for it."""


def test_a_law_is_linked_to_its_statute_or_agency() -> None:
    laws = [claim for claim in book().claims if claim.id.startswith(("law-", "visa-"))]
    linked = OFFICIAL, PRINTS_THE_STATUTE
    elsewhere = {claim.id for claim in laws if not any(one.match(claim.source.address) for one in linked)}
    assert elsewhere == set(NO_OFFICIAL_PAGE)
    printed = [claim.source.title for claim in laws if PRINTS_THE_STATUTE.match(claim.source.address)]
    assert all("as printed by" in title and "could not be reached" in title for title in printed)
    assert all(reason.endswith(".") for reason in NO_OFFICIAL_PAGE.values())


def test_every_claim_stands_alone() -> None:
    assert [claim.id for claim in book().claims if LEANS_ON_ANOTHER.match(claim.text)] == []


def test_what_only_one_guide_says_is_told_as_its_word() -> None:
    weak = [claim for claim in book().claims if claim.confidence == "article only"]
    assert weak
    assert [claim.id for claim in weak if not claim.text.startswith("One guide ")] == []


def changed(folder: Path, name: str, old: str, new: str) -> Book:
    """The book with one text of one file changed."""
    facts = shutil.copytree(FOLDER, folder / "facts")
    text = (facts / name).read_text("utf-8")
    assert text.count(old) == 1
    (facts / name).write_text(text.replace(old, new), "utf-8")
    return load(facts)


def test_what_is_worked_out_from_a_rate_follows_it(tmp_path: Path) -> None:
    [rates] = FOLDER.glob("rates/*.toml")
    book = changed(tmp_path, f"rates/{rates.name}", "lower = 0.22", "lower = 0.20")
    text = book.claim("equity-clawback-example").text
    assert "$116,475 is left after 20% federal tax" in text
    assert "$30,000 of income tax" in text
    assert "withheld at 20%" in book.claim("equity-withholding-gap").text


def test_what_is_worked_out_from_a_schedule_follows_it(tmp_path: Path) -> None:
    [oracle] = [one for _, one in book().schedules if one.slug == "oracle"]
    file = next(path for path in FOLDER.glob("*/*.toml") if "schedules.oracle" in path.read_text("utf-8"))
    name = str(file.relative_to(FOLDER))
    other = changed(tmp_path, name, f'shape = "{oracle.shape}"', 'shape = "50/30/10/10"')
    assert "$320,000 at 50/30/10/10" in other.claim("vesting-leave-after-two").text
    assert "$250,000 at 50/30/10/10 pays the same first year as $500,000" in other.claim("equity-front-loaded").text


TYPED = {"shape", "vesting", "figures", "source", "title"}
"""Where a schedule is typed in full, and what others printed."""


def written(table: object) -> Iterator[str]:
    """The sentences of a file of facts, as they are typed there."""
    if isinstance(table, Mapping):
        for name, one in table.items():
            if name not in TYPED and not str(table.get("id", "")).startswith("examples-"):
                yield from written(one)
    elif isinstance(table, list):
        for one in table:
            yield from written(one)
    elif isinstance(table, str):
        yield table


def typed_sentences() -> list[tuple[str, str]]:
    paths = sorted(FOLDER.rglob("*.toml"))
    return [(path.name, text) for path in paths for text in written(tomllib.loads(path.read_text("utf-8")))]


def test_no_sentence_of_the_facts_holds_a_schedule_that_stands_beside_it() -> None:
    shapes = {one.by_year for _, one in book().schedules if "/" in one.by_year}
    whole = re.compile(rf"(?<![\d/])(?:{'|'.join(shapes)})(?![\d/])")
    assert [found for found in typed_sentences() if whole.search(found[1])] == []


def test_a_claim_with_a_schedule_takes_its_percents_from_it() -> None:
    typed: dict[str, Any] = {}
    for path in FOLDER.rglob("*.toml"):
        tables = tomllib.loads(path.read_text("utf-8"))
        entries = (one for some in tables.values() if isinstance(some, list) for one in some if isinstance(one, dict))
        typed |= {one["id"]: one for one in entries if "id" in one}
    found = []
    for claim in book().claims:
        shares = {share for one in claim.schedules for share in one.schedule.by_year()}
        shares |= {vest.share for one in claim.schedules for vest in one.schedule.vests}
        percents = {percent(share) for share in shares}
        texts = [typed[claim.id]["text"], *(one["name"] for one in typed[claim.id].get("schedules", {}).values())]
        found += [text for text in texts if percents & {*re.findall(r"([\d.]+)\s?%", text)}]
    assert found == []


def test_a_schedule_is_written_from_its_shape_wherever_it_is_named(tmp_path: Path) -> None:
    other = changed(tmp_path, "companies/nvidia.toml", 'shape = "40/30/20/10', 'shape = "43/31/19/7')
    company = other.company("nvidia")
    assert "fourth year is 7% of the grant" in company.summary
    assert "Is my grant 43/31/19/7, and" in company.questions[1]
    assert not [claim.id for claim in other.of_company("nvidia") if "40/30/20/10" in claim.text]


def test_wages_are_typed_in_the_table_and_nowhere_else() -> None:
    """Neither in a sentence of the facts, nor of the pages, nor of the calculators; nor is the release."""
    named = {(table["occupation"], table["area"]) for table in wage_claims().values()}
    dollars = {f"${one:,}" for row in named for one in wage_table.figures(*row) or ()}
    release = str(book().claim("pay-bls-release").figures["release"])
    assert len(dollars) > 20
    root = FOLDER.parent
    pages = [(path.name, path.read_text("utf-8")) for path in (root / "docs").rglob("*.md")]
    code = [(path.name, text) for path in python_files() for text in sentences(path)]
    notes = [(slug, f"{case.note} {case.source.title}") for slug in CATALOG for case in cases_of(slug)]
    prose = [*pages, *code, *notes, *typed_sentences()]
    typed = re.compile(rf"(?:{'|'.join(map(re.escape, dollars))})(?![\d,])|(?:BLS|Bureau|Statistics|wages).*{release}")
    assert [(where, found[0]) for where, text in prose for found in typed.finditer(text)] == []


def wage_claims() -> dict[str, Mapping[str, str]]:
    """The row of the wage table that each claim names, by the claim's id."""
    entries = tomllib.loads((FOLDER / "claims" / "pay.toml").read_text("utf-8"))["claims"]
    return {one["id"]: one["wages"] for one in entries if "wages" in one}


def test_a_claim_of_wages_says_the_figures_of_its_row() -> None:
    for id, row in wage_claims().items():
        claim = book().claim(id)
        dollars = wage_table.figures(row["occupation"], row["area"]) or ()
        said = [int(one.replace(",", "")) for one in re.findall(r"\$([\d,]*\d)", claim.text)]
        assert said
        assert set(said) <= set(dollars), id
    assert len(wage_claims()) >= 6


def test_the_release_has_one_day() -> None:
    claim = book().claim("pay-bls-release")
    assert claim.source.published == str(claim.figures["published"])
    cases = [case for case in cases_of("three-numbers") if "pay-bls-release" in case.source.title]
    assert cases
    assert {case.source.date for case in cases} == {claim.source.published}


WHOSE_READING = re.compile(r"Our |A common reading; one guide |One guide ")


def test_how_sure_a_reading_of_a_reply_is_says_whose_it_is() -> None:
    """Ours, a guide's, or that of a claim, in its own words; the decoder names the claim."""
    others = [reply.sure for reply in REPLIES.values() if not WHOSE_READING.match(reply.sure)]
    said = [book().claim(id).text for id in CATALOG["reply-decoder"].claims]
    assert others
    assert [sure for sure in others if not any(text in sure for text in said)] == []


def test_the_wage_picker_names_the_release_that_the_claim_names() -> None:
    release = book().claim("pay-bls-release").figures["release"]
    picker = (FOLDER.parent / "docs" / "assets" / "wages" / "wage-picker.js").read_text("utf-8")
    assert f"'BLS OEWS {release}, " in picker
    assert f"../data/wages-{str(release).split()[-1]}/" in picker


IN_WORDS = {6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 14: "fourteen"}


def test_no_page_types_the_days_within_which_offers_should_land() -> None:
    figures = book().claim("articles-window").figures
    near, far = (f"(?:{day}|{IN_WORDS.get(int(str(day)), day)})" for day in (figures["near"], figures["near_enough"]))
    window = re.compile(rf"\b{near}\b(?: to |\s?[–-]\s?){far}\s+days", re.IGNORECASE)
    assert window.search("within seven to ten days") or figures != {"near": 7, "near_enough": 10}
    root = FOLDER.parent
    paths = [*(root / "docs").rglob("*.md"), *(root / "drawings").glob("*.py"), *(root / "calculators").rglob("*.py")]
    assert [path.name for path in paths if window.search(path.read_text("utf-8"))] == []


OF_A_LAW = re.compile(
    r"tax|medicare|social security|withh|bracket|deduct|federal|law|act\b|non-compete|notice|directive", re.IGNORECASE
)
"""What a sentence of the pages and the facts speaks of, if its figure is a law's: others have round figures, too."""
NO_LAW = "a household with wages of about $250,000"
"""Of a published example, and by chance a threshold as well."""
PLACE = re.compile(r"\{[^{}]*\}")


def test_no_sentence_holds_a_figure_of_a_law() -> None:
    """Neither of the calculators, nor of their cases' notes, nor of the pages, nor of the facts."""
    laws = [claim for claim in book().claims if claim.figures and claim.id.startswith(("equity-", "law-"))]
    figures = set(flattened(*(claim.figures for claim in laws)))
    percents = {f"{100 * one:.2f}".rstrip("0").rstrip(".") for one in figures if isinstance(one, Decimal)}
    amounts = {f"{one:,}" for one in figures if isinstance(one, int) and one >= 10_000}
    days = {spoken(one.isoformat()) for one in figures if isinstance(one, date)}
    assert percents >= {"22", "1.45", "0.9"}
    law = re.compile(
        rf"(?<![\d.])(?:{'|'.join(map(re.escape, percents))})\s?%|\$(?:{'|'.join(amounts)})(?![\d,])|{'|'.join(days)}"
    )
    code = [(path.name, text) for path in python_files() for text in sentences(path)]
    paths = (FOLDER.parent / "docs").rglob("*.md")
    pages = [(path.name, line) for path in paths for line in path.read_text("utf-8").splitlines()]
    notes = [(slug, case.note) for slug in CATALOG for case in cases_of(slug)]
    prose = [(where, PLACE.sub("", text)) for where, text in (*pages, *notes, *typed_sentences())]
    assert [one for one in code if law.search(one[1])] == []
    found = [text for _, text in prose if law.search(text) and OF_A_LAW.search(text)]
    assert [text for text in found if NO_LAW not in text] == []


def flattened(*figures: object) -> Iterator[object]:
    for one in figures:
        if isinstance(one, Mapping):
            yield from flattened(*one.values())
        elif isinstance(one, list):
            yield from flattened(*one)
        else:
            yield one


def python_files() -> list[Path]:
    """The modules of the calculators, without what is made of the facts and the wage table."""
    made = compiled.MODULE, state_taxes.TABLES, Path(wage_table.__file__)
    paths = sorted(Path(calculators.__file__).parent.rglob("*.py"))
    return [path for path in paths if path not in made]


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
        assert glance.claim or glance.words == "Nothing dated: ask"


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
