"""CONTRIBUTING's walk-through, done on a clean copy of the site that does not have its calculator yet."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from website.build import build

ROOT = Path(__file__).resolve().parents[2]
SLUG = "sign-on-or-base"
FILES = "calculators/sign_on_or_base.py", "calculators/sign_on_or_base.toml", f"docs/calculators/{SLUG}.md"
LINES = {"calculators/catalog.py": f'    "{SLUG}",\n', "mkdocs.yml": f"      - calculators/{SLUG}.md\n"}
COPIED = (
    *("bench", "calculators", "claims", "docs", "drawings", "overrides", "publish", "website"),
    *("macros.py", "mkdocs.yml", "package.json"),
)


def chapter() -> str:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    return text.partition("## Add a calculator")[2].partition("\n## Commits")[0]


def run(code: str, folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def clean_copy(tmp_path: Path) -> Path:
    """The site without the calculator that the walk-through adds."""
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name, **({"ignore": IGNORED} if (ROOT / name).is_dir() else {}))
    for name in ("node_modules", ".cache"):
        if (ROOT / name).exists():
            (tmp_path / name).symlink_to(ROOT / name)
    for name in FILES:
        (tmp_path / name).unlink()
    for name, line in LINES.items():
        text = (tmp_path / name).read_text("utf-8")
        assert line in text
        (tmp_path / name).write_text(text.replace(line, ""), "utf-8")
    return tmp_path


IGNORED = shutil.ignore_patterns("__pycache__", "node_modules", "results")


def follow(folder: Path) -> None:
    """Do what the chapter says: the code is a file, blocks with a title are files, or lines of one."""
    code = "\n\n\n".join(re.findall(r"```python\n(.*?)\n```", chapter(), re.DOTALL)) + "\n"
    (folder / "calculators" / "sign_on_or_base.py").write_text(code, "utf-8")
    for path, text in re.findall(r"```\w+ title=\"(.*?)\"\n(.*?)\n```", chapter(), re.DOTALL):
        if path in LINES:
            before = {"calculators/catalog.py": '    "refresh",\n', "mkdocs.yml": "      - calculators/refresh.md\n"}[
                path
            ]
            there = (folder / path).read_text("utf-8")
            (folder / path).write_text(there.replace(before, f"{text}\n{before}"), "utf-8")
        else:
            (folder / path).write_text(text + "\n", "utf-8")


def test_the_walkthrough_adds_its_calculator_to_a_clean_copy(clean_copy: Path) -> None:
    slugs = "from calculators.catalog import SLUGS; print(*SLUGS)"
    assert SLUG not in run(slugs, clean_copy)
    follow(clean_copy)
    assert SLUG in run(slugs, clean_copy)
    asked = json.dumps({"slug": SLUG, "typed": {"sign_on": "80k", "more_base": "20k"}})
    said = run(f"from calculators.answer import answer; print(answer('''{asked}'''))", clean_copy)
    assert json.loads(said)["values"]["ahead_in_year"] == 4
    build(clean_copy, clean_copy / "site")
    page = (clean_copy / "site" / "calculators" / SLUG / "index.html").read_text("utf-8")
    assert f'<offer-calculator data-slug="{SLUG}"' in page
    assert "Our own sum" in page
    assert f'href="{SLUG}/"' in (clean_copy / "site" / "calculators" / "index.html").read_text("utf-8")


def test_the_readme_shows_what_the_door_says() -> None:
    from calculators.answer import answer

    readme = (ROOT / "README.md").read_text("utf-8")
    request = re.search(r"answer\('(.*?)'\)", readme)
    shown = re.search(r"\n'(\d+)'\n", readme)
    assert request
    assert shown
    assert json.loads(answer(request[1]))["values"]["first_year"] == shown[1]
