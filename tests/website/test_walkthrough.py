"""What CONTRIBUTING walks through, done on a copy of the project on a day in 2027, chapter by chapter."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench.project import copy_project
from calculators.answer import answer
from calculators.negotiation.companies import INSTRUMENTS
from claims.company import GLANCES, NO_CLAIM, SECTIONS
from claims.company_kinds import FILTERS

ROOT = Path(__file__).resolve().parents[2]
DAY = datetime(2027, 3, 1, tzinfo=UTC)
ON_THAT_DAY = {"SOURCE_DATE_EPOCH": f"{DAY.timestamp():.0f}", "CI": "1"}
AFTER = {"calculators/catalog.py": '    "refresh",\n', "mkdocs.yml": "      - calculators/refresh.md\n"}
"""The lines before which the walk-through of a calculator puts its own."""
OF_EVERY_CALCULATOR = (
    "tests/calculators/test_cases.py",
    "tests/calculators/test_laws.py",
    "tests/calculators/test_workings.py",
    "tests/calculators/negotiation/test_checks.py",
    "tests/website/test_form.py",
)
OWN_RECORD = """
CALCULATOR = Calculator(
    slug="{slug}",
    title="Two numbers",
    question="Which is more?",
    inputs=Two,
    figures=Sum,
    work=lambda two: Sum(gap=two.one - two.other),
    form=(NUMBERS,),
    sample={{"one": "20,000", "other": "10,000"}},
    summary="The gap is {{gap}}.",
)
"""
"""The end of a calculator that takes no offer."""
COMPANY = "nvidia"
COMPANY_FILES = f"facts/companies/{COMPANY}.toml", f"docs/companies/{COMPANY}.md"
COMPANY_LINE = f"      - companies/{COMPANY}.md\n"
NEW = "quill"
NEW_FACTS = """
name = "Quill"
slug = "quill"
summary = "It grants options that nobody can sell yet [quill-options]."
review_by = 2028-03-01
questions = ["What is the strike?", "When may I sell?", "How long may I exercise after I leave?"]

[glance]
equity = { words = "Options", claim = "quill-options" }
cliff = { words = "A year, by one account", claim = "quill-vesting", kinds = ["unclear"] }
cash = { words = "No sale so far", claim = "quill-options", kinds = ["no"] }
lever = { words = "Nothing dated: ask" }

[terms]
vesting = "quill"
instrument = { kind = "options", claim = "quill-options" }

[[instrument]]
id = "quill-options"
text = "Quill grants options, and has never arranged a sale."
confidence = "reported"
source = { title = "A newspaper", address = "https://news.example/quill", published = "2027-02" }

[[vesting]]
id = "quill-vesting"
text = "One account gives {quill}, with a cliff of a year."
confidence = "self-reported"
source = { see = "quill-options" }
schedules.quill = { name = "Quill: {quill}", shape = "25/25/25/25 monthly cliff 12" }
"""
PAGE = "docs/tactics/mistakes.md"
ACCURACY = "docs/accuracy.md"


def chapter(title: str) -> str:
    """The text under a heading of CONTRIBUTING."""
    found, inside, fenced = [], False, False
    for line in (ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines():
        fenced ^= line.startswith("```")
        if line.startswith("## ") and not fenced:
            inside = line == f"## {title}"
        elif inside:
            found.append(line)
    return "\n".join(found)


def called(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A Python command run in a project's folder on that day, with all it said."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | ON_THAT_DAY,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def run(folder: Path, *arguments: str) -> str:
    """What a Python command prints in a project's folder on that day; fails, with all it said, if it ends badly."""
    done = called(folder, *arguments)
    assert done.returncode == 0, done.stdout
    return done.stdout


PYTEST = "-m", "pytest", "-q", "-m", "not slow", "-p", "no:cacheprovider"
ASK_FOR_TAX = """
from calculators.answer import answer
print(answer('{"slug": "take-home", "typed": {"wages": "300k"}}'))
"""


def passes(folder: Path, *tests: str) -> None:
    """The tests pass in a project's folder on that day."""
    run(folder, *PYTEST, *tests)


def edit(path: Path, change: Callable[[str], str]) -> None:
    """Change a file, which must change."""
    text = path.read_text("utf-8")
    assert change(text) != text
    path.write_text(change(text), "utf-8")


