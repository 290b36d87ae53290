"""What the house promises of its own code."""

import ast
import re
import subprocess
from collections import defaultdict
from pathlib import Path
from statistics import median

import pytest

from calculators.catalog import SLUGS
from tests.conftest import seconds_by_level
from website.macros import OUTSIDE

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = "bench", "calculators", "claims", "drawings", "publish", "website"


def sources(*packages: str) -> list[Path]:
    found = (path for name in packages for path in sorted((ROOT / name).rglob("*.py")))
    return [path for path in found if "node_modules" not in path.parts]  # other people's


def test_no_two_classes_share_a_name() -> None:
    places = defaultdict(list)
    for path in sources(*PACKAGES, "tests"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places[node.name].append(str(path.relative_to(ROOT)))
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


ONE_BACKTICK = re.compile(r"(?<!`)`[^`\n]+`(?!`)")


def test_docstrings_mark_code_in_one_way() -> None:
    """With two backticks before it and behind it."""
    found = []
    for path in (*sources(*PACKAGES, "tests"), ROOT / "macros.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            body = getattr(node, "body", None)
            for one in body if isinstance(body, list) else ():
                match one:
                    case ast.Expr(ast.Constant(str(text))) if ONE_BACKTICK.search(text):
                        found.append(f"{path.relative_to(ROOT)}:{one.lineno}")
    assert found == []


def test_tests_lie_where_what_they_test_lies() -> None:
    """In a folder of the same name, or that of what it takes to run them."""
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders - {*PACKAGES, "browser", "docs", "pyodide", "scripts"} == set()


def test_a_test_of_a_module_lies_in_the_folder_of_that_module() -> None:
    found = []
    for name in PACKAGES:
        modules = defaultdict(set)
        for path in sources(name):
            modules[path.stem].add(path.parent.relative_to(ROOT))
        for path in (ROOT / "tests" / name).rglob("test_*.py"):
            folders = modules[path.stem.removeprefix("test_")]
            if folders and path.parent.relative_to(ROOT / "tests") not in folders:
                found.append(path.name)
    assert found == []


def test_the_median_calculator_is_short() -> None:
    lines = [
        len((ROOT / "calculators" / f"{slug.replace('-', '_')}.py").read_text("utf-8").splitlines()) for slug in SLUGS
    ]
    assert median(lines) < 200


@pytest.mark.parametrize("slug", SLUGS)
def test_a_calculator_has_its_page_which_shows_its_cases(slug: str) -> None:
    is_desk = slug == "desk"
    page = (ROOT / "docs" / f"{'' if slug in OUTSIDE else 'calculators/'}{slug}.md").read_text("utf-8")
    assert ("{{ desk() }}" if is_desk else f'{{{{ calculator("{slug}") }}}}') in page
    has_cases = (ROOT / "calculators" / f"{slug.replace('-', '_')}.toml").exists()
    assert (f'{{{{ worked_examples("{slug}") }}}}' in page) == has_cases


def test_only_what_readers_run_is_shipped() -> None:
    """Cases and forms are built elsewhere: nothing under calculators/ reads TOML or knows of cases."""
    for path in (ROOT / "calculators").rglob("*.py"):
        text = path.read_text("utf-8")
        assert "tomllib" not in text
        assert "import website" not in text
        assert "from website" not in text


def test_make_lists_every_command() -> None:
    [commands] = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout
    assert {*commands.split()} <= {*listed.split()}
    assert all(re.search(rf"^  .*\b{command}\b.*  \S", listed, re.MULTILINE) for command in commands.split())


def test_the_time_of_tests_is_told_by_level() -> None:
    took = {"tests/a/test_x.py": 1.5, "tests/a/b/test_y.py": 2.0, "tests/c/test_z.py": 4.0, "tests/test_w.py": 0.5}
    reports = [
        pytest.TestReport(path, (path, 0, "test"), {}, "passed", None, "call", duration=seconds)
        for path, seconds in took.items()
    ]
    assert list(seconds_by_level(reports).items()) == [("c", 4.0), ("a", 3.5), ("house", 0.5)]