def replace(path: Path, old: str, new: str) -> None:
    """Put one text for another in a file, which must hold it."""
    edit(path, lambda text: text.replace(old, new))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, in which one chapter follows on another."""
    return copy_project(tmp_path_factory.mktemp("contributor") / "project")


def test_a_claim_is_corrected(project: Path) -> None:
    id_ = re.findall(r'^id = "(.*)"$', chapter("Correct a claim"), re.MULTILINE)[0]
    assert id_ in run(project, "-m", "claims")
    [path] = [path for path in project.rglob("*.toml") if f'id = "{id_}"' in path.read_text("utf-8")]
    entry = re.compile(rf'(id = "{id_}"\n)text = .*\nconfidence = .*\nsource = .*\n')
    text = 'text = "Colorado asks for a range."\nconfidence = "primary"\n'
    source = f'source = {{ title = "The act", address = "https://act.example.gov/1", read = "{DAY:%Y-%m-%d}" }}\n'
    edit(path, lambda before: entry.sub(rf"\1{text}{source}", before))
    assert "Colorado asks for a range." in run(project, "-m", "claims")
    passes(project, "tests/claims")


def test_a_claim_past_its_day_is_listed_on_that_day(project: Path) -> None:
    old = run(project, "-m", "claims", "--old").splitlines()
    assert 0 < len(old) < len(run(project, "-m", "claims").splitlines())


def test_the_chapter_on_companies_is_a_company_as_it_is() -> None:
    blocks = re.findall(r"```\w+ title=\"(.*?)\"\n(.*?)\n```", chapter("Add a company"), re.DOTALL)
    assert [path for path, _ in blocks] == [*COMPANY_FILES, "mkdocs.yml"]
    for path, block in blocks:
        assert f"{block}\n" in (ROOT / path).read_text("utf-8")
        if path in COMPANY_FILES:
            assert f"{block}\n" == (ROOT / path).read_text("utf-8")


def test_the_chapter_on_companies_names_all_that_may_be_written() -> None:
    text = re.sub(r"```.*?```", "", chapter("Add a company"), flags=re.DOTALL)
    listed = re.findall(r"^    - `(\w+)`: (.*)$", text, re.MULTILINE)
    kinds = {name: set(re.findall(r"`([\w-]+)`", line)) for name, line in listed}
    assert kinds == {column: set(question.kinds) for column, question in FILTERS.items()}
    named = set(re.findall(r"`(\w+)`", text))
    assert {section.key for section in SECTIONS} <= named
    assert {*GLANCES} <= named
    assert {kind for kind in INSTRUMENTS if kind} <= named
    assert f'"{NO_CLAIM}"' in text


def test_a_company_is_added(project: Path) -> None:
    """One that is new: its file, its page and its line are all it takes."""
    facts, page = (project / name.replace(COMPANY, NEW) for name in COMPANY_FILES)
    facts.write_text(NEW_FACTS, "utf-8")
    text = (ROOT / COMPANY_FILES[1]).read_text("utf-8")
    page.write_text(text.replace("Nvidia", "Quill").replace(COMPANY, NEW), "utf-8")
    replace(project / "mkdocs.yml", COMPANY_LINE, f"{COMPANY_LINE}{COMPANY_LINE.replace(COMPANY, NEW)}")
    run(project, "-m", "claims", "--compile")
    listed = "from calculators.negotiation.companies import COMPANIES; print(*COMPANIES)"
    assert NEW in run(project, "-c", listed).split()
    passes(project, "tests/claims", "tests/docs", "tests/website/test_form.py")


def test_what_a_company_may_not_have_is_said_in_plain_words(project: Path) -> None:
    """Without the lines of a program that failed."""
    facts = project / COMPANY_FILES[0].replace(COMPANY, NEW)
    right = facts.read_text("utf-8")
    facts.write_text(right.replace('["no"]', '["later"]'), "utf-8")
    done = called(project, "-m", "claims", "--compile")
    facts.write_text(right, "utf-8")
    assert done.returncode != 0
    assert "unknown kinds in cash: later; it may have yes, lock-up," in done.stdout
    assert "Traceback" not in done.stdout


def test_a_page_is_changed(project: Path) -> None:
    figure, mark = re.findall(
        r"`(\{\{ (?:figure|mark)\(.*?\) \}\})`", chapter("Change a page") + chapter("Correct a claim")
    )
    said = f'A range is law there. {mark} It pays {figure} in year 1.\n\n!!! say "Aloud"\n    "What is the range?"\n'
    edit(project / PAGE, lambda text: f"{text}\n{said}")
    passes(project, "tests/docs")


def test_a_published_example_is_added(project: Path) -> None:
    case = """
[[case]]
name = "P1"
title = "An example of somebody's"
source = { title = "Somebody", date = "2027-02-01", address = "https://example.org/" }
note = "They leave out the sign-on."
[case.typed]
base = "100k"
sign_on = "10k"
[case.expected]
first_year = "$110,000"
[case.published]
first_year = "$100,000"
"""
    edit(project / "calculators/total_comp.toml", lambda text: text + case)
    ours, theirs = (f'{{{{ {name}("total-comp", "first_year", case="P1") }}}}' for name in ("figure", "published"))
    edit(project / ACCURACY, lambda text: f"{text}\nOurs {ours}, theirs {theirs}.\n")
    passes(project, "tests/calculators/test_cases.py", "tests/docs")


PLACES = {
    "calculators/negotiation/offer.py": '    growth_percent: Percent = ask(\n        "Price growth"',
    "calculators/negotiation/pay.py": "    guaranteed_cash: Usd\n    total: Usd = show(",
    "calculators/negotiation/forms.py": ')\n"""The smaller parts of pay',
}
"""Before what the lines of a new part of pay go."""
ASKS_FOR_IT = """
import json
from calculators.answer import answer

def ask(**request):
    return json.loads(answer(json.dumps(request)))

offer = {"base": "180k", "match_401k": "2k", "profit_share": "6k"}
kept = ask(answered=offer)["typed"]
then = {**offer, **kept, "said": "partial"}
after = {name: {**then, "profit_share": text} for name, text in (("up", "9k"), ("down", ""))}
shown = {
    "offer": ask(slug="total-comp", typed=offer),
    "compared": ask(slug="compare-offers", typed={**offer, "offers.b.base": "180k", "offers.b.profit_share": "1k"}),
    "desk": ask(slug="desk", typed=offer),
    "letter": ask(slug="messages", typed={**offer, "kind": "accept"})["values"]["body"],
    "sheet": ask(slug="call-sheet", typed=offer)["values"]["terms"],
    "check": ask(letter="Thank you for the profit sharing of $6,000.", typed=offer)["checks"],
    "read": ask(
        letter_read="Your base is $180,000. Profit sharing of $6,000 a year.", typed={**offer, "profit_share": "5k"}
    ),
    "moves": ask(slug="counter-ask", typed=after["up"])["values"]["moves"],
    "thanks": ask(slug="messages", typed={**after["up"], "kind": "one_more"})["values"]["thanks"],
    "cut": ask(slug="messages", typed={**after["down"], "kind": "one_more"})["values"]["cut_line"],
}
print(json.dumps(shown))
"""


def test_a_part_of_pay_is_added(project: Path) -> None:
    before = {name: (project / name).read_text("utf-8") for name in PLACES}
    for path, block in re.findall(r"```\w+ title=\"(.*?)\"\n(.*?)\n```", chapter("Add a part of pay"), re.DOTALL):
        replace(project / path, PLACES[path], f"{block}\n{PLACES[path]}")
    shown = json.loads(run(project, "-c", ASKS_FOR_IT))
    for name, text in before.items():
        (project / name).write_text(text, "utf-8")
    assert shown["offer"]["values"]["first_year"] == "188000"
    assert "$2,000 retirement match · $6,000 profit sharing" in shown["offer"]["html"]
    assert [year["profit_share"] for year in shown["offer"]["values"]["years"]] == ["6000"] * 4
    assert [one["first_year"] for one in shown["compared"]["values"]["offers"].values()] == ["188000", "181000"]
    assert shown["desk"]["values"]["first_year_offer"] == "188000"
    assert "- Profit sharing: $6,000 a year" in shown["letter"]
    assert {"part": "Profit sharing", "words": "$6,000 a year"} in shown["sheet"]
    assert not [one for one in shown["check"] if "$6,000" in one["says"]]
    assert {"base": "180,000", "profit_share": "6,000"}.items() <= {
        one["enters"]: one["typed"] for one in shown["read"]["findings"]
    }.items()
    assert "Profit sharing: the letter says $6,000, and $5,000 stands." in [
        one["says"] for one in shown["read"]["differences"]
    ]
    assert [one["moved"] for one in shown["moves"] if one["piece"] == "Profit sharing"] == ["3000"]
    assert shown["thanks"] == "the profit sharing"
    assert "The profit sharing stood at $6,000 before" in shown["cut"]


def test_a_calculator_is_added(project: Path) -> None:
    """What the chapter says to write is a new calculator, in as many files as it says, that every test holds for."""
    slug, written = follow(project)
    assert len(written) == 4
    assert not (ROOT / "calculators" / f"{slug}.py").exists()
    assert slug in run(project, "-c", "from calculators.catalog import SLUGS; print(*SLUGS)").split()
    asked = json.dumps({"slug": slug, "typed": {"base": "180k", "move_cost": "30k", "move_paid": "12k"}})
    said = run(project, "-c", f"from calculators.answer import answer; print(answer('{asked}'))")
    assert json.loads(said)["values"]["first_year_left"] == "162000"
    passes(project, "-k", slug, *OF_EVERY_CALCULATOR)
    passes(project, "tests/test_house.py", "tests/docs")


def test_a_calculator_may_have_inputs_of_its_own_alone(project: Path) -> None:
    """Beside the one that was added before: what is a law of offers does not hold it up."""
    slug = "two-numbers"
    imports = """\"\"\"Which is more?\"\"\"

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Section, ask, record, show
from calculators.declare.units import PayAmount, Usd

NUMBERS = Section("The two")


@record
class Two:
    \"\"\"Two amounts.\"\"\"

    one: PayAmount = ask("One", "Any.", NUMBERS)
    other: PayAmount = ask("The other", "Any.", NUMBERS)


@record
class Sum:
    \"\"\"What is between them.\"\"\"

    gap: Usd = show("Gap", "One − the other.", "{typed.one} − {typed.other}", headline=True)

"""
    (project / "calculators" / "two_numbers.py").write_text(imports + OWN_RECORD.format(slug=slug), "utf-8")
    before = (project / "calculators" / "catalog.py").read_text("utf-8")
    replace(project / "calculators" / "catalog.py", "SLUGS = (\n", f'SLUGS = (\n    "{slug}",\n')
    tests = "tests/calculators/test_options_at_strike.py", "tests/calculators/negotiation/test_caveats.py"
    passes(project, "-k", slug, *OF_EVERY_CALCULATOR, *tests)
    (project / "calculators" / "catalog.py").write_text(before, "utf-8")
    (project / "calculators" / "two_numbers.py").unlink()


def follow(project: Path) -> tuple[str, set[str]]:
    """Do what the chapter says, and give the calculator's slug and the files written.

    The code is a file, blocks with a title are files, or lines of one.
    """
    text = chapter("Add a calculator")
    code = "\n\n\n".join(re.findall(r"```python\n(.*?)\n```", text, re.DOTALL)) + "\n"
    [slug] = re.findall(r'^    slug="(.*)",$', code, re.MULTILINE)
    blocks = dict(re.findall(r"```\w+ title=\"(.*?)\"\n(.*?)\n```", text, re.DOTALL))
    files = {f"calculators/{slug.replace('-', '_')}.py": code, **{path: f"{one}\n" for path, one in blocks.items()}}
    for path, written in files.items():
        if path in AFTER:
            replace(project / path, AFTER[path], f"{written}{AFTER[path]}")
        else:
            (project / path).write_text(written, "utf-8")
    return slug, {*files}


SCRIPT = """/* Counts what is said aloud. */

/** How many of these texts are said aloud.
    @param {string[]} texts */
export const aloud = (texts) => texts.filter((text) => text.startsWith('“')).length;

globalThis.document?.body.classList.add('quill-aloud');
"""
STYLE = ".quill-aloud {\n  color: var(--md-typeset-color);\n}\n"
SCRIPT_TEST = """import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aloud } from '../../docs/assets/quill/quill.js';

test('only what is in quotation marks is said aloud', () => {
  assert.equal(aloud(['“Thank you.”', 'Send it.']), 1);
});
"""


@pytest.mark.slow
def test_a_script_and_a_style_are_added(project: Path) -> None:
    assets = project / "docs/assets"
    (assets / NEW).mkdir()
    (assets / NEW / f"{NEW}.js").write_text(SCRIPT, "utf-8")
    (assets / NEW / f"{NEW}.css").write_text(STYLE, "utf-8")
    (project / f"tests/scripts/{NEW}.test.js").write_text(SCRIPT_TEST, "utf-8")
    edit(assets / "site.css", lambda text: f'{text}@import "{NEW}/{NEW}.css";\n')
    first = "extra_javascript:\n"
    replace(project / "mkdocs.yml", first, f"{first}  - path: assets/{NEW}/{NEW}.js\n    type: module\n")
    run(project, "-m", "publish.node", "node_modules/oxlint/bin/oxlint")
    run(project, "-m", "publish.node", "node_modules/typescript/bin/tsc")
    run(project, "-m", "publish.node", "node_modules/typescript/bin/tsc", "--project", "tests")
    run(project, "-m", "tests.scripts.contract")
    run(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/scripts", "-k", f"{NEW} or contract")


@pytest.mark.slow
def test_the_site_shows_it_all(project: Path) -> None:
    run(project, "-m", "website", "build")
    site = project / "site"
    page = (site / "calculators" / "relocation" / "index.html").read_text("utf-8")
    assert '<offer-calculator data-slug="relocation"' in page
    assert "You pay yourself" in page
    assert 'href="relocation/"' in (site / "calculators" / "index.html").read_text("utf-8")
    assert "Colorado asks for a range." in (site / "about" / "claims" / "index.html").read_text("utf-8")
    assert f'src="../../assets/{NEW}/{NEW}.js"' in page
    assert any(".quill-aloud" in path.read_text("utf-8") for path in site.rglob("*.css"))
    assert "Quill grants options" in (site / "companies" / NEW / "index.html").read_text("utf-8")
    assert "Not yet" in (site / "companies" / "index.html").read_text("utf-8")
    assert "What is the range?" in (site / PAGE.removeprefix("docs/").replace(".md", "/index.html")).read_text("utf-8")
    assert "Ours $110,000, theirs $100,000." in (site / "accuracy" / "index.html").read_text("utf-8")


FOR_A_YEAR = re.compile(r"\[\[claims\]\].*?(?=\[\[claims\]\]|\Z)", re.DOTALL)
AMOUNT = re.compile(r"\d{1,3}(?:_\d{3})+")


def of_next_year(claim: re.Match[str]) -> str:
    """A claim whose figures are a year's, with those of the next: each amount somewhat higher."""
    if "year = 2026" not in claim[0]:
        return claim[0]
    raised = AMOUNT.sub(lambda amount: f"{round(int(amount[0]) * 1.025 / 50) * 50:_}", claim[0])
    return raised.replace("year = 2026", "year = 2027").replace("2026-11", "2027-01")


def test_a_tax_year_begins(tmp_path: Path) -> None:
    """As the chapter says, in its order; the pages that show the old year's examples are named."""
    project = copy_project(tmp_path / "project")
    old, new = (project / f"facts/rates/us-tax-{year}.toml" for year in (2026, 2027))
    text = old.read_text("utf-8").replace("review_by = 2026-12-31", "review_by = 2027-12-31")
    new.write_text(FOR_A_YEAR.sub(of_next_year, text), "utf-8")
    old.unlink()
    for table in ("states", "local"):
        before, after = (project / f"facts/taxes/us-{table}-{year}.toml" for year in (2026, 2027))
        text = (
            before.read_text("utf-8")
            .replace("year = 2026", "year = 2027")
            .replace("as_of = 2026-11", "as_of = 2027-01")
        )
        after.write_text(text.replace("review_by = 2026", "review_by = 2027"), "utf-8")
        before.unlink()
    run(project, "-m", "claims", "--compile")
    assert "US federal law of 2027" in run(project, "-c", ASK_FOR_TAX)
    skipped = run(project, *PYTEST, "-rs", "tests/calculators/test_cases.py")
    assert "worked out by the law of 2026: work it out by that of 2027" in skipped
    named = called(project, *PYTEST, "tests/website/test_macros.py", "-k", "earlier_law").stdout
    stale = {case for slug, case in re.findall(r"accuracy.md: ([\w-]+), ([\w-]+), law of 2026", named)}
    assert {"W6", "V14"} <= stale
    shown = re.compile(rf'published\(.*case="(?:{"|".join(stale)})"')
    edit(project / ACCURACY, lambda page: "\n".join(line for line in page.splitlines() if not shown.search(line)))
    laws = "test_take_home.py", "test_equity_value.py", "test_sign_on.py", "offer/test_amt.py", "test_cases.py"
    passes(project, "tests/claims", "tests/website/test_macros.py", *(f"tests/calculators/{name}" for name in laws))


def test_the_readme_shows_what_the_door_says() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    request = re.search(r"answer\('(.*?)'\)", readme)
    shown = re.search(r"\n'(\d+)'\n", readme)
    assert request
    assert shown
    assert json.loads(answer(request[1]))["values"]["first_year"] == shown[1]
